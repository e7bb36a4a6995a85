import { checkUnits, type Dimension } from '../../language/dimension';
import { parseExpression } from '../../language/parse';
import { tokensOf, type Token } from '../../language/tokens';
import { VaxlaError, type Problem } from '../../words/problem';

/** Part of a text: from one character up to another, counted from 0. */
export interface TextPlace {
  readonly from: number;
  readonly to: number;
}

/** Codes of what dimensional analysis finds: its messages know no position, so the place is searched for. */
const unitCodes: readonly string[] = ['language-units-differ', 'language-unit-not-plain', 'language-unit-root'];

/**
 * Where in a rule's text its fault sits: the character the notation's refusals name, the name nobody knows, the call that
 * a rule may not make, or the smallest part whose units do not agree. What concerns all of the text is all of it.
 * @example faultPlace('2 * volym', { code: 'language-unknown-name', severity: 'error', values: { name: 'volym', equation: '' } }, () => ({})) // { from: 4, to: 9 }
 */
export function faultPlace(text: string, problem: Problem, unitOf: (name: string) => Dimension): TextPlace {
  const { code } = problem;
  const values = new Map<string, unknown>(Object.entries(problem.values));
  const [position, name] = [values.get('position'), values.get('name')];
  if (typeof position === 'number') return placeAt(text, position - 1, values);
  if (unitCodes.includes(code)) return new UnitSearch(text, unitOf).place();
  if (code === 'model-rule-past') return callPlace(text, ['prev', 'past']);
  if (code === 'model-rule-sum') return callPlace(text, ['sum']);
  if (code.startsWith('language-unknown-name') && typeof name === 'string') return namePlace(text, name);
  return wholePlace(text);
}

function wholePlace(text: string): TextPlace {
  const from = text.length - text.trimStart().length;
  return { from, to: Math.max(from, text.trimEnd().length) };
}

/** What stands at a character: what the refusal quotes, or the word, number or sign there; at the text's end its last. */
function placeAt(text: string, at: number, values: ReadonlyMap<string, unknown>): TextPlace {
  const [found, left, right] = ['found', 'left', 'right'].map((key) => values.get(key));
  if (at >= text.trimEnd().length) {
    const { to } = wholePlace(text);
    const last = /([A-Za-z0-9_.]+|[^\s])$/.exec(text.slice(0, to))?.[0] ?? '';
    return { from: to - last.length, to };
  }
  if (typeof found === 'string' && found !== '' && text.startsWith(found, at))
    return { from: at, to: at + found.length };
  // A sign is missing between two neighbours: both of them.
  if (typeof left === 'string' && typeof right === 'string') {
    return { from: at, to: text.indexOf(right, at + left.length) + right.length };
  }
  return { from: at, to: at + (/^([A-Za-z0-9_.]+|[^\s])/.exec(text.slice(at))?.[0].length ?? 0) };
}

function tokensIn(text: string): readonly Token[] {
  try {
    return tokensOf(text);
  } catch {
    return [];
  }
}

function namePlace(text: string, name: string): TextPlace {
  const token = tokensIn(text).find((each) => each.kind === 'name' && each.text === name);
  return token ? { from: token.position - 1, to: token.position - 1 + name.length } : wholePlace(text);
}

function callPlace(text: string, names: readonly string[]): TextPlace {
  const tokens = tokensIn(text);
  const start = tokens.findIndex((each) => each.kind === 'name' && names.includes(each.text));
  if (start < 0) return wholePlace(text);
  const end = tokens[closing(tokens, start + 1)]!;
  return { from: tokens[start]!.position - 1, to: end.position - 1 + end.text.length };
}

/** The index of the parenthesis that closes the one at `open`. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]!.kind === 'open') depth += 1;
    if (tokens[index]!.kind === 'close') depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** Tokens from one index up to another. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Operators from the loosest to the firmest: a stretch falls apart at the loosest that stands free in it. */
const looseness: readonly (readonly string[])[] = [['<', '<=', '>', '>=', '==', '!='], ['+', '-'], ['*', '/'], ['^']];

/**
 * Searches a text whose units do not agree for the smallest part that does not in itself. The tree knows no positions;
 * the parts of the text do.
 */
class UnitSearch {
  private readonly tokens: readonly Token[];

  constructor(
    private readonly text: string,
    private readonly unitOf: (name: string) => Dimension,
  ) {
    this.tokens = tokensOf(text);
  }

  place(): TextPlace {
    return this.within({ from: 0, to: this.tokens.length });
  }

  private within(stretch: Stretch): TextPlace {
    const { parts, by } = this.partsOf(stretch);
    const faulty = parts.find((part) => this.disagrees(this.textOf(part)));
    if (faulty) return this.within(faulty);
    if (by === 'call') {
      // The condition of an if is a comparison, which is no expression of its own.
      const condition = parts.find((part) => this.isComparison(part));
      if (condition) {
        const sides = this.partsOf(condition).parts;
        const wrong = sides.find((side) => this.disagrees(this.textOf(side)));
        if (wrong) return this.within(wrong);
        if (this.disagrees(`min(${sides.map((side) => this.textOf(side)).join(', ')})`)) return this.placeOf(condition);
      }
    }
    if (by !== 'sum') return this.placeOf(stretch);
    // Of a sum, up to the term that is of another unit than those before it.
    const last = parts.find(({ to }) => this.disagrees(this.textOf({ from: stretch.from, to })));
    return this.placeOf({ from: stretch.from, to: last?.to ?? stretch.to });
  }

  private partsOf(stretch: Stretch): { readonly parts: readonly Stretch[]; readonly by: 'sum' | 'call' | 'other' } {
    const { from, to } = stretch;
    for (const operators of looseness) {
      const parts = this.apart(stretch, operators);
      if (parts.length > 1) return { parts, by: operators.includes('+') ? 'sum' : 'other' };
    }
    const first = this.tokens[from];
    if (first?.kind === 'operator') return { parts: [{ from: from + 1, to }], by: 'other' };
    if (first?.kind === 'open') return { parts: [{ from: from + 1, to: to - 1 }], by: 'other' };
    if (to - from < 3) return { parts: [], by: 'other' };
    return { parts: this.apart({ from: from + 2, to: to - 1 }, [',']), by: 'call' };
  }

  /** A stretch taken apart at signs that stand outside parentheses and between two values. */
  private apart({ from, to }: Stretch, signs: readonly string[]): readonly Stretch[] {
    const parts: Stretch[] = [];
    let depth = 0;
    let begun = from;
    for (let index = from; index < to; index += 1) {
      const { kind, text } = this.tokens[index]!;
      if (kind === 'open') depth += 1;
      if (kind === 'close') depth -= 1;
      const before = this.tokens[index - 1]?.kind;
      const between = index > begun && before !== 'operator' && before !== 'open' && before !== 'comma';
      if (depth > 0 || !between || !signs.includes(text)) continue;
      parts.push({ from: begun, to: index });
      begun = index + 1;
    }
    return [...parts, { from: begun, to }];
  }

  private isComparison(stretch: Stretch): boolean {
    return this.apart(stretch, looseness[0]!).length > 1;
  }

  private disagrees(part: string): boolean {
    try {
      checkUnits(parseExpression(part), this.unitOf);
      return false;
    } catch (error) {
      return error instanceof VaxlaError && unitCodes.includes(error.problem.code);
    }
  }

  private textOf(stretch: Stretch): string {
    const { from, to } = this.placeOf(stretch);
    return this.text.slice(from, to);
  }

  private placeOf({ from, to }: Stretch): TextPlace {
    const [first, last] = [this.tokens[from]!, this.tokens[to - 1]!];
    return { from: first.position - 1, to: last.position - 1 + last.text.length };
  }
}

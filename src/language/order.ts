import { failure } from '../words/problem';
import type { Expression } from './expression';
import { namesIn } from './names';

/** A name and the expression that gives its value. */
export interface NamedExpression {
  readonly name: string;
  readonly expression: Expression;
}

/**
 * The equations in an order where each stands after those it needs in the same month; otherwise as they were given.
 * Earlier months do not count. Throws a VaxlaError where a name is defined twice, unknown (with the nearest known name)
 * or needs itself within the month (with the whole circle).
 * @example orderByNeed([{ name: 'b', expression: parseExpression('a') }, { name: 'a', expression: parseExpression('1') }], new Set()).map(({ name }) => name) // ['a', 'b']
 */
export function orderByNeed<Equation extends NamedExpression>(
  equations: readonly Equation[],
  known: ReadonlySet<string>,
): readonly Equation[] {
  const byName = new Map<string, Equation>();
  for (const equation of equations) {
    if (byName.has(equation.name) || known.has(equation.name)) {
      throw failure('language-doubled-name', { name: equation.name });
    }
    byName.set(equation.name, equation);
  }
  const all = [...known, ...byName.keys()];
  const done = new Set<string>();
  const path: string[] = [];
  const ordered: Equation[] = [];
  const place = (equation: Equation): void => {
    if (done.has(equation.name)) return;
    const since = path.indexOf(equation.name);
    if (since >= 0) throw failure('language-circle', { path: [...path.slice(since), equation.name].join(' → ') });
    path.push(equation.name);
    const { now, past, at } = namesIn(equation.expression);
    for (const { name } of past) if (!byName.has(name) && !known.has(name)) throw unknown(name, equation.name, all);
    for (const name of [...now, ...at.map((node) => node.name)]) {
      const needed = byName.get(name);
      if (needed) place(needed);
      else if (!known.has(name)) throw unknown(name, equation.name, all);
    }
    path.pop();
    done.add(equation.name);
    ordered.push(equation);
  };
  equations.forEach(place);
  return ordered;
}

function unknown(name: string, equation: string, all: readonly string[]) {
  const nearest = nearestName(name, all);
  return nearest === undefined
    ? failure('language-unknown-name', { name, equation })
    : failure('language-unknown-name-near', { name, equation, nearest });
}

/**
 * The known name that takes the fewest single-letter changes, if a third of the letters or fewer differ.
 * @example nearestName('quue', ['cost', 'queue']) // 'queue'
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  let nearest: string | undefined;
  let least = Math.max(1, Math.floor(name.length / 3)) + 1;
  for (const candidate of known) {
    const changes = changesBetween(name.toLowerCase(), candidate.toLowerCase());
    if (changes >= least) continue;
    least = changes;
    nearest = candidate;
  }
  return nearest;
}

/** Levenshtein distance: letters put in, taken out or exchanged. */
function changesBetween(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const exchanged = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(exchanged, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}

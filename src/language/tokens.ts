import { failure, type VaxlaError } from '../words/problem';
import { functions, isReserved, limits, wordOperators } from './vocabulary';

/** The smallest pieces of a text: position counts characters from 1. */
export interface Token {
  readonly kind: 'number' | 'name' | 'operator' | 'open' | 'close' | 'comma';
  readonly text: string;
  readonly position: number;
}

/** Signs that look like one of ours, and what to write instead. */
const lookAlikes: Readonly<Record<string, string>> = {
  '\u2212': '-',
  '\u2013': '-',
  '\u2014': '-',
  '\u2010': '-',
  '\u2011': '-',
  '\u00d7': '*',
  '\u00b7': '*',
  '\u22c5': '*',
  '\u2217': '*',
  '\u00f7': '/',
  '\u2044': '/',
  '\u2215': '/',
  '\u2264': '<=',
  '\u2265': '>=',
  '\u2260': '!=',
  '\uff08': '(',
  '\uff09': ')',
  '\uff0c': ',',
  '\u201a': ',',
};

const codePoint = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The tokens of a text, or a refusal that says which character stands in the way and what to write instead.
 * Only the signs of the notation reach the parser: what is not on the list is stopped here.
 * @example tokensOf('a + 1').map((token) => token.text) // ['a', '+', '1']
 */
export function tokensOf(text: string): readonly Token[] {
  if (text.length > limits.characters) {
    throw failure('language-too-long', { length: text.length, limit: limits.characters });
  }
  if (/^ *$/.test(text)) throw failure('language-empty', {});
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (text[at] === ' ') {
      at += 1;
      continue;
    }
    const token = tokenAt(text, at);
    tokens.push(token);
    at += token.text.length;
  }
  checkNeighbours(text, tokens);
  checkParentheses(tokens);
  return tokens;
}

function tokenAt(text: string, at: number): Token {
  const rest = text.slice(at);
  const position = at + 1;
  const number = /^\d+(\.\d+)?([eE][+-]?\d+)?/.exec(rest)?.[0];
  if (number !== undefined) return numberToken(rest, number, position);
  const name = /^[A-Za-z][A-Za-z0-9_]*/.exec(rest)?.[0];
  if (name !== undefined) return { kind: 'name', text: name, position };
  const operator = /^(<=|>=|==|!=|[-+*/^<>])/.exec(rest)?.[0];
  if (operator !== undefined && !/^(<>|>=?<|<=>|===|!==)/.test(rest)) {
    return { kind: 'operator', text: operator, position };
  }
  if (rest.startsWith('(')) return { kind: 'open', text: '(', position };
  if (rest.startsWith(')')) return { kind: 'close', text: ')', position };
  if (rest.startsWith(',')) return { kind: 'comma', text: ',', position };
  throw strangeCharacter(rest, position);
}

function numberToken(rest: string, number: string, position: number): Token {
  const after = rest.slice(number.length);
  if (/^0[xXbBoO][0-9a-fA-F]/.test(rest) || /^\.\d|^\.$|^\.[^A-Za-z_]/.test(after)) {
    const found = /^[\w.]+/.exec(rest)?.[0] ?? number;
    throw failure('language-number-form', { found, position });
  }
  const value = Number(number);
  const vanished = value === 0 && /[1-9]/.test(number.replace(/[eE].*/, ''));
  if (!Number.isFinite(value) || vanished) throw failure('language-number-range', { found: number, position });
  return { kind: 'number', text: number, position };
}

/** The refusal of a character that starts no token. */
function strangeCharacter(rest: string, position: number): VaxlaError {
  const found = String.fromCodePoint(rest.codePointAt(0)!);
  const place = { found, position };
  switch (found) {
    case '"':
    case "'":
    case '`':
      return failure('language-quote', place);
    case '[':
    case ']':
    case '{':
    case '}':
      return failure('language-list', place);
    case ':':
      return failure('language-range', place);
    case ';':
      return failure('language-semicolon', place);
    case '?':
      return failure('language-question-mark', place);
    case '#':
      return failure('language-comment', place);
    case '%':
      return failure('language-percent', place);
    case '&':
    case '|':
    case '~':
      return failure('language-logic', place);
    case '.':
      return failure('language-point', place);
    case '!':
      return rest.startsWith('!==')
        ? failure('language-comparison-form', { found: '!==', write: '!=', position })
        : failure('language-factorial', place);
    case '<':
    case '>': {
      const operator = /^[<>=]+/.exec(rest)![0];
      return failure('language-comparison-form', { found: operator, write: '!=', position });
    }
    case '=':
      return equalsSign(rest, position);
    default: {
      const write = lookAlikes[found];
      const code = codePoint(found);
      if (write !== undefined) return failure('language-look-alike', { found, code, write, position });
      // Invisible and direction-changing characters are shown by their number alone.
      const visible = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(found);
      return visible
        ? failure('language-character', { found, code, position })
        : failure('language-hidden-character', { code, position });
    }
  }
}

function equalsSign(rest: string, position: number): VaxlaError {
  if (rest.startsWith('===')) return failure('language-comparison-form', { found: '===', write: '==', position });
  if (rest.startsWith('=<')) return failure('language-comparison-form', { found: '=<', write: '<=', position });
  if (rest.startsWith('=>')) return failure('language-comparison-form', { found: '=>', write: '>=', position });
  return failure('language-equals', { found: '=', position });
}

const endsValue = (token: Token): boolean => token.kind === 'number' || token.kind === 'name' || token.kind === 'close';
const isSign = (token: Token | undefined): boolean => token?.text === '+' || token?.text === '-';

/** What two neighbouring tokens can mean in more than one way, or not at all. */
function checkNeighbours(text: string, tokens: readonly Token[]): void {
  let depth = 0;
  tokens.forEach((token, index) => {
    const before = tokens[index - 1];
    const after = tokens[index + 1];
    depth += token.kind === 'open' ? 1 : token.kind === 'close' ? -1 : 0;
    if (token.kind === 'name') checkWord(token, after);
    const calls = token.kind === 'open' && before?.kind === 'name';
    const startsValue = token.kind === 'number' || token.kind === 'name' || token.kind === 'open';
    if (before && endsValue(before) && startsValue && !calls) {
      const { position } = before;
      throw failure('language-missing-operator', { left: before.text, right: token.text, position });
    }
    if (isSign(token) && isSign(before)) {
      throw failure('language-two-signs', { found: `${before!.text}${token.text}`, position: before!.position });
    }
    const leading = !before || before.kind === 'open' || before.kind === 'comma' || before.kind === 'operator';
    if (token.text === '+' && leading) throw failure('language-plus-sign', { position: token.position });
    if (token.kind !== 'comma') return;
    const decimal = /^\d,\d/.test(text.slice(token.position - 2, token.position + 1));
    if (decimal) {
      const found = `${before!.text},${after!.text}`;
      throw failure('language-decimal-comma', {
        found,
        write: `${before!.text}.${after!.text}`,
        position: before!.position,
      });
    }
    if (depth === 0) throw failure('language-comma', { found: ',', position: token.position });
  });
}

function checkWord(token: Token, after: Token | undefined): void {
  const { text: found, position } = token;
  if (wordOperators.has(found)) throw failure('language-word-operator', { found, position });
  const signature = functions.get(found);
  if (after?.kind === 'open') {
    if (!signature) throw failure('language-unknown-function', { found, position, known: [...functions.keys()] });
    return;
  }
  if (signature) throw failure('language-function-as-name', { found, write: signature.written, position });
  if (isReserved(found)) throw failure('language-reserved-name', { found, position });
}

/** Parentheses pair, and nest no deeper than a tree may: the parser behind calls itself for each. */
function checkParentheses(tokens: readonly Token[]): void {
  const open: Token[] = [];
  for (const token of tokens) {
    if (token.kind === 'open') open.push(token);
    if (token.kind === 'close' && !open.pop()) {
      throw failure('language-parenthesis', { found: ')', position: token.position });
    }
    if (open.length > limits.depth) throw failure('language-too-deep', { limit: limits.depth });
  }
  const last = open.pop();
  if (last) throw failure('language-parenthesis', { found: '(', position: last.position });
}

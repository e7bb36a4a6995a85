import { columnNumber } from '../../quantities/cell-address';
import { errors, type ErrorValue } from './values';

/** A corner of a reference as written at the formula's own cell; relative ones move with the formula. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A formula taken apart. `sheet` undefined means the formula's own. */
export type Node =
  | { readonly kind: 'constant'; readonly value: number | string | boolean | ErrorValue | null }
  | { readonly kind: 'matrix'; readonly rows: readonly (readonly Node[])[] }
  | { readonly kind: 'cell'; readonly sheet: string | undefined; readonly at: Corner }
  | { readonly kind: 'area'; readonly sheet: string | undefined; readonly from: Corner; readonly to: Corner }
  | { readonly kind: 'name'; readonly name: string; readonly sheet: string | undefined }
  | { readonly kind: 'call'; readonly name: string; readonly inputs: readonly Node[] }
  | { readonly kind: 'unary'; readonly sign: '-' | '+' | '%'; readonly input: Node }
  | { readonly kind: 'binary'; readonly sign: BinarySign; readonly left: Node; readonly right: Node };

export type BinarySign = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '>' | '<=' | '>=' | ':';

/** A formula that is none of Excel's grammar, or of the part of it the stand-in knows. */
export class FormulaSyntaxError extends Error {}

const lastRow = 1_048_575;
const lastColumn = 16_383;

const pieces = {
  space: /\s+/,
  text: /"(?:[^"]|"")*"/,
  error: /#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!)/,
  sheet: /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u,
  rows: /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/u,
  columns: /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(])/u,
  cell: /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.(])/u,
  number: /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/,
  word: /[\p{L}_\\][\p{L}\p{N}_.\\?]*/u,
  sign: /<=|>=|<>|[-+*/^&=<>%(){},;:]/,
} as const;

/** By number: an object of named groups for each of the many tokens takes longer than finding the token. */
const kinds = Object.keys(pieces) as readonly (keyof typeof pieces)[];
const token = new RegExp(kinds.map((kind) => `(${pieces[kind].source})`).join('|'), 'uy');

type TokenKind = Exclude<keyof typeof pieces, 'space'> | 'end';
interface Token {
  readonly kind: TokenKind;
  readonly text: string;
}

const strengths: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
  ':': 8,
};
const signStrength = 7;

/**
 * Takes a formula (without its '=', English names and commas) apart. Throws FormulaSyntaxError where it is none.
 * @example parseFormula('1+2*3').kind // 'binary'
 */
export function parseFormula(formula: string): Node {
  return new Parser(tokens(formula), formula).whole();
}

function tokens(formula: string): readonly Token[] {
  const found: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    token.lastIndex = at;
    const match = token.exec(formula);
    if (!match) throw new FormulaSyntaxError(`${formula} (${formula.slice(at, at + 10)})`);
    const kind = kinds[match.indexOf(match[0], 1) - 1]!;
    at += match[0].length;
    if (kind !== 'space') found.push({ kind, text: match[0] });
  }
  return found;
}

class Parser {
  private at = 0;

  constructor(
    private readonly list: readonly Token[],
    private readonly formula: string,
  ) {}

  whole(): Node {
    const node = this.expression(0);
    if (this.now.kind !== 'end') throw this.wrong();
    return node;
  }

  private get now(): Token {
    return this.list[this.at] ?? { kind: 'end', text: '' };
  }

  private takes(sign: string): boolean {
    const fits = this.now.kind === 'sign' && this.now.text === sign;
    if (fits) this.at++;
    return fits;
  }

  private must(sign: string): void {
    if (!this.takes(sign)) throw this.wrong();
  }

  private wrong(): FormulaSyntaxError {
    return new FormulaSyntaxError(`${this.formula} (${this.now.text})`);
  }

  private expression(least: number): Node {
    let left = this.operand();
    for (;;) {
      if (this.takes('%')) {
        left = { kind: 'unary', sign: '%', input: left };
        continue;
      }
      const sign = this.now.kind === 'sign' ? this.now.text : '';
      const strength = strengths[sign];
      if (strength === undefined || strength <= least) return left;
      this.at++;
      left = { kind: 'binary', sign: sign as BinarySign, left, right: this.expression(strength) };
    }
  }

  private operand(): Node {
    const found = this.now;
    this.at++;
    switch (found.kind) {
      case 'number':
        return { kind: 'constant', value: Number(found.text) };
      case 'text':
        return { kind: 'constant', value: found.text.slice(1, -1).replace(/""/g, '"') };
      case 'error':
        return { kind: 'constant', value: { error: found.text } };
      case 'sheet':
        return this.onSheet(found.text.slice(0, -1));
      case 'rows':
      case 'columns':
      case 'cell':
        this.at--;
        return this.reference(undefined);
      case 'word':
        return this.word(found.text, undefined);
      case 'sign':
        return this.signed(found.text);
      default:
        throw this.wrong();
    }
  }

  private signed(sign: string): Node {
    if (sign === '(') {
      const inside = this.expression(0);
      this.must(')');
      return inside;
    }
    // A sign before a number binds more tightly than a power: -2^2 is 4 in Excel.
    if (sign === '-' || sign === '+') return { kind: 'unary', sign, input: this.expression(signStrength - 1) };
    if (sign === '{') return this.matrix();
    this.at--;
    throw this.wrong();
  }

  private matrix(): Node {
    const rows: Node[][] = [[]];
    for (;;) {
      rows[rows.length - 1]?.push(this.expression(0));
      if (this.takes('}')) return { kind: 'matrix', rows };
      if (this.takes(';')) rows.push([]);
      else this.must(',');
    }
  }

  private onSheet(written: string): Node {
    const sheet = written.startsWith("'") ? written.slice(1, -1).replace(/''/g, "'") : written;
    if (/[[\]]/.test(sheet)) throw new FormulaSyntaxError(this.formula);
    if (this.now.kind === 'word') {
      this.at++;
      return this.word(this.list[this.at - 1]?.text ?? '', sheet);
    }
    if (this.now.kind === 'error') {
      this.at++;
      return { kind: 'constant', value: errors.reference };
    }
    return this.reference(sheet);
  }

  private reference(sheet: string | undefined): Node {
    const { kind, text } = this.now;
    this.at++;
    if (kind === 'rows' || kind === 'columns') {
      const [first = '', last = ''] = text.split(':');
      const [one, other] = [edge(first, 'low'), edge(last, 'high')];
      return { kind: 'area', sheet, from: one, to: other };
    }
    if (kind !== 'cell') throw this.wrong();
    const from = corner(text);
    const next = this.list[this.at + 1];
    if (this.now.text === ':' && next?.kind === 'cell') {
      this.at += 2;
      return { kind: 'area', sheet, from, to: corner(next.text) };
    }
    return { kind: 'cell', sheet, at: from };
  }

  private word(word: string, sheet: string | undefined): Node {
    if (!this.takes('(')) {
      if (/^true$/i.test(word)) return { kind: 'constant', value: true };
      if (/^false$/i.test(word)) return { kind: 'constant', value: false };
      return { kind: 'name', name: word, sheet };
    }
    const inputs: Node[] = [];
    if (!this.takes(')')) {
      for (;;) {
        const empty = this.now.kind === 'sign' && (this.now.text === ',' || this.now.text === ')');
        inputs.push(empty ? { kind: 'constant', value: null } : this.expression(0));
        if (this.takes(')')) break;
        this.must(',');
      }
    }
    return { kind: 'call', name: word.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, ''), inputs };
  }
}

function corner(text: string): Corner {
  const [, columnMark = '', letters = '', rowMark = '', digits = ''] = /^(\$?)([A-Za-z]+)(\$?)(\d+)$/.exec(text) ?? [];
  const [row, column] = [Number(digits) - 1, columnNumber(letters)];
  if (row > lastRow || column > lastColumn) throw new FormulaSyntaxError(text);
  return { row, column, rowFixed: rowMark === '$', columnFixed: columnMark === '$' };
}

/** One side of whole rows or columns: the other direction reaches from end to end. */
function edge(text: string, side: 'low' | 'high'): Corner {
  const fixed = text.startsWith('$');
  const bare = text.replace('$', '');
  if (/^\d/.test(bare)) {
    const column = side === 'low' ? 0 : lastColumn;
    return { row: Number(bare) - 1, column, rowFixed: fixed, columnFixed: true };
  }
  return { row: side === 'low' ? 0 : lastRow, column: columnNumber(bare), rowFixed: true, columnFixed: fixed };
}

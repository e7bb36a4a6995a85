import { movingFormula } from '../../workbook/file/formula-shift';
import { compiled, UnknownFunction, type Compiled } from './compile';
import { columnLetters, columnNumber } from '../../quantities/cell-address';
import { sheetColumns, sheetRows } from '../sheet-size';
import { FormulaSyntaxError, parseFormula, type Corner, type Node } from './syntax';

/** A formula as written for one cell, shared by all cells it was filled to. */
export class FormulaTemplate {
  private moving: ((rows: number, columns: number) => string) | undefined;
  private made: { readonly run: Compiled | undefined; readonly unknown: string | undefined } | undefined;

  /** `text` is without its '=', in English names and commas, as it stands at `row` and `column`. */
  constructor(
    readonly text: string,
    readonly row: number,
    readonly column: number,
  ) {}

  /** The formula as it stands at another cell. */
  textAt(row: number, column: number): string {
    if (row === this.row && column === this.column) return this.text;
    this.moving ??= movingFormula(this.text);
    return this.moving(row - this.row, column - this.column);
  }

  /** The program that computes it; undefined where the stand-in knows no way to. */
  get run(): Compiled | undefined {
    return this.program().run;
  }

  /** What in the formula the stand-in does not know: a function's name, or the formula itself. */
  get unknown(): string | undefined {
    return this.program().unknown;
  }

  /**
   * How far relative references reach from the anchor's sheet origin: the least and greatest rows and columns that move
   * with the formula. Without any, a formula may stand anywhere.
   */
  get reach(): { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } {
    this.known ??= reachOf(parsedOrNot(this.text));
    return this.known;
  }

  /** The formula at a cell from which some of its references point off the sheet: those are #REF!. */
  lostAt(row: number, column: number): string {
    const [down, across] = [row - this.row, column - this.column];
    const moved = this.text.replace(relativeArea, (found: string, ...groups: (string | undefined)[]) => {
      const [columnMark, letters, rowMark, digits, toColumnMark, toLetters, toRowMark, toDigits] = groups;
      if (letters === undefined) return found;
      const first = movedCorner(columnMark, letters, rowMark, digits ?? '', down, across);
      if (toLetters === undefined || first === undefined) return first ?? '#REF!';
      const last = movedCorner(toColumnMark, toLetters, toRowMark, toDigits ?? '', down, across);
      return last === undefined ? '#REF!' : `${first}:${last}`;
    });
    return moved;
  }

  private known:
    { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number } | undefined;

  private program() {
    this.made ??= programOf(this.text);
    return this.made;
  }
}

const relativeArea =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|(?<![\p{L}\p{N}_.])(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu;

/** A corner some rows and columns away; undefined off the sheet. */
function movedCorner(
  columnMark: string | undefined,
  letters: string,
  rowMark: string | undefined,
  digits: string,
  down: number,
  across: number,
): string | undefined {
  const row = Number(digits) - 1 + (rowMark === '$' ? 0 : down);
  const column = columnNumber(letters) + (columnMark === '$' ? 0 : across);
  if (row < 0 || column < 0 || row >= sheetRows || column >= sheetColumns) return undefined;
  return `${columnMark ?? ''}${columnLetters(column)}${rowMark ?? ''}${row + 1}`;
}

function reachOf(node: Node | undefined) {
  const found = { top: Infinity, left: Infinity, bottom: -Infinity, right: -Infinity };
  const corner = ({ row, column, rowFixed, columnFixed }: Corner) => {
    if (!rowFixed) {
      found.top = Math.min(found.top, row);
      found.bottom = Math.max(found.bottom, row);
    }
    if (!columnFixed) {
      found.left = Math.min(found.left, column);
      found.right = Math.max(found.right, column);
    }
  };
  const visit = (part: Node): void => {
    if (part.kind === 'cell') corner(part.at);
    else if (part.kind === 'area') {
      corner(part.from);
      corner(part.to);
    } else if (part.kind === 'call') part.inputs.forEach(visit);
    else if (part.kind === 'unary') visit(part.input);
    else if (part.kind === 'binary') {
      visit(part.left);
      visit(part.right);
    }
  };
  if (node) visit(node);
  return found;
}

function programOf(text: string) {
  try {
    return { run: compiled(parseFormula(text)), unknown: undefined };
  } catch (error) {
    if (!(error instanceof UnknownFunction) && !(error instanceof FormulaSyntaxError)) throw error;
    return { run: undefined, unknown: error.message };
  }
}

/** A formula taken apart, or undefined where it follows no grammar the stand-in knows. */
export function parsedOrNot(text: string): Node | undefined {
  try {
    return parseFormula(text);
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

import { columnLetters, columnNumber } from '../../quantities/cell-address';

const mostRows = 1_048_576;
const mostColumns = 16_384;

/** Quoted text or sheet name · a cell · whole rows · whole columns; any other word is passed over whole. */
const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\$])(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.\\(!])|(\$?)([1-9]\d*):(\$?)([1-9]\d*)(?![\p{L}\p{N}_.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.\\(!]))/gu;

/**
 * The formula of a cell some rows and columns away from the one it was written in, as copying gives it: relative
 * references move, those with $ stay. A reference that would leave the sheet comes in on the other side, as in a
 * shared formula (ECMA-376 part 1, §18.3.1.40).
 * @example movedFormula("B6*$C$1+SUM(D:E)+'Blad 1'!D6", 2, 1) // "C8*$C$1+SUM(E:F)+'Blad 1'!E8"
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return movingFormula(formula)(rows, columns);
}

/** The same for many cells: the formula is taken apart once. */
export function movingFormula(formula: string): (rows: number, columns: number) => string {
  /** The rows and columns that move, each with the text before it; `fixed` is what follows the last of them. */
  const moving: { readonly before: string; readonly at: (rows: number, columns: number) => string }[] = [];
  let fixed = '';
  const move = (at: (rows: number, columns: number) => string) => {
    moving.push({ before: fixed, at });
    fixed = '';
  };
  const row = (anchor: string | undefined, number: string) => {
    const at = Number(number) - 1;
    if (anchor === '$') fixed += `$${number}`;
    else move((rows) => String(around(at + rows, mostRows) + 1));
  };
  const column = (anchor: string | undefined, letters: string) => {
    const at = columnNumber(letters);
    if (anchor === '$') fixed += `$${letters}`;
    else move((_, columns) => (columns === 0 ? letters : columnLetters(around(at + columns, mostColumns))));
  };
  let end = 0;
  for (const found of formula.matchAll(pieces)) {
    const [whole, dollarA, letters, dollarB, number, rowA, from, rowB, to, columnA, left, columnB, right] = found;
    if (letters === undefined && from === undefined && left === undefined) continue;
    fixed += formula.slice(end, found.index);
    end = found.index + whole.length;
    if (letters !== undefined) {
      column(dollarA, letters);
      row(dollarB, number ?? '');
    } else if (from !== undefined) {
      row(rowA, from);
      fixed += ':';
      row(rowB, to ?? '');
    } else {
      column(columnA, left ?? '');
      fixed += ':';
      column(columnB, right ?? '');
    }
  }
  fixed += formula.slice(end);
  return (rows, columns) => {
    let whole = '';
    for (const { before, at } of moving) whole += before + at(rows, columns);
    return whole + fixed;
  };
}

const around = (place: number, count: number): number => ((place % count) + count) % count;

/**
 * Whether Excel can share a formula between cells. It cannot where the formula names another sheet: a relative
 * reference there is not moved, and saving fails (EPPlus issues 64 and 92).
 * @example canBeShared("'Blad 1'!D6") // false
 */
export function canBeShared(formula: string): boolean {
  return !formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

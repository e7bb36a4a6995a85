/**
 * The formula of a cell some rows further down, as filling down gives it: relative rows move, $ rows stay; text in
 * quotes and quoted sheet names are left alone.
 * @example filledDown("B6*$C$1+'Blad 1'!D6", 2) // "B8*$C$1+'Blad 1'!D8"
 */
export function filledDown(formula: string, rows: number): string {
  return fillingDown(formula)(rows);
}

/** The same for many rows: the formula is taken apart once. */
export function fillingDown(formula: string): (rows: number) => string {
  const parts: (string | number)[] = [];
  let at = 0;
  for (const found of formula.matchAll(pieces)) {
    const [whole, quoted, column, row, from, to] = found;
    if (quoted !== undefined) continue;
    parts.push(
      formula.slice(at, found.index),
      ...(column === undefined ? [] : [column]),
      relativeRow(row ?? from ?? ''),
    );
    if (to !== undefined) parts.push(':', relativeRow(to));
    at = found.index + whole.length;
  }
  parts.push(formula.slice(at));
  return (rows) => parts.map((part) => (typeof part === 'number' ? part + rows : part)).join('');
}

/** Quoted text or sheet name · a cell · a range of whole rows · any other word, which is passed over whole. */
const pieces =
  /("(?:[^"]|"")*"|'(?:[^']|'')*')|(?<![\p{L}\p{N}_.\\$])(\$?[A-Za-z]{1,3})(\$?[1-9]\d*)(?![\p{L}\p{N}_.\\(!])|(?<![\p{L}\p{N}_.\\$])(\$?[1-9]\d*):(\$?[1-9]\d*)(?![\p{L}\p{N}_.])/gu;

const relativeRow = (row: string): string | number => (row.startsWith('$') ? row : Number(row));

/**
 * Whether Excel can share a formula between cells. It cannot where the formula names another sheet: a relative
 * reference there is not moved, and saving fails (EPPlus issues 64 and 92).
 * @example canBeShared("'Blad 1'!D6") // false
 */
export function canBeShared(formula: string): boolean {
  return !formula.replace(/"(?:[^"]|"")*"/g, '').includes('!');
}

/** A cell in a file the user handed over: where a fact was read or a problem was found. Rows and columns count from 0. */
export interface CellAddress {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/**
 * Column letters of a zero-based column number, as spreadsheets write them.
 * @example columnLetters(27) // 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * Zero-based column number of column letters.
 * @example columnNumber('AB') // 27
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A1 notation of a zero-based row and column.
 * @example cellName(0, 0) // 'A1'
 */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/**
 * The cell as a reader finds it: sheet and cell.
 * @example addressText({ file: 'a.xlsx', sheet: 'Verksamhet', row: 4, column: 2 }) // 'Verksamhet!C5'
 */
export function addressText(address: CellAddress): string {
  return `${address.sheet}!${cellName(address.row, address.column)}`;
}

/**
 * A sheet's name as a formula must write it, quoted and with quotes doubled.
 * @example quotedSheet("Norra's blad") // "'Norra''s blad'"
 */
export function quotedSheet(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}

/** A rectangle of cells, inclusive, counting from 0. */
export interface CellArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/**
 * Absolute A1 reference of an area; of a single cell just that cell.
 * @example absoluteArea({ top: 0, left: 0, bottom: 11, right: 0 }) // '$A$1:$A$12'
 */
export function absoluteArea({ top, left, bottom, right }: CellArea): string {
  const corner = (row: number, column: number) => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(top, left);
  return top === bottom && left === right ? first : `${first}:${corner(bottom, right)}`;
}

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

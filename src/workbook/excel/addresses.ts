import { cellName, columnLetters, type CellArea } from '../../quantities/cell-address';
import { areaOfName } from '../file/own-sheet';

/**
 * An address without its sheet.
 * @example bareAddress("'Verksamhet 2026'!A1:B2") // 'A1:B2'
 */
export function bareAddress(address: string): string {
  return address.slice(address.lastIndexOf('!') + 1).trim();
}

/**
 * The area an address names; undefined where it names whole rows or columns.
 * @example areaOf('$B$2:C4') // { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function areaOf(address: string): CellArea | undefined {
  return areaOfName(`!${address}`);
}

/**
 * The address of an area as Excel takes it.
 * @example addressOf({ top: 0, left: 0, bottom: 1, right: 2 }) // 'A1:C2'
 */
export function addressOf({ top, left, bottom, right }: CellArea): string {
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * A span of whole columns as Excel's page layout takes it.
 * @example columnSpan([0, 1]) // '$A:$B'
 */
export function columnSpan([first, last]: readonly [number, number]): string {
  return `$${columnLetters(first)}:$${columnLetters(last)}`;
}

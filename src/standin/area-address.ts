import { columnLetters, columnNumber, quotedSheet, type CellArea } from '../quantities/cell-address';
import { sheetColumns, sheetRows } from './sheet-size';

/**
 * The area an address without sheet names: cells, whole rows or whole columns; undefined where it names none.
 * @example areaOfAddress('$B$2:C4') // { top: 1, left: 1, bottom: 3, right: 2 }
 * @example areaOfAddress('1:2')?.bottom // 1
 */
export function areaOfAddress(address: string): CellArea | undefined {
  const bare = address.replace(/\$/g, '').trim();
  const cells = /^([A-Za-z]{1,3})(\d{1,7})(?::([A-Za-z]{1,3})(\d{1,7}))?$/.exec(bare);
  if (cells) {
    const [, left = '', top = '', right = left, bottom = top] = cells;
    return sorted(Number(top) - 1, columnNumber(left), Number(bottom) - 1, columnNumber(right));
  }
  const rows = /^(\d{1,7}):(\d{1,7})$/.exec(bare);
  if (rows) return sorted(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, sheetColumns - 1);
  const columns = /^([A-Za-z]{1,3}):([A-Za-z]{1,3})$/.exec(bare);
  if (columns) return sorted(0, columnNumber(columns[1] ?? ''), sheetRows - 1, columnNumber(columns[2] ?? ''));
  return undefined;
}

function sorted(top: number, left: number, bottom: number, right: number): CellArea | undefined {
  const area = {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
  return area.top >= 0 && area.left >= 0 && area.bottom < sheetRows && area.right < sheetColumns ? area : undefined;
}

/**
 * Sheet and rest of an address such as "'Blad 1'!A1"; the sheet is undefined where the address names none.
 * @example sheetOfAddress("'Blad 1'!A1").sheet // 'Blad 1'
 */
export function sheetOfAddress(address: string): { readonly sheet: string | undefined; readonly rest: string } {
  const quoted = /^'((?:[^']|'')*)'!(.*)$/s.exec(address);
  if (quoted) return { sheet: (quoted[1] ?? '').replace(/''/g, "'"), rest: quoted[2] ?? '' };
  const plain = /^([^!']+)!(.*)$/s.exec(address);
  return plain ? { sheet: plain[1], rest: plain[2] ?? '' } : { sheet: undefined, rest: address };
}

/** An area as Excel names it in answers: "Blad1!A1:B2", the sheet quoted where it must be. */
export function areaAddress(sheet: string, area: CellArea): string {
  const name = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(sheet) && !areaOfAddress(sheet) ? sheet : quotedSheet(sheet);
  return `${name}!${bareAddress(area)}`;
}

/**
 * An area without its sheet; whole rows and columns as such.
 * @example bareAddress({ top: 0, left: 0, bottom: 1_048_575, right: 1 }) // 'A:B'
 */
export function bareAddress({ top, left, bottom, right }: CellArea): string {
  const tall = top === 0 && bottom === sheetRows - 1;
  const wide = left === 0 && right === sheetColumns - 1;
  if (tall && !wide) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (wide && (!tall || top === bottom)) return `${top + 1}:${bottom + 1}`;
  if (tall && wide) return `${columnLetters(left)}:${columnLetters(right)}`;
  const first = `${columnLetters(left)}${top + 1}`;
  return top === bottom && left === right ? first : `${first}:${columnLetters(right)}${bottom + 1}`;
}

/** The cells two areas share; undefined where they share none. */
export function shared(one: CellArea, other: CellArea): CellArea | undefined {
  const area = {
    top: Math.max(one.top, other.top),
    left: Math.max(one.left, other.left),
    bottom: Math.min(one.bottom, other.bottom),
    right: Math.min(one.right, other.right),
  };
  return area.top <= area.bottom && area.left <= area.right ? area : undefined;
}

/** The smallest area that holds both. */
export function around(one: CellArea, other: CellArea): CellArea {
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}

export function sameArea(one: CellArea, other: CellArea): boolean {
  return one.top === other.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}

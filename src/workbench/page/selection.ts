import { cellName, columnLetters, columnNumber, type CellArea } from '../../quantities/cell-address';

/** What is selected on a sheet: an area, and the cell in it where typing begins and extending starts. */
export interface Selection {
  readonly row: number;
  readonly column: number;
  readonly area: CellArea;
}

/** The last row and column a sheet can have. */
export const lastCell = { row: 1_048_575, column: 16_383 } as const;

/** One cell selected. */
export function oneCell(row: number, column: number): Selection {
  return { row, column, area: { top: row, left: column, bottom: row, right: column } };
}

/** The smallest area that holds both cells. */
export function areaBetween(row: number, column: number, otherRow: number, otherColumn: number): CellArea {
  return {
    top: Math.min(row, otherRow),
    left: Math.min(column, otherColumn),
    bottom: Math.max(row, otherRow),
    right: Math.max(column, otherColumn),
  };
}

/** Whether a cell lies in an area. */
export function within({ top, left, bottom, right }: CellArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

/**
 * An area as the name box writes it; whole columns and rows by their headings alone.
 * @example areaName({ top: 484, left: 6, bottom: 513, right: 6 }) // 'G485:G514'
 * @example areaName({ top: 0, left: 6, bottom: 1048575, right: 7 }) // 'G:H'
 */
export function areaName({ top, left, bottom, right }: CellArea): string {
  if (top === 0 && bottom === lastCell.row) return `${columnLetters(left)}:${columnLetters(right)}`;
  if (left === 0 && right === lastCell.column) return `${top + 1}:${bottom + 1}`;
  const first = cellName(top, left);
  return top === bottom && left === right ? first : `${first}:${cellName(bottom, right)}`;
}

/**
 * The area that a person's text in the name box means; undefined where it means none on a sheet.
 * @example areaNamed('b2:a1') // { top: 0, left: 0, bottom: 1, right: 1 }
 * @example areaNamed('Verksamhet') // undefined
 */
export function areaNamed(text: string): CellArea | undefined {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [, column = '', row = '', otherColumn = column, otherRow = row] = match;
  const area = areaBetween(Number(row) - 1, columnNumber(column), Number(otherRow) - 1, columnNumber(otherColumn));
  return area.top >= 0 && area.bottom <= lastCell.row && area.right <= lastCell.column ? area : undefined;
}

/** Whether the first area lies wholly in the second. */
export function areaWithin(area: CellArea, other: CellArea): boolean {
  return within(other, area.top, area.left) && within(other, area.bottom, area.right);
}

/** Whether two areas are the same. */
export function sameArea(one: CellArea, other: CellArea): boolean {
  return areaWithin(one, other) && areaWithin(other, one);
}

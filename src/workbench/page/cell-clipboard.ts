import type { CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import { lastCell } from './selection';
import { tabbedText } from './tabbed-text';

/** The part of an area that lies within what is used of the sheet. */
export function usedPart({ usedSize }: BookSheet, { top, left, bottom, right }: CellArea): CellArea {
  return { top, left, bottom: Math.min(bottom, usedSize.rows - 1), right: Math.min(right, usedSize.columns - 1) };
}

/** What the cells of an area show, as a text for the clipboard. */
export function copiedText(sheet: BookSheet, area: CellArea): string {
  const { top, left, bottom, right } = usedPart(sheet, area);
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    const texts: string[] = [];
    for (let column = left; column <= right; column += 1) texts.push(sheet.cell(row, column).text);
    rows.push(texts);
  }
  return tabbedText(rows);
}

/** Where cells from the clipboard come to lie whose upper left one goes to a place; cut off at the sheet's end. */
export function pastedArea(rows: readonly (readonly string[])[], top: number, left: number): CellArea {
  const width = rows.reduce((most, { length }) => Math.max(most, length), 1);
  return {
    top,
    left,
    bottom: Math.min(lastCell.row, top + Math.max(1, rows.length) - 1),
    right: Math.min(lastCell.column, left + width - 1),
  };
}

import type { CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import { SheetAxis, type SizedRun } from './sheet-axis';
import { lastCell } from './selection';

/** Pixels of the row of column letters. */
export const headingHeight = 20;

/** Pixels of a digit in the row numbers, and of the room around them. */
const headingRoom = { digit: 7.5, around: 10, least: 34 } as const;

/** A box in pixels, from the upper left corner of the cells shown (headings apart). */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far the sheet is scrolled and how large the place for its cells is, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows or columns shown, in order: those that stay, then those that scroll. */
type Shown = readonly number[];

/**
 * Pixels of a length in points, whole as on a screen.
 * @example pixels(15) // 20
 */
export function pixels(points: number): number {
  return Math.round((points * 4) / 3);
}

/** Where a sheet's rows and columns lie, in pixels, and which of them are seen. Made anew when sizes change. */
export class SheetLayout {
  readonly rows: SheetAxis;
  readonly columns: SheetAxis;
  /** Pixels of the row numbers. */
  readonly headingWidth: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly frozenHeight: number;
  readonly frozenWidth: number;

  /** `rows` and `columns` are how many can be scrolled to. */
  constructor(sheet: BookSheet, rows: number, columns: number) {
    // Beyond what is used rows have one size, so only one of them is asked.
    const told = Math.min(rows, sheet.usedSize.rows + 1);
    const height = (row: number) => (sheet.rowHidden(row) ? 0 : pixels(sheet.rowHeight(row)));
    const width = (column: number) => (sheet.columnHidden(column) ? 0 : pixels(sheet.columnWidth(column)));
    this.rows = new SheetAxis(rows, height(Math.min(lastCell.row, sheet.usedSize.rows + 1)), runs(told, height));
    this.columns = new SheetAxis(columns, width(columns - 1), runs(columns, width));
    const { digit, around, least } = headingRoom;
    this.headingWidth = Math.max(least, Math.ceil(String(rows).length * digit + around));
    this.frozenRows = Math.min(sheet.frozen.rows, rows);
    this.frozenColumns = Math.min(sheet.frozen.columns, columns);
    this.frozenHeight = this.rows.offset(this.frozenRows);
    this.frozenWidth = this.columns.offset(this.frozenColumns);
  }

  /** Where an area lies, cut off where scrolled cells go in under those that stay. */
  box({ top, left, bottom, right }: CellArea, { left: scrolledX, top: scrolledY }: Viewport): Box {
    const x = (column: number) => edge(this.columns, column, this.frozenColumns, this.frozenWidth, scrolledX);
    const y = (row: number) => edge(this.rows, row, this.frozenRows, this.frozenHeight, scrolledY);
    return { left: x(left), top: y(top), right: x(right + 1), bottom: y(bottom + 1) };
  }

  /** Distance of a column from the left edge as it is scrolled, negative or under those that stay where it is out of sight. */
  columnAt(column: number, { left }: Viewport): number {
    return this.columns.offset(column) - (column < this.frozenColumns ? 0 : left);
  }

  rowAt(row: number, { top }: Viewport): number {
    return this.rows.offset(row) - (row < this.frozenRows ? 0 : top);
  }

  shownRows({ top, height }: Viewport): Shown {
    return shown(this.rows, this.frozenRows, this.frozenHeight, top, height);
  }

  shownColumns({ left, width }: Viewport): Shown {
    return shown(this.columns, this.frozenColumns, this.frozenWidth, left, width);
  }

  /** The cell at a place in the view. */
  cellAt(x: number, y: number, { left, top }: Viewport): { row: number; column: number } {
    return {
      row: this.rows.indexAt(Math.max(0, y < this.frozenHeight ? y : y + top)),
      column: this.columns.indexAt(Math.max(0, x < this.frozenWidth ? x : x + left)),
    };
  }

  /** How far the sheet must be scrolled for a cell to be seen whole. */
  scrolledTo(row: number, column: number, viewport: Viewport): { left: number; top: number } {
    return {
      left: revealed(this.columns, column, this.frozenColumns, this.frozenWidth, viewport.left, viewport.width),
      top: revealed(this.rows, row, this.frozenRows, this.frozenHeight, viewport.top, viewport.height),
    };
  }
}

function runs(count: number, size: (index: number) => number): readonly SizedRun[] {
  const found: SizedRun[] = [];
  for (let first = 0; first < count;) {
    let last = first;
    const own = size(first);
    while (last + 1 < count && size(last + 1) === own) last += 1;
    found.push({ first, last, size: own });
    first = last + 1;
  }
  return found;
}

function edge(axis: SheetAxis, index: number, frozen: number, frozenLength: number, scrolled: number): number {
  const offset = axis.offset(index);
  return index <= frozen ? offset : Math.max(frozenLength, offset - scrolled);
}

function shown(axis: SheetAxis, frozen: number, frozenLength: number, scrolled: number, length: number): Shown {
  const found: number[] = [];
  const put = (first: number, end: number, until: number) => {
    let at = axis.shownFrom(first, 1);
    while (at !== undefined && at < end && axis.offset(at) < until) {
      found.push(at);
      at = axis.shownFrom(at + 1, 1);
    }
  };
  put(0, frozen, length);
  if (frozenLength < length) {
    put(Math.max(frozen, axis.indexAt(frozenLength + scrolled)), axis.count, scrolled + length);
  }
  return found;
}

function revealed(
  axis: SheetAxis,
  index: number,
  frozen: number,
  frozenLength: number,
  scrolled: number,
  length: number,
): number {
  if (index < frozen) return scrolled;
  const start = axis.offset(index) - frozenLength;
  const end = axis.offset(index + 1) - length;
  return start < scrolled ? start : Math.max(scrolled, Math.min(start, end));
}

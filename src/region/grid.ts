import type { CellArea } from '../quantities/cell-address';

/** One cell as the file holds it. A number is never a guess: text that looks like a number stays text here. */
export type Cell =
  | { readonly kind: 'empty' }
  | { readonly kind: 'text'; readonly text: string }
  /** `date` is set where the number format says that the number is a date: the calendar day it means. */
  | { readonly kind: 'number'; readonly value: number; readonly date?: CalendarDay; readonly percent?: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly code: string };

/** A day without time and zone; calendarMonth and day count from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly calendarMonth: number;
  readonly day: number;
}

/** A sheet, or a .csv file, as a grid of cells. Rows are as long as their last filled cell. */
export interface Grid {
  readonly file: string;
  /** Sheet name; for a .csv file the file's name without folder and ending. */
  readonly sheet: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  readonly rows: readonly (readonly Cell[])[];
  /** Merged areas; only the top left cell of one holds its content. */
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
}

export const emptyCell: Cell = { kind: 'empty' };

/** The cell at a row and column; empty outside the filled part. */
export function cellAt(grid: Grid, row: number, column: number): Cell {
  return grid.rows[row]?.[column] ?? emptyCell;
}

import type { CellArea } from '../../quantities/cell-address';

/** A workbook as Excel tells it: plain data, so that the job can read it in another thread. */
export interface WorkbookSnapshot {
  /** The name on the window: "Region Exempel.xlsx". */
  readonly file: string;
  readonly structureLocked: boolean;
  readonly readOnly: boolean;
  /** In tab order; chart sheets are not told by Excel. */
  readonly sheets: readonly SheetSnapshot[];
  readonly names: readonly NameSnapshot[];
  /** Names of tables, which share one list with the names. */
  readonly tables: readonly string[];
  /** The root elements of our custom XML parts, as text, by namespace. */
  readonly documents: Readonly<Record<string, string>>;
}

/** What Excel holds in a cell: an empty one is ''; a number is a number, whatever its format shows. */
export type CellValue = string | number | boolean;

/** One worksheet's cells from the first that is used. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
  /** Row and column of the first value, from 0. */
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** The number formats of the sheet, each once, and which of them each cell has, row by row. */
  readonly formats: readonly string[];
  readonly formatOf: Uint16Array;
  /** On sheets that carry our mark: what stands in each cell, formulas with '='. */
  readonly formulas?: readonly (readonly CellValue[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cells used, where they are more than can be read: then none was. */
  readonly tooMany?: number;
}

/** A name as Excel tells it; `sheet` is null for one of the whole workbook. */
export interface NameSnapshot {
  readonly name: string;
  readonly sheet: string | null;
  /** With '=': "='Växla Antaganden'!$D$7". */
  readonly formula: string;
  readonly comment: string;
}

import type { CellArea } from '../quantities/cell-address';
import type { Appearance } from './appearance';

/** A whole report as plain data: what the doors write, in Excel or into a file. It never calls a workbook. */
export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Names in the workbook, each for one cell or area of a planned sheet. */
  readonly names: readonly PlannedName[];
}

export interface PlannedName {
  readonly name: string;
  /** Role of the sheet that holds the area. */
  readonly sheet: string;
  readonly area: PlannedArea;
}

/** A rectangle on a planned sheet. */
export type PlannedArea = CellArea;

export interface PlannedSheet {
  /** What the sheet is, for ever and in every language: 'comparison', 'assumptions', 'calculation:stay' … */
  readonly role: string;
  /** The name a reader sees on the tab; at most 31 characters. */
  readonly title: string;
  /** Widths in Excel characters, from column A on. */
  readonly columnWidths: readonly number[];
  /** Heights in points of rows that differ from the normal, by row. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly blocks: readonly Block[];
  readonly merges?: readonly PlannedArea[];
  /** First row and column that scroll. */
  readonly freeze?: { readonly row: number; readonly column: number };
  readonly page: PageSetup;
  readonly validations?: readonly Validation[];
  readonly charts?: readonly PlannedChart[];
}

/** Cells written one by one (`cells`), or columns of equal length whose formula is filled down (`columns`). */
export type Block = CellBlock | ColumnBlock;

export interface CellBlock {
  readonly kind: 'cells';
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly PlannedCell[])[];
}

export interface ColumnBlock {
  readonly kind: 'columns';
  readonly top: number;
  readonly left: number;
  readonly columns: readonly PlannedColumn[];
}

export interface PlannedColumn {
  /** Computed values, one per row; they are the cached values where there is a formula. */
  readonly values: readonly CellContent[];
  /** Formula of the first row, in A1 notation without '='; the rows below hold the same formula in R1C1. */
  readonly formula?: string;
  readonly appearance: Appearance;
  /** Places in the workbook the cells link to, one per row, as a formula writes them; undefined where there is none. */
  readonly links?: readonly (string | undefined)[];
}

/** A number, a text (never interpreted as a formula), a truth value, an error such as '#N/A' or nothing. */
export type CellContent = number | string | boolean | null | { readonly error: string };

export interface PlannedCell {
  readonly value: CellContent;
  /** In A1 notation, English function names, commas, without '='. */
  readonly formula?: string;
  readonly appearance: Appearance;
  /** A place in the workbook the cell links to, as a formula writes it: "'Växla Underlag'!C7". */
  readonly link?: string;
}

export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** Pages wide and tall; 0 tall lets the sheet run over as many pages as it needs. */
  readonly fitWide: number;
  readonly fitTall: number;
  readonly marginsCm: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** First and last row repeated on every page, counting from 0. */
  readonly repeatRows?: readonly [number, number];
  readonly repeatColumns?: readonly [number, number];
  /** What is printed; the whole sheet where absent. */
  readonly printArea?: PlannedArea;
  readonly header?: { readonly left?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly right?: string };
}

/** A check on an input cell: a number between two bounds, as a warning that can be passed. */
export interface Validation {
  readonly area: PlannedArea;
  readonly kind: 'decimal' | 'whole';
  /** Numbers, or formulas of cells without '='. */
  readonly low: number | string;
  readonly high: number | string;
  readonly title: string;
  readonly text: string;
}

export interface PlannedChart {
  /** What the chart is, unique in the sheet: 'production'. */
  readonly name: string;
  readonly kind: 'line' | 'column';
  readonly title: string;
  /** The line under the title: base and axis. */
  readonly subtitle: string;
  /** One sentence with the chart's main figure, for those who do not see it. */
  readonly alternative: string;
  readonly top: number;
  readonly left: number;
  readonly widthPixels: number;
  readonly heightPixels: number;
  readonly series: readonly PlannedSeries[];
  readonly axis: { readonly format: string; readonly low?: number; readonly high?: number };
  /** Show every n-th category label. */
  readonly labelEvery?: number;
}

export interface PlannedSeries {
  readonly label: string;
  /** Sheet role and area of the labels along the axis, and of the values. */
  readonly categories: PlannedReference;
  readonly values: PlannedReference;
  /** Cached values, so that viewers that calculate nothing draw the chart. */
  readonly categoryTexts: readonly string[];
  readonly cached: readonly (number | null)[];
  /** RRGGBB. */
  readonly color: string;
  readonly dash: 'solid' | 'dash' | 'dash-dot' | 'dot';
  readonly marker?: {
    readonly shape: 'circle' | 'square' | 'triangle';
    readonly filled: boolean;
    readonly every?: number;
  };
  readonly widthPoints?: number;
}

export interface PlannedReference {
  readonly sheet: string;
  readonly area: PlannedArea;
}

import type { CellArea } from '../quantities/cell-address';
import type { Appearance } from './appearance';

/** A whole report as plain data: what the doors write, in Excel or into a file. It never calls a workbook. */
export interface SheetPlan {
  readonly sheets: readonly PlannedSheet[];
  /** Names in the workbook, each for one cell or area of a planned sheet. */
  readonly names: readonly PlannedName[];
  /** What the workbook carries for the next run, as one element of XML: kept and found by its root's namespace. */
  readonly document?: { readonly namespace: string; readonly xml: string };
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
  /** Rows that begin a new printed page, counting from 0. */
  readonly rowBreaks?: readonly number[];
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
  /** How series are drawn that say nothing else: lines, upright columns or lying bars. */
  readonly kind: 'line' | 'column' | 'bar';
  /** Columns or bars on top of each other, negative values downwards; areas always are. */
  readonly stacked?: boolean;
  /** Empty where cells above the chart hold title and subtitle. */
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
  readonly axis: {
    readonly format: string;
    readonly low?: number;
    readonly high?: number;
    /** Distance between the lines of the grid. */
    readonly step?: number;
  };
  /** Show every n-th category label. */
  readonly labelEvery?: number;
  /** No legend where lines are named at their end or the categories say it all. */
  readonly legend?: 'bottom' | 'none';
  /** Where within the chart the axes' rectangle lies, in shares of its width and height. */
  readonly plot?: { readonly left: number; readonly top: number; readonly width: number; readonly height: number };
  /** Size of axis texts, 9 points where absent. */
  readonly textPoints?: number;
}

export interface PlannedSeries {
  readonly label: string;
  /** Sheet role and area of the labels along the axis, and of the values. */
  readonly categories: PlannedReference;
  readonly values: PlannedReference;
  /** Cached values, so that viewers that calculate nothing draw the chart. */
  readonly categoryTexts: readonly string[];
  readonly cached: readonly (number | null)[];
  /** Drawn otherwise than the chart's kind: areas lie on each other behind its lines. */
  readonly drawnAs?: 'line' | 'column' | 'area';
  /** A column, bar or area: filled, white with an edge, or only holding up what stands on it. */
  readonly fill?: 'solid' | 'hollow' | 'none';
  /** Left out of the legend. */
  readonly unlisted?: boolean;
  /** Write the series' label at its last point. */
  readonly endLabel?: boolean;
  /** How far a bar over and under each point reaches. */
  readonly whisker?: { readonly up: PlannedWhisker; readonly down: PlannedWhisker };
  /** Lies where a whisker ends: a door that cannot draw whiskers marks the place with a dash. */
  readonly whiskerEnd?: true;
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

/** Lengths of one half of a series' whiskers, none negative. */
export interface PlannedWhisker {
  readonly lengths: PlannedReference;
  readonly cached: readonly number[];
}

export interface PlannedReference {
  readonly sheet: string;
  readonly area: PlannedArea;
}

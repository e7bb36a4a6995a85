import type { CellArea } from '../quantities/cell-address';
import type { CellContent } from '../report/plan';

/** The languages the stand-in speaks: how numbers and dates are shown and typed, and Office's display language. */
export type Locale = 'sv-SE' | 'en-US';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export type BorderEdge = 'top' | 'bottom' | 'left' | 'right';

/** Line styles as the file format names them: thin, hair, medium, thick, dashed, dotted, double … Colour RRGGBB. */
export interface CellBorder {
  readonly style: string;
  readonly color: string;
}

/** How a cell looks, whole. Colours are RRGGBB; what is absent is the workbook's own. */
export interface CellStyle {
  /** Number format code in the file format's English notation. */
  readonly format: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly size: number;
  readonly fontName: string;
  readonly ink: string | undefined;
  readonly fill: string | undefined;
  /** Undefined: numbers to the right, texts to the left. */
  readonly align: 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed' | undefined;
  readonly vertical: 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
  readonly wrap: boolean;
  readonly indent: number;
  readonly borders: { readonly [Edge in BorderEdge]?: CellBorder };
  readonly locked: boolean;
}

/** A cell as a grid needs it. */
export interface CellView {
  readonly value: CellContent;
  /** With its '=', English names and commas; undefined where the cell holds none. */
  readonly formula: string | undefined;
  /** What is displayed in the book's locale: '1 234,5', '12 %', '2026-01-31', '#N/A'. */
  readonly text: string;
  /** Number format code, English notation. */
  readonly format: string;
  readonly style: CellStyle;
  /** Where it leads: a place in the workbook ("'Blad 1'!A1") or an address on the web. */
  readonly link: string | undefined;
}

/** A check on input cells. */
export interface ValidationView {
  readonly area: CellArea;
  readonly kind: string;
  readonly operator: string | undefined;
  readonly formula1: string | number | undefined;
  readonly formula2: string | number | undefined;
  readonly title: string;
  readonly message: string;
  readonly alertStyle: string;
  readonly promptTitle: string;
  readonly prompt: string;
}

/** A chart as plain data, ready to be drawn. Lengths in points, from the sheet's upper left corner. */
export interface ChartView {
  readonly id: string;
  readonly name: string;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Excel's chart type of the whole: Line, ColumnClustered, ColumnStacked, BarClustered, BarStacked, AreaStacked … */
  readonly type: string;
  /** Undefined where the chart shows none. */
  readonly title: string | undefined;
  readonly legend: { readonly position: string; readonly hidden: readonly number[] } | undefined;
  readonly series: readonly SeriesView[];
  readonly categoryAxis: AxisView;
  readonly valueAxis: AxisView;
  /** Inside of the axes, in points from the chart's upper left corner; undefined where Excel places it. */
  readonly plot:
    { readonly left: number; readonly top: number; readonly width: number; readonly height: number } | undefined;
}

export interface AxisView {
  readonly visible: boolean;
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
  readonly majorUnit: number | undefined;
  /** Number format code. */
  readonly format: string;
  readonly gridlines: boolean;
  readonly fontSize: number | undefined;
  readonly fontColor: string | undefined;
  /** Show every n-th label. */
  readonly labelEvery: number | undefined;
  readonly reversed: boolean;
}

export interface SeriesView {
  readonly name: string;
  /** Excel's chart type of this series. */
  readonly type: string;
  readonly categories: readonly string[];
  readonly values: readonly (number | null)[];
  /** RRGGBB; undefined where nothing is filled or stroked. */
  readonly fill: string | undefined;
  readonly line: { readonly color: string; readonly weight: number; readonly dash: string } | undefined;
  readonly marker:
    { readonly style: string; readonly size: number; readonly fill: string; readonly line: string } | undefined;
  /** Points that carry a marker; all where undefined. */
  readonly markedPoints: readonly number[] | undefined;
  readonly secondary: boolean;
  /** Labels written at points. */
  readonly labels: readonly { readonly point: number; readonly text: string; readonly color: string | undefined }[];
  readonly whiskers: { readonly up: readonly number[]; readonly down: readonly number[] } | undefined;
}

/** A sheet and an area on it. */
export interface PlacedArea {
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * What happened in the book: cells changed (by a person, the add-in or recalculation), the selection moved, sheets were
 * added, deleted, renamed, moved, shown or hidden, another sheet became active, charts changed.
 */
export type BookEvent = 'change' | 'selection' | 'sheets' | 'active' | 'charts';

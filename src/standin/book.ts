import type { CellArea } from '../quantities/cell-address';
import type { BookEvent, CellView, ChartView, Locale, PlacedArea, ValidationView, Visibility } from './views';

/** A sheet of the open workbook; rows and columns count from 0, lengths are in points. */
export interface BookSheet {
  /** Stays the same when the sheet is renamed or moved. */
  readonly id: string;
  readonly name: string;
  readonly visibility: Visibility;
  readonly position: number;
  /** RRGGBB; undefined where the tab has none. */
  readonly tabColor: string | undefined;
  readonly showGridlines: boolean;
  /** Rows and columns up to the last cell that holds anything. */
  readonly usedSize: { readonly rows: number; readonly columns: number };
  readonly merges: readonly CellArea[];
  /** How many rows and columns stay when the rest scrolls. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly charts: readonly ChartView[];
  readonly validations: readonly ValidationView[];
  cell(row: number, column: number): CellView;
  /** Points; 1 point is 4/3 pixels. */
  columnWidth(column: number): number;
  rowHeight(row: number): number;
  columnHidden(column: number): boolean;
  rowHidden(row: number): boolean;
}

/** The open workbook as the workbench sees it. */
export interface OpenBook {
  readonly fileName: string;
  readonly locale: Locale;
  readonly sheets: readonly BookSheet[];
  readonly activeSheet: BookSheet;
  readonly selection: PlacedArea;
  /** A person types into a cell: numbers and dates in the book's locale, '=…' formulas, text; '' empties it. */
  setCell(sheet: string, row: number, column: number, typed: string): void;
  /** What a person sees in the formula bar when going into the cell: what `setCell` would take back unchanged. */
  editText(sheet: string, row: number, column: number): string;
  /** A person selects an area; the sheet becomes active. `sheet` is a name. */
  select(sheet: string, area: CellArea): void;
  activate(sheet: string): void;
  /** Listens; the answer stops listening. */
  on(event: BookEvent, listener: (place: PlacedArea | undefined) => void): () => void;
  /** The workbook as it is now, as an .xlsx. */
  save(): Uint8Array;
}

/** `StandInBook.open(bytes, fileName, { locale })` in stand-in-book.ts gives an `OpenBook`. */
export interface BookOptions {
  /** 'sv-SE' where absent. */
  readonly locale?: Locale;
}

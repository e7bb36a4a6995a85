import type { CellAddress, CellArea } from '../quantities/cell-address';
import type { Cell, Grid } from '../region/grid';
import type { Problem } from '../words/problem';

/** A sheet a person sees as a tab. */
export interface SheetTab {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very hidden';
}

/** A cell as it stands in the workbook: its value and, where it has one, its formula without '='. */
export interface OwnCell {
  readonly row: number;
  readonly column: number;
  readonly value: Cell;
  readonly formula?: string;
}

/** A sheet that carries Växla's mark, as it is in the workbook now. */
export interface OwnSheet {
  readonly role: string;
  /** The title it was given when it was written. */
  readonly title: string;
  /** The name on its tab now. */
  readonly sheetName: string;
  /** True for a person's copy of a sheet of ours: it carries the mark and is left alone. */
  readonly copy: boolean;
  /** The area as it was written, and as it is now: they differ where rows or columns were put in or taken out. */
  readonly written: CellArea | undefined;
  readonly area: CellArea | undefined;
  /** Every cell that holds something, by row and column; formulas shared between cells are written out for each. */
  cells(): readonly OwnCell[];
}

/** A name that stands for one cell or area of a sheet. */
export interface NamedArea {
  readonly name: string;
  readonly sheet: string;
  readonly area: CellArea;
}

/** A workbook as the job meets it, through whichever door it came: as a file, or open in Excel. */
export interface OpenWorkbook {
  /** The name a reader knows it by. */
  readonly file: string;
  /** Whether it holds macros or says it may. */
  readonly macros: boolean;
  /** The same workbook under another name. */
  named(file: string): OpenWorkbook;
  /** The cells of every worksheet that is not Växla's own, in tab order. */
  grids(): readonly Grid[];
  /** Formula cells without a computed value, in the same sheets: read as empty, worth a word to the reader. */
  uncomputed(): readonly CellAddress[];
  /** What its door could not read, for the reader to be told. */
  unread(): readonly Problem[];
  /** Växla's own sheets in tab order, a person's copies of them too, as they are now. */
  ownSheets(): readonly OwnSheet[];
  /** Växla's own sheets: what each is, and the name a person sees on the tab now. */
  marks(): readonly { readonly role: string; readonly sheetName: string }[];
  /** Names of the whole workbook that stand for an area. */
  areaNames(): readonly NamedArea[];
  /** Names that cannot be used: a person's own, and their tables'. */
  takenNames(): readonly string[];
  /** The titles our sheets will have, by role, given each role's title in the reader's language. */
  titles(wanted: Readonly<Record<string, string>>): Readonly<Record<string, string>>;
  /** The root element, as text, of the custom XML part that belongs to a namespace; undefined where there is none. */
  document(namespace: string): string | undefined;
  /** The workbook with some sheets of ours given over to the reader: no plan writes them any more. */
  keeping(roles: readonly string[]): OpenWorkbook;
}

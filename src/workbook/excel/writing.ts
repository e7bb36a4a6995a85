import type { Appearance } from '../../report/appearance';
import type { PageSetup, PlannedChart, Validation } from '../../report/plan';
import type { CellValue } from './snapshot';

/**
 * A report as the steps Excel is asked to take: made from a plan and from what the workbook holds, away from Excel.
 * Addresses are A1 notation on their sheet.
 */
export interface ExcelWriting {
  readonly sheets: readonly SheetWriting[];
  /** Names of the workbook, each with the formula of its area. */
  readonly names: readonly NameWriting[];
  /** Names of ours that are no longer wanted. */
  readonly namesGone: readonly string[];
  readonly documents: readonly { readonly namespace: string; readonly xml: string }[];
  /** Sheets given over to the reader: their mark says so from now on. */
  readonly givenOver: readonly { readonly sheet: string; readonly mark: string }[];
}

export interface NameWriting {
  readonly name: string;
  /** With '='. */
  readonly formula: string;
  /** Whether the workbook has the name already. */
  readonly present: boolean;
}

export interface SheetWriting {
  readonly role: string;
  /** Name on the tab from now on. */
  readonly title: string;
  /** Name on the tab now; undefined for a sheet that is made. */
  readonly present: string | undefined;
  /** Formulas of the two hidden names, with '='. */
  readonly mark: string;
  readonly area: string;
  /** Our cells as they are, which are put back should anything fail. */
  readonly before: string | undefined;
  /** Cells of ours that hold nothing any more. */
  readonly cleared: readonly string[];
  readonly steps: readonly WritingStep[];
  readonly merges: readonly string[];
  readonly links: readonly { readonly address: string; readonly location: string }[];
  /** Widths in points, from column A on; heights in points, by row. */
  readonly widths: readonly number[];
  readonly heights: readonly (readonly [row: number, points: number])[];
  readonly validations: readonly Validation[];
  readonly freeze: { readonly row: number; readonly column: number };
  readonly page: PageSetup;
  readonly rowBreaks: readonly number[];
  /** Charts to be drawn; those that stay as they are are left out. */
  readonly charts: readonly PlannedChart[];
  /** Names of charts that are drawn anew or no longer wanted. */
  readonly chartsGone: readonly string[];
  /** How much is sent for the sheet, roughly, in bytes. */
  readonly weight: number;
}

/** Cells, looks and copies in the order they are taken: a copy needs what it copies. */
export type WritingStep =
  | {
      readonly kind: 'cells';
      readonly address: string;
      /** What stands in each cell; null leaves it as it is. Texts that could be interpreted begin with an apostrophe. */
      readonly formulas: readonly (readonly (CellValue | null)[])[];
      readonly formats?: readonly (readonly (string | null)[])[];
    }
  | {
      readonly kind: 'look';
      /** Lists of areas, none longer than Excel takes. */
      readonly areas: readonly string[];
      readonly appearance: Appearance;
      /** Whether there are edges between rows and columns within the areas. */
      readonly inside: { readonly rows: boolean; readonly columns: boolean };
      /** Whether what was there before goes first. */
      readonly anew: boolean;
      /** Whether the cells are links, to which Excel gives a colour and a line of its own. */
      readonly linked: boolean;
    }
  /** The first row copied down, formulas and looks. */
  | { readonly kind: 'fill'; readonly from: string; readonly to: string };

import type { History, Quantity, Stream } from '../model/history';
import type { Problem } from '../words/problem';
import type { CostSplit } from './cost-split';
import type { ColumnMeaning } from './mapping';
import type { MoneyUnit } from './money-unit';
import type { DecimalSign } from './number-text';
import type { Span } from './period-text';
import type { LeftOutReason } from './table-rows';

/** What was read from a region's files: the facts, how each sheet was taken, and what the reader must be told. */
export interface RegionReading {
  readonly history: History;
  /** One entry per table; a sheet without a table has one entry with no columns. */
  readonly sheets: readonly SheetReading[];
  /** Errors first, then doubts, then notes; each group in the order of the sheets. */
  readonly problems: readonly Problem[];
  /** The cost shares that the accounts imply; undefined where the cost is not split on accounts. */
  readonly costSplit?: CostSplit;
}

/** How one table on a sheet was read. Rows count from 0. */
export interface SheetReading {
  readonly file: string;
  readonly sheet: string;
  readonly verdict: 'activity' | 'budget' | 'both' | 'other';
  readonly headerRows: readonly number[];
  readonly layout: 'long' | 'wide';
  readonly columns: readonly ColumnReading[];
  /** Rows of data under the header: without totals, parts, sections, footnotes and empty rows. */
  readonly dataRows: number;
  /** Rows that gave at least one fact. */
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
  /** First and last month and number of periods of the facts, or where there are none of the rows and headers. */
  readonly coverage: { readonly from: Span['from']; readonly to: Span['from']; readonly periods: number } | undefined;
}

/** How one column was read. */
export interface ColumnReading {
  readonly letter: string;
  readonly header: string;
  readonly meaning: ColumnMeaning;
  readonly stream: Stream | undefined;
  /** The period in the header of a wide table's column. */
  readonly span: Span | undefined;
  readonly money: { readonly unit: MoneyUnit; readonly knownFrom: MoneySource; readonly currency?: string } | undefined;
  readonly decimal: DecimalSign | 'both' | undefined;
  /** 'turned': costs or incomes stood with the opposite sign and were turned. */
  readonly sign: 'as written' | 'turned';
}

/** Where the unit of money was found. */
export type MoneySource = 'cells' | 'header' | 'title' | 'correction' | 'plausibility' | 'nowhere';

/** Quantities that count as activity, and those that count as budget. */
export const activityQuantities: ReadonlySet<Quantity> = new Set<Quantity>([
  ...(['points', 'cases', 'points-per-case', 'waiting', 'waiting-over-90', 'share-within-90', 'inflow'] as const),
  'assigned-points',
]);

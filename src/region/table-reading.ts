import type { Stream } from '../model/history';
import type { Problem } from '../words/problem';
import type { Kind } from './header-aliases';
import type { Version } from './header-text';
import type { MoneyStatement, MoneyUnit } from './money-unit';
import type { NumberColumn } from './number-column';
import type { Span } from './period-text';
import type { TableColumn } from './table-columns';
import type { Table } from './table';
import type { LeftOutReason, TableRows } from './table-rows';

/** One figure of a table, before its money is scaled and its unit's name settled. */
export interface Draft {
  readonly kind: Kind;
  readonly version: Version | undefined;
  readonly unit: string | undefined;
  readonly section: string | undefined;
  readonly stream: Stream | undefined;
  readonly assumedAcute: boolean;
  /** Undefined: the table does not say when. */
  readonly span: Span | undefined;
  readonly value: number;
  readonly row: number;
  readonly column: number;
  /** The money unit the figure's own cell or row says. */
  readonly money: MoneyUnit | undefined;
  /** Figures of one series differ in time only. */
  readonly series: string;
  readonly cumulative: boolean;
  readonly drg: string | undefined;
}

/** All that one table says. */
export interface TableReading {
  readonly table: Table;
  readonly layout: 'long' | 'wide';
  readonly columns: readonly TableColumn[];
  readonly numbers: ReadonlyMap<number, NumberColumn>;
  readonly rows: TableRows;
  readonly rowsUsed: number;
  readonly rowsLeftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
  readonly drafts: readonly Draft[];
  /** Periods the rows and headers name, whether or not their figures are used. */
  readonly spans: readonly Span[];
  readonly titleMoney: MoneyStatement | undefined;
  readonly problems: readonly Problem[];
}

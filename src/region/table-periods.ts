import { addMonths, yearOf } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt } from './grid';
import { inYear, lastMonth, spanText, yearSpan, type PeriodText, type Span } from './period-text';
import { rowPeriods, type RowPeriods } from './row-period';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { titlePeriod, type TitlePeriod } from './title-period';
import { cellOf } from './table-doubts';

/** Whether a column is one period of a wide table; "helår" beside a column of months is not. */
export function isPeriodColumn({ role, period }: TableColumn): boolean {
  return role === 'figures' && period !== undefined && period.kind !== 'whole-year' && period.kind !== 'range';
}

/** When the figures of one table are from: what its rows, its column headers and its titles say together. */
export class TablePeriods {
  private readonly doubts: Problem[] = [];
  /** Texts that are no period: where each stands first, under which header, and in how many cells. */
  private readonly unreadable = new Map<
    string,
    { readonly at: Problem['place']; readonly header: string; cells: number }
  >();
  /** The column that says the rows' period. */
  readonly column: number | undefined;
  private readonly rows: RowPeriods;
  private readonly context: TitlePeriod | undefined;
  private readonly contextYear: number | undefined;
  private readonly wide: boolean;
  private readonly headerRow: number;
  private readonly told = new Set<string>();

  constructor(
    private readonly table: Table,
    private readonly columns: readonly TableColumn[],
    givenYear: number | undefined,
  ) {
    this.context = titlePeriod(table, givenYear);
    this.contextYear = this.context ? yearOf(this.context.span.from) : givenYear;
    this.rows = rowPeriods(table, columns, this.contextYear);
    this.column = this.rows.column;
    this.wide = columns.some(isPeriodColumn);
    this.headerRow = table.headerRows.at(-1) ?? 0;
    if (this.rows.doubtful && this.column !== undefined) {
      const found = cellText(cellAt(table.grid, table.firstRow, this.column));
      const at = cellOf(table, table.firstRow, this.column);
      this.doubts.push(finding('doubt', 'reading-four-digit-months', { found }, at));
    }
  }

  /** What is to be told of the periods when the figures have been read. */
  get problems(): readonly Problem[] {
    const unread = [...this.unreadable].map(([found, { at, header, cells }]) =>
      finding('doubt', 'reading-period-unreadable', { found, header, cells }, at),
    );
    return [...this.doubts, ...unread];
  }

  /** A row's own period; undefined where only the headers or the titles can say it. */
  ofRow(row: number): Span | undefined | 'unreadable' {
    if (this.column === undefined) return undefined;
    const found = this.rows.of(row);
    if (found?.kind === 'span') return found;
    if (this.wide && (found?.kind === 'calendar-month' || found?.kind === 'calendar-quarter')) return undefined;
    this.tellPart(found, row, this.column);
    return 'unreadable';
  }

  /** The period of each column that has one in its header. */
  ofColumns(figures: readonly TableColumn[]): Map<number, Span> {
    const spans = new Map<number, Span>();
    const year = this.contextYear ?? onlyYear(figures);
    for (const column of this.columns) {
      const { period } = column;
      if (period?.kind === 'split-year') this.tellPart(period, this.headerRow, column.column);
      if (period?.kind === 'range' && column.role === 'figures') this.tellRange(column);
    }
    for (const column of figures) {
      const { period } = column;
      if (!period || period.kind === 'range') continue;
      const whole = year === undefined ? period : inYear(period, year);
      if (whole.kind === 'span') spans.set(column.column, { from: whole.from, months: whole.months });
      // "Helår" beside a column of months is the year of each row.
      else if (period.kind !== 'whole-year') this.tellPart(period, this.headerRow, column.column);
    }
    return spans;
  }

  /**
   * A figure's period: its row's month within its column's year, or whichever of the two is said, or the title's.
   * 'several months' where only a run of months is said, of which nothing can be told. A weight is `timeless`: titles do not date it.
   */
  ofFigure(
    row: number,
    rowSpan: Span | undefined,
    column: TableColumn,
    columnSpan: Span | undefined,
    timeless: boolean,
  ): Span | undefined | 'several months' {
    if (column.period?.kind === 'whole-year') {
      const year = rowSpan ? yearOf(rowSpan.from) : this.contextYear;
      return year === undefined ? undefined : yearSpan(year);
    }
    if (columnSpan && this.column !== undefined) {
      const half = this.rows.of(row);
      if (half?.kind === 'calendar-month')
        return { from: addMonths(columnSpan.from, half.calendarMonth - 1), months: 1 };
      if (half?.kind === 'calendar-quarter')
        return { from: addMonths(columnSpan.from, half.quarter * 3 - 3), months: 3 };
      const within = rowSpan && rowSpan.from >= columnSpan.from && lastMonth(rowSpan) <= lastMonth(columnSpan);
      if (within) return rowSpan;
    }
    const said = columnSpan ?? rowSpan;
    if (said || timeless || !this.context) return said;
    const { span, text, doubtful } = this.context;
    const at = { file: this.table.grid.file, sheet: this.table.grid.sheet };
    if (doubtful === 'range') {
      this.tell('context', () => finding('doubt', 'reading-title-range', { text }, at));
      return 'several months';
    }
    const code = doubtful === 'per' ? 'reading-period-per-month' : 'reading-period-from-title';
    this.tell('context', () => finding('doubt', code, { period: spanText(span), text }, at));
    return span;
  }

  /** Tells something once for every distinct text it concerns. */
  private tell(key: string, problem: () => Problem): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.doubts.push(problem());
  }

  private tellRange(column: TableColumn): void {
    const at = cellOf(this.table, this.headerRow, column.column);
    this.doubts.push(finding('doubt', 'reading-range-column', { header: column.header }, at));
  }

  private tellPart(period: PeriodText | undefined, row: number, column: number): void {
    const found = cellText(cellAt(this.table.grid, row, column));
    const at = cellOf(this.table, row, column);
    if (period?.kind === 'calendar-month' || period?.kind === 'calendar-quarter') {
      this.tell('month', () => finding('doubt', 'reading-month-without-year', { found }, at));
    } else if (period?.kind === 'split-year') {
      this.tell('split', () => finding('note', 'reading-split-year', { found: period.text }, at));
    } else {
      const first = this.unreadable.get(found);
      if (first) first.cells += 1;
      else this.unreadable.set(found, { at, header: this.columns[column]?.header ?? '', cells: 1 });
    }
  }
}

/** The one year that the columns with a year are of: "Kv 1" beside the months of 2025 is of 2025. */
function onlyYear(figures: readonly TableColumn[]): number | undefined {
  const years = new Set(figures.flatMap(({ period }) => (period?.kind === 'span' ? [yearOf(period.from)] : [])));
  return years.size === 1 ? [...years][0] : undefined;
}

import { addMonths, monthOf, yearOf } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt } from './grid';
import { lastMonth, spanText, type PeriodText, type Span } from './period-text';
import { contextPeriod, rowPeriods, type ContextPeriod, type RowPeriods } from './row-period';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { cellOf } from './table-doubts';

/** When the figures of one table are from: what its rows, its column headers and its titles say together. */
export class TablePeriods {
  readonly problems: Problem[] = [];
  /** The column that says the rows' period. */
  readonly column: number | undefined;
  private readonly rows: RowPeriods;
  private readonly context: ContextPeriod | undefined;
  private readonly contextYear: number | undefined;
  private readonly wide: boolean;
  private readonly headerRow: number;
  private readonly told = new Set<string>();

  constructor(
    private readonly table: Table,
    private readonly columns: readonly TableColumn[],
    givenYear: number | undefined,
  ) {
    this.context = contextPeriod(table);
    this.contextYear = this.context ? yearOf(this.context.span.from) : givenYear;
    this.rows = rowPeriods(table, columns, this.contextYear);
    this.column = this.rows.column;
    this.wide = columns.some((column) => column.role === 'figures' && column.period !== undefined);
    this.headerRow = table.headerRows.at(-1) ?? 0;
    if (this.rows.doubtful && this.column !== undefined) {
      const found = cellText(cellAt(table.grid, table.firstRow, this.column));
      const at = cellOf(table, table.firstRow, this.column);
      this.problems.push(finding('doubt', 'reading-four-digit-months', { found }, at));
    }
  }

  /** A row's own period; undefined where only the headers or the titles can say it. */
  ofRow(row: number): Span | undefined | 'unreadable' {
    if (this.column === undefined) return undefined;
    const found = this.rows.of(row);
    if (found?.kind === 'span') return found;
    if (this.wide && found?.kind === 'calendar-month') return undefined;
    this.tellPart(found, row, this.column);
    return 'unreadable';
  }

  /** The period of each column that has one in its header. */
  ofColumns(figures: readonly TableColumn[]): Map<number, Span> {
    const spans = new Map<number, Span>();
    for (const column of this.columns) {
      if (column.period?.kind === 'split-year') this.tellPart(column.period, this.headerRow, column.column);
    }
    for (const column of figures) {
      const { period } = column;
      if (period?.kind === 'span') spans.set(column.column, { from: period.from, months: period.months });
      else if (period?.kind === 'calendar-month') {
        if (this.contextYear === undefined) this.tellPart(period, this.headerRow, column.column);
        else spans.set(column.column, { from: monthOf(this.contextYear, period.calendarMonth), months: 1 });
      }
    }
    return spans;
  }

  /** A figure's period: its row's month within its column's year, or whichever of the two is said, or the title's. */
  ofFigure(row: number, rowSpan: Span | undefined, columnSpan: Span | undefined, byDrg: boolean): Span | undefined {
    if (columnSpan && this.column !== undefined) {
      const half = this.rows.of(row);
      if (half?.kind === 'calendar-month')
        return { from: addMonths(columnSpan.from, half.calendarMonth - 1), months: 1 };
      const within = rowSpan && rowSpan.from >= columnSpan.from && lastMonth(rowSpan) <= lastMonth(columnSpan);
      if (within) return rowSpan;
    }
    const said = columnSpan ?? rowSpan;
    if (said || byDrg || !this.context) return said;
    const { span, text } = this.context;
    this.tell('context', () =>
      finding(
        'doubt',
        'reading-period-from-title',
        { period: spanText(span), text },
        { file: this.table.grid.file, sheet: this.table.grid.sheet },
      ),
    );
    return span;
  }

  /** Tells something once for every distinct text it concerns. */
  private tell(key: string, problem: () => Problem): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.problems.push(problem());
  }

  private tellPart(period: PeriodText | undefined, row: number, column: number): void {
    const found = cellText(cellAt(this.table.grid, row, column));
    const at = cellOf(this.table, row, column);
    if (period?.kind === 'calendar-month') {
      this.tell('month', () => finding('doubt', 'reading-month-without-year', { found }, at));
    } else if (period?.kind === 'split-year') {
      this.tell('split', () => finding('note', 'reading-split-year', { found: period.text }, at));
    } else {
      const header = this.columns[column]?.header ?? '';
      this.tell(`period ${found}`, () => finding('doubt', 'reading-period-unreadable', { found, header }, at));
    }
  }
}

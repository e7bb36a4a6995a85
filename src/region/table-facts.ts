import type { Problem } from '../words/problem';
import { isMoneyKind, titleMoney, titleVersion, titleWords, type FigureWords } from './figure-kind';
import { captionedUnit } from './captioned-unit';
import { assumedColumns, unusedColumns } from './column-findings';
import { figureColumns, namedFigures } from './figure-columns';
import { filledLabels } from './filled-labels';
import { finding } from './finding';
import { cellAt } from './grid';
import type { Version } from './header-text';
import type { Mapping, SheetMapping } from './mapping';
import { moneyStatement } from './money-unit';
import { readNumberColumn, type NumberColumn } from './number-column';
import { spanText, type Span } from './period-text';
import { RowLabels } from './row-labels';
import { tableColumns, type TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { cellOf, columnDoubts, doubledColumns, doubledRows, negativeVolumes, suddenThousands } from './table-doubts';
import { isPeriodColumn, TablePeriods } from './table-periods';
import type { Draft, TableReading } from './table-reading';
import { tableRows, type LeftOutReason, type TableRows } from './table-rows';
import { totalDoubts } from './total-gaps';
import { varianceDoubts } from './variance-check';
import { bandNotes, waitingBeyondBands } from './wait-bands';
import { withoutYearTotals } from './year-totals';

/** Reads one table: its columns, its rows, its figures, and what is doubtful about them. */
export function readTable(
  table: Table,
  knownUnits: ReadonlyMap<string, string>,
  mapping: Mapping,
  own: SheetMapping | undefined,
): TableReading {
  const columns = tableColumns(table, knownUnits, own);
  const filled = filledLabels(table, columns);
  const reading = new TableReader(filled.table, columns, knownUnits, mapping, own).read();
  const problems = [...filled.problems, ...reading.problems];
  // What is doubtful in a table about something else makes no difference to anyone.
  const aside = reading.drafts.length === 0 && !namesFigures(table, columns, own);
  return { ...reading, problems: aside ? problems.filter(({ severity }) => severity === 'note') : problems };
}

/** Whether a header or a title names something that the model has a place for. */
function namesFigures(table: Table, columns: readonly TableColumn[], own: SheetMapping | undefined): boolean {
  const headed = columns.some(({ kind, version, money }) => (kind ?? version ?? money) !== undefined);
  return headed || titleWords(table, own) !== undefined || titleVersion(table) !== undefined;
}

class TableReader {
  private readonly problems: Problem[] = [];
  private readonly leftOut: { row: number; reason: LeftOutReason }[] = [];
  private readonly title: FigureWords | undefined;
  /** Whether the titles say budget or outcome; heard only where no column says it. */
  private readonly titleVersion: ReturnType<typeof titleVersion>;
  private readonly periods: TablePeriods;
  private readonly told = new Set<string>();
  private readonly labels: RowLabels;
  private readonly headerRow: number;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly TableColumn[],
    private readonly knownUnits: ReadonlyMap<string, string>,
    mapping: Mapping,
    private readonly own: SheetMapping | undefined,
  ) {
    this.title = titleWords(table, own);
    this.titleVersion = columns.some(({ version }) => version) ? undefined : titleVersion(table);
    this.periods = new TablePeriods(table, columns, mapping.year);
    this.headerRow = table.headerRows.at(-1) ?? 0;
    this.labels = new RowLabels(table, columns, own, this.title?.kind !== undefined);
  }

  read(): TableReading {
    const { table, columns } = this;
    const { grid, firstRow, lastRow } = table;
    const named = namedFigures(columns, this.title);
    const numbers = new Map<number, NumberColumn>();
    for (const { column } of named) {
      numbers.set(column, readNumberColumn(grid, column, firstRow, lastRow, this.own?.decimal));
    }
    const { columns: figures, problems: columnProblems, parts } = figureColumns(table, named, numbers);
    const rows = tableRows(table, columns, numbers);
    this.leftOut.push(...rows.leftOut);
    const { usable, series, spans } = this.rowKeys(rows);
    const columnSpans = this.periods.ofColumns(figures);
    const all = this.drafts(figures, numbers, rows, usable, series, spans, columnSpans);
    const counted = [...all, ...waitingBeyondBands(columns, all)];
    const { drafts, problems: totalProblems } = withoutYearTotals(table, counted);
    if (drafts.length > 0) {
      this.problems.push(...columnProblems, ...totalProblems, ...bandNotes(table, columns));
      const periodColumn = this.periods.column;
      const doubts = [
        doubledRows(table, columns, { rows: usable, series, spans, periodColumn }),
        doubledColumns(
          table,
          figures.filter((column) => !parts.has(column) && column.band === undefined),
          columnSpans,
        ),
        columnDoubts(table, figures, numbers, usable, drafts),
        negativeVolumes(table, columns, drafts),
        suddenThousands(table, columns, drafts),
        totalDoubts(table, columns, rows, numbers, drafts),
        varianceDoubts(table, columns, numbers, drafts),
      ];
      for (const problem of doubts.flat()) this.problems.push(problem);
      this.problems.push(...assumedColumns(table, columns, drafts));
    }
    this.problems.push(...unusedColumns(table, columns, drafts, this.knownUnits));
    const rowSpans = [...new Map(spans.flatMap((span) => (span ? [[spanText(span), span] as const] : []))).values()];
    return {
      table,
      layout: columns.some(isPeriodColumn) ? 'wide' : 'long',
      columns,
      numbers,
      rows,
      rowsUsed: new Set(drafts.map((draft) => draft.row)).size,
      rowsLeftOut: this.leftOut.sort((one, other) => one.row - other.row),
      drafts,
      spans: [...rowSpans, ...columnSpans.values()],
      titleMoney: titleMoney(table, columns.find(({ role }) => role === 'value')?.header ?? ''),
      problems: [...this.periods.problems, ...this.labels.problems, ...this.problems],
    };
  }

  private role(wanted: TableColumn['role']): TableColumn | undefined {
    return this.columns.find((column) => column.role === wanted);
  }

  private text(row: number, column: TableColumn | undefined): string {
    return column ? cellText(cellAt(this.table.grid, row, column.column)) : '';
  }

  /** Tells something once for every distinct text it concerns. */
  private tell(key: string, problem: () => Problem): void {
    if (this.told.has(key)) return;
    this.told.add(key);
    this.problems.push(problem());
  }

  /** The rows whose period can be told, with what their figures are about. */
  private rowKeys(rows: TableRows): { usable: number[]; series: string[]; spans: (Span | undefined)[] } {
    const keyColumns = this.columns.filter(({ role }) =>
      ['unit', 'subunit', 'stream', 'account', 'account-text', 'measure', 'drg'].includes(role),
    );
    const usable: number[] = [];
    const series: string[] = [];
    const spans: (Span | undefined)[] = [];
    for (const row of rows.used) {
      const span = this.periods.ofRow(row);
      if (span === 'unreadable') {
        this.leftOut.push({ row, reason: 'no period' });
        continue;
      }
      usable.push(row);
      const section = rows.sections.get(row);
      const key = keyColumns.map((each) => this.text(row, each)).join('\u0001');
      series[row] = section === undefined ? key : `${section}\u0001${key}`;
      spans[row] = span;
    }
    return { usable, series, spans };
  }

  private drafts(
    figures: readonly TableColumn[],
    numbers: ReadonlyMap<number, NumberColumn>,
    rows: TableRows,
    usable: readonly number[],
    series: readonly string[],
    spans: readonly (Span | undefined)[],
    columnSpans: ReadonlyMap<number, Span>,
  ): Draft[] {
    const { firstRow } = this.table;
    const [unit, measureUnit, drg] = (['unit', 'measure-unit', 'drg'] as const).map((role) => this.role(role));
    const dated = figures.filter(
      ({ period, column }) => period === undefined || period.kind === 'whole-year' || columnSpans.has(column),
    );
    const drafts: Draft[] = [];
    const annual = new Map<string, { index: number; from: number }>();
    for (const row of usable) {
      const words = this.labels.words(row, dated);
      if (words === 'unknown') {
        this.leftOut.push({ row, reason: 'unknown line' });
        continue;
      }
      const rowStream = this.labels.stream(row);
      const rowUnit = this.text(row, unit);
      const rowMoney = measureUnit ? moneyStatement(this.text(row, measureUnit))?.unit : words?.money;
      for (const column of dated) {
        const cell = numbers.get(column.column)?.cells[row - firstRow];
        if (cell?.kind !== 'number') continue;
        const kind =
          column.kind ??
          words?.kind ??
          (column.role === 'drg-weight' ? 'points-per-case' : this.title?.kind) ??
          (column.version ? 'cost' : undefined);
        if (!kind) continue;
        const columnSpan = columnSpans.get(column.column);
        const streamed = [column, rowStream, words, this.title].find((each) => each?.stream !== undefined);
        const said = streamed?.assumedAcute && rowStream?.stream ? rowStream : streamed;
        const weight = drg !== undefined && kind === 'points-per-case';
        const span = this.periods.ofFigure(row, spans[row], column, columnSpan, weight);
        if (span === 'several months') continue;
        const version = column.version ?? words?.version ?? this.title?.version;
        const draft: Draft = {
          kind,
          version: version ?? (isMoneyKind(kind) ? this.toldTitleVersion() : undefined),
          unit: column.unit ?? (rowUnit === '' ? (this.own?.unit ?? this.captioned(rows, row)) : rowUnit),
          section: rows.sections.get(row),
          stream: said?.stream,
          assumedAcute: said?.assumedAcute ?? false,
          span,
          value: cell.value,
          row,
          column: column.column,
          money: cell.money ?? rowMoney,
          series: `${series[row]}\u0001${columnSpan ? '' : column.column}`,
          cumulative: column.cumulative,
          drg: drg ? this.text(row, drg) : undefined,
        };
        const rowSpan = spans[row];
        if (column.period?.kind !== 'whole-year' || rowSpan?.months === 12 || !rowSpan) {
          drafts.push(draft);
          continue;
        }
        // The year's amount stands on every month's row: the last one is the newest.
        const key = `${draft.series}\u0001${column.column}\u0001${span?.from}`;
        const known = annual.get(key);
        if (!known) annual.set(key, { index: drafts.push(draft) - 1, from: rowSpan.from });
        else if (rowSpan.from > known.from) {
          drafts[known.index] = draft;
          known.from = rowSpan.from;
        }
        this.tell(`annual ${column.column}`, () => {
          const at = cellOf(this.table, this.headerRow, column.column);
          return finding('note', 'reading-annual-column', { header: column.header }, at);
        });
      }
    }
    return drafts;
  }

  /** The unit that stands above the table, where no column, section or correction names one. */
  private captioned(rows: TableRows, row: number): string | undefined {
    const named = this.columns.some(({ role, unit }) => role === 'unit' || unit !== undefined);
    const caption = named || rows.sections.has(row) ? undefined : captionedUnit(this.table);
    if (!caption) return undefined;
    const at = { file: this.table.grid.file, sheet: this.table.grid.sheet };
    this.tell('caption', () => finding('note', 'reading-unit-from-caption', caption, at));
    return caption.unit;
  }

  private toldTitleVersion(): Version | undefined {
    const said = this.titleVersion;
    // Amounts that say nothing are outcome anyway.
    if (!said || said.version === 'outcome') return said?.version;
    const at = { file: this.table.grid.file, sheet: this.table.grid.sheet };
    this.tell('version', () => finding('note', 'reading-version-from-title', { ...said }, at));
    return said.version;
  }
}

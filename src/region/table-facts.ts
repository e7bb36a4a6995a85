import type { Stream } from '../model/history';
import { columnLetters } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { streamOfWords } from './care-stream';
import { isAdditiveKind, isVolumeKind, rowWords, titleMoney, titleWords, type FigureWords } from './figure-kind';
import { finding } from './finding';
import { cellAt } from './grid';
import { foldHeader } from './header-text';
import type { Mapping, SheetMapping } from './mapping';
import { moneyStatement } from './money-unit';
import { readNumberColumn, type NumberColumn } from './number-column';
import { spanText, type Span } from './period-text';
import { tableColumns, type TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { cellOf, columnDoubts, doubledColumns, doubledRows, negativeVolumes, suddenThousands } from './table-doubts';
import { TablePeriods } from './table-periods';
import type { Draft, TableReading } from './table-reading';
import { tableRows, totalGaps, type LeftOutReason, type TableRows } from './table-rows';

/** Reads one table: its columns, its rows, its figures, and what is doubtful about them. */
export function readTable(
  table: Table,
  knownUnits: ReadonlyMap<string, string>,
  mapping: Mapping,
  own: SheetMapping | undefined,
): TableReading {
  return new TableReader(table, tableColumns(table, knownUnits, own), mapping, own).read();
}

class TableReader {
  private readonly problems: Problem[] = [];
  private readonly leftOut: { row: number; reason: LeftOutReason }[] = [];
  private readonly title: FigureWords | undefined;
  private readonly periods: TablePeriods;
  private readonly told = new Set<string>();
  private readonly wordsByLabels = new Map<string, FigureWords>();
  private readonly streamsByCode = new Map<string, { stream: Stream; assumedAcute: boolean } | undefined>();
  private readonly headerRow: number;

  constructor(
    private readonly table: Table,
    private readonly columns: readonly TableColumn[],
    mapping: Mapping,
    private readonly own: SheetMapping | undefined,
  ) {
    this.title = titleWords(table, own);
    this.periods = new TablePeriods(table, columns, mapping.year);
    this.headerRow = table.headerRows.at(-1) ?? 0;
  }

  read(): TableReading {
    const { table, columns } = this;
    const { grid, firstRow, lastRow } = table;
    const figures = this.figureColumns();
    const numbers = new Map<number, NumberColumn>();
    for (const { column } of figures) {
      numbers.set(column, readNumberColumn(grid, column, firstRow, lastRow, this.own?.decimal));
    }
    const rows = tableRows(table, columns, numbers);
    this.leftOut.push(...rows.leftOut);
    const { usable, series, spans } = this.rowKeys(rows.used);
    const columnSpans = this.periods.ofColumns(figures);
    const drafts = this.drafts(figures, numbers, rows, usable, series, spans, columnSpans);
    if (drafts.length > 0) {
      const periodColumn = this.periods.column;
      const doubts = [
        doubledRows(table, columns, { rows: usable, series, spans, periodColumn }),
        doubledColumns(table, figures, columnSpans),
        columnDoubts(table, figures, numbers, usable, drafts),
        negativeVolumes(table, columns, drafts),
        suddenThousands(table, columns, drafts),
        this.totalDoubts(rows, numbers, drafts),
      ];
      for (const problem of doubts.flat()) this.problems.push(problem);
      this.tellAssumptions(drafts);
    }
    this.tellUnused(drafts);
    const rowSpans = [...new Map(spans.flatMap((span) => (span ? [[spanText(span), span] as const] : []))).values()];
    return {
      table,
      layout: columns.some((column) => column.period !== undefined && column.role === 'figures') ? 'wide' : 'long',
      columns,
      numbers,
      rows,
      rowsUsed: new Set(drafts.map((draft) => draft.row)).size,
      rowsLeftOut: this.leftOut.sort((one, other) => one.row - other.row),
      drafts,
      spans: [...rowSpans, ...columnSpans.values()],
      titleMoney: titleMoney(table, columns.find(({ role }) => role === 'value')?.header ?? ''),
      problems: [...this.periods.problems, ...this.problems],
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

  /** Columns whose numbers can become facts; the sum of other columns is none of them. */
  private figureColumns(): TableColumn[] {
    const line = this.role('measure') ?? this.role('account-text') ?? this.role('account');
    const named = this.columns.filter((column) => {
      if (column.role === 'value' || column.role === 'drg-weight') return true;
      if (column.role !== 'figures') return false;
      // A bare "Budget" or "2024" is a quantity only where a row, a title or an account says which.
      return column.kind ?? line ?? this.title ?? column.version ?? column.unit;
    });
    return named.filter(
      (column) =>
        !column.total ||
        column.kind === undefined ||
        !named.some((other) => !other.total && other.kind === column.kind && other.version === column.version),
    );
  }

  /** The rows whose period can be told, with what their figures are about. */
  private rowKeys(rows: readonly number[]): { usable: number[]; series: string[]; spans: (Span | undefined)[] } {
    const keyColumns = this.columns.filter(({ role }) =>
      ['unit', 'subunit', 'stream', 'account', 'account-text', 'measure', 'drg'].includes(role),
    );
    const usable: number[] = [];
    const series: string[] = [];
    const spans: (Span | undefined)[] = [];
    for (const row of rows) {
      const span = this.periods.ofRow(row);
      if (span === 'unreadable') {
        this.leftOut.push({ row, reason: 'no period' });
        continue;
      }
      usable.push(row);
      series[row] = keyColumns.map((each) => this.text(row, each)).join('\u0001');
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
    const [unit, stream, measureUnit, drg] = (['unit', 'stream', 'measure-unit', 'drg'] as const).map((role) =>
      this.role(role),
    );
    const dated = figures.filter((column) => column.period === undefined || columnSpans.has(column.column));
    const drafts: Draft[] = [];
    for (const row of usable) {
      const words = this.rowWords(row, dated);
      if (words === 'unknown') continue;
      const rowStream = this.rowStream(row, stream);
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
        drafts.push({
          kind,
          version: column.version ?? words?.version ?? this.title?.version,
          unit: column.unit ?? (rowUnit === '' ? this.own?.unit : rowUnit),
          section: rows.sections.get(row),
          stream: said?.stream,
          assumedAcute: said?.assumedAcute ?? false,
          span: this.periods.ofFigure(row, spans[row], columnSpan, drg !== undefined),
          value: cell.value,
          row,
          column: column.column,
          money: cell.money ?? rowMoney,
          series: `${series[row]}\u0001${columnSpan ? '' : column.column}`,
          cumulative: column.cumulative,
          drg: drg ? this.text(row, drg) : undefined,
        });
      }
    }
    return drafts;
  }

  /** What a row's own labels say its figures are; 'unknown' where they must say it and do not. */
  private rowWords(row: number, figures: readonly TableColumn[]): FigureWords | undefined | 'unknown' {
    const measure = this.role('measure');
    const accountText = this.role('account-text');
    const account = this.role('account');
    const line = measure ?? accountText ?? account;
    if (!line) return undefined;
    const labels = [this.text(row, measure), this.text(row, account), this.text(row, accountText)] as const;
    const key = labels.join('\u0001');
    let words = this.wordsByLabels.get(key);
    if (!words) {
      words = rowWords(...labels, measure !== undefined);
      this.wordsByLabels.set(key, words);
    }
    if (words.kind || figures.every((column) => column.kind !== undefined)) return words;
    this.leftOut.push({ row, reason: 'unknown line' });
    const label = labels.filter((each) => each !== '').join(' ');
    if (label !== '' && !words.known) {
      this.tell(`line ${label}`, () =>
        finding('doubt', 'reading-unknown-line', { line: label }, cellOf(this.table, row, line.column)),
      );
    }
    return 'unknown';
  }

  private rowStream(
    row: number,
    column: TableColumn | undefined,
  ): { stream: Stream | undefined; assumedAcute: boolean } | undefined {
    const code = this.text(row, column);
    if (!column || code === '') return undefined;
    const known = this.streamsByCode.get(code);
    if (known !== undefined || this.streamsByCode.has(code)) return known;
    const given = this.own?.streamCodes?.[code];
    const found = given ? { stream: given, assumedAcute: false } : streamOfWords(foldHeader(code));
    this.streamsByCode.set(code, found);
    if (!found) {
      this.tell(`stream ${code}`, () =>
        finding('doubt', 'reading-unknown-stream', { code }, cellOf(this.table, row, column.column)),
      );
    }
    return found;
  }

  /** Total rows that their rows do not add up to. */
  private totalDoubts(
    rows: TableRows,
    numbers: ReadonlyMap<number, NumberColumn>,
    drafts: readonly Draft[],
  ): Problem[] {
    const additive = new Set(drafts.filter(({ kind }) => isAdditiveKind(kind)).map(({ column }) => column));
    const summed = new Map([...numbers].filter(([column]) => additive.has(column)));
    const used = [...new Set(drafts.map(({ row }) => row))];
    return totalGaps(this.table, this.columns, { ...rows, used }, summed).map((gap) =>
      finding(
        'doubt',
        'reading-total-differs',
        { total: gap.total, sum: gap.sum },
        cellOf(this.table, gap.row, gap.column),
      ),
    );
  }

  private tellAssumptions(drafts: readonly Draft[]): void {
    const acute = drafts.find(({ assumedAcute, kind }) => assumedAcute && isVolumeKind(kind));
    if (!acute) return;
    const said = this.text(acute.row, this.role('stream'));
    const found = said === '' ? (this.columns[acute.column]?.header ?? '') : said;
    this.problems.push(
      finding('doubt', 'reading-inpatient-as-acute', { found }, cellOf(this.table, acute.row, acute.column)),
    );
  }

  /** Columns that nobody recognises, or a whole table that gives nothing. */
  private tellUnused(drafts: readonly Draft[]): void {
    const { table } = this;
    const listed = (columns: readonly TableColumn[]): string => {
      const headers = columns.slice(0, 12).map(({ header, column }) => `${header} (${columnLetters(column)})`);
      return columns.length > headers.length ? `${headers.join(', ')} …` : headers.join(', ');
    };
    if (drafts.length === 0) {
      const headers = listed(this.columns.filter(({ header }) => header !== ''));
      this.problems.push(finding('note', 'reading-table-not-used', { headers }, cellOf(table, this.headerRow, 0)));
      return;
    }
    const strangers = this.columns.filter(({ role, header }) => role === 'unknown' && header !== '');
    const [first] = strangers;
    if (!first) return;
    const at = cellOf(table, this.headerRow, first.column);
    this.problems.push(finding('note', 'reading-unknown-columns', { headers: listed(strangers) }, at));
  }
}

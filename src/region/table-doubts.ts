import { columnLetters, type CellAddress } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { isMoneyKind, isVolumeKind } from './figure-kind';
import { finding } from './finding';
import { cellAt } from './grid';
import type { NumberColumn } from './number-column';
import { spanText, type Span } from './period-text';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import type { Draft } from './table-reading';

/** Problems of one kind told one by one within a column; the rest would say the same. */
const mostTold = 5;

/** What a table's rows are about: their series and their period. */
export interface RowKeys {
  readonly rows: readonly number[];
  readonly series: readonly string[];
  readonly spans: readonly (Span | undefined)[];
  readonly periodColumn: number | undefined;
}

/** A cell of a table as an address. */
export function cellOf(table: Table, row: number, column: number): CellAddress {
  return { file: table.grid.file, sheet: table.grid.sheet, row, column };
}

/**
 * Rows that say the same thing about the same period. Where it is a rule of the table, a column nobody recognises tells
 * them apart and they are summed; where it is an exception, a month stands there twice.
 */
export function doubledRows(table: Table, columns: readonly TableColumn[], keys: RowKeys): Problem[] {
  const { grid } = table;
  const key = (row: number): string =>
    `${keys.series[row]}\u0001${keys.spans[row]?.from ?? ''}/${keys.spans[row]?.months ?? ''}`;
  const doubled = repeats(keys.rows, key);
  const [firstDoubled] = doubled;
  if (!firstDoubled) return [];
  if (doubled.length * 4 > keys.rows.length) {
    const apart = columns
      .filter(({ role }) => role === 'unknown' || role === 'known')
      .map((column) => ({
        column,
        values: new Set(keys.rows.map((row) => cellText(cellAt(grid, row, column.column)))).size,
      }))
      .filter(({ values }) => values > 1)
      .sort((one, other) => one.values - other.values)
      .find(
        ({ column }) =>
          repeats(keys.rows, (row) => `${key(row)}\u0001${cellText(cellAt(grid, row, column.column))}`).length === 0,
      );
    if (apart) {
      const { column, header } = apart.column;
      const at = cellOf(table, table.headerRows.at(-1) ?? 0, column);
      return [finding('note', 'reading-rows-summed', { header: header === '' ? columnLetters(column) : header }, at)];
    }
    const at = cellOf(table, firstDoubled.row, keys.periodColumn ?? 0);
    return [finding('doubt', 'reading-rows-summed-unsaid', { count: doubled.length }, at)];
  }
  return doubled.map(({ row, first }) => {
    const span = keys.spans[row];
    const unit = (keys.series[row] ?? '')
      .split('\u0001')
      .filter((each) => each !== '')
      .join(', ');
    const values = { unit, period: span ? spanText(span) : '', firstRow: first + 1 };
    const code = span ? 'reading-doubled-month' : 'reading-doubled-row';
    return finding('error', code, values, cellOf(table, row, keys.periodColumn ?? 0));
  });
}

function repeats(rows: readonly number[], key: (row: number) => string): { row: number; first: number }[] {
  const seen = new Map<string, number>();
  const again: { row: number; first: number }[] = [];
  for (const row of rows) {
    const own = key(row);
    const first = seen.get(own);
    if (first === undefined) seen.set(own, row);
    else again.push({ row, first });
  }
  return again;
}

/** Two columns of a wide table for one period, or two columns of a long one for one quantity. */
export function doubledColumns(
  table: Table,
  figures: readonly TableColumn[],
  periods: ReadonlyMap<number, Span>,
): Problem[] {
  const seen = new Map<string, TableColumn>();
  const problems: Problem[] = [];
  for (const column of figures) {
    const span = periods.get(column.column);
    const about = [column.kind, column.version, column.stream, column.unit, column.cumulative].join('\u0001');
    if (!span && !column.kind) continue;
    const key = `${about}\u0001${span?.from ?? ''}/${span?.months ?? ''}`;
    const first = seen.get(key);
    const at = cellOf(table, table.headerRows.at(-1) ?? 0, column.column);
    if (!first) seen.set(key, column);
    else if (span) {
      const values = { period: spanText(span), firstColumn: columnLetters(first.column) };
      problems.push(finding('error', 'reading-doubled-column', values, at));
    } else
      problems.push(finding('doubt', 'reading-columns-summed', { header: column.header, first: first.header }, at));
  }
  return problems;
}

/** Text and errors among numbers, numbers that can be read two ways, and money units that differ within a column. */
export function columnDoubts(
  table: Table,
  figures: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
  rows: readonly number[],
  drafts: readonly Draft[],
): Problem[] {
  const problems: Problem[] = [];
  const usedColumns = new Set(drafts.map((draft) => draft.column));
  const usedRows = new Set(rows);
  for (const column of figures) {
    const cells = numbers.get(column.column);
    if (!cells || !usedColumns.has(column.column)) continue;
    const { header } = column;
    const cellIn = (row: number): NumberColumn['cells'][number] | undefined => cells.cells[row - table.firstRow];
    let told = 0;
    for (const row of rows) {
      const cell = cellIn(row);
      if ((cell?.kind !== 'text' && cell?.kind !== 'error') || told >= mostTold) continue;
      told += 1;
      const code = cell.kind === 'text' ? 'reading-text-in-numbers' : 'reading-error-cell';
      problems.push(finding('doubt', code, { found: cell.text, header }, cellOf(table, row, column.column)));
    }
    const ambiguous = cells.ambiguousRows.filter((row) => usedRows.has(row));
    const [first] = ambiguous;
    const firstCell = first === undefined ? undefined : cellIn(first);
    if (first !== undefined && firstCell?.kind === 'number') {
      const found = cellText(cellAt(table.grid, first, column.column));
      const values = { found, value: firstCell.value, count: ambiguous.length };
      problems.push(finding('doubt', 'reading-ambiguous-number', values, cellOf(table, first, column.column)));
    }
    problems.push(...mixedMoneyUnits(table, column, cells));
  }
  return problems;
}

/** Cells that state a unit of money other than their column's. */
function mixedMoneyUnits(table: Table, column: TableColumn, cells: NumberColumn): Problem[] {
  const statedIn = (row: number): string | undefined => {
    const cell = cells.cells[row - table.firstRow];
    return cell?.kind === 'number' ? cell.money : undefined;
  };
  const [firstRow] = cells.moneyRows;
  const expected = column.money?.unit ?? (firstRow === undefined ? undefined : statedIn(firstRow));
  const deviating = cells.moneyRows.find((row) => statedIn(row) !== expected);
  if (deviating === undefined || expected === undefined) return [];
  const found = cellText(cellAt(table.grid, deviating, column.column));
  const values = { found, unit: statedIn(deviating) ?? expected, expected, header: column.header };
  return [finding('doubt', 'reading-mixed-money-units', values, cellOf(table, deviating, column.column))];
}

/** Volumes and queues below zero. */
export function negativeVolumes(table: Table, columns: readonly TableColumn[], drafts: readonly Draft[]): Problem[] {
  return drafts
    .filter(({ kind, value }) => isVolumeKind(kind) && value < 0)
    .map((draft) => {
      const values = { value: draft.value, header: columns[draft.column]?.header ?? '' };
      return finding('error', 'reading-negative-volume', values, cellOf(table, draft.row, draft.column));
    });
}

/** Amounts this many times their series' median, or that part of it, are in another unit of money. */
const thousandfold = { least: 300, most: 3000 } as const;
/** A median of fewer amounts says too little. */
const shortestSeries = 4;

/** A figure a thousand times its series' median, or a thousandth of it: kronor among thousands, or the reverse. */
export function suddenThousands(table: Table, columns: readonly TableColumn[], drafts: readonly Draft[]): Problem[] {
  const series = new Map<string, Draft[]>();
  for (const draft of drafts) {
    if (!isMoneyKind(draft.kind) || draft.value === 0 || draft.drg !== undefined || draft.money) continue;
    const key = draft.series + draft.kind + (draft.version ?? '');
    const list = series.get(key);
    if (list) list.push(draft);
    else series.set(key, [draft]);
  }
  const problems: Problem[] = [];
  for (const list of series.values()) {
    if (list.length < shortestSeries) continue;
    const sizes = list.map(({ value }) => Math.abs(value)).sort((one, other) => one - other);
    const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
    for (const draft of list) {
      const ratio = Math.max(Math.abs(draft.value) / median, median / Math.abs(draft.value));
      if (ratio < thousandfold.least || ratio > thousandfold.most) continue;
      const values = { value: draft.value, usual: median, header: columns[draft.column]?.header ?? '' };
      problems.push(finding('error', 'reading-two-money-units', values, cellOf(table, draft.row, draft.column)));
    }
  }
  return problems;
}

import { cellAt, type Grid } from './grid';
import { isPartLabel, isTotalLabel } from './header-text';
import type { NumberColumn } from './number-column';
import { holdsLabels, type TableColumn } from './table-columns';
import { cellText, type Table } from './table';

/** Why a row gives no facts. */
export type LeftOutReason =
  'total' | 'part' | 'section' | 'footnote' | 'empty' | 'no period' | 'unknown line' | 'left out';

/** Rows of a table, told apart. */
export interface TableRows {
  readonly used: readonly number[];
  readonly totals: readonly number[];
  readonly leftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
  /** The section heading a row stands under, where there are any. */
  readonly sections: ReadonlyMap<number, string>;
}

/** Tells data rows from totals, "varav" rows, section headings, footnotes and empty rows. */
export function tableRows(
  table: Table,
  columns: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
): TableRows {
  const { grid, firstRow, lastRow } = table;
  const labels = columns.filter((column) => isLabel(table, column)).map(({ column }) => column);
  const streams = new Set(columns.filter(({ role }) => role === 'stream').map(({ column }) => column));
  const columnsOfNumbers = [...numbers.values()];
  const marks = new Map<string, 'total' | 'part' | 'plain'>();
  const markOf = (text: string): 'total' | 'part' | 'plain' => {
    let mark = marks.get(text);
    if (!mark) {
      mark = isTotalLabel(text) ? 'total' : isPartLabel(text) ? 'part' : 'plain';
      marks.set(text, mark);
    }
    return mark;
  };
  const totalStreamsOnly = [...streams].every((column) => onlyTotals(grid, column, firstRow, lastRow));

  const used: number[] = [];
  const totals: number[] = [];
  const leftOut: { row: number; reason: LeftOutReason }[] = [];
  const sections = new Map<number, string>();
  let section: string | undefined;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = grid.rows[row];
    if (!cells || cells.every((cell) => cell.kind === 'empty')) {
      leftOut.push({ row, reason: 'empty' });
      continue;
    }
    const figures = columnsOfNumbers.some((each) => {
      const cell = each.cells[row - firstRow];
      return cell?.kind === 'number' || cell?.kind === 'error';
    });
    if (!figures && cells.filter((cell) => cellText(cell) !== '').length <= 1) {
      const text = cells.map(cellText).find((each) => each !== '');
      if (text === undefined) leftOut.push({ row, reason: 'empty' });
      else if (hasFiguresBelow(table, columnsOfNumbers, row)) {
        section = text;
        leftOut.push({ row, reason: 'section' });
      } else leftOut.push({ row, reason: 'footnote' });
      continue;
    }
    let mark: 'total' | 'part' | 'plain' = 'plain';
    for (const column of labels) {
      const text = cellText(cellAt(grid, row, column));
      if (text === '') continue;
      const found = markOf(text);
      if (found === 'plain' || (found === 'total' && streams.has(column) && totalStreamsOnly)) continue;
      mark = found;
      break;
    }
    if (mark === 'plain') {
      used.push(row);
      if (section !== undefined) sections.set(row, section);
    } else {
      leftOut.push({ row, reason: mark });
      if (mark === 'total') totals.push(row);
    }
  }
  return { used, totals, leftOut, sections };
}

/** Columns where a row may say that it is a total or a part: those of the rows' places, and any other column of texts. */
function isLabel(table: Table, { role, column }: TableColumn): boolean {
  return role === 'unknown' || role === 'known'
    ? holdsLabels(table, column)
    : summedOver.has(role) && role !== 'account';
}

function onlyTotals(grid: Grid, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = cellText(cellAt(grid, row, column));
    if (text !== '' && !isTotalLabel(text)) return false;
  }
  return true;
}

function hasFiguresBelow(table: Table, numbers: readonly NumberColumn[], row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 2, table.lastRow); below += 1) {
    if (numbers.some((each) => each.cells[below - table.firstRow]?.kind === 'number')) return true;
  }
  return false;
}

/** A total row and what the rows it sums come to, where the two differ. */
export interface TotalGap {
  readonly row: number;
  readonly column: number;
  readonly total: number;
  readonly sum: number;
}

/**
 * Checks every total row against the rows that agree with it in all it says beside "total": all of them, or those since the
 * total before (subtotals). Half a unit of the last decimal shown is allowed per row for rounding. One gap per row tells enough.
 */
export function totalGaps(
  table: Table,
  columns: readonly TableColumn[],
  rows: TableRows,
  numbers: ReadonlyMap<number, NumberColumn>,
): TotalGap[] {
  const dimensions = columns.filter(({ role }) => summedOver.has(role)).map(({ column }) => column);
  const text = (row: number, column: number): string => cellText(cellAt(table.grid, row, column));
  const groups = new Map<string, Map<string, number[]>>();
  const group = (kept: readonly number[], row: number): readonly number[] => {
    const own = kept.map((column) => text(row, column)).join('\u0001');
    let byKey = groups.get(kept.join());
    if (!byKey) {
      byKey = new Map();
      for (const used of rows.used) {
        const key = kept.map((column) => text(used, column)).join('\u0001');
        const list = byKey.get(key);
        if (list) list.push(used);
        else byKey.set(key, [used]);
      }
      groups.set(kept.join(), byKey);
    }
    return byKey.get(own) ?? [];
  };
  const gaps: TotalGap[] = [];
  let previous = table.firstRow - 1;
  for (const row of rows.totals) {
    const kept = dimensions.filter((column) => {
      const label = text(row, column);
      return label !== '' && !isTotalLabel(label);
    });
    const all = group(kept, row);
    const since = all.filter((each) => each > previous && each < row);
    previous = row;
    for (const [column, cells] of numbers) {
      const total = cells.cells[row - table.firstRow];
      if (total?.kind !== 'number') continue;
      const values = (some: readonly number[]): number[] =>
        some.flatMap((each) => {
          const cell = cells.cells[each - table.firstRow];
          return cell?.kind === 'number' ? [cell.value] : [];
        });
      const candidates = [values(all), values(since)].filter((candidate) => candidate.length > 0);
      if (candidates.length === 0 || candidates.some((candidate) => agrees(total.value, candidate))) continue;
      gaps.push({ row, column, total: total.value, sum: sum(candidates[0] ?? []) });
      break;
    }
  }
  return gaps;
}

/** What a total may sum over, or keep apart. */
const summedOver: ReadonlySet<TableColumn['role']> = new Set<TableColumn['role']>([
  ...(['period', 'year', 'month', 'unit', 'subunit', 'stream', 'account', 'account-text', 'measure', 'drg'] as const),
]);

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

function agrees(total: number, values: readonly number[]): boolean {
  const decimals = Math.max(...[total, ...values.slice(0, 200)].map((value) => decimalsOf(value)));
  const rounding = 0.5 * 10 ** -Math.min(decimals, 12) * (values.length + 1);
  const size = values.reduce((largest, value) => Math.max(largest, Math.abs(value)), Math.abs(total));
  return Math.abs(total - sum(values)) <= rounding + 1e-9 * size * values.length;
}

function decimalsOf(value: number): number {
  const text = String(value);
  const point = text.indexOf('.');
  return point < 0 || text.includes('e') ? 0 : text.length - point - 1;
}

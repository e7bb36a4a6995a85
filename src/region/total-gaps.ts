import type { Problem } from '../words/problem';
import { isAdditiveKind, isMoneyKind } from './figure-kind';
import { finding } from './finding';
import { cellOf } from './table-doubts';
import type { Draft } from './table-reading';
import { isTotalLabel } from './header-text';
import { cellAt } from './grid';
import type { NumberColumn } from './number-column';
import { addsUp } from './rounding';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import type { TableRows } from './table-rows';

/** Total rows that their rows do not add up to, as doubts with their cells. */
export function totalDoubts(
  table: Table,
  columns: readonly TableColumn[],
  rows: TableRows,
  numbers: ReadonlyMap<number, NumberColumn>,
  drafts: readonly Draft[],
): Problem[] {
  if (rows.totals.length === 0) return [];
  const additive = new Set(drafts.filter(({ kind }) => isAdditiveKind(kind)).map(({ column }) => column));
  const summed = new Map([...numbers].filter(([column]) => additive.has(column)));
  const used = [...new Set(drafts.map(({ row }) => row))];
  const sorts = new Map<number, 'cost' | 'income'>(
    drafts.flatMap(({ kind, row }) => (isMoneyKind(kind) ? [[row, kind === 'cost' ? 'cost' : 'income'] as const] : [])),
  );
  return totalGaps(table, columns, { ...rows, used }, summed, sorts).map((gap) =>
    finding('doubt', 'reading-total-differs', { total: gap.total, sum: gap.sum }, cellOf(table, gap.row, gap.column)),
  );
}

/** A total row and what the rows it sums come to, where the two differ. */
interface TotalGap {
  readonly row: number;
  readonly column: number;
  readonly total: number;
  readonly sum: number;
}

/**
 * Checks every total row against the rows that agree with it in all it says beside "total": all of them, or those since the
 * total before (subtotals); of an income statement also all costs, all incomes, or incomes less costs, since a statement may
 * show both without signs. A row called a result is none of these. One gap per row tells enough. `sorts` says of a row
 * whether it is a cost or an income.
 */
function totalGaps(
  table: Table,
  columns: readonly TableColumn[],
  rows: TableRows,
  numbers: ReadonlyMap<number, NumberColumn>,
  sorts: ReadonlyMap<number, 'cost' | 'income'>,
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
    if (dimensions.some((column) => /result/i.test(text(row, column)))) continue;
    const kept = dimensions.filter((column) => {
      const label = text(row, column);
      return label !== '' && !isTotalLabel(label);
    });
    const all = group(kept, row);
    const section = rows.sections.get(row);
    const within = section === undefined ? all : all.filter((each) => rows.sections.get(each) === section);
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
      const ofSort = (sort: 'cost' | 'income'): number[] => values(within.filter((each) => sorts.get(each) === sort));
      const [costs, incomes] = [ofSort('cost'), ofSort('income')];
      const net = costs.length > 0 && incomes.length > 0 ? [...incomes, ...costs.map((value) => -value)] : [];
      const candidates = [values(all), values(within), values(since), costs, incomes, net].filter(
        (candidate) => candidate.length > 0,
      );
      if (candidates.length === 0 || candidates.some((candidate) => addsUp(total.value, candidate))) continue;
      gaps.push({ row, column, total: total.value, sum: sum(values(within)) });
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

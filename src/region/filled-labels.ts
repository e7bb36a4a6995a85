import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt, type Cell } from './grid';
import { isPartLabel, isTotalLabel } from './header-text';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { cellOf } from './table-doubts';

/** A table whose blank labels have been filled from above, and what to tell about it. */
export interface FilledLabels {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

const fillable: ReadonlySet<string> = new Set([
  'unit',
  'subunit',
  'stream',
  'period',
  'year',
  'month',
  'account',
  'drg',
]);
const keyed: ReadonlySet<string> = new Set([...fillable, 'account-text', 'measure', 'measure-unit']);

/**
 * Pivot tables write a label once and leave the cells below it empty: those are filled from above. A column is taken so only
 * where it never repeats a label on the next row and where filling makes no two rows say the same, so that the empty label of
 * a sum is not mistaken for the unit above it.
 */
export function filledLabels(table: Table, columns: readonly TableColumn[]): FilledLabels {
  const { grid, firstRow, lastRow } = table;
  const candidates = columns.filter(({ role, column }) => fillable.has(role) && neverRepeats(table, column));
  if (candidates.length === 0) return { table, problems: [] };
  const labels = columns.filter(({ role }) => keyed.has(role));
  const rows: number[] = [];
  /** Rows with a label of another column and nothing else. */
  const named = new Set<number>();
  /** Rows that say they are a sum, and the column that says it. */
  const sums = new Map<number, number>();
  for (let row = firstRow; row <= lastRow; row += 1) {
    const filled = (grid.rows[row] ?? []).filter((cell) => cell.kind !== 'empty');
    if (filled.length === 1 && labels.some(({ column }) => cellText(cellAt(grid, row, column)) !== '')) named.add(row);
    if (filled.length < 2) continue;
    const sum = labels.find(({ column }) => isTotalLabel(cellText(cellAt(grid, row, column))));
    if (sum) sums.set(row, sum.column);
    else rows.push(row);
  }
  const first = Math.min(rows[0] ?? Infinity, ...sums.keys());
  if (rows.length === 0) return { table, problems: [] };
  const figured = new Set(rows);
  const sparse = candidates.filter(({ column }) => {
    if (cellText(cellAt(grid, first, column)) === '') return false;
    let blanks = 0;
    let before = '';
    for (let row = first; row <= lastRow; row += 1) {
      const text = cellText(cellAt(grid, row, column));
      // A row whose figures are missing has its label from above too.
      if (named.has(row) && text === '') before = '';
      if (!figured.has(row)) continue;
      if (text === '') blanks += 1;
      else if (text === before) return false;
      before = text;
    }
    return blanks > 0;
  });
  if (sparse.length === 0) return { table, problems: [] };
  const above = new Map<number, Cell>();
  // A sum of accounts has no account of its own.
  const notOfSums = new Set(
    columns.filter(({ role }) => role === 'account' || role === 'drg').map(({ column }) => column),
  );
  const replaced = new Map<number, Cell[]>();
  const keys = new Set<string>();
  let count = 0;
  const plain = new Set(rows);
  for (let row = first; row <= lastRow; row += 1) {
    if (!plain.has(row) && !sums.has(row)) continue;
    const cells = [...(grid.rows[row] ?? [])];
    // A sum's own label is carried down like any other; what stands to its right is left empty, since it sums that.
    const filledTo = sums.get(row) ?? Infinity;
    for (const { column } of sparse) {
      const own = cellAt(grid, row, column);
      if (cellText(own) !== '') above.set(column, own);
      else if (column < filledTo && !(sums.has(row) && notOfSums.has(column))) {
        cells[column] = above.get(column) ?? own;
        count += 1;
      }
    }
    replaced.set(row, cells);
    if (!plain.has(row)) continue;
    // Parts of a row may be called the same under every unit.
    if (labels.some(({ column }) => isPartLabel(cellText(cellAt(grid, row, column))))) plain.delete(row);
    else keys.add(labels.map(({ column }) => cellText(cells[column] ?? { kind: 'empty' })).join('\u0001'));
  }
  if (keys.size < plain.size) return { table, problems: [] };
  const headers = sparse.map(({ header }) => `”${header}”`).join(', ');
  const at = cellOf(table, first, sparse[0]?.column ?? 0);
  return {
    table: { ...table, grid: { ...grid, rows: grid.rows.map((cells, row) => replaced.get(row) ?? cells) } },
    problems: [finding('doubt', 'reading-labels-filled', { headers, count }, at)],
  };
}

/** Whether a column has empty cells and never the same label on two rows in a row: most tables are told by their first rows. */
function neverRepeats({ grid, firstRow, lastRow }: Table, column: number): boolean {
  let blanks = 0;
  let before = '';
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = cellText(cellAt(grid, row, column));
    if (text === '') blanks += 1;
    else if (text === before) return false;
    before = text;
  }
  return blanks > 0;
}

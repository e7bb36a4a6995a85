import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt, type Cell } from './grid';
import { isTotalLabel } from './header-text';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { cellOf } from './table-doubts';

/** A table whose blank labels have been filled from above, and what to tell about it. */
export interface FilledLabels {
  readonly table: Table;
  readonly problems: readonly Problem[];
}

const fillable: ReadonlySet<string> = new Set(['unit', 'subunit', 'stream', 'period', 'year', 'account', 'drg']);
const keyed: ReadonlySet<string> = new Set([...fillable, 'month', 'account-text', 'measure', 'measure-unit']);

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
  for (let row = firstRow; row <= lastRow; row += 1) {
    const filled = (grid.rows[row] ?? []).filter((cell) => cell.kind !== 'empty');
    if (filled.length > 1 && !labels.some(({ column }) => isTotalLabel(cellText(cellAt(grid, row, column)))))
      rows.push(row);
  }
  const first = rows[0];
  if (first === undefined) return { table, problems: [] };
  const sparse = candidates.filter(({ column }) => {
    if (cellText(cellAt(grid, first, column)) === '') return false;
    let blanks = 0;
    let before = '';
    for (const row of rows) {
      const text = cellText(cellAt(grid, row, column));
      if (text === '') blanks += 1;
      else if (text === before) return false;
      before = text;
    }
    return blanks > 0;
  });
  if (sparse.length === 0) return { table, problems: [] };
  const above = new Map<number, Cell>();
  const replaced = new Map<number, Cell[]>();
  const keys = new Set<string>();
  let count = 0;
  for (const row of rows) {
    const cells = [...(grid.rows[row] ?? [])];
    for (const { column } of sparse) {
      const own = cellAt(grid, row, column);
      if (cellText(own) !== '') above.set(column, own);
      else {
        cells[column] = above.get(column) ?? own;
        count += 1;
      }
    }
    replaced.set(row, cells);
    keys.add(labels.map(({ column }) => cellText(cells[column] ?? { kind: 'empty' })).join('\u0001'));
  }
  if (keys.size < rows.length) return { table, problems: [] };
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

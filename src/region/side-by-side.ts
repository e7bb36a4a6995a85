import { cellAt, emptyCell, type Cell, type Grid } from './grid';
import { foldHeader, readHeader } from './header-text';
import { cellText, type Table } from './table';

const places: ReadonlySet<string> = new Set([
  'period',
  'year',
  'month',
  'unit',
  'subunit',
  'measure',
  'account',
  'account-text',
]);
/** Columns that are blank this far down part two tables. */
const lookedAt = 60;

/**
 * The tables that stand side by side under one header: a new one starts after an empty column, or where the first header
 * comes again, if it has a column of its own that says what its rows are about. Each gets a grid where only it stands.
 */
export function sideBySide(table: Table): Table[] {
  const starts = startColumns(table);
  if (starts.length < 2) return [table];
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? Infinity;
    const within = <Item>(items: readonly Item[], nothing: Item): Item[] =>
      items.slice(0, end).map((item, column) => (column < start ? nothing : item));
    const grid: Grid = { ...table.grid, rows: table.grid.rows.map((cells) => within<Cell>(cells, emptyCell)) };
    return {
      ...table,
      grid,
      headers: within<readonly Cell[]>(table.headers, []),
      ...(index > 0 && { besideColumn: start }),
    };
  });
}

function startColumns(table: Table): number[] {
  const { grid, firstRow, lastRow } = table;
  const bottom = table.headerRows.at(-1) ?? 0;
  const header = (column: number): string => foldHeader(cellText(cellAt(grid, bottom, column)));
  const placed = (column: number): boolean => places.has(readHeader(header(column)).meaning ?? '');
  const rows = Array.from({ length: Math.min(lastRow - firstRow + 1, lookedAt) }, (_, index) => firstRow + index);
  const blank = (column: number): boolean =>
    header(column) === '' && rows.every((row) => cellText(cellAt(grid, row, column)) === '');
  const width = table.headers.length;
  const columns = Array.from({ length: width }, (_, column) => column);
  const first = columns.find((column) => !blank(column)) ?? 0;
  const starts = [first];
  for (const column of columns) {
    const open = starts.at(-1) ?? first;
    if (column <= open + 1 || blank(column)) continue;
    const left = columns.slice(open, column);
    const afterBlank = blank(column - 1) && left.some(placed);
    const again = placed(column) && header(column) === header(open);
    if (!afterBlank && !again) continue;
    const next = columns.find((each) => each > column && blank(each)) ?? width;
    const own = columns.slice(column, next);
    if (own.length > 1 && own.some(placed) && own.some((each) => !placed(each))) starts.push(column);
  }
  return starts;
}

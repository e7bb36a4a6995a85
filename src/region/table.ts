import { cellText } from './cell-text';
import { cellAt, type Cell, type Grid } from './grid';
import { continuesHeader, firstFilled, isNumeric, recognised } from './header-row';
import { foldHeader, isHeaderWord, readHeader } from './header-text';
import { periodOfCell } from './period-text';

export { cellText };

/** A table on a sheet: where its header stands, what the header says per column, and what is written above it. */
export interface Table {
  readonly grid: Grid;
  readonly headerRows: readonly number[];
  /** First row under the header, and the last row before the next table or the end. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Header cells of each column, top row first; merged and repeated group headers are filled across. */
  readonly headers: readonly (readonly Cell[])[];
  /** Titles and notes above the header, nearest last. */
  readonly titles: readonly string[];
  /** The first column of a table that stands to the right of another. */
  readonly besideColumn?: number;
}

/** How far down a sheet the first header is looked for, counted in filled rows. */
const searchedRows = 60;
/** At most this many rows make a header. */
const mostHeaderRows = 5;

/**
 * Tables of a sheet, from the top down. A row given by the user is the header's last row; folded names of units known from
 * other sheets count as headers, since units may stand side by side.
 */
export function findTables(
  grid: Grid,
  givenHeaderRow?: number,
  units: ReadonlyMap<string, string> = new Map(),
): Table[] {
  const bottoms = givenHeaderRow === undefined ? headerBottoms(grid, units) : [givenHeaderRow];
  const blocks = bottoms.map((bottom) => headerBlock(grid, bottom));
  return blocks.map((headerRows, index) => {
    const nextTop = blocks[index + 1]?.[0];
    const above = index === 0 ? 0 : (blocks[index - 1]?.at(-1) ?? 0) + 1;
    const bottom = headerRows.at(-1) ?? 0;
    return {
      grid,
      headerRows,
      firstRow: bottom + 1,
      lastRow: (nextTop ?? grid.rows.length) - 1,
      headers: headersOf(grid, headerRows),
      titles: titlesAbove(grid, above, headerRows[0] ?? 0),
    };
  });
}

function isBlank(grid: Grid, row: number): boolean {
  return (grid.rows[row] ?? []).every((cell) => cellText(cell) === '');
}

/** Rows that end a header: the first on the sheet, and any that follows an empty row further down. */
function headerBottoms(grid: Grid, units: ReadonlyMap<string, string>): number[] {
  const found: number[] = [];
  let searched = 0;
  for (let row = 0; row < grid.rows.length; row += 1) {
    if (isBlank(grid, row)) continue;
    const mayStart =
      found.length === 0 ? searched < searchedRows : row > 0 && hasBlankNear(grid, row, found.at(-1) ?? 0);
    searched += 1;
    if (!mayStart || recognised(grid, row, units) < 2 || continuesBody(grid, row, found.at(-1))) continue;
    let bottom = row;
    while (bottom - row < mostHeaderRows - 1 && continuesHeader(grid, row, bottom + 1)) bottom += 1;
    if (!numbersBelow(grid, bottom)) continue;
    found.push(bottom);
    row = bottom;
  }
  return found;
}

/** How many rows of titles may stand between the empty row that ends a table and the next one's header. */
const mostTitles = 6;

/** An empty row above, with nothing but words in between, and below the header before: what parts two tables. */
function hasBlankNear(grid: Grid, row: number, header: number): boolean {
  for (let above = row - 1; above > header + 1 && row - above <= mostTitles; above -= 1) {
    if (isBlank(grid, above)) return true;
    if ((grid.rows[above] ?? []).some((cell) => isNumeric(cell) && !periodOfCell(cell))) return false;
  }
  return false;
}

/** Whether a row has a period where the table above has its periods: a row of that table, whatever its other words are. */
function continuesBody(grid: Grid, row: number, header: number | undefined): boolean {
  const cells = grid.rows[row] ?? [];
  if (header === undefined || cells.some((cell) => isHeaderWord(foldHeader(cellText(cell))))) return false;
  return cells.some((cell, column) => {
    if (!periodOfCell(cell)) return false;
    const { meaning } = readHeader(foldHeader(cellText(cellAt(grid, header, column))));
    return meaning === 'period' || meaning === 'year' || meaning === 'month';
  });
}

function numbersBelow(grid: Grid, bottom: number): boolean {
  let seen = 0;
  for (let row = bottom + 1; row < grid.rows.length && seen < 5; row += 1) {
    if (isBlank(grid, row)) {
      if (row > bottom + 2) return false;
      continue;
    }
    seen += 1;
    if ((grid.rows[row] ?? []).some((cell) => isNumeric(cell))) return true;
  }
  return false;
}

/** The header's rows: its last one, and the group rows above that belong to it. */
function headerBlock(grid: Grid, bottom: number): number[] {
  const rows = [bottom];
  for (let row = bottom - 1; row >= 0 && rows.length < mostHeaderRows; row -= 1) {
    const cells = grid.rows[row] ?? [];
    const filled = cells.filter((cell) => cellText(cell) !== '');
    // A merged title over the first columns heads no group.
    const first = firstFilled(grid, bottom);
    const grouped = grid.merges.some((area) => area.top === row && area.left > first && area.right > area.left);
    const texts = filled.every((cell) => !isNumeric(cell) || periodOfCell(cell) !== undefined);
    const firstIsLabel = filled.length === 2 && cellText(filled[0] ?? cellAt(grid, row, 0)).endsWith(':');
    const groups = filled.length > 1 || grouped || headsGroup(grid, row, bottom);
    if (!texts || firstIsLabel || filled.length === 0 || !groups) break;
    rows.unshift(row);
  }
  return rows;
}

/** A row with one label that heads the columns to its right: a year, a quantity, never what stands over the first column. */
function headsGroup(grid: Grid, row: number, bottom: number): boolean {
  return firstFilled(grid, row) > firstFilled(grid, bottom) && recognised(grid, row) === 1;
}

function headersOf(grid: Grid, headerRows: readonly number[]): Cell[][] {
  const bottom = headerRows.at(-1) ?? 0;
  const width = Math.max(...[...headerRows, bottom + 1, bottom + 2].map((row) => grid.rows[row]?.length ?? 0));
  return Array.from({ length: width }, (_, column) => headerRows.map((row) => headerCell(grid, row, column, bottom)));
}

/** A header cell, filled from the merged area it lies in, or from the group label to its left. */
function headerCell(grid: Grid, row: number, column: number, bottom: number): Cell {
  const own = cellAt(grid, row, column);
  if (own.kind !== 'empty') return own;
  const area = grid.merges.find(
    ({ top, left, bottom: last, right }) => row >= top && row <= last && column >= left && column <= right,
  );
  if (area) {
    // A vertical merge is read once, at its own row.
    return area.top === row ? cellAt(grid, area.top, area.left) : own;
  }
  const mergedRow = grid.merges.some((each) => each.top === row && each.right > each.left);
  if (row === bottom || mergedRow || cellText(cellAt(grid, bottom, column)) === '') return own;
  for (let left = column - 1; left > 0; left -= 1) {
    const cell = cellAt(grid, row, left);
    if (cell.kind !== 'empty') return cell;
  }
  return own;
}

function titlesAbove(grid: Grid, from: number, to: number): string[] {
  const titles: string[] = [];
  for (let row = Math.max(from, to - 20); row < to; row += 1) {
    const cells = grid.rows[row] ?? [];
    // Above a second table lie the rows of the first: figures are not titles.
    if (cells.filter((cell) => isNumeric(cell)).length > 0) continue;
    const text = cells
      .map(cellText)
      .filter((each) => each !== '')
      .join(' ');
    if (text !== '') titles.push(text);
  }
  return titles;
}

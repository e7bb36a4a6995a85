import { streamOfWords } from './care-stream';
import { cellAt, type Cell, type Grid } from './grid';
import { foldHeader, readHeader } from './header-text';
import { numberText } from './number-text';
import { periodOfCell } from './period-text';
import { foldUnit } from './unit-name';

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

/** Blanks other than single spaces inside the text; most cells have none and are returned as they are. */
const blanks = /^\s|\s$|\s\s|[^\S ]/;
const blankRuns = /\s+/g;

/** How far down a sheet the first header is looked for, counted in filled rows. */
const searchedRows = 60;
/** At most this many rows make a header. */
const mostHeaderRows = 3;

/**
 * Text of a cell as a person reads it; numbers in full, empty cells ''.
 * @example cellText({ kind: 'text', text: ' Norra ' }) // 'Norra'
 */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return blanks.test(cell.text) ? cell.text.replace(blankRuns, ' ').trim() : cell.text;
  if (cell.kind === 'number') return String(cell.value);
  if (cell.kind === 'boolean') return String(cell.value);
  return cell.kind === 'error' ? cell.code : '';
}

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
    if (!mayStart || recognised(grid, row, units) < 2) continue;
    let bottom = row;
    while (bottom - row < mostHeaderRows - 1 && continuesHeader(grid, bottom + 1)) bottom += 1;
    if (!numbersBelow(grid, bottom)) continue;
    found.push(bottom);
    row = bottom;
  }
  return found;
}

/** An empty row just above, and below the header before: the one thing that parts two tables. */
function hasBlankNear(grid: Grid, row: number, header: number): boolean {
  return [1, 2, 3].some((back) => row - back > header + 1 && isBlank(grid, row - back));
}

/** Cells that are headers we know or months and years; 0 where the row also holds other numbers. */
function recognised(grid: Grid, row: number, units: ReadonlyMap<string, string> = new Map()): number {
  let known = 0;
  let years = 0;
  for (const cell of grid.rows[row] ?? []) {
    if (cell.kind === 'empty') continue;
    const period = periodOfCell(cell);
    if (period?.kind === 'four-digits') {
      if (period.value < 1900 || period.value > 2199) return 0;
      years += 1;
    } else if (period) known += 1;
    else if (isNumeric(cell)) return 0;
    else if (cell.kind === 'text' && cell.text.length <= 120) {
      const reading = readHeader(foldHeader(cell.text));
      if (reading.meaning || reading.version || units.has(foldUnit(cell.text))) known += 1;
    }
  }
  return known + years;
}

function isNumeric(cell: Cell): boolean {
  if (cell.kind === 'number') return cell.date === undefined;
  if (cell.kind !== 'text') return false;
  const reading = numberText(cell.text);
  return reading.kind === 'number' || reading.kind === 'ambiguous';
}

/** A second or third header row: at least two cells, no numbers but years, and more that we know than a body row has. */
function continuesHeader(grid: Grid, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const filled = cells.filter((cell) => cellText(cell) !== '');
  // Of two header rows one names the rows' own columns and the other leaves them empty.
  const oneIsEmpty = [row - 1, row].some((each) => cellText(cellAt(grid, each, 0)) === '');
  if (filled.length < 2 || !oneIsEmpty) return false;
  const known = recognised(grid, row);
  // Streams are values in a body row, and headers only under a group: where the row's first cell is empty.
  const grouped = cellText(cellAt(grid, row, 0)) === '' && !cells.some(isNumeric);
  const streams = grouped ? filled.filter((cell) => streamOfWords(foldHeader(cellText(cell)))).length : 0;
  return known + streams >= Math.max(1, filled.length / 2);
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
    const grouped = grid.merges.some((area) => area.top === row && area.left > 0 && area.right > area.left);
    const texts = filled.every((cell) => !isNumeric(cell) || periodOfCell(cell) !== undefined);
    const firstIsLabel = filled.length === 2 && cellText(filled[0] ?? cellAt(grid, row, 0)).endsWith(':');
    if (!texts || firstIsLabel || filled.length === 0 || (filled.length < 2 && !grouped)) break;
    rows.unshift(row);
  }
  return rows;
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

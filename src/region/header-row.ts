import { streamOfWords } from './care-stream';
import { cellText } from './cell-text';
import { cellAt, type Cell, type Grid } from './grid';
import { foldHeader, readHeader } from './header-text';
import { numberText } from './number-text';
import { periodOfCell } from './period-text';
import { foldUnit, soundsLikeUnit } from './unit-name';

/** Cells that are headers we know or months and years; 0 where the row also holds other numbers. */
export function recognised(grid: Grid, row: number, units: ReadonlyMap<string, string> = new Map()): number {
  let known = 0;
  const years: number[] = [];
  if (isCaption(grid, row)) return 0;
  for (const [column, cell] of (grid.rows[row] ?? []).entries()) {
    if (cell.kind === 'empty') continue;
    const period = periodOfCell(cell);
    if (period?.kind === 'four-digits') {
      if (period.value < 1900 || period.value > 2199) return 0;
      years.push(period.value);
    } else if (period) known += 1;
    else if (isNumeric(cell)) return 0;
    else if (cell.kind === 'text' && cell.text.length <= 120) {
      const reading = readHeader(foldHeader(cell.text));
      // A unit's name or a care stream over numbers is a header; over other words it is a row's label.
      const named = soundsLikeUnit(cell.text) || streamOfWords(foldHeader(cell.text)) !== undefined;
      const group = units.has(foldUnit(cell.text)) || (named && hasNumbersUnder(grid, row, column));
      if (reading.meaning || reading.version || group) known += 1;
    }
  }
  return runs(years) ? known + years.length : 0;
}

/** "Period: | October to December 2024": a line above a table that says what it is about. */
function isCaption(grid: Grid, row: number): boolean {
  const filled = (grid.rows[row] ?? []).map(cellText).filter((text) => text !== '');
  return filled.length <= 2 && (filled[0] ?? '').endsWith(':');
}

function hasNumbersUnder(grid: Grid, row: number, column: number): boolean {
  return [1, 2, 3, 4].some((below) => isNumeric(cellAt(grid, row + below, column)));
}

/** Years of a header follow on one another; counts of people who wait may look like years, and do not. */
function runs(years: readonly number[]): boolean {
  const steps = years.slice(1).map((year, index) => year - (years[index] ?? year));
  return steps.every((step) => step >= 0 && step <= 2) || steps.every((step) => step <= 0 && step >= -2);
}

/** Whether a cell holds a number that is no date. */
export function isNumeric(cell: Cell): boolean {
  if (cell.kind === 'number') return cell.date === undefined;
  if (cell.kind !== 'text') return false;
  const reading = numberText(cell.text);
  return reading.kind === 'number' || reading.kind === 'ambiguous';
}

/** Another header row: no numbers but years, and more that we know than a body row has. */
export function continuesHeader(grid: Grid, top: number, row: number): boolean {
  const cells = grid.rows[row] ?? [];
  const filled = cells.filter((cell) => cellText(cell) !== '');
  const under = cells.every((cell, column) => cellText(cell) === '' || cellText(cellAt(grid, row - 1, column)) !== '');
  if (filled.length === 0 || (filled.length < 2 && !under)) return false;
  // Of the header rows one names the rows' own columns and the others leave them empty.
  const above = Array.from({ length: row - top }, (_, index) => top + index);
  const first = Math.min(...[...above, row, row + 1, row + 2, row + 3].map((each) => firstFilled(grid, each)));
  const isEmpty = (each: number): boolean => cellText(cellAt(grid, each, first)) === '';
  if (!isEmpty(row) && !above.every(isEmpty)) return false;
  const known = recognised(grid, row);
  // Streams are values in a body row, and headers only under a group.
  const grouped = (isEmpty(row) || above.every(isEmpty)) && !cells.some(isNumeric);
  const streams = grouped ? filled.filter((cell) => streamOfWords(foldHeader(cellText(cell)))).length : 0;
  return known + streams >= Math.max(1, filled.length / 2);
}

/** A row's first filled column; Infinity where it has none. */
export function firstFilled(grid: Grid, row: number): number {
  const found = (grid.rows[row] ?? []).findIndex((cell) => cellText(cell) !== '');
  return found < 0 ? Infinity : found;
}

import { emptyCell, type Cell, type Grid } from './grid';
import { foldHeader, readHeader } from './header-text';
import { sideBySide } from './side-by-side';
import { cellText, findTables, type Table } from './table';

/** What heads a column that says what a row is about. */
const places: ReadonlySet<string> = new Set([
  ...['period', 'year', 'month', 'unit', 'subunit', 'measure', 'account', 'account-text'],
]);

/**
 * Every table of a sheet, those that stand beside each other apart, whether or not they begin on the same row. Columns that
 * are empty all the way down part a sheet where what stands on either side is a table of its own: it has a column that says
 * what its rows are about. The titles of the first hold for the others too, after their own. A header row given by the user
 * is the header of all that stands there.
 */
export function sheetTables(grid: Grid, givenHeaderRow?: number, units?: ReadonlyMap<string, string>): Table[] {
  const whole = (): Table[] => findTables(grid, givenHeaderRow, units).flatMap(sideBySide);
  if (givenHeaderRow !== undefined) return whole();
  const starts = islandStarts(grid);
  if (starts.length < 2) return whole();
  const islands = starts.map((start, index) =>
    findTables(island(grid, start, starts[index + 1] ?? Infinity), undefined, units),
  );
  const common = islands[0]?.[0]?.titles ?? [];
  return islands.flatMap((tables, index) =>
    tables
      .map((table) =>
        index === 0 ? table : { ...table, titles: [...common, ...table.titles], besideColumn: starts[index] ?? 0 },
      )
      .flatMap(sideBySide),
  );
}

/** Where a sheet's tables begin, column by column; one start where the sheet is not parted. */
function islandStarts(grid: Grid): number[] {
  const width = Math.max(0, ...grid.rows.map((row) => row.length));
  const filled = Array.from({ length: width }, () => false);
  for (const row of grid.rows)
    row.forEach((cell, column) => (filled[column] ||= cell.kind !== 'empty' && cellText(cell) !== ''));
  const runs: number[] = [];
  filled.forEach((has, column) => {
    if (has && !filled[column - 1]) runs.push(column);
  });
  const [first] = runs;
  if (first === undefined || runs.length < 2) return first === undefined ? [] : [first];
  const starts = [first];
  for (const [index, run] of runs.entries()) {
    if (index === 0) continue;
    const left = island(grid, starts.at(-1) ?? first, run);
    const right = island(grid, run, runs[index + 1] ?? Infinity);
    if (standsAlone(left) && standsAlone(right)) starts.push(run);
  }
  return starts;
}

/** Whether a part of a sheet is a table by itself: it says what its rows are about, and has something to say of them. */
function standsAlone(part: Grid): boolean {
  return findTables(part).some((table) => {
    const meanings = table.headers.map((cells) =>
      cells.map((cell) => readHeader(foldHeader(cellText(cell))).meaning ?? ''),
    );
    const placed = meanings.filter((all) => all.some((meaning) => places.has(meaning))).length;
    return placed > 0 && meanings.filter((all) => all.length > 0).length > placed;
  });
}

/** The sheet with nothing but the columns from one to, not including, another. */
function island(grid: Grid, from: number, to: number): Grid {
  return {
    ...grid,
    rows: grid.rows.map((row) => row.slice(0, to).map((cell, column): Cell => (column < from ? emptyCell : cell))),
    merges: grid.merges.filter(({ left, right }) => left >= from && right < to),
  };
}

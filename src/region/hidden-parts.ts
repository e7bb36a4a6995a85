import type { Fact } from '../model/history';
import { columnLetters } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { emptyCell, type Grid } from './grid';
import type { SheetMapping } from './mapping';
import type { TableReading } from './table-reading';

/** A sheet without its hidden and filtered rows and its hidden columns, where the user has said that they are left out. */
export function withoutHidden(grid: Grid, said: SheetMapping | undefined): Grid {
  if (said?.hidden !== 'left out') return grid;
  const rows = grid.rows.map((cells, row) =>
    grid.hiddenRows.has(row) ? [] : cells.map((cell, column) => (grid.hiddenColumns.has(column) ? emptyCell : cell)),
  );
  return { ...grid, rows };
}

/** What was read although nobody sees it on the screen: hidden sheets, rows and columns; nothing once the user has said so. */
export function hiddenParts(
  reading: TableReading,
  facts: readonly Fact[],
  said: SheetMapping['hidden'] | undefined,
): Problem[] {
  const { grid } = reading.table;
  if (facts.length === 0 || said !== undefined) return [];
  const place = { file: grid.file, sheet: grid.sheet };
  const problems: Problem[] = [];
  if (grid.visibility !== 'visible')
    problems.push(finding('note', 'reading-hidden-sheet', { sheet: grid.sheet }, place));
  const rows = new Set(facts.map(({ address }) => address.row).filter((row) => grid.hiddenRows.has(row)));
  const columns = new Set(
    facts.map(({ address }) => address.column).filter((column) => grid.hiddenColumns.has(column)),
  );
  const [row] = rows;
  const [column] = columns;
  const [fact] = facts;
  if (row !== undefined && fact) {
    problems.push(
      finding('note', 'reading-hidden-rows', { count: rows.size }, { ...place, row, column: fact.address.column }),
    );
  }
  if (column !== undefined && fact) {
    const letters = [...columns].map(columnLetters).join(', ');
    problems.push(finding('note', 'reading-hidden-columns', { letters }, { ...place, row: fact.address.row, column }));
  }
  return problems;
}

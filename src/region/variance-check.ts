import { columnLetters } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { foldHeader, isDifference } from './header-text';
import { readNumberColumn, type NumberColumn } from './number-column';
import { addsUp } from './rounding';
import type { TableColumn } from './table-columns';
import { cellOf } from './table-doubts';
import type { Table } from './table';
import type { Draft } from './table-reading';

/** A difference column, and the two it should be the difference of. */
interface Variance {
  readonly column: number;
  readonly header: string;
  readonly outcome: TableColumn;
  readonly budget: TableColumn;
}

/** The two columns stand at most this many columns from their difference. */
const nearby = 3;
/** This share of the rows must follow one way of subtracting for the others to be doubted. */
const followed = 0.6;
const mostTold = 5;

/**
 * Every "Avvikelse" is computed anew from the budget and the outcome beside it: outcome less budget, or the reverse where most
 * rows have it so, costs and incomes apart (DOMAIN §4.1: some reports flip it). A cell that does not agree is a doubt; that a
 * column is flipped is told once. A column that follows neither, a percentage say, tells nothing.
 */
export function varianceDoubts(
  table: Table,
  columns: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
  drafts: readonly Draft[],
): Problem[] {
  const problems: Problem[] = [];
  const costRows = new Set(drafts.flatMap(({ kind, row }) => (kind === 'cost' ? [row] : [])));
  const rows = [...new Set(drafts.map(({ row }) => row))];
  let flippedTold = false;
  for (const variance of variances(columns)) {
    const shown = readNumberColumn(table.grid, variance.column, table.firstRow, table.lastRow);
    const valueIn = (column: NumberColumn | undefined, row: number): number | undefined => {
      const cell = column?.cells[row - table.firstRow];
      return cell?.kind === 'number' ? cell.value : undefined;
    };
    const told: Problem[] = [];
    let flippedHere = false;
    for (const costs of [true, false]) {
      const lines = rows.flatMap((row) => {
        const outcome = valueIn(numbers.get(variance.outcome.column), row);
        const budget = valueIn(numbers.get(variance.budget.column), row);
        const difference = valueIn(shown, row);
        if (outcome === undefined || budget === undefined || difference === undefined) return [];
        return costRows.has(row) === costs ? [{ row, outcome, budget, difference }] : [];
      });
      const straight = lines.filter(({ outcome, budget, difference }) => addsUp(difference, [outcome, -budget]));
      const flipped = lines.filter(({ outcome, budget, difference }) => addsUp(difference, [budget, -outcome]));
      const best = flipped.length > straight.length ? flipped : straight;
      if (best.length < 2 || best.length < followed * lines.length) continue;
      if (best === flipped) flippedHere = true;
      const right = new Set(best.map(({ row }) => row));
      for (const { row, outcome, budget, difference } of lines) {
        if (right.has(row)) continue;
        const values = { header: variance.header, difference, outcome, budget };
        const at = cellOf(table, row, variance.column);
        told.push(finding('doubt', 'reading-variance-differs', values, at));
      }
    }
    problems.push(...told.slice(0, mostTold));
    if (!flippedHere || flippedTold) continue;
    flippedTold = true;
    const at = cellOf(table, table.headerRows.at(-1) ?? 0, variance.column);
    const header = variance.header === '' ? columnLetters(variance.column) : variance.header;
    problems.push(finding('note', 'reading-variance-flipped', { header }, at));
  }
  return problems;
}

/** The columns that say they are a difference, with the nearest outcome and budget of the same unit. */
function variances(columns: readonly TableColumn[]): Variance[] {
  const words = (header: string): string[] => foldHeader(header).split(' ');
  return columns.flatMap(({ column, header, role }): Variance[] => {
    if (role !== 'known' || !isDifference(words(header))) return [];
    const near = (isOne: (other: TableColumn) => boolean): TableColumn | undefined => {
      const found = columns.filter(
        (other) => other.role === 'figures' && Math.abs(other.column - column) <= nearby && isOne(other),
      );
      // What stands to the left belongs to it before what stands to the right.
      const distance = (other: TableColumn): number =>
        other.column < column ? column - other.column : nearby + other.column - column;
      return found.sort((one, other) => distance(one) - distance(other))[0];
    };
    const forecast = words(header).some((word) => word.startsWith('progn') || word.startsWith('forecast'));
    const outcome = near(({ version }) => (forecast ? version === 'forecast' : version === 'outcome'));
    const budget = near(({ version, unit }) => version === 'budget' && unit === outcome?.unit);
    return outcome && budget ? [{ column, header, outcome, budget }] : [];
  });
}

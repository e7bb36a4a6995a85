import type { FunctionArgument } from '../words/function-texts';
import { errorOf, isCellError, refused, type CellAnswer, type Cells, type CellValue } from './cell';

/** Cells an answer may have: what a sheet of a region needs many times over, and less than Excel would stall on. */
const most = 100_000;

/** Arguments by name, each a range of cells; one that is not given is left out. */
export type Ranges<Name extends FunctionArgument> = Readonly<Partial<Record<Name, Cells>>>;

/** The values of the arguments in one cell of the answer. */
type CellOf<Name extends FunctionArgument> = Readonly<Partial<Record<Name, CellValue>>>;

/**
 * Computes cell by cell over ranges, as Excel does: a single cell holds everywhere, a single row in every row, a single
 * column in every column. Where a range does not reach the cell shows #N/A, an error in a cell goes out as it came, and
 * what is refused in one cell leaves the others alone.
 * @example overCells({ queue: [[1, 2]], wait: [[10], [20]] }, ({ queue, wait }) => Number(queue) + Number(wait)) // [[11, 12], [21, 22]]
 */
export function overCells<Name extends FunctionArgument>(
  ranges: Ranges<Name>,
  compute: (cell: CellOf<Name>) => number,
): Cells<CellAnswer> {
  const given = (Object.entries(ranges) as [Name, Cells | undefined][]).flatMap(([name, cells]) =>
    cells === undefined ? [] : [{ name, cells, rows: cells.length, columns: cells[0]?.length ?? 0 }],
  );
  const rows = Math.max(1, ...given.map((range) => range.rows));
  const columns = Math.max(1, ...given.map((range) => range.columns));
  if (rows * columns > most) {
    return [[errorOf(refused('#NUM!', 'function-too-many', { cells: rows * columns, most }))]];
  }
  const answer = (row: number, column: number): CellAnswer => {
    const cell: Partial<Record<Name, CellValue>> = {};
    for (const range of given) {
      const [at, across] = [range.rows === 1 ? 0 : row, range.columns === 1 ? 0 : column];
      if (at >= range.rows || across >= range.columns) {
        return errorOf(refused('#N/A', 'function-shape', { argument: range.name }));
      }
      const value = range.cells[at]?.[across];
      if (isCellError(value)) return value;
      cell[range.name] = value;
    }
    try {
      return compute(cell);
    } catch (error) {
      return errorOf(error);
    }
  };
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => answer(row, column)));
}

/** The only cell of an argument that is no range; an error in it is thrown on. */
export function onlyCell(argument: FunctionArgument, cells: Cells | undefined): CellValue {
  if (cells === undefined) return undefined;
  if (cells.length !== 1 || cells[0]!.length !== 1) throw refused('#VALUE!', 'function-one-cell', { argument });
  return cells[0]![0];
}

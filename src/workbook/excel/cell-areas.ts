import type { CellArea } from '../../quantities/cell-address';
import { addressOf } from './addresses';

/** Longest list of areas asked for at once; Excel takes 8,192 characters. */
const longestList = 4_000;

/** Cells by row and column, gathered one at a time. */
export class CellSet {
  private readonly rows = new Map<number, number[]>();

  add(row: number, column: number): void {
    const columns = this.rows.get(row);
    if (columns) columns.push(column);
    else this.rows.set(row, [column]);
  }

  /** The fewest rectangles that rows of runs give: cells side by side, then equal runs below each other. */
  areas(): readonly CellArea[] {
    const open = new Map<string, { top: number; left: number; bottom: number; right: number }>();
    const done: CellArea[] = [];
    for (const [row, columns] of [...this.rows].sort(([one], [other]) => one - other)) {
      const runs = runsOf(columns);
      for (const [key, area] of open) {
        if (area.bottom === row - 1 && runs.some(({ left, right }) => key === `${left}-${right}`)) continue;
        done.push(area);
        open.delete(key);
      }
      for (const { left, right } of runs) {
        const area = open.get(`${left}-${right}`);
        if (area) area.bottom = row;
        else open.set(`${left}-${right}`, { top: row, left, bottom: row, right });
      }
    }
    return [...done, ...open.values()];
  }
}

function runsOf(columns: readonly number[]): readonly { readonly left: number; readonly right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of [...columns].sort((one, other) => one - other)) {
    const last = runs[runs.length - 1];
    if (last && column <= last.right + 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/**
 * Areas as lists that Excel takes in one call.
 * @example addressLists([{ top: 0, left: 0, bottom: 0, right: 1 }, { top: 3, left: 0, bottom: 3, right: 0 }]) // ['A1:B1,A4']
 */
export function addressLists(areas: readonly CellArea[]): readonly string[] {
  const lists: string[] = [];
  for (const area of areas) {
    const address = addressOf(area);
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + address.length < longestList)
      lists[lists.length - 1] = `${last},${address}`;
    else lists.push(address);
  }
  return lists;
}

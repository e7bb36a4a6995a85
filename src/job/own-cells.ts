import type { CellArea } from '../quantities/cell-address';
import type { OwnCell, OwnSheet } from '../workbook/open-workbook';

/** A sheet of ours as it stands in the workbook now, its cells by place. */
export interface OwnCells {
  readonly sheet: OwnSheet;
  /** Where the area we wrote begins now and would end, had nothing been put in; where no name says so, as written. */
  readonly area: CellArea;
  readonly at: (row: number, column: number) => OwnCell | undefined;
}

/** The cells of a sheet by place; `stored` is the area that the document says we wrote. */
export function ownCells(sheet: OwnSheet, stored: CellArea): OwnCells {
  const { area, written } = sheet;
  const [down, right] = area && written ? [area.top - written.top, area.left - written.left] : [0, 0];
  const moved = {
    top: stored.top + down,
    left: stored.left + right,
    bottom: stored.bottom + down,
    right: stored.right + right,
  };
  let rows: ReadonlyMap<number, ReadonlyMap<number, OwnCell>> | undefined;
  return { sheet, area: moved, at: (row, column) => (rows ??= byPlace(sheet)).get(row)?.get(column) };
}

/** The cells of a sheet by row and column: a calculation has a hundred thousand, so they are read when one is asked for. */
export function byPlace(sheet: OwnSheet): ReadonlyMap<number, ReadonlyMap<number, OwnCell>> {
  const rows = new Map<number, Map<number, OwnCell>>();
  for (const cell of sheet.cells()) {
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

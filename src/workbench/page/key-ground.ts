import type { BookSheet } from '../../standin/book';
import type { KeyGround } from './grid-keys';
import type { Selection } from './selection';
import type { SheetView } from './sheet-view';

/** Pixels of a row of the usual height, for how far a page key goes. */
const usualRow = 20;

/** What the keys need to know of the sheet in view: its size, what is hidden or merged, where something stands. */
export function keyGround(view: SheetView, sheet: BookSheet, at: Selection): KeyGround {
  const { layout } = view;
  const { rows, columns } = sheet.usedSize;
  return {
    lastRow: Math.max(0, rows - 1),
    lastColumn: Math.max(0, columns - 1),
    page: Math.max(1, Math.floor((view.viewport.height - layout.frozenHeight) / usualRow) - 1),
    moved: (axis, from, steps) => {
      const along = axis === 'row' ? layout.rows : layout.columns;
      const step = steps < 0 ? -1 : 1;
      let place = from;
      if (steps !== 0) {
        // Out of a merged area a step leads past its whole edge.
        const area = axis === 'row' ? view.areaOf(from, at.column) : view.areaOf(at.row, from);
        if (axis === 'row') place = step > 0 ? area.bottom : area.top;
        else place = step > 0 ? area.right : area.left;
      }
      for (let left = Math.abs(steps); left > 0; left -= 1) {
        const next = along.shownFrom(place + step, step);
        if (next === undefined) break;
        place = next;
      }
      return along.shownFrom(place, 1) ?? along.shownFrom(place, -1) ?? place;
    },
    filled: (row, column) => row >= 0 && column >= 0 && sheet.cell(row, column).value !== null,
  };
}

import { areaBetween, lastCell, oneCell, type Selection } from './selection';
import type { SheetView } from './sheet-view';
import { headingHeight } from './sheet-layout';

/** What the pointer does on the grid. */
export interface PointerListener {
  /** The pointer goes down on a cell: whatever is typed is settled first; false where that was refused. */
  settled(): boolean;
  current(): Selection;
  select(selection: Selection): void;
  edit(): void;
  /** A cell was clicked without dragging. */
  clicked(row: number, column: number): void;
}

/** Selects by clicking and dragging: cells, whole columns and rows by their headings; a double click begins typing. */
export function followPointer(view: SheetView, listener: PointerListener): void {
  const { element } = view;
  let from: Selection | undefined;
  let dragged = false;
  element.addEventListener('pointerdown', (event) => {
    const place = event.button === 0 ? placeOf(view, event) : undefined;
    if (!place || !listener.settled()) return;
    const { row, column, whole } = place;
    const start = event.shiftKey ? listener.current() : oneCell(row ?? 0, column ?? 0);
    from = start;
    dragged = false;
    element.setPointerCapture(event.pointerId);
    listener.select(extended(view, start, row, column, whole));
  });
  element.addEventListener('pointermove', (event) => {
    const place = from && placeOf(view, event);
    if (!from || !place) return;
    const { area } = listener.current();
    const next = extended(view, from, place.row, place.column, place.whole);
    if (
      area.top === next.area.top &&
      area.left === next.area.left &&
      area.bottom === next.area.bottom &&
      area.right === next.area.right
    )
      return;
    dragged = true;
    listener.select(next);
  });
  element.addEventListener('pointerup', (event) => {
    const start = from;
    from = undefined;
    if (!start || dragged || event.shiftKey) return;
    const place = placeOf(view, event);
    if (place && !place.whole) listener.clicked(start.row, start.column);
  });
  element.addEventListener('pointercancel', () => {
    from = undefined;
  });
  element.addEventListener('dblclick', (event) => {
    if (!placeOf(view, event)?.whole) listener.edit();
  });
}

interface PointedPlace {
  readonly row: number | undefined;
  readonly column: number | undefined;
  /** A heading: the whole row or column. */
  readonly whole: boolean;
}

/** What lies under the pointer; undefined on the scroll bars. */
function placeOf(view: SheetView, { clientX, clientY }: MouseEvent): PointedPlace | undefined {
  const { left, top } = view.element.getBoundingClientRect();
  const x = clientX - left - view.layout.headingWidth;
  const y = clientY - top - headingHeight;
  const { viewport } = view;
  if (x > viewport.width || y > viewport.height) return undefined;
  const { row, column } = view.layout.cellAt(x, y, viewport);
  return { row: y < 0 ? undefined : row, column: x < 0 ? undefined : column, whole: x < 0 || y < 0 };
}

function extended(
  view: SheetView,
  from: Selection,
  row: number | undefined,
  column: number | undefined,
  whole: boolean,
): Selection {
  const corner = view.areaOf(row ?? from.row, column ?? from.column);
  const start = view.areaOf(from.row, from.column);
  const area = areaBetween(
    Math.min(start.top, corner.top),
    Math.min(start.left, corner.left),
    Math.max(start.bottom, corner.bottom),
    Math.max(start.right, corner.right),
  );
  if (!whole) return { row: from.row, column: from.column, area };
  return {
    row: from.row,
    column: from.column,
    area: {
      top: row === undefined ? 0 : area.top,
      bottom: row === undefined ? lastCell.row : area.bottom,
      left: column === undefined ? 0 : area.left,
      right: column === undefined ? lastCell.column : area.right,
    },
  };
}

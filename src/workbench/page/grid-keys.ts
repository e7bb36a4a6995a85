import { areaBetween, oneCell, type Selection } from './selection';

/** What a key does on the grid. */
export type GridCommand =
  | { readonly kind: 'select'; readonly selection: Selection }
  /** Begin typing: over what stands in the cell (`text`), or in it (no `text`). */
  | { readonly kind: 'edit'; readonly text?: string }
  | { readonly kind: 'clear' }
  /** Another sheet: one to the left or to the right. */
  | { readonly kind: 'sheet'; readonly step: 1 | -1 };

/** A key as the page reports it. */
export interface PressedKey {
  readonly key: string;
  readonly shift: boolean;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
  readonly alt: boolean;
}

/** What the keys need to know about the sheet. */
export interface KeyGround {
  /** Last row and column in use. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Rows that fit on the screen. */
  readonly page: number;
  /** The next visible row or column that many steps away; the outermost one at the edges. */
  moved(axis: 'row' | 'column', from: number, steps: number): number;
  filled(row: number, column: number): boolean;
}

/** What a pressed key does on the grid, as in Excel; undefined where the grid leaves the key alone. */
export function gridCommand(key: PressedKey, at: Selection, ground: KeyGround): GridCommand | undefined {
  if (key.control && (key.key === 'PageDown' || key.key === 'PageUp')) {
    return { kind: 'sheet', step: key.key === 'PageDown' ? 1 : -1 };
  }
  const target = moved(key, at, ground);
  if (target) return { kind: 'select', selection: selected(key, at, target) };
  if (key.control && key.key.toLowerCase() === 'a') {
    const all = { top: 0, left: 0, bottom: ground.lastRow, right: ground.lastColumn };
    return { kind: 'select', selection: { ...at, area: all } };
  }
  if (key.key === 'F2') return { kind: 'edit' };
  if (key.key === 'Delete' || key.key === 'Backspace') return { kind: 'clear' };
  if (key.key.length === 1 && !key.control && !key.alt) return { kind: 'edit', text: key.key };
  return undefined;
}

const arrows: Readonly<Record<string, readonly [axis: 'row' | 'column', step: 1 | -1]>> = {
  ArrowUp: ['row', -1],
  ArrowDown: ['row', 1],
  ArrowLeft: ['column', -1],
  ArrowRight: ['column', 1],
};

/** The corner that moves: the one opposite to the active cell while extending, the active cell otherwise. */
function movingCorner({ shift }: PressedKey, { row, column, area }: Selection): [row: number, column: number] {
  if (!shift) return [row, column];
  return [area.top === row ? area.bottom : area.top, area.left === column ? area.right : area.left];
}

function moved(key: PressedKey, at: Selection, ground: KeyGround): [row: number, column: number] | undefined {
  const [row, column] = movingCorner(key, at);
  const arrow = arrows[key.key];
  if (arrow && !key.alt) {
    const [axis, step] = arrow;
    if (key.control) return jumped(axis, step, row, column, ground);
    return axis === 'row' ? [ground.moved('row', row, step), column] : [row, ground.moved('column', column, step)];
  }
  switch (key.key) {
    case 'PageDown':
      return [ground.moved('row', row, ground.page), column];
    case 'PageUp':
      return [ground.moved('row', row, -ground.page), column];
    case 'Home':
      return [key.control ? ground.moved('row', 0, 0) : row, ground.moved('column', 0, 0)];
    case 'End':
      return key.control ? [ground.lastRow, ground.lastColumn] : undefined;
    // Enter goes on downwards. Tab is left to the page: it leads out of the grid.
    case 'Enter':
      return [ground.moved('row', row, key.shift ? -1 : 1), column];
    default:
      return undefined;
  }
}

function selected(key: PressedKey, at: Selection, [row, column]: [number, number]): Selection {
  if (!key.shift || key.key === 'Enter') return oneCell(row, column);
  return { row: at.row, column: at.column, area: areaBetween(at.row, at.column, row, column) };
}

/** Where Ctrl and an arrow lead: to the end of the filled run, else to the next filled cell, else to the edge of what is used. */
function jumped(
  axis: 'row' | 'column',
  step: 1 | -1,
  row: number,
  column: number,
  ground: KeyGround,
): [number, number] {
  const place = (at: number): [number, number] => (axis === 'row' ? [at, column] : [row, at]);
  const edge = step < 0 ? 0 : axis === 'row' ? ground.lastRow : ground.lastColumn;
  let at = axis === 'row' ? row : column;
  if ((edge - at) * step <= 0) return place(at);
  const run = ground.filled(...place(at)) && ground.filled(...place(at + step));
  at += step;
  while ((edge - at) * step > 0 && (run ? ground.filled(...place(at + step)) : !ground.filled(...place(at))))
    at += step;
  return place(ground.moved(axis, at, 0));
}

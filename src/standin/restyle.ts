import type { CellArea } from '../quantities/cell-address';
import { isWholeColumns, isWholeRows } from './range-target';
import type { Sheet } from './sheet';
import type { BorderEdge, CellBorder, CellStyle } from './views';

/** Changes the look of every cell of an area; of whole rows and columns the look that new cells get, too. */
export function restyle(sheet: Sheet, area: CellArea, change: Partial<CellStyle>): void {
  restyleWith(sheet, area, () => change);
}

function restyleWith(sheet: Sheet, area: CellArea, changeOf: (style: CellStyle) => Partial<CellStyle>): void {
  const done = new Map<CellStyle, CellStyle>();
  const changed = (style: CellStyle) => {
    const known = done.get(style);
    if (known) return known;
    const made = sheet.styles.changed(style, changeOf(style));
    done.set(style, made);
    return made;
  };
  if (isWholeColumns(area)) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.columnStyles.set(column, changed(sheet.columnStyles.get(column) ?? sheet.styles.plain));
    }
    sheet.touched.add('columns');
  } else if (isWholeRows(area)) {
    for (let row = area.top; row <= area.bottom; row++) {
      sheet.rowStyles.set(row, changed(sheet.rowStyles.get(row) ?? sheet.styles.plain));
    }
    sheet.touched.add('rows');
  } else {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        sheet.putStyle(row, column, changed(sheet.styleAt(row, column)));
      }
    }
    return;
  }
  for (const [row, column, cell] of sheet.cellsIn(area)) sheet.putStyle(row, column, changed(cell.style));
}

/** Excel's names of the edges of a range; the two inside ones lie between its cells. */
export type RangeEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';

/** The cells and their edges that an edge of a range means. */
function edgeParts(edge: RangeEdge, area: CellArea): readonly { readonly area: CellArea; readonly side: BorderEdge }[] {
  const { top, left, bottom, right } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ area: { ...area, bottom: top }, side: 'top' }];
    case 'EdgeBottom':
      return [{ area: { ...area, top: bottom }, side: 'bottom' }];
    case 'EdgeLeft':
      return [{ area: { ...area, right: left }, side: 'left' }];
    case 'EdgeRight':
      return [{ area: { ...area, left: right }, side: 'right' }];
    case 'InsideHorizontal':
      return top === bottom ? [] : [{ area: { ...area, bottom: bottom - 1 }, side: 'bottom' }];
    case 'InsideVertical':
      return left === right ? [] : [{ area: { ...area, right: right - 1 }, side: 'right' }];
  }
}

/** Draws or takes out the line along an edge of an area. */
export function redrawEdge(
  sheet: Sheet,
  area: CellArea,
  edge: RangeEdge,
  change: (line: CellBorder | undefined) => CellBorder | undefined,
): void {
  for (const { area: cells, side } of edgeParts(edge, area)) {
    restyleWith(sheet, cells, ({ borders }) => {
      const { [side]: line, ...others } = borders;
      const after = change(line);
      const order: readonly BorderEdge[] = ['left', 'right', 'top', 'bottom'];
      const all: { [Edge in BorderEdge]?: CellBorder } = after ? { ...others, [side]: after } : others;
      return { borders: Object.fromEntries(order.flatMap((one) => (all[one] ? [[one, all[one]]] : []))) };
    });
  }
}

/** The line along an edge where all its cells have the same; `undefined` for none, null where they differ. */
export function edgeLine(sheet: Sheet, area: CellArea, edge: RangeEdge): CellBorder | undefined | null {
  let found: CellBorder | undefined | null;
  let first = true;
  for (const { area: cells, side } of edgeParts(edge, area)) {
    for (let row = cells.top; row <= cells.bottom; row++) {
      for (let column = cells.left; column <= cells.right; column++) {
        const line = sheet.styleAt(row, column).borders[side];
        if (!first && (line?.style !== found?.style || line?.color !== found?.color)) return null;
        found = line;
        first = false;
      }
    }
  }
  return found;
}

/** A property of the look where all cells of an area agree; null where they do not. */
export function commonLook<Value>(sheet: Sheet, area: CellArea, pick: (style: CellStyle) => Value): Value | null {
  const first = pick(sheet.styleAt(area.top, area.left));
  // Beyond the last cell all look as rows and columns say; a stretch of them is enough to tell.
  const bottom = Math.min(area.bottom, Math.max(area.top, sheet.lastRow + 1));
  const right = Math.min(area.right, Math.max(area.left, sheet.lastColumn + 1));
  for (let row = area.top; row <= bottom; row++) {
    for (let column = area.left; column <= right; column++) {
      if (pick(sheet.styleAt(row, column)) !== first) return null;
    }
  }
  return first;
}

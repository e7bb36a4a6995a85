import type { CellArea } from '../../quantities/cell-address';
import type { CellStyle, CellView } from '../../standin/views';
import type { CellFace } from './cell-face';
import { borderText, cellPadding, fontText, indentPixels } from './cell-style';

/** Where and how a cell is drawn in its row; lengths in pixels. */
export interface CellPlace {
  /** The cell, or the merged area it stands for. */
  readonly area: CellArea;
  readonly face: CellFace;
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** Room for the text, wider than the cell where it runs on over empty neighbours. */
  readonly textWidth: number;
  /** The last column its text reaches. */
  readonly runsTo: number;
  /** A text from the left runs on over this cell. */
  readonly runOver: boolean;
  /** It stays when the rest scrolls sideways. */
  readonly frozen: boolean;
  readonly gridlines: boolean;
  /** Of the neighbours below and to the right, whose borders are shared. */
  readonly below: CellStyle | undefined;
  readonly beside: CellStyle | undefined;
}

const verticals: Readonly<Record<string, string>> = {
  top: 'start',
  center: 'center',
  bottom: 'end',
  justify: 'start',
  distributed: 'center',
};

/** The id of a cell's element. */
export function cellId(row: number, column: number): string {
  return `cell-${row}-${column}`;
}

/** The element of a cell (ARIA role `gridcell`). Its text is set as text, never as markup. */
export function drawnCell(cell: CellView, place: CellPlace, selected: boolean): HTMLElement {
  const { style } = cell;
  const { face } = place;
  const element = document.createElement('div');
  element.id = cellId(place.area.top, place.area.left);
  element.className = 'cell';
  element.setAttribute('role', 'gridcell');
  element.setAttribute('aria-colindex', String(place.area.left + 2));
  const rows = place.area.bottom - place.area.top + 1;
  const columns = place.area.right - place.area.left + 1;
  if (rows > 1) element.setAttribute('aria-rowspan', String(rows));
  if (columns > 1) element.setAttribute('aria-colspan', String(columns));
  if (selected) element.setAttribute('aria-selected', 'true');
  if (cell.link !== undefined) element.classList.add('link');
  element.classList.toggle('frozen', place.frozen);
  element.classList.toggle('runs', place.runsTo > place.area.right);
  element.style.left = `${place.left}px`;
  element.style.width = `${place.width}px`;
  element.style.height = `${place.height}px`;
  drawBorders(element, style, place);
  if (face.text !== '') element.append(drawnText(cell, place));
  return element;
}

function drawnText({ style }: CellView, { face, textWidth, height }: CellPlace): HTMLElement {
  const text = document.createElement('span');
  text.className = 'text';
  text.textContent = face.text;
  text.style.font = fontText(style);
  text.style.width = `${textWidth}px`;
  text.style.maxHeight = `${height}px`;
  text.style.textAlign = face.align;
  text.style.alignSelf = verticals[style.vertical] ?? 'end';
  const indent = indentPixels(style);
  text.style.paddingLeft = `${cellPadding + (face.align === 'left' ? indent : 0)}px`;
  text.style.paddingRight = `${cellPadding + (face.align === 'right' ? indent : 0)}px`;
  if (style.ink !== undefined) text.style.color = `#${style.ink}`;
  text.classList.toggle('wrap', style.wrap);
  text.classList.toggle('underline', style.underline);
  return text;
}

/**
 * A cell draws the lines below and to the right of it, its own or its neighbour's, else a line of the grid. A filled cell
 * hides the grid's lines, and so does a text that runs on over it.
 */
function drawBorders(element: HTMLElement, { fill, borders }: CellStyle, place: CellPlace): void {
  if (fill !== undefined) element.style.backgroundColor = `#${fill}`;
  const bottom = borders.bottom ?? place.below?.borders.top;
  const right = borders.right ?? place.beside?.borders.left;
  const covered = fill === undefined ? !place.gridlines : true;
  if (bottom) element.style.borderBottom = borderText(bottom);
  else if (covered) element.style.borderBottomColor = 'transparent';
  if (right) element.style.borderRight = borderText(right);
  else if (covered || place.runsTo > place.area.right || place.runOver) element.style.borderRightColor = 'transparent';
  // The first row and column have no neighbour that draws for them.
  if (borders.top && place.area.top === 0) element.style.borderTop = borderText(borders.top);
  if (borders.left && place.area.left === 0) element.style.borderLeft = borderText(borders.left);
}

import { areaWithin, type Selection } from './selection';
import { headingHeight, type Box, type SheetLayout, type Viewport } from './sheet-layout';

/** What is drawn over the cells: the selection, the active cell, and the lines beside rows and columns that stay. */
export class GridMarks {
  private readonly selected = mark('selected');
  private readonly active = mark('active');
  private readonly below = mark('edge');
  private readonly beside = mark('edge');
  readonly elements: readonly HTMLElement[] = [this.below, this.beside, this.selected, this.active];

  /** `selected` and `active` are where the selected area and the active cell are seen. */
  draw(selection: Selection, active: Selection['area'], box: (area: Selection['area']) => Box): void {
    place(this.selected, box(selection.area));
    place(this.active, box(active));
    this.selected.classList.toggle('single', areaWithin(selection.area, active));
  }

  drawEdges({ frozenHeight, frozenWidth, headingWidth }: SheetLayout, { width, height }: Viewport): void {
    const y = headingHeight + frozenHeight;
    const x = headingWidth + frozenWidth;
    place(this.below, { left: 1, top: y, right: headingWidth + width, bottom: y });
    place(this.beside, { left: x, top: 1, right: x, bottom: headingHeight + height });
    this.below.hidden = frozenHeight === 0;
    this.beside.hidden = frozenWidth === 0;
  }
}

function mark(className: string): HTMLElement {
  const element = document.createElement('div');
  element.className = className;
  element.setAttribute('aria-hidden', 'true');
  return element;
}

/** Lines lie on the grid's own, which belong to the cells before. */
function place(element: HTMLElement, { left, top, right, bottom }: Box): void {
  element.hidden = right <= left || bottom <= top;
  element.style.left = `${left - 1}px`;
  element.style.top = `${top - 1}px`;
  element.style.width = `${right - left + 1}px`;
  element.style.height = `${bottom - top + 1}px`;
}

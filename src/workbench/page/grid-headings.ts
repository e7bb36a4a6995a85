import { columnLetters } from '../../quantities/cell-address';
import type { Selection } from './selection';
import type { SheetLayout, Viewport } from './sheet-layout';

/** The column letters in sight, each over its column; the corner before them says nothing to a screen reader. */
export function columnHeadings(
  layout: SheetLayout,
  columns: readonly number[],
  { area }: Selection,
  viewport: Viewport,
): readonly HTMLElement[] {
  const corner = document.createElement('div');
  corner.className = 'heading corner';
  corner.setAttribute('aria-hidden', 'true');
  corner.style.width = `${layout.headingWidth}px`;
  const letters = columns.map((column) => {
    const element = heading(
      'columnheader',
      column + 2,
      columnLetters(column),
      column >= area.left && column <= area.right,
    );
    element.dataset['column'] = String(column);
    element.classList.toggle('frozen', column < layout.frozenColumns);
    element.style.left = `${layout.headingWidth + layout.columnAt(column, viewport)}px`;
    element.style.width = `${layout.columns.size(column)}px`;
    return element;
  });
  return [corner, ...letters];
}

/** The number at the beginning of a row. */
export function rowHeading(layout: SheetLayout, row: number, { area }: Selection): HTMLElement {
  const element = heading('rowheader', 1, String(row + 1), row >= area.top && row <= area.bottom);
  element.dataset['row'] = String(row);
  element.style.width = `${layout.headingWidth}px`;
  return element;
}

function heading(role: string, columnIndex: number, text: string, chosen: boolean): HTMLElement {
  const element = document.createElement('div');
  element.className = 'heading';
  element.classList.toggle('chosen', chosen);
  element.setAttribute('role', role);
  element.setAttribute('aria-colindex', String(columnIndex));
  element.textContent = text;
  return element;
}

import type { CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import { CellPlacing } from './cell-placing';
import { cellId, drawnCell } from './drawn-cell';
import { columnHeadings, rowHeading } from './grid-headings';
import { GridMarks } from './grid-marks';
import { lastCell, within, type Selection } from './selection';
import { headingHeight, SheetLayout, type Box, type Viewport } from './sheet-layout';
import { TextWidths } from './text-width';

/** Rows and columns that can be scrolled to beyond what is used. */
const beyond = { rows: 100, columns: 12 };
const leastShown = { rows: 120, columns: 40 };

/** A sheet with what is made anew when it changes. */
interface ShownSheet {
  readonly sheet: BookSheet;
  readonly layout: SheetLayout;
  readonly placing: CellPlacing;
}

/**
 * The cells of one sheet, drawn as a grid (ARIA role `grid`) of which only the part in sight exists. The element scrolls;
 * a layer within it stays in place and is drawn anew at every step, so that rows and columns that stay need no second grid.
 */
export class SheetView {
  private readonly extent = document.createElement('div');
  private readonly layer = document.createElement('div');
  private readonly rowLayer = document.createElement('div');
  private readonly headingRow = document.createElement('div');
  private readonly marks = new GridMarks();
  private readonly widths = new TextWidths();
  /** Rows as they were drawn last, by number; good for as long as only scrolling up and down has happened. */
  private drawnRows = new Map<string, HTMLElement>();
  private drawnFor = '';
  private version = 0;
  private shown: ShownSheet | undefined;
  private selection: Selection | undefined;
  private due = false;

  /** `drawn` is called after every drawing, for what is laid over the cells. */
  constructor(
    readonly element: HTMLElement,
    private readonly drawn: () => void,
  ) {
    this.extent.className = 'extent';
    this.layer.className = 'layer';
    this.headingRow.className = 'row headings';
    this.headingRow.setAttribute('role', 'row');
    this.headingRow.setAttribute('aria-rowindex', '1');
    this.layer.append(this.headingRow, this.rowLayer, ...this.marks.elements);
    this.extent.append(this.layer);
    element.append(this.extent);
    element.addEventListener('scroll', () => this.redraw());
    new ResizeObserver(() => this.redraw()).observe(element);
  }

  /** Shows a sheet, or the same sheet after its cells or sizes have changed. */
  show(sheet: BookSheet, selection: Selection): void {
    if (sheet.id !== this.shown?.sheet.id) this.element.scrollTo(0, 0);
    this.selection = selection;
    this.layOut(sheet, selection);
    this.redraw();
  }

  /** Moves the selection and brings the given cell into sight. */
  select(selection: Selection, row = selection.row, column = selection.column): void {
    this.selection = selection;
    const { rows, columns } = this.layout;
    if (this.shown && (row >= rows.count || column >= columns.count)) this.layOut(this.shown.sheet, selection);
    const { left, top } = this.layout.scrolledTo(row, column, this.viewport);
    this.element.scrollTo(left, top);
    this.redraw();
  }

  get layout(): SheetLayout {
    if (!this.shown) throw new Error('No sheet is shown');
    return this.shown.layout;
  }

  get viewport(): Viewport {
    const { scrollLeft, scrollTop, clientWidth, clientHeight } = this.element;
    return {
      left: scrollLeft,
      top: scrollTop,
      width: clientWidth - this.layout.headingWidth,
      height: clientHeight - headingHeight,
    };
  }

  /** Where an area is seen, in pixels of the view (headings included). */
  box(area: CellArea, viewport = this.viewport): Box {
    const { left, top, right, bottom } = this.layout.box(area, viewport);
    const { headingWidth } = this.layout;
    return {
      left: left + headingWidth,
      top: top + headingHeight,
      right: right + headingWidth,
      bottom: bottom + headingHeight,
    };
  }

  /** The merged area a cell belongs to, else the cell itself. */
  areaOf(row: number, column: number): CellArea {
    const merge = this.shown?.sheet.merges.find((area) => within(area, row, column));
    return merge ?? { top: row, left: column, bottom: row, right: column };
  }

  /** Draws at the next frame; many wishes make one drawing. */
  redraw(): void {
    if (this.due) return;
    this.due = true;
    requestAnimationFrame(() => {
      this.due = false;
      if (this.shown && this.selection) this.draw(this.shown, this.selection);
    });
  }

  private layOut(sheet: BookSheet, { row, column }: Selection): void {
    const { rows, columns } = sheet.usedSize;
    const layout = new SheetLayout(
      sheet,
      Math.min(lastCell.row + 1, Math.max(rows + beyond.rows, leastShown.rows, row + beyond.rows)),
      Math.min(lastCell.column + 1, Math.max(columns + beyond.columns, leastShown.columns, column + beyond.columns)),
    );
    this.shown = {
      sheet,
      layout,
      placing: new CellPlacing(sheet, layout, (text, font) => this.widths.width(text, font)),
    };
    this.version += 1;
    this.extent.style.width = `${layout.columns.length + layout.headingWidth}px`;
    this.extent.style.height = `${layout.rows.length + headingHeight}px`;
    this.element.setAttribute('aria-rowcount', String(layout.rows.count + 1));
    this.element.setAttribute('aria-colcount', String(layout.columns.count + 1));
  }

  private draw(shown: ShownSheet, selection: Selection): void {
    const { viewport } = this;
    const { sheet, layout } = shown;
    this.layer.style.width = `${viewport.width + layout.headingWidth}px`;
    this.layer.style.height = `${viewport.height + headingHeight}px`;
    const columns = layout.shownColumns(viewport);
    const rows = layout.shownRows(viewport);
    this.headingRow.replaceChildren(...columnHeadings(layout, columns, selection, viewport));
    this.drawRows(shown, rows, columns, seenMerges(sheet.merges, rows, columns), selection, viewport);
    this.marks.drawEdges(layout, viewport);
    this.marks.draw(selection, this.areaOf(selection.row, selection.column), (area) => this.box(area, viewport));
    const active = document.getElementById(cellId(selection.row, selection.column));
    if (active) this.element.setAttribute('aria-activedescendant', active.id);
    else this.element.removeAttribute('aria-activedescendant');
    this.drawn();
  }

  private drawRows(
    shown: ShownSheet,
    rows: readonly number[],
    columns: readonly number[],
    merges: readonly CellArea[],
    selection: Selection,
    viewport: Viewport,
  ): void {
    const { top, left, bottom, right } = selection.area;
    const state = [this.version, viewport.left, columns, top, left, bottom, right].join();
    const former = state === this.drawnFor ? this.drawnRows : new Map<string, HTMLElement>();
    // A merged area that begins out of sight is drawn in its own row, of which nothing else is.
    const anchors = [...new Set(merges.map(({ top: row }) => row))].filter((row) => !rows.includes(row));
    const drawn = [...anchors, ...rows].sort((one, other) => one - other);
    this.drawnFor = state;
    this.drawnRows = new Map(
      drawn.map((row) => {
        const key = anchors.includes(row) ? `anchor ${row}` : String(row);
        const element = former.get(key) ?? drawnRow(shown, row, columns, merges, selection, viewport);
        element.style.top = `${headingHeight + shown.layout.rowAt(row, viewport)}px`;
        return [key, element];
      }),
    );
    keepChildren(this.rowLayer, [...this.drawnRows.values()]);
  }
}

function drawnRow(
  { layout, placing }: ShownSheet,
  row: number,
  columns: readonly number[],
  merges: readonly CellArea[],
  selection: Selection,
  viewport: Viewport,
): HTMLElement {
  const element = document.createElement('div');
  element.className = 'row';
  element.setAttribute('role', 'row');
  element.setAttribute('aria-rowindex', String(row + 2));
  element.classList.toggle('frozen', row < layout.frozenRows);
  element.style.height = `${layout.rows.size(row)}px`;
  element.append(
    rowHeading(layout, row, selection),
    ...placing
      .places(row, columns, merges, viewport)
      .map((place) =>
        drawnCell(placing.cell(row, place.area.left), place, within(selection.area, row, place.area.left)),
      ),
  );
  return element;
}

/** Makes the elements the children, in order, without touching those that are in their place already. */
function keepChildren(parent: HTMLElement, elements: readonly HTMLElement[]): void {
  const kept = new Set<Node>(elements);
  for (const child of [...parent.childNodes]) if (!kept.has(child)) child.remove();
  let next = parent.firstChild;
  for (const element of elements) {
    if (element === next) next = next.nextSibling;
    else parent.insertBefore(element, next);
  }
}

function seenMerges(
  merges: readonly CellArea[],
  rows: readonly number[],
  columns: readonly number[],
): readonly CellArea[] {
  return merges.filter(
    ({ top, left, bottom, right }) =>
      rows.some((row) => row >= top && row <= bottom) && columns.some((column) => column >= left && column <= right),
  );
}

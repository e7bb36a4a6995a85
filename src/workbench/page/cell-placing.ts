import type { CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import type { CellView } from '../../standin/views';
import { cellFace } from './cell-face';
import { cellPadding, fontText, indentPixels } from './cell-style';
import type { CellPlace } from './drawn-cell';
import { within } from './selection';
import type { SheetLayout, Viewport } from './sheet-layout';

/** Columns to the left of what is seen in which a text may begin that runs into sight. */
const furthestRun = 30;

/** Cells remembered between drawings; a screen holds about a thousand. */
const mostCells = 20_000;

/** A text's width in pixels in a font as CSS writes it. */
export type TextWidth = (text: string, font: string) => number;

/** Decides where the cells of a sheet's rows are drawn, and how far their texts run; made anew when the sheet changes. */
export class CellPlacing {
  private readonly cells = new Map<string, CellView>();

  constructor(
    private readonly sheet: BookSheet,
    private readonly layout: SheetLayout,
    private readonly textWidth: TextWidth,
  ) {}

  cell(row: number, column: number): CellView {
    const key = `${row},${column}`;
    const known = this.cells.get(key);
    if (known) return known;
    if (this.cells.size > mostCells) this.cells.clear();
    const cell = this.sheet.cell(row, column);
    this.cells.set(key, cell);
    return cell;
  }

  /**
   * The cells of a row to be drawn, from left to right: merged areas once, covered cells not at all, texts that run on as far
   * as they get, and what begins out of sight and reaches into it.
   */
  places(
    row: number,
    columns: readonly number[],
    merges: readonly CellArea[],
    viewport: Viewport,
  ): readonly CellPlace[] {
    const own = merges.filter(({ top, bottom }) => row >= top && row <= bottom);
    const first = columns.find((column) => column >= this.layout.frozenColumns);
    const before = first === undefined ? undefined : this.textBefore(row, first, own);
    const all = new Set([
      ...(before === undefined ? [] : [before]),
      ...own.filter(({ top }) => top === row).map(({ left }) => left),
      ...columns,
    ]);
    const places: CellPlace[] = [];
    let covered = -1;
    for (const column of [...all].sort((one, other) => one - other)) {
      const merge = own.find((area) => within(area, row, column));
      if (merge && (merge.top !== row || merge.left !== column)) continue;
      const area = merge ?? { top: row, left: column, bottom: row, right: column };
      const place = this.placed(area, merge !== undefined, column < covered, viewport);
      covered = Math.max(covered, place.runsTo);
      places.push(place);
    }
    return places;
  }

  private placed(area: CellArea, merged: boolean, runOver: boolean, viewport: Viewport): CellPlace {
    const { layout } = this;
    const { top, left, bottom, right } = area;
    const { style } = this.cell(top, left);
    const width = layout.columns.offset(right + 1) - layout.columns.offset(left);
    const font = fontText(style);
    const measure = (text: string) => this.textWidth(text, font);
    const face = cellFace(this.cell(top, left), width - 2 * cellPadding, measure);
    const needed = face.text === '' ? 0 : measure(face.text) + 2 * cellPadding + indentPixels(style);
    const runs = face.runsOn && face.align === 'left' && !merged && needed > width;
    const runsTo = runs ? this.runEnd(top, right, needed - width, viewport) : right;
    return {
      area,
      face,
      left: layout.headingWidth + layout.columnAt(left, viewport),
      width,
      height: layout.rows.offset(bottom + 1) - layout.rows.offset(top),
      textWidth: layout.columns.offset(runsTo + 1) - layout.columns.offset(left),
      runsTo,
      runOver,
      frozen: left < layout.frozenColumns,
      gridlines: this.sheet.showGridlines,
      below: bottom + 1 < layout.rows.count ? this.cell(bottom + 1, left).style : undefined,
      beside: right + 1 < layout.columns.count ? this.cell(top, right + 1).style : undefined,
    };
  }

  /** The last column that a text reaches which needs more room to the right: it stops at a cell that holds something. */
  private runEnd(row: number, from: number, needed: number, viewport: Viewport): number {
    const { columns, frozenColumns } = this.layout;
    let column = from;
    let missing = needed;
    // Scrolled cells go in under those that stay, so a text does not run out over them.
    const end = from < frozenColumns && viewport.left > 0 ? frozenColumns : columns.count;
    while (missing > 0 && column + 1 < end && this.empty(row, column + 1)) {
      column += 1;
      missing -= columns.size(column);
    }
    return column;
  }

  private empty(row: number, column: number): boolean {
    const { value, formula } = this.cell(row, column);
    return value === null && formula === undefined && !this.sheet.merges.some((area) => within(area, row, column));
  }

  /** The nearest cell to the left of what is seen whose text may run into sight. */
  private textBefore(row: number, first: number, merges: readonly CellArea[]): number | undefined {
    for (let column = first - 1; column >= Math.max(this.layout.frozenColumns, first - furthestRun); column -= 1) {
      if (merges.some((area) => within(area, row, column))) return undefined;
      if (!this.empty(row, column)) return column;
    }
    return undefined;
  }
}

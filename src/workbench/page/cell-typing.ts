import { cellName, type CellArea } from '../../quantities/cell-address';
import type { BookSheet } from '../../standin/book';
import { pastedArea, usedPart } from './cell-clipboard';
import { tabbedRows } from './tabbed-text';

/** What typing needs of the window. */
export interface TypingGround {
  /** Puts a text into a cell of a sheet as a person would; throws where the book does not take it. */
  put(sheet: string, row: number, column: number, text: string): void;
  /** A cell did not take what was typed. */
  refused(cell: string, detail: string): void;
}

/** What a person has typed since the workbook was opened, cell by cell. */
export class CellTyping {
  private readonly cells = new Map<string, Set<string>>();

  constructor(private readonly ground: TypingGround) {}

  /** How many cells have been typed in. */
  get count(): number {
    return [...this.cells.values()].reduce((sum, { size }) => sum + size, 0);
  }

  forget(): void {
    this.cells.clear();
  }

  /** Types a text into a cell; false where the book does not take it, which is told. */
  type({ id, name }: BookSheet, row: number, column: number, text: string): boolean {
    const cells = this.cells.get(id) ?? new Set();
    const cell = cellName(row, column);
    const known = cells.has(cell);
    // Counted first: the book tells of the change while it takes it.
    this.cells.set(id, cells.add(cell));
    try {
      this.ground.put(name, row, column, text);
      return true;
    } catch (error) {
      if (!known) cells.delete(cell);
      this.ground.refused(cell, (error as Error).message);
      return false;
    }
  }

  /** Empties the cells of an area that hold something. */
  clear(sheet: BookSheet, area: CellArea): void {
    const { top, left, bottom, right } = usedPart(sheet, area);
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (sheet.cell(row, column).value !== null && !this.type(sheet, row, column, '')) return;
      }
    }
  }

  /** Types the clipboard's cells from a place on; the area they fill, undefined where one was refused. */
  paste(sheet: BookSheet, text: string, top: number, left: number): CellArea | undefined {
    const rows = tabbedRows(text);
    const area = pastedArea(rows, top, left);
    for (let row = top; row <= area.bottom; row += 1) {
      for (let column = left; column <= area.right; column += 1) {
        const typed = rows[row - top]?.[column - left];
        if (typed !== undefined && !this.type(sheet, row, column, typed)) return undefined;
      }
    }
    return area;
  }
}

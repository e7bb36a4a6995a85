import { columnLetters } from '../quantities/cell-address';
import { cells } from './cells';
import type { LiveText } from './live-text';
import type { CellBlock, PlannedCell, PlannedReference } from './plan';

/**
 * The cells of a sheet that its charts and sentences are made of, one block below the other from a row and column on:
 * seen on screen, not printed.
 */
export class Workings {
  private readonly made: CellBlock[] = [];
  private row: number;

  constructor(
    private readonly role: string,
    top: number,
    private readonly left: number,
  ) {
    this.row = top;
  }

  get blocks(): readonly CellBlock[] {
    return this.made;
  }

  /** The row the next cells will stand in. */
  get next(): number {
    return this.row;
  }

  /** Absolute name of a cell in a row of the sheet and a column of the workings. */
  at(row: number, column: number): string {
    return `$${columnLetters(this.left + column)}$${row + 1}`;
  }

  /** Writes rows and gives the row of the first. */
  write(rows: readonly (readonly PlannedCell[])[]): number {
    const top = this.row;
    this.made.push(cells(top, this.left, rows));
    this.row += rows.length;
    return top;
  }

  /** Leaves a row empty. */
  skip(): void {
    this.row += 1;
  }

  /** Writes a text in a cell of its own, and gives what other formulas call it. */
  text({ formula, value }: LiveText): LiveText {
    const top = this.write([[{ formula, value, appearance: {} }]]);
    return { formula: this.at(top, 0), value };
  }

  /** A column of rows written, for a chart. */
  column(top: number, rows: number, column: number): PlannedReference {
    const left = this.left + column;
    return { sheet: this.role, area: { top, left, bottom: top + rows - 1, right: left } };
  }
}

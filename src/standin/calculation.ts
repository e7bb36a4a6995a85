import type { CellContent } from '../report/plan';
import type { BookCell } from './cell';
import { scalarOf, UnknownName, type Frame, type FormulaWorkbook } from './formula/compile';
import type { CellSource } from './formula/values';

/** How many formulas may wait for each other within one another before the rest is begun from the bottom. */
const deepest = 120;

interface Place {
  readonly sheet: CellSource;
  readonly row: number;
  readonly column: number;
  readonly cell: BookCell;
}

/** A formula needs another that lies too deep: that one is computed first. */
class Deeper extends Error {
  constructor(readonly place: Place) {
    super();
  }
}

/**
 * Computes formulas when somebody asks for their values: a change makes every computed value old, and what is then read
 * is computed anew, with what it needs.
 */
export class Calculation {
  /** Counts the changes; a value of an earlier round is old. */
  round = 0;
  /** While on hold old values are handed out, as Excel does when calculation is suspended or manual. */
  onHold = false;
  private depth = 0;

  constructor(private readonly workbook: () => FormulaWorkbook) {}

  /** Something has changed. */
  changed(): void {
    this.round++;
  }

  /** The value of a formula's cell. */
  valueOf(sheet: CellSource, row: number, column: number, cell: BookCell): CellContent {
    if (cell.round === this.round || this.onHold) return cell.value;
    // A formula that draws on itself shows 0.
    if (cell.busy) return 0;
    const place = { sheet, row, column, cell };
    if (this.depth >= deepest) throw new Deeper(place);
    if (this.depth > 0) this.compute(place);
    else this.settle(place);
    return cell.value;
  }

  private settle(first: Place): void {
    const waiting = [first];
    const present = new Set([first.cell]);
    for (let last = waiting[0]; last; last = waiting[waiting.length - 1]) {
      try {
        if (last.cell.round !== this.round) this.compute(last);
        waiting.pop();
        present.delete(last.cell);
      } catch (error) {
        if (!(error instanceof Deeper)) throw error;
        const { cell } = error.place;
        if (present.has(cell)) this.keep(cell, 0);
        else {
          present.add(cell);
          waiting.push(error.place);
        }
      }
    }
  }

  private compute({ sheet, row, column, cell }: Place): void {
    const { formula } = cell;
    const run = formula?.run;
    if (!formula || !run) {
      // What cannot be computed keeps the value it had.
      cell.round = this.round;
      return;
    }
    const frame: Frame = {
      workbook: this.workbook(),
      sheet,
      row,
      column,
      down: row - formula.row,
      across: column - formula.column,
    };
    this.depth++;
    cell.busy = true;
    try {
      this.keep(cell, scalarOf(run(frame), frame) ?? 0);
    } catch (error) {
      if (!(error instanceof UnknownName)) throw error;
      cell.round = this.round;
    } finally {
      cell.busy = false;
      this.depth--;
    }
  }

  private keep(cell: BookCell, value: CellContent): void {
    // A sheet knows no negative zero.
    cell.value = value === 0 ? 0 : value;
    cell.round = this.round;
  }
}

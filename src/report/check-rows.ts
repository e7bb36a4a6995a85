import type { Appearance } from './appearance';
import { linesOf } from './board-layout';
import { cell, cells, formulaCell } from './cells';
import { answerColumn, checkColumn, keyColumn } from './check-source';
import type { LiveText } from './live-text';
import type { Block, PlannedArea, PlannedCell } from './plan';
import { boardLooks, looks } from './styles';

/** Widths in Excel characters: points, three scenarios, answers; then a gap, and what sentences are made of. */
export const checkWidths = [42, 12.5, 12.5, 12.5, 36];
const points = 9;
const pixelsOf = (from: number, to: number) =>
  checkWidths.slice(from, to + 1).reduce((sum, width) => sum + Math.round(width * 7 + 5), 0);

/** How the sheet's cells look: the board page's looks at one size. */
export const checkLooks = {
  heading: boardLooks.heading,
  headingRight: boardLooks.headingRight,
  title: { bold: true, size: 14, ink: '0F5A6B' },
  text: { size: points, ink: '424242', wrap: true, vertical: 'top' },
  section: {
    bold: true,
    size: 10,
    ink: '242424',
    wrap: true,
    borders: { bottom: { style: 'thin', color: '404040' } },
  },
  name: { bold: true, size: points, align: 'right', borders: { bottom: { style: 'thin', color: '404040' } } },
  label: { size: points, wrap: true, vertical: 'top', borders: { bottom: { style: 'hair', color: 'D9D9D9' } } },
  value: {
    size: points,
    align: 'right',
    indent: 1,
    wrap: true,
    vertical: 'top',
    borders: { bottom: { style: 'hair', color: 'D9D9D9' } },
  },
  number: {
    size: points,
    align: 'right',
    indent: 1,
    vertical: 'top',
    borders: { bottom: { style: 'hair', color: 'D9D9D9' } },
  },
  key: { size: 8, ink: '616161' },
  answer: { ...looks.input, indent: 1, size: points, align: 'left', wrap: true, vertical: 'top' },
} as const satisfies Record<string, Appearance>;

/** The sheet's rows while they are put one below the other, with their heights. */
export class CheckRows {
  readonly blocks: Block[] = [];
  readonly merges: PlannedArea[] = [];
  readonly heights: Record<number, number> = {};
  next = 0;

  /** One row; its first cell reaches over some columns more. */
  row(row: readonly PlannedCell[], over = 0): void {
    if (over > 0) this.merges.push({ top: this.next, bottom: this.next, left: 0, right: over });
    const lines = row.map(({ value, appearance }, column) => {
      const [left, right] = [column, column === 0 ? over : column];
      return linesOf(String(value ?? ''), pixelsOf(left, right), appearance.format ? 1 : (appearance.size ?? points));
    });
    this.put(row, 2 + 11.5 * Math.max(...lines));
  }

  /** A text over the page's width. */
  wide({ formula, value }: LiveText, look: Appearance, height?: number): void {
    const last = checkWidths.length - 1;
    const fixed = /^("(?:[^"]|"")*"&?)+$/.test(formula);
    const first = fixed ? cell(value, look) : formulaCell(formula, value, look);
    this.merges.push({ top: this.next, bottom: this.next, left: 0, right: last });
    const rest = Array.from({ length: last }, () => cell('', look));
    this.put([first, ...rest], height ?? 2 + 11.5 * linesOf(value, pixelsOf(0, last), look.size ?? points));
  }

  section(text: string): void {
    this.row(
      [text, ...Array.from({ length: checkWidths.length - 1 }, () => '')].map((each) => cell(each, checkLooks.section)),
    );
  }

  /** A line with a text at its left and one at its right end. */
  pair(left: string, right: string): void {
    const half = checkColumn(0) + 1;
    const row = checkWidths.map((_, column) =>
      cell(
        column === 0 ? left : column === half ? right : '',
        column < half ? checkLooks.heading : checkLooks.headingRight,
      ),
    );
    this.merges.push(
      { top: this.next, bottom: this.next, left: 0, right: half - 1 },
      { top: this.next, bottom: this.next, left: half, right: answerColumn },
    );
    this.put(row, 17);
  }

  /** A line of its own looks over the page's width. */
  line(row: readonly PlannedCell[]): void {
    this.merges.push({ top: this.next, bottom: this.next, left: 0, right: row.length - 1 });
    this.put(row, 15);
  }

  /** Cells of the next row beside what is printed, from the point's key on. */
  beside(row: readonly PlannedCell[]): void {
    this.blocks.push(cells(this.next, keyColumn, [row]));
  }

  gap(): void {
    this.heights[this.next] = 5;
    this.next += 1;
  }

  private put(row: readonly PlannedCell[], height: number): void {
    this.blocks.push(cells(this.next, 0, [row]));
    this.heights[this.next] = height;
    this.next += 1;
  }
}

import type { BoardCheck } from './board-check';
import { lastColumn, linesOf, noteSize, pixelsOf, rightHalf, titleRows } from './board-layout';
import type { UnplacedChart } from './bridge-chart';
import { cell, cells, formulaCell } from './cells';
import type { LiveText } from './live-text';
import type { Block, PlannedArea, PlannedCell, PlannedChart } from './plan';
import { boardLooks } from './styles';

/** The page while it is put together: cells, heights of rows, merged cells and charts. */
export class Page {
  readonly blocks: Block[] = [];
  readonly merges: PlannedArea[] = [];
  readonly heights: Record<number, number> = {};
  readonly charts: PlannedChart[] = [];

  put(top: number, left: number, rows: readonly (readonly PlannedCell[])[], heights: readonly number[] = []): void {
    this.blocks.push(cells(top, left, rows));
    heights.forEach((height, index) => this.height(top + index, height));
  }

  /** A row is as high as the highest thing in it. */
  height(row: number, points: number): void {
    this.heights[row] = Math.max(this.heights[row] ?? 0, points);
  }

  merge(...areas: readonly PlannedArea[]): void {
    this.merges.push(...areas);
  }

  /** One cell over the page's whole width or a part of it. */
  wide(row: number, content: PlannedCell, left = 0, right = lastColumn): void {
    const rest = Array.from({ length: right - left }, () => cell('', content.appearance));
    this.put(row, left, [[content, ...rest]]);
    this.merge({ top: row, bottom: row, left, right });
  }

  /** A chart with title and subtitle in cells above it. */
  chart(
    row: number,
    left: number,
    [title, subtitle]: readonly [string, LiveText | string],
    chart: UnplacedChart,
    size: { readonly widthPixels: number; readonly heightPixels: number },
  ): void {
    this.title(row, left, title, subtitle);
    this.charts.push({ ...chart, title: '', subtitle: '', top: row + titleRows, left, ...size });
  }

  title(row: number, left: number, title: string, subtitle: LiveText | string): void {
    const second = typeof subtitle === 'string' ? cell(subtitle) : formulaCell(subtitle.formula, subtitle.value, {});
    this.put(row, left, [[cell(title, boardLooks.chartTitle)], [{ ...second, appearance: boardLooks.chartSubtitle }]]);
    this.height(row, 14.3);
    this.height(row + 1, 11.6);
  }

  /** What the scenarios are held against: a title, the groups with their names before them, and what was said in own words. */
  held(top: number, { title, discretion, groups, last }: BoardCheck): void {
    this.put(top, 0, [[cell(title, boardLooks.checkTitle)]]);
    this.wide(top, formulaCell(discretion.formula, discretion.value, boardLooks.check), 1);
    this.height(top, Math.max(14.3, textHeight(linesOf(discretion.value, pixelsOf(1, lastColumn), noteSize))));
    groups.forEach(({ name, text, lines }, index) => {
      this.put(top + 1 + index, 0, [[cell(name, boardLooks.checkName)]]);
      this.wide(top + 1 + index, formulaCell(text.formula, text.value, boardLooks.check), 1);
      this.height(top + 1 + index, textHeight(lines));
    });
    this.wide(top + 1 + groups.length, formulaCell(last.text.formula, last.text.value, boardLooks.check));
    this.height(top + 1 + groups.length, textHeight(last.lines));
  }

  /** Notes in two columns, left and right by turns; the long ones first, so that those side by side are alike in height. */
  notes(top: number, notes: readonly LiveText[]): void {
    const half = pixelsOf(0, rightHalf - 1);
    const lines = ({ value }: LiveText) => linesOf(`• ${value}`, half, noteSize);
    const byLength = [...notes].sort((left, right) => lines(right) - lines(left));
    byLength.forEach((note, index) => {
      const row = top + Math.floor(index / 2);
      const [left, right] = index % 2 === 0 ? [0, rightHalf - 1] : [rightHalf, lastColumn];
      const look = row === top ? boardLooks.noteFirst : boardLooks.note;
      const bullet = { formula: `"• "&${note.formula}`, value: `• ${note.value}` };
      const fixed = /^("(?:[^"]|"")*"&?)+$/.test(note.formula);
      this.wide(row, fixed ? cell(bullet.value, look) : formulaCell(bullet.formula, bullet.value, look), left, right);
      this.height(row, textHeight(linesOf(bullet.value, pixelsOf(left, right), noteSize)));
    });
    if (notes.length % 2 === 1) this.wide(top + Math.floor(notes.length / 2), cell('', {}), rightHalf, lastColumn);
  }
}

/** Height in points of lines of notes, with some air below them. */
function textHeight(lines: number): number {
  return 2 + 11.2 * lines;
}

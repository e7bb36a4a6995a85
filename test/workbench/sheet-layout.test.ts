import fc from 'fast-check';
import type { BookSheet } from '../../src/standin/book';
import { pixels, SheetLayout } from '../../src/workbench/page/sheet-layout';

/** A sheet of 20 by 8 cells; row heights and column widths in points, 0 hidden. */
function sheet(heights: readonly number[], widths: readonly number[], frozen = { rows: 0, columns: 0 }): BookSheet {
  return {
    usedSize: { rows: heights.length, columns: widths.length },
    frozen,
    rowHeight: (row: number) => heights[row] || 15,
    rowHidden: (row: number) => heights[row] === 0,
    columnWidth: (column: number) => widths[column] || 48,
    columnHidden: (column: number) => widths[column] === 0,
  } as unknown as BookSheet;
}

const plain = sheet(Array<number>(20).fill(15), Array<number>(8).fill(48));
const viewport = { left: 0, top: 0, width: 200, height: 100 };

test('what fits in the view is shown, partly covered cells too', () => {
  const layout = new SheetLayout(plain, 40, 20);
  expect(layout.shownRows(viewport)).toEqual([0, 1, 2, 3, 4]);
  expect(layout.shownColumns(viewport)).toEqual([0, 1, 2, 3]);
  expect(layout.shownRows({ ...viewport, top: 30 })).toEqual([1, 2, 3, 4, 5, 6]);
});

test('rows that stay are always shown, and the others go in under them', () => {
  const layout = new SheetLayout({ ...plain, frozen: { rows: 2, columns: 1 } }, 40, 20);
  const scrolled = { ...viewport, top: 100, left: 64 };
  expect(layout.shownRows(scrolled)).toEqual([0, 1, 7, 8, 9]);
  expect(layout.shownColumns(scrolled)).toEqual([0, 2, 3, 4]);
  // The cell under the pointer right below the rows that stay, and within them.
  expect(layout.cellAt(10, 41, scrolled)).toEqual({ row: 7, column: 0 });
  expect(layout.cellAt(70, 39, scrolled)).toEqual({ row: 1, column: 2 });
  // An area that begins out of sight is cut off at the rows that stay.
  expect(layout.box({ top: 3, left: 1, bottom: 8, right: 2 }, scrolled)).toEqual({
    left: 64,
    top: 40,
    right: 128,
    bottom: 80,
  });
});

test('hidden rows and columns are not shown', () => {
  const layout = new SheetLayout(sheet([15, 0, 15, 0, 0, 15], [48, 0, 48]), 40, 20);
  expect(layout.shownRows(viewport)).toEqual([0, 2, 5, 6, 7]);
  expect(layout.shownColumns(viewport)).toEqual([0, 2, 3, 4]);
});

test('after scrolling to a cell it is seen whole, and scrolling is no longer than needed', () => {
  const size = fc.constantFrom(0, 15, 15, 15, 30);
  fc.assert(
    fc.property(
      fc.array(size, { minLength: 20, maxLength: 20 }),
      fc.nat(3),
      fc.nat(19),
      fc.nat(400),
      (heights, frozenRows, row, top) => {
        const layout = new SheetLayout(sheet(heights, [48], { rows: frozenRows, columns: 0 }), 40, 20);
        // A view in which what stays leaves no room for another row cannot show one.
        fc.pre(layout.frozenHeight <= 140 && heights[row] !== 0);
        const view = { left: 0, top, width: 200, height: 200 };
        const to = { ...view, ...layout.scrolledTo(row, 0, view) };
        const { top: start, bottom: end } = layout.box({ top: row, left: 0, bottom: row, right: 0 }, to);
        expect(end - start).toBe(pixels(heights[row] ?? 0));
        expect(end).toBeLessThanOrEqual(200);
        expect(layout.scrolledTo(row, 0, to).top).toBe(to.top);
        // The cell at its own place is the one it was scrolled to.
        expect(layout.cellAt(0, start, to).row).toBe(row);
      },
    ),
  );
});

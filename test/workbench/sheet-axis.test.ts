import fc from 'fast-check';
import { SheetAxis, type SizedRun } from '../../src/workbench/page/sheet-axis';

/** Sizes of up to 60 rows, many of them hidden or usual, as one list. */
const sizes = fc.array(fc.constantFrom(0, 0, 20, 20, 20, 7, 55), { minLength: 1, maxLength: 60 });

function axisOf(list: readonly number[]): SheetAxis {
  // Only rows of another size than the usual are told, and neighbours apart, as sheets store them.
  const runs: SizedRun[] = list.flatMap((size, index) => (size === 20 ? [] : [{ first: index, last: index, size }]));
  return new SheetAxis(list.length, 20, runs);
}

test('every row begins where those before it end', () => {
  fc.assert(
    fc.property(sizes, (list) => {
      const axis = axisOf(list);
      let sum = 0;
      list.forEach((size, index) => {
        expect(axis.offset(index)).toBe(sum);
        expect(axis.size(index)).toBe(size);
        sum += size;
      });
      expect(axis.length).toBe(sum);
      expect(axis.offset(list.length + 3)).toBe(sum);
    }),
  );
});

test('the row at a distance is the visible one that covers it', () => {
  fc.assert(
    fc.property(
      sizes.filter((list) => list.some((size) => size > 0)),
      // At a row's first pixel, its second, and one before it; and beyond the end.
      fc.nat(70),
      fc.integer({ min: -1, max: 1 }),
      (list, row, beside) => {
        const axis = axisOf(list);
        const distance = Math.max(0, axis.offset(row) + beside);
        const at = axis.indexAt(distance);
        expect(axis.size(at)).toBeGreaterThan(0);
        if (distance < axis.length) {
          expect(axis.offset(at)).toBeLessThanOrEqual(distance);
          expect(axis.offset(at + 1)).toBeGreaterThan(distance);
        } else {
          expect(list.slice(at + 1).every((size) => size === 0)).toBe(true);
        }
      },
    ),
  );
});

test('the next visible row is the first one from there that is not hidden', () => {
  fc.assert(
    fc.property(sizes, fc.nat(60), (list, from) => {
      const axis = axisOf(list);
      const forwards = list.findIndex((size, index) => index >= from && size > 0);
      expect(axis.shownFrom(from, 1)).toBe(forwards < 0 ? undefined : forwards);
      const backwards = list.reduce((last, size, index) => (index <= from && size > 0 ? index : last), -1);
      if (from < list.length) expect(axis.shownFrom(from, -1)).toBe(backwards < 0 ? undefined : backwards);
    }),
  );
});

test('a million rows of one size are one run', () => {
  const axis = new SheetAxis(1_048_576, 20, [{ first: 3, last: 3, size: 60 }]);
  expect(axis.length).toBe(1_048_575 * 20 + 60);
  expect(axis.indexAt(axis.offset(900_000) + 19)).toBe(900_000);
});

import fc from 'fast-check';
import { addressLists, CellSet } from '../../../src/workbook/excel/cell-areas';
import { areaOf } from '../../../src/workbook/excel/addresses';

test('the areas of a set of cells cover each of its cells once and no other', () => {
  const cell = fc.tuple(fc.nat(12), fc.nat(9));
  fc.assert(
    fc.property(fc.uniqueArray(cell, { selector: String, maxLength: 80 }), (cells) => {
      const set = new CellSet();
      for (const [row, column] of cells) set.add(row, column);
      const lists = addressLists(set.areas());
      const covered = lists.flatMap((list) =>
        list.split(',').flatMap((address) => {
          const { top, left, bottom, right } = areaOf(address)!;
          const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
          return rows.flatMap((row) =>
            Array.from({ length: right - left + 1 }, (_, index) => `${row},${left + index}`),
          );
        }),
      );
      expect([...covered].sort()).toEqual(cells.map(String).sort());
    }),
  );
});

test('a filled rectangle is one area, and lists of areas stay below what Excel takes', () => {
  const set = new CellSet();
  for (let row = 0; row < 40; row += 1) for (let column = 2; column < 9; column += 1) set.add(row, column);
  expect(set.areas()).toEqual([{ top: 0, left: 2, bottom: 39, right: 8 }]);
  const scattered = new CellSet();
  for (let row = 0; row < 4_000; row += 2) scattered.add(row, 3);
  const lists = addressLists(scattered.areas());
  expect(lists.length).toBeGreaterThan(1);
  expect(Math.max(...lists.map(({ length }) => length))).toBeLessThanOrEqual(8_192);
});

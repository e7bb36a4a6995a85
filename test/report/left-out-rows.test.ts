import { leftOutLines } from '../../src/report/left-out-rows';

test('rows of one sheet and reason share a line, runs with a dash, counted from 1', () => {
  const rowsLeftOut = [
    { row: 8, reason: 'part' },
    { row: 12, reason: 'total' },
    { row: 13, reason: 'part' },
    { row: 14, reason: 'part' },
    { row: 15, reason: 'empty' },
    { row: 16, reason: 'part' },
  ] as const;
  expect(leftOutLines([{ sheet: 'Verksamhet', rowsLeftOut }])).toEqual([
    { sheet: 'Verksamhet', reason: 'part', count: 4, rows: '9, 14–15, 17' },
    { sheet: 'Verksamhet', reason: 'total', count: 1, rows: '13' },
  ]);
});

test('a list too long for a cell goes on in further lines, and no row is lost', () => {
  const rowsLeftOut = Array.from({ length: 5000 }, (_, index) => ({ row: 3 * index, reason: 'part' as const }));
  const lines = leftOutLines([{ sheet: 'Verksamhet', rowsLeftOut }]);
  expect(Math.max(...lines.map(({ rows }) => rows.length))).toBeLessThanOrEqual(910);
  expect(lines.flatMap(({ rows }) => rows.split(', ').map(Number))).toEqual(rowsLeftOut.map(({ row }) => row + 1));
  expect(lines.reduce((sum, { count }) => sum + count, 0)).toBe(5000);
});

import fc from 'fast-check';
import {
  percentileCount,
  percentiles,
  percentilesOfRows,
  shownPercentiles,
} from '../../../src/simulate/uncertainty/percentile';
import { between } from '../random-units';

/** Type 7 by sorting: PERCENTILE.INC as Microsoft describes it. */
function sortedPercentiles(values: readonly number[]): number[] {
  const sorted = [...values].sort((left, right) => left - right);
  return Object.values(shownPercentiles).map((fraction) => {
    const place = (sorted.length - 1) * fraction;
    const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
    return below + (place - Math.floor(place)) * (above - below);
  });
}

test.each([
  ['few', 1, 40],
  ['many', 257, 2000],
])('percentiles of %s values are those of the sorted ones, ties or not', (_, minLength, maxLength) => {
  const value = fc.oneof(between(-5, 5), fc.constantFrom(0, 1, -3));
  fc.assert(
    fc.property(fc.array(value, { minLength, maxLength }), (values) => {
      expect([...percentiles(Float64Array.from(values))]).toEqual(sortedPercentiles(values));
    }),
    { numRuns: 60 },
  );
});

test('sorted, reversed and equal values are no trouble', () => {
  const rising = Array.from({ length: 1001 }, (_, place) => place);
  for (const values of [rising, [...rising].reverse()]) {
    expect([...percentiles(Float64Array.from(values))]).toEqual([50, 250, 500, 750, 950]);
  }
  expect([...percentiles(new Float64Array(1000).fill(2))]).toEqual([2, 2, 2, 2, 2]);
});

test.each([100, 97])('percentiles of %d values a row, rows side by side, are those of each row', (count) => {
  const [length, from] = [130, 20];
  const rows = fc.array(fc.array(between(-5, 5), { minLength: length, maxLength: length }), {
    minLength: 1,
    maxLength: 19,
  });
  fc.assert(
    fc.property(rows, (values) => {
      const found = new Float64Array(values.length * percentileCount);
      percentilesOfRows(Float64Array.from(values.flat()), length, from, count, found);
      expect([...found]).toEqual(values.flatMap((row) => sortedPercentiles(row.slice(from, from + count))));
    }),
    { numRuns: 30 },
  );
});

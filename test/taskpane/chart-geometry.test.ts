import fc from 'fast-check';
import { apart, chartGeometry, extent } from '../../src/taskpane/result/chart-geometry';
import { sampleResult } from './sample-view';

const { months, lines } = sampleResult.chart;
const line = lines[0]!;
const band = line.bands![1]!;
const drawn = (size = { width: 318, height: 190 }) =>
  chartGeometry(months, line, band, { ...size, reach: extent(line, band) });

test('zero is always on the axis, and everything drawn lies within the plot', () => {
  const { plot, zero, marks, band: area, paths } = drawn();
  expect(zero).toBeGreaterThanOrEqual(plot.top);
  expect(zero).toBeLessThanOrEqual(plot.bottom);
  const places = [area!.area, area!.inner, ...paths].flatMap((path) => [
    ...path.matchAll(/[ML](-?[\d.]+),(-?[\d.]+)/g),
  ]);
  expect(places.length).toBeGreaterThan(6 * months.length - 1);
  for (const [, x, y] of places) {
    expect(Number(x)).toBeGreaterThanOrEqual(plot.left - 0.01);
    expect(Number(x)).toBeLessThanOrEqual(plot.right + 0.01);
    expect(Number(y)).toBeGreaterThanOrEqual(plot.top - 0.01);
    expect(Number(y)).toBeLessThanOrEqual(plot.bottom + 0.01);
  }
  expect(marks.map(({ number }) => number)).toEqual([1, 2, 3]);
});

test('each year stands once, under the middle of its months', () => {
  expect(drawn().years.map(({ year }) => year)).toEqual([2027, 2028, 2029]);
});

test('ticks are told apart by the decimals they are written with', () => {
  const { ticks, decimals } = drawn();
  const written = ticks.map(({ value }) => value.toFixed(decimals));
  expect(new Set(written).size).toBe(ticks.length);
  expect(ticks.map(({ value }) => value)).toContain(0);
});

test('a month without anything to compare with breaks the line and draws nothing there', () => {
  const broken = { ...line, values: [line.values[0]!.map((value, index) => (index === 10 ? null : value))] };
  const { paths } = chartGeometry(months, broken, undefined, { width: 318, height: 190, reach: [-2, 0] });
  expect(paths[0]!.match(/M/g)).toHaveLength(2);
});

test('while intervals are computed the axis keeps the reach of the last ones', () => {
  expect(extent(line, undefined)[0]).toBeGreaterThan(-2);
  expect(extent(line, undefined, extent(line, band))).toEqual(extent(line, band));
});

test('an answer without differences gets an axis around zero', () => {
  expect(extent({ ...line, values: [months.map(() => 0)] }, undefined)).toEqual([-1, 1]);
});

test('a chart of no width is drawn without faults', () => {
  expect(drawn({ width: 1, height: 190 }).plot.right).toBeGreaterThan(drawn().plot.left);
});

test('marks keep their distance and their order, and stay within bounds', () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 150, noNaN: true }), { minLength: 1, maxLength: 7 }), (places) => {
      const laid = apart(places, 17, 0, 150);
      const order = places.map((_, index) => index).sort((one, other) => places[one]! - places[other]!);
      order.slice(1).forEach((index, at) => {
        expect(laid[index]! - laid[order[at]!]!).toBeGreaterThanOrEqual(17 - 1e-9);
      });
      for (const place of laid) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place).toBeLessThanOrEqual(150 + 1e-9);
      }
    }),
  );
});

test('marks that do not meet stay where they belong', () => {
  expect(apart([10, 80, 40], 17, 0, 150)).toEqual([10, 80, 40]);
});

import fc from 'fast-check';
import type { Fact, History, Quantity } from '../../src/model/history';
import { addMonths, calendarMonthOf, monthCode, monthOf, type Month } from '../../src/quantities/month';
import { seriesBreakDoubts, seriesBreaks } from '../../src/region/series-break';
import { problemText } from '../../src/words/problem';

const season = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];
const address = { file: 'a.xlsx', sheet: 'Blad1', row: 3, column: 2 };

/** Months of a quantity: season, 2 % growth a year, noise of one per cent, and whatever `level` says of a month. */
function facts(
  unit: string,
  quantity: Quantity,
  from: Month,
  months: number,
  level: (month: Month) => number,
  noise: (index: number) => number = (index) => 0.01 * Math.sin(index * 2.7),
): Fact[] {
  return Array.from({ length: months }, (_, index) => {
    const month = addMonths(from, index);
    const value =
      1000 * (season[calendarMonthOf(month) - 1] ?? 1) * 1.02 ** (index / 12) * level(month) * (1 + noise(index));
    return { quantity, unit, stream: 'p', from: month, months: 1, value, address: { ...address, row: index } };
  });
}
const history = (...lists: Fact[][]): History => ({
  units: [...new Set(lists.flat().flatMap(({ unit }) => unit ?? []))],
  facts: lists.flat(),
});
const lines = (of: History): string[] =>
  seriesBreaks(of).map(
    ({ unit, quantity, month, size, kind }) =>
      `${unit} ${quantity} ${monthCode(month)} ${(100 * size).toFixed(0)} ${kind}`,
  );
const start = monthOf(2022, 1);
const from =
  (month: Month, factor: number) =>
  (each: Month): number =>
    each >= month ? factor : 1;

test('season, growth and noise are no break', () => {
  expect(lines(history(facts('Norra', 'points', start, 48, () => 1)))).toEqual([]);
});

test('heavier points per case from a January are a new weight list, told once though the points rise with it', () => {
  const january = monthOf(2024, 1);
  const cases = facts('Norra', 'cases', start, 48, () => 1);
  const points = facts('Norra', 'points', start, 48, from(january, 1.06), (index) => 0.01 * Math.cos(index * 1.9));
  expect(lines(history(cases, points))).toEqual(['Norra points-per-case 202401 6 weight list']);
});

test('what one unit loses and another gains in the same month is a reorganisation', () => {
  const may = monthOf(2023, 5);
  const found = history(
    facts('Norra', 'points', start, 40, from(may, 0.8)),
    facts('Södra', 'points', start, 40, from(may, 1.2)),
  );
  expect(lines(found)).toEqual(['Norra points 202305 -20 reorganisation', 'Södra points 202305 20 reorganisation']);
});

test('a step of cost alone is a break of its own, at the cell where the new level begins', () => {
  const cost = facts('Norra', 'cost', start, 36, from(monthOf(2023, 9), 1.15));
  const [found] = seriesBreaks(history(cost));
  expect(found).toMatchObject({ quantity: 'cost', kind: 'level', address: { row: 20 } });
  expect(found?.size).toBeCloseTo(0.15, 1);
});

test('a slope that turns is no step', () => {
  const turning = (month: Month): number => (month < monthOf(2024, 1) ? 1 : 1.01 ** (month - monthOf(2024, 1)));
  expect(lines(history(facts('Norra', 'points', start, 48, turning)))).toEqual([]);
});

test('half registered last months, and a break too near the end to be known, are no break', () => {
  const last = addMonths(start, 34);
  expect(lines(history(facts('Norra', 'points', start, 36, from(last, 0.5))))).toEqual([]);
  expect(lines(history(facts('Norra', 'points', start, 36, from(addMonths(start, 32), 1.2))))).toEqual([]);
});

test('two years alone cannot tell a step at New Year from growth, and show none', () => {
  expect(lines(history(facts('Norra', 'points', start, 24, from(monthOf(2023, 1), 1.1))))).toEqual([]);
});

test('the months of the pandemic are told, and are not taken for a step there and back', () => {
  const dip = (month: Month): number => (month >= monthOf(2020, 3) && month <= monthOf(2021, 12) ? 0.85 : 1);
  const found = history(facts('Norra', 'points', monthOf(2018, 1), 72, dip));
  expect(lines(found)).toEqual(['Norra points 202003 -15 pandemic']);
  expect(seriesBreakDoubts(found).map((problem) => problemText('sv', problem))).toEqual([
    'a.xlsx, Blad1!C27: Norra: DRG-poäng under pandemin, från 202003 till 202112, avviker −14,9\u00a0% från andra år. Lämna månaderna utanför med leaveOut under reading om de ska bortses från, eller godkänn dem med accept: [reading-pandemic-months].',
  ]);
});

test('a step is found where it is and as large as it is, whatever month and way it takes', () => {
  const step = fc.record({
    at: fc.integer({ min: 9, max: 39 }),
    size: fc.oneof(fc.double({ min: -0.4, max: -0.08, noNaN: true }), fc.double({ min: 0.08, max: 0.6, noNaN: true })),
    noise: fc.array(fc.double({ min: -0.01, max: 0.01, noNaN: true }), { minLength: 48, maxLength: 48 }),
  });
  fc.assert(
    fc.property(step, ({ at, size, noise }) => {
      const month = addMonths(start, at);
      const found = seriesBreaks(
        history(facts('Norra', 'points', start, 48, from(month, 1 + size), (index) => noise[index] ?? 0)),
      );
      expect(found.map((each) => monthCode(each.month))).toEqual([monthCode(month)]);
      expect(Math.abs((found[0]?.size ?? 0) - size)).toBeLessThan(0.03);
    }),
    { numRuns: 200 },
  );
});

test('noise without a step is taken for one less than once in two hundred series', () => {
  let found = 0;
  const noise = fc.array(fc.double({ min: -0.08, max: 0.08, noNaN: true }), { minLength: 48, maxLength: 48 });
  fc.assert(
    fc.property(noise, (values) => {
      found += seriesBreaks(
        history(
          facts(
            'Norra',
            'points',
            start,
            48,
            () => 1,
            (index) => values[index] ?? 0,
          ),
        ),
      ).length;
    }),
    { numRuns: 400 },
  );
  expect(found).toBeLessThan(3);
});

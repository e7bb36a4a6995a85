import fc from 'fast-check';
import { streams, type Fact } from '../../src/model/history';
import { addMonths, monthOf } from '../../src/quantities/month';
import { pastOf, regionSeries, type Past } from '../../src/region/past';
import { pastChange, pastSpans, spanFigure, spanUnits } from '../../src/region/past-change';
import { fact, historyOf, monthly, pastStart } from './past-facts';

const level = () => 100;
const spanNamed = (past: Past, kind: 'last' | 'before') => pastSpans(past).find((span) => span.kind === kind)!;
const yearOf = (past: Past, year: number) =>
  pastSpans(past).find(
    (span) => span.kind === 'year' && span.from >= monthOf(year, 1) && span.to <= monthOf(year, 12),
  )!;

const heads = fc.integer({ min: 1, max: 500 });
const series = (months: number) => fc.array(heads, { minLength: months, maxLength: months });
const weight = fc.double({ min: 0.05, max: 4, noNaN: true });

test('points per case rise by as much as every case counts more, however the streams’ mix moves', () => {
  const draw = fc.record({
    cases: fc.tuple(series(24), series(24), series(24)),
    weights: fc.tuple(weight, weight, weight),
    uplift: fc.double({ min: 0.7, max: 1.4, noNaN: true }),
  });
  fc.assert(
    fc.property(draw, ({ cases, weights, uplift }) => {
      const facts = streams.flatMap((stream, index) => [
        ...monthly('cases', 'Norra', 24, (month) => cases[index]![month]!, stream),
        ...monthly(
          'points',
          'Norra',
          24,
          (month) => cases[index]![month]! * weights[index]! * (month < 12 ? 1 : uplift),
          stream,
        ),
      ]);
      const past = pastOf(historyOf(facts));
      // A drop looks like late registration; then there are not two whole years.
      if (past.last !== past.months.at(-1)) return;
      const change = pastChange(past, 'volume', 'fixed')!;
      expect(change.before).toBeCloseTo(1, 9);
      expect(change.now).toBeCloseTo(uplift, 9);
    }),
    { numRuns: 200 },
  );
});

test('a stream with points and no cases leaves nothing to follow points per case by', () => {
  const past = pastOf(
    historyOf(
      monthly('points', 'Norra', 24, level, 'a'),
      monthly('cases', 'Norra', 24, level, 'a'),
      monthly('points', 'Norra', 24, level, 'o'),
    ),
  );
  expect(past.units[0]!.pointsPerCase.size).toBe(0);
  expect(pastChange(past, 'volume', 'fixed')).toBeUndefined();
});

test('a change takes 24 whole months', () => {
  const of = (months: number) => pastOf(historyOf(monthly('points', 'Norra', months, (month) => 100 + month)));
  expect(pastChange(of(23), 'volume')).toBeUndefined();
  expect(pastChange(of(24), 'volume')).toEqual({ now: 12 * 100 + 210, before: 12 * 100 + 66, units: 1, of: 1 });
});

test('a half registered month is among the months and in no sum', () => {
  const past = pastOf(historyOf(monthly('points', 'Norra', 25, (month) => (month === 24 ? 40 : 100))));
  expect([past.months.length, past.last]).toEqual([25, addMonths(pastStart, 23)]);
  expect(pastChange(past, 'volume')).toEqual({ now: 1200, before: 1200, units: 1, of: 1 });
  expect(past.years).toEqual([2023, 2024]);
});

test('a month that one unit lacks is unknown for the region, and its unit stands on neither side of a change', () => {
  const gap = monthly('waiting', 'Södra', 24, level).filter((_, month) => month !== 5);
  const past = pastOf(
    historyOf(
      monthly('waiting', 'Norra', 24, () => 50),
      gap,
      monthly('points', 'Södra', 24, level).filter((_, month) => month !== 5),
      monthly('points', 'Norra', 24, () => 10),
    ),
  );
  const waiting = regionSeries(past, 'waiting');
  expect(waiting.get(addMonths(pastStart, 5))).toBeUndefined();
  expect(waiting.get(addMonths(pastStart, 6))).toBe(150);
  expect(spanUnits(past, ['volume'], yearOf(past, 2023))).toBeUndefined();
  expect(spanUnits(past, ['volume'], yearOf(past, 2024))).toEqual([0, 1]);
  expect(pastChange(past, 'volume')).toEqual({ now: 120, before: 120, units: 1, of: 2 });
});

test('a unit that closed more than a year ago does not hold the others back', () => {
  const past = pastOf(historyOf(monthly('points', 'Norra', 36, level), monthly('points', 'Stängda', 20, level)));
  expect(past.last).toBe(addMonths(pastStart, 35));
  expect(regionSeries(past, 'volume').get(addMonths(pastStart, 30))).toBe(100);
  expect(spanUnits(past, ['volume'], spanNamed(past, 'last'))).toEqual([0]);
  // Its last year is cut: a sum with eight of twelve months would be neither region.
  expect(spanUnits(past, ['volume'], yearOf(past, 2024))).toBeUndefined();
});

test('within 90 days is those waiting less those beyond, or their share of them', () => {
  const waiting = [...monthly('waiting', 'Norra', 2, () => 80, 'p'), ...monthly('waiting', 'Norra', 2, () => 20, 'o')];
  const within = (...more: readonly Fact[][]) =>
    pastOf(historyOf(waiting, ...more)).units[0]!.monthly.within90.get(pastStart)?.value;
  expect(
    within(
      monthly('waiting-over-90', 'Norra', 2, () => 30, 'p'),
      monthly('waiting-over-90', 'Norra', 2, () => 5, 'o'),
    ),
  ).toBe(65);
  expect(
    within(
      monthly('share-within-90', 'Norra', 2, () => 0.5, 'p'),
      monthly('share-within-90', 'Norra', 2, () => 0.9, 'o'),
    ),
  ).toBeCloseTo(58, 12);
  expect(within(monthly('share-within-90', 'Norra', 2, () => 0.6))).toBeCloseTo(60, 12);
  expect(within(monthly('waiting-over-90', 'Norra', 2, () => 30, 'p'))).toBeUndefined();
});

test('years read as years or as four quarters are shown, three quarters are no year', () => {
  const year = monthOf(2024, 1);
  const quarters = (unit: string, count: number) =>
    Array.from({ length: count }, (_, index) => fact('points', unit, addMonths(year, 3 * index), 30, { months: 3 }));
  const past = pastOf(
    historyOf([fact('points', 'Norra', year, 1000, { months: 12 })], quarters('Södra', 4), quarters('Östra', 3)),
  );
  const [span] = pastSpans(past);
  expect(past.years).toEqual([2024]);
  expect(past.units.map((unit) => spanFigure(unit, 'volume', span!)?.value)).toEqual([1000, 120]);
});

test('cases stand for volume where no unit has points, and beside points they are left out by name', () => {
  const cases = monthly('cases', 'Södra', 12, level);
  expect(pastOf(historyOf(cases)).volume).toBe('cases');
  const mixed = pastOf(
    historyOf(
      cases,
      monthly('points', 'Norra', 12, () => 7),
    ),
  );
  expect([mixed.volume, mixed.casesOnly]).toEqual(['points', ['Södra']]);
  expect(regionSeries(mixed, 'volume').get(pastStart)).toBe(7);
});

test('figures of the whole region are followed where no unit is named', () => {
  const past = pastOf(historyOf(monthly('waiting', undefined, 24, (month) => 100 + month)));
  expect(past.units.map(({ name }) => name)).toEqual([undefined]);
  expect(pastChange(past, 'waiting')).toEqual({ now: 123, before: 111, units: 1, of: 1 });
});

test('the order of the facts changes nothing that is shown', () => {
  const facts = [
    ...monthly('points', 'Norra', 30, (month) => 90 + (month % 12), 'a'),
    ...monthly('points', 'Norra', 30, (month) => 40 + (month % 7), 'p'),
    ...monthly('cost', 'Norra', 30, (month) => 7000 + 31 * month),
    ...monthly('waiting', 'Norra', 30, (month) => 500 - month),
  ];
  const shown = (list: readonly Fact[]) => {
    const past = pastOf({ units: ['Norra'], facts: list });
    return [
      past.months,
      past.last,
      past.years,
      pastChange(past, 'volume'),
      pastChange(past, 'money', 'volume'),
      pastChange(past, 'waiting'),
    ];
  };
  fc.assert(
    fc.property(fc.shuffledSubarray(facts, { minLength: facts.length }), (shuffled) => {
      expect(shown(shuffled)).toEqual(shown(facts));
    }),
    { numRuns: 30 },
  );
});

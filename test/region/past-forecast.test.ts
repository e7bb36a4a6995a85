import { monthOf } from '../../src/quantities/month';
import { forecastCaution, pastForecasts } from '../../src/region/past-forecast';
import { fact, historyOf, monthly } from './past-facts';

const year = (of: number) => monthOf(of, 1);
const annual = { months: 12 } as const;

test('a forecast of a year is held against its outcome, unit by unit, and is cautious where the cost became lower', () => {
  const history = historyOf(
    [fact('cost-forecast', 'Norra', year(2024), 1020, annual), fact('cost-forecast', 'Södra', year(2024), 510, annual)],
    [fact('cost', 'Norra', year(2024), 1000, annual), fact('cost', 'Södra', year(2024), 500, annual)],
    // No outcome: not held against anything.
    [fact('cost-forecast', 'Östra', year(2024), 300, annual)],
  );
  expect(pastForecasts(history)).toMatchObject([
    { year: 2024, kind: 'forecast', units: 2, expected: 1530, outcome: 1500 },
  ]);
  expect(forecastCaution(pastForecasts(history))?.mean).toBeCloseTo(0.02, 12);
});

test('Region Skåne’s half-year forecasts of 2015 to 2018 come out about one per cent cautious', () => {
  // Mean error 456 mkr of costs that make it 1.0 per cent (DOMAIN §4.6), as cost forecast less outcome.
  const errors = [775, 149, 614, 287];
  const cost = 45_600;
  const facts = errors.flatMap((error, index) => [
    fact('cost', undefined, year(2015 + index), cost * 1000, annual),
    fact('cost-forecast', undefined, year(2015 + index), (cost + error) * 1000, annual),
  ]);
  const caution = forecastCaution(pastForecasts(historyOf(facts)))!;
  expect(caution.years).toBe(4);
  expect(caution.mean).toBeCloseTo(456.25 / cost, 12);
});

test('two forecasts of one year, in columns of their own, are two; the region’s own figure stands for its units’', () => {
  const history = historyOf(
    monthly('cost', undefined, 12, () => 100),
    monthly('cost', 'Norra', 12, () => 90),
    [fact('cost-forecast', undefined, year(2023), 1260, { ...annual, column: 4 })],
    [fact('cost-forecast', 'Norra', year(2023), 1100, { ...annual, column: 4 })],
    [fact('cost-forecast', undefined, year(2023), 1212, { ...annual, column: 5 })],
  );
  const found = pastForecasts(history);
  expect(found.map(({ expected, outcome, units, address }) => [expected, outcome, units, address.column])).toEqual([
    [1260, 1200, undefined, 4],
    [1212, 1200, undefined, 5],
  ]);
});

test('a year that lacks a month of outcome is left out, and a budget is no forecast', () => {
  const history = historyOf(
    monthly('cost', 'Norra', 23, () => 100),
    monthly('cost-budget', 'Norra', 24, () => 95),
  );
  const found = pastForecasts(history);
  expect(found).toMatchObject([{ year: 2023, kind: 'budget', expected: 1140, outcome: 1200 }]);
  expect(forecastCaution(found)).toBeUndefined();
});

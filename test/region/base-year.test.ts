import type { Fact, History, Quantity, Stream } from '../../src/model/history';
import { addMonths, monthCode, monthOf, type Month } from '../../src/quantities/month';
import { baseYear } from '../../src/region/base-year';
import { coverage } from '../../src/region/coverage';
import { seasonOf } from '../../src/region/season';
import { stockFlow } from '../../src/region/stock-flow';

let row = 0;
const fact = (
  quantity: Quantity,
  value: number,
  from: Month,
  months: 1 | 3 | 12 = 1,
  stream?: Stream,
  unit = 'Norra',
): Fact => ({
  quantity,
  unit,
  stream,
  from,
  months,
  value,
  address: { file: 'a.xlsx', sheet: 'S', row: (row += 1), column: 1 },
});
const history = (facts: Fact[]): History => ({ units: [...new Set(facts.map(({ unit }) => unit ?? ''))], facts });
const monthly = (
  quantity: Quantity,
  count: number,
  value: (index: number) => number,
  stream?: Stream,
  unit?: string,
): Fact[] =>
  Array.from({ length: count }, (_, index) =>
    fact(quantity, value(index), addMonths(monthOf(2023, 1), index), 1, stream, unit),
  );

test('registered points are the mean of the last twelve complete months, with their cells', () => {
  const facts = [
    ...monthly('points', 36, (index) => (index < 24 ? 50 : 100 + index), 'a'),
    ...monthly('cost', 36, () => 9000),
  ];
  const { start, from, to, units } = baseYear(history(facts));
  expect([monthCode(from), monthCode(to), monthCode(start)]).toEqual([202501, 202512, 202601]);
  expect(units[0]?.registered.a).toBeCloseTo(100 + 29.5, 9);
  expect(units[0]?.cost).toBe(9000);
  expect(units[0]?.sources['registered.a']).toHaveLength(12);
  expect(units[0]?.observed.points).toBeCloseTo(12 * 129.5, 9);
});

test('annual figures are a twelfth a month, without season', () => {
  const facts = [fact('points', 12000, monthOf(2024, 1), 12, 'p'), fact('cost-budget', 720000, monthOf(2024, 1), 12)];
  const { start, units, notes } = baseYear(history(facts));
  expect(monthCode(start)).toBe(202501);
  expect(units[0]).toMatchObject({ cost: 60000, costFrom: 'cost-budget', registered: { a: 0, p: 1000, o: 0 } });
  expect(units[0]?.season.p).toEqual(Array(12).fill(1));
  expect(notes.map(({ code }) => code)).toContain('reading-budget-as-cost');
});

test('the start is the January after the last complete month, and the months between are told', () => {
  const facts = [...monthly('points', 20, () => 100, 'a'), ...monthly('cost', 20, () => 9000)];
  const { start, to, notes } = baseYear(history(facts));
  expect([monthCode(to), monthCode(start)]).toEqual([202408, 202501]);
  expect(notes.map(({ code, values }) => [code, values])).toEqual([
    ['reading-base-year-gap', { to: 202408, start: 202501, months: 4 }],
  ]);
  expect(baseYear(history(facts), { start: monthOf(2024, 9) }).notes).toEqual([]);
});

test('a season in the data comes back as factors with mean 1, whatever the level of each year', () => {
  const shape = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];
  const data = new Map(
    Array.from({ length: 36 }, (_, index) => [
      addMonths(monthOf(2023, 1), index),
      (shape[index % 12] ?? 1) * (100 + 20 * Math.floor(index / 12)),
    ]),
  );
  const factors = seasonOf(data, monthOf(2025, 12));
  shape.forEach((factor, index) => expect(factors[index]).toBeCloseTo(factor, 12));
  expect(factors.reduce((sum, factor) => sum + factor, 0)).toBeCloseTo(12, 12);
});

test('less than a year of months has no season', () => {
  expect(seasonOf(new Map([[monthOf(2024, 1), 5]]), monthOf(2024, 12))).toEqual(Array(12).fill(1));
});

test('a missing July does not lift the mean where the season is known', () => {
  const shape = (index: number): number => (index % 12 === 6 ? 40 : 100);
  const all = [...monthly('points', 36, shape, 'a'), ...monthly('cost', 36, () => 9000)];
  const whole = baseYear(history(all)).units[0]?.registered.a ?? 0;
  const july = monthOf(2025, 7);
  const without = baseYear(history(all.filter(({ quantity, from }) => quantity !== 'points' || from !== july)));
  expect(whole).toBeCloseTo(95, 9);
  // The two whole years before say that July is low.
  expect(without.units[0]?.registered.a).toBeCloseTo(95, 9);
});

test("the queue is that of the base year's end, points per case those of the base year", () => {
  const facts = [
    ...monthly('points', 12, () => 300, 'p'),
    ...monthly('cases', 12, () => 200, 'p'),
    ...monthly('waiting', 12, (index) => 800 + index, 'p'),
    ...monthly('waiting-over-90', 12, () => 81.1, 'p'),
    ...monthly('inflow', 12, () => 210, 'p'),
    ...monthly('cost', 12, () => 20000),
    ...monthly('payment', 12, () => 19000),
    ...monthly('income-external', 12, () => 500),
    fact('assigned-points', 3650, monthOf(2024, 1), 12),
  ];
  const [unit] = baseYear(history(facts)).units;
  expect(unit).toMatchObject({
    queue: { p: { persons: 811, pointsPerCase: 1.5 }, o: undefined },
    inflow: { p: 210, o: undefined },
    externalIncome: 500,
    internalIncome: 0,
    budget: 228000,
    assignment: 3650,
  });
  expect(unit?.within90.p).toBeCloseTo(0.9, 12);
  expect(unit?.within90.o).toBeUndefined();
});

test('a queue without cases counts one point each, and says so', () => {
  const facts = [
    ...monthly('points', 12, () => 300, 'o'),
    ...monthly('waiting', 12, () => 50, 'o'),
    ...monthly('cost', 12, () => 20000),
  ];
  const { units, notes } = baseYear(history(facts));
  expect(units[0]?.queue.o).toEqual({ persons: 50, pointsPerCase: 1 });
  expect(notes.map(({ code }) => code)).toContain('reading-points-per-case-unknown');
});

test('incomplete last months are left out of the base year', () => {
  const facts = [
    ...monthly('points', 26, (index) => (index === 25 ? 20 : 100), 'a'),
    ...monthly('cost', 26, () => 9000),
  ];
  const { to, units } = baseYear(history(facts));
  expect(monthCode(to)).toBe(202501);
  expect(units[0]?.registered.a).toBeCloseTo(100, 9);
});

test('cases count as points only where no stream has points', () => {
  const points = monthly('points', 12, () => 100, 'a');
  const visits = monthly('cases', 12, () => 5000, 'o');
  const cost = monthly('cost', 12, () => 6000);
  expect(baseYear(history([...points, ...visits, ...cost])).units[0]?.registered).toEqual({ a: 100, p: 0, o: 0 });
  expect(baseYear(history([...visits, ...cost])).units[0]?.registered).toEqual({ a: 0, p: 0, o: 5000 });
  expect(coverage(history([...visits, ...cost])).problems.map(({ code }) => code)).toContain('reading-cases-as-points');
});

test('cases times points per case are points', () => {
  const facts = [
    ...monthly('cases', 12, () => 200, 'a'),
    ...monthly('points-per-case', 12, () => 1.2, 'a'),
    ...monthly('cost', 12, () => 1),
  ];
  expect(baseYear(history(facts)).units[0]?.registered.a).toBeCloseTo(240, 9);
});

test('coverage says what each unit can carry and what falls away', () => {
  const facts = [
    ...monthly('points', 12, () => 1, 'a'),
    ...monthly('cost', 12, () => 60),
    ...monthly('points', 12, () => 1, 'a', 'Södra'),
  ];
  const { units, problems } = coverage(history(facts));
  expect(units.map(({ name, volume, money, simulable }) => [name, volume, money, simulable])).toEqual([
    ['Norra', 'points', 'cost', true],
    ['Södra', 'points', 'none', false],
  ]);
  expect(problems.map(({ code, severity }) => [severity, code])).toEqual([
    ['doubt', 'reading-unit-without-budget'],
    ['note', 'reading-no-queue'],
  ]);
});

test("the stock-flow gap is zero where the list is last month's plus new less completed", () => {
  const facts = [
    ...monthly('waiting', 6, (index) => 100 + 3 * index, 'p'),
    ...monthly('inflow', 6, () => 13, 'p'),
    ...monthly('cases', 6, () => 10, 'p'),
  ];
  expect(stockFlow(history(facts))[0]).toMatchObject({ meanGap: 0, shareOfInflow: 0, months: { length: 5 } });
  const leaking = facts.map((each) => (each.quantity === 'inflow' ? { ...each, value: 20 } : each));
  expect(stockFlow(history(leaking))[0]).toMatchObject({ meanGap: -7, shareOfInflow: -0.35 });
});

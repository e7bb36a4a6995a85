import { contractOf, type Scenario } from '../../../src/model/scenario';
import { buildModel } from '../../../src/model/model';
import { breakEven, goalColumns, type BreakEvenQuestion } from '../../../src/simulate/break-even/break-even';
import { drawBatch, drawPlan } from '../../../src/simulate/draws/draw-plan';
import { openKernel } from '../../../src/simulate/kernel/open-kernel';
import { baseMonths, runScenario, yearRows, type Frame } from '../../../src/simulate/run';
import { wantedColumns } from '../../../src/simulate/uncertainty/figure-rows';
import { january2025, knownUnit, switchAt } from '../still-unit';

const frame: Frame = {
  units: [knownUnit],
  start: january2025,
  months: 12,
  taxAndGrants: undefined,
  assumptions: {},
};
const model = buildModel(2);
const kernel = openKernel(model, wantedColumns);
const plan = drawPlan({}, 1);
const today = { base: contractOf('prestation'), switches: [] };
const scenario = (id: string, contracts: Scenario['contracts'], assumptions = {}): Scenario => ({
  ...{ id, name: id, note: '', contracts, assumptions },
});
const stay = scenario('stay', [today]);
const framework = scenario('ram', [{ ...today, switches: [switchAt(1, 'ram')] }]);
const generous = scenario('generous', [{ ...today, switches: [switchAt(1, 'prestation')] }]);

const question = (
  given: Pick<BreakEvenQuestion, 'lever' | 'range' | 'goal'> & Partial<BreakEvenQuestion>,
): BreakEvenQuestion => ({ frame, scenarios: [stay, framework], model, year: 2025, ...given });

/** Two years, for what is told of the second alone, or by the December before it. */
const twoYears: Frame = { ...frame, months: 24 };

const year = (own: Scenario, of = frame, calendarYear = 2025) => {
  const run = runScenario(of, own, model);
  const rows = yearRows(of, calendarYear);
  return {
    result: (unit: number) => rows.reduce((sum, row) => sum + run.units[unit]!.series.get('result')![row]!, 0),
    cost: rows.reduce((sum, row) => sum + run.region.get('region_cost')![row]!, 0),
    queueGrowth: run.region.get('region_queue')![rows[11]!]! - run.region.get('region_queue')![rows[0]! - 1]!,
  };
};

test('the framework budget below which a unit loses is where its results are equal, found by running it there', () => {
  const lever = { kind: 'budget', unit: 0 } as const;
  const range = { low: 500_000, high: 900_000 };
  const found = breakEven(question({ lever, range, goal: { kind: 'unitLoses', unit: 0 } }), plan, kernel, 1);
  expect(found.roots.map(({ kind }) => kind)).toEqual(['crossing']);
  const [root] = found.roots;
  const at = scenario('at', [{ ...framework.contracts[0]!, budget: root!.at }]);
  expect(year(at).result(0) - year(stay).result(0)).toBeCloseTo(0, 3);
  // It loses below, and gains above.
  expect(found.holds).toEqual([{ low: range.low, high: expect.closeTo(root!.at, 0) }]);
  expect(found.grid[0]!.share).toBe(1);
  expect(found.grid[16]!.share).toBe(0);
  // What is even with the chosen values is uncertain over the draws.
  expect(root!.share).toBeGreaterThan(0.1);
  expect(root!.share).toBeLessThan(0.9);
  expect(root!.error).toBeGreaterThan(0);
  expect(root!.error).toBeLessThan(0.1);
});

test('the chance is the share of the draws in which the goal holds, and the value that of the chosen values', () => {
  const lever = { kind: 'budget', unit: 0 } as const;
  const range = { low: 600_000, high: 900_000 };
  const ofSecond = { frame: twoYears, year: 2026 };
  const asked = question({ ...ofSecond, lever, range, goal: { kind: 'costsNoMore' } });
  const { grid } = breakEven(asked, plan, kernel, 1);
  expect(grid).toHaveLength(17);
  expect([grid[0]!.at, grid[16]!.at]).toEqual([range.low, range.high]);
  const other = scenario('at', [{ ...framework.contracts[0]!, budget: grid[4]!.at }]);
  const cost = (own: Scenario) => year(own, twoYears, 2026).cost;
  expect(grid[4]!.value).toBeCloseTo(cost(other) - cost(stay), 6);
  const block = drawBatch(plan, 0);
  const [costs, stays] = [other, stay].map((each) => kernel.run(twoYears, each, block).region.get('region_cost')!);
  const months = yearRows(twoYears, 2026).map((row) => row - baseMonths);
  const ofYear = (series: Float64Array, draw: number) =>
    months.reduce((sum, month) => sum + series[month * block.count + draw]!, 0);
  const held = Array.from({ length: block.count }, (_, draw) => ofYear(costs!, draw) <= ofYear(stays!, draw));
  expect(grid[4]!.share).toBe(held.filter((holds) => holds).length / block.count);
  expect(grid[4]!.share).toBeGreaterThan(0);
  expect(grid[4]!.share).toBeLessThan(1);
});

test('every unit’s budget turned together counts in shares of what each would have', () => {
  const lever = { kind: 'budget' } as const;
  const goal = { kind: 'unitLoses', unit: 1 } as const;
  const two: Frame = { ...twoYears, units: [knownUnit, { ...knownUnit, name: 'Andra sjukhuset', cost: 64_000 }] };
  const both = ({ contracts, ...rest }: Scenario): Scenario => ({ ...rest, contracts: [...contracts, ...contracts] });
  const scenarios = [both(stay), both(framework)] as const;
  const { grid } = breakEven(
    question({ frame: two, year: 2026, scenarios, lever, range: { low: 0.9, high: 1.1 }, goal }),
    plan,
    kernel,
    1,
  );
  const [first, own] = scenarios.map((each) => {
    const { series } = runScenario(two, each, model).units[1]!;
    return yearRows(two, 2026).reduce((sum, row) => sum + series.get('result')![row]!, 0);
  });
  expect(grid[8]).toMatchObject({ at: 1, value: expect.closeTo(own! - first!, 6) });
});

test('a variable share: every root there is, and the unit loses between them as running it says', () => {
  const lever = { kind: 'contract', parameter: 'rho', unit: 0 } as const;
  const goal = { kind: 'unitLoses', unit: 0 } as const;
  const range = { low: 0, high: 0.9 };
  const found = breakEven(question({ scenarios: [stay, generous], lever, range, goal }), plan, kernel, 1);
  // The same share as today's contract has leaves everything as it is.
  expect(found.roots.some(({ at }) => Math.abs(at - 0.4) < 1e-6)).toBe(true);
  const loses = (rho: number) => {
    const contract = contractOf('prestation', { rho });
    const own = { ...today, switches: [{ ...switchAt(1, 'prestation'), contract }] };
    return year(scenario('at', [own])).result(0) < year(stay).result(0) - 1e-6;
  };
  for (const rho of [0.05, 0.2, 0.35, 0.45, 0.6, 0.85]) {
    expect([rho, found.holds.some(({ low, high }) => low < rho && rho < high)]).toEqual([rho, loses(rho)]);
  }
});

test('a ceiling far above what is produced changes nothing: a stretch of equality, not a root', () => {
  const lever = { kind: 'contract', parameter: 'tak' } as const;
  const goal = { kind: 'unitLoses', unit: 0 } as const;
  const scenarios = [scenario('high', [high()]), scenario('high too', [high()])] as const;
  const range = { low: 0.2, high: 1 };
  const found = breakEven(question({ scenarios, lever, range, goal }), plan, kernel, 1);
  expect(found.roots).toEqual([]);
  expect(found.equal).toEqual([range]);
  expect(found.holds).toEqual([]);
  expect(found.grid.map(({ share }) => share)).toEqual(found.grid.map(() => 0));
  // As well off is no loss, and as dear is no dearer.
  const dear = breakEven(question({ scenarios, lever, range, goal: { kind: 'costsNoMore' } }), plan, kernel, 1);
  expect(dear.holds).toEqual([range]);
  expect(dear.grid.map(({ share }) => share)).toEqual(dear.grid.map(() => 1));
});

const high = () => ({ base: contractOf('prestation', { tak: 0.5 }), switches: [] });

test('the pass-through at which the region pays no more, in both scenarios or in one', () => {
  const goal = { kind: 'costsNoMore' } as const;
  const range = { low: 0, high: 1 };
  for (const inFirst of [true, false]) {
    const lever = { kind: 'assumption', key: 'gamma', inFirst } as const;
    const found = breakEven(question({ lever, range, goal }), plan, kernel, 1);
    for (const { at, value } of found.grid.filter((_, place) => place % 8 === 0)) {
      const first = inFirst ? { ...stay, assumptions: { gamma: at } } : stay;
      expect(value).toBeCloseTo(year({ ...framework, assumptions: { gamma: at } }).cost - year(first).cost, 6);
    }
  }
});

test('the need at which the queue is stable is where December’s queue equals the December before', () => {
  const lever = { kind: 'assumption', key: 'g', inFirst: true } as const;
  const found = breakEven(
    question({
      frame: twoYears,
      year: 2026,
      lever,
      range: { low: -0.06, high: 0.02 },
      goal: { kind: 'queueStable' },
    }),
    plan,
    kernel,
    1,
  );
  for (const { at, kind } of found.roots) {
    expect(kind).toBe('crossing');
    expect(year({ ...framework, assumptions: { g: at } }, twoYears, 2026).queueGrowth).toBeCloseTo(0, 4);
  }
  expect(found.roots.length).toBeGreaterThan(0);
  expect(found.holds[0]).toEqual({ low: -0.06, high: expect.closeTo(found.roots[0]!.at, 6) });
  expect(found.grid[0]!.share).toBeGreaterThan(found.grid[16]!.share);
});

test('the user’s scenarios are not changed, and a year that is not simulated is refused', () => {
  const lever = { kind: 'contract', parameter: 'rho' } as const;
  const goal = { kind: 'costsNoMore' } as const;
  const before = JSON.stringify([stay, generous]);
  const asked = question({ scenarios: [stay, generous], lever, range: { low: 0, high: 1 }, goal });
  breakEven(asked, plan, kernel, 1);
  expect(JSON.stringify([stay, generous])).toBe(before);
  expect(() => breakEven({ ...asked, year: 2040 }, plan, kernel, 1)).toThrow(RangeError);
});

test.each([{ kind: 'unitLoses', unit: 0 }, { kind: 'queueStable' }, { kind: 'costsNoMore' }] as const)(
  'a kernel of the columns that $kind needs gives the same bits as one of all columns',
  (goal) => {
    const asked = question({ lever: { kind: 'budget', unit: 0 }, range: { low: 600_000, high: 900_000 }, goal });
    expect(breakEven(asked, plan, openKernel(model, goalColumns[goal.kind]), 1)).toEqual(
      breakEven(asked, plan, kernel, 1),
    );
  },
);

import { contractOf } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { affectedColumns } from '../../src/simulate/affected';
import { ranges, type Ranges } from './ranges';
import { runScenario, yearRows, type ScenarioRun, sharedModel } from '../../src/simulate/run';
import { defaultFutures } from '../../src/simulate/futures';
import { runAll, twoUnitFrame, twoUnitScenarios } from '../report/two-unit-report';
import { knownUnit } from './still-unit';

const scenarios = twoUnitScenarios.slice(0, 3);
const frame = { ...twoUnitFrame, taxAndGrants: 120_000 };
const model = sharedModel(frame, scenarios);
const runs = runAll(frame, scenarios);
const year = 2028;
const rows = yearRows(frame, year);
let found: Ranges;
beforeAll(() => {
  found = ranges(frame, runs, model, year);
});

const cost = (run: ScenarioRun) => rows.reduce((sum, row) => sum + run.region.get('region_cost')![row]!, 0);
const withAssumption = (key: string, value: number) =>
  runAll({ ...frame, assumptions: { ...frame.assumptions, [key]: value } }, scenarios);

test('every range contains the answer of the chosen values', () => {
  found.scenarios.forEach(({ levels, differences, index, unitResults }, scenario) => {
    const run = runs[scenario]!;
    expect(levels.cost.low).toBeLessThanOrEqual(cost(run));
    expect(levels.cost.high).toBeGreaterThanOrEqual(cost(run));
    expect(differences.cost.low).toBeLessThanOrEqual(cost(run) - cost(runs[0]!));
    expect(differences.cost.high).toBeGreaterThanOrEqual(cost(run) - cost(runs[0]!));
    index.forEach(({ low, high }, month) => {
      const real = (of: ScenarioRun) => of.region.get('region_real')![12 + month]!;
      const chosen = (100 * real(run)) / real(runs[0]!);
      expect([month, low <= chosen && chosen <= high]).toEqual([month, true]);
    });
    expect(unitResults).toHaveLength(2);
  });
});

test('the first scenario differs from itself by nothing', () => {
  const [first] = found.scenarios;
  expect(Object.values(first!.differences)).toEqual(Object.values(first!.differences).map(() => ({ low: 0, high: 0 })));
  expect(first!.drivers).toEqual([]);
});

test.each([
  ['eta_a', 0.2],
  ['dygnsandel', 0.15],
  ['g', 0.03],
  ['T', 0],
])('with %s at %d a driver’s end is what the scenarios give with that value', (key, value) => {
  const changed = withAssumption(key, value);
  found.scenarios.forEach(({ drivers, levels }, scenario) => {
    expect(levels.cost.low).toBeLessThanOrEqual(cost(changed[scenario]!));
    expect(levels.cost.high).toBeGreaterThanOrEqual(cost(changed[scenario]!));
    if (scenario === 0) return;
    const driver = drivers.find((each) => each.key === key);
    const ends = driver ? [driver.atLow, driver.atHigh] : [cost(runs[scenario]!) - cost(runs[0]!)];
    expect(ends).toContain(cost(changed[scenario]!) - cost(changed[0]!));
  });
});

test('the ends of a range are the lowest and highest of all drivers’ ends and the chosen answer', () => {
  const { differences, drivers } = found.scenarios[2]!;
  const chosen = cost(runs[2]!) - cost(runs[0]!);
  const ends = [chosen, ...drivers.flatMap(({ atLow, atHigh }) => [atLow, atHigh])];
  expect(differences.cost).toEqual({ low: Math.min(...ends), high: Math.max(...ends) });
});

test('the widest swing comes first', () => {
  const swings = found.scenarios[1]!.drivers.map(({ atLow, atHigh }) => Math.abs(atHigh - atLow));
  expect(swings.length).toBeGreaterThan(10);
  expect(swings).toEqual([...swings].sort((left, right) => right - left));
});

test('a share of follow-up that a scenario sets itself is not moved in it', () => {
  expect(found.scenarios[1]!.drivers.map(({ key }) => key)).not.toContain('phi');
  // Moved in the scenario that stays too, where it would act if that scenario were not paid by points.
  expect(found.moved).toContain('phi');
});

test('constants, and goals nobody has counted, are not moved', () => {
  expect(found.moved).not.toContain('days_per_month');
  expect(found.moved).not.toContain('gamma_ref');
  expect(found.moved).not.toContain('N0');
  expect(found.unanswered).toEqual([]);
});

test('what an assumption cannot reach is taken over, and gives the same bits as computing everything', () => {
  for (const key of ['adm', 'b_prog', 'growth', 'LPIK', 'T', 'g']) {
    const moved = { ...frame, assumptions: { [key]: 0.027 } };
    const affected = affectedColumns(model, [key, 'T_0', 'assigned_g']);
    const [whole, taken] = [undefined, { run: runs[2]!, affected }].map((alike) =>
      runScenario(moved, scenarios[2]!, model, alike),
    );
    expect(taken!.region).toEqual(whole!.region);
    expect(taken!.units).toEqual(whole!.units);
  }
});

test('an assumption reaches only what reads it, through any number of equations and months', () => {
  expect([...affectedColumns(model, ['b_prog'])]).toEqual(['forecast']);
  expect(affectedColumns(model, ['growth'])).toEqual(new Set(['tax_and_grants', 'centre', 'region_result']));
  expect(affectedColumns(model, ['adm']).has('region_cost')).toBe(true);
  expect(affectedColumns(model, ['adm']).has('season_unit')).toBe(false);
});

test('no assumption moves the difference of a future in which nobody switches', () => {
  const still = { units: [knownUnit], start: monthOf(2027, 1), months: 12, taxAndGrants: undefined, assumptions: {} };
  const today = [{ base: contractOf('prestation'), switches: [] }];
  const [stay] = defaultFutures({ today, month: monthOf(2027, 1), phaseMonths: 1 }, 'sv');
  const same = [stay!, { ...stay!, id: 'same' }];
  const { scenarios: own } = ranges(still, runAll(still, same), model, 2027);
  expect(own[1]!.drivers).toEqual([]);
  expect(own[1]!.differences.cost).toEqual({ low: 0, high: 0 });
});

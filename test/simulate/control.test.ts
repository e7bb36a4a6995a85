import fc from 'fast-check';
import { evaluate } from '../../src/language/evaluate';
import { parseExpression } from '../../src/language/parse';
import { presetAfter } from '../../src/model/control-presets';
import { contractOf, type Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { defaultFutures } from '../../src/simulate/futures';
import { runScenario, type Frame } from '../../src/simulate/run';
import { draws, randomAssumptions, randomContracts, randomUnit } from './random-units';
import { at, contracts, january2025, knownUnit, run, still, switchAt } from './still-unit';

const before = parseExpression(
  'max(-1, theta * (tau_reg * (1 - phi) * released + (N0 - N1) * (1 - weight_1) * tid_per_mal / arbetstid))',
);

test('while registration is asked for as before, freed time is to the bit what equation 2 says without it', () => {
  const start = monthOf(2026, 8);
  fc.assert(
    fc.property(randomUnit, randomContracts(start), randomAssumptions, (unit, own, values) => {
      const assumptions = Object.fromEntries(Object.entries(values).filter(([key]) => key !== 'tau_reg_1'));
      const frame: Frame = { units: [unit], start, months: 14, taxAndGrants: undefined, assumptions };
      const scenario: Scenario = { id: 'r', name: 'R', note: '', contracts: [own], assumptions: {} };
      let result;
      try {
        result = runScenario(frame, scenario);
      } catch {
        return;
      }
      const { series } = result.units[0]!;
      for (let row = 0; row < 26; row += 1) {
        const now = (name: string) => result.assumptions[name] ?? series.get(name)![row]!;
        const none = () => Number.NaN;
        expect(series.get('freed_time')![row]).toBe(evaluate(before, { now, past: none, at: none, sum: none }));
      }
    }),
    draws(25),
  );
});

test('hours are goals times their time, and the share of clinical hours that registration takes', () => {
  const given = { ...still, N0: 150, N1: 40, tau_reg_1: 0.01, phi: 0.4 };
  const result = run(given, { switches: [switchAt(13, 'ram')] });
  expect(at(result, 'goal_hours', 12)).toBe(150 * 6);
  expect(at(result, 'goal_hours', 13)).toBe(40 * 6);
  expect(at(result, 'registration_hours', 12)).toBeCloseTo(0.03 * 10_000, 9);
  expect(at(result, 'registration_hours', 13)).toBeCloseTo(0.01 * 0.4 * 10_000, 9);
  expect(at(result, 'control_value', 12)).toBeCloseTo((900 + 300) * 0.6, 9);
  expect(at(result, 'control_value', 13)).toBeCloseTo((240 + 40) * 0.6, 9);
});

test('time freed is the hours that went, times the part that becomes care, and gives its share of capacity', () => {
  const given = { ...still, N0: 150, N1: 40, tau_reg_1: 0.01, phi: 0.4, theta: 0.8 };
  for (const phase of [1, 6]) {
    const result = run(given, { switches: [switchAt(13, 'ram', phase)] });
    for (const t of [12, 13, 15, 40]) {
      const hours = (month: number) => at(result, 'goal_hours', month) + at(result, 'registration_hours', month);
      const freed = (0.8 * (hours(1) - hours(t))) / 10_000;
      expect(at(result, 'freed_time', t)).toBeCloseTo(freed, 12);
      expect(at(result, 'freed_capacity', t)).toBeCloseTo(1000 * 1.05 * freed, 8);
      expect(at(result, 'capacity', t)).toBeCloseTo(1050 + at(result, 'freed_capacity', t), 8);
    }
  }
});

test('a switch to pay per point takes time back: what was followed up in part is registered in full', () => {
  const given = { ...still, phi: 0.4, theta: 1 };
  const result = run(given, { base: contractOf('anslag'), switches: [switchAt(13, 'prestation')] });
  expect(at(result, 'registration_hours', 12)).toBeCloseTo(120, 9);
  expect(at(result, 'registration_hours', 13)).toBeCloseTo(300, 9);
  expect(at(result, 'freed_time', 13)).toBeCloseTo(-0.018, 12);
});

test('control is worth kronor of the year, and is no cost beside the cost', () => {
  const cheap = run({ N0: 150, N1: 150, timkostnad: 0.3 }, { switches: [switchAt(13, 'ram')] });
  const dear = run({ N0: 150, N1: 150, timkostnad: 1.2 }, { switches: [switchAt(13, 'ram')] });
  expect(at(dear, 'control_value', 30)).toBeCloseTo(4 * at(cheap, 'control_value', 30), 9);
  expect(dear.units[0]!.series.get('cost')).toEqual(cheap.units[0]!.series.get('cost'));
  expect(at(dear, 'control_value', 13) / at(dear, 'control_value', 12)).toBeCloseTo(
    at(dear, 'prices', 13) / at(dear, 'prices', 12),
    12,
  );
});

test('the region’s hours, kronor and capacity are its units’ together', () => {
  const units = [knownUnit, { ...knownUnit, name: 'Andra', registered: { a: 40, p: 30, o: 30 } }];
  const frame: Frame = {
    units,
    start: january2025,
    months: 24,
    taxAndGrants: undefined,
    assumptions: { N0: 20, phi: 0 },
  };
  const own = contracts({ switches: [switchAt(7, 'anslag')] });
  const scenario: Scenario = { id: 'k', name: 'K', note: '', contracts: [own, own], assumptions: {} };
  const { region, units: each } = runScenario(frame, scenario);
  for (const row of [12, 18, 35]) {
    const sum = (name: string) => each.reduce((total, { series }) => total + series.get(name)![row]!, 0);
    expect(region.get('region_control_hours')![row]).toBeCloseTo(sum('goal_hours') + sum('registration_hours'), 9);
    expect(region.get('region_control_value')![row]).toBeCloseTo(sum('control_value'), 9);
    expect(region.get('region_freed_capacity')![row]).toBeCloseTo(sum('freed_capacity'), 9);
  }
});

describe('the three futures of a unit with pay per point', () => {
  const frame: Frame = { units: [knownUnit], start: january2025, months: 60, taxAndGrants: undefined, assumptions: {} };
  const [stay, paper, practice] = defaultFutures(
    { today: [contracts()], month: monthOf(2026, 1), phaseMonths: 1 },
    'sv',
  ).map((scenario) => runScenario(frame, scenario));
  const year = (result: typeof stay, name: string) =>
    result!.units[0]!.series.get(name)!
      .subarray(60, 72)
      .reduce((sum, value) => sum + value, 0);
  const change = (result: typeof stay, name: string) => 100 * (year(result, name) / year(stay, name) - 1);

  test('differ in the direction and of the size that is expected: little, registration more than care, cost least', () => {
    for (const result of [paper, practice]) {
      expect(change(result, 'real')).toBeLessThan(0);
      expect(change(result, 'real')).toBeGreaterThan(-3);
      expect(change(result, 'registered')).toBeLessThan(change(result, 'real'));
      expect(Math.abs(change(result, 'cost'))).toBeLessThan(1);
    }
    expect(change(practice, 'real')).toBeGreaterThan(change(paper, 'real'));
    expect(change(practice, 'cost')).toBeLessThan(change(paper, 'cost'));
  });

  test('give no more discretion while follow-up is retained, and discretion without trust in it gives no care', () => {
    expect(paper!.units[0]!.series.get('discretion')).toEqual(stay!.units[0]!.series.get('discretion'));
    expect(year(paper, 'freed_capacity')).toBe(0);
    expect(practice!.units[0]!.series.get('discretion')![71]).toBeCloseTo(0.6, 12);
    const without = runScenario({ ...frame, assumptions: { T: 0 } }, practice!.scenario);
    expect(without.units[0]!.series.get('real')).toEqual(practice!.units[0]!.series.get('real'));
  });

  test('Region Skåne’s change of control is the future on paper, in every column', () => {
    const scenario = { ...paper!.scenario, assumptions: presetAfter('region-skane', {}) };
    const skane = runScenario(frame, scenario);
    for (const [name, series] of paper!.units[0]!.series)
      expect([name, skane.units[0]!.series.get(name)]).toEqual([name, series]);
  });
});

test('no column of control is read by a figure of care or money: they are a memo', () => {
  const memo = ['goal_hours', 'registration_hours', 'control_value', 'freed_capacity'];
  const other = run({ arbetstid: 10_000, timkostnad: 0.5, N0: 30, N1: 30 }, { switches: [switchAt(5, 'ram')] });
  const plain = run({ arbetstid: 10_000 }, { switches: [switchAt(5, 'ram')] });
  for (const [name, series] of plain.units[0]!.series) {
    if (!memo.includes(name)) expect([name, other.units[0]!.series.get(name)]).toEqual([name, series]);
  }
});

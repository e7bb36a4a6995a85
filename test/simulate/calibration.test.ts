import { contractOf, type Scenario } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { calibration, calibrationGaps, type ObservedYear } from '../../src/simulate/calibration';
import { runScenario } from '../../src/simulate/run';
import { contracts, january2025, knownUnit } from './still-unit';

const units: UnitBase[] = [knownUnit, { ...knownUnit, name: 'Andra sjukhuset', cost: 30_000 }];
const scenario: Scenario = {
  id: 'stay',
  name: 'Stay',
  note: '',
  contracts: [contracts(), contracts({ base: contractOf('anslag') })],
  assumptions: {},
};
const frame = { units, start: january2025, months: 12, taxAndGrants: undefined, assumptions: {} };
const stay = runScenario(frame, scenario);

const year = (given: Partial<ObservedYear>): ObservedYear => ({
  unit: knownUnit.name,
  points: 12_000,
  cost: 720_000,
  payment: 720_000,
  ...given,
});

test('a base year that is read as it is run has no gap', () => {
  const lines = calibration(stay, [year({}), year({ unit: 'Andra sjukhuset', cost: 360_000, payment: 360_000 })]);
  expect(lines.map(({ unit, quantity }) => `${unit} ${quantity}`)).toEqual([
    ...['points', 'cost', 'payment'].map((quantity) => `${knownUnit.name} ${quantity}`),
    ...['points', 'cost', 'payment'].map((quantity) => `Andra sjukhuset ${quantity}`),
  ]);
  for (const { gap } of lines) expect(Math.abs(gap)).toBeLessThan(1e-12);
  expect(calibrationGaps(lines)).toEqual([]);
});

test('a gap is found at the unit and the quantity where it is, with both figures and its size', () => {
  const observed = [year({}), year({ unit: 'Andra sjukhuset', cost: 300_000, payment: 360_000 })];
  const [only, ...others] = calibrationGaps(calibration(stay, observed));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ unit: 'Andra sjukhuset', quantity: 'cost', observed: 300_000 });
  expect(only!.modelled).toBeCloseTo(360_000, 6);
  expect(only!.gap).toBeCloseTo(0.2, 9);
});

test('the order of the years read does not matter: each is held against its own unit', () => {
  const observed = [year({ unit: 'Andra sjukhuset', cost: 360_000, payment: 360_000 }), year({})];
  expect(calibrationGaps(calibration(stay, observed))).toEqual([]);
});

test.each([
  [0.995, 0],
  [1.005, 0],
  [0.985, 1],
  [1.015, 1],
])('a year read as %d of the modelled one gives %d gaps to accept', (share, gaps) => {
  const observed = [year({ points: 12_000 * share })];
  expect(calibrationGaps(calibration(stay, observed))).toHaveLength(gaps);
});

test('what was not read, or was nothing, is left out, and so is a unit that is not simulated', () => {
  const observed = [year({ payment: undefined, points: 0 }), year({ unit: 'Tredje sjukhuset' })];
  expect(calibration(stay, observed).map(({ quantity }) => quantity)).toEqual(['cost']);
  expect(calibration(stay, [])).toEqual([]);
});

test('a budget given for the first year that the base year was not paid shows as a gap in payment', () => {
  const given = { ...scenario, contracts: [contracts({ budget: 650_000 }), contracts({ base: contractOf('anslag') })] };
  const gaps = calibrationGaps(calibration(runScenario(frame, given), [year({})]));
  expect(gaps.map(({ quantity }) => quantity)).toEqual(['payment']);
  expect(gaps[0]!.gap).toBeLessThan(-0.09);
});

import { ok } from 'node:assert';
import fc from 'fast-check';
import { buildModel } from '../../src/model/model';
import { contractOf, type Contract, type Scenario, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { addMonths, calendarMonthOf, monthOf, yearOf } from '../../src/quantities/month';
import { runScenario, type Frame } from '../../src/simulate/run';
import { between, draws, randomAssumptions, randomContracts, randomUnit } from './random-units';
import { at, contracts, january2025, knownUnit, run, still, switchAt } from './still-unit';

const model = buildModel(3);
const paidByPoints = contractOf('prestation', { rho: 1, m_mal: 0, price_given: 50 });

/** A unit that registers the same number of points every month, with no queue to hold it back. */
const unitOf = (points: number): UnitBase => ({
  ...knownUnit,
  registered: { a: points, p: 0, o: 0 },
  queue: { p: undefined, o: undefined },
  within90: { p: undefined, o: undefined },
  cost: 1,
});
const variablePay = (points: number): number[] => {
  const paid = run({ ...still, psi: 0 }, { base: paidByPoints, budget: 60_000, assignment: 1200 }, unitOf(points));
  return Array.from({ length: 24 }, (_, index) => at(paid, 'payment', index + 1));
};

describe('K0 in a run: variable pay alone, 1,200 points assigned at 50 tkr', () => {
  test('104 points a month pay 5,200 until December, which pays 3,700, and next year again', () => {
    const year = [...Array<number>(11).fill(5200), 3700];
    variablePay(104).forEach((pay, index) => expect(pay).toBeCloseTo(year[index % 12]!, 6));
  });

  test('90 points a month pay 4,500, and December the floor’s 4,200 as well: 58,200 a year', () => {
    const paid = variablePay(90);
    const year = [...Array<number>(11).fill(4500), 8700];
    paid.forEach((pay, index) => expect(pay).toBeCloseTo(year[index % 12]!, 6));
    expect(paid.slice(0, 12).reduce((sum, pay) => sum + pay, 0)).toBeCloseTo(58_200, 6);
  });

  test.each([
    [0.95, 0.0596491],
    [0.98, 0.236054],
    [1, 0.3],
    [1.02, 0.16732],
    [1.05, 0.0365079],
  ])('at ρ 0.4 and attainment %d the marginal payment share of the base year is %d', (attainment, expected) => {
    const result = run({}, {}, { ...knownUnit, assignment: 12_000 / attainment }, 1);
    expect(at(result, 'attainment', 0)).toBeCloseTo(attainment, 12);
    expect(Math.abs(at(result, 'mu', 0) / expected - 1)).toBeLessThan(2e-6);
  });
});

test('a period cut off by the horizon is not settled', () => {
  const paid = run({ ...still, psi: 0 }, { base: paidByPoints, budget: 60_000, assignment: 1200 }, unitOf(90), 11);
  expect(at(paid, 'payment', 11)).toBeCloseTo(4500, 6);
});

test('a contract that ends in May settles its floor in May, and its successor has the rest of the year', () => {
  const given = { base: paidByPoints, budget: 60_000, assignment: 1200 };
  const successor = { ...switchAt(6, 'prestation'), contract: paidByPoints };
  const paid = run({ ...still, psi: 0 }, { ...given, switches: [successor] }, unitOf(90));
  const floorOf = (months: number) => 50 * 0.97 * 100 * months - 4500 * months;
  expect(at(paid, 'payment', 4)).toBeCloseTo(4500, 6);
  expect(at(paid, 'payment', 5)).toBeCloseTo(4500 + floorOf(5), 6);
  expect(at(paid, 'payment', 12)).toBeCloseTo(4500 + floorOf(7), 6);
});

/** Year's variable pay by the formula of the domain, written apart from the model: V(Y) with ceiling, pot and floor. */
function byHand({ model: key, parameters }: Contract, price: number, volume: number, assigned: number, part: number) {
  if (key !== 'prestation') return 0;
  const { rho, r1, r2, r3, tak, golv, pot } = parameters;
  const ceiling = assigned * (1 + tak);
  let pay = price * r1 * Math.min(volume, assigned);
  if (volume > assigned) pay += price * r2 * (Math.min(volume, ceiling) - assigned);
  if (volume > ceiling) {
    const above = price * r3 * (volume - ceiling);
    pay += pot > 0 && above > pot * part ? pot * part : above;
  }
  return rho * Math.max(pay, price * r1 * assigned * (1 - golv));
}

/** Closed contract periods of a unit: a calendar year's months in which the contract has weight, by the switches. */
function closedPeriods({ base, switches }: UnitContracts, months: number) {
  const slots = [{ month: january2025, phaseMonths: 1, contract: base }, ...switches];
  return slots.flatMap(({ month: from, contract }, slot) => {
    const next = slots[slot + 1];
    const last = next ? next.month + next.phaseMonths - 2 : Number.POSITIVE_INFINITY;
    return [0, 1, 2].flatMap((year) => {
      const open = Math.max(from, monthOf(2025 + year, 1));
      const close = Math.min(last, monthOf(2025 + year, 12));
      return open <= close && close < january2025 + months ? [{ slot: slot + 1, contract, open, close }] : [];
    });
  });
}

test('the months of every closed contract period add up to the period’s own formula, floor and pot included', () => {
  let checked = 0;
  fc.assert(
    fc.property(
      randomUnit,
      randomContracts(january2025),
      randomAssumptions,
      between(0.9, 1.1),
      (unit, given, values, attained) => {
        const frame: Frame = {
          units: [unit],
          start: january2025,
          months: 36,
          taxAndGrants: undefined,
          assumptions: {},
        };
        const points = unit.registered.a + unit.registered.p + unit.registered.o;
        const agreed = { ...given, assignment: 12 * points * attained };
        const scenario: Scenario = { id: 'y', name: 'Y', note: '', contracts: [agreed], assumptions: values };
        const { series, start } = runScenario(frame, scenario, model).units[0]!;
        const season = start.get('season_unit') as readonly number[];
        for (const { slot, contract, open, close } of closedPeriods(given, 36)) {
          let [paid, volume, part] = [0, 0, 0];
          for (let month = open; month <= close; month += 1) {
            const row = month - january2025 + 12;
            paid += series.get(`variable_pay_${slot}`)![row]!;
            volume += series.get('registered')![row]!;
            part += season[calendarMonthOf(addMonths(january2025, row - 12)) - 1]! / 12;
          }
          const row = close - january2025 + 12;
          const price = series.get(`price_${slot}`)![row]!;
          const assigned = series.get('assignment')![row]! * part;
          const expected = byHand(contract, price, volume, assigned, part);
          const size = Math.max(expected, price * assigned);
          ok(
            Math.abs(paid - expected) <= 1e-9 * size,
            `contract ${slot} in ${yearOf(addMonths(january2025, row - 12))}`,
          );
          checked += 1;
        }
      },
    ),
    draws(60),
  );
  expect(checked).toBeGreaterThan(120);
});

test('what a unit is paid is its contracts’ pay, weighted, and the weights are one', () => {
  fc.assert(
    fc.property(randomUnit, randomContracts(january2025), (unit, given) => {
      const frame: Frame = { units: [unit], start: january2025, months: 24, taxAndGrants: undefined, assumptions: {} };
      const scenario: Scenario = { id: 'w', name: 'W', note: '', contracts: [given], assumptions: {} };
      const { series } = runScenario(frame, scenario, model).units[0]!;
      for (let row = 12; row < 36; row += 1) {
        const of = (name: string) => [1, 2, 3].map((slot) => series.get(`${name}_${slot}`)![row]!);
        const weights = of('weight');
        const paid = weights.reduce((sum, weight, slot) => {
          const yearly = of('fixed')[slot]! + of('goal')[slot]!;
          return sum + weight * (yearly / 12 + of('variable_pay')[slot]!);
        }, 0);
        const payment = series.get('payment')![row]!;
        ok(Math.abs(weights.reduce((sum, weight) => sum + weight, 0) - 1) < 1e-12, `weights in row ${row}`);
        ok(Math.abs(payment - paid) <= 1e-9 * series.get('budget')![row]!, `payment in row ${row}`);
      }
    }),
    draws(25),
  );
});

test('with performance-based payment in part, a switch phased in lets both contracts pay, each by its weight', () => {
  const phased = run({ ...still, psi: 0, beta: 0 }, contracts({ switches: [switchAt(7, 'ram', 6)] }));
  expect([6, 7, 9, 11, 12].map((t) => at(phased, 'weight_2', t))).toEqual([0, 1 / 6, 3 / 6, 5 / 6, 1]);
  expect([6, 7, 9, 11, 12].map((t) => at(phased, 'active_1', t))).toEqual([1, 1, 1, 1, 0]);
});

import { ok } from 'node:assert';
import fc from 'fast-check';
import { contractOf, type Contract } from '../../src/model/scenario';
import { between } from '../simulate/random-units';
import { ruleValue, variableOnly, yearPay, type RuleLevels } from './rule-value';

const year: RuleLevels = { assignment: 1200, budget: 60_000 };

/** Variable pay month by month at an even volume: what the year to date has earned since last month, then the floor. */
function monthsPaid(contract: Contract, monthlyPoints: number): { months: number[]; floor: number } {
  const earnedBy = (month: number) => ruleValue(contract, 'earned', { ...year, volume: month * monthlyPoints });
  const months = Array.from({ length: 12 }, (_, index) => earnedBy(index + 1) - earnedBy(index));
  return { months, floor: Math.max(0, ruleValue(contract, 'guaranteed', year) - earnedBy(12)) };
}

describe('K0: variable pay alone, 1,200 points assigned at 50 tkr', () => {
  test('104 points a month are paid in full until the ceiling bites in December', () => {
    const { months, floor } = monthsPaid(variableOnly, 104);
    expect(months.slice(0, 11).map((pay) => pay.toFixed(6))).toEqual(Array(11).fill('5200.000000'));
    expect(months[11]).toBeCloseTo(3700, 6);
    expect(floor).toBe(0);
  });

  test('90 points a month are lifted to the floor in December', () => {
    const { months, floor } = monthsPaid(variableOnly, 90);
    expect(months.map((pay) => pay.toFixed(6))).toEqual(Array(12).fill('4500.000000'));
    expect(floor).toBeCloseTo(4200, 6);
    expect(months.reduce((sum, pay) => sum + pay, floor)).toBeCloseTo(58_200, 6);
  });

  test.each([
    [0.95, 0.0596491],
    [0.98, 0.236054],
    [1, 0.3],
    [1.02, 0.16732],
    [1.05, 0.0365079],
  ])('at ρ 0.4 and attainment %d the mean slope over the band is %d', (attainment, expected) => {
    const contract = contractOf('prestation');
    const at = (share: number) => yearPay(contract, { ...year, volume: attainment * share * year.assignment });
    const slope = (at(1.03) - at(0.97)) / (2 * 0.03 * attainment * year.budget);
    expect(Math.abs(slope / expected - 1)).toBeLessThan(2e-6);
  });
});

test('the first point under performance-based payment earns ρ·r1 of the average price, under the others nothing', () => {
  expect(ruleValue(contractOf('prestation', { r1: 0.8 }), 'firstPoint', year)).toBeCloseTo(0.4, 12);
  expect(ruleValue(contractOf('prestation', { r1: 0.8, price_given: 50 }), 'firstPoint', year)).toBeCloseTo(0.32, 12);
  expect(ruleValue(contractOf('anslag'), 'firstPoint', year)).toBe(0);
  expect(ruleValue(contractOf('ram'), 'firstPoint', year)).toBe(0);
});

test.each(['anslag', 'ram'])('%s pays the budget whatever is produced', (model) => {
  for (const volume of [0, 600, 1200, 2400]) {
    const contract = contractOf(model);
    const whole = ruleValue(contract, 'fixed', year) + ruleValue(contract, 'goal', year);
    expect(whole + yearPay(contract, { ...year, volume })).toBe(year.budget);
  }
});

interface RandomContract {
  readonly contract: Contract;
  readonly levels: RuleLevels;
}

const share = between(0, 1.5);

const randomContract: fc.Arbitrary<RandomContract> = fc
  .record({
    rho: between(0, 1),
    r1: between(0.05, 1.5),
    r2: fc.oneof(fc.constant(0), share),
    r3: fc.oneof(fc.constant(0), share),
    tak: fc.oneof(fc.constant(0), between(0, 0.1)),
    golv: fc.oneof(fc.constant(0), between(0, 0.1)),
    m_mal: between(0, 0.05),
    pot: fc.oneof(fc.constant(0), between(1, 50_000)),
    price_given: fc.oneof(fc.constant(0), between(20, 200)),
    assignment: between(100, 100_000),
    average: between(20, 200),
  })
  .map(({ assignment, average, ...parameters }) => ({
    contract: contractOf('prestation', parameters),
    levels: { assignment, budget: assignment * average },
  }));

const runs = { numRuns: 10_000 };
const earned = ({ contract, levels }: RandomContract, volume: number): number =>
  ruleValue(contract, 'earned', { ...levels, volume });
/** A year's payment large enough to measure rounding by. */
const sizeOf = ({ contract, levels }: RandomContract): number =>
  Math.max(levels.budget, ruleValue(contract, 'price', levels) * levels.assignment);

// Plain assertions: the test framework's own cost more than the payments.
describe('on 10,000 random contracts', () => {
  test('payment is continuous at the assignment, at the ceiling and where the pot is emptied', () => {
    fc.assert(
      fc.property(randomContract, (random) => {
        const { contract, levels } = random;
        const { tak, pot, r3 } = contract.parameters;
        const price = ruleValue(contract, 'price', levels);
        const ceiling = levels.assignment * (1 + tak);
        const emptied = pot > 0 && r3 > 0 ? ceiling + pot / (price * r3) : ceiling;
        for (const kink of [levels.assignment, ceiling, emptied]) {
          const step = 1e-9 * kink;
          const jump = earned(random, kink + step) - earned(random, kink - step);
          // No slope exceeds price × 1.5, so a step of 2e-9 of the volume moves pay by less than 1e-8 of its size.
          ok(Math.abs(jump) < 1e-8 * (sizeOf(random) + price * kink));
        }
      }),
      runs,
    );
  });

  test('payment never falls when volume rises', () => {
    fc.assert(
      fc.property(randomContract, between(0, 2), between(0, 2), (random, one, other) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const { assignment } = random.levels;
        const rise = earned(random, more * assignment) - earned(random, less * assignment);
        ok(rise >= -1e-12 * sizeOf(random));
      }),
      runs,
    );
  });

  test('the year pays at least what the floor volume would earn in full', () => {
    fc.assert(
      fc.property(randomContract, between(0, 2), (random, attained) => {
        const { contract, levels } = random;
        const { rho, r1, golv } = contract.parameters;
        const paid = yearPay(contract, { ...levels, volume: attained * levels.assignment });
        const price = ruleValue(contract, 'price', levels);
        const floor = rho * price * r1 * (1 - golv) * levels.assignment;
        ok(paid >= floor * (1 - 1e-12));
        if (attained < 1 - golv) ok(paid <= floor * (1 + 1e-12));
      }),
      runs,
    );
  });

  test('above the ceiling no more than the pot is paid, and nothing where r3 is 0', () => {
    fc.assert(
      fc.property(randomContract, between(0, 3), (random, beyond) => {
        const { contract, levels } = random;
        const { rho, r3, tak, pot } = contract.parameters;
        const ceiling = levels.assignment * (1 + tak);
        const above = earned(random, ceiling * (1 + beyond)) - earned(random, ceiling);
        const price = ruleValue(contract, 'price', levels);
        const unlimited = rho * r3 * price * ceiling * beyond;
        const most = pot > 0 ? Math.min(rho * pot, unlimited) : unlimited;
        ok(Math.abs(above - most) <= 1e-11 * (sizeOf(random) + unlimited));
      }),
      runs,
    );
  });

  test('at the assignment the payment is the budget where all goals are met, whatever the price', () => {
    fc.assert(
      fc.property(randomContract, (random) => {
        const { contract, levels } = random;
        const paid =
          ruleValue(contract, 'fixed', levels) +
          ruleValue(contract, 'goal', levels) +
          earned(random, levels.assignment);
        ok(Math.abs(paid - levels.budget) < 1e-11 * sizeOf(random));
      }),
      runs,
    );
  });

  test('a given price times k gives variable pay times k, where the pot is multiplied too', () => {
    fc.assert(
      fc.property(randomContract, between(20, 200), between(0.1, 10), between(0, 2), (random, price, k, attained) => {
        const { contract, levels } = random;
        const priced = (factor: number): Contract =>
          contractOf('prestation', {
            ...contract.parameters,
            price_given: factor * price,
            pot: factor * contract.parameters.pot,
          });
        const at = { ...levels, volume: attained * levels.assignment };
        const [plain, dearer] = [priced(1), priced(k)];
        for (const rule of ['earned', 'guaranteed'] as const) {
          const once = ruleValue(plain, rule, at);
          ok(Math.abs(ruleValue(dearer, rule, at) - k * once) <= 1e-12 * k * once);
        }
      }),
      runs,
    );
  });
});

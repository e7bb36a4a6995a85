import fc from 'fast-check';
import { assumptionValues } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import { contractOf, type Contract, type Scenario, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { addMonths } from '../../src/quantities/month';
import { runScenario, type Frame } from '../../src/simulate/run';
import { chosen, differing, differingAnywhere } from './difference';
import {
  draws,
  randomAssumptions,
  randomContract,
  randomContracts,
  randomUnit,
  withSteadyQueues,
} from './random-units';
import { at, contracts, january2025, knownUnit, run, still } from './still-unit';

const model = buildModel(3);
const frameOf = (units: readonly UnitBase[], months = 24): Frame => ({
  units,
  start: january2025,
  months,
  taxAndGrants: 150_000,
  assumptions: {},
});
const scenarioOf = (id: string, given: readonly UnitContracts[], values: Record<string, number> = {}): Scenario => ({
  id,
  name: id,
  note: '',
  contracts: given,
  assumptions: values,
});
const randomRegion = fc
  .array(fc.record({ unit: randomUnit, given: randomContracts(january2025) }), { minLength: 1, maxLength: 3 })
  .map((members) => ({ units: members.map(({ unit }) => unit), given: members.map(({ given }) => given) }));

/** Columns that tell which contract is in force rather than what happens: they differ where a contract is renewed. */
const tellsTheContract = /_[123]$/;

describe('zero change gives zero difference in every series of every unit and the region', () => {
  test('a scenario under another id and name', () => {
    fc.assert(
      fc.property(randomRegion, randomAssumptions, ({ units, given }, values) => {
        const frame = frameOf(units);
        const one = runScenario(frame, scenarioOf('stay', given, values), model);
        const other = runScenario(frame, scenarioOf('again', given, values), model);
        expect(differingAnywhere(one, other)).toEqual([]);
      }),
      draws(10),
    );
  });

  test('every assumption given the value it has', () => {
    fc.assert(
      fc.property(randomRegion, ({ units, given }) => {
        const frame = frameOf(units);
        const one = runScenario(frame, scenarioOf('stay', given), model);
        const other = runScenario(frame, scenarioOf('stay', given, assumptionValues()), model);
        expect(differingAnywhere(one, other)).toEqual([]);
        const inFrame = { ...frame, assumptions: assumptionValues() };
        expect(differingAnywhere(one, runScenario(inFrame, scenarioOf('stay', given), model))).toEqual([]);
      }),
      draws(10),
    );
  });

  test('room for more contracts than there are', () => {
    const [two, four] = [2, 4].map((count) =>
      runScenario(frameOf([knownUnit]), scenarioOf('stay', [contracts()]), buildModel(count)),
    );
    expect(differingAnywhere(two!, four!)).toEqual([]);
  });

  test('a longer horizon, as far as the shorter one goes', () => {
    const [short, long] = [12, 30].map((months) =>
      runScenario(frameOf([knownUnit], months), scenarioOf('stay', [contracts()]), model),
    );
    const cut = new Map([...long!.units[0]!.series].map(([name, series]) => [name, series.subarray(0, 24)]));
    expect(differing(short!.units[0]!.series, cut)).toEqual([]);
  });

  test('a switch that comes after the horizon', () => {
    const never = { month: addMonths(january2025, 36), phaseMonths: 1, contract: contractOf('ram') };
    const one = runScenario(frameOf([knownUnit]), scenarioOf('stay', [contracts()]), model);
    const other = runScenario(frameOf([knownUnit]), scenarioOf('stay', [contracts({ switches: [never] })]), model);
    const both = [one, other].map((result) => {
      const names = [...result.units[0]!.series.keys()].filter((name) => !tellsTheContract.test(name));
      return chosen(result.units[0]!, names);
    });
    expect(differing(both[0]!, both[1]!)).toEqual([]);
  });
});

describe('a switch to the contract that is already there', () => {
  const renewed = (base: Contract, pause: number): UnitContracts => ({
    base,
    switches: [{ month: addMonths(january2025, pause), phaseMonths: 1, contract: base }],
  });
  const care = ['production_a', 'production_p', 'production_o', 'queue_p', 'queue_o', 'wait_p', 'wait_o', 'mu'];
  const untouched = [...care, 'registered', 'registration', 'coding', 'discretion', 'budget', 'capacity', 'cost'];

  /** What is set to change with the first switch, whatever the switch is to, stays: trust, goals and time to register. */
  const unchanged = (values: Readonly<Record<string, number>>) => {
    const { T, tau_reg: time } = assumptionValues(values);
    return { ...values, T_0: T!, tau_reg_1: time!, N0: 0, N1: 0 };
  };

  test('changes nothing where it comes in January', () => {
    fc.assert(
      fc.property(randomUnit, randomContract, randomAssumptions, (unit, base, values) => {
        const [stay, renew] = [{ base, switches: [] }, renewed(base, 12)].map((given) =>
          runScenario(frameOf([withSteadyQueues(unit)], 36), scenarioOf('r', [given], unchanged(values)), model),
        );
        const names = [...stay!.units[0]!.series.keys()].filter((name) => !tellsTheContract.test(name));
        const [before, after] = [stay!, renew!].map((result) => chosen(result.units[0]!, names));
        // A season's twelve factors add up to 12 but for rounding, which the new contract's first period does not sum.
        expect(differing(before!, after!, 1e-11)).toEqual([]);
        expect(differing(stay!.region, renew!.region, 1e-11)).toEqual([]);
      }),
      draws(20),
    );
  });

  test('leaves care and cost alone in any month where no one acts on a deficit', () => {
    fc.assert(
      fc.property(
        randomUnit,
        randomContract,
        randomAssumptions,
        fc.integer({ min: 1, max: 23 }),
        (unit, base, values, pause) => {
          const given = { ...unchanged(values), psi: 0 };
          const [stay, renew] = [{ base, switches: [] }, renewed(base, pause)].map((agreed) =>
            chosen(runScenario(frameOf([unit], 30), scenarioOf('r', [agreed], given), model).units[0]!, untouched),
          );
          expect(differing(stay!, renew!)).toEqual([]);
        },
      ),
      draws(20),
    );
  });

  test.each(['anslag', 'ram'])('changes nothing in any month under %s, which has no year to settle', (key) => {
    const base = contractOf(key);
    const paid = [...untouched, 'payment', 'result', 'balance', 'measures'];
    const [stay, renew] = [{ base, switches: [] }, renewed(base, 5)].map((given) => run({}, given));
    expect(differing(chosen(stay!.units[0]!, paid), chosen(renew!.units[0]!, paid))).toEqual([]);
  });

  test('in July settles half a year by itself: months are paid otherwise, an even year is paid the same', () => {
    const values = { ...still, psi: 0 };
    const short = { budget: 720_000, assignment: 11_500 };
    const base = contractOf('prestation');
    const [stay, renew] = [{ base, switches: [] }, renewed(base, 6)].map((given) =>
      run(values, { ...given, ...short }),
    );
    const paid = (result: typeof stay, t: number) => at(result!, 'payment', t);
    expect(paid(renew, 6)).toBeLessThan(paid(stay, 6) - 1000);
    const year = (result: typeof stay) =>
      Array.from({ length: 12 }, (_, t) => paid(result, t + 1)).reduce((a, b) => a + b);
    expect(year(renew) / year(stay)).toBeCloseTo(1, 12);
    expect(paid(renew, 18)).toBeCloseTo(paid(stay, 18), 9);
  });
});

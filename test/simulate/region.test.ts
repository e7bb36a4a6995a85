import { ok } from 'node:assert';
import fc from 'fast-check';
import { buildModel } from '../../src/model/model';
import { contractOf, type Scenario, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { runScenario, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { differing } from './difference';
import { between, draws, randomAssumptions, randomContracts, randomUnit } from './random-units';
import { contracts, january2025, knownUnit, still, switchAt } from './still-unit';

const model = buildModel(3);

interface Member {
  readonly unit: UnitBase;
  readonly given: UnitContracts;
}

function regionOf(
  members: readonly Member[],
  tax: number | undefined,
  values: Record<string, number> = {},
): ScenarioRun {
  const units = members.map(({ unit }) => unit);
  const frame: Frame = { units, start: january2025, months: 24, taxAndGrants: tax, assumptions: {} };
  const given = members.map((member) => member.given);
  const scenario: Scenario = { id: 'region', name: 'Region', note: '', contracts: given, assumptions: values };
  return runScenario(frame, scenario, model);
}

const member: fc.Arbitrary<Member> = fc.record({ unit: randomUnit, given: randomContracts(january2025) });
const region = fc.uniqueArray(member, { minLength: 1, maxLength: 4, selector: ({ unit }) => unit.name });
const tax = fc.option(between(0, 2_000_000), { nil: undefined });

test('the order of the units changes no unit’s series and no sum of the region', () => {
  const shuffled = region.chain((members) =>
    fc.shuffledSubarray([...members], { minLength: members.length }).map((again) => ({ members, again })),
  );
  fc.assert(
    fc.property(shuffled, tax, randomAssumptions, ({ members, again }, amount, values) => {
      const [one, other] = [regionOf(members, amount, values), regionOf(again, amount, values)];
      for (const unit of one.units) {
        const same = other.units.find(({ name }) => name === unit.name)!;
        expect(differing(unit.series, same.series)).toEqual([]);
        expect(same.start).toEqual(unit.start);
      }
      // Results are small beside what they are the difference of; rounding is measured by the region's payments.
      const scale = Math.max(...one.region.get('region_cost')!, ...one.region.get('tax_and_grants')!);
      for (const [name, series] of one.region) {
        const rounding = name === 'region_within90' ? 1e-12 : 1e-12 * scale;
        series.forEach((value, row) => ok(Math.abs(value - other.region.get(name)![row]!) <= rounding, name));
      }
    }),
    draws(15),
  );
});

test('a unit’s series are its own, whoever else is in the region', () => {
  fc.assert(
    fc.property(region, (members) => {
      const together = regionOf(members, undefined);
      members.forEach((one, index) => {
        expect(differing(regionOf([one], undefined).units[0]!.series, together.units[index]!.series)).toEqual([]);
      });
    }),
    draws(8),
  );
});

describe('payments are internal to the region', () => {
  test('its result is tax and external income less cost, and also the centre’s and the units’ results together', () => {
    fc.assert(
      fc.property(region, tax, randomAssumptions, (members, amount, values) => {
        const result = regionOf(members, amount, values);
        for (let row = 0; row < 36; row += 1) {
          const of = (name: string) => result.region.get(name)![row]!;
          const sum = (name: string) => result.units.reduce((total, unit) => total + unit.series.get(name)![row]!, 0);
          const rounding = 1e-11 * Math.max(of('tax_and_grants'), of('region_cost'));
          const agree = (found: number, expected: number, what: string) =>
            ok(Math.abs(found - expected) <= rounding, `${what} in row ${row}: ${found}, ${expected}`);
          agree(
            of('region_result'),
            of('tax_and_grants') + sum('external') - sum('cost'),
            'tax and external less cost',
          );
          agree(of('region_result'), of('centre') + sum('result'), 'centre and units');
          agree(of('units_result'), sum('payment') + sum('internal') + sum('external') - sum('cost'), 'the units');
          agree(of('centre'), of('tax_and_grants') - sum('payment') - sum('internal'), 'the centre');
          agree(of('region_cost'), sum('cost'), 'cost');
          agree(of('region_payment'), sum('payment'), 'payment');
          agree(of('region_real'), sum('real'), 'production');
          agree(of('region_registered'), sum('registered'), 'registered production');
          agree(of('region_queue'), sum('queue_p') + sum('queue_o'), 'queue');
        }
      }),
      draws(15),
    );
  });

  test('a contract that pays more moves money from the centre to the unit and leaves the region where it was', () => {
    const deaf = { ...still, gamma: 0, beta: 0, psi: 0 };
    const [less, more] = [700_000, 760_000].map((budget) =>
      regionOf([{ unit: knownUnit, given: contracts({ budget }) }], 80_000, deaf),
    );
    const first = (result: ScenarioRun, name: string) => result.region.get(name)![12]!;
    expect(first(more!, 'units_result') - first(less!, 'units_result')).toBeCloseTo(5000, 6);
    expect(first(more!, 'centre') - first(less!, 'centre')).toBeCloseTo(-5000, 6);
    expect(first(more!, 'region_result')).toBe(first(less!, 'region_result'));
  });

  test('an unknown tax leaves every difference between two scenarios as it is with a known one', () => {
    const stay = { unit: knownUnit, given: contracts() };
    const ram = { unit: knownUnit, given: contracts({ switches: [switchAt(6, 'ram')] }) };
    const change = (amount: number | undefined, name: string) =>
      regionOf([ram], amount)
        .region.get(name)!
        .map((value, row) => value - regionOf([stay], amount).region.get(name)![row]!);
    for (const name of ['region_result', 'centre', 'units_result']) {
      const [known, unknown] = [change(90_000, name), change(undefined, name)];
      known.forEach((value, row) => expect(unknown[row]).toBeCloseTo(value, 6));
    }
  });

  test('tax and grants step each January by their growth and at no other time', () => {
    const { region: series } = regionOf([{ unit: knownUnit, given: contracts() }], 1000, { growth: 0.04 });
    const amounts = [...series.get('tax_and_grants')!].map((amount) => Number(amount.toFixed(9)));
    expect(amounts).toEqual([...Array<number>(24).fill(1000), ...Array<number>(12).fill(1040)]);
  });
});

test('the region’s share within 90 days is the units’, weighted by the queues whose share is known', () => {
  const unknown: UnitBase = { ...knownUnit, name: 'Okänd', within90: { p: 0.9, o: undefined } };
  const result = regionOf(
    [knownUnit, unknown].map((unit) => ({ unit, given: contracts() })),
    undefined,
  );
  const at = (index: number, name: string) => result.units[index]!.series.get(name)![20]!;
  const pairs = [[0, 'p'] as const, [0, 'o'] as const, [1, 'p'] as const];
  const queue = pairs.reduce((sum, [index, stream]) => sum + at(index, `queue_${stream}`), 0);
  const within = pairs.reduce(
    (sum, [index, stream]) => sum + at(index, `queue_${stream}`) * at(index, `within90_${stream}`),
    0,
  );
  expect(result.region.get('region_within90')![20]).toBeCloseTo(within / queue, 12);
  expect(at(1, 'within90_o')).toBe(0);
});

test('a switch in one unit leaves every other unit’s series alone', () => {
  const other = { unit: { ...knownUnit, name: 'Grannsjukhuset' }, given: contracts({ base: contractOf('anslag') }) };
  const [stay, ram] = [contracts(), contracts({ switches: [switchAt(3, 'ram')] })].map((given) =>
    regionOf([{ unit: knownUnit, given }, other], undefined),
  );
  expect(differing(stay!.units[1]!.series, ram!.units[1]!.series)).toEqual([]);
  expect(differing(stay!.units[0]!.series, ram!.units[0]!.series)).not.toEqual([]);
});

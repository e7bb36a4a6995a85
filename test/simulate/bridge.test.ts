import fc from 'fast-check';
import { buildModel } from '../../src/model/model';
import { contractOf, type Scenario, type UnitContracts } from '../../src/model/scenario';
import { addMonths } from '../../src/quantities/month';
import { bridge, bridgeOrder, ore, scenarioBridge, type Bridge, type CostSeries } from '../../src/simulate/bridge';
import { runScenario, yearRows, type Frame } from '../../src/simulate/run';
import { between, draws, randomAssumptions, randomContracts, randomUnit } from './random-units';
import { january2025, knownUnit } from './still-unit';

const factorNames = ['cost_level', 'cost_fixed', 'cost_care', 'cost_freed', 'cost_control', 'stay_length'] as const;
type Factors = Readonly<Record<(typeof factorNames)[number], number>>;

const randomFactors: fc.Arbitrary<Factors> = fc.record({
  cost_level: between(1_000, 900_000),
  cost_fixed: between(0.1, 0.9),
  cost_care: between(0.1, 0.9),
  cost_freed: between(-0.1, 0.1),
  cost_control: between(-0.03, 0.03),
  stay_length: between(0.8, 1.2),
});
const randomUnitMonths = fc.array(fc.record({ one: randomFactors, other: randomFactors }), {
  minLength: 1,
  maxLength: 2,
});

const seriesOf = (months: readonly Factors[]): CostSeries =>
  new Map(factorNames.map((name) => [name, months.map((month) => month[name])]));

const added = ({ causes, interaction }: Bridge) =>
  bridgeOrder.reduce((sum, cause) => sum + causes[cause], 0) + interaction;

const january = { start: january2025, months: 24, taxAndGrants: undefined, assumptions: {} } as const;
const scenarioOf = (id: string, contracts: readonly UnitContracts[], values = {}): Scenario => ({
  id,
  name: id,
  note: '',
  contracts,
  assumptions: values,
});
const today: UnitContracts = { base: contractOf('prestation'), switches: [] };
const toFramework: UnitContracts = {
  ...today,
  switches: [{ month: addMonths(january2025, 3), phaseMonths: 1, contract: contractOf('ram') }],
};

describe('the bridge adds up to the öre', () => {
  test('on 100,000 random regions, and its total is the difference in cost', () => {
    const rows = [0];
    fc.assert(
      fc.property(randomUnitMonths, (units) => {
        const base = units.map(({ one }) => seriesOf([one]));
        const future = units.map(({ other }) => seriesOf([other]));
        const found = bridge(base, future, rows);
        const cost = (month: Factors) =>
          month.cost_level *
          (month.cost_fixed + month.stay_length * (month.cost_care + month.cost_freed) - month.cost_control);
        const difference = units.reduce((sum, { one, other }) => sum + cost(other) - cost(one), 0);
        return (
          Object.values(found.causes).every(Number.isSafeInteger) &&
          Number.isSafeInteger(found.interaction) &&
          added(found) === found.total &&
          Math.abs(found.total - difference * 100_000) <= 1
        );
      }),
      { ...draws(100_000), verbose: false },
    );
  });

  test('on random scenarios over a calendar year, where the total is the region’s cost less the first one’s', () => {
    const model = buildModel(3);
    const randomRegion = fc.array(
      fc.record({ unit: randomUnit, one: randomContracts(january2025), other: randomContracts(january2025) }),
      { minLength: 1, maxLength: 3 },
    );
    fc.assert(
      fc.property(randomRegion, randomAssumptions, (members, values) => {
        const frame: Frame = { ...january, units: members.map(({ unit }) => unit) };
        const rows = yearRows(frame, 2026);
        const first = members.map(({ one }) => one);
        const other = members.map(({ other: own }) => own);
        const base = runScenario(frame, scenarioOf('stay', first), model);
        const future = runScenario(frame, scenarioOf('switch', other, values), model);
        const found = scenarioBridge(base, future, rows);
        const cost = (run: typeof base) => rows.reduce((sum, row) => sum + run.region.get('region_cost')![row]!, 0);
        expect(added(found)).toBe(found.total);
        expect(Math.abs(found.total - (cost(future) - cost(base)) * 100_000)).toBeLessThanOrEqual(1);
      }),
      draws(25),
    );
  });
});

describe('a cause that is not there has no bar', () => {
  const frame: Frame = { ...january, units: [knownUnit] };
  const rows = yearRows(frame, 2026);
  const stay = runScenario(frame, scenarioOf('stay', [today]));
  const bridgeTo = (values: Record<string, number>, contracts = toFramework) =>
    scenarioBridge(stay, runScenario(frame, scenarioOf('switch', [contracts], values)), rows);

  test('nothing changes when nothing is switched', () => {
    const { causes, interaction, total } = bridgeTo({}, today);
    expect(Object.values(causes)).toEqual(bridgeOrder.map(() => 0));
    expect([interaction, total]).toEqual([0, 0]);
  });

  test('a switch on paper frees no time and spares no control', () => {
    const { causes } = bridgeTo({ phi: 1 });
    expect(causes).toMatchObject({ freed: 0, control: 0, frame: 0 });
    expect(causes.volume).toBeLessThan(0);
    expect(causes.stay).toBeGreaterThan(0);
  });

  test('less follow-up spares its share of the cost level, and gives care that costs', () => {
    const { causes } = bridgeTo({ phi: 0.4 });
    const level = rows.reduce((sum, row) => sum + stay.units[0]!.series.get('cost_level')![row]!, 0);
    expect(causes.control).toBe(ore(-0.01 * 0.6 * level));
    expect(causes.freed).toBeGreaterThan(0);
  });

  test('prices of a scenario’s own stand under what the user set', () => {
    const { causes, interaction, total } = bridgeTo({ LPIK: 0.05 }, today);
    expect(causes.frame).toBe(total);
    expect([causes.volume, causes.stay, causes.control, causes.freed, interaction]).toEqual([0, 0, 0, 0, 0]);
  });
});

test('care from freed time is what the month would lose without it', () => {
  const frame: Frame = { ...january, units: [knownUnit] };
  const inMonthOfSwitch = (theta: number, name: string) =>
    runScenario(frame, scenarioOf('switch', [toFramework], { phi: 0.2, theta })).units[0]!.series.get(name)![15]!;
  const difference = inMonthOfSwitch(0.5, 'real') - inMonthOfSwitch(0, 'real');
  const freed = (theta: number) =>
    inMonthOfSwitch(theta, 'freed_production_p') + inMonthOfSwitch(theta, 'freed_production_o');
  expect(freed(0.5)).toBeCloseTo(difference, 9);
  expect(freed(0)).toBe(0);
  expect(difference).toBeGreaterThan(1);
});

test('halves of an öre go away from zero', () => {
  expect([ore(0.000005), ore(-0.000005), ore(-0.000001)]).toEqual([1, -1, 0]);
});

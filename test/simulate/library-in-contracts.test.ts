import { buildModel } from '../../src/model/model';
import { paymentModels } from '../../src/model/payment-models';
import { contractOf, type Contract, type Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { baseMonths, runScenario, sharedModel, yearRows, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { assumptions } from '../../src/model/assumptions';
import { ruleOf } from '../../src/model/payment-library/year-values';
import { modelsBeside } from '../report/library-report';
import { knownUnit } from './still-unit';

const other = { ...knownUnit, name: 'Grannen', registered: { a: 200, p: 150, o: 90 }, cost: 30_000 };
const frame: Frame = {
  units: [knownUnit, other],
  start: monthOf(2027, 1),
  months: 24,
  taxAndGrants: 150_000,
  assumptions: {},
  models: modelsBeside,
};

const staying = (contract: Contract, id = 's'): Scenario => ({
  id,
  name: id,
  note: '',
  contracts: frame.units.map(() => ({ base: contract, switches: [] })),
  assumptions: {},
});
const switching = (contract: Contract): Scenario => ({
  ...staying(contractOf('prestation'), 'w'),
  contracts: frame.units.map(() => ({
    base: contractOf('prestation'),
    switches: [{ month: monthOf(2027, 7), phaseMonths: 4, contract }],
  })),
});
const model = sharedModel(frame, [staying(contractOf('prestation'))]);
const contract = (key: string) => contractOf(key, {}, modelsBeside);

const yearOf = (run: ScenarioRun, unit: number, name: string, year: number): number =>
  yearRows(frame, year).reduce((sum, row) => sum + run.units[unit]!.series.get(name)![row]!, 0);

test('one model knows the whole library and models of one’s own, and with none of them it is the model it was', () => {
  expect(model.models.map(({ number }) => number)).toEqual(
    [...paymentModels, ...modelsBeside].map(({ number }) => number).sort((one, two) => one - two),
  );
  const plain = buildModel(2);
  const run = (models?: Frame['models']) =>
    runScenario({ ...frame, ...(models ? { models } : { models: [] }) }, switching(contractOf('ram')));
  const [alone, among] = [run(), run(modelsBeside)];
  for (const { name } of plain.month) {
    expect([...among.units[0]!.series.get(name)!]).toEqual([...alone.units[0]!.series.get(name)!]);
  }
});

test.each(modelsBeside.map(({ key }) => key))('%s in a contract: twelve months are the year its rules give', (key) => {
  const run = runScenario(frame, staying(contract(key)), model);
  const used = modelsBeside.find((each) => each.key === key)!;
  const given = { ...contract(key).parameters } as Record<string, number>;
  frame.units.forEach((_, unit) => {
    const series = run.units[unit]!.series;
    const last = yearRows(frame, 2027).at(-1)!;
    const at = (name: string) => series.get(name)![last]!;
    const levels = {
      ...given,
      assignment: at('assignment'),
      budget: at('budget'),
      volume: yearOf(run, unit, 'registered', 2027),
      price_level: 1,
    };
    const expected =
      rule(used, 'fixed', levels) +
      rule(used, 'goal', levels) +
      Math.max(rule(used, 'earned', levels), rule(used, 'guaranteed', levels));
    expect(yearOf(run, unit, 'payment', 2027) / expected).toBeCloseTo(1, 9);
  });
});

const rule = (
  used: (typeof modelsBeside)[number],
  name: 'fixed' | 'goal' | 'earned' | 'guaranteed',
  levels: Record<string, number>,
) => ruleOf({ ...used, uses: [], example: { over: 'volume', from: 0, to: 1 } } as never, name, levels);

/** Nobody answers to how they are paid: neither production, registration nor deficits move. */
const noResponse = { alpha: 0, eta_a: 0, eta_p: 0, eta_o: 0, beta: 0, u: 0, adm: 0, b_max: 0, psi: 0 };

test('what the region spends does not depend on who pays whom', () => {
  const runs = modelsBeside.map(({ key }) =>
    runScenario({ ...frame, assumptions: noResponse }, staying(contract(key)), model),
  );
  const cost = (run: ScenarioRun) => [...run.region.get('region_cost')!];
  runs.forEach((run) => {
    const first = cost(runs[0]!);
    cost(run).forEach((spent, row) => expect(Math.abs(spent - first[row]!)).toBeLessThan(1e-12 * spent));
    cost(run).forEach((spent, row) => {
      const [centre, units, result] = ['centre', 'units_result', 'region_result'].map(
        (name) => run.region.get(name)![row]!,
      );
      // What the units are paid is taken from the centre: the two share one sum.
      expect(Math.abs(centre! + units! - result!)).toBeLessThan(1e-9 * spent);
    });
  });
  const paid = runs.map((run) => run.region.get('region_payment')!.at(-1)!);
  expect(new Set(paid.map(Math.round)).size).toBeGreaterThan(modelsBeside.length / 2);
});

test('the kernel gives the engine’s bits for a switch to every model of the library and to one’s own', () => {
  const wanted = { unit: ['payment', 'mu', 'result'], region: ['region_result', 'region_cost'] };
  const kernel = openKernel(model, wanted);
  const movable = assumptions.filter(({ low, high }) => low < high);
  const parts = [0.25, 0.5, 0.75];
  const values = Float64Array.from(movable.flatMap(({ low, high }) => parts.map((part) => low + (high - low) * part)));
  const block = { keys: movable.map(({ key }) => key), count: parts.length, values };
  for (const { key } of modelsBeside) {
    const scenario = switching(contract(key));
    const drawn = kernel.run(frame, scenario, block);
    parts.forEach((_, draw) => {
      const set = Object.fromEntries(block.keys.map((each, index) => [each, values[index * block.count + draw]!]));
      const run = runScenario({ ...frame, assumptions: set }, scenario, model);
      expect(drawn.unanswered[draw]).toBe(0);
      for (const name of wanted.region) {
        const expected = [...run.region.get(name)!].slice(baseMonths);
        expect(expected.map((_, month) => drawn.region.get(name)![month * block.count + draw]!)).toEqual(expected);
      }
      for (const name of wanted.unit) {
        frame.units.forEach((_, unit) => {
          const expected = [...run.units[unit]!.series.get(name)!].slice(baseMonths);
          const found = expected.map(
            (_, month) => drawn.units.get(name)![(unit * frame.months + month) * block.count + draw]! + 0,
          );
          expect(found).toEqual(expected.map((value) => value + 0));
        });
      }
    });
  }
});

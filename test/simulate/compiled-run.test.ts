import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { assumptions } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import type { Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { affectedColumns } from '../../src/simulate/affected';
import { compiledModel } from '../../src/simulate/compiled-model';
import { runScenario, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { VaxlaError } from '../../src/words/problem';
import { evaluatedRun } from './evaluated-run';
import { between, draws, randomAssumptions, randomContracts, randomUnit } from './random-units';

const start = monthOf(2026, 8);
const model = buildModel(3);

/** Two units with any contracts, any horizon, any assumptions; goals are not counted, so that freed time cannot exceed what there is. */
const randomCase = fc.record({
  units: fc.array(fc.record({ unit: randomUnit, contracts: randomContracts(start) }), { minLength: 1, maxLength: 2 }),
  months: fc.integer({ min: 1, max: 26 }),
  taxAndGrants: fc.option(between(1000, 200_000), { nil: undefined }),
  assumptions: randomAssumptions,
});
type Case = typeof randomCase extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function asked({ units, months, taxAndGrants, assumptions: values }: Case): readonly [Frame, Scenario] {
  const frame = { units: units.map(({ unit }) => unit), start, months, taxAndGrants, assumptions: {} };
  const contracts = units.map((each) => each.contracts);
  return [frame, { id: 'r', name: 'R', note: '', contracts, assumptions: values }];
}

/** Every number of a run by its name, or the error: what two runs must have alike to the last bit. */
function everythingOf(run: () => ScenarioRun): unknown {
  try {
    const { units, region } = run();
    const bytes = (series: ReadonlyMap<string, Float64Array>) =>
      [...series].map(([name, values]) => [name, Buffer.from(Float64Array.from(values).buffer).toString('base64')]);
    const numbers = (once: ReadonlyMap<string, number | readonly number[]>) =>
      [...once].map(([name, value]) => [name, ...bytes(new Map([['', Float64Array.of(...[value].flat())]]))]);
    return [units.map((unit) => [unit.name, numbers(unit.start), bytes(unit.series)]), bytes(region)];
  } catch (error) {
    if (error instanceof VaxlaError) return [error.problem.code, error.problem.values];
    throw error;
  }
}

/** The framework's own comparison is asked only where there is a difference to tell: it costs more than the runs. */
function expectAlike(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected)) expect(found).toEqual(expected);
}

test('a random scenario is the same bytes in every series as when every equation is evaluated by itself', () => {
  fc.assert(
    fc.property(randomCase, (drawn) => {
      const [frame, scenario] = asked(drawn);
      const expected = everythingOf(() => evaluatedRun(frame, scenario, model));
      expectAlike(
        everythingOf(() => runScenario(frame, scenario, model)),
        expected,
      );
    }),
    draws(60),
  );
});

test('an assumption moved in a run that is alike gives the same bytes as computing everything', () => {
  const movable = assumptions.filter(({ low, high }) => low < high);
  let moved = 0;
  fc.assert(
    fc.property(randomCase, fc.constantFrom(...movable), between(0, 1), (drawn, { key, low, high }, share) => {
      const [frame, scenario] = asked(drawn);
      const followers = assumptions.flatMap((each) =>
        typeof each.default === 'object' && each.default.sameAs === key ? [each.key] : [],
      );
      const changed = { ...scenario, assumptions: { ...scenario.assumptions, [key]: low + share * (high - low) } };
      const affected = affectedColumns(model, [key, ...followers]);
      const run = runScenario(frame, scenario, model);
      const expected = everythingOf(() => runScenario(frame, changed, model));
      expectAlike(
        everythingOf(() => runScenario(frame, changed, model, { run, affected })),
        expected,
      );
      moved += 1;
    }),
    draws(150),
  );
  expect(moved).toBe(150);
});

test('a run of nothing but what is alike keeps the other run’s series', () => {
  const [[frame, scenario]] = fc.sample(randomCase, { numRuns: 1, seed: 7 }).map(asked) as [readonly [Frame, Scenario]];
  const run = runScenario(frame, scenario, model);
  const again = runScenario(frame, scenario, model, { run, affected: affectedColumns(model, ['g']) });
  expect([...again.region.values()].every((values, index) => values === [...run.region.values()][index])).toBe(true);
  again.units.forEach(({ series }, unit) => {
    for (const [name, values] of series) expect(values).toBe(run.units[unit]!.series.get(name));
  });
});

test('numbers of an equation keep their last digit and their sign', () => {
  const extra = ['0.30000000000000004', '0.3', '0.0000000000000000001'].map((value, place) => ({
    name: `digits_${place}`,
    level: 'unit' as const,
    when: 'month' as const,
    value: `${value} * time`,
    unit: '1',
  }));
  const extended = buildModel(2, { equations: extra });
  const [[frame, scenario]] = fc.sample(randomCase, { numRuns: 1, seed: 7 }).map(asked) as [readonly [Frame, Scenario]];
  const { series } = runScenario(frame, scenario, extended).units[0]!;
  expect(extra.map(({ name }) => series.get(name)![12])).toEqual([0.30000000000000004, 0.3, 1e-19]);
});

test('a model is compiled once', () => {
  expect(compiledModel(model)).toBe(compiledModel(model));
  expect(compiledModel(buildModel(3))).toBe(compiledModel(buildModel(3)));
  expect(compiledModel(buildModel(4))).not.toBe(compiledModel(buildModel(3)));
});

import { parseExpression } from '../../src/language/parse';
import { contractOf } from '../../src/model/scenario';
import { buildModel, type Model, type ModelColumn } from '../../src/model/model';
import type { DrawBlock, DrawnRun, WantedColumns } from '../../src/simulate/kernel/kernel';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { baseMonths, runScenario } from '../../src/simulate/run';
import { kernelCase } from './kernel-case';

/*
 * Months whose equations look alike share one piece of code. A column that is nothing until some month makes the months
 * after it look different for as long as anyone looks back at it: to the very month, however far that is.
 */

const column = (name: string, value: string, level: 'unit' | 'region' = 'unit'): ModelColumn => ({
  name,
  equation: { name, level, when: 'month', value, before: '0', unit: '1' },
  value: parseExpression(value),
  before: parseExpression('0'),
});

/** The model with columns of a test's own: the first is nothing in the base year and drawn from then on. */
function modelWith(own: readonly ModelColumn[], region: readonly ModelColumn[] = []): Model {
  const model = buildModel(2);
  return {
    ...model,
    month: [...model.month, ...own],
    baseMonth: [...model.baseMonth, ...own],
    region: [...model.region, ...region],
  };
}

function expectRuns(model: Model, wanted: WantedColumns): void {
  const { frame, block } = kernelCase(3);
  const contracts = frame.units.map(() => ({ base: contractOf('prestation'), switches: [] }));
  const scenario = { id: 's', name: 'S', note: '', contracts, assumptions: {} };
  for (const how of ['wasm', 'plain'] as const) {
    const run = openKernel(model, wanted, how).run(frame, scenario, block);
    for (let draw = 0; draw < block.count; draw += 1) {
      const drawn = Object.fromEntries(
        block.keys.map((key, place) => [key, block.values[place * block.count + draw]!]),
      );
      const expected = runScenario({ ...frame, assumptions: drawn }, scenario, model);
      const found = (values: Float64Array, first: number) =>
        Array.from({ length: frame.months }, (_, month) => values[(first + month) * block.count + draw]!);
      for (const name of wanted.unit) {
        expected.units.forEach(({ series }, unit) =>
          expect(found(run.units.get(name)!, unit * frame.months)).toEqual([...series.get(name)!.slice(baseMonths)]),
        );
      }
      for (const name of wanted.region) {
        expect(found(run.region.get(name)!, 0)).toEqual([...expected.region.get(name)!.slice(baseMonths)]);
      }
    }
  }
}

test('a column that was nothing until lately is looked back at to the month, in a unit', () => {
  const model = modelWith([
    column('risen', 'g + base_cost / 1000'),
    column('one_back', 'prev(risen)'),
    column('two_back', 'prev(risen, 2)'),
    column('both_back', 'prev(risen) + 2 * prev(risen, 2)'),
    column('year_back', 'past(risen, 12)'),
  ]);
  expectRuns(model, { unit: ['one_back'], region: [] });
  expectRuns(model, { unit: ['two_back'], region: [] });
  expectRuns(model, { unit: ['both_back', 'year_back'], region: [] });
});

test('so is one that is the same for all units, in them and by itself', () => {
  const model = modelWith([
    column('risen', 'g + 1'),
    column('one_back', 'prev(risen)'),
    column('two_back', 'prev(risen, 2) * base_cost'),
    column('both_now', 'risen + 2 * prev(risen, 3) + base_cost'),
  ]);
  expectRuns(model, { unit: ['two_back', 'both_now'], region: [] });
  expectRuns(model, { unit: ['one_back', 'two_back'], region: [] });
});

test('so is one of the region', () => {
  const model = modelWith(
    [],
    [
      column('risen', 'sum(g + base_cost)', 'region'),
      column('two_back', 'prev(risen, 2)', 'region'),
      column('both_back', 'prev(risen) + prev(risen, 3)', 'region'),
    ],
  );
  expectRuns(model, { unit: [], region: ['two_back', 'both_back'] });
});

/** A run's numbers as bytes. */
const bytesOf = ({ region, units, unanswered }: DrawnRun) =>
  [...region.values(), ...units.values(), unanswered].map(({ buffer }) => Buffer.from(buffer).toString('base64'));

test('what a scenario does not read changes no bit of it, and what it reads changes some', () => {
  const { model, wanted, frame, scenario, block } = kernelCase(16);
  const kernel = openKernel(model, wanted);
  const run = bytesOf(kernel.run(frame, scenario, block));
  const reads = kernel.reads(frame, scenario, block.keys);
  expect([...reads].every((key) => block.keys.includes(key))).toBe(true);
  expect(reads.size).toBeLessThan(block.keys.length);
  block.keys.forEach((key, place) => {
    const values = block.values.slice();
    for (let draw = 0; draw < block.count; draw += 1) values[place * block.count + draw]! *= 1.01;
    const other: DrawBlock = { ...block, values };
    const same = JSON.stringify(bytesOf(kernel.run(frame, scenario, other))) === JSON.stringify(run);
    // It may read what happens not to count, such as the far end of a clamp.
    if (!reads.has(key)) expect({ key, same }).toEqual({ key, same: true });
    else if (key === 'g') expect({ key, same }).toEqual({ key, same: false });
  });
});

test('a run written over a spent one has the bytes of a new one, also where its draws have no answer', () => {
  const { model, wanted, frame, scenario, block } = kernelCase(300);
  const kernel = openKernel(model, wanted);
  const values = block.values.map((value, place) => (place % 7 === 3 ? NaN : value * 1.001));
  const spent = kernel.run(frame, scenario, { ...block, values });
  const [cost] = spent.region.values();
  const expected = bytesOf(kernel.run(frame, scenario, block));
  const found = kernel.run(frame, scenario, block, spent);
  expect(bytesOf(found)).toEqual(expected);
  expect(found.region.values().next().value).toBe(cost);
  const fewer = kernelCase(40).block;
  expect(bytesOf(kernel.run(frame, scenario, fewer, found))).toEqual(bytesOf(kernel.run(frame, scenario, fewer)));
});

import fc from 'fast-check';
import { assumptions } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import type { Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import type { DrawBlock, DrawnRun, WantedColumns } from '../../src/simulate/kernel/kernel';
import { openKernel } from '../../src/simulate/kernel/open-kernel';
import { baseMonths, runScenario, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { VaxlaError } from '../../src/words/problem';
import { between, draws as runs, randomAssumptions, randomContracts, randomUnit } from './random-units';

const start = monthOf(2026, 8);
const model = buildModel(3);
const all: WantedColumns = {
  unit: model.month.map(({ name }) => name),
  region: model.region.map(({ name }) => name),
};

const movable = assumptions.filter(({ low, high }) => low < high);

const randomCase = fc.record({
  units: fc.array(fc.record({ unit: randomUnit, contracts: randomContracts(start) }), { minLength: 1, maxLength: 3 }),
  months: fc.integer({ min: 1, max: 40 }),
  taxAndGrants: fc.option(between(1000, 200_000), { nil: undefined }),
  assumptions: randomAssumptions,
  own: randomAssumptions,
  draws: fc.array(randomAssumptions, { minLength: 1, maxLength: 11 }),
  drawn: fc.subarray(movable.map(({ key }) => key)),
});
type Case = typeof randomCase extends fc.Arbitrary<infer Drawn> ? Drawn : never;

function asked({ units, months, taxAndGrants, assumptions: values, own, draws, drawn }: Case) {
  const frame: Frame = { units: units.map(({ unit }) => unit), start, months, taxAndGrants, assumptions: values };
  const few = Object.fromEntries(Object.entries(own).slice(0, 3));
  const contracts = units.map((each) => each.contracts);
  const scenario: Scenario = { id: 'r', name: 'R', note: '', contracts, assumptions: few };
  const block: DrawBlock = {
    keys: drawn,
    count: draws.length,
    values: Float64Array.from(
      drawn.flatMap((key) => {
        const { low } = movable.find((each) => each.key === key)!;
        return draws.map((each) => each[key] ?? low);
      }),
    ),
  };
  return { frame, scenario, block };
}

/** The draw computed as a scenario of its own; undefined where the model has no answer. */
function judged(
  frame: Frame,
  scenario: Scenario,
  { keys, count, values }: DrawBlock,
  draw: number,
): ScenarioRun | undefined {
  const drawn = Object.fromEntries(keys.map((key, place) => [key, values[place * count + draw]!]));
  try {
    return runScenario({ ...frame, assumptions: { ...frame.assumptions, ...drawn } }, scenario, model);
  } catch (error) {
    if (error instanceof VaxlaError) return undefined;
    throw error;
  }
}

/** What a kernel's run has otherwise than each draw as a scenario of its own, to the last bit but for the sign of zero. */
function differences(run: DrawnRun, frame: Frame, scenario: Scenario, block: DrawBlock): readonly string[] {
  const found: string[] = [];
  for (let draw = 0; draw < block.count; draw += 1) {
    const judge = judged(frame, scenario, block, draw);
    if ((judge === undefined) !== (run.unanswered[draw] === 1)) found.push(`draw ${draw}: answered otherwise`);
    if (judge === undefined || run.unanswered[draw] === 1) continue;
    const compare = (name: string, values: Float64Array, first: number, series: Float64Array) => {
      for (let month = 0; month < frame.months; month += 1) {
        const [own, expected] = [values[first + month * block.count + draw]!, series[baseMonths + month]!];
        if (!Object.is(own + 0, expected + 0))
          found.push(`${name} month ${month} draw ${draw}: ${own}, not ${expected}`);
      }
    };
    for (const [name, values] of run.region) compare(name, values, 0, judge.region.get(name)!);
    for (const [name, values] of run.units) {
      judge.units.forEach(({ series }, unit) =>
        compare(`${name} of ${unit}`, values, unit * frame.months * block.count, series.get(name)!),
      );
    }
  }
  return found;
}

/** All numbers of a run, as bytes. */
function bytesOf({ region, units, unanswered }: DrawnRun): unknown {
  const bytes = (values: Float64Array | Uint8Array) => Buffer.from(values.buffer).toString('base64');
  const series = (all: ReadonlyMap<string, Float64Array>) => [...all].map(([name, values]) => [name, bytes(values)]);
  return [series(region), series(units), bytes(unanswered)];
}

test('every column of a random scenario in every draw is what a run of that draw alone gives, to the last bit', () => {
  const seen = { answered: 0, unanswered: 0 };
  fc.assert(
    fc.property(randomCase, (drawn) => {
      const { frame, scenario, block } = asked(drawn);
      const wasm = openKernel(model, all, 'wasm').run(frame, scenario, block);
      expect(differences(wasm, frame, scenario, block).slice(0, 5)).toEqual([]);
      expect(bytesOf(openKernel(model, all, 'plain').run(frame, scenario, block))).toEqual(bytesOf(wasm));
      for (const mark of wasm.unanswered) seen[mark === 1 ? 'unanswered' : 'answered'] += 1;
    }),
    runs(8),
  );
  expect(seen.answered).toBeGreaterThan(20);
});

const few: WantedColumns = { unit: ['result'], region: ['region_cost', 'region_real', 'region_within90'] };

/** A case with draws of every assumption that has a range, repeated to some number. */
function largeCase(count: number) {
  const [sample] = fc.sample(
    randomCase.filter(({ units, months }) => units.length > 1 && months > 24),
    { numRuns: 1, seed: 11 },
  );
  const { frame, scenario } = asked({ ...sample!, own: {} });
  let state = 20261121;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const keys = movable.map(({ key }) => key);
  const values = Float64Array.from(
    movable.flatMap(({ low, high }) => Array.from({ length: count }, () => low + (high - low) * next())),
  );
  return { frame, scenario, block: { keys, count, values } };
}

/** Some of a block's draws, as a block of their own. */
function part({ keys, count, values }: DrawBlock, from: number, to: number): DrawBlock {
  const rows = keys.map((_, key) => values.subarray(key * count + from, key * count + to));
  return { keys, count: to - from, values: Float64Array.from(rows.flatMap((row) => [...row])) };
}

test('a block of any size gives the same bytes, and the order of the keys does not matter', () => {
  const { frame, scenario, block } = largeCase(1000);
  const kernel = openKernel(model, few);
  const whole = kernel.run(frame, scenario, block);
  expect(whole.unanswered.every((mark) => mark === 0)).toBe(true);
  for (const size of [1, 2, 3, 7, 64, 999]) {
    for (const from of [0, 1, 500]) {
      const to = Math.min(block.count, from + size);
      const own = kernel.run(frame, scenario, part(block, from, to));
      for (const [name, values] of whole.units) {
        const mine = own.units.get(name)!;
        for (let row = 0; row < values.length / block.count; row += 1) {
          const expected = values.subarray(row * block.count + from, row * block.count + to);
          expect(mine.subarray(row * (to - from), (row + 1) * (to - from))).toEqual(expected);
        }
      }
    }
  }
  const turned = block.keys.map((_, place) => block.keys.length - 1 - place);
  const rows = turned.map((place) => block.values.subarray(place * block.count, (place + 1) * block.count));
  const other = {
    keys: turned.map((place) => block.keys[place]!),
    count: block.count,
    values: Float64Array.from(rows.flatMap((row) => [...row])),
  };
  expect(bytesOf(kernel.run(frame, scenario, other))).toEqual(bytesOf(whole));
});

test('a draw without an answer is marked and holds no number, and the draws beside it are untouched', () => {
  const { frame, scenario, block } = largeCase(9);
  const kernel = openKernel(model, few);
  const sound = kernel.run(frame, scenario, block);
  const values = block.values.slice();
  values[block.keys.indexOf('lag_up') * block.count + 3] = 0;
  values[block.keys.indexOf('lag_dn') * block.count + 3] = 0;
  values[block.keys.indexOf('g') * block.count + 5] = NaN;
  for (const how of ['wasm', 'plain'] as const) {
    const run = openKernel(model, few, how).run(frame, scenario, { ...block, values });
    expect([...run.unanswered]).toEqual([0, 0, 0, 1, 0, 1, 0, 0, 0]);
    for (const [name, series] of run.region) {
      series.forEach((value, place) => {
        const expected = [3, 5].includes(place % 9) ? NaN : sound.region.get(name)![place];
        expect(value).toBe(expected);
      });
    }
  }
});

test('what a scenario sets itself is not drawn, and what follows an assumption follows its draw', () => {
  const { frame, scenario, block } = largeCase(5);
  const set = { ...scenario, assumptions: { g: 0.02, phi: 0.4 } };
  const run = openKernel(model, all).run(frame, set, block);
  expect(differences(run, frame, set, block)).toEqual([]);
  const leader = block.keys.indexOf('g');
  const alone: DrawBlock = {
    keys: ['g'],
    count: 5,
    values: block.values.slice(leader * 5, leader * 5 + 5),
  };
  const following = openKernel(model, all).run({ ...frame, assumptions: {} }, scenario, alone);
  expect(differences(following, { ...frame, assumptions: {} }, scenario, alone)).toEqual([]);
});

test('with no assumption drawn every draw is the deterministic run', () => {
  const { frame, scenario } = largeCase(1);
  const block: DrawBlock = { keys: [], count: 3, values: new Float64Array(0) };
  for (const how of ['wasm', 'plain'] as const) {
    expect(differences(openKernel(model, all, how).run(frame, scenario, block), frame, scenario, block)).toEqual([]);
  }
});

test('a kernel is opened once for a model and its columns', () => {
  expect(openKernel(model, few)).toBe(openKernel(model, { ...few }));
  expect(openKernel(model, few)).not.toBe(openKernel(model, all));
  expect(openKernel(model, few).wanted).toEqual(few);
});

test('a hundred runs of ever new frames take no more memory than the first ones', () => {
  const { frame, scenario, block } = largeCase(16);
  const kernel = openKernel(model, few);
  const memories = new Set<ArrayBufferLike>();
  const grown = jest.spyOn(WebAssembly.Memory.prototype, 'grow');
  const made = jest.spyOn(WebAssembly, 'Instance');
  kernel.run({ ...frame }, scenario, block);
  grown.mockClear();
  made.mockClear();
  for (let run = 0; run < 100; run += 1) {
    const { region } = kernel.run({ ...frame, assumptions: { chi: 0.3 + run / 1000 } }, { ...scenario }, block);
    memories.add(region.get('region_cost')!.buffer);
  }
  expect(memories.size).toBe(100);
  expect([grown.mock.calls.length, made.mock.calls.length]).toEqual([0, 0]);
  grown.mockRestore();
  made.mockRestore();
});

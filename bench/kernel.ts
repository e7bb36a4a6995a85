import { cpus } from 'node:os';
import { arrayLength, blockDraws } from '../src/language/kernel/executor';
import type { Step } from '../src/language/kernel/segment';
import { wasmExecutor } from '../src/language/kernel/wasm';
import { assumptions, assumptionValues } from '../src/model/assumptions';
import { buildModel } from '../src/model/model';
import type { Scenario } from '../src/model/scenario';
import type { DrawBlock, DrawnRun } from '../src/simulate/kernel/kernel';
import { openKernel } from '../src/simulate/kernel/open-kernel';
import { runScenario, type Frame } from '../src/simulate/run';
import { hasCompiler } from './c-program';
import { hasOffice } from './data-table';
import { handwritten, type HandwrittenSeries } from './handwritten';
import { mathjsModel } from './mathjs-model';
import { hasNumpy } from './numpy-program';
import { hold, inC, inNumpy, inOffice, recorded, wanted } from './other-programs';
import { syntheticFrame } from './synthetic-frame';
import { processorSeconds } from './timing';

const counted = new Set(['N0', 'N1']);
const drawn = assumptions.filter(({ key, low, high }) => low < high && !counted.has(key));

/** Draws from the same beginning every time. */
function drawsOf(count: number, seed: number): DrawBlock {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 4294967296;
  };
  const values = drawn.flatMap(({ low, high }) => Array.from({ length: count }, () => low + (high - low) * next()));
  return { keys: drawn.map(({ key }) => key), count, values: Float64Array.from(values) };
}

function assumedIn({ keys, count, values }: DrawBlock, scenario: Scenario, draw: number): Record<string, number> {
  const own = keys.map((key, place) => [key, values[place * count + draw]!] as const);
  return assumptionValues({ ...Object.fromEntries(own), ...scenario.assumptions });
}

type Line = (what: string, time: number, against: string, ratio: number) => void;

/** The kernel against everything it could be done with instead; every answer is checked before its clock starts. */
export function benchKernel(line: Line): void {
  const { frame, scenarios: all } = syntheticFrame(8, 36);
  const scenarios = all.slice(0, 3);
  const model = buildModel(2);
  const kernel = openKernel(model, wanted);
  const batch = drawsOf(500, 20261121);
  const runAll = (block: DrawBlock, of: Frame = frame): readonly DrawnRun[] =>
    scenarios.map((scenario) => kernel.run(of, scenario, block));
  const found = runAll(batch);
  scenarios.forEach((scenario, place) => checkDraws(frame, scenario, batch, found[place]!));

  const unitMonthDraws = 8 * 36 * 3;
  console.log(`\nThe kernel, ${cpus()[0]?.model ?? 'unknown processor'}, processor time, per unit, month and draw`);
  const perDraw = processorSeconds(() => void runAll(batch)) / (unitMonthDraws * batch.count);
  const nanoseconds = (what: string, time: number) => {
    const ratio = (time / perDraw).toFixed(2);
    console.log(`${what.padEnd(62)} ${(time * 1e9).toFixed(1).padStart(8)} ns ${ratio.padStart(8)} × the kernel`);
  };
  nanoseconds('the kernel', perDraw);
  const shares = scenarios.map((scenario) => overArrays(frame, scenario, batch));
  const { power, exp } = secondsOf(['power', 'exp']);
  const powers = shares.reduce((sum, each) => sum + each.power, 0) / scenarios.length;
  const exponentials = shares.reduce((sum, each) => sum + each.exp, 0) / scenarios.length;
  nanoseconds(`  of which powers (${powers.toFixed(2)} in a unit and month)`, powers * power);
  nanoseconds(`  of which exponentials (${exponentials.toFixed(2)})`, exponentials * exp);

  const assumed = (scenario: Scenario) => {
    const each = Array.from({ length: batch.count }, (_, draw) => assumedIn(batch, scenario, draw));
    return Object.fromEntries(
      assumptions.map(({ key }) => [key, Float64Array.from(each.map((values) => values[key]!))]),
    );
  };
  const tables = scenarios.map(assumed);
  scenarios.forEach((scenario, place) => {
    const own = handwritten(frame, scenario, tables[place]!);
    for (const [name, values] of [...found[place]!.region, ...found[place]!.units]) {
      hold(`by hand, ${name}`, own[name as keyof HandwrittenSeries], values);
    }
  });
  const byHand = processorSeconds(() =>
    scenarios.forEach((scenario, place) => void handwritten(frame, scenario, tables[place]!)),
  );
  nanoseconds('a loop of the same model written by hand', byHand / (unitMonthDraws * batch.count));

  const plain = openKernel(model, wanted, 'plain');
  const plainly = processorSeconds(() => scenarios.forEach((scenario) => void plain.run(frame, scenario, batch)), 2);
  nanoseconds('the kernel without WebAssembly', plainly / (unitMonthDraws * batch.count));

  const mathjs = scenarios.map((scenario) => mathjsModel(model, wanted, frame, scenario));
  scenarios.forEach((scenario, place) => {
    const own = mathjs[place]!(assumedIn(batch, scenario, 7));
    for (const [name, series] of found[place]!.region) {
      const expected = Array.from({ length: 36 }, (_, month) => series[month * batch.count + 7]!);
      hold(`mathjs, ${name}`, own.get(name)!, expected);
    }
  });
  const byMathjs = processorSeconds(
    () => scenarios.forEach((scenario, place) => void mathjs[place]!(assumedIn(batch, scenario, 7))),
    3,
  );
  nanoseconds('the same equations compiled by mathjs', byMathjs / unitMonthDraws);

  if (hasCompiler()) nanoseconds('the same program in C, gcc -O3 -msse2', inC(frame, scenarios, batch, found));
  else console.log('no C compiler here');
  if (hasNumpy())
    nanoseconds('the same program in numpy, 500 draws at a time', inNumpy(frame, scenarios, batch, found));
  else console.log('no Python with numpy here');
  if (hasOffice())
    nanoseconds(
      'a what-if table of the live formulas in LibreOffice, from few draws',
      inOffice(frame, scenarios, batch),
    );
  else console.log('no LibreOffice here');

  console.log('\n8 units × 36 months × 3 scenarios × 10,000 draws');
  const batches = Array.from({ length: 20 }, (_, number) => drawsOf(500, number + 1));
  const whole = processorSeconds(() => batches.forEach((block) => void runAll(block)), 5);
  line('the series shown, on one core, percentiles apart', whole, 'the 0.3 s aimed at', whole / 0.3);

  console.log('\nCost by size, against the first of each');
  for (const [name, sizes] of [
    ['units', [4, 8, 16, 32]],
    ['months', [18, 36, 72, 144]],
    ['draws', [250, 500, 1000, 2000]],
  ] as const) {
    let first = 0;
    for (const size of sizes) {
      const own = syntheticFrame(name === 'units' ? size : 8, name === 'months' ? size : 36);
      const block = drawsOf(name === 'draws' ? size : 500, 3);
      const time = processorSeconds(() => void kernel.run(own.frame, own.scenarios[1]!, block), 5);
      first ||= time;
      line(`${size} ${name}`, time, `the first; the size is ${size / sizes[0]} ×`, time / first);
    }
  }

  console.log('\nMemory over 200 runs of ever new frames');
  const memoryNow = () => {
    // What the first leaves to be cleaned up, the second takes.
    globalThis.gc?.();
    globalThis.gc?.();
    const { heapUsed, external, arrayBuffers } = process.memoryUsage();
    return (heapUsed + external + arrayBuffers) / 1e6;
  };
  const again = (run: number) => void runAll(batch, { ...frame, assumptions: { chi: 0.3 + run / 1000 } });
  for (let run = 0; run < 20; run += 1) again(run);
  const before = memoryNow();
  for (let run = 0; run < 200; run += 1) again(run);
  const after = memoryNow();
  console.log(`${before.toFixed(1)} MB before, ${after.toFixed(1)} MB after`);
}

/** Some draws are what the deterministic run gives, to the last bit. */
function checkDraws(frame: Frame, scenario: Scenario, batch: DrawBlock, found: DrawnRun): void {
  for (const draw of [0, 7, batch.count - 1]) {
    const run = runScenario({ ...frame, assumptions: assumedIn(batch, scenario, draw) }, scenario);
    for (const [name, values] of found.region) {
      for (let month = 0; month < frame.months; month += 1) {
        const [own, expected] = [values[month * batch.count + draw]!, run.region.get(name)![12 + month]!];
        if (own !== expected) throw new Error(`${name}: ${own}, not ${expected}`);
      }
    }
  }
}

/** How many powers and exponentials a unit's month takes in each draw. */
function overArrays(frame: Frame, scenario: Scenario, batch: DrawBlock): Readonly<Record<'power' | 'exp', number>> {
  const { recorder, schedule } = recorded(frame, scenario, batch);
  const calls = [...schedule.shared, ...schedule.units.flat(), ...schedule.region];
  const count = (operation: string): number => {
    const steps = calls.flatMap(({ ready }) => recorder.segments.get(ready.run)!.steps);
    return steps.filter((step) => step.operation === operation).length / (frame.units.length * frame.months);
  };
  return { power: count('power'), exp: count('exp') };
}

/** Processor seconds of one operation on one draw, by itself over a block. */
function secondsOf<Name extends 'power' | 'exp'>(operations: readonly Name[]): Readonly<Record<Name, number>> {
  const executor = wasmExecutor();
  if (!executor) throw new Error('no WebAssembly here');
  const load = (index: number): Step => ({ operation: 'load', from: { base: 'fixed', index }, of: [] });
  const segments = operations.map((operation) => ({
    steps: [load(1), load(2), { operation, of: operation === 'power' ? [0, 1] : [0] }] as const,
    stores: [{ step: 2, to: { base: 'fixed', index: 3 } }] as const,
    additions: [],
    checks: [],
  }));
  const { runs, scratch } = executor.prepare(segments);
  const fixed = executor.reserved;
  const at = fixed + 4 * arrayLength;
  const memory = executor.memory(at + scratch * arrayLength);
  for (let draw = 0; draw < 2 * arrayLength; draw += 1) memory[fixed + arrayLength + draw] = 0.3 + draw / 999;
  const addresses = { uniforms: 0, fixed, month: 0, unit: 0, region: 0, kept: 0, scratch: at };
  const times = 20_000;
  const each = runs.map((run) =>
    processorSeconds(() => {
      for (let time = 0; time < times; time += 1) run(addresses, blockDraws);
    }),
  );
  return Object.fromEntries(
    operations.map((operation, place) => [operation, each[place]! / (times * blockDraws)]),
  ) as Record<Name, number>;
}

import { arrayLength, blockDraws } from '../src/language/kernel/executor';
import { buildModel } from '../src/model/model';
import type { Scenario } from '../src/model/scenario';
import type { DrawBlock, DrawnRun, WantedColumns } from '../src/simulate/kernel/kernel';
import { Scheduler } from '../src/simulate/kernel/schedule';
import { variationOf } from '../src/simulate/kernel/variation';
import type { Frame } from '../src/simulate/run';
import { Recorder, runAsC } from './c-program';
import { costOf, runAsTable } from './data-table';
import { runInNumpy } from './numpy-program';

/* The kernel's draws by programs beside it; every answer is checked before its time counts. */

/** The series shown while a slider is dragged. */
export const wanted: WantedColumns = {
  unit: ['result'],
  region: ['region_cost', 'region_real', 'region_registered', 'region_queue', 'region_within90'],
};

/** Stops the benchmark where two series are not the same but for rounding. */
export function hold(what: string, found: ArrayLike<number>, expected: ArrayLike<number>): void {
  let largest = 0;
  for (let place = 0; place < expected.length; place += 1) largest = Math.max(largest, Math.abs(expected[place]!));
  for (let place = 0; place < expected.length; place += 1) {
    const apart = Math.abs(found[place]! - expected[place]!);
    if (!(apart <= 1e-11 * largest)) throw new Error(`${what}: ${found[place]}, not ${expected[place]} at ${place}`);
  }
}

/** A scenario made ready with its segments kept. */
export function recorded(frame: Frame, scenario: Scenario, batch: DrawBlock) {
  const model = buildModel(2);
  const recorder = new Recorder();
  const keys = batch.keys.filter((key) => scenario.assumptions[key] === undefined);
  const used = [...keys].sort();
  const variation = variationOf(model, wanted, new Map(keys.map((key) => [key, key])));
  const schedule = new Scheduler(recorder, model, wanted, variation, used).schedule(frame, scenario);
  return { recorder, schedule, used };
}

/** Processor seconds of a unit, month and draw by numpy. */
export function inNumpy(
  frame: Frame,
  scenarios: readonly Scenario[],
  batch: DrawBlock,
  found: readonly DrawnRun[],
): number {
  let seconds = 0;
  scenarios.forEach((scenario, place) => {
    const { recorder, schedule, used } = recorded(frame, scenario, batch);
    const run = runInNumpy(recorder, schedule, used, batch, 3);
    wanted.region.forEach((name, column) => {
      const series = Array.from({ length: frame.months }, (_, month) => {
        const at = (month * wanted.region.length + column) * batch.count;
        return [...run.kept.subarray(at, at + batch.count)];
      });
      hold(`in numpy, ${name}`, series.flat(), found[place]!.region.get(name)!);
    });
    seconds += run.seconds;
  });
  return seconds / (frame.units.length * frame.months * scenarios.length * batch.count);
}

/** Draws that the what-if table has at first, and how many more it is given: the difference is what draws cost. */
const tableDraws = { first: 1, more: 10 } as const;

/** The same by a what-if table in LibreOffice, what a draw adds. */
export function inOffice(frame: Frame, scenarios: readonly Scenario[], batch: DrawBlock): number {
  const asked = scenarios.slice(0, 2);
  const few = runAsTable(frame, asked, batch, tableDraws.first);
  const many = runAsTable(frame, asked, batch, tableDraws.first + tableDraws.more);
  const expected = many.costs.map((_, draw) => costOf(frame, asked.at(-1)!, batch, draw));
  // LibreOffice writes fifteen digits.
  hold('in LibreOffice', many.costs, expected);
  return (many.seconds - few.seconds) / (frame.units.length * frame.months * tableDraws.more);
}

/** The same as C with vectors. */
export function inC(
  frame: Frame,
  scenarios: readonly Scenario[],
  batch: DrawBlock,
  found: readonly DrawnRun[],
): number {
  let seconds = 0;
  scenarios.forEach((scenario, place) => {
    const { recorder, schedule, used } = recorded(frame, scenario, batch);
    const { layout } = schedule;
    const memory = new Float64Array(layout.length);
    used.forEach((key, position) => {
      const from = batch.keys.indexOf(key) * batch.count;
      memory.set(batch.values.subarray(from, from + blockDraws), layout.fixed + (1 + position) * arrayLength);
    });
    const run = runAsC(recorder, schedule, memory, 20);
    wanted.region.forEach((name, column) => {
      for (let month = 0; month < frame.months; month += 1) {
        const at = layout.keptRegion + (month * wanted.region.length + column) * arrayLength;
        const expected = found[place]!.region.get(name)!.subarray(
          month * batch.count,
          month * batch.count + blockDraws,
        );
        hold(`in C, ${name}`, run.memory.subarray(at, at + blockDraws), expected);
      }
    });
    seconds += run.seconds;
  });
  return seconds / (frame.units.length * frame.months * scenarios.length * blockDraws);
}

import { arrayLength, blockDraws, drawsTogether, type Executor } from '../../language/kernel/executor';
import { plainExecutor } from '../../language/kernel/plain';
import { unansweredPlace } from '../../language/kernel/segment';
import { wasmExecutor } from '../../language/kernel/wasm';
import { assumptions } from '../../model/assumptions';
import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import type { Frame } from '../run';
import type { DrawBlock, DrawnRun, Kernel, WantedColumns } from './kernel';
import { Scheduler, type Call, type Schedule } from './schedule';
import { variationOf } from './variation';

/** Sets of drawn assumptions that are kept ready. */
const mostSchedulers = 16;
/** Ways the equations of a set may have looked before it begins anew. */
const mostPatterns = 400;

const kernels = new WeakMap<Model, Map<string, Kernel>>();
const executors: { wasm?: Executor | undefined; plain?: Executor } = {};

/**
 * The kernel of a model for some columns, made the first time it is asked for. `how` is for tests and measurements: by
 * itself it is WebAssembly where there is one that may be used, and plain otherwise; the answers are the same bytes.
 */
export function openKernel(model: Model, wanted: WantedColumns, how?: Executor['kind']): Kernel {
  const executor = executorFor(how);
  const ofModel = kernels.get(model) ?? new Map<string, Kernel>();
  kernels.set(model, ofModel);
  const key = `${executor.kind} ${wanted.unit.join()} ${wanted.region.join()}`;
  const known = ofModel.get(key);
  if (known) return known;
  const kernel = new ModelKernel(model, wanted, executor);
  ofModel.set(key, kernel);
  return kernel;
}

function executorFor(how: Executor['kind'] | undefined): Executor {
  if (how !== 'plain') {
    if (!('wasm' in executors)) executors.wasm = wasmExecutor();
    if (executors.wasm) return executors.wasm;
    if (how === 'wasm') throw new RangeError('no WebAssembly here');
  }
  executors.plain ??= plainExecutor();
  return executors.plain;
}

/** A scenario's schedule, and the keys of the draws it is given, in the order of their places. */
interface Prepared {
  readonly schedule: Schedule;
  readonly used: readonly string[];
}

class ModelKernel implements Kernel {
  private readonly schedulers = new Map<string, Scheduler>();
  private readonly schedules = new WeakMap<Frame, WeakMap<Scenario, Map<string, Prepared>>>();

  constructor(
    private readonly model: Model,
    readonly wanted: WantedColumns,
    private readonly executor: Executor,
  ) {}

  reads(frame: Frame, scenario: Scenario, keys: readonly string[]): ReadonlySet<string> {
    return this.scheduleFor(frame, scenario, keys).schedule.reads;
  }

  run(frame: Frame, scenario: Scenario, draws: DrawBlock, spent?: DrawnRun): DrawnRun {
    const { schedule, used } = this.scheduleFor(frame, scenario, draws.keys);
    const memory = this.executor.memory(schedule.layout.length);
    memory.set(schedule.uniforms, schedule.layout.uniforms);
    const result = new Result(this.wanted, frame, draws.count, spent);
    for (let from = 0; from < draws.count; from += blockDraws) {
      const count = Math.min(blockDraws, draws.count - from);
      this.runBlock(schedule, memory, frame, draws, used, from, count, result);
    }
    return result.finished();
  }

  private runBlock(
    schedule: Schedule,
    memory: Float64Array,
    frame: Frame,
    draws: DrawBlock,
    used: readonly string[],
    from: number,
    count: number,
    result: Result,
  ): void {
    const { layout } = schedule;
    const computed = Math.ceil(count / drawsTogether) * drawsTogether;
    const unanswered = layout.fixed + unansweredPlace.index * arrayLength;
    memory.fill(0, unanswered, unanswered + computed);
    used.forEach((key, place) => {
      const row = draws.keys.indexOf(key) * draws.count + from;
      const to = layout.fixed + (1 + place) * arrayLength;
      memory.set(draws.values.subarray(row, row + count), to);
      // The last ones are filled up with the last draw.
      memory.fill(memory[to + count - 1]!, to + count, to + computed);
      for (let draw = 0; draw < count; draw += 1) {
        if (memory[to + draw]! - memory[to + draw]! !== 0) memory[unanswered + draw] = NaN;
      }
    });
    for (const sums of schedule.sums) memory.fill(0, sums, sums + schedule.terms * arrayLength);
    runAll(schedule.shared, computed);
    schedule.units.forEach((calls, unit) => {
      runAll(calls, computed);
      for (let month = 0; month < frame.months; month += 1) {
        this.wanted.unit.forEach((_, column) => {
          const at = layout.keptUnit + (month * this.wanted.unit.length + column) * arrayLength;
          result.unit(column, unit, month, from, memory.subarray(at, at + count));
        });
      }
    });
    runAll(schedule.region, computed);
    for (let month = 0; month < frame.months; month += 1) {
      this.wanted.region.forEach((_, column) => {
        const at = layout.keptRegion + (month * this.wanted.region.length + column) * arrayLength;
        result.region(column, month, from, memory.subarray(at, at + count));
      });
    }
    result.mark(from, memory.subarray(unanswered, unanswered + count));
  }

  private scheduleFor(frame: Frame, scenario: Scenario, keys: readonly string[]): Prepared {
    const sources = sourcesOf(frame, scenario, keys);
    const key = [...sources].map((pair) => pair.join('=')).join();
    const ofFrame = this.schedules.get(frame) ?? new WeakMap<Scenario, Map<string, Prepared>>();
    this.schedules.set(frame, ofFrame);
    const ofScenario = ofFrame.get(scenario) ?? new Map<string, Prepared>();
    ofFrame.set(scenario, ofScenario);
    const known = ofScenario.get(key);
    if (known) return known;
    const used = [...new Set(sources.values())].sort();
    const prepared = { schedule: this.schedulerFor(key, sources, used).schedule(frame, scenario), used };
    if (ofScenario.size >= mostSchedulers) ofScenario.clear();
    ofScenario.set(key, prepared);
    return prepared;
  }

  private schedulerFor(key: string, sources: ReadonlyMap<string, string>, used: readonly string[]): Scheduler {
    const known = this.schedulers.get(key);
    if (known && known.size < mostPatterns) return known;
    const variation = variationOf(this.model, this.wanted, sources);
    const made = new Scheduler(this.executor, this.model, this.wanted, variation, used);
    if (this.schedulers.size >= mostSchedulers) this.schedulers.clear();
    this.schedulers.set(key, made);
    return made;
  }
}

/** By assumption that varies with the draw, the key of the draw it takes its value from. */
function sourcesOf(frame: Frame, scenario: Scenario, keys: readonly string[]): ReadonlyMap<string, string> {
  const sources = new Map<string, string>();
  const isDrawn = (key: string) => keys.includes(key) && scenario.assumptions[key] === undefined;
  for (const { key, default: value } of assumptions) {
    if (isDrawn(key)) sources.set(key, key);
    else if (typeof value === 'object' && isDrawn(value.sameAs)) {
      const isGiven = frame.assumptions[key] !== undefined || scenario.assumptions[key] !== undefined;
      if (!isGiven) sources.set(key, value.sameAs);
    }
  }
  return sources;
}

function runAll(calls: readonly Call[], draws: number): void {
  for (const { ready, addresses } of calls) ready.run(addresses, draws);
}

/** What is kept of a run. */
class Result {
  private readonly units: readonly Float64Array[];
  private readonly regions: readonly Float64Array[];
  private readonly unanswered: Uint8Array;

  constructor(
    private readonly wanted: WantedColumns,
    private readonly frame: Frame,
    private readonly count: number,
    spent?: DrawnRun,
  ) {
    const { units, months } = frame;
    const array = (old: Float64Array | undefined, length: number) =>
      old?.length === length ? old : new Float64Array(length);
    this.units = wanted.unit.map((name) => array(spent?.units.get(name), units.length * months * count));
    this.regions = wanted.region.map((name) => array(spent?.region.get(name), months * count));
    this.unanswered = new Uint8Array(count);
  }

  unit(column: number, unit: number, month: number, from: number, values: Float64Array): void {
    this.units[column]!.set(values, (unit * this.frame.months + month) * this.count + from);
  }

  region(column: number, month: number, from: number, values: Float64Array): void {
    this.regions[column]!.set(values, month * this.count + from);
  }

  mark(from: number, marks: Float64Array): void {
    marks.forEach((mark, draw) => {
      if (mark !== 0) this.unanswered[from + draw] = 1;
    });
  }

  finished(): DrawnRun {
    const { wanted, count } = this;
    this.unanswered.forEach((mark, draw) => {
      if (mark === 0) return;
      for (const values of [...this.units, ...this.regions]) {
        for (let at = draw; at < values.length; at += count) values[at] = NaN;
      }
    });
    return {
      region: new Map(wanted.region.map((name, place) => [name, this.regions[place]!])),
      units: new Map(wanted.unit.map((name, place) => [name, this.units[place]!])),
      unanswered: this.unanswered,
    };
  }
}

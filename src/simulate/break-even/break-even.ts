import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { chosenBlock, drawBatch, replicateDraws, type DrawPlan } from '../draws/draw-plan';
import type { DrawBlock, DrawnRun, Kernel, WantedColumns } from '../kernel/kernel';
import { baseMonths, yearRows, type Frame } from '../run';
import { standardError } from '../uncertainty/spread';
import { pulled, type Lever, type Pulled } from './lever';
import { signsIn, type Root, type Span } from './roots';

/** What is to hold in the compared scenario in the year. */
export type Goal =
  /** The unit's result is worse than in the first scenario. */
  | { readonly kind: 'unitLoses'; readonly unit: number }
  /** The region's queue in December is no longer than a year before, or than in the first simulated month where that is later. */
  | { readonly kind: 'queueStable' }
  /** The region's cost is no higher than in the first scenario. */
  | { readonly kind: 'costsNoMore' };

/** Where does it begin and end to hold, as a lever is turned. */
export interface BreakEvenQuestion {
  readonly frame: Frame;
  /** The one to compare with first. */
  readonly scenarios: readonly [Scenario, Scenario];
  readonly model: Model;
  readonly year: number;
  readonly lever: Lever;
  readonly range: Span;
  readonly goal: Goal;
}

/** How surely it holds with the lever at a value. */
export interface ChanceAt {
  readonly at: number;
  /** What is held against nothing with the chosen values: tkr or points; NaN where the model has no answer. */
  readonly value: number;
  /** Share of the answered draws in which the goal holds, and its standard error. */
  readonly share: number;
  readonly error: number;
}

export interface BreakEven {
  /** All of them, lowest first: with the chosen values; the chance there is seldom one half. */
  readonly roots: readonly (Root & ChanceAt)[];
  /** Where the goal holds with the chosen values. */
  readonly holds: readonly Span[];
  /** Where both sides are equal all along: the lever has no effect there. */
  readonly equal: readonly Span[];
  /** Evenly over the range, both ends among them. */
  readonly grid: readonly ChanceAt[];
  /** The part of the range that was looked through at a time: roots nearer one another can be missed. */
  readonly resolution: number;
}

/** The columns each goal is read from: what it needs, and nothing else. */
export const goalColumns: Readonly<Record<Goal['kind'], WantedColumns>> = {
  unitLoses: { unit: ['result'], region: [] },
  queueStable: { unit: [], region: ['region_queue'] },
  costsNoMore: { unit: [], region: ['region_cost'] },
};

const parts = 48;
const gridParts = 16;
/** Roots are found to this share of the range, and told from stretches by the other one. */
const fineness = 1e-9;
const stretch = 2e-4;
/** A thousandth of a krona in tkr, a millionth of a point: nothing. */
const nothing = 1e-6;

/**
 * All values of the lever in the range at which the goal begins or ends to hold with the chosen values, the stretches in
 * which it does, and how surely over the draws of some batches: at each root and evenly over the range. The user's
 * scenarios and cells are not changed. The kernel must give the goal's columns.
 */
export function breakEven(question: BreakEvenQuestion, plan: DrawPlan, kernel: Kernel, batches: number): BreakEven {
  const steps = breakEvenSteps(question, plan, kernel, batches);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** About the part of the time that the search with the chosen values takes, and how many values it tries. */
const searching = 0.3;
const usualTries = 80;

/**
 * The same a step at a time, for a thread that has other things to do in between: after each, the share of the work that
 * is done, 0–1. No step is longer than a batch of draws.
 */
export function* breakEvenSteps(
  question: BreakEvenQuestion,
  plan: DrawPlan,
  kernel: Kernel,
  batches: number,
): Generator<number, BreakEven> {
  const { frame, range } = question;
  const scenarios = lastKept(pulled(question.lever, frame, question.scenarios, question.model));
  const blocks: DrawBlock[] = [];
  const runs = firstRunsKept(frame, kernel);
  const values = (at: number, block: DrawBlock): Float64Array => {
    const [first, other] = scenarios(at);
    return goalValues(question, runs(first, block), kernel.run(frame, other, block), block.count);
  };
  const chosen = chosenBlock(plan);
  const value = (at: number) => values(at, chosen)[0]!;
  const width = range.high - range.low;
  const looking = { parts, zero: nothing, within: fineness * width, stretch: stretch * width };
  let tries = 0;
  const signs = yield* inSteps(
    value,
    (of) => signsIn(of, range, looking),
    () => {
      tries += 1;
      return searching * Math.min(1, tries / usualTries);
    },
  );
  const step = width / gridParts;
  const grid = Array.from({ length: gridParts + 1 }, (_, place) =>
    place === gridParts ? range.high : range.low + place * step,
  );
  const places = [...signs.roots.map(({ at }) => at), ...grid];
  const chances: ChanceAt[] = [];
  for (const at of places) {
    const drawn: Float64Array[] = [];
    for (let batch = 0; batch < batches; batch += 1) {
      drawn.push(values(at, (blocks[batch] ??= drawBatch(plan, batch))));
      const done = (chances.length * batches + batch + 1) / (places.length * batches);
      yield searching + (1 - searching) * done;
    }
    chances.push({ at, value: value(at), ...shareOf(question.goal, drawn) });
  }
  return {
    roots: signs.roots.map((root, place) => ({ ...root, ...chances[place]! })),
    holds: strict(question.goal) ? signs.negative : joined([...signs.negative, ...signs.zero]),
    equal: signs.zero,
    grid: chances.slice(signs.roots.length),
    resolution: width / parts,
  };
}

/** A value that is not known yet. */
class Unknown extends Error {
  constructor(readonly at: number) {
    super('a value is asked for that is not known yet');
  }
}

/**
 * What a search finds, with a step for every value it tries: it begins anew with all values known so far each time it asks
 * for another one. Its own work is next to nothing against that of a value.
 */
function* inSteps<Found>(
  value: (at: number) => number,
  search: (of: (at: number) => number) => Found,
  step: () => number,
): Generator<number, Found> {
  const known = new Map<number, number>();
  for (;;) {
    try {
      return search((at) => {
        const found = known.get(at);
        if (found === undefined) throw new Unknown(at);
        return found;
      });
    } catch (error) {
      if (!(error instanceof Unknown)) throw error;
      known.set(error.at, value(error.at));
      yield step();
    }
  }
}

/** Whether the goal needs a difference: a unit that is as well off does not lose. */
const strict = (goal: Goal) => goal.kind === 'unitLoses';

/** The scenarios of the value that was asked for last: what a kernel has prepared for them is used by all batches. */
function lastKept(pulledTo: Pulled): Pulled {
  let last: { readonly at: number; readonly scenarios: ReturnType<Pulled> } | undefined;
  return (at) => {
    if (last?.at !== at) last = { at, scenarios: pulledTo(at) };
    return last.scenarios;
  };
}

/** The first scenario's runs, kept while it is the same: most levers turn the other alone. */
function firstRunsKept(frame: Frame, kernel: Kernel): (scenario: Scenario, block: DrawBlock) => DrawnRun {
  let known = new Map<DrawBlock, DrawnRun>();
  let of: Scenario | undefined;
  return (scenario, block) => {
    if (scenario !== of) {
      known = new Map();
      of = scenario;
    }
    const run = known.get(block) ?? kernel.run(frame, scenario, block);
    known.set(block, run);
    return run;
  };
}

/** In each draw what the goal wants at or below nothing; NaN where one of the scenarios has no answer. */
function goalValues(
  { frame, year, goal }: BreakEvenQuestion,
  first: DrawnRun,
  other: DrawnRun,
  count: number,
): Float64Array {
  const months = yearRows(frame, year).map((row) => row - baseMonths);
  if (months.length === 0) throw new RangeError('the year is not among the simulated months');
  const of = (draw: number): number => {
    if (first.unanswered[draw] || other.unanswered[draw]) return NaN;
    const added = (series: Float64Array, start: number) =>
      months.reduce((sum, month) => sum + series[start + month * count + draw]!, 0);
    switch (goal.kind) {
      case 'unitLoses': {
        const start = goal.unit * frame.months * count;
        return added(other.units.get('result')!, start) - added(first.units.get('result')!, start);
      }
      case 'costsNoMore':
        return added(other.region.get('region_cost')!, 0) - added(first.region.get('region_cost')!, 0);
      case 'queueStable': {
        const queue = other.region.get('region_queue')!;
        const last = months[months.length - 1]!;
        const before = Math.max(months[0]! - 1, 0);
        return queue[last * count + draw]! - queue[before * count + draw]!;
      }
    }
  };
  return Float64Array.from({ length: count }, (_, draw) => of(draw));
}

function shareOf(goal: Goal, blocks: readonly Float64Array[]): { readonly share: number; readonly error: number } {
  const shares: number[] = [];
  let [held, answered] = [0, 0];
  for (const values of blocks) {
    for (let start = 0; start < values.length; start += replicateDraws) {
      const known = values.subarray(start, start + replicateDraws).filter((value) => !Number.isNaN(value));
      const holds = known.filter((value) => (strict(goal) ? value < -nothing : value <= nothing)).length;
      if (known.length > 0) shares.push(holds / known.length);
      held += holds;
      answered += known.length;
    }
  }
  return { share: held / answered, error: standardError(shares) };
}

/** Spans that follow one another as one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const sorted = [...spans].sort((left, right) => left.low - right.low);
  return sorted.reduce<readonly Span[]>((done, span) => {
    const last = done[done.length - 1];
    if (last && last.high >= span.low)
      return [...done.slice(0, -1), { low: last.low, high: Math.max(last.high, span.high) }];
    return [...done, span];
  }, []);
}

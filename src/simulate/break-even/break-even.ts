import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { chosenBlock, drawBatch, replicateDraws, type DrawPlan } from '../draws/draw-plan';
import type { DrawBlock, DrawnRun, Kernel } from '../kernel/kernel';
import { baseMonths, yearRows, type Frame } from '../run';
import { standardError } from '../uncertainty/spread';
import { pulled, type Lever } from './lever';
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
 * scenarios and cells are not changed. The kernel must give `wantedColumns`.
 */
export function breakEven(question: BreakEvenQuestion, plan: DrawPlan, kernel: Kernel, batches: number): BreakEven {
  const { frame, range } = question;
  const scenarios = pulled(question.lever, frame, question.scenarios, question.model);
  const blocks = Array.from({ length: batches }, (_, batch) => drawBatch(plan, batch));
  const runs = firstRunsKept(frame, kernel);
  const values = (at: number, block: DrawBlock): Float64Array => {
    const [first, other] = scenarios(at);
    return goalValues(question, runs(first, block), kernel.run(frame, other, block), block.count);
  };
  const chosen = chosenBlock(plan);
  const value = (at: number) => values(at, chosen)[0]!;
  const chance = (at: number): ChanceAt => ({
    at,
    value: value(at),
    ...shareOf(
      question.goal,
      blocks.map((block) => values(at, block)),
    ),
  });
  const width = range.high - range.low;
  const looking = { parts, zero: nothing, within: fineness * width, stretch: stretch * width };
  const signs = signsIn(value, range, looking);
  const step = width / gridParts;
  return {
    roots: signs.roots.map((root) => ({ ...root, ...chance(root.at) })),
    holds: strict(question.goal) ? signs.negative : joined([...signs.negative, ...signs.zero]),
    equal: signs.zero,
    grid: Array.from({ length: gridParts + 1 }, (_, place) =>
      chance(place === gridParts ? range.high : range.low + place * step),
    ),
    resolution: width / parts,
  };
}

/** Whether the goal needs a difference: a unit that is as well off does not lose. */
const strict = (goal: Goal) => goal.kind === 'unitLoses';

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

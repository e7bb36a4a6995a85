import { squareRoot } from '../../language/arithmetic';
import { followersOf } from '../../model/assumptions';
import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { affectedColumns } from '../affected';
import { batchDraws, drawBatch, replicateDraws, type DrawPlan } from '../draws/draw-plan';
import type { DrawBlock, Kernel } from '../kernel/kernel';
import { rangedFigures } from '../ranged-figures';
import { rowsOf, type UncertaintyQuestion } from './batch-figures';
import type { TotalEffect } from './uncertainty';

/** Assumptions that are exchanged together: one, or a correlated group, whose members cannot move without one another. */
export interface EffectFactor {
  readonly keys: readonly string[];
}

/** What a replicate of base draws says of one scenario. */
interface EffectSums {
  /** Answered base draws, and their mean and summed squared deviations from it. */
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
  /** By factor: draws answered with and without the exchange, and the summed squared changes. */
  readonly exchanged: readonly { readonly count: number; readonly squares: number }[];
}

/** One batch's figures, by scenario (the first left out) and replicate; plain data. */
export type EffectFigures = readonly (readonly EffectSums[])[];

/** The factors of a plan that can reach the region's cost in the model, through any equations and months. */
export function effectFactors(model: Model, { drawn, groups }: DrawPlan): readonly EffectFactor[] {
  const reaches = ({ keys }: EffectFactor) =>
    affectedColumns(model, [...keys, ...keys.flatMap(followersOf)]).has(rangedFigures.cost.column);
  const grouped = new Set(groups.flatMap(({ keys }) => keys));
  const alone = drawn.filter(({ key }) => !grouped.has(key)).map(({ key }) => ({ keys: [key] }));
  return [...alone, ...groups.map(({ keys }) => ({ keys }))].filter(reaches);
}

/** How many parts a batch's figures are made from. */
export function effectParts(factors: readonly EffectFactor[]): number {
  return 2 + factors.length;
}

/**
 * One part of a batch's figures: the differences in the region's cost of the year, by scenario but the first, for one block
 * of draws. NaN where a draw has no answer; undefined where they are the first part's, because neither scenario hangs on
 * what was exchanged.
 */
export type EffectPart = readonly (Float64Array | undefined)[];

/**
 * A part, parts counted from 0: two independent sets of base draws, and the first of them with each factor's values taken
 * from the second (Saltelli and others 2010).
 */
export function effectPart(
  question: UncertaintyQuestion,
  plan: DrawPlan,
  factors: readonly EffectFactor[],
  kernel: Kernel,
  batch: number,
  part: number,
): EffectPart {
  const { frame, scenarios } = question;
  if (part === 1) {
    const second = drawBatch(plan, batch, 'exchanged');
    return differences(scenarios.map((scenario) => costsOf(question, kernel, scenario, second)));
  }
  const base = baseOf(question, plan, kernel, batch);
  if (part === 0) return differences(scenarios.map((_, place) => base.costs(place)));
  const { keys } = factors[part - 2]!;
  // Another's numbers do not depend on what else is drawn: only the columns that are taken are drawn.
  const drawn = plan.drawn.filter(({ key }) => keys.includes(key));
  const groups = plan.groups.filter((group) => keys.includes(group.keys[0]!));
  const other = drawBatch({ ...plan, drawn, groups }, batch, 'exchanged');
  const block = exchanged(base.block, other);
  const allKeys = plan.drawn.map(({ key }) => key);
  const isHeld = !other.values.every(Number.isFinite);
  const moves = scenarios.map((scenario) => {
    const reads = kernel.reads(frame, scenario, allKeys);
    return isHeld || keys.some((key) => reads.has(key));
  });
  if (!moves.includes(true)) return scenarios.slice(1).map(() => undefined);
  const costs = scenarios.map((scenario, place) => {
    if (moves[place]) return costsOf(question, kernel, scenario, block);
    return place === 0 || moves[0] ? base.costs(place) : undefined;
  });
  return differences(costs);
}

/** The first set of base draws of a batch, and what each scenario costs in them. */
interface Base {
  readonly plan: DrawPlan;
  readonly kernel: Kernel;
  readonly batch: number;
  readonly block: DrawBlock;
  readonly costs: (scenario: number) => Float64Array;
}

/** Of each question the last one, for the parts to come. */
const bases = new WeakMap<UncertaintyQuestion, Base>();

function baseOf(question: UncertaintyQuestion, plan: DrawPlan, kernel: Kernel, batch: number): Base {
  const known = bases.get(question);
  if (known && known.plan === plan && known.kernel === kernel && known.batch === batch) return known;
  const block = drawBatch(plan, batch, 'effects');
  const found: Float64Array[] = [];
  const costs = (scenario: number) =>
    (found[scenario] ??= costsOf(question, kernel, question.scenarios[scenario]!, block));
  const made = { plan, kernel, batch, block, costs };
  bases.set(question, made);
  return made;
}

/** A batch's figures from its parts, in their order. */
export function effectFiguresOf(parts: readonly EffectPart[]): EffectFigures {
  const [base, second, ...changed] = parts;
  return base!.map((own, scenario) => {
    const values = own!;
    return Array.from({ length: batchDraws / replicateDraws }, (_, replicate) => {
      const of = (all: Float64Array) => all.subarray(replicate * replicateDraws, (replicate + 1) * replicateDraws);
      return sums(
        of(values),
        of(second![scenario]!),
        changed.map((each) => of(each[scenario] ?? values)),
      );
    });
  });
}

/** The figures of one batch of base draws, all parts after one another. */
export function effectFigures(
  question: UncertaintyQuestion,
  plan: DrawPlan,
  factors: readonly EffectFactor[],
  kernel: Kernel,
  batch: number,
): EffectFigures {
  const parts = Array.from({ length: effectParts(factors) }, (_, part) =>
    effectPart(question, plan, factors, kernel, batch, part),
  );
  return effectFiguresOf(parts);
}

/** Draws with the columns of others in their place. */
function exchanged(own: DrawBlock, other: DrawBlock): DrawBlock {
  const values = Float64Array.from(own.values);
  other.keys.forEach((key, place) => {
    const column = other.values.subarray(place * other.count, (place + 1) * other.count);
    values.set(column, own.keys.indexOf(key) * own.count);
  });
  return { ...own, values };
}

/** A scenario's cost of the year in each draw, NaN where it has no answer. */
function costsOf(question: UncertaintyQuestion, kernel: Kernel, scenario: Scenario, block: DrawBlock): Float64Array {
  const { rows, year } = rowsOf(question);
  const { column, months } = rows[year('cost')]!;
  const run = kernel.run(question.frame, scenario, block);
  const series = run.region.get(column)!;
  return Float64Array.from({ length: block.count }, (_, draw) =>
    run.unanswered[draw] ? NaN : months.reduce((sum, month) => sum + series[month * block.count + draw]!, 0),
  );
}

/** By scenario but the first: its costs less the first's, where they were computed. */
function differences([first, ...others]: readonly (Float64Array | undefined)[]): EffectPart {
  return others.map((own) => own?.map((value, draw) => value - first![draw]!));
}

function sums(base: Float64Array, second: Float64Array, changed: readonly Float64Array[]): EffectSums {
  const answered = [...base, ...second].filter((value) => !Number.isNaN(value));
  const mean = answered.reduce((sum, value) => sum + value, 0) / Math.max(1, answered.length);
  const squares = answered.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  const exchanges = changed.map((values) => {
    let [count, all] = [0, 0];
    for (let draw = 0; draw < values.length; draw += 1) {
      const change = values[draw]! - base[draw]!;
      if (Number.isNaN(change)) continue;
      count += 1;
      all += change * change;
    }
    return { count, squares: all };
  });
  return { count: answered.length, mean, squares, exchanged: exchanges };
}

/**
 * Total effects by Jansen's estimator (1999): half the mean squared change when a factor is exchanged, as a share of the
 * variance. The standard error is that of a ratio, from how the replicates differ. By scenario, the first with none; the
 * largest first; what has no effect is left out.
 */
export function totalEffects(
  factors: readonly EffectFactor[],
  batches: readonly EffectFigures[],
): readonly (readonly TotalEffect[])[] {
  const scenarios = batches[0]?.length ?? 0;
  const effects = Array.from({ length: scenarios }, (_, scenario) =>
    effectsOf(
      factors,
      batches.flatMap((batch) => batch[scenario]!),
    ),
  );
  return [[], ...effects];
}

function effectsOf(factors: readonly EffectFactor[], all: readonly EffectSums[]): readonly TotalEffect[] {
  const replicates = all.filter(({ count, exchanged: each }) => count > 1 && each.every((one) => one.count > 0));
  const counts = replicates.reduce((sum, { count }) => sum + count, 0);
  const mean = replicates.reduce((sum, { count, mean: own }) => sum + count * own, 0) / counts;
  // Around the mean of all draws: around its own, a replicate spread evenly would seem to vary too little.
  const variances = replicates.map(({ count, mean: own, squares }) => squares / count + (own - mean) * (own - mean));
  const variance = average(variances);
  if (!(variance > 0)) return [];
  return factors
    .flatMap(({ keys }, factor): TotalEffect[] => {
      const halves = replicates.map(({ exchanged: each }) => each[factor]!.squares / each[factor]!.count / 2);
      const share = average(halves) / variance;
      if (share === 0) return [];
      const rest = halves.map((half, replicate) => half - share * variances[replicate]!);
      const squares = rest.reduce((sum, each) => sum + each * each, 0);
      const error = squareRoot(squares / (rest.length * Math.max(1, rest.length - 1))) / variance;
      return [{ key: keys[0]!, share, error, ...(keys.length > 1 && { together: keys.slice(1) }) }];
    })
    .sort((left, right) => right.share - left.share);
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

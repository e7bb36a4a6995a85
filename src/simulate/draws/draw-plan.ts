import { assumptions, assumptionValues } from '../../model/assumptions';
import type { Distribution } from '../../model/distribution';
import { spreadOver, type OwnSpreads } from '../../model/own-spread';
import { failure } from '../../words/problem';
import type { DrawBlock } from '../kernel/kernel';
import { quantileOf, type DrawnAssumption } from './quantile';
import { rankCorrelated, type CorrelatedGroup } from './rank-correlation';
import { stratified, type Sampling } from './stratified';
import { uniformStream } from './uniform-stream';

/** Draws in a replicate: the set that covers every assumption's range evenly, and that errors are judged by. */
export const replicateDraws = 100;

/** Draws in a batch: five replicates, computed at a time. */
export const batchDraws = 500;

/** What draws are for: the answer itself, or the two sets that total effects are found from. */
export type Purpose = 'draws' | 'effects' | 'exchanged';

/** What is drawn, and from which streams; plain data, so that every worker can hold the same. */
export interface DrawPlan {
  readonly seed: number;
  readonly drawn: readonly DrawnAssumption[];
  /** No assumption in more than one group. */
  readonly groups: readonly CorrelatedGroup[];
  readonly sampling: Sampling;
}

/** What a plan has of its own: distributions and ranges in place of the register's, groups, another way of sampling. */
export interface OwnDraws {
  readonly spreads?: OwnSpreads;
  readonly groups?: readonly CorrelatedGroup[];
  readonly sampling?: Sampling;
}

/**
 * The plan for some chosen values: every assumption of the register that is not fixed and has a range. The chosen value
 * is the most likely one; a range that does not hold it is widened to it. An assumption that follows another is drawn by
 * itself only where a value of its own is chosen. Throws for groups and distributions that cannot be drawn.
 */
export function drawPlan(chosen: Readonly<Record<string, number>>, seed: number, own: OwnDraws = {}): DrawPlan {
  const values = assumptionValues(chosen);
  const drawn = assumptions.flatMap((assumption): DrawnAssumption[] => {
    const { key, distribution, low, high } = spreadOver(assumption, own.spreads);
    const follows = typeof assumption.default === 'object' && chosen[key] === undefined;
    if (distribution.kind === 'fixed' || follows) return [];
    const value = values[key]!;
    const range = { low: Math.min(low, value), high: Math.max(high, value) };
    if (distribution.kind !== 'discrete' && range.low === range.high) return [];
    checkDistribution(key, distribution, range.low);
    return [{ key, distribution, ...range, value }];
  });
  return planOf(drawn, seed, own);
}

/** A plan for assumptions that need not be the register's. */
export function planOf(
  drawn: readonly DrawnAssumption[],
  seed: number,
  { groups = [], sampling = 'latin' }: OwnDraws = {},
): DrawPlan {
  const known = new Set(drawn.map(({ key }) => key));
  const taken = new Set<string>();
  // A group's assumptions that are not drawn here are left out of it.
  const kept = groups.map(({ keys, ranks }) => {
    const places = keys.flatMap((key, place) => (known.has(key) ? [place] : []));
    for (const place of places) {
      const key = keys[place]!;
      if (taken.has(key)) throw failure('draws-two-groups', { key });
      taken.add(key);
    }
    return {
      keys: places.map((place) => keys[place]!),
      ranks: places.map((place) => places.map((other) => ranks[place]![other]!)),
    };
  });
  return { seed, drawn, groups: kept.filter(({ keys }) => keys.length > 1), sampling };
}

function checkDistribution(key: string, distribution: Distribution, low: number): void {
  if (distribution.kind === 'lognormal' && !(low > 0)) throw failure('draws-lognormal-above-zero', { key, low });
  if (distribution.kind !== 'discrete') return;
  const sound = distribution.values.every(({ value, weight }) => Number.isFinite(value) && weight >= 0);
  const whole = distribution.values.reduce((sum, { weight }) => sum + weight, 0);
  if (!sound || !(whole > 0) || !Number.isFinite(whole)) throw failure('draws-discrete-weights', { key });
}

/**
 * A batch's draws, batches counted from 0: the same whichever other batches are drawn, and where. Each assumption's
 * numbers come from a stream named by its own key, the seed and the batch: a plan with one more assumption has the same
 * numbers for the others, and another value or range changes one column alone. Another purpose has other numbers.
 */
export function drawBatch(plan: DrawPlan, batch: number, purpose: Purpose = 'draws'): DrawBlock {
  const uniforms = uniformsOf(plan, batch, purpose);
  const values = new Float64Array(plan.drawn.length * batchDraws);
  plan.drawn.forEach((drawn, place) => values.set(uniforms.get(drawn.key)!.map(quantileOf(drawn)), place * batchDraws));
  return { keys: plan.drawn.map(({ key }) => key), count: batchDraws, values };
}

/**
 * A batch of an earlier plan with one assumption's column as this plan has it, written over the earlier one: the cheap way
 * while a slider is dragged.
 */
export function redrawn(block: DrawBlock, plan: DrawPlan, batch: number, key: string): DrawBlock {
  const place = block.keys.indexOf(key);
  const drawn = plan.drawn.find((each) => each.key === key);
  if (place < 0 || !drawn || block.keys.length !== plan.drawn.length) return drawBatch(plan, batch);
  const group = plan.groups.find(({ keys }) => keys.includes(key));
  const members = group ? plan.drawn.filter((each) => group.keys.includes(each.key)) : [drawn];
  const uniforms = uniformsOf({ ...plan, drawn: members, groups: group ? [group] : [] }, batch, 'draws').get(key)!;
  block.values.set(uniforms.map(quantileOf(drawn)), place * block.count);
  return block;
}

/** One draw with every drawn assumption at its chosen value: the deterministic run, draw 0. It is in no batch. */
export function chosenBlock({ drawn }: DrawPlan): DrawBlock {
  return { keys: drawn.map(({ key }) => key), count: 1, values: Float64Array.from(drawn, ({ value }) => value) };
}

/** By key, the uniform numbers of a batch, groups in the order that makes them correlate. */
function uniformsOf(
  { seed, drawn, groups, sampling }: DrawPlan,
  batch: number,
  purpose: Purpose,
): ReadonlyMap<string, Float64Array> {
  const uniforms = new Map(
    drawn.map(({ key }) => {
      const numbers = uniformStream(`${purpose}/${seed}/${batch}/${key}`);
      const column = new Float64Array(batchDraws);
      for (let start = 0; start < batchDraws; start += replicateDraws) {
        column.set(stratified(numbers, replicateDraws, sampling), start);
      }
      return [key, column] as const;
    }),
  );
  for (const group of groups) {
    for (let start = 0; start < batchDraws; start += replicateDraws) {
      const columns = group.keys.map((key) => uniforms.get(key)!.subarray(start, start + replicateDraws));
      rankCorrelated(columns, group).forEach((ordered, place) => columns[place]!.set(ordered));
    }
  }
  return uniforms;
}

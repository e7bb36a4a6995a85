import { batchDraws, drawPlan, type DrawPlan, type OwnDraws } from '../draws/draw-plan';
import type { Kernel } from '../kernel/kernel';
import { batchFigures, type BatchFigures, type UncertaintyQuestion } from './batch-figures';
import { collected } from './collected';
import type { Uncertainty } from './uncertainty';

/** How much is drawn, and from what. */
export interface DrawSettings {
  readonly seed: number;
  /** The most draws, made up to whole batches. */
  readonly draws: number;
  /** Stop when `largestError` is no more than this; absent: all draws are made. */
  readonly until?: number;
  readonly own?: OwnDraws;
}

/** Draws where nothing is said. */
export const usualDraws = 10_000;

/** The batches a number of draws comes to. */
export function batchCount(draws: number): number {
  return Math.max(1, Math.ceil(draws / batchDraws));
}

/**
 * Batch counts after which a run looks at what it has: the first band at once, then each time half as many more are in.
 * A run that stops when its error is small enough stops at one of them, so that what it gives does not depend on how many
 * workers were at it.
 */
export function checkpoints(batches: number): readonly number[] {
  const counts: number[] = [];
  for (let count = 2; count < batches; count += count >> 1) counts.push(count);
  return [...counts, batches];
}

/** The plan of a question's draws: its own ranges, shapes and groups, and where the settings have others, those. */
export function planFor({ frame }: Pick<UncertaintyQuestion, 'frame'>, { seed, own }: DrawSettings): DrawPlan {
  const { assumptions, spreads, correlated: groups } = frame;
  return drawPlan(assumptions, seed, { ...(spreads && { spreads }), ...(groups && { groups }), ...own });
}

/** The answer at each checkpoint, the last one being the whole: for one thread, which may stop between any two batches. */
export function* refined(
  question: UncertaintyQuestion,
  kernel: Kernel,
  settings: DrawSettings,
): Generator<Uncertainty | undefined, Uncertainty> {
  const plan = planFor(question, settings);
  const batches: BatchFigures[] = [];
  let last: Uncertainty | undefined;
  for (const count of checkpoints(batchCount(settings.draws))) {
    while (batches.length < count) {
      batches.push(batchFigures(question, plan, kernel, batches.length));
      if (batches.length < count) yield undefined;
    }
    last = collected(question, plan, batches);
    if (isSmallEnough(last, settings)) break;
    yield last;
  }
  return last!;
}

/** Whether a run may stop. */
export function isSmallEnough({ largestError }: Uncertainty, { until }: DrawSettings): boolean {
  return until !== undefined && largestError <= until;
}

/** The whole answer at once. */
export function uncertainty(question: UncertaintyQuestion, kernel: Kernel, settings: DrawSettings): Uncertainty {
  const plan = planFor(question, settings);
  const batches: BatchFigures[] = [];
  for (const count of checkpoints(batchCount(settings.draws))) {
    while (batches.length < count) batches.push(batchFigures(question, plan, kernel, batches.length));
    if (settings.until === undefined) continue;
    const found = collected(question, plan, batches);
    if (isSmallEnough(found, settings)) return found;
  }
  return collected(question, plan, batches);
}

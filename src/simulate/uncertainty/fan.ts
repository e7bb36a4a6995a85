import type { Scenario } from '../../model/scenario';
import { drawBatch, redrawn, type DrawPlan } from '../draws/draw-plan';
import type { DrawBlock, DrawnRun, Kernel, WantedColumns } from '../kernel/kernel';
import type { Frame } from '../run';
import { fillDifference } from './batch-figures';
import { followedAgainst } from './figure-rows';
import { percentiles, shownPercentiles, type ShownPercentile } from './percentile';
import { followedFigures, type FollowedFigure } from './uncertainty';

/** What a fan is of: one figure of the region, month by month, in one scenario against the first. */
export interface FanQuestion {
  readonly frame: Frame;
  /** The one to compare with, and the one that is looked at. */
  readonly scenarios: readonly [Scenario, Scenario];
  readonly figure: FollowedFigure;
}

/** The percentiles of a month's differences. */
export type FanMonth = Readonly<Record<ShownPercentile, number>>;

/** The one column of the model that a fan is read from. */
export function fanColumns(figure: FollowedFigure): WantedColumns {
  return { unit: [], region: [followedFigures[figure]] };
}

/** What is kept of a batch: its draws, and by scenario its run and whether that has to be computed anew. */
interface KeptBatch {
  readonly block: DrawBlock;
  readonly runs: { readonly run: DrawnRun; isSpent: boolean }[];
}

/**
 * A fan that follows while one value is changed: draws and scenarios that the change does not reach are kept from one
 * value to the next. The same numbers as `Uncertainty.monthDifferences` of the same draws, as long as each has an answer.
 */
export class Fan {
  private readonly kept = new Map<number, KeptBatch>();

  /** `kernel` gives `fanColumns`. */
  constructor(
    private question: FanQuestion,
    private plan: DrawPlan,
    private readonly kernel: Kernel,
  ) {}

  /** An assumption that is drawn has another value: the plan has it already. */
  redraw(plan: DrawPlan, key: string): void {
    this.plan = plan;
    const { frame, scenarios } = this.question;
    for (const [batch, { block, runs }] of this.kept) {
      const next = redrawn(block, plan, batch, key);
      runs.forEach((each, place) => {
        each.isSpent ||= this.kernel.reads(frame, scenarios[place]!, block.keys).has(key);
      });
      this.kept.set(batch, { block: next, runs });
    }
  }

  /** The scenario that is looked at is another; the one to compare with is as it was. */
  change(scenario: Scenario): void {
    this.question = { ...this.question, scenarios: [this.question.scenarios[0], scenario] };
    for (const { runs } of this.kept.values()) if (runs[1]) runs[1].isSpent = true;
  }

  /**
   * Each draw's differences in a batch, month m of draw d at `m * draws + d`; NaN in every month of a draw that the
   * model has no answer for.
   */
  differences(batch: number): Float64Array {
    const kept: KeptBatch = this.kept.get(batch) ?? { block: drawBatch(this.plan, batch), runs: [] };
    this.kept.set(batch, kept);
    const { figure, frame, scenarios } = this.question;
    const [first, own] = scenarios.map((scenario, place) => {
      const last = kept.runs[place];
      const run = last && !last.isSpent ? last.run : this.kernel.run(frame, scenario, kept.block, last?.run);
      kept.runs[place] = { run, isSpent: false };
      return run.region.get(followedFigures[figure])!;
    });
    const found = new Float64Array(own!.length);
    fillDifference(found, own!, first!, followedAgainst[figure]);
    return found;
  }
}

/** The fan of batches' differences, in the order of the batches; months in which no draw has an answer are nothing. */
export function fanMonths(batches: readonly Float64Array[], months: number): readonly FanMonth[] {
  const all = new Float64Array(batches.reduce((sum, { length }) => sum + length / months, 0));
  return Array.from({ length: months }, (_, month) => {
    let count = 0;
    for (const batch of batches) {
      const draws = batch.length / months;
      for (let place = month * draws; place < (month + 1) * draws; place += 1) {
        const value = batch[place]!;
        if (Number.isNaN(value)) continue;
        all[count] = value;
        count += 1;
      }
    }
    const found = count === 0 ? new Float64Array(names.length) : percentiles(all.subarray(0, count));
    return Object.fromEntries(names.map((name, place) => [name, found[place]!])) as Record<ShownPercentile, number>;
  });
}

const names = Object.keys(shownPercentiles) as readonly ShownPercentile[];

import { followersOf } from '../../model/assumptions';
import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { affectedColumns } from '../affected';
import { drawBatch, redrawn, type DrawPlan } from '../draws/draw-plan';
import type { DrawBlock, Kernel, WantedColumns } from '../kernel/kernel';
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
  readonly model: Model;
  readonly figure: FollowedFigure;
}

/** The percentiles of a month's differences. */
export type FanMonth = Readonly<Record<ShownPercentile, number>>;

/** The one column of the model that a fan is read from. */
export function fanColumns(figure: FollowedFigure): WantedColumns {
  return { unit: [], region: [followedFigures[figure]] };
}

/** What is kept of a batch: its draws, and the figure by scenario, undefined where it has to be computed. */
interface KeptBatch {
  readonly block: DrawBlock;
  readonly series: (Float64Array | undefined)[];
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
    const reaches = this.reachedBy(key);
    for (const [batch, { block, series }] of this.kept) {
      const next = redrawn(block, plan, batch, key);
      const same = series.map((each, place) =>
        reaches && this.question.scenarios[place]!.assumptions[key] === undefined ? undefined : each,
      );
      this.kept.set(batch, { block: next, series: same });
    }
  }

  /** The scenario that is looked at is another; the one to compare with is as it was. */
  change(scenario: Scenario): void {
    this.question = { ...this.question, scenarios: [this.question.scenarios[0], scenario] };
    for (const { series } of this.kept.values()) series[1] = undefined;
  }

  /**
   * Each draw's differences in a batch, month m of draw d at `m * draws + d`; NaN in every month of a draw that the
   * model has no answer for.
   */
  differences(batch: number): Float64Array {
    const kept = this.kept.get(batch) ?? { block: drawBatch(this.plan, batch), series: [undefined, undefined] };
    this.kept.set(batch, kept);
    const { figure, scenarios } = this.question;
    const [first, own] = scenarios.map((scenario, place) => (kept.series[place] ??= this.series(scenario, kept.block)));
    const found = new Float64Array(own!.length);
    fillDifference(found, own!, first!, followedAgainst[figure]);
    return found;
  }

  private series(scenario: Scenario, block: DrawBlock): Float64Array {
    const { frame, figure } = this.question;
    const { region, unanswered } = this.kernel.run(frame, scenario, block);
    const series = region.get(followedFigures[figure])!;
    if (unanswered.includes(1)) return series.map((value, place) => (unanswered[place % block.count] ? NaN : value));
    return series;
  }

  private reachedBy(key: string): boolean {
    const { model, figure } = this.question;
    return affectedColumns(model, [key, ...followersOf(key)]).has(followedFigures[figure]);
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

import { drawBatch, type DrawPlan } from '../draws/draw-plan';
import type { Kernel } from '../kernel/kernel';
import type { Frame } from '../run';
import { answeredDraws, countsByReplicate, fillDifference, type UncertaintyQuestion } from './batch-figures';
import type { FigureRow } from './figure-rows';
import { percentileCount, percentiles } from './percentile';
import { intervalOf } from './spread';
import type { ComparedInterval } from './uncertainty';

/** A unit's column month by month, by scenario and simulated month. */
export type UnitMonths = readonly (readonly ComparedInterval[])[];

/** What is asked of one unit. */
export interface UnitMonthsRequest {
  /** Place of the unit. */
  readonly unit: number;
  /** A column that the kernel keeps of the units. */
  readonly column: string;
  readonly against: FigureRow['against'];
  /** Batches drawn. */
  readonly batches: number;
}

/**
 * The intervals of a unit's column in every simulated month, in a pass of its own: the unit alone is computed, with the
 * same draws as ever, and no draws are kept afterwards. A draw counts where this unit has an answer in every scenario.
 */
export function unitMonths(
  question: UncertaintyQuestion,
  plan: DrawPlan,
  kernel: Kernel,
  { unit, column, against, batches }: UnitMonthsRequest,
): UnitMonths {
  const frame: Frame = { ...question.frame, units: [question.frame.units[unit]!] };
  const scenarios = question.scenarios.map((scenario) => ({ ...scenario, contracts: [scenario.contracts[unit]!] }));
  const drawn = Array.from({ length: batches }, (_, batch) => {
    const block = drawBatch(plan, batch);
    const runs = scenarios.map((scenario) => kernel.run(frame, scenario, block));
    const answered = answeredDraws(runs, block.count);
    return { count: block.count, answered, series: runs.map(({ units }) => units.get(column)!) };
  });
  const replicates = drawn.flatMap(({ count, answered }) =>
    countsByReplicate(answered, count).filter((each) => each > 0),
  );
  const all = replicates.reduce((sum, count) => sum + count, 0);
  const ofMonth = (scenario: number, month: number): Float64Array => {
    const values = new Float64Array(all);
    let place = 0;
    for (const { count, answered, series } of drawn) {
      for (const draw of answered) values[place++] = series[scenario]![month * count + draw]!;
    }
    return values;
  };
  const spread = (values: Float64Array) => intervalOf(values, replicatePercentiles(values, replicates));
  return scenarios.map((_, scenario) =>
    Array.from({ length: frame.months }, (__, month): ComparedInterval => {
      const own = ofMonth(scenario, month);
      const difference = new Float64Array(all);
      fillDifference(difference, own, ofMonth(0, month), against);
      return { level: spread(own), difference: spread(difference) };
    }),
  );
}

/** The percentiles of each replicate of values that stand one replicate after the other. */
function replicatePercentiles(values: Float64Array, replicates: readonly number[]): Float64Array {
  const found = new Float64Array(replicates.length * percentileCount);
  let start = 0;
  replicates.forEach((count, replicate) => {
    found.set(percentiles(values.slice(start, start + count)), replicate * percentileCount);
    start += count;
  });
  return found;
}

import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { drawBatch, replicateDraws, type DrawPlan } from '../draws/draw-plan';
import type { DrawnRun, Kernel } from '../kernel/kernel';
import { baseMonths, yearRows, type Frame } from '../run';
import { figureRows, followedNames, type FigureRow, type FigureRows } from './figure-rows';
import { percentileCount, percentilesOfRows } from './percentile';
import type { FollowedFigure } from './uncertainty';

/** What is drawn for: the scenarios, the one to compare with first, and the year whose figures are shown. */
export interface UncertaintyQuestion {
  readonly frame: Frame;
  readonly scenarios: readonly Scenario[];
  readonly model: Model;
  readonly year: number;
  /** Figures followed month by month; absent: all of them. Real production alone gives the fan sooner. */
  readonly followed?: readonly FollowedFigure[];
  /** False: the units' figures are left out. */
  readonly units?: boolean;
}

/** A scenario's figures of a batch. */
export interface ScenarioFigures {
  /** Row r in answered draw d at `r * answered + d`. */
  readonly levels: Float64Array;
  /**
   * The percentiles of each row's levels in each replicate, and of its differences from the first scenario: percentile p
   * of row r in replicate k at `(k * rows + r) * percentileCount + p`.
   */
  readonly levelPercentiles: Float64Array;
  readonly differencePercentiles: Float64Array;
}

/** One batch's figures: plain data that can be handed from worker to worker. */
export interface BatchFigures {
  readonly batch: number;
  /** Draws made. */
  readonly draws: number;
  /** Draws for which the model has an answer in every scenario: the others are in no figure. */
  readonly answered: number;
  /** The same by replicate. */
  readonly replicates: readonly number[];
  readonly scenarios: readonly ScenarioFigures[];
}

/** The buffers of a batch's figures, for handing them over without copying. */
export function transferable({ scenarios }: BatchFigures): readonly ArrayBufferLike[] {
  return scenarios.flatMap((scenario) =>
    Object.values(scenario as unknown as Record<string, Float64Array>).map(({ buffer }) => buffer),
  );
}

/** The rows of a question's figures. Throws RangeError where the year is not among the simulated months. */
export function rowsOf({ frame, year, followed = followedNames, units = true }: UncertaintyQuestion): FigureRows {
  const yearMonths = yearRows(frame, year).map((row) => row - baseMonths);
  if (yearMonths.length === 0) throw new RangeError('the year is not among the simulated months');
  return figureRows(units ? frame.units.length : 0, frame.months, yearMonths, followed);
}

/**
 * The figures of one batch, batches counted from 0: every scenario with the same draws. The same numbers on whatever
 * worker, in whatever order; the kernel must give `wantedColumns`.
 */
export function batchFigures(
  question: UncertaintyQuestion,
  plan: DrawPlan,
  kernel: Kernel,
  batch: number,
): BatchFigures {
  const block = drawBatch(plan, batch);
  const { rows } = rowsOf(question);
  const spent = spentRuns.get(kernel);
  const runs = question.scenarios.map((scenario, place) => kernel.run(question.frame, scenario, block, spent?.[place]));
  spentRuns.set(kernel, runs);
  const answered = answeredDraws(runs, block.count);
  const replicates = countsByReplicate(answered, block.count);
  const differences = new Float64Array(rows.length * answered.length);
  let first: Float64Array | undefined;
  const scenarios = runs.map((run): ScenarioFigures => {
    const levels = new Float64Array(rows.length * answered.length);
    const row = (all: Float64Array, place: number) =>
      all.subarray(place * answered.length, (place + 1) * answered.length);
    for (let place = 0; place < rows.length; place += 1) {
      fillLevel(row(levels, place), run, rows[place]!, question.frame.months, block.count, answered);
      if (first) fillDifference(row(differences, place), row(levels, place), row(first, place), rows[place]!.against);
    }
    first ??= levels;
    return {
      levels,
      levelPercentiles: byReplicate(levels, replicates, rows.length),
      differencePercentiles: byReplicate(differences, replicates, rows.length),
    };
  });
  return { batch, draws: block.count, answered: answered.length, replicates, scenarios };
}

/** By kernel, the last batch's runs: what they were asked for is in its figures. */
const spentRuns = new WeakMap<Kernel, readonly DrawnRun[]>();

/** How many of the answered draws each replicate of a batch has. */
export function countsByReplicate(answered: readonly number[], count: number): readonly number[] {
  const counts = Array.from({ length: Math.ceil(count / replicateDraws) }, () => 0);
  for (const draw of answered) counts[Math.floor(draw / replicateDraws)]! += 1;
  return counts;
}

function byReplicate(values: Float64Array, replicates: readonly number[], rows: number): Float64Array {
  const found = new Float64Array(replicates.length * rows * percentileCount);
  const answered = values.length / rows;
  let start = 0;
  replicates.forEach((count, replicate) => {
    const into = found.subarray(replicate * rows * percentileCount, (replicate + 1) * rows * percentileCount);
    if (count > 0) percentilesOfRows(values, answered, start, count, into);
    start += count;
  });
  return found;
}

/** The draws for which the model has an answer in every one of some runs. */
export function answeredDraws(runs: readonly DrawnRun[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, draw) => draw).filter((draw) =>
    runs.every(({ unanswered }) => unanswered[draw] === 0),
  );
}

function fillLevel(
  level: Float64Array,
  run: DrawnRun,
  { column, unit, months }: FigureRow,
  allMonths: number,
  count: number,
  answered: readonly number[],
): void {
  const series = (unit === undefined ? run.region : run.units).get(column)!;
  const start = unit === undefined ? 0 : unit * allMonths * count;
  for (const month of months) {
    const from = start + month * count;
    // Without draws that are left out, numbers next to one another are added to numbers next to one another.
    if (answered.length === count) for (let draw = 0; draw < count; draw += 1) level[draw]! += series[from + draw]!;
    else answered.forEach((draw, place) => (level[place]! += series[from + draw]!));
  }
}

/** Each draw of a figure against the first scenario's; a share of nothing is nothing. */
export function fillDifference(
  into: Float64Array,
  own: Float64Array,
  first: Float64Array,
  against: FigureRow['against'],
): void {
  for (let draw = 0; draw < own.length; draw += 1) {
    const base = first[draw]!;
    if (against === 'difference') into[draw] = own[draw]! - base;
    else into[draw] = base === 0 ? 0 : own[draw]! / base - 1;
  }
}

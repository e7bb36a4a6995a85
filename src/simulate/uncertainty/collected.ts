import type { DrawPlan } from '../draws/draw-plan';
import { rangedFigures, type RangedFigure } from '../ranged-figures';
import type { Driver } from './uncertainty';
import { failure } from '../../words/problem';
import { fillDifference, rowsOf, type BatchFigures, type UncertaintyQuestion } from './batch-figures';
import { boardChances } from './chance';
import { followedNames, type FigureRow } from './figure-rows';
import { percentileCount } from './percentile';
import { errorShare, interval, intervalOf, scaled } from './spread';
import {
  unitFigures,
  type ComparedInterval,
  type FollowedFigure,
  type Interval,
  type ScenarioUncertainty,
  type TotalEffect,
  type Uncertainty,
  type UnitFigure,
} from './uncertainty';

/** What drives the answer, computed apart; by scenario. */
export interface Driving {
  readonly drivers?: readonly (readonly Driver[])[];
  readonly totalEffects?: readonly (readonly TotalEffect[])[];
}

const nothing = interval(new Float64Array(percentileCount), new Float64Array(percentileCount));
const yearNames = Object.keys(rangedFigures) as readonly RangedFigure[];
const unitNames = Object.keys(unitFigures) as readonly UnitFigure[];

/**
 * Everything the batches together say. Batches 0, 1, 2 … in order: the same numbers whoever computed which, and in what
 * order they came. Throws VaxlaError where the model has an answer for next to no draw.
 */
export function collected(
  question: UncertaintyQuestion,
  plan: DrawPlan,
  batches: readonly BatchFigures[],
  { drivers, totalEffects }: Driving = {},
): Uncertainty {
  if (batches.some(({ batch }, place) => batch !== place))
    throw new RangeError('batches come in order, from the first');
  const figures = batches.filter(({ answered }) => answered > 0);
  if (figures.flatMap(({ replicates }) => replicates.filter((answered) => answered > 0)).length < 2)
    throw failure('draws-without-answer', { draws: drawsIn(batches) });
  const scenarios = question.scenarios.map((_, scenario) => ({
    ...ofScenario(question, figures, scenario),
    drivers: drivers?.[scenario] ?? [],
    totalEffects: totalEffects?.[scenario] ?? [],
  }));
  const intervals = scenarios.flatMap(({ levels, differences }) => [
    ...Object.values(levels),
    ...Object.values(differences),
  ]);
  return {
    scenarios,
    drawn: plan.drawn.map(({ key }) => key),
    seed: plan.seed,
    draws: drawsIn(batches),
    batches: batches.length,
    replicates: batches.reduce((sum, { replicates }) => sum + replicates.length, 0),
    unanswered: batches.reduce((sum, { draws, answered }) => sum + draws - answered, 0),
    chances: boardChances(question, figures),
    largestError: Math.max(...intervals.map(errorShare)),
  };
}

function drawsIn(batches: readonly BatchFigures[]): number {
  return batches.reduce((sum, { draws }) => sum + draws, 0);
}

function ofScenario(
  question: UncertaintyQuestion,
  batches: readonly BatchFigures[],
  scenario: number,
): Omit<ScenarioUncertainty, 'drivers' | 'totalEffects'> {
  const { followed = followedNames } = question;
  const rows = rowsOf(question);
  const intervals = comparedRows(rows.rows, batches, scenario);
  const year = (kind: keyof ComparedInterval) =>
    Object.fromEntries(yearNames.map((name) => [name, intervals[rows.year(name)]![kind]])) as Record<
      RangedFigure,
      Interval
    >;
  const month = (kind: keyof ComparedInterval, name: FollowedFigure) =>
    followed.includes(name)
      ? Array.from({ length: question.frame.months }, (_, place) => intervals[rows.month(name, place)]![kind])
      : [];
  const months = (kind: keyof ComparedInterval): Readonly<Record<FollowedFigure, readonly Interval[]>> => ({
    cost: month(kind, 'cost'),
    real: month(kind, 'real'),
    registered: month(kind, 'registered'),
    queue: month(kind, 'queue'),
    within90: month(kind, 'within90'),
  });
  const units = (question.units === false ? [] : question.frame.units).map(
    (_, unit) =>
      Object.fromEntries(unitNames.map((name) => [name, intervals[rows.unit(unit, name)]!])) as Record<
        UnitFigure,
        ComparedInterval
      >,
  );
  const below = (row: number) => share(batches, scenario, row, (own, first) => own < first);
  const monthDifferences = months('difference');
  return {
    levels: year('level'),
    differences: year('difference'),
    units,
    unitResults: units.map(({ result }) => result.difference),
    unitWorse: units.map((_, unit) => below(rows.unit(unit, 'result'))),
    worse: {
      unitsResult: below(rows.year('unitsResult')),
      centre: below(rows.year('centre')),
      regionResult: below(rows.year('regionResult')),
    },
    index: monthDifferences.real.map((difference) => scaled(difference, 100, 100)),
    months: months('level'),
    monthDifferences,
    costRises: share(batches, scenario, rows.year('cost'), (own, first) => own > first),
  };
}

/** By row, its interval and that of its differences from the first scenario. */
function comparedRows(
  rows: readonly FigureRow[],
  batches: readonly BatchFigures[],
  scenario: number,
): readonly ComparedInterval[] {
  const all = batches.reduce((sum, { answered }) => sum + answered, 0);
  const [own, first] = [new Float64Array(all), new Float64Array(all)];
  return rows.map((row, place): ComparedInterval => {
    const part = (kind: PercentilesKind) => replicatesOf(batches, scenario, kind, place, rows.length);
    gather(own, batches, scenario, place);
    let difference = nothing;
    if (scenario > 0) {
      gather(first, batches, 0, place);
      fillDifference(first, own, first, row.against);
      difference = intervalOf(first, part('differencePercentiles'));
    }
    return { level: intervalOf(own, part('levelPercentiles')), difference };
  });
}

type PercentilesKind = 'levelPercentiles' | 'differencePercentiles';

/** The percentiles of a row in each replicate that has an answer, one replicate's after the other's. */
function replicatesOf(
  batches: readonly BatchFigures[],
  scenario: number,
  kind: PercentilesKind,
  row: number,
  rows: number,
): Float64Array {
  const answering = batches.reduce((sum, { replicates }) => sum + replicates.filter((count) => count > 0).length, 0);
  const found = new Float64Array(answering * percentileCount);
  let place = 0;
  for (const { replicates, scenarios } of batches) {
    const all = scenarios[scenario]![kind];
    for (let replicate = 0; replicate < replicates.length; replicate += 1) {
      if (replicates[replicate] === 0) continue;
      const start = (replicate * rows + row) * percentileCount;
      for (let index = 0; index < percentileCount; index += 1) found[place + index] = all[start + index]!;
      place += percentileCount;
    }
  }
  return found;
}

/** A row of a scenario over all batches, one after the other. */
function gather(into: Float64Array, batches: readonly BatchFigures[], scenario: number, row: number): void {
  let start = 0;
  for (const { scenarios, answered } of batches) {
    into.set(scenarios[scenario]!.levels.subarray(row * answered, (row + 1) * answered), start);
    start += answered;
  }
}

/** Share of the draws in which something holds for a row and the first scenario's in the same draw. */
function share(
  batches: readonly BatchFigures[],
  scenario: number,
  row: number,
  holds: (own: number, first: number) => boolean,
): number {
  let [count, all] = [0, 0];
  for (const { answered, scenarios } of batches) {
    const [own, first] = [scenarios[scenario]!.levels, scenarios[0]!.levels];
    for (let place = row * answered; place < (row + 1) * answered; place += 1) {
      if (holds(own[place]!, first[place]!)) count += 1;
    }
    all += answered;
  }
  return count / all;
}

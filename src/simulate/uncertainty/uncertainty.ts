import type { RangedFigure } from '../ranged-figures';
import type { ShownPercentile } from './percentile';

export { shownPercentiles, type ShownPercentile } from './percentile';

/** The percentiles of a figure over the draws, and the standard error of each from the replicates. */
export interface Interval extends Readonly<Record<ShownPercentile, number>> {
  readonly errors: Readonly<Record<ShownPercentile, number>>;
}

/** The region's figures that are followed month by month, by the column they are read from. */
export const followedFigures = {
  cost: 'region_cost',
  real: 'region_real',
  registered: 'region_registered',
  queue: 'region_queue',
  within90: 'region_within90',
} as const;

export type FollowedFigure = keyof typeof followedFigures;

/** The units' figures of the year that are followed, by the column they are read from. */
export const unitFigures = { result: 'result', real: 'real', cost: 'cost' } as const;

export type UnitFigure = keyof typeof unitFigures;

/** A figure of its own, and against the first scenario in the same draw. */
export interface ComparedInterval {
  readonly level: Interval;
  readonly difference: Interval;
}

/** What one assumption alone does to a figure: the answer with its low and with its high value. */
export interface Driver {
  readonly key: string;
  readonly atLow: number;
  readonly atHigh: number;
}

/** How much of the spread of the difference in the region's cost an assumption is behind, alone and together with others. */
export interface TotalEffect {
  readonly key: string;
  /** Share of the variance, 0–1; all of them may add up to more than 1. */
  readonly share: number;
  /** Its standard error. */
  readonly error: number;
  /** Assumptions of the same correlated group, which move with it: the share is all of theirs. */
  readonly together?: readonly string[];
}

/** One scenario's intervals; money in tkr, volumes in points, shares as fractions. */
export interface ScenarioUncertainty {
  readonly levels: Readonly<Record<RangedFigure, Interval>>;
  /** Against the first scenario in the same draw. */
  readonly differences: Readonly<Record<RangedFigure, Interval>>;
  /** Each unit's figures of the year; result and cost differ in tkr, real production as a share of the first scenario's. */
  readonly units: readonly Readonly<Record<UnitFigure, ComparedInterval>>[];
  /** Each unit's result of the year less its result in the first scenario in the same draw. */
  readonly unitResults: readonly Interval[];
  /** Share of the draws in which each unit's result is worse than in the first scenario. */
  readonly unitWorse: readonly number[];
  /** Share of the draws in which these results are worse than in the first scenario. */
  readonly worse: Readonly<Record<'unitsResult' | 'centre' | 'regionResult', number>>;
  /** Real production of each simulated month, the first scenario in the same month and draw = 100. */
  readonly index: readonly Interval[];
  /** The region's figures of each simulated month; without those that were not asked for. */
  readonly months: Readonly<Record<FollowedFigure, readonly Interval[]>>;
  /**
   * The same against the first scenario in the same month and draw: cost and care guarantee by subtracting, production
   * and queue as a share of the first scenario's.
   */
  readonly monthDifferences: Readonly<Record<FollowedFigure, readonly Interval[]>>;
  /** One assumption at a time, the one with the widest swing in the difference in the region's cost first. */
  readonly drivers: readonly Driver[];
  /** The largest first; empty where they were not asked for. */
  readonly totalEffects: readonly TotalEffect[];
  /** Share of the draws in which the region's cost is higher than in the first scenario. */
  readonly costRises: number;
}

/** What a chance is given for. */
export type StatementKind = 'costRisesBy' | 'deficit' | 'guaranteeBelow';

/** The chance of something in a scenario: a share of the draws, with its standard error from the replicates. */
export interface Chance {
  readonly kind: StatementKind;
  /** Place among the scenarios. */
  readonly scenario: number;
  /** Tkr for money, a fraction for the care guarantee. */
  readonly limit: number;
  readonly share: number;
  readonly error: number;
}

/** What a run with many draws gives. */
export interface Uncertainty {
  /** In the order of the scenarios. */
  readonly scenarios: readonly ScenarioUncertainty[];
  /** Keys of the assumptions that were drawn. */
  readonly drawn: readonly string[];
  readonly seed: number;
  /** Draws made, the deterministic one not among them. */
  readonly draws: number;
  readonly batches: number;
  /** Independent sets of draws, each spread evenly over every assumption's range, that the errors come from. */
  readonly replicates: number;
  /** Draws for which the model has no answer in some scenario: left out everywhere. */
  readonly unanswered: number;
  /** What the region's cost, result and care guarantee may come to, with limits that a board asks about. */
  readonly chances: readonly Chance[];
  /**
   * The largest error of a shown percentile of the year's figures, as a share of the distance from that figure's 5th to
   * its 95th percentile: what a run that goes on until it is small enough is measured by.
   */
  readonly largestError: number;
}

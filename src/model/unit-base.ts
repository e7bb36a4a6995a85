import type { Persons, Points, Share, Tkr } from '../quantities/amount';
import type { Stream } from './history';

/** A queue at the end of the base year: persons waiting, and the DRG points a case carries. */
export interface BaseQueue {
  readonly persons: Persons;
  readonly pointsPerCase: number;
}

/**
 * What the model needs to know of one unit: its own base year, a month at a time.
 * Volumes are registered DRG points a month, money tkr a month unless the line says a year.
 */
export interface UnitBase {
  readonly name: string;
  readonly registered: Readonly<Record<Stream, Points>>;
  /** Twelve calendar factors per stream, January first, with mean 1. */
  readonly season: Readonly<Record<Stream, readonly number[]>>;
  /** Undefined: the queue is unknown, which is not the same as empty. */
  readonly queue: Readonly<Record<'p' | 'o', BaseQueue | undefined>>;
  /** Share of those waiting who have waited at most 90 days; undefined where unknown. */
  readonly within90: Readonly<Record<'p' | 'o', Share | undefined>>;
  /** Observed inflow a month, in persons; used only where the scenario file chooses it. */
  readonly inflow: Readonly<Record<'p' | 'o', Persons | undefined>>;
  readonly cost: Tkr;
  readonly internalIncome: Tkr;
  readonly externalIncome: Tkr;
  /** Payment from the region in the base year, tkr a year; undefined gives cost in balance. */
  readonly budget: Tkr | undefined;
  /** Volume assignment in the base year, points a year; undefined gives the base year's own volume. */
  readonly assignment: Points | undefined;
}

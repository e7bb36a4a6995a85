import type { CellAddress } from '../quantities/cell-address';
import type { Month } from '../quantities/month';

/** Care streams: a acute inpatient, p planned inpatient and operation, o outpatient and day care (DOMAIN §6). */
export type Stream = 'a' | 'p' | 'o';

/** Every stream, in the order of the tables. */
export const streams = ['a', 'p', 'o'] as const satisfies readonly Stream[];

/** The streams that have a waiting list. */
export const queuedStreams = ['p', 'o'] as const satisfies readonly Stream[];

/**
 * What a number in a region's sheets can mean. Money is in tkr, shares are fractions, the rest are counts or points.
 * Costs are positive and incomes are positive; a result is income less cost.
 */
export const quantities = [
  'points', // registered DRG points (per stream, or without stream: all streams together)
  'cases', // discharges, visits, completed pathways: volume counted in heads
  'points-per-case', // mean DRG weight
  'waiting', // persons waiting at the end of the period
  'waiting-over-90', // of whom more than 90 days
  'share-within-90', // share of those waiting who have waited at most 90 days
  'inflow', // referrals or decisions that join the waiting list
  'assigned-points', // volume assignment
  'cost', // outcome
  'cost-budget',
  'cost-forecast',
  'payment', // outcome: what the region pays the unit under its payment model (prestationsersättning, anslag, ram)
  'payment-budget',
  'income-internal', // outcome: other income from within the region
  'income-external', // outcome: income from outside the region, fees, targeted grants
  'income-internal-budget',
  'income-external-budget',
  'tax-and-grants', // region level only
] as const;
export type Quantity = (typeof quantities)[number];

/** One number that was read: what it is about, the months it covers, and the cell it came from. */
export interface Fact {
  readonly quantity: Quantity;
  /** Unit's name as the sheet writes it; undefined for a fact about the whole region. */
  readonly unit: string | undefined;
  /** Undefined: all streams together. */
  readonly stream: Stream | undefined;
  readonly from: Month;
  /** Months covered: 1 for a month, 3 for a quarter, 12 for a year. */
  readonly months: 1 | 3 | 12;
  readonly value: number;
  readonly address: CellAddress;
}

/** What was read from a region's sheets, in the order of the sheets. */
export interface History {
  readonly units: readonly string[];
  readonly facts: readonly Fact[];
}

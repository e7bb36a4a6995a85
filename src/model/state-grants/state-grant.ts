import type { Basis } from '../assumptions';
import type { PaymentExample, PaymentUse } from '../payment-library/library-model';

/** Names a grant's expressions may read, with their units: what the state decides, and what the region has or does. */
export const grantNames = {
  /** Money for the whole country, and the persons it is shared among. */
  grant_total: 'tkr',
  population: 'persons',
  population_all: 'persons',
  per_head: 'tkr/person',
  fixed_amount: 'tkr',
  /** What the condition measures, and where it is met: shares. */
  attained: '1',
  threshold: '1',
  /** Months of the year in which the condition was met. */
  months_met: '1',
  months_counted: '1',
  price_per_operation: 'tkr/person',
  operations: 'persons',
  operations_before: 'persons',
  cap: 'tkr',
  /** What the grant costs to apply for, follow up and report. */
  admin_share: '1',
  admin_hours: 'hours',
  hour_cost: 'tkr/hour',
  /** What the grant gives, in the expression of its administration. */
  received: 'tkr',
} as const;
export type GrantName = keyof typeof grantNames;

/** A number a grant reads, with the value it has where nothing is said. */
export interface GrantParameter {
  readonly key: Exclude<GrantName, 'received'>;
  readonly default: number;
  readonly low: number;
  readonly high: number;
  readonly basis: Exclude<Basis, 'fixed'>;
  /** No source shows the real value. */
  readonly unknown?: true;
}

/**
 * A state grant as text one can read: what the region receives in a year, and what the grant costs it to handle
 * (DOMAIN §5). Name, description, source and what is not known stand in `words` under the same key. Money is tkr.
 */
export interface StateGrant {
  readonly key: string;
  /** General grants may be used for anything; targeted ones for what they are given for. */
  readonly kind: 'general' | 'targeted';
  readonly parameters: readonly GrantParameter[];
  /** What the region receives, tkr a year. */
  readonly received: string;
  /** What applying, following up and reporting cost the region, tkr a year, from `received` and the parameters. */
  readonly administration: string;
  readonly uses: readonly PaymentUse[];
  readonly example: Omit<PaymentExample, 'over' | 'given'> & {
    readonly over: GrantParameter['key'];
    readonly given?: Readonly<Partial<Record<GrantName, number>>>;
  };
}

/**
 * What every targeted grant is assumed to cost: a share of the money, and hours of reporting. Both are the user's own to
 * judge; the sign, that grants cost administration, is Statskontoret's and Riksrevisionen's.
 */
export const targetedAdministration = {
  administration: 'admin_share * received + admin_hours * hour_cost',
  parameters: [
    { key: 'admin_share', default: 0.02, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'admin_hours', default: 0, low: 0, high: 100_000, basis: 'A', unknown: true },
    { key: 'hour_cost', default: 0.6, low: 0.3, high: 1.2, basis: 'A' },
  ],
} as const satisfies Pick<StateGrant, 'administration' | 'parameters'>;

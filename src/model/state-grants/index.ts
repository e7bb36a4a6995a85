import { cancerCare } from './cancer-care';
import { fixedAndPerHead } from './fixed-and-per-head';
import { generalPerHead } from './general-per-head';
import { performanceToCap } from './performance-to-cap';
import { pricePerOperation } from './price-per-operation';
import type { StateGrant } from './state-grant';
import { targetedByPopulation } from './targeted-by-population';
import { waitingCondition } from './waiting-condition';
import { waitingTimeBillion } from './waiting-time-billion';

/** Every state grant one can read, in the order of the gallery. */
export const stateGrants: readonly StateGrant[] = [
  generalPerHead,
  targetedByPopulation,
  fixedAndPerHead,
  waitingCondition,
  cancerCare,
  waitingTimeBillion,
  performanceToCap,
  pricePerOperation,
];

/**
 * The state grant of a key, or undefined.
 * @example stateGrant('svf-2025')?.kind // 'targeted'
 */
export function stateGrant(key: string): StateGrant | undefined {
  return stateGrants.find((grant) => grant.key === key);
}

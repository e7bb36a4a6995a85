import { assumptionOf, assumptions, type Assumption } from './assumptions';

/** What of an assumption's range and shape the user has chosen; what is left out is the register's. */
export type OwnSpread = Partial<Pick<Assumption, 'low' | 'high' | 'distribution'>>;

/** Own ranges and shapes by assumption. */
export type OwnSpreads = Readonly<Record<string, OwnSpread>>;

/**
 * An assumption with the user's own range and shape in place of the register's. Of separate values with weights the range
 * is from the least to the largest.
 */
export function spreadOver(assumption: Assumption, own: OwnSpreads | undefined): Assumption {
  const spread = { ...assumption, ...own?.[assumption.key] };
  if (spread.distribution.kind !== 'discrete') return spread;
  const values = spread.distribution.values.map(({ value }) => value);
  return { ...spread, low: Math.min(...values), high: Math.max(...values) };
}

/** Own ranges and shapes in the register's order, without what the register says anyhow; undefined where nothing is left. */
export function ownSpreads(given: OwnSpreads): OwnSpreads | undefined {
  const kept = assumptions.flatMap(({ key }): (readonly [string, OwnSpread])[] => {
    const own = given[key] && differing(key, given[key]);
    return own ? [[key, own]] : [];
  });
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function differing(key: string, { low, high, distribution }: OwnSpread): OwnSpread | undefined {
  const register = assumptionOf(key);
  if (!register || register.basis === 'fixed') return undefined;
  const isSame = JSON.stringify(distribution) === JSON.stringify(register.distribution);
  const own = {
    ...(low !== undefined && low !== register.low && { low }),
    ...(high !== undefined && high !== register.high && { high }),
    ...(distribution && !isSame && { distribution }),
  };
  return Object.keys(own).length > 0 ? own : undefined;
}

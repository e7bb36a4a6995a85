import type { Fact } from '../model/history';
import type { Month } from '../quantities/month';
import { monthlySeries, streamKey, type FactPlaces, type PastFigure, type PastSeries } from './past-series';
import type { UnitFacts } from './unit-facts';

/**
 * Persons waiting at most 90 days at the end of each month: those waiting less those beyond 90 days, or their share of those
 * waiting. Nothing where some stream of the queue has neither.
 */
export function withinGuarantee(facts: UnitFacts, places: FactPlaces): PastSeries {
  const waiting = facts.get('waiting') ?? [];
  const beyond = facts.get('waiting-over-90') ?? [];
  const shares = facts.get('share-within-90') ?? [];
  if (covers(beyond, waiting)) return less(monthlySeries(waiting, places), monthlySeries(beyond, places));
  return covers(shares, waiting) ? shared(waiting, shares, monthlySeries(waiting, places)) : new Map();
}

/** Whether every stream of some facts has its own among others, or one for all of them. */
function covers(facts: readonly Fact[], of: readonly Fact[]): boolean {
  const own = new Set(facts.map(streamKey));
  return of.length > 0 && (own.has('all') || of.every((fact) => own.has(streamKey(fact))));
}

function less(waiting: PastSeries, beyond: PastSeries): PastSeries {
  const series = new Map<Month, PastFigure>();
  for (const [month, all] of waiting) {
    const late = beyond.get(month);
    if (!late) continue;
    const taken = late.parts.map((part) => ({ ...part, sign: -1 as const }));
    series.set(month, {
      value: all.value - late.value,
      parts: [...all.parts, ...taken],
      adds: all.adds && late.adds,
    });
  }
  return series;
}

function shared(waiting: readonly Fact[], shares: readonly Fact[], totals: PastSeries): PastSeries {
  const key = (stream: string, month: Month) => `${stream}/${month}`;
  const means = new Map<string, { sum: number; count: number }>();
  for (const fact of shares) {
    const entry = means.get(key(streamKey(fact), fact.from)) ?? { sum: 0, count: 0 };
    means.set(key(streamKey(fact), fact.from), { sum: entry.sum + fact.value, count: entry.count + 1 });
  }
  const series = new Map<Month, PastFigure>();
  const lacking = new Set<Month>();
  for (const fact of waiting) {
    const total = totals.get(fact.from);
    if (fact.months !== 1 || !total) continue;
    const mean = means.get(key(streamKey(fact), fact.from)) ?? means.get(key('all', fact.from));
    if (!mean) lacking.add(fact.from);
    else {
      const value = (series.get(fact.from)?.value ?? 0) + (fact.value * mean.sum) / mean.count;
      series.set(fact.from, { value, parts: total.parts, adds: false });
    }
  }
  for (const month of lacking) series.delete(month);
  return series;
}

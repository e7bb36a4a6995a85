import type { Fact } from '../model/history';
import type { CellAddress } from '../quantities/cell-address';
import { addMonths, calendarMonthOf, monthOf, yearOf, type Month } from '../quantities/month';

/** A monthly mean over the base year, and the cells it was made of. */
export interface Mean {
  readonly perMonth: number;
  readonly sources: readonly CellAddress[];
}

/** What facts of single months come to, month by month. */
export function sumByMonth(facts: readonly Fact[]): Map<Month, number> {
  const months = new Map<Month, number>();
  for (const fact of facts) if (fact.months === 1) months.set(fact.from, (months.get(fact.from) ?? 0) + fact.value);
  return months;
}

/**
 * Mean a month between two months, both included. Monthly figures come first; a month without one is filled by what the
 * season says of it, so that a missing July does not lift the mean. Longer periods count by the months they share.
 */
export function meanOf(facts: readonly Fact[], from: Month, to: Month, season?: readonly number[]): Mean | undefined {
  const inside = facts.filter((fact) => fact.months === 1 && fact.from >= from && fact.from <= to);
  if (inside.length > 0) {
    const months = sumByMonth(inside);
    let sum = 0;
    let weight = 0;
    for (const [month, value] of months) {
      sum += value;
      weight += season?.[calendarMonthOf(month) - 1] ?? 1;
    }
    return { perMonth: sum / weight, sources: inside.map(({ address }) => address) };
  }
  const longer = facts.filter(
    (fact) => fact.months > 1 && fact.from <= to && addMonths(fact.from, fact.months - 1) >= from,
  );
  if (longer.length === 0) return undefined;
  const covered = new Set<Month>();
  let sum = 0;
  for (const fact of longer) {
    let shared = 0;
    for (let index = 0; index < fact.months; index += 1) {
      const month = addMonths(fact.from, index);
      if (month < from || month > to) continue;
      covered.add(month);
      shared += 1;
    }
    sum += (fact.value * shared) / fact.months;
  }
  return { perMonth: sum / covered.size, sources: longer.map(({ address }) => address) };
}

/** Mean a month over a calendar year. */
export function ofYear(facts: readonly Fact[], year: number): Mean | undefined {
  return meanOf(facts, monthOf(year, 1), monthOf(year, 12));
}

/** The year of the figures that lies nearest the base year: a budget for another year is better than none. */
export function nearestYear(facts: readonly Fact[], from: Month): Mean {
  const years = [...new Set(facts.map((fact) => yearOf(fact.from)))];
  years.sort((one, other) => Math.abs(one - yearOf(from)) - Math.abs(other - yearOf(from)));
  return ofYear(facts, years[0] ?? yearOf(from)) ?? { perMonth: 0, sources: [] };
}

/** The figure at a month, or the last before it: summed over its rows, or their mean for shares. */
export function lastKnown(
  facts: readonly Fact[],
  to: Month,
  combine: 'sum' | 'mean' = 'sum',
): { value: number; sources: readonly CellAddress[] } | undefined {
  const end = (fact: Fact): Month => addMonths(fact.from, fact.months - 1);
  const known = facts.filter((fact) => end(fact) <= to);
  const usable = known.length > 0 ? known : facts;
  const [first] = usable;
  if (!first) return undefined;
  const latest = usable.reduce((newest, fact) => (end(fact) > newest ? end(fact) : newest), end(first));
  const there = usable.filter((fact) => end(fact) === latest);
  const total = there.reduce((sum, fact) => sum + fact.value, 0);
  return { value: combine === 'sum' ? total : total / there.length, sources: there.map(({ address }) => address) };
}

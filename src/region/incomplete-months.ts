import type { Fact, History } from '../model/history';
import { addMonths, monthCode, type Month } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { factsByUnit, volumeOf } from './unit-facts';

/** A month this far under what it should be is not yet fully registered. */
const sharpDrop = 0.35;
/** Late registration touches the last months only (DOMAIN §4.2). */
const mostIncomplete = 3;

/** The last month of each unit that is fully registered, and doubts about those after it. */
export interface CompleteMonths {
  readonly last: ReadonlyMap<string, Month>;
  readonly problems: readonly Problem[];
}

/**
 * Finds the last months that look half registered: more than 35 % under the same month a year before, or under the mean of
 * the twelve months before where there is no such month. July is low every year and is not mistaken for it.
 */
export function incompleteMonths(history: History): CompleteMonths {
  const lastComplete = new Map<string, Month>();
  const problems: Problem[] = [];
  for (const [unit, facts] of factsByUnit(history)) {
    const monthly = volumeOf(facts).facts.filter(({ months }) => months === 1);
    const totals = new Map<Month, { value: number; fact: Fact }>();
    for (const fact of monthly) {
      const entry = totals.get(fact.from);
      totals.set(fact.from, { value: (entry?.value ?? 0) + fact.value, fact: entry?.fact ?? fact });
    }
    const months = [...totals.keys()].sort((one, other) => one - other);
    const last = months.at(-1);
    if (last === undefined) continue;
    let complete = last;
    const drops: { month: Month; share: number; fact: Fact }[] = [];
    for (let back = 0; back < mostIncomplete; back += 1) {
      const month = addMonths(last, -back);
      const entry = totals.get(month);
      const usual = expected(totals, month);
      if (!entry || usual === undefined || entry.value >= (1 - sharpDrop) * usual) continue;
      complete = addMonths(month, -1);
      drops.unshift({ month, share: 1 - entry.value / usual, fact: entry.fact });
    }
    lastComplete.set(unit, complete);
    const [first] = drops;
    if (first) {
      const values = { unit, from: monthCode(first.month), to: monthCode(last), share: first.share };
      problems.push(finding('doubt', 'reading-incomplete-months', values, first.fact.address));
    }
  }
  return { last: lastComplete, problems };
}

function expected(totals: ReadonlyMap<Month, { value: number }>, month: Month): number | undefined {
  const yearBefore = totals.get(addMonths(month, -12));
  if (yearBefore) return yearBefore.value;
  const before: number[] = [];
  for (let back = 1; back <= 12; back += 1) {
    const entry = totals.get(addMonths(month, -back));
    // The months before may themselves be incomplete, so the newest two do not count.
    if (entry && back > 2) before.push(entry.value);
  }
  return before.length >= 3 ? before.reduce((sum, value) => sum + value, 0) / before.length : undefined;
}

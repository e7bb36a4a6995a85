import type { Fact, History, Quantity } from '../model/history';
import { addMonths, monthCode, type Month } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';

/** Quantities whose series the model leans on month by month. */
const followed: readonly Quantity[] = ['points', 'cases', 'waiting', 'cost', 'cost-budget', 'payment'];

/**
 * Months missing inside a unit's series: between its first month and its last there is no figure for them. One doubt per
 * series, at the last cell before its first gap.
 */
export function missingMonths(history: History, leftOut: ReadonlySet<number>): Problem[] {
  const series = new Map<string, Map<Month, Fact>>();
  for (const fact of history.facts) {
    if (fact.months !== 1 || fact.unit === undefined || !followed.includes(fact.quantity)) continue;
    const key = `${fact.unit}\u0001${fact.quantity}\u0001${fact.stream ?? ''}`;
    let months = series.get(key);
    if (!months) {
      months = new Map();
      series.set(key, months);
    }
    if (!months.has(fact.from)) months.set(fact.from, fact);
  }
  const problems: Problem[] = [];
  for (const months of series.values()) {
    const gaps: { before: Fact; gap: readonly Month[] }[] = [];
    const sorted = [...months.keys()].sort((one, other) => one - other);
    for (const [index, month] of sorted.entries()) {
      const next = sorted[index + 1];
      const before = months.get(month);
      if (next === undefined || before === undefined || next === month + 1) continue;
      const gap: Month[] = [];
      for (let each = addMonths(month, 1); each < next; each = addMonths(each, 1)) {
        if (!leftOut.has(monthCode(each))) gap.push(each);
      }
      if (gap.length > 0) gaps.push({ before, gap });
    }
    // The first gap in full; a series with a hole in every other month is one thing to look at.
    const [own] = gaps;
    const [first, last] = [own?.gap[0], own?.gap.at(-1)];
    if (!own || first === undefined || last === undefined) continue;
    const { unit = '', quantity, address } = own.before;
    const values = { unit, quantity, from: monthCode(first), to: monthCode(last), moreGaps: gaps.length - 1 };
    problems.push(finding('doubt', 'reading-missing-month', values, address));
  }
  return problems;
}

import type { Fact } from '../model/history';
import { addMonths, type Month } from '../quantities/month';

/** Each month's amount: monthly figures where there are any, else longer periods spread evenly. */
export function monthlyAmounts(facts: readonly Fact[]): Map<Month, number> {
  const months = new Map<Month, number>();
  const add = (month: Month, value: number): void => {
    months.set(month, (months.get(month) ?? 0) + value);
  };
  for (const fact of facts) if (fact.months === 1) add(fact.from, fact.value);
  const monthly = new Set(months.keys());
  for (const fact of facts) {
    for (let index = 0; fact.months > 1 && index < fact.months; index += 1) {
      const month = addMonths(fact.from, index);
      if (!monthly.has(month)) add(month, fact.value / fact.months);
    }
  }
  return months;
}

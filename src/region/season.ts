import { addMonths, calendarMonthOf, type Month } from '../quantities/month';

/** At most this many months of history shape the season. */
const mostMonths = 36;
const year = 12;

/** Twelve factors of 1. */
const flatSeason: readonly number[] = Array.from({ length: year }, () => 1);

/**
 * Twelve calendar factors, January first, with mean 1: each month's ratio to the mean of its own twelve months, averaged
 * over up to three such years that end with the last complete month. 1 throughout where no such year is whole.
 * @example seasonOf(new Map(), monthOf(2024, 12))[6] // 1
 */
export function seasonOf(monthly: ReadonlyMap<Month, number>, last: Month): readonly number[] {
  const ratios: number[][] = Array.from({ length: year }, () => []);
  for (let back = 0; back < mostMonths; back += year) {
    const values = new Map<number, number>();
    for (let each = 0; each < year; each += 1) {
      const month = addMonths(last, -back - each);
      const value = monthly.get(month);
      if (value !== undefined) values.set(calendarMonthOf(month), value);
    }
    const mean = [...values.values()].reduce((sum, value) => sum + value, 0) / values.size;
    // A year with a gap tells nothing about the gap's month, and tilts the ratio of the others.
    if (values.size < year || mean <= 0) continue;
    for (const [calendarMonth, value] of values) ratios[calendarMonth - 1]?.push(value / mean);
  }
  if (ratios.some((each) => each.length === 0)) return flatSeason;
  const factors = ratios.map((each) => each.reduce((sum, ratio) => sum + ratio, 0) / each.length);
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / year;
  return factors.map((factor) => factor / mean);
}

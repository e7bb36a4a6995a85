/** A calendar month as one whole number, year × 12 + month − 1, so that months add and compare. */
export type Month = number & { readonly unit: 'month' };

/**
 * The month of a year and a calendar month 1–12.
 * @example monthCode(monthOf(2027, 1)) // 202701
 */
export function monthOf(year: number, calendarMonth: number): Month {
  return (year * 12 + calendarMonth - 1) as Month;
}

/**
 * The calendar year a month lies in.
 * @example yearOf(monthOf(2027, 12)) // 2027
 */
export function yearOf(month: Month): number {
  return Math.floor(month / 12);
}

/**
 * The calendar month, 1 for January to 12 for December.
 * @example calendarMonthOf(monthOf(2027, 12)) // 12
 */
export function calendarMonthOf(month: Month): number {
  return (month % 12) + 1;
}

/**
 * The month some months later, or earlier where the number is negative.
 * @example monthCode(addMonths(monthOf(2026, 11), 3)) // 202702
 */
export function addMonths(month: Month, months: number): Month {
  return (month + months) as Month;
}

/**
 * The month as ÅÅÅÅMM, the form Swedish finance systems use.
 * @example monthCode(monthOf(2026, 3)) // 202603
 */
export function monthCode(month: Month): number {
  return yearOf(month) * 100 + calendarMonthOf(month);
}

/**
 * The month of an ÅÅÅÅMM code, or undefined where the code names no month between 1900 and 2199.
 * @example monthOfCode(202613) // undefined
 */
export function monthOfCode(code: number): Month | undefined {
  const year = Math.floor(code / 100);
  const calendarMonth = code % 100;
  const sound = Number.isInteger(code) && year >= 1900 && year <= 2199 && calendarMonth >= 1 && calendarMonth <= 12;
  return sound ? monthOf(year, calendarMonth) : undefined;
}

import type { Locale } from './views';

const dayInMilliseconds = 86_400_000;

/**
 * The number of a day; months and days beyond their ends run on into the next.
 * @example serialOfDay(2026, 1, 31, false) // 46053
 */
export function serialOfDay(year: number, month: number, day: number, from1904: boolean): number {
  const moment = new Date(0);
  moment.setUTCFullYear(year, month - 1, day);
  const start = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const days = Math.round((moment.getTime() - start) / dayInMilliseconds);
  // Excel's 1900 calendar has a 29 February that never was.
  return from1904 || days >= 61 ? days : days - 1;
}

/** Names of months and days of the week, Sunday first. */
export const calendarWords: Readonly<
  Record<Locale, { readonly months: readonly string[]; readonly days: readonly string[] }>
> = {
  'sv-SE': {
    months: [
      'januari',
      'februari',
      'mars',
      'april',
      'maj',
      'juni',
      'juli',
      'augusti',
      'september',
      'oktober',
      'november',
      'december',
    ],
    days: ['söndag', 'måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag'],
  },
  'en-US': {
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
    days: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  },
};

/** How a language writes numbers; what stands between groups of digits is a no-break space in Swedish. */
export const numberSigns: Readonly<Record<Locale, { readonly decimal: string; readonly group: string }>> = {
  'sv-SE': { decimal: ',', group: '\u00a0' },
  'en-US': { decimal: '.', group: ',' },
};

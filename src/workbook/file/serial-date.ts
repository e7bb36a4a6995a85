import type { CalendarDay } from '../../region/grid';

const dayInMilliseconds = 86_400_000;
/** Day 0 of both calendars, as days from 1970; the 1900 one counted as if 29 February 1900 had been. */
const start1900 = Date.UTC(1899, 11, 30) / dayInMilliseconds;
const start1904 = Date.UTC(1904, 0, 1) / dayInMilliseconds;
/** 31 December 9999, the last day a sheet can show. */
const lastDay = Date.UTC(9999, 11, 31) / dayInMilliseconds;
/** Half a millisecond: a time just short of midnight by rounding alone belongs to the next day. */
const rounding = 0.5 / dayInMilliseconds;

/**
 * The day a date's number means, or undefined where it means none. Number 60 in the 1900 calendar is the 29 February
 * 1900 that Excel shows and that never was; days before it lie one off a plain count (ECMA-376 part 1, §18.17.4.1).
 * @example calendarDay(61, false) // { year: 1900, calendarMonth: 3, day: 1 }
 */
export function calendarDay(serial: number, from1904: boolean): CalendarDay | undefined {
  const whole = Math.floor(serial + rounding);
  if (from1904) return whole < 0 ? undefined : dayFrom(start1904 + whole);
  if (whole < 1) return undefined;
  if (whole === 60) return { year: 1900, calendarMonth: 2, day: 29 };
  return dayFrom(start1900 + whole + (whole < 60 ? 1 : 0));
}

function dayFrom(days: number): CalendarDay | undefined {
  if (!(days <= lastDay)) return undefined;
  const date = new Date(days * dayInMilliseconds);
  return { year: date.getUTCFullYear(), calendarMonth: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/**
 * The number of an ISO 8601 date, as cells of type d hold it; NaN where it is none.
 * @example serialOfIso('2026-01-31', false) // 46053
 */
export function serialOfIso(text: string, from1904: boolean): number {
  const found = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?Z?)?$/.exec(text);
  if (!found) return NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found
    .slice(1)
    .map((digits) => +(digits ?? 0));
  const moment = new Date(Date.UTC(year, month - 1, day));
  // The 31st of February, and years that the platform takes for those of the 20th century, are no days of a calendar.
  const real = moment.getUTCFullYear() === year && moment.getUTCMonth() === month - 1 && moment.getUTCDate() === day;
  if (!real || hour > 24 || minute > 59 || second >= 61) return NaN;
  const days = moment.getTime() / dayInMilliseconds - (from1904 ? start1904 : start1900);
  return (days < 61 && !from1904 ? days - 1 : days) + (hour * 3600 + minute * 60 + second) / 86_400;
}

import { calendarDay } from '../../workbook/file/serial-date';
import { serialOfDay } from '../calendar';
import type { Frame } from './compile';
import { ofScalars, type FunctionDefinition } from './function';
import { toNumber } from './coercion';
import { errors, type Scalar } from './values';

/** A function of numbers that knows the workbook's calendar. */
function ofDates(compute: (numbers: readonly number[], from1904: boolean) => Scalar): FunctionDefinition {
  return ofScalars((items, frame: Frame) => {
    const numbers: number[] = [];
    for (const item of items) {
      const number = toNumber(item, frame.workbook.locale);
      if (typeof number !== 'number') return number;
      numbers.push(number);
    }
    return compute(numbers, frame.workbook.from1904);
  });
}

const dayPart = (pick: (day: { year: number; calendarMonth: number; day: number }) => number): FunctionDefinition =>
  ofDates(([serial = 0], from1904) => {
    // Day 0 of the 1900 calendar reads as 0 January 1900.
    if (Math.floor(serial) === 0 && !from1904) return pick({ year: 1900, calendarMonth: 1, day: 0 });
    const day = calendarDay(serial, from1904);
    return day ? pick(day) : errors.number;
  });

/** The same day of another month, or its last where it has fewer; `end` asks for the last. */
const monthsLater = (end: boolean): FunctionDefinition =>
  ofDates(([serial = 0, months = 0], from1904) => {
    const day = calendarDay(serial, from1904);
    if (!day) return errors.number;
    const month = day.calendarMonth - 1 + Math.trunc(months);
    const last = new Date(Date.UTC(day.year, month + 1, 0)).getUTCDate();
    return serialOfDay(day.year, month + 1, end ? last : Math.min(day.day, last), from1904);
  });

export const dateFunctions: Readonly<Record<string, FunctionDefinition>> = {
  DATE: ofDates(([year = 0, month = 1, day = 1], from1904) =>
    serialOfDay(year < 1900 ? year + 1900 : Math.trunc(year), Math.trunc(month), Math.trunc(day), from1904),
  ),
  YEAR: dayPart(({ year }) => year),
  MONTH: dayPart(({ calendarMonth }) => calendarMonth),
  DAY: dayPart(({ day }) => day),
  EDATE: monthsLater(false),
  EOMONTH: monthsLater(true),
  DAYS: ofDates(([end = 0, start = 0]) => Math.trunc(end) - Math.trunc(start)),
  WEEKDAY: ofDates(([serial = 0, kind = 1]) => {
    const sunday = ((((Math.floor(serial) - 1) % 7) + 7) % 7) + 1;
    if (kind === 1) return sunday;
    const monday = ((sunday + 5) % 7) + 1;
    return kind === 2 ? monday : kind === 3 ? monday - 1 : errors.number;
  }),
  TIME: ofDates(([hour = 0, minute = 0, second = 0]) => ((hour * 3600 + minute * 60 + second) / 86_400) % 1),
  HOUR: ofDates(([serial = 0]) => Math.floor(((serial % 1) * 86_400 + 1e-6) / 3600)),
  MINUTE: ofDates(([serial = 0]) => Math.floor((((serial % 1) * 86_400 + 1e-6) % 3600) / 60)),
  SECOND: ofDates(([serial = 0]) => Math.round(((serial % 1) * 86_400) % 60)),
};

import { monthOf } from '../quantities/month';
import { periodOfText, rangeOfMonths, yearIn, yearSpan, type PeriodText, type Span } from './period-text';
import type { Table } from './table';

/** A period that stands outside the table, and the text that says it. */
export interface TitlePeriod {
  readonly span: Span;
  readonly text: string;
  /** 'range': January to August, say; only its year can be used. 'per': "per augusti", the month or all up to it. */
  readonly doubtful: 'range' | 'per' | undefined;
}

/** A text with a stamp of when it was made says nothing of what its figures are from. */
const stamp = /\d{4}[-/–]\d{2}[-/]\d{2}|publi|revised|uppdaterad|skapad|uttag/i;
/** "2018/19", and "2011-12", which may be December as well. */
function namesSplitYear(text: string): boolean {
  const [, first = '', second = ''] = /(\d{4})[-/–](\d{2})(?!\d)/.exec(text) ?? [];
  return first !== '' && (Number(first) + 1) % 100 === Number(second);
}

/**
 * The period that the titles above a table, its sheet's name or its file's name say for all its rows, nearest first: one
 * month, one calendar year, or a run of months. A sheet named after a month alone is that month of the year said elsewhere.
 */
export function titlePeriod(table: Table, givenYear: number | undefined): TitlePeriod | undefined {
  const { sheet, file } = table.grid;
  const bySheet = monthName(sheet);
  for (const text of [...table.titles].reverse().concat(sheet, file)) {
    if (stamp.test(text) || namesSplitYear(text)) continue;
    const range = rangeOfMonths(text)?.period;
    const year = yearIn(text);
    if (range?.kind === 'range') {
      const inYear = range.year ?? year ?? givenYear;
      if (inYear !== undefined) return { span: yearSpan(inYear), text, doubtful: 'range' };
    }
    const named = /[\p{L}]{3,9}\.? \d{4}|\d{4}[-M]\d{2}|(?<!\d)\d{6}(?!\d)/u.exec(text)?.[0];
    const found = oneMonth(named === undefined ? text : named, text === sheet);
    if (found) return { span: found, text, doubtful: /(?<!\p{L})per \p{L}+/iu.test(text) ? 'per' : undefined };
    if (year === undefined) continue;
    return bySheet === undefined
      ? { span: yearSpan(year), text, doubtful: undefined }
      : { span: { from: monthOf(year, bySheet), months: 1 }, text: `${sheet}, ${text}`, doubtful: undefined };
  }
  return bySheet === undefined || givenYear === undefined
    ? undefined
    : { span: { from: monthOf(givenYear, bySheet), months: 1 }, text: sheet, doubtful: undefined };
}

function monthName(sheet: string): number | undefined {
  const found: PeriodText | undefined = periodOfText(sheet.replace(/^\d{1,2}[ ._-]+/, ''));
  return found?.kind === 'calendar-month' ? found.calendarMonth : undefined;
}

/** A month with its year; a sheet may be called 2501 as well, which no year is. */
function oneMonth(text: string, isSheet: boolean): Span | undefined {
  const found = periodOfText(text);
  if (found?.kind === 'span' && found.months === 1) return { from: found.from, months: 1 };
  if (!isSheet || found?.kind !== 'four-digits' || (found.value >= 1900 && found.value <= 2199)) return undefined;
  const [year, calendarMonth] = [2000 + Math.floor(found.value / 100), found.value % 100];
  return calendarMonth >= 1 && calendarMonth <= 12 && year < 2060
    ? { from: monthOf(year, calendarMonth), months: 1 }
    : undefined;
}

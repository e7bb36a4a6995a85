import { addMonths, monthOf, monthOfCode, yearOf, type Month } from '../quantities/month';
import type { Cell } from './grid';

/** Months in a row that a figure covers. */
export interface Span {
  readonly from: Month;
  readonly months: 1 | 3 | 12;
}

/** What a cell says about time. Some say only half of it: a month without its year, a year that is split in two. */
export type PeriodText =
  | ({ readonly kind: 'span' } & Span)
  | { readonly kind: 'calendar-month'; readonly calendarMonth: number }
  | { readonly kind: 'calendar-quarter'; readonly quarter: number }
  /** "Helår": all of a year that stands elsewhere. */
  | { readonly kind: 'whole-year' }
  /** "jan–aug", "tertial 1": several months that are neither a quarter nor a year, so that no month can be told. */
  | { readonly kind: 'range'; readonly text: string; readonly year: number | undefined }
  /** "2018/19": from which month the year runs is not said, so it is not guessed. */
  | { readonly kind: 'split-year'; readonly text: string }
  /** Four digits that are a year, or ÅÅMM where the column is headed as a period and every value fits. */
  | { readonly kind: 'four-digits'; readonly value: number };

const monthNames = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'febr'],
  ['mar', 'mars', 'march'],
  ['apr', 'april'],
  ['maj', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['aug', 'augusti', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november'],
  ['dec', 'december'],
] as const;

const calendarMonthByName = new Map<string, number>(
  monthNames.flatMap((names, index) => names.map((name) => [name, index + 1] as const)),
);

/**
 * The calendar month a name means, Swedish or English, short or whole.
 * @example calendarMonthOfName('Okt.') // 10
 */
export function calendarMonthOfName(text: string): number | undefined {
  return calendarMonthByName.get(text.toLowerCase().replace(/\.$/, ''));
}

const fullYear = (digits: string): number => (digits.length === 2 ? 2000 + Number(digits) : Number(digits));
const soundYear = (year: number): boolean => year >= 1900 && year <= 2199;

function month(year: number, calendarMonth: number): PeriodText | undefined {
  return soundYear(year) && calendarMonth >= 1 && calendarMonth <= 12
    ? { kind: 'span', from: monthOf(year, calendarMonth), months: 1 }
    : undefined;
}

/**
 * What a cell says about time, or undefined where it says nothing.
 * @example periodOfText('2024M01') // { kind: 'span', from: 24288, months: 1 }
 * @example periodOfText('2024 K2') // { kind: 'span', from: 24291, months: 3 }
 * @example periodOfText('2018/19') // { kind: 'split-year', text: '2018/19' }
 * @example periodOfText('januari') // { kind: 'calendar-month', calendarMonth: 1 }
 */
export function periodOfText(text: string): PeriodText | undefined {
  const folded = text
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim()
    .toLowerCase();
  if (folded.length > 24 || folded.length < 2) return undefined;
  if (/^\d{4}$/.test(folded)) return { kind: 'four-digits', value: Number(folded) };
  if (/^\d{6}$/.test(folded)) return ofCode(Number(folded));
  const split = /^(\d{4})([-/–])(\d{2}|\d{4})$/.exec(folded);
  if (split) {
    const [, first = '', sign, second = ''] = split;
    const follows = (Number(first) + 1) % 100 === Number(second) % 100;
    // "2011-12" is December in ISO form; only a slash, or a second part that is no month, makes it a split year.
    if (follows && (sign !== '-' || second.length === 4 || Number(second) > 12)) return { kind: 'split-year', text };
  }
  const numeric = /^(\d{4})\s?[-./m ]\s?(\d{1,2})(?:[-./](\d{1,2}))?(?:[ t]\d{1,2}:\d{2}.*)?$/.exec(folded);
  if (numeric) return month(Number(numeric[1]), Number(numeric[2]));
  // Figures written as text are most of a sheet; what is left to recognise has a letter or a dash in it.
  if (/^[\d .,]+$/.test(folded)) return undefined;
  const range = rangeOfMonths(folded);
  if (range?.text === folded) return range.period.kind === 'range' ? { ...range.period, text } : range.period;
  // "Q1" alone may be a quintile.
  const yearless = /^(?:k|kv|kvartal|quarter)\.? ?([1-4])$|^([1-4]):?[ae]? ?(?:kv|kvartalet|kvartal)\.?$/.exec(folded);
  if (yearless) return { kind: 'calendar-quarter', quarter: Number(yearless[1] ?? yearless[2]) };
  const quarter =
    /^(?<year>\d{4})[ -]?(?:k|q|kv|kvartal|quarter) ?(?<quarter>[1-4])$/.exec(folded) ??
    /^(?:k|q|kv|kvartal|quarter) ?(?<quarter>[1-4])[ ,-]*(?<year>\d{4})$/.exec(folded);
  if (quarter?.groups) {
    const year = Number(quarter.groups['year']);
    return soundYear(year)
      ? { kind: 'span', from: monthOf(year, Number(quarter.groups['quarter']) * 3 - 2), months: 3 }
      : undefined;
  }
  const named =
    /^(?<name>[a-zåäö]{3,9})\.?[ ,'’/-]*(?<year>\d{4}|\d{2})$/.exec(folded) ??
    /^(?<year>\d{4})[ ,-]*(?<name>[a-zåäö]{3,9})\.?$/.exec(folded) ??
    // Exports put the source before the month: "MSitAE-DECEMBER-2024".
    /^[^ ]+-(?<name>[a-zåäö]{3,9})-(?<year>\d{4})$/.exec(folded);
  if (named?.groups) {
    const calendarMonth = calendarMonthOfName(named.groups['name'] ?? '');
    if (calendarMonth) return month(fullYear(named.groups['year'] ?? ''), calendarMonth);
    const year = Number(named.groups['year']);
    return (named.groups['name'] === 'år' || wholeYearWords.has(named.groups['name'] ?? '')) && soundYear(year)
      ? yearSpan(year)
      : undefined;
  }
  if (wholeYearWords.has(folded)) return { kind: 'whole-year' };
  const calendarMonth = calendarMonthOfName(folded);
  return calendarMonth ? { kind: 'calendar-month', calendarMonth } : undefined;
}

const wholeYearWords: ReadonlySet<string> = new Set([
  'helår',
  'helåret',
  'year',
  'full year',
  'whole year',
  'hela året',
]);

const rangePatterns = [
  /(?<![\p{L}\d])(?<first>\p{L}{3,9})\.? ?(?:-|–|—|till|to|t\.? ?o\.? ?m\.?) ?(?<last>\p{L}{3,9})\.?(?:[ ,]+(?<year>(?:19|20)\d{2}))?(?![\p{L}\d])/giu,
  /(?<!\d)(?<year>(?:19|20)\d{2})(?<first>0[1-9]|1[0-2]) ?[-–—] ?(?:(?:19|20)\d{2})?(?<last>0[1-9]|1[0-2])(?!\d)/g,
  /(?<![\p{L}\d])(?:t\.? ?o\.? ?m\.?|to and including|year to|ytd) (?<last>\p{L}{3,9})\.?(?: (?<year>(?:19|20)\d{2}))?(?![\p{L}\d])/giu,
];

/**
 * The first run of months that a text names, and the words that name it. Three months of a quarter and twelve of a year are
 * that quarter and that year; other runs say several months at once.
 * @example rangeOfMonths('Utfall jan–aug 2025') // { text: 'jan–aug 2025', period: { kind: 'range', text: 'jan–aug 2025', year: 2025 } }
 * @example rangeOfMonths('Budget januari-december') // { text: 'januari-december', period: { kind: 'whole-year' } }
 */
export function rangeOfMonths(text: string): { text: string; period: PeriodText } | undefined {
  for (const pattern of rangePatterns) {
    for (const match of text.matchAll(pattern)) {
      const monthIn = (name: string): number | undefined =>
        /^\d+$/.test(name) ? Number(name) : calendarMonthOfName(name);
      const first = monthIn(match.groups?.['first'] ?? 'jan');
      const last = monthIn(match.groups?.['last'] ?? '');
      if (!first || !last || last <= first) continue;
      const said = match.groups?.['year'];
      return { text: match[0].trim(), period: ofRange(match[0].trim(), first, last, said ? Number(said) : undefined) };
    }
  }
  const third = /(?<![\p{L}\d])(?:tertial |t)[1-3](?: (?<year>(?:19|20)\d{2}))?(?!\d)/iu.exec(text);
  if (!third) return undefined;
  const said = third.groups?.['year'];
  return { text: third[0], period: { kind: 'range', text: third[0], year: said ? Number(said) : undefined } };
}

function ofRange(text: string, first: number, last: number, year: number | undefined): PeriodText {
  if (first === 1 && last === 12) return year === undefined ? { kind: 'whole-year' } : yearSpan(year);
  if (last - first !== 2 || first % 3 !== 1) return { kind: 'range', text, year };
  return year === undefined
    ? { kind: 'calendar-quarter', quarter: (first + 2) / 3 }
    : { kind: 'span', from: monthOf(year, first), months: 3 };
}

/** A period whose year stands elsewhere, in that year; every other period as it is. */
export function inYear(period: PeriodText, year: number): PeriodText {
  if (period.kind === 'calendar-month') return { kind: 'span', from: monthOf(year, period.calendarMonth), months: 1 };
  if (period.kind === 'calendar-quarter')
    return { kind: 'span', from: monthOf(year, period.quarter * 3 - 2), months: 3 };
  return period.kind === 'whole-year' ? yearSpan(year) : period;
}

/** A calendar year as a span of twelve months. */
export function yearSpan(year: number): { kind: 'span' } & Span {
  return { kind: 'span', from: monthOf(year, 1), months: 12 };
}

function ofCode(code: number): PeriodText | undefined {
  const from = monthOfCode(code);
  return from === undefined ? undefined : { kind: 'span', from, months: 1 };
}

/** What a cell of any kind says about time: a date cell its month, a whole number its ÅÅÅÅMM or four digits, text as above. */
export function periodOfCell(cell: Cell): PeriodText | undefined {
  if (cell.kind === 'text') return periodOfText(cell.text);
  if (cell.kind !== 'number') return undefined;
  if (cell.date) return month(cell.date.year, cell.date.calendarMonth);
  if (!Number.isInteger(cell.value)) return undefined;
  if (cell.value >= 100_000) return ofCode(cell.value);
  return cell.value >= 1000 && cell.value <= 9999 ? { kind: 'four-digits', value: cell.value } : undefined;
}

/**
 * The one year a text names, or undefined where it names none or several.
 * @example yearIn('Verksamhet 2024, preliminär') // 2024
 * @example yearIn('2023–2024') // undefined
 */
export function yearIn(text: string): number | undefined {
  const years = new Set([...text.matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)].map((match) => Number(match[0])));
  return years.size === 1 ? [...years][0] : undefined;
}

/** The last month of a span. */
export function lastMonth(span: Span): Month {
  return addMonths(span.from, span.months - 1);
}

/**
 * A span as ÅÅÅÅMM, or a plain year, or a year with its quarter.
 * @example spanText({ from: 24288, months: 12 }) // '2024'
 */
export function spanText(span: Span): string {
  const year = yearOf(span.from);
  const calendarMonth = (span.from % 12) + 1;
  if (span.months === 12) return calendarMonth === 1 ? `${year}` : `${year}/${String(year + 1).slice(2)}`;
  if (span.months === 3) return `${year} K${(calendarMonth + 2) / 3}`;
  return `${year}${String(calendarMonth).padStart(2, '0')}`;
}

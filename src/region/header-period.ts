import { addMonths } from '../quantities/month';
import { calendarMonthOfName, periodOfText, rangeOfMonths, yearSpan, type PeriodText } from './period-text';

/** A header's period: four digits in a header are a year. */
export function headerPeriod(period: PeriodText | undefined): PeriodText | undefined {
  if (period?.kind !== 'four-digits') return period;
  return period.value >= 1900 && period.value <= 2199 ? yearSpan(period.value) : undefined;
}

/** Two periods of one column: a year in one header row and a month or a quarter in another make that month or quarter. */
export function joinPeriods(above: PeriodText | undefined, below: PeriodText): PeriodText {
  if (!above) return below;
  const [part, year] = above.kind === 'span' ? [below, above] : [above, below];
  if (year.kind !== 'span' || year.months !== 12) return below;
  if (part.kind === 'calendar-month')
    return { kind: 'span', from: addMonths(year.from, part.calendarMonth - 1), months: 1 };
  if (part.kind === 'calendar-quarter')
    return { kind: 'span', from: addMonths(year.from, part.quarter * 3 - 3), months: 3 };
  return part.kind === 'whole-year' ? year : below;
}

/**
 * A period inside a longer header, and the words beside it.
 * @example embeddedPeriod('Utfall 2024') // { period: { kind: 'span', from: 24288, months: 12 }, rest: 'Utfall' }
 * @example embeddedPeriod('Utfall jan–aug') // { period: { kind: 'range', text: 'jan–aug', year: undefined }, rest: 'Utfall' }
 * @example embeddedPeriod('Helårsprognos') // { period: { kind: 'whole-year' }, rest: 'Helårsprognos' }
 */
export function embeddedPeriod(text: string): { period: PeriodText; rest: string } | undefined {
  const range = rangeOfMonths(text);
  if (range) return { period: range.period, rest: text.replace(range.text, ' ').trim() };
  const match =
    /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?!\d)/.exec(text) ??
    /(?<!\d)(?:19|20)\d{2}[-M](?:0[1-9]|1[0-2])(?!\d)/i.exec(text) ??
    /(?<![\p{L}])[\p{L}]{3,9}\.? (?:19|20)\d{2}(?!\d)/u.exec(text) ??
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
  if (!match) return yearlessPeriod(text);
  const found = headerPeriod(periodOfText(match[0]));
  if (found)
    return { period: found, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  const year = /(?:19|20)\d{2}/.exec(match[0])?.[0] ?? '';
  return { period: yearSpan(Number(year)), rest: text.replace(year, ' ').trim() };
}

/** "Utfall aug", "Kostnad kv 1", "Budget helår": a part of a year that stands elsewhere, first or last in the header. */
function yearlessPeriod(text: string): { period: PeriodText; rest: string } | undefined {
  const quarter = /(?<!\p{L})(?:kv|kvartal) ?[1-4]$/iu.exec(text)?.[0];
  const found = quarter === undefined ? undefined : periodOfText(quarter);
  if (quarter !== undefined && found) return { period: found, rest: text.slice(0, -quarter.length).trim() };
  const words = text.split(/[\s,]+/);
  for (const index of [0, words.length - 1]) {
    const calendarMonth = calendarMonthOfName(words[index] ?? '');
    if (calendarMonth && words.length > 1)
      return {
        period: { kind: 'calendar-month', calendarMonth },
        rest: words.filter((_, at) => at !== index).join(' '),
      };
  }
  return /helår|full[- ]year/i.test(text) ? { period: { kind: 'whole-year' }, rest: text } : undefined;
}

/** What a number format says a number is; a time of day or a duration names no day and counts as plain. */
export type FormatMeaning = 'plain' | 'date' | 'percent';

/** The formats a file may use by number alone (ECMA-376 part 1, §18.8.30); 27–58 are East Asian dates and times. */
const builtInDates = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58]);
const builtInPercent = new Set([9, 10]);

/** The meaning of a built-in number format. */
export function builtInMeaning(number: number): FormatMeaning {
  return builtInDates.has(number) ? 'date' : builtInPercent.has(number) ? 'percent' : 'plain';
}

/**
 * The meaning of a number format code: letters of year, month or day outside quotes, escapes and brackets make a date;
 * m beside hours or seconds is minutes.
 * @example formatMeaning('#,##0 "dygn"') // 'plain'
 */
export function formatMeaning(code: string): FormatMeaning {
  const bare = code
    .replace(/"[^"]*"?|\\.|[_*]./g, '')
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? 'h' : ''))
    .replace(/General/gi, '');
  const section = bare.split(';')[0] ?? '';
  if (section.includes('%')) return 'percent';
  if (/[yd]/i.test(section) && !/[0#?]/.test(section.replace(/\.0+/g, ''))) return 'date';
  const months = /m/i.test(section);
  const clock = /[hs]/i.test(section);
  return months && !clock && !/[0#?]/.test(section) ? 'date' : 'plain';
}

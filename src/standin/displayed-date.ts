import { calendarDay } from '../workbook/file/serial-date';
import { numberSigns } from './calendar';
import type { Locale } from './views';

const piece = /"([^"]*)"?|\\(.)|_(.)|\*.|\[\$[^\]]*\]|\[(h+|m+|s+)\]|am\/pm|a\/p|y+|m+|d+|h+|s+(?:[.,]0+)?|e+|[\s\S]/gi;

/** Whether a section shows a date or a time. */
export function isDateSection(section: string): boolean {
  const bare = section.replace(/"[^"]*"?|\\.|[_*]./g, '').replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(bare) && !/[0#?](?![0#?]*$)/.test(bare.replace(/s[.,]0+/gi, 's'));
}

interface Words {
  readonly months: readonly string[];
  readonly days: readonly string[];
}

/** A date's number under a section of year, month, day, hour, minute and second letters. */
export function dateText(serial: number, section: string, locale: Locale, from1904: boolean, words: Words): string {
  const pieces = [...section.matchAll(piece)].map(([text]) => text);
  const clock = pieces.map((text) => /^(?:h+|s+.*|\[h+\]|\[s+\])$/i.test(text));
  const halves = pieces.some((text) => /^(?:am\/pm|a\/p)$/i.test(text));
  const fraction = Math.max(0, ...pieces.map((text) => /^s+[.,](0+)$/i.exec(text)?.[1]?.length ?? 0));
  const steps = 86_400 * 10 ** fraction;
  const moment = Math.round(serial * steps) / steps;
  const day = calendarDay(moment, from1904) ?? { year: 1900, calendarMonth: 1, day: 0 };
  const seconds = Math.round((moment - Math.floor(moment)) * steps) / 10 ** fraction;
  const [hour, minute] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
  const weekday = (((((Math.floor(moment) + (from1904 ? 1462 : 0) - 1) % 7) + 7) % 7) + 7) % 7;
  /** m beside hours or seconds is minutes: the nearest letter before or after decides. */
  const isMinute = (at: number) => {
    const letters = (index: number) =>
      /^(?:[ymdhs]|\[[hms])/i.test(pieces[index] ?? '') && !/^"/.test(pieces[index] ?? '');
    let before = at - 1;
    while (before >= 0 && !letters(before)) before--;
    if (before >= 0 && /^\[?h/i.test(pieces[before] ?? '')) return true;
    let after = at + 1;
    while (after < pieces.length && !letters(after)) after++;
    return after < pieces.length && clock[after] === true && /^\[?s/i.test(pieces[after] ?? '');
  };
  const two = (number: number, width: number) => String(number).padStart(Math.min(width, 2), '0');
  return pieces
    .map((text, at) => {
      const low = text.toLowerCase();
      if (text.startsWith('"')) return text.replace(/"/g, '');
      if (text.startsWith('\\')) return text.slice(1);
      if (text.startsWith('_')) return ' ';
      if (text.startsWith('*') && text.length > 1) return '';
      if (low.startsWith('[$')) return '';
      if (low.startsWith('[h')) return two(Math.floor(moment * 24 + 1e-9), text.length - 2);
      if (low.startsWith('[m')) return two(Math.floor(moment * 1440 + 1e-9), text.length - 2);
      if (low.startsWith('[s')) return two(Math.floor(moment * 86_400 + 1e-9), text.length - 2);
      if (low === 'am/pm') return hour < 12 ? 'AM' : 'PM';
      if (low === 'a/p') return hour < 12 ? 'A' : 'P';
      if (/^y+$/.test(low)) return low.length <= 2 ? String(day.year % 100).padStart(2, '0') : String(day.year);
      if (/^e+$/.test(low)) return String(day.year);
      if (/^m+$/.test(low)) {
        if (low.length <= 2 && isMinute(at)) return two(minute, low.length);
        return monthText(low.length, day.calendarMonth, words);
      }
      if (/^d+$/.test(low)) {
        const name = words.days[weekday] ?? '';
        return low.length <= 2 ? two(day.day, low.length) : low.length === 3 ? name.slice(0, 3) : name;
      }
      if (/^h+$/.test(low)) return two(halves ? ((hour + 11) % 12) + 1 : hour, low.length);
      if (/^s+/.test(low)) {
        const whole = two(Math.floor(seconds % 60), low.replace(/[.,].*/, '').length);
        const rest = ((seconds % 1) + 1e-9).toFixed(fraction).slice(2);
        return fraction === 0 ? whole : `${whole}${numberSigns[locale].decimal}${rest}`;
      }
      return text;
    })
    .join('');
}

function monthText(length: number, month: number, { months }: Words): string {
  const name = months[month - 1] ?? '';
  if (length <= 2) return String(month).padStart(length, '0');
  return length === 3 ? name.slice(0, 3) : length === 5 ? name.charAt(0).toUpperCase() : name;
}

import { calendarWords, serialOfDay } from './calendar';
import type { Locale } from './views';

/** A number found in a text, and the number format Excel gives a General cell for it. */
interface TypedNumber {
  readonly value: number;
  readonly format: string | undefined;
}

/** What a text becomes when it is entered into a cell. */
type TypedContent =
  | { readonly kind: 'empty' }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'text'; readonly text: string; readonly marked: boolean }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'error'; readonly error: string }
  | ({ readonly kind: 'number' } & TypedNumber);

const errorText = /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!)$/i;
const truths: Readonly<Record<Locale, readonly [RegExp, RegExp]>> = {
  'sv-SE': [/^(?:sant|true)$/i, /^(?:falskt|false)$/i],
  'en-US': [/^true$/i, /^false$/i],
};

/**
 * What Excel makes of a text entered into a cell: '=…' is a formula, a leading apostrophe makes text, and what reads as
 * a number, date, share or truth value becomes one, unless the cell's format is text (`asText`).
 * @example enteredText('12 %', 'sv-SE', false).kind // 'number'
 * @example enteredText("'12", 'sv-SE', false).kind // 'text'
 */
export function enteredText(text: string, locale: Locale, asText: boolean): TypedContent {
  if (text === '') return { kind: 'empty' };
  if (asText) return { kind: 'text', text, marked: false };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1), marked: true };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text.slice(1) };
  const number = typedNumber(text, locale);
  if (number) return { kind: 'number', ...number };
  const [yes, no] = truths[locale];
  if (yes.test(text)) return { kind: 'boolean', value: true };
  if (no.test(text)) return { kind: 'boolean', value: false };
  if (errorText.test(text)) return { kind: 'error', error: text.toUpperCase() };
  // A sum or a sign begins a formula too, where it reads as one: -A1, +B2*3.
  if (/^[+-](?=[A-Za-z($])[^\s]*$/.test(text) && /\d|\(/.test(text)) {
    return { kind: 'formula', formula: text.startsWith('+') ? text.slice(1) : text };
  }
  return { kind: 'text', text, marked: false };
}

/**
 * The number a text reads as; undefined where it is none.
 * @example typedNumber('1 234,5', 'sv-SE')?.value // 1234.5
 * @example typedNumber('1/2/2026', 'en-US')?.value // 46024
 */
export function typedNumber(text: string, locale: Locale): TypedNumber | undefined {
  const bare = text.trim();
  if (bare === '' || bare.length > 40 || !/\d/.test(bare)) return undefined;
  return plainNumber(bare, locale) ?? clock(bare) ?? day(bare, locale);
}

function plainNumber(text: string, locale: Locale): TypedNumber | undefined {
  const negative = /^\((.*)\)$/.exec(text);
  const found = /^([+-]?)(.*?)(\s*%)?$/.exec((negative?.[1] ?? text).replace(/^\$|\s*kr$/i, ''));
  const money = /^\$|\s*kr$/i.test(negative?.[1] ?? text);
  if (!found) return undefined;
  const [, sign = '', digits = '', percent] = found;
  const plain = digitsOf(digits, locale);
  if (plain === undefined || (negative && sign !== '')) return undefined;
  const grouped = /\d[\s\u00a0\u202f,]\d/.test(digits) && (locale === 'en-US' || /\s/.test(digits));
  const decimals = /\.\d/.test(plain);
  const size = Number(plain);
  if (!Number.isFinite(size)) return undefined;
  const value = (sign === '-' || negative ? -size : size) / (percent === undefined ? 1 : 100);
  if (percent !== undefined) return { value: rounded15(value), format: decimals ? '0.00%' : '0%' };
  if (money) return { value, format: locale === 'sv-SE' ? '#,##0.00 "kr"' : '$#,##0.00' };
  if (/e/i.test(plain)) return { value, format: '0.00E+00' };
  return { value, format: grouped ? (decimals ? '#,##0.00' : '#,##0') : undefined };
}

const rounded15 = (value: number) => Number(value.toPrecision(15));

/** The digits of a number with a full stop, or undefined. */
function digitsOf(text: string, locale: Locale): string | undefined {
  if (locale === 'en-US') {
    if (!/^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:[eE][+-]?\d{1,3})?$/.test(text) || !/\d/.test(text))
      return undefined;
    return text.replace(/,/g, '');
  }
  const groups = /^(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d+)?(?:,\d*)?(?:[eE][+-]?\d{1,3})?$/;
  if (!groups.test(text) || !/\d/.test(text)) return undefined;
  return text.replace(/[ \u00a0\u202f]/g, '').replace(',', '.');
}

function clock(text: string): TypedNumber | undefined {
  const found = /^(\d{1,2}):(\d{2})(?::(\d{2}))?$/.exec(text);
  if (!found) return undefined;
  const [hour = 0, minute = 0, second = 0] = found.slice(1).map((part) => Number(part ?? 0));
  if (minute > 59 || second > 59) return undefined;
  return { value: (hour * 3600 + minute * 60 + second) / 86_400, format: found[3] === undefined ? 'h:mm' : 'h:mm:ss' };
}

/** A date as written in ISO order, with the language's own strokes, or with the month's name. */
function day(text: string, locale: Locale): TypedNumber | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), dayFormat(locale));
  const yearMonth = locale === 'sv-SE' && /^(\d{4})-(\d{1,2})$/.exec(text);
  if (yearMonth) return dated(Number(yearMonth[1]), Number(yearMonth[2]), 1, 'mmm-yy');
  const stroke = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text);
  if (stroke) {
    const [one, other] = [Number(stroke[1]), Number(stroke[2])];
    const [month, date] = locale === 'sv-SE' ? [other, one] : [one, other];
    // Without a year Excel takes the present one, which is not known here.
    return stroke[3] === undefined ? undefined : dated(century(stroke[3]), month, date, dayFormat(locale));
  }
  const named = /^(?:(\d{1,2})[\s-]+)?([\p{L}]{3,})\.?[\s-]+(\d{4}|\d{2})$/u.exec(text);
  if (!named) return undefined;
  const month = monthNamed(named[2] ?? '', locale);
  if (month === undefined) return undefined;
  const whole = named[1] !== undefined;
  return dated(century(named[3] ?? ''), month, whole ? Number(named[1]) : 1, whole ? 'd-mmm-yy' : 'mmm-yy');
}

/** The language's short date, as the file format names it. */
const dayFormat = (locale: Locale) => (locale === 'sv-SE' ? 'yyyy-mm-dd' : 'm/d/yyyy');

const century = (digits: string) =>
  digits.length === 4 ? Number(digits) : Number(digits) + (Number(digits) < 30 ? 2000 : 1900);

function monthNamed(word: string, locale: Locale): number | undefined {
  const low = word.toLowerCase();
  const at = calendarWords[locale].months.findIndex((month) => {
    const name = month.toLowerCase();
    return name === low || (low.length === 3 && name.startsWith(low));
  });
  return at < 0 ? undefined : at + 1;
}

function dated(year: number, month: number, date: number, format: string): TypedNumber | undefined {
  const lengths = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || date < 1 || date > lengths) return undefined;
  return { value: serialOfDay(year, month, date, false), format };
}

import { calendarDay } from '../workbook/file/serial-date';
import type { CellContent } from '../report/plan';
import { calendarWords, numberSigns } from './calendar';
import { dateText, isDateSection } from './displayed-date';
import { systemDay } from './format-codes';
import type { Locale } from './views';

/**
 * What a cell shows of its value under a number format code in the file format's notation.
 * @example displayed(1234.5, '#,##0.00', 'en-US', false) // '1,234.50'
 * @example displayed(0.125, '0.0%', 'sv-SE', false) // '12,5%'
 */
export function displayed(value: CellContent, code: string, locale: Locale, from1904: boolean): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return locale === 'sv-SE' ? (value ? 'SANT' : 'FALSKT') : value ? 'TRUE' : 'FALSE';
  const parts = sections(code);
  if (typeof value === 'string') {
    const section = parts.length >= 4 ? parts[3] : parts.length === 1 && parts[0]?.includes('@') ? parts[0] : undefined;
    return section === undefined ? value : literal(section.replace(/@/g, () => `"${value.replace(/"/g, '')}"`));
  }
  return shownNumber(value, parts, locale, from1904);
}

/** A format code's sections: positive, negative, zero, text; semicolons within quotes divide nothing. */
function sections(code: string): readonly string[] {
  const known = sectionCache.get(code);
  if (known) return known;
  const parts = [''];
  for (const [piece] of code.matchAll(/"[^"]*"?|\\.|\[[^\]]*\]|[_*].|[\s\S]/g)) {
    if (piece === ';') parts.push('');
    else parts[parts.length - 1] += piece;
  }
  sectionCache.set(code, parts);
  return parts;
}
const sectionCache = new Map<string, readonly string[]>();

function shownNumber(value: number, parts: readonly string[], locale: Locale, from1904: boolean): string {
  const { section, signed } = chosenSection(value, parts);
  const bare = section.replace(/\[(?:black|blue|cyan|green|magenta|red|white|yellow|color\s*\d+|[<>=][^\]]*)\]/gi, '');
  if (/^\s*(?:general|standard)\s*$/i.test(bare) || bare === '') {
    return bare === '' && parts.length > 1 ? '' : generalNumber(value, locale);
  }
  if (bare.trim() === '@') return generalNumber(value, locale);
  if (isDateSection(bare)) {
    const own = locale === 'sv-SE' && bare.startsWith(systemDay) ? `yyyy-mm-dd${bare.slice(systemDay.length)}` : bare;
    const day = value < 0 ? undefined : calendarDay(value, from1904);
    if (value < 0 || (!day && value >= 1)) return '########';
    return dateText(value, own, locale, from1904, calendarWords[locale]);
  }
  return figures(signed ? value : Math.abs(value), bare, locale);
}

/** The section a number falls in; `signed` where it still has to show its minus. */
function chosenSection(
  value: number,
  parts: readonly string[],
): { readonly section: string; readonly signed: boolean } {
  const conditions = parts.map((part) => /\[([<>=]{1,2})(-?[\d.]+)\]/.exec(part));
  if (conditions.some(Boolean)) {
    for (const [index, part] of parts.entries()) {
      const condition = conditions[index];
      if (!condition || holds(value, condition[1] ?? '', Number(condition[2]))) return { section: part, signed: true };
    }
    return { section: 'General', signed: true };
  }
  const [positive = '', negative, zero] = parts;
  if (value < 0 && negative !== undefined) return { section: negative, signed: false };
  if (value === 0 && zero !== undefined) return { section: zero, signed: false };
  return { section: positive, signed: true };
}

function holds(value: number, sign: string, bound: number): boolean {
  switch (sign) {
    case '<':
      return value < bound;
    case '>':
      return value > bound;
    case '<=':
      return value <= bound;
    case '>=':
      return value >= bound;
    case '<>':
      return value !== bound;
    default:
      return value === bound;
  }
}

/** A number in General: as many digits as eleven places hold. */
function generalNumber(value: number, locale: Locale): string {
  const size = Math.abs(value);
  const { decimal } = numberSigns[locale];
  let text: string;
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [digits = '', power = '0'] = value.toExponential(5).split('e');
    const exponent = Number(power);
    const short = digits.replace(/\.?0+$/, '');
    text = `${short}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  } else {
    const whole = Math.trunc(size).toString().length;
    text = String(Number(value.toFixed(Math.max(0, Math.min(9, 10 - whole)))));
    if (text.includes('e')) text = value.toFixed(9).replace(/0+$/, '');
  }
  if (text === '-0') text = '0';
  return text.replace('.', decimal);
}

/** A section's plain words: quotes, escapes, fillers and currency codes resolved. */
function literal(section: string): string {
  return section.replace(
    /"([^"]*)"?|\\(.)|_.|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]/g,
    (_, quoted, escaped, currency) => {
      if (quoted !== undefined) return String(quoted);
      if (escaped !== undefined) return String(escaped);
      return currency === undefined ? (String(_).startsWith('_') ? ' ' : '') : String(currency);
    },
  );
}

const figurePiece =
  /"[^"]*"?|\\.|_.|\*.|\[[^\]]*\]|[0#?][0#?,]*(?:\.[0#?]*)?,*(?:[eE][+-][0#?]+)?|\.[0#?]+(?:[eE][+-][0#?]+)?|[\s\S]/g;

/** A number under one section with digits in it. */
function figures(value: number, section: string, locale: Locale): string {
  const pieces: readonly string[] = section.match(figurePiece) ?? [];
  const isFigure = (piece: string) => /^[0#?.]*[0#?]/.test(piece) && !piece.startsWith('"');
  const at = pieces.findIndex(isFigure);
  if (at < 0) return (value < 0 ? '-' : '') + literal(section);
  const percents = pieces.filter((piece) => piece === '%').length;
  const pattern = pieces[at] ?? '';
  // Two digit patterns with a stroke between them show a fraction; the nearest of that many digits.
  if (pieces.includes('/')) return fraction(value, section, locale);
  const scaling = /,+(?=\.|$|[eE])/.exec(pattern)?.[0].length ?? 0;
  const scaled = (value * 100 ** percents) / 1000 ** scaling;
  const shown = /[eE][+-]/.test(pattern) ? scientific(scaled, pattern, locale) : decimalText(scaled, pattern, locale);
  const negative = scaled < 0 && /[1-9]/.test(shown);
  const before = pieces.slice(0, at).join('');
  const after = pieces.slice(at + 1).map((piece) => (isFigure(piece) ? '' : piece));
  return (negative ? '-' : '') + literal(before) + shown + literal(after.join(''));
}

function decimalText(value: number, pattern: string, locale: Locale): string {
  const { decimal, group } = numberSigns[locale];
  const [whole = '', places = ''] = pattern.replace(/,+(?=\.|$)/g, '').split('.');
  const grouped = whole.includes(',');
  const most = places.length;
  const [digits = '0', tail = ''] = fixedDigits(Math.abs(value), most).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  let left = digits === '0' && least === 0 ? '' : digits.padStart(least, '0');
  if (grouped) left = left.replace(/\B(?=(\d{3})+$)/g, group);
  let right = tail;
  const required = places.lastIndexOf('0') + 1;
  while (right.length > required && right.endsWith('0')) right = right.slice(0, -1);
  return left + (right !== '' || (pattern.includes('.') && most === 0) ? decimal + right : '');
}

/** Rounds half up on fifteen digits, as Excel shows numbers. */
function fixedDigits(size: number, places: number): string {
  if (size >= 1e15) return size.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: places });
  const scale = 10 ** Math.min(places, 15);
  const whole = Math.round(Number((size * scale).toPrecision(15)));
  if (!Number.isSafeInteger(whole)) return size.toFixed(Math.min(places, 20));
  const text = String(whole).padStart(places + 1, '0');
  return places === 0 ? text : `${text.slice(0, -places)}.${text.slice(-places)}`;
}

function scientific(value: number, pattern: string, locale: Locale): string {
  const [mantissa = '0', power = ''] = pattern.split(/[eE]/);
  const places = (mantissa.split('.')[1] ?? '').length;
  const [digits = '0', exponent = '0'] = Math.abs(value).toExponential(places).split('e');
  const number = Number(exponent);
  const sign = number < 0 ? '-' : power.startsWith('+') ? '+' : '';
  const width = power.replace(/[^0]/g, '').length;
  return `${digits.replace('.', numberSigns[locale].decimal)}E${sign}${String(Math.abs(number)).padStart(width, '0')}`;
}

function fraction(value: number, section: string, locale: Locale): string {
  const found = /([0#?]+\s+)?[0#?]+\s*\/\s*([0#?]+|\d+)/.exec(section);
  if (!found) return generalNumber(value, locale);
  const size = Math.abs(value);
  const whole = found[1] === undefined ? 0 : Math.floor(size);
  const rest = size - whole;
  const fixed = /^\d+$/.test(found[2] ?? '') && !/^0+$/.test(found[2] ?? '') ? Number(found[2]) : undefined;
  const most = fixed ?? 10 ** (found[2] ?? '').length - 1;
  let [top, bottom] = [Math.round(rest * most), most];
  if (fixed === undefined) {
    for (let under = 1; under <= most; under++) {
      const over = Math.round(rest * under);
      if (Math.abs(rest - over / under) < Math.abs(rest - top / bottom) - 1e-12) [top, bottom] = [over, under];
    }
    for (let under = 1; under < bottom; under++) {
      const over = Math.round(rest * under);
      if (Math.abs(rest - over / under) <= Math.abs(rest - top / bottom) + 1e-12) [top, bottom] = [over, under];
    }
  }
  const parts =
    top === 0 && found[1] !== undefined ? String(whole) : `${whole === 0 ? '' : `${whole} `}${top}/${bottom}`;
  return (value < 0 ? '-' : '') + (parts === '' ? '0' : parts);
}

import { typedNumber } from '../typed-text';
import type { Locale } from '../views';
import { errors, isError, type ErrorValue, type Scalar } from './values';

/** A value as arithmetic takes it: texts that read as numbers are numbers, an empty cell is 0. */
export function toNumber(value: Scalar, locale: Locale): number | ErrorValue {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return typedNumber(value, locale)?.value ?? errors.value;
  return value;
}

/**
 * A number as Excel joins it to a text: fifteen digits, the locale's decimal sign, no grouping.
 * @example numberAsText(0.1 + 0.2, 'sv-SE') // '0,3'
 */
export function numberAsText(value: number, locale: Locale): string {
  const rounded = Number(value.toPrecision(15));
  const size = Math.abs(rounded);
  let text = String(rounded);
  if (size !== 0 && (size >= 1e20 || size < 1e-9)) {
    const [digits = '', power = '0'] = rounded.toExponential().split('e');
    const exponent = Number(power);
    text = `${digits}E${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
  } else if (text.includes('e')) {
    text = rounded.toFixed(20).replace(/\.?0+$/, '');
  }
  return locale === 'sv-SE' ? text.replace('.', ',') : text;
}

/** A value as text operations take it. */
export function toText(value: Scalar, locale: Locale): string | ErrorValue {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'number') return numberAsText(value, locale);
  // Excel names the truth values in its own language.
  if (typeof value === 'boolean') return truthText(value, locale);
  return value;
}

/** TRUE and FALSE as a sheet shows them. */
export function truthText(value: boolean, locale: Locale): string {
  if (locale === 'sv-SE') return value ? 'SANT' : 'FALSKT';
  return value ? 'TRUE' : 'FALSE';
}

/** A value as a condition takes it. */
export function toTruth(value: Scalar): boolean | ErrorValue {
  if (typeof value === 'boolean') return value;
  if (typeof value === 'number') return value !== 0;
  if (value === null) return false;
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    return /^false$/i.test(value) ? false : errors.value;
  }
  return value;
}

/** Negative, 0 or positive as Excel orders values: numbers before texts before truth values; case does not count. */
export function compared(one: Scalar, other: Scalar): number | ErrorValue {
  if (isError(one)) return one;
  if (isError(other)) return other;
  const left = one ?? blankBeside(other);
  const right = other ?? blankBeside(one);
  const kinds = [kindOrder(left), kindOrder(right)] as const;
  if (kinds[0] !== kinds[1]) return kinds[0] - kinds[1];
  if (typeof left === 'number' && typeof right === 'number') {
    // Excel compares fifteen digits.
    if (left === right) return 0;
    const difference = left - right;
    return Math.abs(difference) <= 5e-16 * Math.max(Math.abs(left), Math.abs(right)) ? 0 : difference;
  }
  if (typeof left === 'string' && typeof right === 'string') {
    const [low, high] = [left.toLowerCase(), right.toLowerCase()];
    return low === high ? 0 : low < high ? -1 : 1;
  }
  return Number(left) - Number(right);
}

/** What an empty cell counts as beside another value. */
function blankBeside(value: Scalar): number | string | boolean {
  if (typeof value === 'string') return '';
  return typeof value === 'boolean' ? false : 0;
}

function kindOrder(value: Scalar): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

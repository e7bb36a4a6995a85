import { typedNumber } from '../typed-text';
import type { Locale } from '../views';
import { compared } from './coercion';
import { isError, type Scalar } from './values';

/**
 * What a criterion such as ">=10", "Vård*" or a value asks of an item (SUMIFS, COUNTIF …).
 * @example criterion('>=10', 'en-US')(12) // true
 */
export function criterion(wanted: Scalar, locale: Locale): (item: Scalar) => boolean {
  if (typeof wanted !== 'string') {
    if (isError(wanted)) return (item) => isError(item) && item.error === wanted.error;
    const value = wanted ?? 0;
    return (item) => sameKind(item, value) && compared(item, value) === 0;
  }
  const [, sign = '', text = ''] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted) ?? [];
  const number = typedNumber(text, locale)?.value;
  const unequal = sign === '<>';
  if (sign === '' || sign === '=' || unequal) {
    if (text === '')
      return sign === '' ? (item) => item === null || item === '' : (item) => (item === null) !== unequal;
    const fits = number !== undefined ? (item: Scalar) => item === number || item === text : textTest(text);
    return (item) => fits(item) !== unequal;
  }
  const bound = number ?? text;
  return (item) => {
    if (!sameKind(item, bound)) return false;
    const order = compared(item, bound);
    if (typeof order !== 'number') return false;
    if (order === 0) return sign.endsWith('=');
    return sign.startsWith('<') ? order < 0 : order > 0;
  };
}

const sameKind = (item: Scalar, value: Scalar) => typeof item === typeof value && item !== null;

/** Case does not count; * and ? are wild, ~ makes them plain. */
function textTest(pattern: string): (item: Scalar) => boolean {
  if (/^true$/i.test(pattern)) return (item) => item === true;
  if (/^false$/i.test(pattern)) return (item) => item === false;
  const test = wildcard(pattern);
  return (item) => typeof item === 'string' && test.test(item);
}

/** A pattern with wildcards as a regular expression of the whole text. */
export function wildcard(pattern: string): RegExp {
  const source = pattern.replace(/~([*?~])|[*?]|[.*+?^${}()|[\]\\]/g, (found, plain?: string) => {
    if (plain !== undefined) return `\\${plain}`;
    return found === '*' ? '[\\s\\S]*' : found === '?' ? '[\\s\\S]' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 'iu');
}

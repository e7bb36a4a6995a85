import { displayed } from '../displayed';
import { typedNumber } from '../typed-text';
import { toNumber, toText } from './coercion';
import { scalarOf, type Frame } from './compile';
import { wildcard } from './criterion';
import { ofScalars, ofValues, textOf, type FunctionDefinition } from './function';
import { roundedAt } from './functions-number';
import { eachItem, errors, isError, type ErrorValue, type Scalar } from './values';

/** A function of texts and numbers: inputs named 'n' are coerced to numbers, the rest to texts. */
function ofTexts(
  kinds: string,
  compute: (inputs: readonly (string | number | undefined)[], frame: Frame) => Scalar,
): FunctionDefinition {
  return ofScalars((items, frame) => {
    const { locale } = frame.workbook;
    const inputs: (string | number)[] = [];
    for (const [index, item] of items.entries()) {
      const input = kinds[index] === 'n' ? toNumber(item, locale) : toText(item, locale);
      if (typeof input === 'object') return input;
      inputs.push(input);
    }
    return compute(inputs, frame);
  });
}

const word = (input: string | number | undefined): string => String(input ?? '');
const figure = (input: string | number | undefined, otherwise: number): number =>
  input === undefined ? otherwise : Number(input);

/** Where a text stands in another, from 1. */
function found(whole: string, part: string, from: number, wild: boolean): Scalar {
  if (from < 1 || from > whole.length + 1) return errors.value;
  if (!wild || !/[*?~]/.test(part)) {
    const [text, wanted] = wild ? [whole.toLowerCase(), part.toLowerCase()] : [whole, part];
    const at = text.indexOf(wanted, from - 1);
    return at < 0 ? errors.value : at + 1;
  }
  const pattern = new RegExp(wildcard(part).source.slice(1, -1), 'iu');
  const hit = pattern.exec(whole.slice(from - 1));
  return hit ? hit.index + from : errors.value;
}

function substituted(text: string, from: string, to: string, which: number | undefined): string {
  if (from === '') return text;
  if (which === undefined) return text.split(from).join(to);
  let at = -1;
  for (let turn = 0; turn < which; turn++) {
    at = text.indexOf(from, at + 1);
    if (at < 0) return text;
  }
  return text.slice(0, at) + to + text.slice(at + from.length);
}

/** Texts of all inputs, areas item by item. */
function gathered(values: readonly Parameters<typeof eachItem>[0][], frame: Frame): readonly string[] | ErrorValue {
  const texts: string[] = [];
  let wrong: ErrorValue | undefined;
  for (const value of values) {
    eachItem(value, (item) => {
      const text = toText(item, frame.workbook.locale);
      if (typeof text === 'string') texts.push(text);
      else wrong ??= text;
    });
  }
  return wrong ?? texts;
}

const concatenated: FunctionDefinition = ofValues((values, frame) => {
  const texts = gathered(values, frame);
  return 'error' in texts ? texts : texts.join('');
});

export const textFunctions: Readonly<Record<string, FunctionDefinition>> = {
  LEN: ofTexts('t', ([text]) => word(text).length),
  LEFT: ofTexts('tn', ([text, count]) => (figure(count, 1) < 0 ? errors.value : word(text).slice(0, figure(count, 1)))),
  RIGHT: ofTexts('tn', ([text, count]) => {
    const length = figure(count, 1);
    return length < 0 ? errors.value : word(text).slice(Math.max(0, word(text).length - Math.trunc(length)));
  }),
  MID: ofTexts('tnn', ([text, from, count]) => {
    const [start, length] = [Math.trunc(figure(from, 1)), Math.trunc(figure(count, 0))];
    return start < 1 || length < 0 ? errors.value : word(text).substr(start - 1, length);
  }),
  TRIM: ofTexts('t', ([text]) => word(text).replace(/ +/g, ' ').replace(/^ | $/g, '')),
  CLEAN: ofTexts('t', ([text]) => [...word(text)].filter((character) => character >= ' ').join('')),
  UPPER: ofTexts('t', ([text]) => word(text).toUpperCase()),
  LOWER: ofTexts('t', ([text]) => word(text).toLowerCase()),
  PROPER: ofTexts('t', ([text]) =>
    word(text)
      .toLowerCase()
      .replace(/\p{L}+/gu, (letters) => letters.charAt(0).toUpperCase() + letters.slice(1)),
  ),
  SUBSTITUTE: ofTexts('tttn', ([text, from, to, which]) =>
    substituted(word(text), word(from), word(to), which === undefined ? undefined : Math.trunc(Number(which))),
  ),
  REPLACE: ofTexts('tnnt', ([text, from, count, to]) => {
    const start = figure(from, 1) - 1;
    return word(text).slice(0, start) + word(to) + word(text).slice(start + figure(count, 0));
  }),
  FIND: ofTexts('ttn', ([part, whole, from]) => found(word(whole), word(part), figure(from, 1), false)),
  SEARCH: ofTexts('ttn', ([part, whole, from]) => found(word(whole), word(part), figure(from, 1), true)),
  REPT: ofTexts('tn', ([text, count]) => (figure(count, 0) < 0 ? errors.value : word(text).repeat(figure(count, 0)))),
  EXACT: ofTexts('tt', ([one, other]) => one === other),
  CHAR: ofTexts('n', ([code]) => {
    const number = Math.trunc(Number(code));
    return number < 1 || number > 255 ? errors.value : windowsCharacter(number);
  }),
  UNICHAR: ofTexts('n', ([code]) => String.fromCodePoint(Math.trunc(Number(code)))),
  CODE: ofTexts('t', ([text]) => (word(text) === '' ? errors.value : word(text).charCodeAt(0))),
  VALUE: ofTexts('t', ([text], frame) => typedNumber(word(text), frame.workbook.locale)?.value ?? errors.value),
  TEXT: ofScalars(([value = null, format = null], frame) => {
    const { locale, from1904 } = frame.workbook;
    const code = toText(format, locale);
    if (typeof code !== 'string') return code;
    const number = typeof value === 'string' ? (typedNumber(value, locale)?.value ?? value) : (value ?? 0);
    return displayed(number, code, locale, from1904);
  }),
  FIXED: ofTexts('nnn', ([value, digits, bare], frame) => {
    const places = figure(digits, 2);
    const rounded = roundedAt(Number(value), places, Math.round);
    const code = (figure(bare, 0) === 0 ? '#,##0' : '0') + (places > 0 ? `.${'0'.repeat(places)}` : '');
    return displayed(rounded, code, frame.workbook.locale, false);
  }),
  T: ofScalars(([value = null]) => (typeof value === 'string' ? value : '')),
  N: ofScalars(([value = null]) =>
    typeof value === 'number' ? value : typeof value === 'boolean' ? Number(value) : 0,
  ),
  CONCAT: concatenated,
  CONCATENATE: concatenated,
  TEXTJOIN: ofValues(([between, skip, ...values], frame) => {
    const sign = textOf(between, frame);
    const texts = gathered(values, frame);
    if (typeof sign !== 'string') return sign;
    if ('error' in texts) return texts;
    const leaving = skip === undefined ? null : scalarOf(skip, frame);
    if (isError(leaving)) return leaving;
    const spoken = leaving === false || leaving === 0 ? texts : texts.filter((text) => text !== '');
    return spoken.join(sign);
  }),
  NUMBERVALUE: ofTexts('ttt', ([text, decimal, group]) => {
    const plain = word(text)
      .split(word(group) || ',')
      .join('')
      .replace(word(decimal) || '.', '.');
    return Number.isFinite(Number(plain)) && plain.trim() !== '' ? Number(plain) : errors.value;
  }),
};

/** A character of the Windows code page, which CHAR counts in. */
function windowsCharacter(code: number): string {
  const high = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
  return code >= 128 && code < 160 ? (high[code - 128] ?? '') : String.fromCharCode(code);
}

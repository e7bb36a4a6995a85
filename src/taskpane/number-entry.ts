import { numberText as readNumber, type DecimalSign, type NumberText } from '../region/number-text';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';

/**
 * The number a person wrote in a field, or undefined where the text is none: decimal comma or point, spaces of any
 * width, U+2212; what could be read two ways is read as the language writes it. `scale` is the field's own: per cent
 * written out mean the same in a field of shares and in one of per cent.
 * @example enteredNumber('sv', '\u22121\u00a0234,5') // -1234.5
 * @example enteredNumber('sv', '1,234') // 1.234
 * @example enteredNumber('en', '1,234') // 1234
 * @example enteredNumber('sv', '40 %', 0.01) // 40
 * @example enteredNumber('sv', '40 %') // 0.4
 * @example enteredNumber('sv', 'tolv') // undefined
 */
export function enteredNumber(language: Language, text: string, scale = 1): number | undefined {
  return settledNumber(readNumber(text), language === 'sv' ? 'comma' : 'point', scale);
}

/** The number of a text that was read, where the decimal sign is settled: as the field of a scale shows it. */
export function settledNumber(read: NumberText, decimal: DecimalSign, scale: number): number | undefined {
  if (read.kind === 'missing' || read.kind === 'text') return undefined;
  const number = read.kind === 'number' ? read.value : decimal === 'comma' ? read.withComma : read.withPoint;
  return read.percent ? Number((number / scale).toPrecision(12)) : number;
}

/**
 * A number for a field that can be typed in: the decimals of its kind, or up to three more where the number has them,
 * so that what was typed is not rounded away.
 * @example fieldText('sv', 0.4, 2) // '0,40'
 * @example fieldText('sv', 1.0625, 2) // '1,0625'
 * @example fieldText('sv', 1 / 12, 2) // '0,08'
 */
export function fieldText(language: Language, value: number, decimals: number): string {
  const exact = [0, 1, 2, 3].find((more) => {
    const factor = 10 ** (decimals + more);
    return Math.abs(Math.round(value * factor) / factor - value) <= 1e-9 * Math.max(1, Math.abs(value));
  });
  return numberText(language, value, decimals + (exact ?? 0));
}

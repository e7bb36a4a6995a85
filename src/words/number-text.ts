import type { Language } from './messages';

const space = '\u00a0';
const minus = '\u2212';

/**
 * A number as the reader of a language writes it: decimal comma and no-break space in Swedish, point and comma in
 * English, U+2212 for minus. Differences carry a sign (`signed`), levels never; what rounds to nothing is 0 without sign.
 * @example numberText('sv', -1234.56, 1) // '−1\u00a0234,6'
 * @example numberText('en', 1234.56, 1) // '1,234.6'
 * @example numberText('sv', 0.04, 1, true) // '0,0'
 */
export function numberText(language: Language, value: number, decimals: number, signed = false): string {
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const nothing = !/[1-9]/.test(whole + (fraction ?? ''));
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'sv' ? space : ',');
  const digits = fraction === undefined ? grouped : `${grouped}${language === 'sv' ? ',' : '.'}${fraction}`;
  if (nothing) return digits;
  if (value < 0) return `${minus}${digits}`;
  return signed ? `+${digits}` : digits;
}

/**
 * A share as per cent.
 * @example percentText('sv', 0.4, 0) // '40\u00a0%'
 * @example percentText('en', -0.021, 1, true) // '−2.1%'
 */
export function percentText(language: Language, share: number, decimals: number, signed = false): string {
  const digits = numberText(language, share * 100, decimals, signed);
  return language === 'sv' ? `${digits}${space}%` : `${digits}%`;
}

const monthNames: Record<Language, readonly string[]> = {
  sv: ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'],
  en: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
};

/**
 * The short name of a calendar month, 1–12.
 * @example calendarMonthText('sv', 5) // 'maj'
 */
export function calendarMonthText(language: Language, calendarMonth: number): string {
  return monthNames[language][calendarMonth - 1] ?? '';
}

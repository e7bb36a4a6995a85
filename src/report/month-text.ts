import { calendarMonthOf, yearOf, type Month } from '../quantities/month';
import type { Language } from '../words/messages';
import { calendarMonthText } from '../words/number-text';

/** "mar 2026", as the reader writes a month. */
export function monthText(language: Language, month: Month): string {
  return `${calendarMonthText(language, calendarMonthOf(month))} ${yearOf(month)}`;
}

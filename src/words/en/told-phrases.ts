import { calendarMonthText, numberText } from '../number-text';
import { assumptions } from './assumptions';

/** A figure as a card says it: whole where it is large. */
export const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);

/** A month written YYYYMM, as it is said. */
export const month = (code: number): string => `${calendarMonthText('en', code % 100)} ${Math.floor(code / 100)}`;

/** An assumption as the register calls it. */
export const term = (key: string): string => {
  const [own = key] = assumptions[key as keyof typeof assumptions] ?? [];
  return own;
};

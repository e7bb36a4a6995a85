import type { Language } from '../../words/messages';
import { numberText, percentText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { isComplete, type Against, type AgainstInterval, type Answered } from './result-figures';
import type { IntervalView } from './view';

/**
 * Decimals that amounts in mkr bear: none where tens are told apart, more for small regions.
 * @example moneyDecimals([228.8, -4]) // 0
 */
export function moneyDecimals(amounts: readonly number[]): number {
  const largest = Math.max(0, ...amounts.map(Math.abs));
  if (largest >= 20) return 0;
  return largest >= 1 ? 1 : 2;
}

/** Every number that figures show. */
export function numbersOf(figures: readonly Against[]): readonly number[] {
  return figures.flatMap(({ chosen, interval }) => [chosen, ...(interval ? [interval.p5, interval.p95] : [])]);
}

/** An interval as it is drawn. */
export function shownInterval(interval: AgainstInterval | undefined): IntervalView | null {
  if (!interval) return null;
  const { p5, p25, p75, p95 } = interval;
  return { p5, p25, p75, p95 };
}

/** Where nine of ten draws lie: "−47 till +10"; while draws are still coming, "ungefär −50 till +10". */
export function intervalText(
  language: Language,
  interval: AgainstInterval,
  decimals: number,
  answered: Pick<Answered, 'settings' | 'drawn'>,
): string {
  const words = textsOf(language).session.result;
  const complete = isComplete(answered);
  const end = (value: number) =>
    numberText(language, complete ? value : roughly(value, interval.error, decimals), decimals, true);
  const text = words.interval({ low: end(interval.p5), high: end(interval.p95) });
  return complete ? text : words.about({ value: text });
}

/**
 * A number rounded so that its standard error does not show: to the power of ten next above it, or to the decimals.
 * @example roughly(-47.3, 3, 0) // -50
 * @example roughly(-47.3, 0.2, 0) // -47
 * @example roughly(1.26, 0.03, 1) // 1.3
 */
export function roughly(value: number, error: number, decimals: number): number {
  let step = Number(`1e${-decimals}`);
  while (step < error) step *= 10;
  return Math.round(value / step) * step;
}

/**
 * A number as a sheet's number format shows it: its decimals, per cent, and a sign where the format has one.
 * @example formattedNumber('sv', -0.0214, '+0.0%') // '−2,1\u00a0%'
 * @example formattedNumber('en', 1234.56, '#,##0') // '1,235'
 */
export function formattedNumber(language: Language, value: number, format: string): string {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const signed = format.startsWith('+');
  return (format.includes('%') ? percentText : numberText)(language, value, decimals, signed);
}

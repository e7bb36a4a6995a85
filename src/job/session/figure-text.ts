import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import type { Against } from './result-figures';

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
  return figures.flatMap(({ chosen, range }) => [chosen, ...(range ? [range.low, range.high] : [])]);
}

/** A range of differences: "−47 till +10". */
export function intervalText(
  language: Language,
  { low, high }: { readonly low: number; readonly high: number },
  decimals: number,
): string {
  const { interval } = textsOf(language).session.result;
  return interval({
    low: numberText(language, low, decimals, true),
    high: numberText(language, high, decimals, true),
  });
}

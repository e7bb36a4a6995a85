import type { Language } from './messages';
import { numberText, percentText } from './number-text';
import { textsOf } from './texts';

/** Something of a scenario that happens in some draws and in others not: a limit in tkr, or a share of those waiting. */
interface Asked {
  readonly kind: 'costRisesBy' | 'deficit' | 'guaranteeBelow';
  readonly limit: number;
}

/**
 * What happens in a draw or does not, in words: one sentence for the pane and the sheets.
 * @example chanceText('sv', { kind: 'deficit', limit: 5000 }, 2029) // 'Regionen totalt får ett underskott över 5\u00a0mkr'
 * @example chanceText('en', { kind: 'guaranteeBelow', limit: 0.7 }, 2029) // 'Fewer than 70% wait within 90 days in December 2029'
 */
export function chanceText(language: Language, { kind, limit }: Asked, year: number): string {
  const words = textsOf(language).uncertainty.said;
  if (kind === 'guaranteeBelow') return words.guaranteeBelow({ share: percentText(language, limit, 0), year });
  return words[kind]({ amount: numberText(language, limit / 1000, decimalsOf(limit / 1000)) });
}

/** Decimals of a limit in mkr: those it was asked with where they are few, else as many as its size bears. */
function decimalsOf(amount: number): number {
  const asked = [0, 1].find((decimals) => Number.isInteger(amount * 10 ** decimals));
  if (asked !== undefined) return asked;
  const size = Math.abs(amount);
  if (size >= 20) return 0;
  return size >= 1 ? 1 : 2;
}

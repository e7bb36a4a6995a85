import type { Language } from './messages';
import { textsOf } from './texts';

/** Shares nearer nothing or everything than this are not counted in tenths. */
const edge = 0.05;

/**
 * How often something happens in the draws, as it is spoken: in tenths, and at the ends what they would hide.
 * @example drawShareText('sv', 0.42) // '4 av 10'
 * @example drawShareText('sv', 0.03) // 'färre än 1 av 20'
 * @example drawShareText('en', 0.98) // 'more than 19 in 20'
 */
export function drawShareText(language: Language, share: number): string {
  const words = textsOf(language).uncertainty.share;
  if (share < edge) return words.few;
  if (share > 1 - edge) return words.most;
  return words.tenths({ tenths: tenthsOf(share) });
}

/**
 * The same in a narrow column.
 * @example drawShareShort('sv', 0.42) // '4 av 10'
 * @example drawShareShort('sv', 0.03) // '<1 av 20'
 */
export function drawShareShort(language: Language, share: number): string {
  const words = textsOf(language).uncertainty.share;
  if (share < edge) return words.fewShort;
  return share > 1 - edge ? words.mostShort : drawShareText(language, share);
}

/**
 * The same in a narrow column whose heading says that it counts tenths.
 * @example drawShareCount(0.42) // 4
 * @example drawShareCount(0.03) // '<1'
 */
export function drawShareCount(share: number): number | string {
  if (share < edge) return '<1';
  return share > 1 - edge ? '>9' : tenthsOf(share);
}

function tenthsOf(share: number): number {
  return Math.min(9, Math.max(1, Math.round(10 * share)));
}

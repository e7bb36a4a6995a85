import type { ComparedInterval } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { textsOf } from '../words/texts';

/** What a figure is counted in: points differ in per cent, shares in percentage points. */
export type Measure = 'points' | 'share' | 'mkr';

/** How a level or a difference is shown: by which factor, with how many decimals, and in per cent. */
interface Shown {
  readonly scale: number;
  readonly decimals: number;
  readonly percent?: boolean;
}

const shown: Readonly<Record<Measure, Readonly<Record<keyof ComparedInterval, Shown>>>> = {
  points: { level: { scale: 1, decimals: 0 }, difference: { scale: 100, decimals: 1, percent: true } },
  share: { level: { scale: 100, decimals: 1, percent: true }, difference: { scale: 100, decimals: 1 } },
  mkr: { level: { scale: 1e-3, decimals: 1 }, difference: { scale: 1e-3, decimals: 1 } },
};

/** From P5 to P95, of a figure itself or of its difference; with a word between the ends as soon as one may have a sign. */
export function rangeText(
  language: Language,
  compared: ComparedInterval,
  measure: Measure,
  kind: keyof ComparedInterval,
): string {
  const { p5, p95 } = compared[kind];
  const { scale, decimals, percent } = shown[measure][kind];
  const isSigned = kind === 'difference';
  const low = numberText(language, scale * p5, decimals, isSigned);
  // The unit stands once, after the last number.
  const high = percent
    ? percentText(language, (scale * p95) / 100, decimals, isSigned)
    : numberText(language, scale * p95, decimals, isSigned);
  const words = textsOf(language).cli;
  return isSigned || p5 < 0 ? words.signedRange({ low, high }) : words.range({ low, high });
}

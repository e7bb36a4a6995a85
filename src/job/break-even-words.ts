import { assumptionOf } from '../model/assumptions';
import { isLibraryParameter } from '../model/known-models';
import { libraryParameters } from '../model/payment-library/parameters';
import { termOf } from '../report/terms';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { textsOf } from '../words/texts';
import type { BreakEvenFound } from './break-even-question';

/** What the number that is turned is called. */
export function turnedTerm({ find, counted }: Pick<BreakEvenFound, 'find' | 'counted'>, language: Language): string {
  const words = textsOf(language).cli.breakEven.units;
  if (counted === 'tkr') return words.tkr;
  return counted === 'shareOfBudget' ? words.ofBudget : termOf(language, find);
}

/** A range of shares at least this wide is told in tenths of a per cent. */
const wideShare = 0.2;

/** The turned number as its sheet shows it: shares of a contract and rates in per cent. */
export function turnedText(
  { find, counted, range }: Pick<BreakEvenFound, 'find' | 'counted' | 'range'>,
  value: number,
  language: Language,
): string {
  if (counted === 'tkr') return numberText(language, value, 0);
  const isShare =
    counted === 'shareOfBudget' ||
    assumptionOf(find)?.style === 'percent' ||
    (isLibraryParameter(find) && libraryParameters[find].style === 'percent');
  if (isShare) return percentText(language, value, range.high - range.low < wideShare ? 2 : 1);
  const size = Math.max(Math.abs(range.low), Math.abs(range.high));
  return numberText(language, value, size >= 1000 ? 0 : size >= 10 ? 1 : 3);
}

import type { ColumnMeaning } from '../region/mapping';
import type { Texts } from '../words/texts';

/**
 * What a column was read as, in the reader's words.
 * @example columnMeaningText(textsOf('en'), 'stream') // 'care form'
 */
export function columnMeaningText(texts: Texts, meaning: ColumnMeaning): string {
  const { quantities } = texts.report.history;
  const { meanings } = texts.report.reading;
  if (meaning in quantities) return quantities[meaning as keyof typeof quantities][0]!;
  return meanings[meaning as keyof typeof meanings];
}

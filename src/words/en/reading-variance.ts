import { numberText } from '../number-text';
import type { readingVariance as swedish } from '../sv/reading-variance';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);

/** English texts about the sums and differences that sheets show beside their figures. */
export const readingVariance: typeof swedish = {
  'reading-variance-differs': (values) =>
    `“${values.header}” shows ${show(values.difference)}, but the outcome is ${show(values.outcome)} and the budget ${show(values.budget)}. Outcome and budget are used as they stand. Check which of the three is wrong, or accept them with accept: [reading-variance-differs] under reading.`,
  'reading-variance-flipped': (values) =>
    `“${values.header}” is budget less outcome: plus means less than the budget. The column is only used to check the others.`,
  'reading-wait-bands': (values) =>
    `Those waiting are the sum of ${values.headers}, which are waits of different length. Those over 90 days are the last of them.`,
};

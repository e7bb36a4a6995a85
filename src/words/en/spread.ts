import type { spread as swedish, spreadMessages as swedishMessages } from '../sv/spread';
import type { ToldTexts } from '../told';
import { term } from './told-phrases';

/** English texts of ranges and shapes of one's own on the sheets. */
export const spread: typeof swedish = {
  ownRange: ({ low, high }) => `Own range (register ${low} to ${high})`,
  ownShape: ({ shape }) => `Own shape (register ${shape})`,
  list: ({ spreads }) => `Own ranges: ${spreads}. The others are the register’s.`,
  item: ({ term, low, high, shape }) => `${term} ${low} to ${high} (${shape})`,
  itemFixed: ({ term }) => `${term} is not drawn`,
  correlated: ({ terms, rank }) => `Drawn together, with rank correlation ${rank}: ${terms}.`,
};

/** English messages about ranges and shapes of one's own. */
export const spreadMessages: typeof swedishMessages = {
  'spread-order': ({ key, low, high }) =>
    `The assumption ${key} has the low value ${low} and the high value ${high}. The low one should be below the high one. Correct the range, or remove it and the register's holds.`,
  'spread-beside-value': ({ key, value, low, high }) =>
    `The assumption ${key} is ${value}, outside its own range ${low} to ${high}. The value is used and the range widened to it; check that it is meant.`,
  'spread-follows': ({ key, other }) =>
    `The assumption ${key} has a range of its own but no value of its own: it follows ${other} and is drawn with it. Give it a value of its own, or remove the range.`,
};

/** The same as the pane's cards say it. */
export const toldSpread = {
  'spread-order': ({ key, low, high }) => [
    `The range of ${term(key)} does not fit together`,
    `The low value is ${low} and the high value ${high}. The low one should be below the high one. The range is as it was.`,
  ],
  'spread-beside-value': ({ key, value, low, high }) => [
    `${term(key)} is outside its own range`,
    `The value is ${value}, the range ${low} to ${high}. The value is used, and the range is widened to it.`,
  ],
  'spread-follows': ({ key, other }) => [
    `${term(key)} has a range of its own that is not used`,
    `It follows ${term(other)} and is drawn with it. Give it a value of its own, or go back to the register’s range.`,
  ],
  'draws-lognormal-above-zero': ({ key, low }) => [
    `${term(key)} cannot be lognormal`,
    `The low value is ${String(low).replace('-', '\u2212')}, and a lognormal distribution has values above 0 only. Raise it, or choose another shape.`,
  ],
  'draws-discrete-weights': ({ key }) => [
    `The values of ${term(key)} have no usable weights`,
    'Write at least one value, and at least one weight above 0.',
  ],
} satisfies ToldTexts;

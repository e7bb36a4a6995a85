import { numberText } from '../number-text';
import type { sessionProblems as swedish } from '../sv/session-problems';

/** English texts of what cannot be kept when a question is edited in the pane. */
export const sessionProblems: typeof swedish = {
  'session-name-empty': () => 'The scenario needs a name. Write at least one character. The name is as it was.',
  'session-name-long': (values) =>
    `The name is ${values.length} characters long, and tables and charts have room for ${values.limit}. Shorten it. The name is as it was.`,
  'session-scenarios-full': (values) =>
    `At most ${values.limit} scenarios are compared at once. Remove one, then add the new one.`,
  'session-contract-negative': (values) =>
    `The contract’s numbers for ${values.unit} cannot be below zero. Write a number from zero up. Nothing was changed.`,
  'session-contract-share': (values) =>
    `The share for ${values.unit} comes to ${numberText('en', 100 * values.share, 0)}%. Write it in per cent, such as 40. Nothing was changed.`,
  'session-grants-full': ({ limit }) =>
    `A scenario has at most ${limit} state grants. Remove one and then add the new one.`,
  'session-nothing-to-write': () =>
    'There is no answer to write yet. See what stands in the way under Sheets and Scenarios. Nothing was written.',
};

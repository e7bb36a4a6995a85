import type { turning as swedish } from '../sv/turning';
import type { ToldTexts } from '../told';

/** English texts of where an answer turns: the numbers that can be turned, and what was asked. */
export const turning: typeof swedish = {
  contract: 'The contract',
  budget: 'The budget',
  assumptions: 'Assumptions',
  ends: ({ low, lowShare, high, highShare }) =>
    `Of the draws, ${lowShare} say yes at ${low}, and ${highShare} at ${high}.`,
  asked: ({ scenario, term, from, to }) => `Scenario ${scenario}. Turned: ${term}, ${from} to ${to}.`,
};

/** What cannot be turned, as the pane's cards say it. */
export const toldTurning = {
  'command-break-even-idle': ({ scenario }) => [
    `The contracts in “${scenario}” do not read the number`,
    'So it changes nothing. Choose another number, another unit or another scenario.',
  ],
} satisfies ToldTexts;

import type { ToldTexts } from '../told';

/** Swedish texts of where an answer turns: the numbers that can be turned, and what was asked. */
export const turning = {
  contract: 'Avtalet',
  budget: 'Budgeten',
  assumptions: 'Antaganden',
  /** How surely it holds at the ends of the range. */
  ends: (values: { low: string; lowShare: string; high: string; highShare: string }) =>
    `Svaret är ja i ${values.lowShare} dragningar vid ${values.low} och i ${values.highShare} vid ${values.high}.`,
  asked: (values: { scenario: string; term: string; from: string; to: string }) =>
    `Scenario ${values.scenario}. Vrids: ${values.term}, ${values.from} till ${values.to}.`,
};

/** What cannot be turned, as the pane's cards say it. */
export const toldTurning = {
  'command-break-even-idle': ({ scenario }) => [
    `Talet läses inte av avtalen i ”${scenario}”`,
    'Det ändrar därför ingenting. Välj ett annat tal, en annan enhet eller ett annat scenario.',
  ],
} satisfies ToldTexts;

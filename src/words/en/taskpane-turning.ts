import type { turning as swedish } from '../sv/taskpane-turning';

/** English texts of the pane's question of where the answer turns. */
export const turning: typeof swedish = {
  title: 'Where does it turn?',
  lead: 'Turn one number at a time and see at which value something begins or ends to hold. Nothing in the scenario or the workbook is changed.',
  scenario: 'Scenario',
  when: 'What should hold?',
  goals: {
    'unit-loses': 'The unit has a worse result than in scenario 1',
    'queue-stable': 'The queue in December is no longer than a year before',
    'costs-no-more': 'The region pays no more than in scenario 1',
  },
  unit: 'Unit',
  turnedFor: 'The number is turned for',
  allUnits: 'all units',
  find: 'What is turned?',
  ask: 'Search',
  asking: 'Searching',
  stop: 'Cancel',
  stopped: 'The search was cancelled.',
  changed: 'Something has changed since the search. Search again for an answer that holds now.',
  curve: ({ unit, title }) => `${unit}. ${title}`,
  root: 'turns',
  showTable: 'Show as a table',
};

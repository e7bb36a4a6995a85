import type { BreakEvenView, TurningView } from '../../src/job/session/break-even-view';

const levers: TurningView['scenarios'][number]['levers'] = [
  {
    heading: 'Avtalet',
    choices: [
      { value: 'budget', label: 'Budgeten' },
      { value: 'rho', label: 'Rörlig andel' },
      { value: 'tak', label: 'Tak' },
    ],
  },
  { heading: 'Antaganden', choices: [{ value: 'gamma', label: 'Genomslag till verksamheten' }] },
];

/** What can be asked of the sample's answer. */
export const sampleTurning: TurningView = {
  of: 'asked',
  units: ['Norra sjukhuset', 'Östra sjukhuset', 'Södra sjukhuset'],
  scenarios: [
    { id: 'paper', number: 2, name: 'Byte på papperet', levers },
    { id: 'practice', number: 3, name: 'Byte i praktiken', levers: [levers[1]!] },
  ],
};

const points = [0, 0.02, 0.04, 0.06, 0.08, 0.1].map((at) => ({ at, value: Number((-48 + 1_100 * at).toFixed(3)) }));

/** Where the sample's answer turns. */
export const sampleTurned: BreakEvenView = {
  of: 'asked',
  title: 'Scenario 3 Byte i praktiken. Vrids: Tak, 0,0\u00a0% till 10,0\u00a0%.',
  question: 'Fråga: är regionens kostnad högst densamma som i 1?',
  sentences: [
    'Ja, med valda värden: 0,0\u00a0% till 4,4\u00a0%.',
    'Vänder vid 4,4\u00a0%; där är svaret ja i 6 av 10 dragningar.',
  ],
  curve: {
    unit: 'Skillnad, mkr',
    points,
    ends: ['0,0\u00a0%', '10,0\u00a0%'],
    roots: [{ at: 48 / 1_100, text: '4,4\u00a0%' }],
  },
  table: {
    heads: ['Värde', 'Skillnad, mkr', 'Ja i'],
    rows: points.map(({ at, value }) => [`${(100 * at).toFixed(0)}\u00a0%`, String(value), '5 av 10']),
  },
  foot: '2\u00a0000 dragningar, frö 1. Scenario, inte prognos. Inget har skrivits.',
};

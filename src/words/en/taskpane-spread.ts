import type { spread as swedish } from '../sv/taskpane-spread';

/** English texts of an assumption's range and shape in the pane. */
export const spread: typeof swedish = {
  range: ({ low, high, shape }) => `Spread ${low} to ${high}, ${shape}`,
  discrete: ({ count }) => (count === 1 ? 'Spread: 1 value' : `Spread: ${count} separate values`),
  fixed: 'Spread: not drawn',
  own: 'own',
  follows: ({ term }) => `Follows ${term} and is drawn with it.`,
  low: 'Low',
  high: 'High',
  shape: 'Shape',
  values: 'Values, with a weight after a colon: 2; 4: 3',
  shapes: {
    pert: 'PERT',
    triangular: 'triangular',
    normal: 'normal',
    lognormal: 'lognormal',
    uniform: 'uniform',
    discrete: 'separate values',
    fixed: 'not drawn',
  },
  meanings: {
    pert: 'Between low and high, the chosen value most likely.',
    triangular: 'Between low and high, the chosen value most likely; more often far from it than PERT.',
    normal: 'Around the chosen value. Nine draws in ten lie between low and high, which are no bounds.',
    lognormal:
      'Half of the draws above the chosen value. High over low is the reach of nine in ten. Values above 0 only.',
    uniform: 'Between low and high, all values equally likely.',
    discrete: 'Only the values written here. A weight says how often a value comes against the others; 1 without one.',
    fixed: 'Every draw has the chosen value.',
  },
  use: 'Use',
  reset: ({ range }) => `Back to the register’s ${range}`,
  registerRange: ({ low, high, shape }) => `${low} to ${high}, ${shape}`,
  ownedBy: ({ owner }) => `A range of your own. ${owner} owns the assumption and its range.`,
  ownedByNobody: 'A range of your own. Nobody owns the assumption and its range yet.',
  noNumber: ({ text }) => `“${text}” is no number. The range is as it was.`,
  empty: 'Write both a low and a high value. The range is as it was.',
  order: ({ low, high }) => `Low is ${low} and high ${high}. Low should be below high. The range is as it was.`,
  beside: ({ value, low, high }) =>
    `The chosen value, ${value}, is not between ${low} and ${high}. Change the value first, or widen the range. It is as it was.`,
  aboveZero:
    'A lognormal assumption has values above 0 only. Raise low, or choose another shape. The range is as it was.',
  noValues: 'Write at least one value, with a semicolon between them. The range is as it was.',
  weights: 'Weights are numbers from 0 up, and at least one is above 0. The range is as it was.',
};

import type { method as swedish } from '../sv/method';

/** English texts of the method page; the compiler holds the keys to the Swedish ones. */
export const method: typeof swedish = {
  title: 'Method',
  introduction:
    'The equations of the model, month by month and unit by unit. This page is written from the same text that is computed, written as formulas into the workbook and tried in the tests.',
  madeBy: 'Made by `npm run method`.',
  reading:
    'Names in the equations are keys: the assumptions stand in the table at the end, the other names are equations on this page or base values from the data. `prev(x)` is the value of last month, `past(x, n)` the sum of the last n months, `sum(x)` the sum over streams, contracts, calendar months or units. Before the first simulated month the base year holds.',
  models: 'Payment models',
  modelParts: {
    price: 'price per point',
    fixed: 'fixed payment, year',
    goal: 'goal payment, year',
    earned: 'variable payment',
    guaranteed: 'floor',
    index: 'indexation in January',
    carry: 'result carried over',
    pays: 'pays per point',
  },
  equations: 'Equations',
  numbered: (values) => `Equation ${values.number}`,
  supporting: 'Support',
  before: 'Base year',
  inWords: 'In words',
  unit: 'Measure',
  basis: 'Source and basis',
  register: 'Assumptions',
  levels: {
    unit: 'per unit',
    stream: 'per stream',
    acute: 'acute',
    queued: 'planned and outpatient',
    contract: 'per contract',
    'base contract': 'present contract',
    switch: 'switches',
    calendar: 'per calendar month',
    region: 'the region',
  },
};

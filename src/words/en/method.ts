import type { method as swedish } from '../sv/method';

/** English texts of the method page; the compiler holds the keys to the Swedish ones. */
export const method: typeof swedish = {
  title: 'Method',
  introduction:
    'The equations of the model, month by month and unit by unit. This page is written from the same text that is computed, written as formulas into the workbook and tried in the tests.',
  madeBy: 'Made by `npm run method`.',
  reading:
    'Names in the equations are keys: the assumptions stand in the table at the end, the other names are equations on this page or base values from the data. `prev(x)` is the value of last month, `past(x, n)` the sum of the last n months, `sum(x)` the sum over streams, contracts, calendar months or units. Before the first simulated month the base year holds.',
  example:
    'The pictures show every quantity in a made-up example: a hospital of 1,000 points a month that goes from performance-based payment to a framework budget in the second year, with 40% of the follow-up retained, 20 goals instead of 60 and 40,000 clinical hours a month. The value is that of December in the third year, for planned care and the second contract where there are several. One line at a time: an assumption from low to high, the others as chosen, which the ring shows. The assumptions in the equation come first, then the uncertain ones that move it most through other equations, three at most.',
  models: 'Payment models',
  curves: 'What every rule pays is shown with curves under [Payment models](payment-models.md).',
  assumptionsIn: 'Assumptions in the equation',
  within: (values) => `${values.value} (${values.low} to ${values.high})`,
  ends: ['low', 'high'],
  range: (values) => `${values.low} to ${values.high}`,
  cut: (values) => `Axis from ${values.from}`,
  pictureOf: (values) => `${values.term} while assumptions go from low to high`,
  shown: (values) =>
    `In the example ${values.value}${values.unit === '' ? '' : ` ${values.unit}`}. From low to high: ${values.sweeps
      .map(({ term, low, high }) => `${term} gives ${low} to ${high}`)
      .join('; ')}.`,
  unmoved: (values) =>
    `In the example ${values.value}${values.unit === '' ? '' : ` ${values.unit}`}, whatever the assumptions.`,
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
  uncertainty: 'Uncertainty',
  drawing: (values) => [
    'Every assumption that is not fixed is drawn from its distribution between low and high, with the chosen value the most likely (PERT unless the table says otherwise). A range that does not hold the chosen value is widened to it. An assumption that follows another follows it in the draws too. What a scenario sets itself is an intention and is not drawn there; the number of goals and indicators is counted and not drawn.',
    `Draws are made in independent parts of ${values.part}, each spread evenly over every assumption’s range (Latin hypercube). Every assumption has random numbers of its own by its name and the seed, so that a new assumption does not move the others. All scenarios are computed in the same draws: the difference from scenario 1 therefore has an interval of its own. A draw without answer in some scenario is counted in none.`,
    'The interval is P5 to P95: nine draws in ten. Percentiles are of type 7, as PERCENTILE.INC in Excel. The standard error of a percentile comes from the spread between the parts. What nobody thought of is not in it: the interval holds for the model with these assumptions.',
    'What drives the answer is shown in two ways. One assumption at a time from low to high, the others as chosen. And as total effect (Jansen’s estimate): the share of the spread of the difference in the region’s cost that the assumption is behind, alone and together with others.',
  ],
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

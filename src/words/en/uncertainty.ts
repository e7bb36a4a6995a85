import type { uncertainty as swedish } from '../sv/uncertainty';

/** English texts of what the draws give; the compiler holds the keys to the Swedish ones. */
export const uncertainty: typeof swedish = {
  sheetTitle: 'Växla Uncertainty',
  title: 'Uncertainty',

  share: {
    tenths: (values) => `${values.tenths} in 10`,
    few: 'fewer than 1 in 20',
    fewShort: '<1 in 20',
    mostShort: '>19 in 20',
    most: 'more than 19 in 20',
  },

  subtitle: (values) => `${values.region}, year ${values.year}. Differences are from ${values.base} in the same draw.`,
  grey: (values) =>
    `Grey cells: values from ${values.draws} draws, seed ${values.seed}; they change only when Växla is run again. White figures: formulas with the chosen values.`,
  reading:
    'P5 to P95: nine draws in ten lie between them. ± is the percentile’s standard error, from the spread between independent parts of the draws. Percentiles of type 7, as PERCENTILE.INC in Excel.',

  headings: {
    said: 'How often it happens',
    year: (values) => `The year ${values.year}`,
    units: (values) => `The units ${values.year}`,
    drivers: 'Where the uncertainty comes from',
    driversNote: [
      'Share of the spread of the difference in the region’s cost that an assumption is behind, alone and together with others (total effect, Jansen).',
      'Together the shares may be more than 100%. ± is the standard error. – means that the assumption does not affect the difference.',
    ],
    run: 'The run',
    months: 'Month by month, not printed',
    chartData: 'Chart data, not printed',
  },
  measure: 'Measure',
  measures: { mkr: 'SEK m', points: 'DRG points', share: '%', pointsDifference: '%', shareDifference: 'p.p.' },
  chosen: 'Chosen values',
  worse: 'Worse than 1',
  level: (values) => `${values.scenario}: level`,
  difference: (values) => `${values.scenario}: difference from 1`,
  figures: {
    cost: 'The region’s cost',
    unitsResult: 'The units’ result, sum',
    centre: 'The region centrally',
    regionResult: 'The region in total',
    real: 'Real production',
    registered: 'Registered production',
    queue: 'Waiting in December',
    within90: 'Waiting within 90 days, December',
  },
  unitFigures: {
    result: (values) => `${values.unit}, result`,
    real: (values) => `${values.unit}, real production`,
    cost: (values) => `${values.unit}, cost`,
  },
  followed: {
    cost: 'the region’s cost, SEK m',
    real: 'real production, DRG points',
    registered: 'registered production, DRG points',
    queue: 'waiting, DRG points',
    within90: 'waiting within 90 days, %',
    index: 'real production, index today’s model = 100',
  },
  monthly: (values) => `${values.scenario}: ${values.figure}`,

  said: {
    costRises: 'The region’s cost is higher than in 1',
    costRisesBy: (values) => `The region’s cost is more than SEK ${values.amount}\u00a0million higher than in 1`,
    deficit: (values) => `The region in total has a deficit above SEK ${values.amount}\u00a0million`,
    guaranteeBelow: (values) => `Fewer than ${values.share} wait within 90 days in December ${values.year}`,
    unitWorse: (values) => `${values.unit} has a worse result than in 1`,
    unitsSumWorse: 'The units together have a worse result than in 1',
    centreWorse: 'The region centrally has a worse result than in 1',
    regionWorse: 'The region in total has a worse result than in 1',
    cost: (values) =>
      `In nine draws in ten, the region’s cost in ${values.year} changes by ${values.low} to ${values.high}\u00a0SEK million in ${values.scenario}, from 1.`,
    unitMost: (values) =>
      `${values.unit} has a worse result there in ${values.share} draws, more often than any other unit.`,
  },

  fan: {
    base: (values) =>
      `Index, today’s model in the same month = 100. Axis from ${values.low}. Bands: real, 90 and 50% of the draws.`,
  },
  tornado: {
    title: (values) => `What drives the cost in ${values.year}, ${values.scenario}, SEK m`,
    base: 'Difference from 1. One assumption at a time, the others as chosen. Filled pulls down, hollow up.',
  },

  run: {
    draws: 'Draws',
    batches: 'Batches',
    replicates: 'Independent parts, which the errors come from',
    seed: 'Seed',
    unanswered: 'Draws without answer, left out',
    drawn: 'Assumptions drawn',
    percentiles: 'Percentiles',
    type: 'type 7 (PERCENTILE.INC)',
    notDrawn: 'Not drawn',
    notDrawnText: 'constants, the number of goals and indicators, and what a scenario sets itself',
    version: 'Växla',
    model: 'Model',
    date: 'Date',
  },
  stamp: (values) =>
    `${values.draws} draws · seed ${values.seed} · percentiles of type 7 · Växla ${values.version} · model ${values.model}`,
};

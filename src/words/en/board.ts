import type { board as swedish } from '../sv/board';

/** English texts of the board page; the compiler holds the keys to the Swedish ones. */
export const board: typeof swedish = {
  sheetTitle: 'Växla Board page',
  title: 'Board page',
  heading: (values) => `Board page · ${values.region}`,
  synthetic: 'synthetic figures',
  and: ' and ',

  question: {
    switched: (values) =>
      `What happens if ${values.who} ${values.many ? 'go' : 'goes'} from ${values.from} to ${values.to} ${values.when}?`,
    other: (values) => `How do ${values.names} differ from “${values.base}”?`,
    alone: (values) => `How does it go if “${values.base}”?`,
    destinations: { prestation: 'performance-based payment', anslag: 'an appropriation', ram: 'a framework budget' },
    hospitals: 'the hospitals',
    units: 'the units',
    someUnits: (values) => `${values.count} of ${values.all} units`,
    month: (values) => `in ${values.month}`,
    phased: (values) => `step by step from ${values.from} to ${values.to}`,
    spread: (values) => `between ${values.from} and ${values.to}`,
    or: ' or ',
    inSteps: (values) => `${values.to}, in several steps,`,
    months: [
      'January',
      'February',
      'March',
      'April',
      'May',
      'June',
      'July',
      'August',
      'September',
      'October',
      'November',
      'December',
    ],
  },

  answer: {
    smallUncertain: 'The differences are small and uncertain.',
    small: 'The differences are small.',
    uncertain: 'The differences are uncertain: they can go either way.',
    uncertainSmallChosen: 'The differences are small with the chosen values, but uncertain: they can go either way.',
    clear: 'At least one difference is more than one per cent of the cost.',
    clearSmallChosen:
      'The differences are small with the chosen values, but may be more than one per cent of the cost.',
    smallChosen: 'The differences are small with the chosen values.',
    cost: 'The region’s cost in {year} is {answers}, out of about SEK\u00a0{level}\u00a0million.',
    costDrawn:
      'In nine draws in ten, the region’s cost in {year} is {answers}, out of about SEK\u00a0{level}\u00a0million.',
    costBoth: 'between SEK\u00a0{low}\u00a0million lower and {high}\u00a0million higher in\u00a0{scenario}',
    costLower: 'SEK\u00a0{low} to {high}\u00a0million lower in\u00a0{scenario}',
    costHigher: 'SEK\u00a0{low} to {high}\u00a0million higher in\u00a0{scenario}',
    costChosenLower: 'SEK\u00a0{chosen}\u00a0million lower in\u00a0{scenario}',
    costChosenHigher: 'SEK\u00a0{chosen}\u00a0million higher in\u00a0{scenario}',
    real: 'Real production {answers}.',
    queue: 'The waiting list in December {answers}.',
    rises: 'rises',
    risesLittle: 'rises a little',
    falls: 'falls',
    fallsLittle: 'falls a little',
    grows: 'grows',
    growsLittle: 'grows a little',
    shrinks: 'shrinks',
    shrinksLittle: 'shrinks a little',
    eitherWay: 'can go either way',
    unchanged: 'hardly changes',
    direction: '{word} in\u00a0{scenario} ({chosen}%)',
    directionTogether: '{word} in\u00a0{scenario} ({chosen}%)',
    registeredLower:
      'Registered production lags behind real ({chosen}%), since care that earns no payment is registered more sparsely; that is not less care.',
    registeredHigher:
      'Registered production runs ahead of real ({chosen}%), since payment per point makes units register more; that is not more care.',
    registeredSame: 'Registered production follows the real ({chosen}%).',
    registeredApart: 'The difference in registered production is {chosen}%.',
    riskMore: 'The units carry more of the risk in\u00a0{scenario} than in 1.',
    riskLess: 'The units carry less of the risk in\u00a0{scenario} than in 1.',
    riskSame: 'The units carry about as much of the risk in\u00a0{scenario} as in 1.',
    unknowable: 'How your own organisation responds, the model cannot know.',
    alone: 'No other future has been computed.',
  },

  table: {
    year: (values) => `Year ${values.year}`,
    yearDrawn: (values) => `Year ${values.year}, 90% of the draws`,
    kinds: 'level; difference',
    level: 'level',
    difference: 'difference from 1',
    chosen: 'chosen values',
    till: 'to',
    rows: {
      cost: ['The region’s cost', 'SEK m; SEK m'],
      unitsResult: ['The units’ result, sum', 'SEK m; SEK m'],
      real: ['Real production', '1,000 points; %'],
      registered: ['Registered production', '1,000 points; %'],
      queue: ['Waiting in December', '1,000 points; %'],
      within90: ['Waiting within 90 days', '%; p.p.'],
    },
    stalePlain: '▲ A value was changed after the run.',
    stale:
      '▲ A value was changed after the run. Grey intervals hold for the values at the run. Run Växla again for new intervals.',
  },

  fan: {
    title: (values) => `Production, ${values.scenario}`,
    subtitle: (values) => `Index, today’s model = 100. Axis from ${values.low}. Bands: real, 90 and 50% of the draws.`,
    subtitlePlain: (values) => `Index, today’s model = 100. Axis from ${values.low}.`,
    stay: 'Today',
    real: 'real',
    registered: 'registered',
    bands: { p5: 'P5', p25: '90%', p75: '50%', p95: '90%' },
    alternative: (values) =>
      `In ${values.year}, real production in ${values.scenario} is ${values.real} against today’s model and registered production ${values.registered}.`,
  },

  bridge: {
    title: (values) => `From today to ${values.scenario}: the region’s cost ${values.year}, SEK million`,
    subtitle: 'Chosen values, adds up exactly. Today = 0. Whisker: 90% of the draws.',
    subtitlePlain: 'Chosen values, adds up exactly. Today = 0.',
    causes: {
      volume: 'Volume of care',
      stay: 'Length of stay',
      control: 'Less control',
      freed: 'Freed time',
      frame: 'Price, capacity',
      interaction: 'Interaction',
      total: 'Sum',
    },
    alternative: (values) =>
      `The region’s cost in ${values.year} changes by SEK ${values.total}\u00a0million in ${values.scenario}; the largest cause is ${values.cause}, ${values.amount}\u00a0million.`,
  },

  charts: {
    queue: 'Waiting list',
    queueBase: (values) => `Index, ${values.base} = 100. Axis from ${values.low}.`,
    queueText: (values) =>
      `In December ${values.year}, the waiting list in ${values.scenario} is ${values.change} against today’s model.`,
    guarantee: 'Waiting within 90 days, % of those waiting',
    guaranteeBase: (values) => `The whole region, month by month. Axis from ${values.low}.`,
    guaranteeText: (values) =>
      `In December ${values.year}, ${values.share} of those waiting in ${values.scenario} have waited at most 90 days, against ${values.first} with today’s model.`,
    results: 'The units’ result and the region’s, SEK million',
    resultsBase: (values) => `Year ${values.year}, difference from ${values.base}.`,
    resultsText: (values) =>
      `In ${values.year}, the units’ result changes by SEK ${values.units} million in ${values.scenario}, the region centrally by ${values.centre} and the region in total by ${values.total} million.`,
  },

  drivers: {
    title: (values) => `What drives the answer: cost in ${values.scenario}, SEK m`,
    subtitle: 'One at a time, others as chosen ({chosen}).',
    none: 'No assumption changes the difference.',
    alternative: (values) =>
      `The assumption that changes the answer most in ${values.scenario} is ${values.term}: from SEK ${values.low} to ${values.high}\u00a0million.`,
  },

  gains: {
    title: (values) => `Who gains and who carries the risk: result ${values.year}, SEK m, difference from 1`,
    subtitle: '“Worse”: draws in 10 with a worse result than in 1. From, to: 90% of the draws.',
    subtitlePlain: 'Minus: a worse result than with today’s model.',
    chosen: 'chosen',
    worse: 'worse',
    unitsSum: 'The units, sum',
    centre: 'The region centrally',
    regionTotal: 'The region in total',
    others: (values) => `The other ${values.count} units`,
    othersElsewhere: (values) => `The other ${values.count} units: see Comparison`,
  },

  notes: {
    growth:
      'From the base year to {year} the cost goes from SEK\u00a0{first} to {last}\u00a0million in 1: prices, pay and need, the same in all scenarios.',
    causal: (values) =>
      `No causal claim is made about ${values.region}. Effects come from studies, most of them in other countries.`,
    own: (values) =>
      `${values.own} of ${values.all} assumptions are judgements of one’s own without owner, see Assumptions.`,
    draws: (values) =>
      `Grey comes from ${values.draws} draws at the run: ${values.count} assumptions vary together within their ranges, and 90% of the answers lie between from and to (P5 to P95).`,
    notDrawn: 'Not drawn: constants and the number of goals and indicators.',
    intentions: (values) =>
      `Not drawn: constants, the number of goals and indicators, and intentions of the scenarios: ${values.terms}.`,
    intended: (values) => `${values.term.toLowerCase()} (${values.scenarios})`,
    unanswered: (values) =>
      values.count === 1
        ? 'One draw has no answer in some scenario and is left out.'
        : `${values.count} draws have no answer in some scenario and are left out.`,
    chosen:
      'Chosen values are formulas that follow Assumptions and Contracts. They need not lie mid-range. p.p. = percentage points.',
    notSimulated:
      'Not simulated: quality, mortality, working environment. Follow readmissions, registration and groups without payment of their own.',
    doubts: (values) =>
      values.count === 1
        ? 'One doubt in the data, see Reading report.'
        : `${values.count} doubts in the data, see Reading report.`,
    noTax:
      'The region’s tax and grants were not read: for the region centrally and in total only the difference is shown.',
    noQueue: (values) => `–: the waiting list was not read for ${values.units}.`,
    noQueueAtAll: '–: no waiting list was read.',
    noGuarantee: '–: how many have waited at most 90 days was not read.',
    foreignMoney: 'Money in the data is not kronor: read SEK m as millions in the currency of the data.',
    asValues: 'There were too many formulas: figures written as values do not follow changes until Växla runs again.',
    further: (values) =>
      values.count === 1
        ? 'One more scenario stands on Comparison.'
        : `${values.count} more scenarios stand on Comparison.`,
  },
  stamp: (values) =>
    `Data ${values.from}–${values.to}${values.drawn} · Växla ${values.version} · model ${values.model}`,
  stampDraws: (values) => ` · ${values.draws} draws · seed ${values.seed}`,
  page: (values) => `${values.date} · page 1 of 1`,
  chartData: 'Chart data and the parts of the texts, not printed',
};

/** English texts of what the pane shows: verdicts, headings, choices, buttons. Messages by code stand in session-messages. */
export const session = {
  source: {
    ready: 'The sheets are enough to simulate from.',
    reproduced: (values: { gap: string; margin: string }) =>
      `Today’s model gives your own figures back within ${values.gap} (limit ${values.margin}).`,
    accepted: (values: { gap: string; margin: string }) =>
      `Today’s model differs by ${values.gap} from your own figures, more than the limit of ${values.margin}. You have accepted it.`,
    notAnswered:
      'Something in the question stands in the way of an answer. It is told on the step where it can be changed.',
    empty: 'No activity data were found',
    emptyText: 'Växla looks for a sheet with a row per month and unit, a column of DRG points and one of cost.',
    unreadable: 'The sheets are not enough yet',
    lacks: {
      activity: 'Volume is missing: DRG points, or numbers of stays and visits, per unit and month or year.',
      money: 'Money is missing: cost, budget or payment per unit.',
      'unit-with-both': 'No unit has both volume and money above zero under the same name.',
      corrections: 'The obstacles below need to be corrected or accepted.',
    },
    units: (values: { count: number }) => (values.count === 1 ? '1 unit' : `${values.count} units`),
    streams: (values: { count: number }) => (values.count === 1 ? '1 care stream' : `${values.count} care streams`),
    periods: (values: { count: number; from: string; to: string }) => {
      if (values.from === values.to) return values.from;
      const months = values.count === 1 ? '1 month' : `${values.count} months`;
      return `${months}, ${values.from}–${values.to}`;
    },
    years: (values: { from: number; to: number }) =>
      values.from === values.to ? `year ${values.from}` : `years ${values.from}–${values.to}`,
    versions: { outcome: 'outcome', budget: 'budget', forecast: 'full-year forecast' },
    rowsUnused: 'No rows are used.',
    leftOut: (values: { months: string }) => `Counted without ${values.months}`,
    leftOutText: 'The months are not read from any sheet.',
    meanings: {
      activity: 'Activity',
      money: 'Money',
      who: 'Who and when',
      other: 'Other',
    },
    missing: {
      queue: [
        'Waiting list.',
        'Queue, waiting time and care guarantee cannot be shown where it is missing. An unknown queue is not an empty one.',
      ],
      someQueue: (values: { units: string }) =>
        `The waiting list was not read for ${values.units}. Queue, waiting time and care guarantee are shown for the others only.`,
      guarantee: ['Waiting more than 90 days.', 'The care guarantee cannot be shown.'],
      someGuarantee: (values: { units: string }) =>
        `Those waiting more than 90 days were not read for ${values.units}. The care guarantee is shown for the others only.`,
      annual: ['Months.', 'The figures are per quarter or year. The months are taken as equal, without season.'],
      someAnnual: (values: { units: string }) =>
        `${values.units} have figures per quarter or year. The months are taken as equal, without season.`,
      payment: [
        'Payment from the region.',
        'The budget is taken to be as large as the cost, so that the units break even.',
      ],
      assignment: [
        'Volume assignment.',
        'The assignment is taken to be the base year’s own volume with its trend. It can be changed under Contracts per unit.',
      ],
      tax: [
        'Tax and grants.',
        'For the region’s centre and the region in total only the difference from scenario 1 is shown.',
      ],
      contract: [
        'Today’s contract.',
        'The units are taken to have performance-based payment with the model’s standard values. It can be changed under Scenarios.',
      ],
    },
  },

  actions: {
    right: 'That is right',
    withoutMonths: (values: { count: number }): string =>
      values.count === 1 ? 'Leave the month out' : 'Leave the months out',
    keepInHistory: 'Keep in the history',
    includeAgain: 'Include again',
    doubtAgain: 'Raise again',
    money: 'Amounts in …',
    moneyUnits: { kr: 'SEK', tkr: 'thousands', mkr: 'millions', mdkr: 'billions' },
    use: 'Read the sheet',
    leaveSheet: (values: { sheet: string }) => `Leave ${values.sheet} out`,
    addUp: 'Add them up',
    overwrite: 'The model’s values',
    keep: 'Keep the sheet as mine',
    acceptGap: 'Accept the difference',
    ownShares: 'Use your own shares',
    registerShares: 'Use the register’s shares',
  },

  question: {
    followUp: (values: { share: string }) => `Follow-up retained ${values.share}`,
    withCarry: (values: { model: string; share: string }) =>
      `${values.model}, ${values.share} of the result carried over`,
    withVariable: (values: { model: string; share: string }) => `${values.model}, ${values.share} variable`,
    phased: (values: { months: number }) => `phased in over ${values.months} months`,
    mixed: 'Different payment models',
    kr: (values: { amount: string }) => `SEK ${values.amount}`,
    stretches: {
      every: 'every point',
      belowFloor: 'below the floor',
      toAssignment: 'up to the assignment',
      toCeiling: 'between assignment and ceiling',
      aboveCeiling: 'above the ceiling',
    },
    rule: {
      fixed: 'Fixed part',
      earned: 'Variable part',
      guaranteed: 'Variable part, at least',
      goal: 'Goal-related part',
      price: 'Price',
      index: 'Next year’s budget',
      carry: 'Result carried over',
      yearly: 'budget × ',
      terms: {
        volume: 'points',
        assignment: 'assignment',
        budget: 'budget',
        pot: 'pot',
        price: 'price',
        price_level: 'price level',
        price_given: 'agreed price',
        rho: 'variable share',
        r1: 'share up to the assignment',
        r2: 'share up to the ceiling',
        r3: 'share above the ceiling',
        tak: 'ceiling',
        golv: 'floor',
        m_mal: 'goal-related share',
        goals: 'goals met',
        LPIK: 'LPIK',
        prodkrav: 'productivity requirement',
        assigned_g: 'growth of the assignment',
        chi: 'carry-over',
      },
    },
    columns: {
      budget: ['Budget', 'SEK thousand/year'],
      assignment: ['Assignment', 'points/year'],
      price_given: ['Price', 'SEK/point'],
      rho: ['Variable share', '%'],
      r1: ['Paid up to the assignment', '%'],
      r2: ['Paid between assignment and ceiling', '%'],
      r3: ['Paid above the ceiling', '%'],
      tak: ['Ceiling above the assignment', '%'],
      golv: ['Floor below the assignment', '%'],
      m_mal: ['Goal-related share', '%'],
      pot: ['Pot above the ceiling', 'SEK thousand/year'],
    },
    templates: {
      'stockholm-2024': ['Stockholm 2024–2027', 'fixed 70, variable 28, goals 2%; ceiling and floor assumed 3%'],
      'stockholm-2020': [
        'Stockholm 2020–2023',
        'fixed 54 and development 1, variable 40, goals 5%; ceiling and floor assumed 3%',
      ],
      'norway-isf': ['Norway, ISF', '40% of the point price, no ceiling and no floor'],
      'england-2010': ['England 2010, emergency care', '100% to baseline, then 30%'],
      'ram-paper': ['Framework budget on paper', '50% carried over, follow-up retained'],
      'ram-practice': ['Framework budget in practice', '50% carried over, follow-up 40%'],
      'anslag-paper': ['Appropriation on paper', 'nothing carried over, follow-up retained'],
      'anslag-practice': ['Appropriation in practice', 'nothing carried over, follow-up 40%'],
    },
  },

  assumptions: {
    yearly: '%/year',
    monthly: '%/month',
    hours: 'hours',
    chosen: 'chosen here',
  },

  result: {
    smallUncertain: 'The differences are small and uncertain. ',
    small: 'The differences are small. ',
    uncertain: 'The differences are uncertain: they can go either way. ',
    clear: 'At least one difference is larger than one per cent of the cost. ',
    cost: (values: { scenario: string; year: number }) =>
      `In “${values.scenario}” the region’s cost in ${values.year} is `,
    thanBase: (values: { base: string; level: string }) =>
      ` than in “${values.base}”, out of about SEK ${values.level} million. `,
    between: (values: { low: string; high: string }) =>
      `between SEK ${values.low} million lower and SEK ${values.high} million higher`,
    lower: (values: { low: string; high: string }) => `SEK ${values.low} to ${values.high} million lower`,
    higher: (values: { low: string; high: string }) => `SEK ${values.low} to ${values.high} million higher`,
    aboutLower: (values: { chosen: string }) => `about SEK ${values.chosen} million lower`,
    aboutHigher: (values: { chosen: string }) => `about SEK ${values.chosen} million higher`,
    same: 'much the same',
    asBase: (values: { base: string; level: string }) => ` as in “${values.base}”, about SEK ${values.level} million. `,
    real: (values: { change: string }) => `Real production is ${values.change}.`,
    realBetween: (values: { low: string; high: string }) => `between ${values.low}% lower and ${values.high}% higher`,
    realLower: (values: { low: string; high: string }) => `${values.low}–${values.high}% lower`,
    realHigher: (values: { low: string; high: string }) => `${values.low}–${values.high}% higher`,
    realAboutLower: (values: { chosen: string }) => `about ${values.chosen}% lower`,
    realAboutHigher: (values: { chosen: string }) => `about ${values.chosen}% higher`,
    about: (values: { value: string }) => `about ${values.value}`,
    interval: (values: { low: string; high: string }) => `${values.low} to ${values.high}`,
    alone: (values: { base: string; year: number; level: string }) =>
      `In “${values.base}” the region’s cost in ${values.year} is about SEK ${values.level} million. Add a scenario to compare with.`,
    caveat: 'A scenario, not a forecast. The figures are for the chosen values; the intervals are being computed.',
    caveatDrawn:
      'A scenario, not a forecast. The intervals hold 90% of the draws; the line and the ring show the chosen values.',
    caveatChosen:
      'A scenario, not a forecast. The figures are for the chosen values; nothing is drawn, so there are no intervals.',
    table: (values: { year: number }) => `Year ${values.year} compared with today’s model`,
    rows: {
      cost: ['The region’s cost', 'SEK million'],
      unitsResult: ['The units’ result', 'sum, SEK million'],
      real: ['Real production', '%'],
      registered: ['Registered production', '%'],
      queue: ['Waiting', 'in December, %'],
      within90: ['Within 90 days', 'percentage points'],
    },
    worse: (values: { units: string; many: boolean }) => `A worse result with the chosen values: ${values.units}.`,
    worseMost: (values: { unit: string; share: string }) =>
      `${values.unit} has a worse result in ${values.share} draws, more often than any other unit.`,
    worseIn: (values: { unit: string; share: string }) => `${values.unit} has a worse result in ${values.share} draws.`,
    seldomWorse: (values: { share: string }) => `No unit has a worse result in as many as ${values.share} draws.`,
    internal:
      'Payment is internal. What the units get more, the region’s centre pays, so the region’s total changes only with cost.',
    riskMore: (values: { from: string; to: string }) =>
      `More of the risk falls on the units: the span of their result together grows from SEK ${values.from} million to ${values.to} million.`,
    riskLess: (values: { from: string; to: string }) =>
      `Less of the risk falls on the units: the span of their result together shrinks from SEK ${values.from} million to ${values.to} million.`,
    riskSame: (values: { to: string }) =>
      `The units carry about as much of the risk as in scenario 1: the span of their result together is SEK ${values.to} million.`,
    realLabel: 'Real',
    registeredLabel: 'Registered',
    registeredApart: (values: { real: string; registered: string; rest: string }) =>
      `Registered production changes by ${values.registered} and real production by ${values.real}. What differs, ${values.rest} percentage points, is registration and coding and not care.`,
    registeredSame: 'Registered production follows real production.',
    drivers: (values: { chosen: string }) =>
      `One assumption at a time, the others at chosen values (${values.chosen}). The filled part pulls the cost down, the hollow part pulls it up.`,
    noDrivers: 'No assumption changes the difference.',
    notSimulated: 'Not simulated: quality of care, mortality and working conditions.',
    intervals: (values: { count: number; error: string }) =>
      `The intervals: ${values.count} assumptions are drawn at the same time from their ranges, and differences are from scenario 1 in the same draw. The error by chance of their ends is at most ${values.error} of the interval’s width.`,
    unanswered: (values: { count: number }) =>
      values.count === 1
        ? 'The model has no answer for 1 draw. It is left out.'
        : `The model has no answer for ${values.count} draws. They are left out.`,
    quantities: {
      real: 'Real production',
      registered: 'Registered production',
      queue: 'Waiting',
      within90: 'Within 90 days',
      cost: 'Cost, twelve months',
      payment: 'Payment, twelve months',
      result: 'Result, twelve months',
    },
    percentagePoints: 'p.p.',
    region: 'The region',
    shorts: { paper: 'On paper', practice: 'In practice', stay: 'Today' },
    shortWithModel: (values: { short: string; model: string }) => `${values.short}, ${values.model}`,
  },
};

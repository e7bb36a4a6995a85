import type { control as swedish } from '../sv/control';

/** English texts of control: the sheet that holds the scenarios against what is known, and the places the reports tell of. */
export const control: typeof swedish = {
  sheetTitle: 'Växla Check',
  title: 'Held against what is known',
  heading: (values) => `Held against what is known · ${values.region}`,
  subtitle:
    'What the scenarios themselves say of control is computed. The rest are questions to you. Nothing is added up: what it means is for the reader to say.',
  answerHere: 'Answers: write in the yellow cells, and they are still there the next time Växla is run.',
  tooFew: 'No other future is computed to hold against today.',

  figures: {
    title: (values) => `Control in figures, ${values.year}`,
    followUp: ['Follow-up that remains', '% of today’s'],
    discretion: ['Discretion', '% of full'],
    goals: ['Goals and indicators per unit', 'number'],
    passThrough: ['Pass-through to the services', '%'],
    hours: ['Time for goals and registration', 'thousand h/yr'],
    value: ['The same time in SEK, within the cost', 'SEK m/yr'],
    freed: ['Freed capacity', 'points/yr'],
    saving: ['Lower cost of control', 'SEK m/yr'],
    real: ['Real production against 1', '%'],
    registered: ['Registered production against 1', '%'],
    cost: ['The region’s cost against 1', '%'],
  },
  notGiven: 'not given',

  changes: {
    title: 'What changes, and why the futures differ',
    of: (values) => `${values.scenario}:`,
    money: (values) =>
      values.units === 1 && values.all === 1
        ? `the unit goes from ${values.from} to ${values.to}.`
        : `${values.units} of ${values.all} units go from ${values.from} to ${values.to}.`,
    noMoney: 'no unit changes its payment model.',
    followUpStays: 'All follow-up remains: it is the money that changes.',
    followUpStaysAlone: 'All follow-up remains.',
    followUpGoes: '{share}% of follow-up is taken away, not only the money.',
    followUpGrows: 'Follow-up grows by {share} percentage points.',
    goalsFewer: 'Goals become fewer: from {from} to {to} per unit.',
    goalsMore: 'Goals become more: from {from} to {to} per unit.',
    registrationLess: 'Less is to be registered.',
    registrationMore: 'More is to be registered.',
    goalMoney: 'Payment for goals met is added.',
    nothingAdded: 'No other means of control is given in its place.',
    instead: (values) => `In its place: ${values.text}.`,
  },

  why: {
    discretionStays:
      '{scenario} gives no more discretion: what is followed up is followed up as before. So managers and staff felt it in Region Skåne.',
    discretionGrows: '{scenario} gives more discretion, from {from} to {to}%.',
    discretionShrinks: '{scenario} gives less discretion, from {from} to {to}%.',
    noEffect:
      'Discretion in itself does not change care in the model: no study says by how much (inner motivation is set to 0).',
    effect: 'That discretion changes care is an assumption of your own (inner motivation); no study says by how much.',
    productionFalls: 'Production falls in\u00a0{scenarios} because one more point no longer earns the unit money.',
    registeredFalls:
      'Registered production lies below the real in\u00a0{scenarios}: care that is not paid for is registered less closely.',
    costFallsLess: 'Cost falls less than production in\u00a0{scenarios}: premises and most of the staffing remain.',
    freedHelps:
      'In\u00a0{scenario} some of the time that follow-up and registration took becomes care: production is therefore higher than in\u00a0{other}.',
  },
  preset: (values) =>
    `Modelled on: ${values.name} (${values.service}). ${values.known} Not known: ${values.unknown} Source: ${values.source}.`,

  board: {
    discretion: 'Discretion',
    it: 'It',
    stays: '{it} does not grow in\u00a0{scenario}, where follow-up stays.',
    grows: '{it} grows in\u00a0{scenario}, where follow-up is cut.',
    growsWithout: '{it} grows in\u00a0{scenario}, where follow-up is cut; no effect on care is assumed.',
    shrinks: '{it} shrinks in\u00a0{scenario}.',
  },

  origins: {
    delegation: 'The Delegation’s five recommendations on payment models (SOU 2017:56, repeated in SOU 2018:47)',
    practices:
      'Practices for discretion and trustworthiness (Siverbo 2022, table 1; an interpretation, not tested in research)',
    reliability: 'Eight arguments on trust and reliability (Andersson et al., the report on reliable organisation)',
  },
  columns: { answer: 'Your answer' },

  points: {
    simple: 'Is the model as simple as it can be? What it pays for:',
    'other-means': 'Were means other than money considered where details are to be controlled? Detailed control left:',
    staff: 'Have staff taken part in designing the model?',
    level: 'Is the money aimed at the level that can change anything? Share that reaches the services:',
    dialogue: 'What dialogue and what leadership come with the model?',
    'less-detail': 'Is there less detailed control? Follow-up left:',
    'few-goals': 'Are the goals few? Number per unit:',
    'process-goals': 'Are goals for how work is done and organised avoided?',
    'detailed-criteria': 'Is payment by detailed conditions avoided?',
    'framework-budget': 'Is it a framework budget? Units that have one:',
    'goals-together': 'Do those who are governed take part in choosing goals and measures?',
    values: 'How do shared values guide the work?',
    knowledge: 'How does knowledge guide the work?',
    peers: 'Do colleagues follow up and evaluate one another’s work?',
    'goals-for-learning': 'Are goals and measurements used for learning?',
    'goals-for-blame': 'Are goals and measurements for holding to account avoided?',
    delegation: 'Are decisions delegated to those who do the work?',
    'co-leadership': 'Do staff share in the leadership?',
    'trust-first': 'Do new relations begin in trust, and is it balanced against control?',
    'value-leadership': 'Do managers lead by values?',
    'support-learning': 'Are the staff’s knowledge and learning supported?',
    recruitment: 'Is recruitment careful?',
    continuity: 'Do staff and managers stay over time?',
    'reliability-lacks': 'What lacks in reliability today: staffing, skills, routines?',
    'trust-from-reliability': 'Does trust rest on the organisation being reliable?',
    'trust-as-result': 'What in how work is organised shall give trust, so that it is not merely decreed?',
    'close-governance': 'Do management and services meet in close governance?',
    'control-needed': 'Which control is needed, also for the sake of trust?',
    standards: 'Which well-established standards carry the work?',
    systems: 'Do the systems hold if a single leader leaves?',
    'mission-dialogue': 'How is the mission followed up and developed in dialogue?',
  },
  facts: {
    measures: (values) => (values.count === 1 ? '1 measure' : `${values.count} measures`),
    noMeasures: 'no measure',
    numbers: (values) =>
      values.count < 2
        ? ['no numbers', '1 number in the contract'][values.count]!
        : `${values.count} numbers in the contract`,
    mixed: (values) => `${values.measures}, ${values.numbers}`,
    nothing: 'nothing',
    upTo: (values) => `at most ${values.fact}`,
    units: (values) => `${values.count} of ${values.all}`,
  },
  answers: { yes: 'Yes', partly: 'Partly', no: 'No' },
  page: (values) => `Växla ${values.version} · model ${values.model} · ${values.date}`,

  list: {
    command: 'Show the places control can begin from, and the questions to answer in a scenario file. Writes nothing.',
    places: 'Places, to write after preset under control in a scenario file:',
    today: 'sets today',
    after: 'sets after the switch',
    owned: 'your assumption',
    nothing: 'Sets nothing: the place says what was done, not how much.',
    unknown: 'Not known:',
    source: 'Source:',
    questions: 'Questions, to answer under answers in a scenario file or in the workbook:',
    computed: '(also computed)',
  },

  reports: {
    siverbo: 'Siverbo 2022, Vad vi vet om tillitsbaserad styrning och ledning, KFi report 178 (in Swedish)',
    solli: 'Solli 2024, Politiken och tillitsbaserad styrning och ledning, SKR (in Swedish)',
    forecasts: 'Region Skåne’s mid-year forecasts and outcomes 2015–18',
  },
  services: {
    hospitals: 'hospitals',
    region: 'region',
    municipality: 'municipality',
    'home care': 'home care, an illustration',
    'social services': 'social services, an illustration',
    city: 'city, an illustration',
  },
  presets: {
    'region-skane': {
      name: 'Region Skåne',
      known: [
        'Performance-based payment gave way to appropriation. Production, finance and staffing were followed up as before, and neither middle managers nor staff noticed more discretion.',
        'Production fell, in part because registration became less careful.',
        'Mid-year forecasts in 2015–18 were on average SEK 456 million below the outcome, 1.0% of the region’s cost.',
      ],
      unknown: [
        'What share of control reached the services; the pass-through is your assumption.',
        'By how much production and registration fell.',
      ],
      place: 'the section on administrative management and middle managers',
    },
    'vastra-gotaland': {
      name: 'Region Västra Götaland',
      known: [
        'After 105 interviews: few are pleased with purchaser and provider, responsibility is blurred, and that may explain why large deviations are accepted.',
        'A politician wonders why all hospitals ran large deficits when it was an election year. A committee on governance was set up in 2019.',
      ],
      unknown: ['How soft the budget is.', 'Whether election years cost, and if so how much.'],
      place: 'the section on Region Västra Götaland',
    },
    kalmar: {
      name: 'Region Kalmar',
      known: [
        'Since 2007: steady small improvements instead of large reorganisations; SEK 30 million was set aside. Politicians as a rule refrain from detailed control.',
      ],
      unknown: ['Which control was taken away when work on improvement was added, if any.'],
      place: 'the section on Region Kalmar',
    },
    gislaved: {
      name: 'Gislaved',
      known: [
        'Nearly 150 goals and masses of governing documents before the model of governance decided in 2016.',
        'Forecasts of deficits of SEK 50 and 69 million, and outcomes of a surplus or a deficit of SEK 3 million.',
      ],
      unknown: [
        'How many goals there were afterwards.',
        'How large the caution is as a share of cost: the municipality’s cost is not in the report.',
      ],
      place: 'the section on Gislaved',
    },
    boras: {
      name: 'Borås',
      known: [
        'A survey found much detailed control, conflicting goals and many goals. It led to 13 assignments, most done in 2018; a decision on trust-based governance in 2019.',
        'Little effect to speak of, and as many managers and meetings as before.',
      ],
      unknown: ['The number of goals before and after.', 'What was taken away.'],
      place: 'the section on Borås',
    },
    borlange: {
      name: 'Borlänge',
      known: [
        'A review from 2008 gave a new organisation in 2011: one administration, clearer roles, closer dialogue. Plans are said to be shorter and less detailed.',
      ],
      unknown: ['How much follow-up was taken away; here 80% left, as your assumption.'],
      place: 'the section on Borlänge',
    },
    nykoping: {
      name: 'Nyköping',
      known: [
        'In social services for individuals and families, goals with quantitative indicators gave way to dialogue and qualitative follow-up, and staff were supported and trained.',
      ],
      unknown: ['How much follow-up was taken away; here 40% left, as your assumption.', 'What it gave in time.'],
      place: 'the section on social services',
    },
    kopenhamn: {
      name: 'Copenhagen, home care',
      known: [
        '79 services became 21 blocks of visits and 21 special services. Neither time nor services had to be registered; managers followed the work on the spot.',
        'In 5 districts with 40 units it worked with varying success.',
      ],
      unknown: [
        'How much time it freed.',
        'What it would be in a hospital; here 40% of follow-up left, as your assumption.',
      ],
      place: 'the section on home care',
    },
    oslo: {
      name: 'Oslo',
      known: [
        'Between 2015 and 2019 detailed control fell as a whole but rose where politics paid attention, and visions and goals became more.',
      ],
      unknown: ['How many the goals became.', 'How much follow-up was taken away; here 80% left, as your assumption.'],
      place: 'the section on politics and administrative management',
    },
  },
};

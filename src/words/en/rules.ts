import type { ruleProblems as ruleProblemsSv, rules as rulesSv } from '../sv/rules';

/** English texts of the editor of payment rules, and of the choice of a payment model. */
export const rules: typeof rulesSv = {
  groups: {
    mission: 'Basic forms',
    forms: 'Other forms',
    SE: 'Sweden',
    NO: 'Norway',
    DK: 'Denmark',
    GB: 'England',
    own: 'Rules of your own',
  },
  used: 'Used',
  source: 'Source',
  unknown: 'Not known',
  assumedNumbers: (values) =>
    values.terms.length === 1
      ? `The number for ${values.terms[0]} is an assumption; no source shows it.`
      : `The numbers for ${values.terms.slice(0, -1).join(', ')} and ${values.terms.at(-1)} are assumptions; no source shows them.`,
  amounts: (values) => {
    const money = values.money === '' ? '' : `, in ${values.money}`;
    const [first = '', ...others] = values.terms;
    return others.length === 0
      ? `The number for ${first} is the source’s or an example’s${money}. Write your own in the table Contracts by unit.`
      : `The numbers for ${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)} are the source’s or an example’s${money}. Write your own in the table Contracts by unit.`;
  },
  money: { SE: '', NO: 'Norwegian kroner', DK: 'Danish kroner', GB: 'pounds' },
  ownModel: 'Rules of your own, written in this workbook.',
  stretch: (values) => `${values.from}–${values.to} of the assignment`,
  stretchTo: (values) => `up to ${values.to} of the assignment`,
  stretchFrom: (values) => `above ${values.from} of the assignment`,

  title: 'Rules of your own',
  lead: (values) =>
    values.model === ''
      ? 'A payment model is formulas. Write what is paid; what is left empty gives nothing.'
      : `The rules begin as those of ${values.model}. Change what is to differ; what is left empty holds as there.`,
  notation: 'Write with +, -, *, /, parentheses and names from the list. Ctrl+Space shows all names.',
  back: 'Back to the scenarios',
  name: 'Name of the model',
  ownName: (values) => (values.model === '' ? 'Rules of our own' : `${values.model}, our own`),
  fields: {
    fixed: ['Fixed part', 'Paid whatever the volume, per year.'],
    earned: ['Variable part', 'What the volume gives.'],
    goal: ['Goal part', 'Paid for goals that are met, per year.'],
    guaranteed: ['Variable part, at least', 'A floor for the variable part.'],
    price: ['Price per point', 'What is called price in the other rules.'],
    index: ['Uprating of the budget', 'What the budget is multiplied by every January.'],
    carry: ['Balance carried forward', 'Share of the year’s balance that goes into the next year.'],
    firstPoint: [
      'Value of the first point',
      'What a point gives at a volume of nothing, as a share of the mean price.',
    ],
    pays: ['Points are paid for', '1 where registered points give money, else 0.'],
  },
  more: 'More rules',
  gives: (values) => `Gives ${values.unit}.`,
  givesWanted: (values) => `Gives ${values.unit}, is to give ${values.wanted}.`,
  wanted: (values) => `Is to give ${values.wanted}.`,
  inWords: (values) => `In words: ${values.text}`,
  follows: (values) => `Empty. Then this holds: ${values.text}`,
  derived: (values) => `Empty. Follows from the variable part: ${values.text}`,
  units: { tkr: 'SEK thousand', points: 'points', persons: 'persons', months: 'months', days: 'days', hours: 'hours' },
  perUnits: { tkr: 'SEK thousand', points: 'point', person: 'person', month: 'month', day: 'day', hour: 'hour' },
  per: (values) => `${values.above} per ${values.below}`,
  measures: {
    tkr: 'SEK th.',
    krPerPoint: 'SEK/point',
    krPerPerson: 'SEK/person',
    points: 'points',
    persons: 'persons',
  },
  plainUnit: 'a number',
  onePer: (values) => `1 per ${values.below}`,
  kinds: { level: 'level', parameter: 'parameter', assumption: 'assumption', function: 'function' },
  functions: {
    min: 'the least of several',
    max: 'the greatest of several',
    clamp: 'within two limits',
    if: 'the one or the other',
    abs: 'without sign',
    exp: 'exponential',
    log: 'natural logarithm',
    sqrt: 'square root',
    floor: 'whole numbers, downwards',
  },
  suggestionList: 'Suggestions',
  suggestions: (values) => (values.count === 1 ? '1 suggestion' : `${values.count} suggestions`),
  wrongUnit: (values) =>
    `The rule gives ${values.found} but is to give ${values.wanted}. Multiply or divide so that the unit comes right${values.priced ? '; times price, points become SEK thousand' : ''}.`,
  unknownName: (values) =>
    `The name “${values.name}” is not known. Choose one from the list, or add it as a parameter of your own.`,
  unknownNameNear: (values) =>
    `The name “${values.name}” is not known. The nearest is “${values.nearest}”. Choose one from the list, or add it as a parameter of your own.`,
  notInPrice: (values) =>
    `The price cannot depend on “${values.name}”. Write it with budget, assignment, price_level and parameters.`,
  nameMissing: 'The model needs a name. Write at least one character.',
  nameLong: (values) => `The name is ${values.length} characters long, and ${values.limit} fit. Shorten it.`,
  nameTaken: (values) => `Another model is called “${values.name}”. Choose another name.`,
  numberMissing: 'Write a number with digits, such as 0.4 or 17,661.',
  keyMissing: 'Write a name that the rules can use, with a–z, digits and underscore.',
  parameters: 'Numbers of the contract',
  parametersHelp:
    'Numbers that the rules read. The value here is what a new contract has; unit by unit it is changed in the table.',
  parametersFull: (values) => `At most ${values.limit} numbers of your own fit in a model. Remove one.`,
  addParameter: 'Add a number',
  addNamed: (values) => `Add ${values.name} as a parameter`,
  parameterKey: 'Name in the rules',
  parameterUnit: 'Unit',
  parameterValue: 'Value',
  removeParameter: (values) => `Remove ${values.name}`,
  newParameter: 'number',
  curveTitle: 'Payment, and what one point more gives',
  curveUnit: 'Shown for',
  example: 'Example: 1,000 points, SEK 65,000 thousand',
  payment: (values) => `Payment of the year, ${values.unit}`,
  marginal: 'One point more gives, SEK',
  axis: 'Volume, % of the assignment',
  cut: (values) => `Axis from ${values.from}`,
  tkr: 'SEK thousand',
  mkr: 'SEK million',
  inTkr: (values) => `SEK\u00a0${values.amount} thousand`,
  inMkr: (values) => `SEK\u00a0${values.amount} million`,
  paymentOf: (values) =>
    `The payment goes from ${values.atFrom} at ${values.from} to ${values.atTo} at ${values.to} of the assignment.${values.kinks.length === 0 ? ' It has no kink in between.' : ` Kinks: ${values.kinks.join(', ')}.`}`,
  stretches: (values) => `One point more gives ${values.stretches.join('; ')}.`,
  amountIn: (values) => `${values.amount} at ${values.from}–${values.to} of the assignment`,
  range: (values) => `${values.from}–${values.to}`,
  noCurve: 'The curves are drawn when the rules can be computed.',
  earlierCurve: 'The rules cannot be computed just now. The curves show them as they last could.',
  noValue: 'The rules cannot be computed for that volume. Check that nothing is divided by zero.',
  save: 'Save and use',
  cancel: 'Cancel',
  saved: (values) => `The rules ${values.name} are saved and used in the scenario.`,
};

/** English messages about payment models of one's own in a session. */
export const ruleProblems: typeof ruleProblemsSv = {
  'own-rules-refused': (values) => `The rules are not saved. ${values.field}: ${values.text}`,
  'own-rules-used': (values) =>
    `“${values.name}” is used in ${values.scenarios.map((each) => `“${each}”`).join(', ')} and stays. Choose another payment model there, then remove the rules.`,
  'own-rules-full': (values) =>
    `A workbook holds at most ${values.limit} models of your own. Remove one that no scenario uses.`,
};

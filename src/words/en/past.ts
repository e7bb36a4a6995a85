import type { past as swedish } from '../sv/past';

const size = (share: number, up: string, down: string): string => {
  if (Math.abs(share) < 0.005) return 'practically unchanged';
  const direction = share > 0 ? up : down;
  const article = /^[aeiou]/.test(direction) ? 'an' : 'a';
  return Math.abs(share) < 0.02 ? `a small ${direction}` : `${article} ${direction}`;
};
const countedUnits = (count: number): string => (count === 1 ? '1 unit' : `${count} units`);
const some = ({ units, of }: { units: number; of: number }): string =>
  units === of ? '' : ` This is ${units} of ${countedUnits(of)}, those that have all 24 months.`;

/** English texts of the sheet about the region's own past. */
export const past: typeof swedish = {
  sheetTitle: 'Växla History',
  title: 'History',
  subtitle: ({ region }) =>
    `${region}: what the region’s own figures say, before any future. As registered, in running prices, without assumptions.`,
  traced:
    'The monthly figures at the bottom are sums of rows in the list of values read; years and ratios are worked out from them. – means that a month is missing.',
  says: 'What history says',
  volume: { points: 'DRG points', cases: 'cases', none: '' },
  per: { points: 'DRG point', cases: 'case', none: '' },
  money: { cost: 'Cost', payment: 'Payment', none: '' },
  moneyThe: { cost: 'The cost', payment: 'The payment', none: '' },
  region: 'The region',

  nothing: 'The files hold no outcomes back in time, so there is no history to show.',
  extent: ({ months, from, to, units }) =>
    `The files have ${months === 1 ? `1 month, ${from},` : `${months} months, ${from} to ${to},`} for ${countedUnits(units)}.`,
  extentYears: ({ years, units }) =>
    `The files have no months, only years or quarters (${years}), for ${countedUnits(units)}. Season and months are therefore not shown.`,
  incomplete: ({ months, from, to }) =>
    months === 1
      ? `One month, ${to}, is not fully registered: it is shown among the months but left out of years and comparisons.`
      : `The last ${months}, ${from} to ${to}, are not fully registered: they are shown among the months but left out of years and comparisons.`,
  short:
    'That is less than 24 whole months. How anything has developed cannot be said: it takes two years to hold against each other.',
  production: ({ measure, now, to, change, share, ...counts }) =>
    `Registered production is ${now} ${measure} in the twelve months to ${to}: ${change} on twelve months earlier, ${size(share, 'increase', 'decrease')}.${some(counts)}`,
  noProduction: 'The files hold no production.',
  casesOnly: ({ units, count }) =>
    `${units} ${count === 1 ? 'has' : 'have'} cases but no DRG points and ${count === 1 ? 'is' : 'are'} left out of the production.`,
  registration: ({ change, share, ...counts }) =>
    `Real production is not seen in any register. The nearest to it is points per case within each care stream: ${change} in twelve months, ${size(share, 'increase', 'decrease')}. Whether cases became heavier or registration changed, the figures cannot tell.${some(counts)}`,
  realUnknown:
    'Real production is not seen in any register, and points per case cannot be followed: that takes both DRG points and cases per month in the same care stream.',
  realShort:
    'Real production is not seen in any register. The nearest to it, points per case within each care stream, is shown below but is too short to compare.',
  perPoint: ({ money, measure, now, change, share, ...counts }) =>
    `${money} per ${measure} is SEK ${now} thousand in running prices: ${change} on twelve months earlier, ${size(share, 'increase', 'decrease')}.${some(counts)}`,
  noMoney: 'The files hold no outcome of cost or payment, so what a point or a case costs cannot be worked out.',
  queue: ({ now, at, before, change, share, ...counts }) =>
    `${now} persons were waiting at the end of ${at}: ${change} on ${before}, ${size(share, 'increase', 'decrease')}.${some(counts)}`,
  within90: ({ now, difference }) =>
    `${now} of them had waited at most 90 days, ${difference} percentage points in a year.`,
  noQueue: 'The files hold no waiting list.',
  noWithin90: 'How many had waited at most 90 days is not said.',
  season: ({ low, lowFactor, high, highFactor }) =>
    `The region’s lowest month is ${low} (${lowFactor} of the mean month), its highest ${high} (${highFactor}).`,
  noSeason: 'The season cannot be worked out: that takes twelve whole months in a row.',
  breaks: ({ count }) =>
    count === 1
      ? 'One series changes level in a way that neither season nor trend explains. Do not compare across the break without knowing why.'
      : `${count} series change level in a way that neither season nor trend explains. Do not compare across the breaks without knowing why.`,
  noBreaks: 'No change of level is seen in the series.',
  forecast: ({ years, mean, assumed, kind }) =>
    `The forecast of the year’s cost lay ${mean} from the outcome on average: ${
      { cautious: 'cautious, the cost became lower', hopeful: 'hopeful, the cost became higher', near: 'near it' }[kind]
    }. That is ${years === 1 ? 'a single year and no rule' : `${years} years`}. The assumption of caution is ${assumed}.`,
  noForecast:
    'No forecast or budget of a whole year can be held against an outcome: both must be there for the same year.',
  noForecastButBudget: 'There is no forecast of a whole year; budget against outcome is shown below.',

  year: ({ year }) => `${year}`,
  lastTwelve: '12 months',
  through: ({ month }) => `to ${month}`,
  change: 'Change',
  changePoints: 'p.p.',
  changePercent: '%',
  blocks: {
    volume: ({ measure }) => `Registered production, ${measure}`,
    index: 'Points per case, index',
    money: ({ money }) => `${money}, SEK million`,
    perPoint: ({ money, measure }) => `${money} per ${measure}, SEK thousand`,
    waiting: 'Waiting at the end, persons',
    within90: 'Waiting at most 90 days, %',
  },
  indexNote:
    'Points per case are compared within each care stream: 100 = the unit’s points per case in its first twelve months.',
  seasonTable: 'Season, mean month = 1',
  weightTable: 'Points per case in the first twelve months',
  allStreams: 'all',
  breakTable: 'Changes of level',
  breakHeaders: ['Unit', 'Quantity', 'From', 'Size', 'Looks like'],
  breakKinds: {
    'weight list': 'new weight list',
    reorganisation: 'reorganisation',
    pandemic: 'the pandemic',
    level: 'another level',
  },
  forecastTable: 'Expected against outcome, cost of whole years',
  forecastHeaders: ['What', 'Year', 'Column', 'Expected, SEK m', 'Outcome, SEK m', 'Error, SEK m', 'Error, %'],
  forecastKinds: { forecast: 'forecast', budget: 'budget' },
  forecastNote:
    'Error = expected − outcome: plus means that the cost became lower than expected. Region Skåne 2015–18: the result became 1.0% of cost better than the half-year forecast on average.',
  againstTable: 'History against the assumptions',
  againstHeaders: ['Out of history', 'Value', 'Assumption', '', '', 'Value', 'Low', 'High', 'State'],
  against: {
    perPoint: ({ money, measure }) => `${money} per ${measure}, per year`,
    volume: 'Registered production, per year',
    forecast: 'Caution of the forecast',
  },
  near: 'near the assumption',
  above: '▲ above the assumption, within the range',
  below: '▲ below the assumption, within the range',
  outside: '▲ outside the range',
  differs: ({ label, past: own, term, assumed }) =>
    `${label}: history gives ${own}, the assumption ${term} is ${assumed}. This is for information; it does not change the assumption.`,
  againstNote:
    'One year’s change proves no assumption. Where history lies outside the range: ask why before the assumption is used.',
  months: 'Month by month',
  monthsNote: 'The cells are sums of rows in the list of values read. The charts draw the region’s columns.',
  columns: {
    volume: 'Production',
    incomplete: 'Not fully registered',
    index: 'Points per case, index 12 months',
    perPoint: ({ money }) => `${money} per point, 12 months`,
    waiting: 'Waiting',
    within90: 'At most 90 days',
    share: 'Share at most 90',
    remark: 'Remark',
  },
  monthBlocks: {
    volume: ({ measure }) => `Registered production per unit, ${measure}`,
    fixed: 'Cases times points per case of the first twelve months',
    money: ({ money }) => `${money} per unit, SEK thousand`,
    waiting: 'Waiting per unit, persons',
    within90: 'Waiting at most 90 days per unit, persons',
  },
  remarkIncomplete: 'not fully registered',
  remarkBreak: ({ unit, quantity }) => `change of level: ${unit}, ${quantity}`,
  chartProduction: ({ measure }) => `Production per month, ${measure}`,
  chartYears: ({ measure }) => `Production per year, ${measure}`,
  chartPerPoint: ({ money, measure }) => `${money} per ${measure}, SEK thousand`,
  chartIndex: 'Points per case in each stream, index',
  chartQueue: 'Waiting at the end of the month, persons',
  chartSeason: 'Season, mean month = 1',
  axisFrom: ({ low }) => `The region. Axis from ${low}.`,
  axisZero: 'The region. Axis from 0.',
  axisPrices: ({ low }) => `Twelve months, running prices. Axis from ${low}.`,
  axisTwelve: ({ low }) => `The region, twelve months back. Axis from ${low}.`,
  chartText: ({ title, first, from, last, to }) => `${title}: ${from} ${first}, ${to} ${last}.`,
};

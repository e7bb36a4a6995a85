import type { gallery as swedish } from '../sv/gallery';

/** English texts of the gallery; the compiler holds the keys to the Swedish ones. */
export const gallery: typeof swedish = {
  title: 'Payment models',
  introduction:
    'Every payment model of the library: what it is, where it was used, its rules as they are computed, and curves of what it pays and what one unit more is worth. Figures that no source shows are assumptions, marked as unknown.',
  madeBy: 'Made by `npm run gallery`.',
  reading:
    'In the curves volume is in per cent of the assignment and payment in per cent of the budget, unless said otherwise. The example is 1,000 DRG points and 65,000 thousand kronor, near Sweden’s price of 2022; it is made up. Payment is the year’s: fixed part, goal part, and the variable part or the floor, whichever is more. Marginal payment is what one unit more gives; at a kink one value holds on each side.',
  contents: 'Contents',
  models: 'Models',
  grants: 'State grants',
  grantsIntroduction:
    'State grants are lines of their own beside the payment. What they cost to apply for, follow up and report is taken off; that cost is an assumption. Where an amount is shared out in whole kronor every part is rounded down, and what is left goes, one krona each, to those who lost most by the rounding.',
  where: 'Used',
  source: 'Source',
  unknown: 'Not known',
  rules: 'Rules',
  parts: {
    price: 'price per point',
    fixed: 'fixed payment, year',
    goal: 'goal payment, year',
    earned: 'variable payment',
    guaranteed: 'floor',
    index: 'indexation in January',
    carry: 'result carried over',
    received: 'grant, year',
    administration: 'administration, year',
  },
  inWords: 'In words',
  parameters: 'Parameters',
  headers: ['Key', 'Parameter', 'Measure', 'Value', 'Low', 'High', 'Basis'],
  bases: { E: 'founded', 'E-A': 'founded, carried over', A: 'assumption' },
  unknownValue: 'assumption, value unknown',
  dated: 'Known years',
  datedHeaders: ['Parameter', 'Years', 'Value'],
  measures: {
    '1': '',
    tkr: 'thousand kronor',
    'tkr/points': 'thousand kronor per point',
    'tkr/person': 'thousand kronor per person',
    'tkr/hour': 'thousand kronor per hour',
    persons: 'number',
    hours: 'hours',
    points: 'points',
  },
  share: 'share',
  countries: { SE: 'Sweden', NO: 'Norway', DK: 'Denmark', GB: 'England' },
  general: 'General form, of no one place.',
  years: (values) => {
    if (values.from === undefined) return values.to === undefined ? '' : `to ${values.to}`;
    if (values.to === undefined) return `from ${values.from}`;
    return values.from === values.to ? String(values.from) : `${values.from}–${values.to}`;
  },
  kinds: { general: 'general', targeted: 'targeted' },
  kind: 'Kind',
  paymentAxis: 'Payment',
  marginAxis: 'Marginal payment',
  grantAxis: 'Grant, thousand kronor',
  ofBudget: '% of the budget',
  ofAssignment: 'Volume, % of the assignment',
  perPoint: '% of the mean price',
  inThousands: 'thousands',
  perUnit: 'thousands per unit',
  cutAxis: (values) => `Axis from ${values.from}`,
  pictureOf: (values) => `${values.name}: payment and marginal payment against ${values.over}`,
  noMargin: 'nothing anywhere',
};

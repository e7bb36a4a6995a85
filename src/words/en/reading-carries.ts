import { numberText, percentText } from '../number-text';
import { quantityWord, streamWord } from './quantity';
import type { readingCarries as swedish } from '../sv/reading-carries';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const signed = (value: number): string => numberText('en', value, 0, true);
const percent = (share: number): string => percentText('en', share, 1);
const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
const units = (count: number): string => (count === 1 ? '1 unit' : `${show(count)} units`);
/** The units concerned out of all: "the unit (Norra)", "both units (…)", "all 13 units (Norra, …)", "2 of 13 units (…)". */
const someOf = ({ units: own, of: all, names }: { units: number; of: number; names: string }): string => {
  const count = own < all ? `${show(own)} of ${show(all)} units` : `all ${show(all)} units`;
  return `${all === 1 ? 'the unit' : own === 2 && all === 2 ? 'both units' : count} (${names})`;
};
const those = ({ units: own }: { units: number }): string => (own === 1 ? 'it' : 'them');
const likely = (names: string): string =>
  names === ''
    ? ' Hand in what is missing, or pair the names with units in the mapping.'
    : ` Is it the same unit as ${names}? If so, pair the names with units in the mapping.`;

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0 ? '' : ` The same goes for ${count === 1 ? '1 more unit' : `${show(count)} more units`}: ${others}.`;

/** English texts about what the facts carry: what is missing, and what falls away without it. */
export const readingCarries: typeof swedish = {
  'reading-missing-month': (values) =>
    `${values.unit}: ${quantityWord(values.quantity)} missing for ${range(values.from, values.to)}, inside the series${values.moreGaps === 0 ? '' : `, and in ${show(values.moreGaps)} ${values.moreGaps === 1 ? 'place' : 'places'} more`}. A missing month is not counted as zero. Fill it in, or leave it out with leaveOut.${more(values)}`,
  'reading-incomplete-months': (values: { unit: string; from: number; to: number; share: number } & More) =>
    `${values.unit}: ${range(values.from, values.to)} ${values.from === values.to ? 'lies' : 'lie'} ${percent(values.share)} below the usual and ${values.from === values.to ? 'is' : 'are'} probably not fully registered. The base year ends before ${values.from === values.to ? 'it' : 'them'}.${more(values)}`,
  'reading-stock-flow': (values: {
    unit: string;
    months: number;
    meanGap: number;
    shareOfInflow: number;
    widestMonth: number;
    widestGap: number;
  }) =>
    `${values.unit}: the waiting list differs on average by ${signed(values.meanGap)} persons a month from last month's list plus new less completed, ${percent(values.shareOfInflow)} of the inflow, over ${show(values.months)} months. Most in ${values.widestMonth}: ${signed(values.widestGap)}. Minus is persons who leave the list in other ways.`,
  'reading-nothing-found': () =>
    'The files have no figures Växla recognises: no table with months or years and volume, queue, cost or payment. Hand in activity (period, unit, DRG points) and budget (period, unit, cost).',
  'reading-neither': () =>
    'The files have neither volume (DRG points or cases) nor money (cost or payment) for any unit. Both are needed for a simulation.',
  'reading-no-budget': (values: { units: number }) =>
    `There is activity for ${units(values.units)} but no cost or payment. Hand in the budget as well, or give cost per case (costPerCase) in the scenario file.`,
  'reading-no-activity': (values: { units: number }) =>
    `There is money for ${units(values.units)} but no volume. Hand in the activity as well: DRG points or cases per unit and month.`,
  'reading-no-unit-with-both': () =>
    'No unit has both volume and money. If the names differ, pair them with units in the mapping.',
  'reading-unit-without-budget': (values: { unit: string; likely: string }) =>
    `“${values.unit}” has activity but neither cost nor payment, and is left out.${likely(values.likely)}`,
  'reading-unit-without-activity': (values: { unit: string; likely: string }) =>
    `“${values.unit}” has money but no volume, and is left out.${likely(values.likely)}`,
  'reading-unit-not-above-zero': (values: { unit: string; quantity: string; sum: number }) =>
    `“${values.unit}” has ${quantityWord(values.quantity)} that come to ${show(values.sum)}, and is left out. A sum above zero was expected. Fill in the data if the unit is to count.`,
  'reading-no-unit-above-zero': () =>
    'No unit has both volume and money with a sum above zero. A simulation needs both. Fill in the data, or check the signs.',
  'reading-short-base-year': (
    values: { unit: string; months: number; from: number; to: number; season: string } & More,
  ) =>
    `${values.unit}: the base year rests on ${show(values.months)} of 12 months (${range(values.from, values.to)})${values.season === 'no' ? '; there is no season' : ''}. The year's level is their mean. Hand over the whole year if there is one.${more(values)}`,
  'reading-unit-empty-base-year': (values: { unit: string; points: number; cost: number; from: number; to: number }) =>
    `“${values.unit}” has in the base year (${range(values.from, values.to)}) a volume of ${show(values.points)} and a cost of ${show(values.cost)} tkr, and is left out. Both were expected above zero. Hand over data for those months if the unit is to count.`,
  'reading-cases-as-points': (values: { units: number; of: number; names: string }) =>
    `DRG points are missing for ${someOf(values)}. Cases count as points. Hand in DRG points or mean weights if there are any.`,
  'reading-no-stream': (values: { units: number; of: number; names: string }) =>
    `Volume is not split into streams for ${someOf(values)}. All is read as planned care. Give the stream per column in the mapping.`,
  'reading-payment-as-cost': (values: { units: number; of: number; names: string }) =>
    `Cost is missing for ${someOf(values)}. Payment stands for cost, as if the unit broke even. Hand in the cost if there is one.`,
  'reading-annual': (values: { units: number; of: number; names: string }) =>
    `The figures are by quarter or year but not by month for ${someOf(values)}. The months are read as equal, without season.`,
  'reading-no-queue': (values: { units: number; of: number; names: string }) =>
    `The waiting list is missing for ${someOf(values)}. Queue, waiting time and care guarantee cannot be shown for ${those(values)}.`,
  'reading-no-care-guarantee': (values: { units: number; of: number; names: string }) =>
    `Those waiting over 90 days are missing for ${someOf(values)}. The care guarantee cannot be shown for ${those(values)}.`,
  'reading-periods-apart': (values: { unit: string; money: string; activity: string } & More) =>
    `${values.unit}: the money is for ${values.money} and the volume for ${values.activity}. They share no month. The money is moved to the base year as it is. Hand in figures for the same time if there are any.${more(values)}`,
  'reading-base-year-gap': (values: { to: number; start: number; months: number }) =>
    `The data end in ${values.to} and the simulation starts in ${values.start}. ${values.months === 1 ? 'The month between is' : `The ${show(values.months)} months between are`} taken to be like the base year. Give start in the scenario file for another beginning.`,
  'reading-points-per-case-unknown': (values: { unit: string; stream: string } & More) =>
    `${values.unit}: cases are missing for ${streamWord(values.stream)} care, so points per person waiting are unknown. 1 is used. Hand in cases or the mean weight.${more(values)}`,
  'reading-budget-as-cost': (values: { unit: string } & More) =>
    `${values.unit}: there is no cost outcome. The budget stands for cost in the base year. Hand in the outcome if there is one.${more(values)}`,
  'reading-streams-not-whole': (values: { unit: string; whole: number; parts: number } & More) =>
    `${values.unit}: the care streams add up to ${show(values.parts)}, but the volume of all streams is ${show(values.whole)}. The streams are used. Check whether a stream is missing.${more(values)}`,
};

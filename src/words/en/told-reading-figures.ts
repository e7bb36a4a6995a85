import { percentText } from '../number-text';
import type { ToldTexts } from '../told';
import { quantityWord, streamWord } from './quantity';
import { month, show } from './told-phrases';
import { capitalized } from '../letter-case';

const percent = (share: number): string => percentText('en', share, 0);
const months = (from: number, to: number): string => (from === to ? month(from) : `${month(from)}–${month(to)}`);
const moreUnits = ({ more = 0 }: { more?: number }): string =>
  more === 0 ? '' : ` The same goes for ${more === 1 ? '1 more unit' : `${show(more)} more units`}.`;
const moreSheets = ({ more = 0 }: { more?: number }): string =>
  more === 0 ? '' : ` The same goes for ${more === 1 ? '1 more sheet' : `${show(more)} more sheets`}.`;
const units = ({ units: own, of: all, names }: { units: number; of: number; names: string }): string =>
  own < all ? `${show(own)} of ${show(all)} units (${names})` : `the units (${names})`;
const likely = (names: string): string =>
  names === ''
    ? ' Fill in what is missing in the sheet.'
    : ` Is it the same unit as ${names}? Then write the name alike in the sheets.`;
const moneyWords: Readonly<Record<string, string>> = {
  kr: 'SEK',
  tkr: 'thousands',
  mkr: 'millions',
  mdkr: 'billions',
};
const moneyWord = (unit: string): string => moneyWords[unit] ?? unit;

/** English titles and texts of the pane’s cards about figures that were read: money, what is missing or stands twice, series. */
export const toldReadingFigures = {
  'reading-two-money-units': ({ value, usual, header }) => [
    `${show(value)} in “${header}” is about a thousand times away from the others`,
    `The series’ usual amount is ${show(usual)}: two units of money in one column. Write all amounts in the same unit, or say that they are right.`,
  ],
  'reading-money-unit-unsaid': ({ unit }) => [
    'SEK, thousands or millions?',
    `Neither header, title nor the sheet’s name says. Read as ${moneyWord(unit)}.`,
  ],
  'reading-money-unit-plausible': ({ unit, perPoint }) => [
    'SEK, thousands or millions?',
    `The sheet does not say. Read as ${moneyWord(unit)}: SEK ${show(perPoint)} thousand per DRG point; 20–200 is plausible.`,
  ],
  'reading-cost-per-point': ({ unit, perPoint, low, high, more }) => [
    `A DRG point would cost SEK ${show(perPoint)} thousand at ${unit}`,
    `${low}–${high} is plausible. Check the unit of money, and that volume and cost concern the same activity.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-costs-negative': ({ header, others }) => [
    `The costs in “${header}”${others === 0 ? '' : ` and ${others === 1 ? '1 more column' : `${show(others)} more columns`}`} carry a minus`,
    'They are turned to plus.',
  ],
  'reading-incomes-negative': ({ header, others }) => [
    `The incomes in “${header}”${others === 0 ? '' : ` and ${others === 1 ? '1 more column' : `${show(others)} more columns`}`} carry a minus`,
    'They are turned to plus.',
  ],
  'reading-cost-per-case': ({ costPerCase, cells }) => [
    'The cost is counted per case',
    `The number of cases times SEK ${show(costPerCase)}, for ${show(cells)} ${cells === 1 ? 'cell' : 'cells'}.`,
  ],
  'reading-missing-month': ({ unit, quantity, from, to, moreGaps, more }) => [
    `${unit} lacks ${quantityWord(quantity)}, ${months(from, to)}`,
    `It is in the middle of the series${moreGaps === 0 ? '' : `, and in ${show(moreGaps)} more ${moreGaps === 1 ? 'place' : 'places'}`}. A missing month is never counted as zero. Fill it in if it exists.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-incomplete-months': ({ unit, from, to, share, more }) => [
    `${months(from, to)} ${from === to ? 'seems' : 'seem'} incomplete`,
    `${unit} is ${percent(share)} below the usual. Late registration is common. The base year ends before ${from === to ? 'the month' : 'the months'}.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-no-budget': () => [
    'Cost and payment are missing',
    'There is activity here but no money. Put budget or outcome per unit in a sheet of the workbook, and read it again.',
  ],
  'reading-no-activity': () => [
    'Volume is missing',
    'There is money here but no activity. Put DRG points or cases per unit and month in a sheet of the workbook, and read it again.',
  ],
  'reading-no-unit-with-both': () => [
    'No unit has both volume and money',
    'If the names differ between the sheets, write them alike.',
  ],
  'reading-unit-without-budget': ({ unit, likely: names }) => [
    `${unit} has activity but no money`,
    `The unit is left out.${likely(names)}`,
  ],
  'reading-unit-without-activity': ({ unit, likely: names }) => [
    `${unit} has money but no volume`,
    `The unit is left out.${likely(names)}`,
  ],
  'reading-cases-as-points': (values) => ['DRG points are missing', `Cases count as points for ${units(values)}.`],
  'reading-no-stream': (values) => [
    'The volume is not divided into care streams',
    `Everything is read as planned care for ${units(values)}. If there is a column of care forms, choose Care form for it under Columns.`,
  ],
  'reading-payment-as-cost': (values) => [
    'Cost is missing',
    `Payment stands for cost for ${units(values)}, as if they broke even.`,
  ],
  'reading-base-year-gap': ({ to, start, months: count }) => [
    `The data end in ${month(to)} and the simulation begins in ${month(start)}`,
    `${count === 1 ? 'The month' : `The ${show(count)} months`} between ${count === 1 ? 'is' : 'are'} taken to be like the base year.`,
  ],
  'reading-points-per-case-unknown': ({ unit, stream, more }) => [
    `Points per person waiting are unknown for ${unit}`,
    `The number of cases is missing for ${streamWord(stream)} care. Counted with 1 point per person.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-cost-split': ({ h, v, f, lines }) => [
    'Your accounts give cost shares of their own',
    `${percent(h)} semi-fixed, ${percent(v)} variable and ${percent(f)} fixed, from ${lines === 1 ? '1 line' : `${show(lines)} lines`} of the accounts. The register’s shares hold until you choose your own.`,
  ],
  'reading-cost-split-used': ({ h, v, f }) => [
    'Your own cost shares are used',
    `${percent(h)} semi-fixed, ${percent(v)} variable and ${percent(f)} fixed, from your accounts.`,
  ],
  'reading-doubled-sheet': ({ count, other, more }) => [
    'The same figures stand on two sheets',
    `${show(count)} numbers are equal here and from ${other}, and would be counted twice.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-doubled-file': ({ count, more }) => [
    'The same figures occur twice',
    `${show(count)} numbers are equal and would be counted twice.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-sheets-overlap': ({ count, equal, other, more }) => [
    'Two sheets partly concern the same',
    `${show(count)} numbers here and from ${other} have the same unit, measure and period, and ${show(equal)} of them are equal. They are added up.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-same-totals': ({ units: own, otherUnits, other, more }) => [
    'Two sheets have the same sums',
    `Here for ${show(own)} ${own === 1 ? 'unit' : 'units'}, from ${other} for ${show(otherUnits)}: the same figures at two levels, which would be counted twice.${moreSheets({ more: more ?? 0 })}`,
  ],
  'reading-correction-no-sheet': ({ sheet }) => [
    `A correction concerns the sheet “${sheet}”, which is not there`,
    'The correction does nothing now. It holds again if the sheet comes back.',
  ],
  'reading-correction-no-unit': ({ unit }) => [
    `A correction concerns the unit “${unit}”, which is not there`,
    'The correction does nothing now. It holds again if the unit comes back.',
  ],
  'reading-correction-no-row': ({ headerRow, rows }) => [
    `The headers are said to end in row ${headerRow}`,
    `The sheet has ${show(rows)} ${rows === 1 ? 'row' : 'rows'}. Change the headers’ last row under Columns.`,
  ],
  'reading-correction-no-code': ({ code }) => [
    'Something is accepted that does not occur',
    `Accepting “${code}” does nothing.`,
  ],
  'reading-series-break': ({ unit, quantity, from, size, kind, more }) => [
    `${capitalized(quantityWord(quantity))} changes level at ${unit}, ${month(from)}`,
    `The level changes by ${percentText('en', size, 1, true)} beyond season and trend.${kind === 'weight list' ? ' Probably a new weight list.' : kind === 'reorganisation' ? ' Another unit goes the other way at the same time, so activity may have moved.' : ''} The months before and after cannot be compared then.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-pandemic-months': ({ unit, quantity, from, size, more }) => [
    `The pandemic shows in ${quantityWord(quantity)} at ${unit}`,
    `From ${month(from)} to Dec 2021 the deviation is ${percentText('en', size, 1, true)} from other years.${moreUnits({ more: more ?? 0 })}`,
  ],
  'reading-variance-differs': ({ header, difference, outcome, budget }) => [
    `“${header}” does not agree with outcome and budget`,
    `It shows ${show(difference)}, but the outcome is ${show(outcome)} and the budget ${show(budget)}. Outcome and budget are used as they stand. Check which of the three is wrong.`,
  ],
} satisfies ToldTexts;

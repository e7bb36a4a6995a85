import { numberText, percentText } from '../number-text';
import type { reading as swedish } from '../sv/reading';
import { quantityWord, streamWord } from './quantity';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const exact = (value: number): string => numberText('en', value, Number.isInteger(value) ? 0 : 3);
const signed = (value: number): string => numberText('en', value, 0, true);
const percent = (share: number): string => percentText('en', share, 1);
const range = (from: number, to: number): string => (from === to ? `${from}` : `${from}–${to}`);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);
const units = (count: number): string => (count === 1 ? '1 unit' : `${show(count)} units`);
const currencies: Readonly<Record<string, string>> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
const currencyWord = (sign: string): string => currencies[sign] ?? sign;
const likely = (names: string): string =>
  names === ''
    ? ' Hand in what is missing, or pair the names with units in the mapping.'
    : ` Is it the same unit as ${names}? If so, pair the names with units in the mapping.`;

/** English texts of the reading; the compiler holds the keys to the Swedish ones. */
export const reading: typeof swedish = {
  'reading-no-table': (values: { sheet: string }) =>
    `The sheet “${values.sheet}” is not used: no row with known headers was found. A header row has at least two headers Växla knows, such as Period and DRG points. If it is there, give its row in the mapping.`,
  'reading-sheet-left-out': (values: { sheet: string }) =>
    `The sheet “${values.sheet}” is not used, as the mapping says.`,
  'reading-four-digit-months': (values: { found: string }) =>
    `“${values.found}” can be a year or the month YYMM. Read as YYMM, since the column is headed as a period. If it is a year, say in the mapping that the column is a year.`,
  'reading-month-without-year': (values: { found: string }) =>
    `“${values.found}” is a month, but neither the table, the title, the sheet name nor the file name gives the year. The rows are not used. Give year in the mapping.`,
  'reading-split-year': (values: { found: string }) =>
    `“${values.found}” is a split year, and the sheet does not say which month it starts in. The figures are not used. Give months or calendar years if they should count.`,
  'reading-period-unreadable': (values: { found: string; header: string }) =>
    `“${values.found}” in the column “${values.header}” is no period Växla knows (YYYYMM, date, 2024-01, Jan 2024, 2024 Q1, 2024). The row is not used. Rewrite the cell, or leave the row out.`,
  'reading-unknown-line': (values: { line: string }) =>
    `The line “${values.line}” cannot be placed as cost, payment or other income. It is not used. Give it an account or a known name if it should count.`,
  'reading-unknown-stream': (values: { code: string }) =>
    `“${values.code}” is no form of care Växla knows. The rows are read without a stream. Say in the mapping (streamCodes) whether the code is acute (a), planned (p) or outpatient (o).`,
  'reading-inpatient-as-acute': (values: { found: string }) =>
    `“${values.found}” does not say whether the inpatient care is acute or planned. Read as acute. Give the stream in the mapping if it is planned.`,
  'reading-period-from-title': (values: { period: string; text: string }) =>
    `The table has no period column. The period ${values.period} was taken from “${values.text}”. If that is wrong, add a period column.`,
  'reading-year-not-said': (values: { year: string }) =>
    `The sheet does not say which year the figures are for. Read as one flat year, ${values.year}. Give year in the mapping if it is another.`,
  'reading-total-differs': (values: { total: number; sum: number }) =>
    `The total row shows ${show(values.total)}, but the rows it sums come to ${show(values.sum)}. The rows are used, the total is not. Check whether a row is missing or counted twice.`,
  'reading-rows-summed': (values: { header: string }) =>
    `Several rows are about the same unit and period and are told apart by the column “${values.header}”. They are added up.`,
  'reading-rows-summed-unsaid': (values: { count: number }) =>
    `${show(values.count)} rows are about the same unit, stream and period as an earlier row, and no column tells them apart. They are added up. If they are duplicates, remove them.`,
  'reading-doubled-month': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}${values.period} appears twice: also on row ${values.firstRow}. One row per month was expected. Remove one, or accept them and they are added up.`,
  'reading-doubled-row': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}the row appears twice: also on row ${values.firstRow}. One row per unit was expected. Remove one, or accept them and they are added up.`,
  'reading-missing-month': (values: { unit: string; quantity: string; from: number; to: number }) =>
    `${values.unit}: ${quantityWord(values.quantity)} missing for ${range(values.from, values.to)}, inside the series. A missing month is not counted as zero. Fill it in, or leave it out with leaveOut.`,
  'reading-text-in-numbers': (values: { found: string; header: string }) =>
    `“${values.found}” is text in the number column “${values.header}”. A number was expected. The cell counts as missing. Write a number, or clear the cell.`,
  'reading-error-cell': (values: { found: string; header: string }) =>
    `The cell in “${values.header}” shows the error ${values.found}. It counts as missing. Mend the formula in the sheet.`,
  'reading-ambiguous-number': (values: { found: string; value: number; count: number }) =>
    `“${values.found}” can be read in two ways, and no other number in the column settles it. Read as ${exact(values.value)}. This concerns ${show(values.count)} cells. Give the decimal sign (decimal) in the mapping.`,
  'reading-mixed-money-units': (values: { found: string; unit: string; expected: string; header: string }) =>
    `“${values.found}” is in ${values.unit}, while the column “${values.header}” otherwise is in ${values.expected}. Each cell was converted by its own unit. Check that this is right.`,
  'reading-two-money-units': (values: { value: number; usual: number; header: string }) =>
    `${show(values.value)} in “${values.header}” is about a thousand times off the series' usual ${show(values.usual)}: two units of money in one column. Write all amounts in the same unit.`,
  'reading-negative-volume': (values: { value: number; header: string }) =>
    `${show(values.value)} in “${values.header}” is negative. A volume or a queue cannot be below zero. Mend the cell, or accept it if it corrects earlier months.`,
  'reading-foreign-currency': (values: { currency: string }) =>
    `The amounts are in ${currencyWord(values.currency)}, not kronor. They are read at the same scale (thousands) without conversion. Read all amounts in the result as ${currencyWord(values.currency)}.`,
  'reading-money-unit-unsaid': (values: { unit: string }) =>
    `SEK, thousands or millions? Neither header, title nor sheet name says. Read as ${values.unit}. Give money in the mapping.`,
  'reading-money-unit-plausible': (values: { unit: string; perPoint: number }) =>
    `SEK, thousands or millions? The sheet does not say. Read as ${values.unit}. That gives ${show(values.perPoint)} thousand per DRG point; 20–200 is plausible. Give money in the mapping if it is wrong.`,
  'reading-cost-per-point': (values: { unit: string; perPoint: number; low: number; high: number }) =>
    `${values.unit}: a DRG point would cost ${show(values.perPoint)} thousand. ${values.low}–${values.high} is plausible. Check the unit of money and whether volume and cost are about the same care.`,
  'reading-costs-negative': (values: { header: string }) =>
    `The costs in “${values.header}” stand with a minus. They were turned to plus.`,
  'reading-incomes-negative': (values: { header: string }) =>
    `The incomes in “${values.header}” stand with a minus. They were turned to plus.`,
  'reading-decumulated': (values: { header: string }) =>
    `“${values.header}” runs from January. Each month was read as the difference from the month before.`,
  'reading-cumulative-gap': (values: { period: string }) =>
    `The cumulative figure for ${values.period} lacks the month before, so the month's own figure cannot be worked out. It counts as missing. Fill in the month before.`,
  'reading-drg-without-weight': (values: { drg: string }) =>
    `DRG ${values.drg} is not in the weight list. Its cases give no points. Complete the weight list.`,
  'reading-weight-missing': (values: { drg: string }) =>
    `DRG ${values.drg} has no weight in the weight list. Cases in that group give no points. Fill in the weight if the group is used.`,
  'reading-no-weight-list': () =>
    'The sheet has cases per DRG but no weight list came with it, so cases count as they are. Hand in the weight list together with the file.',
  'reading-cost-per-case': (values: { costPerCase: number; cells: number }) =>
    `Cost is cases times SEK ${show(values.costPerCase)} per case, as the mapping says, for ${show(values.cells)} cells.`,
  'reading-no-unit-column': (values: { unit: string }) =>
    `No sheet has a column of units. All is read as one unit, “${values.unit}”. Give unit in the mapping if it has another name.`,
  'reading-figures-without-unit': (values: { count: number }) =>
    `${show(values.count)} figures belong to no unit. They are not used for the units. Give unit for the sheet in the mapping.`,
  'reading-hidden-sheet': (values: { sheet: string }) => `The sheet “${values.sheet}” is hidden but used.`,
  'reading-hidden-rows': (values: { count: number }) => `${show(values.count)} hidden rows are used.`,
  'reading-hidden-columns': (values: { letters: string }) => `Hidden columns are used: ${values.letters}.`,
  'reading-unknown-columns': (values: { headers: string }) =>
    `Columns not used because their header is unknown: ${values.headers}. Say in the mapping what they mean if they are needed.`,
  'reading-incomplete-months': (values: { unit: string; from: number; to: number; share: number }) =>
    `${values.unit}: ${range(values.from, values.to)} lie ${percent(values.share)} below the usual and are probably not fully registered. The base year ends before them.`,
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
  'reading-cases-as-points': (values: { units: number; of: number; names: string }) =>
    `DRG points are missing for ${show(values.units)} of ${show(values.of)} units (${values.names}). Cases count as points. Hand in DRG points or mean weights if there are any.`,
  'reading-no-stream': (values: { units: number; of: number; names: string }) =>
    `Volume is not split into streams for ${show(values.units)} of ${show(values.of)} units (${values.names}). All is read as planned care. Give the stream per column in the mapping.`,
  'reading-payment-as-cost': (values: { units: number; of: number; names: string }) =>
    `Cost is missing for ${show(values.units)} of ${show(values.of)} units (${values.names}). Payment stands for cost, as if the unit broke even. Hand in the cost if there is one.`,
  'reading-annual': (values: { units: number; of: number; names: string }) =>
    `${show(values.units)} of ${show(values.of)} units have annual figures only (${values.names}). The year is read as flat, without season.`,
  'reading-no-queue': (values: { units: number; of: number; names: string }) =>
    `There is no waiting list for ${show(values.units)} of ${show(values.of)} units (${values.names}). Queue, waiting time and care guarantee cannot be shown for them.`,
  'reading-no-care-guarantee': (values: { units: number; of: number; names: string }) =>
    `Those waiting over 90 days are missing for ${show(values.units)} of ${show(values.of)} units (${values.names}). The care guarantee cannot be shown for them.`,
  'reading-periods-apart': (values: { unit: string; money: string; activity: string }) =>
    `${values.unit}: the money is for ${values.money} and the volume for ${values.activity}. They share no month. The money is moved to the base year as it is. Hand in figures for the same time if there are any.`,
  'reading-base-year-gap': (values: { to: number; start: number; months: number }) =>
    `The data end in ${values.to} and the simulation starts in ${values.start}. The ${show(values.months)} months between are taken to be like the base year. Give start in the scenario file for another beginning.`,
  'reading-points-per-case-unknown': (values: { unit: string; stream: string }) =>
    `${values.unit}: cases are missing for ${streamWord(values.stream)} care, so points per person waiting are unknown. 1 is used. Hand in cases or the mean weight.`,
  'reading-budget-as-cost': (values: { unit: string }) =>
    `${values.unit}: there is no cost outcome. The budget stands for cost in the base year. Hand in the outcome if there is one.`,
  'reading-doubled-column': (values: { period: string; firstColumn: string }) =>
    `${values.period} stands in two columns: also in column ${values.firstColumn}. One column per period was expected. Remove one, or say in the mapping that it is not used.`,
  'reading-columns-summed': (values: { header: string; first: string }) =>
    `“${values.header}” and “${values.first}” mean the same and are added up. If one is part of the other, say in the mapping that it is not used.`,
  'reading-table-not-used': (values: { headers: string }) =>
    `The table is not used: no column is volume, queue, cost or payment that can be dated. The headers are: ${values.headers}. Say in the mapping what they mean if they are needed.`,
  'reading-more-of-the-kind': (values: { count: number }) =>
    `A further ${show(values.count)} of the same kind on the sheet.`,
};

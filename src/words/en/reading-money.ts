import { numberText } from '../number-text';
import type { readingMoney as swedish } from '../sv/reading-money';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const currencies: Readonly<Record<string, string>> = { '£': 'pounds', $: 'dollars', '€': 'euros' };
const currencyWord = (sign: string): string => currencies[sign] ?? sign;

/** The other units that the same thing is said of, with their cells. */
interface More {
  more?: number;
  others?: string;
}
const more = ({ more: count = 0, others = '' }: More): string =>
  count === 0 ? '' : ` The same goes for ${count === 1 ? '1 more unit' : `${show(count)} more units`}: ${others}.`;

const columns = (others: number): string =>
  others === 0 ? '' : ` and ${others === 1 ? '1 more column' : `${show(others)} more columns`}`;

/** English texts about money in the sheets: its unit, its sign, its sorts. */
export const readingMoney: typeof swedish = {
  'reading-mixed-money-units': (values: { found: string; unit: string; expected: string; header: string }) =>
    `“${values.found}” is in ${values.unit}, while the column “${values.header}” otherwise is in ${values.expected}. Each cell was converted by its own unit. Check that this is right.`,
  'reading-two-money-units': (values: { value: number; usual: number; header: string }) =>
    `${show(values.value)} in “${values.header}” is about a thousand times off the series' usual ${show(values.usual)}: two units of money in one column. Write all amounts in the same unit, or accept them with accept: [reading-two-money-units] under reading if they are right.`,
  'reading-foreign-currency': (values: { currency: string }) =>
    `The amounts are in ${currencyWord(values.currency)}, not kronor. They are read at the same scale (thousands) without conversion. Read all amounts in the result as ${currencyWord(values.currency)}.`,
  'reading-money-unit-unsaid': (values: { unit: string }) =>
    `SEK, thousands or millions? Neither header, title nor sheet name says. Read as ${values.unit}. Give money in the mapping.`,
  'reading-money-unit-plausible': (values: { unit: string; perPoint: number }) =>
    `SEK, thousands or millions? The sheet does not say. Read as ${values.unit}. That gives ${show(values.perPoint)} thousand per DRG point; 20–200 is plausible. Give money in the mapping if it is wrong.`,
  'reading-cost-per-point': (values: { unit: string; perPoint: number; low: number; high: number } & More) =>
    `${values.unit}: a DRG point would cost ${show(values.perPoint)} thousand. ${values.low}–${values.high} is plausible. Check the unit of money and whether volume and cost are about the same care.${more(values)}`,
  'reading-costs-negative': (values: { header: string; others: number }) =>
    `The costs in “${values.header}”${columns(values.others)} stand with a minus. They were turned to plus. If that is right, accept it with accept: [reading-costs-negative] under reading; if not, give sign for the column.`,
  'reading-incomes-negative': (values: { header: string; others: number }) =>
    `The incomes in “${values.header}”${columns(values.others)} stand with a minus. They were turned to plus. If that is right, accept it with accept: [reading-incomes-negative] under reading; if not, give sign for the column.`,
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
    `Cost is cases times SEK ${show(values.costPerCase)} per case, as the mapping says, for ${show(values.cells)} ${values.cells === 1 ? 'cell' : 'cells'}.`,
  'reading-total-column-used': (values: { header: string; parts: string; total: number; sum: number }) =>
    `“${values.header}” is ${show(values.total)}, but ${values.parts} add up to ${show(values.sum)}. The total column is used. Check whether a part is missing.`,
  'reading-version-from-title': (values: { version: string; text: string }) =>
    `The columns do not say whether the amounts are budget or outcome. Read as ${values.version}, as “${values.text}” says.`,
  'reading-income-by-class': (values: { account: string }) =>
    `Revenue account ${values.account} has no name. Revenue without a name is read as external and does not react to the payment model. If the account is payment from the region, name it, for example Performance based payment.`,
};

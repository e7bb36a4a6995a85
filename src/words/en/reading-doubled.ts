import { numberText } from '../number-text';
import type { readingDoubled as swedish } from '../sv/reading-doubled';

const show = (value: number): string => numberText('en', value, 0);

/** The other sheets that the same thing is said of. */
interface More {
  more?: number;
  others?: string;
}
const moreSheets = ({ more = 0, others = '' }: More): string =>
  more === 0 ? '' : ` The same goes for ${show(more)} more ${more === 1 ? 'sheet' : 'sheets'}: ${others}.`;

/** English texts about data handed over twice, and about corrections in the scenario file that meet nothing. */
export const readingDoubled: typeof swedish = {
  'reading-text-as-workbook': () =>
    'The file is named as a workbook but is plain text. Växla reads .xlsx and .xlsm as Excel saved them, and text with columns named .csv. Save the file as an Excel workbook, or give it the ending .csv.',
  'reading-doubled-sheet': (values: { count: number; other: string } & More) =>
    `The same figures stand on two sheets: here and from ${values.other}. ${show(values.count)} ${values.count === 1 ? 'figure is' : 'figures are'} equal and would be counted twice. Leave one of the sheets out with use: false (reading.sheets), or accept them with accept: [reading-doubled-sheet] under reading and they are added up.${moreSheets(values)}`,
  'reading-doubled-file': (values: { count: number } & More) =>
    `Two files of the same name have the same figures on the same sheet. ${show(values.count)} ${values.count === 1 ? 'figure is' : 'figures are'} equal and would be counted twice. Hand over the file once, or accept them with accept: [reading-doubled-file] under reading and they are added up.${moreSheets(values)}`,
  'reading-sheets-overlap': (values: { count: number; equal: number; other: string } & More) =>
    `The sheet is partly about the same thing as another, from ${values.other}: ${show(values.count)} ${values.count === 1 ? 'figure has' : 'figures have'} the same unit, measure and period, and ${show(values.equal)} of them ${values.equal === 1 ? 'is' : 'are'} equal. They are added up. If they are the same data, leave one of the sheets out with use: false (reading.sheets).${moreSheets(values)}`,
  'reading-same-totals': (values) =>
    `The sheet has the same sums as another, from ${values.other}, but for ${show(values.units)} ${values.units === 1 ? 'unit' : 'units'} instead of ${show(values.otherUnits)}: the same data at two levels, which would be counted twice. Leave one of the sheets out with use: false (reading.sheets), or accept them with accept: [reading-same-totals] under reading.${moreSheets(values)}`,
  'reading-correction-no-sheet': (values: { sheet: string; sheets: string }) =>
    `The mapping (reading.sheets) corrects “${values.sheet}”, which does not exist, so the correction does nothing. There is: ${values.sheets}. Change the name to one of these.`,
  'reading-correction-no-unit': (values: { unit: string; units: string }) =>
    `The mapping (reading.units) names the unit “${values.unit}”, which does not occur, so the correction does nothing. There is: ${values.units}. Change the name to one of these.`,
  'reading-correction-no-row': (values: { headerRow: number; rows: number }) =>
    `The mapping (reading.sheets) says that the header ends on row ${values.headerRow}, but the sheet has ${show(values.rows)} ${values.rows === 1 ? 'row' : 'rows'}. Change headerRow to the header's last row.`,
  'reading-correction-no-code': (values: { code: string; codes: string }) =>
    `The code “${values.code}” under reading.accept does not exist, so nothing is accepted by it. ${values.codes === '' ? 'There is nothing to accept here. Remove the code.' : `What can be accepted here: ${values.codes}. Change the code to one of these.`}`,
};

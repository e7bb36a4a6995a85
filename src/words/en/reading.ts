import { numberText } from '../number-text';
import { quantityWord } from './quantity';
import type { reading as swedish } from '../sv/reading';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const many = (count: number, one: string, more: string): string => `${show(count)} ${count === 1 ? one : more}`;
const exact = (value: number): string => numberText('en', value, Number.isInteger(value) ? 0 : 3);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

/** How the scenario file says that a finding is accepted. */
const byAccept = (code: string): string => `with accept: [${code}] under reading`;

/** The other sheets that the same thing is said of. */
const moreSheets = ({ more = 0, others = '' }: { more?: number; others?: string }): string =>
  more === 0 ? '' : ` The same goes for ${more === 1 ? '1 more sheet' : `${show(more)} more sheets`}: ${others}.`;

/** English texts of the reading: what was found in the sheets, what was expected, what to do. */
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
  'reading-period-unreadable': ({ found, header, cells }: { found: string; header: string; cells: number }) => {
    const one = cells === 1;
    const rows = one ? 'The row' : `The row and ${cells === 2 ? 'one' : cells - 1} more`;
    const out = one ? 'leave the row out' : 'leave the rows out';
    const used = one ? 'is not used' : 'are not used';
    return found === ''
      ? `The cell in the column “${header}” is empty, so the period is not known. ${rows} ${used}. Fill in the period, or ${out}.`
      : `“${found}” in the column “${header}” is no period Växla knows (YYYYMM, date, 2024-01, Jan 2024, 2024 Q1, 2024). ${rows}${one ? '' : ' with the same text'} ${used}. Rewrite the ${one ? 'cell' : 'cells'}, or ${out}.`;
  },
  'reading-unknown-line': (values: { line: string }) =>
    `The line “${values.line}” cannot be placed as cost, payment or other income. It is not used. Give it an account or a known name if it should count.`,
  'reading-unknown-stream': (values: { code: string }) =>
    `“${values.code}” is no form of care Växla knows. The rows are read without a stream. Say in the mapping (streamCodes) whether the code is acute (a), planned (p) or outpatient (o).`,
  'reading-inpatient-as-acute': (values: { found: string }) =>
    `“${values.found}” does not say whether the inpatient care is acute or planned. Read as acute. Give the stream in the mapping if it is planned.`,
  'reading-period-from-title': (values: { period: string; text: string; more?: number; others?: string }) =>
    `The table has no period column. The period ${values.period} was taken from “${values.text}”. If that is wrong, add a period column.${moreSheets(values)}`,
  'reading-year-not-said': (values: { year: string }) =>
    `The sheet does not say which year the figures are for. Read as one flat year, ${values.year}. Give year in the mapping if it is another.`,
  'reading-total-differs': (values: { total: number; sum: number }) =>
    `The total row shows ${show(values.total)}, but the rows it sums come to ${show(values.sum)}. The rows are used, the total is not. Check whether a row is missing or counted twice.`,
  'reading-rows-summed': (values: { header: string }) =>
    `Several rows are about the same unit and period and are told apart by the column “${values.header}”. They are added up.`,
  'reading-rows-summed-unsaid': (values: { count: number }) =>
    `${many(values.count, 'row is', 'rows are')} about the same unit, stream and period as an earlier row, and no column tells them apart. They are added up. If they are duplicates, remove them.`,
  'reading-doubled-month': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}${values.period} appears twice: also on row ${values.firstRow}. One row per month was expected. Remove one, or accept them ${byAccept('reading-doubled-month')} and they are added up.`,
  'reading-doubled-row': (values: { unit: string; period: string; firstRow: number }) =>
    `${named(values.unit)}the row appears twice: also on row ${values.firstRow}. One row per unit was expected. Remove one, or accept them ${byAccept('reading-doubled-row')} and they are added up.`,
  'reading-text-in-numbers': (values: { found: string; header: string }) =>
    `“${values.found}” is text in the number column “${values.header}”. A number was expected. The cell counts as missing. Write a number, or clear the cell.`,
  'reading-error-cell': (values: { found: string; header: string }) =>
    `The cell in “${values.header}” shows the error ${values.found}. It counts as missing. Mend the formula in the sheet.`,
  'reading-ambiguous-number': (values: { found: string; value: number; count: number }) =>
    `“${values.found}” can be read in two ways, and no other number in the column settles it. Read as ${exact(values.value)}. This concerns ${many(values.count, 'cell', 'cells')}. Give the decimal sign (decimal) in the mapping.`,
  'reading-negative-volume': (values: { value: number; header: string }) =>
    `${show(values.value)} in “${values.header}” is negative. A volume or a queue cannot be below zero. Mend the cell, or accept it ${byAccept('reading-negative-volume')} if it corrects earlier months.`,
  'reading-no-unit-column': (values: { unit: string }) =>
    `No sheet has a column of units. All is read as one unit, “${values.unit}”. Give unit in the mapping if it has another name.`,
  'reading-figures-without-unit': (values: { count: number }) =>
    `${values.count === 1 ? '1 value belongs to no unit. It is' : `${show(values.count)} values belong to no unit. They are`} not used for the units. Give unit for the sheet in the mapping.`,
  'reading-hidden-sheet': (values: { sheet: string }) => `The sheet “${values.sheet}” is hidden but used.`,
  'reading-hidden-rows': (values: { count: number }) =>
    `${values.count === 1 ? '1 row is hidden or filtered away' : `${show(values.count)} rows are hidden or filtered away`} but used. Say hidden: left out for the sheet in the column mapping if they are to be left out, hidden: used if it is right.`,
  'reading-hidden-columns': (values: { letters: string }) =>
    `Hidden columns are used: ${values.letters}. Say hidden: left out for the sheet in the column mapping if they are to be left out, hidden: used if it is right.`,
  'reading-unknown-columns': (values: { headers: string }) =>
    `Columns not used because their header is unknown: ${values.headers}. Say in the mapping what they mean if they are needed.`,
  'reading-doubled-column': (values: { period: string; firstColumn: string }) =>
    `${values.period} stands in two columns: also in column ${values.firstColumn}. One column per period was expected. Remove one, or say in the mapping that it is not used.`,
  'reading-columns-summed': (values: { header: string; first: string }) =>
    `“${values.header}” and “${values.first}” mean the same and are added up. If one is part of the other, say in the mapping that it is not used.`,
  'reading-table-not-used': (values: { headers: string }) =>
    `The table is not used: no column is volume, queue, cost or payment that can be dated. The headers are: ${values.headers}. Say in the mapping what they mean if they are needed.`,
  'reading-more-of-the-kind': (values: { count: number }) =>
    `A further ${show(values.count)} of the same kind on the sheet.`,
  'reading-sheet-empty': (values: { sheet: string }) => `The sheet “${values.sheet}” is empty.`,
  'reading-range-column': (values: { header: string }) =>
    `“${values.header}” covers several months at once, so no month's own figure can be worked out. The column is not used. Supply figures month by month, by quarter or for the full year.`,
  'reading-title-range': (values: { text: string }) =>
    `The table has no period column, and “${values.text}” covers several months at once. The figures are not used. Supply figures month by month, by quarter or for the full year.`,
  'reading-period-per-month': (values: { period: string; text: string }) =>
    `“${values.text}” may mean the month or the year up to and including it. Read as the month ${values.period}. If the figures are cumulative, write ack in the header or supply them month by month.`,
  'reading-annual-column': (values: { header: string }) =>
    `“${values.header}” is read as the amount of the full year, once per unit and year: the last row stands.`,
  'reading-labels-filled': (values: { headers: string; count: number }) =>
    `${values.count === 1 ? '1 empty cell' : `${show(values.count)} empty cells`} in ${values.headers} ${values.count === 1 ? 'is' : 'are'} read as the cell above, as in a pivot table. If that is wrong, fill in the cells.`,
  'reading-side-by-side': (values: { columns: string }) =>
    `Two tables stand side by side. They are read apart; this one starts in column ${values.columns}.`,
  'reading-unit-is-sum': (values: { unit: string; count: number }) =>
    `“${values.unit}” is the sum of the other units (${many(values.count, 'figure agrees', 'figures agree')}) and is left out.`,
  'reading-unit-near-sum': (values: { unit: string; quantity: string; own: number; sum: number }) =>
    `“${values.unit}” bears the region's name and is near the sum of the other units: ${quantityWord(values.quantity)} ${show(values.own)} against ${show(values.sum)}. Read as a total and left out. If it is a unit, give it another name; otherwise check whether a unit is missing.`,
  'reading-unit-column-assumed': (values: { header: string }) =>
    `The header “${values.header}” is not known, but the cells look like names of units. Read as units. Say in the mapping if that is wrong.`,
  'reading-unit-from-caption': (values: { unit: string; text: string }) =>
    `The table has no column of units. All is read as “${values.unit}”, because “${values.text}” stands above it. Give unit in the mapping if that is wrong.`,
  'reading-units-in-headers': (values: { units: string }) =>
    `The units are taken from the headers: ${values.units}. Say in the mapping if that is wrong.`,
  'reading-columns-no-unit': (values: { headers: string; likely: string }) =>
    `Columns among those of the units belong to no known unit and are not used: ${values.headers}. ${values.likely === '' ? '' : `They resemble ${values.likely}. `}If they are units, pair the names with units in the mapping.`,
  'reading-part-column': (values: { header: string }) =>
    `“${values.header}” is part of another column and is not used.`,
  'reading-total-column-differs': (values: { header: string; parts: string; total: number; sum: number }) =>
    `“${values.header}” is ${show(values.total)}, but ${values.parts} add up to ${show(values.sum)}. The parts are used. Check whether one is missing.`,
};

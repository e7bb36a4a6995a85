import { numberText } from '../number-text';
import type { ToldTexts } from '../told';
import { show } from './told-phrases';

const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

/** English titles and texts of the pane’s cards about sheets, rows, columns and units that were read. */
export const toldReadingSheets = {
  'reading-nothing-found': () => [
    'No activity data were found',
    'Växla looks for a sheet with a row per month and unit, a column of DRG points and one of cost.',
  ],
  'reading-neither': () => [
    'Neither volume nor money was found',
    'The sheets need DRG points or cases, and cost or payment, for at least one unit.',
  ],
  'reading-no-table': ({ sheet }) => [
    `The sheet “${sheet}” is not used`,
    'No row with known headers was found. If there is one, give the headers’ last row under Columns and Växla reads the sheet again.',
  ],
  'reading-sheet-left-out': ({ sheet }) => [`The sheet “${sheet}” is not used`, 'It is left out.'],
  'reading-four-digit-months': ({ found }) => [
    `“${found}” may be a year or the month YYMM`,
    'Read as YYMM, since the column is headed as a period. If it is a year, choose Year for the column under Columns.',
  ],
  'reading-month-without-year': ({ found }) => [
    `“${found}” is a month without a year`,
    'The year stands neither in the table, the header nor the sheet’s name. The rows are not used. Write the year in the header or in the sheet’s name.',
  ],
  'reading-unknown-stream': ({ code }) => [
    `“${code}” is no care form that Växla knows`,
    'The rows are read without a care stream. Write acute, planned or outpatient in the sheet if they are to be divided.',
  ],
  'reading-inpatient-as-acute': ({ found }) => [
    `“${found}” does not say whether inpatient care is acute or planned`,
    'Read as acute. If it is planned, say so in the sheet.',
  ],
  'reading-year-not-said': ({ year }) => [
    'The sheet does not say which year the figures are for',
    `Read as one even year, ${year}. If it is another, write the year in the header or in the sheet’s name.`,
  ],
  'reading-doubled-month': ({ unit, period, firstRow }) => [
    `${named(unit)}${period} occurs twice`,
    `The same month stands in row ${firstRow} as well. One row per month was expected. Remove one of them, or let them be added up.`,
  ],
  'reading-doubled-row': ({ unit, firstRow }) => [
    `${named(unit)}the row occurs twice`,
    `The same row stands in row ${firstRow} as well. One row per unit was expected. Remove one of them, or let them be added up.`,
  ],
  'reading-ambiguous-number': ({ found, value, count }) => [
    `“${found}” can be read in two ways`,
    `Read as ${numberText('en', value, Number.isInteger(value) ? 0 : 3)}. No other number in the column settles which. It concerns ${count === 1 ? '1 cell' : `${show(count)} cells`}. If that is wrong, write the cells as numbers.`,
  ],
  'reading-negative-volume': ({ value, header }) => [
    `${show(value)} in “${header}” is below zero`,
    'A volume or a queue cannot be. Correct the cell, or say that it is right if it corrects earlier months.',
  ],
  'reading-no-unit-column': ({ unit }) => [
    'No sheet has a column of units',
    `Everything is read as one unit, “${unit}”. If there is a column of units, choose Unit for it under Columns.`,
  ],
  'reading-figures-without-unit': ({ count }) => [
    count === 1 ? '1 value belongs to no unit' : `${show(count)} values belong to no unit`,
    `${count === 1 ? 'It is' : 'They are'} not used for the units. If there is a column of units, choose Unit for it under Columns.`,
  ],
  'reading-hidden-rows': ({ count }) => [
    count === 1 ? '1 hidden row is used' : `${show(count)} hidden rows are used`,
    `${count === 1 ? 'It is' : 'They are'} hidden or filtered away in the sheet but counted. If they should not be, remove them in a copy.`,
  ],
  'reading-hidden-columns': ({ letters }) => [
    `Hidden columns are used: ${letters}`,
    'If they should not be, choose Not used for them under Columns.',
  ],
  'reading-unknown-columns': ({ headers }) => [
    'Columns with unknown headers are not used',
    `${headers}. If they are needed, choose what they mean under Columns.`,
  ],
  'reading-doubled-column': ({ period, firstColumn }) => [
    `${period} occurs in two columns`,
    `The same period stands in column ${firstColumn} as well. One column per period was expected. Remove one of them, or choose Not used for it under Columns.`,
  ],
  'reading-columns-summed': ({ header, first }) => [
    `“${header}” and “${first}” are added up`,
    'They mean the same. If one is part of the other, choose Not used for it under Columns.',
  ],
  'reading-table-not-used': ({ headers }) => [
    'A table is not used',
    `No column is volume, queue, cost or payment that can be dated. The headers are: ${headers}. If they are needed, choose what they mean under Columns.`,
  ],
  'reading-unit-column-assumed': ({ header }) => [
    `“${header}” is read as units`,
    'The header is unknown, but the cells look like names of units. If that is wrong, choose something else under Columns.',
  ],
  'reading-unit-from-caption': ({ unit, text }) => [
    `Everything in the table is read as “${unit}”`,
    `The table has no column of units, and “${text}” stands above it. If that is wrong, add a column of units.`,
  ],
  'reading-units-in-headers': ({ units: names }) => [
    'The units are taken from the headers',
    `${names}. If that is wrong, choose something else under Columns.`,
  ],
  'reading-columns-no-unit': ({ headers, likely: names }) => [
    'Columns among the units’ belong to no known unit',
    `They are not used: ${headers}.${names === '' ? '' : ` They resemble ${names}.`} If they are units, write the names alike in the sheets.`,
  ],
} satisfies ToldTexts;

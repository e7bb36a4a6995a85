import { calendarMonthText, numberText, percentText } from '../number-text';
import type { ToldTexts } from '../told';
import { assumptions } from './assumptions';
import { quantityWord, streamWord } from './quantity';

const show = (value: number): string =>
  numberText('en', value, Number.isInteger(value) || Math.abs(value) >= 1000 ? 0 : 1);
const percent = (share: number): string => percentText('en', share, 0);
const written = (number: string): string => number.replace('-', '\u2212');

/** A month written YYYYMM, as it is said. */
const month = (code: number): string => `${calendarMonthText('en', code % 100)} ${Math.floor(code / 100)}`;
const months = (from: number, to: number): string => (from === to ? month(from) : `${month(from)}–${month(to)}`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const named = (unit: string): string => (unit === '' ? '' : `${unit}: `);

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
const term = (key: string): string => {
  const [own = key] = assumptions[key as keyof typeof assumptions] ?? [];
  return own;
};

/** What to do about a cell of ours that cannot be read back. */
const inCell = 'Correct the cell and read the workbook again. Nothing was written.';

/** English titles and texts of messages as the pane's cards show them: without files, calls and keys. */
export const toldEn: ToldTexts = {
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
    `${capital(quantityWord(quantity))} changes level at ${unit}, ${month(from)}`,
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
  'scenario-contract-assumed': ({ units: count, rho, tak, golv }) => [
    count === 1 ? 'Today’s contract is not given for 1 unit' : `Today’s contract is not given for ${show(count)} units`,
    `Assumed: performance-based payment with variable share ${rho}, ceiling ${tak} above and floor ${golv} below the assignment. If the contract is another, change it under Scenarios, Contracts per unit.`,
  ],
  'scenario-doubled-id': () => ['Two scenarios cannot be told apart', 'Remove one of them and add it anew.'],
  'scenario-switch-too-early': ({ scenario, month: at, start }) => [
    `“${scenario}” switches before the first month`,
    `The switch is in ${month(at)} and the simulation begins in ${month(start)}. Choose a later month. Nothing was changed.`,
  ],
  'scenario-switch-too-late': ({ scenario, month: at, last }) => [
    `“${scenario}” switches after the last month`,
    `The switch is in ${month(at)} and the simulation goes to ${month(last)}. Choose an earlier month, or simulate further ahead.`,
  ],
  'scenario-switches-overlap': ({ scenario, unit, month: at }) => [
    `Two switches in “${scenario}” overlap`,
    `For ${unit} a switch begins in ${month(at)} before the former one is phased in. Move the switch.`,
  ],
  'scenario-no-slope': ({ unit }) => [
    `The contract of ${unit} pays nothing up to the assignment`,
    'It has a variable share, but what is paid up to the assignment is 0%. Raise it, or set the variable share to 0.',
  ],
  'scenario-assumption-outside': ({ key, value, low, high }) => [
    `${term(key)} is outside its range`,
    `The value is ${value}, the range ${low} to ${high}. It is used as it stands. The intervals are for the range.`,
  ],
  'scenario-share-as-percent': ({ key, value }) => [
    `${term(key)} is more than 100%`,
    `The value is ${value}, where 1 is 100%. Write it in per cent, such as 2.8. The value is as it was.`,
  ],
  'scenario-cost-shares': ({ h, v }) => [
    'The cost shares come to more than the whole cost',
    `Semi-fixed ${h} and variable ${v} may together be at most 100%. Lower the other one first. The value is as it was.`,
  ],
  'scenario-contract-shares': ({ unit, rho, goal }) => [
    `The contract of ${unit} pays more than its whole budget variably`,
    `The variable share ${rho} and the goal-related share ${goal} may together be at most 100%. Nothing was changed.`,
  ],
  'scenario-starts-in-data': ({ start, to }) => [
    `The simulation begins in ${month(start)}, but the data go to ${month(to)}`,
    'The base year is the last twelve months of the data, not the months before the start.',
  ],
  'scenario-year-outside': ({ year, first, last }) => [
    `The year ${year} is not whole within the months simulated`,
    first === last ? `Only ${first} is.` : `The years ${first} to ${last} are. Simulate further ahead.`,
  ],
  'scenario-no-full-year': ({ months: count }) => [
    'No whole calendar year fits',
    `${count === 1 ? '1 month is' : `${show(count)} months are`} not enough. Simulate further ahead. Nothing was changed.`,
  ],
  'scenario-base-switches': ({ scenario }) => [
    `“${scenario}” cannot be the first`,
    'The others are compared with the first scenario, and it cannot switch contract.',
  ],
  'language-undefined-result': () => [
    'The model has no answer with those values',
    'One of the equations divides by zero or leaves what it can compute. Choose values within their ranges. Nothing was changed.',
  ],
  'calibration-gap': ({ unit, quantity, observed, modelled, gap, count }) => [
    'The model’s base year does not agree with your figures within 1%',
    `${unit}: ${quantity} ${modelled} against ${observed} (${gap}). ${count === 1 ? 'It is the only gap.' : `There are ${show(count)} gaps.`} Check the contract and the sheets, or accept the difference.`,
  ],
  'calibration-accepted': ({ unit, quantity, observed, modelled, gap }) => [
    'An accepted difference in the base year',
    `${unit}: ${quantity} ${modelled} against ${observed} (${gap}).`,
  ],
  'report-replaced': ({ sheets }) => [
    'The workbook has sheets of Växla already, but nothing to run from',
    `${sheets === 1 ? 'The sheet is' : `The ${show(sheets)} sheets are`} written anew. Values that were changed by hand in them do not follow.`,
  ],
  'uncomputed-formula': ({ count }) => [
    count === 1 ? '1 formula has no computed value' : `${show(count)} formulas have no computed value`,
    'They were read as empty cells. Let Excel recalculate the workbook and read it again.',
  ],
  'embedded-damaged': () => [
    'The model in the workbook cannot be read',
    'Something other than Växla has changed it. Open an earlier copy of the workbook. Nothing was written.',
  ],
  'embedded-newer': ({ theirs, ours }) => [
    'The file was saved with a newer version',
    `It was saved with Växla ${theirs} and you have ${ours}. You can read everything but not run or write.`,
  ],
  'embedded-sheet-changed': ({ sheet, first, last, others }) => [
    `The sheet ${sheet} was changed by hand`,
    `${first === '' ? 'Rows or columns were put in or taken out.' : `${first === last ? first : `Some of ${first}–${last}`} holds something else than Växla wrote.`}${others === 0 ? '' : others === 1 ? ' One more sheet was changed.' : ` ${others} more sheets were changed.`} What should hold when the report is written? The sheet can be written anew with the model’s values, or become your own with a new one beside it.`,
  ],
  'embedded-sheet-overwritten': ({ sheet }) => [
    `The sheet ${sheet} is written anew`,
    'It was changed by hand. Växla’s cells are written again when the report is written.',
  ],
  'embedded-sheet-kept': ({ sheet }) => [
    `The sheet ${sheet} becomes your own`,
    'It was changed by hand. A new one is put beside it when the report is written.',
  ],
  'embedded-scenarios-replaced': () => [
    'The scenarios are replaced',
    'Owners and corrections of the reading follow along.',
  ],
  'embedded-facts-used': ({ facts, files }) => [
    'The data are those the last run read',
    `${show(facts)} numbers from ${files}. Those files were not read again.`,
  ],
  'embedded-unit-new': ({ unit }) => [
    `${unit} is new in the data`,
    'The unit has performance-based payment until you change its contract under Scenarios.',
  ],
  'input-changed': ({ key, from, to }) => [`${inWords(key)}: changed in the sheet`, `${from} → ${to}.`],
  'input-emptied': ({ key, from, to }) => [
    `${inWords(key)}: emptied in the sheet`,
    `It was ${from}; the default ${to} holds.`,
  ],
  'input-not-number': ({ key, found }) => [
    `“${found}” is no number`,
    `${inWords(key)} is read from the yellow cell. Write a number, or empty the cell and the default holds. Then read the workbook again.`,
  ],
  'input-not-computed': ({ key }) => [
    `${inWords(key)}: the formula has no computed value`,
    'Let Excel recalculate the workbook and read it again. Nothing was written.',
  ],
  'input-negative': ({ key, found }) => [
    `${inWords(key)} is below zero`,
    `The cell holds ${written(found)}, and a contract’s numbers cannot be below zero. ${inCell}`,
  ],
  'input-contract': ({ key, found, kind }) => [
    `${inWords(key)} does not fit its cell`,
    `The cell holds ${written(found) || 'nothing'}. Expected: ${expected[kind]}. ${inCell}`,
  ],
  'input-unused': ({ key }) => [
    `${inWords(key)}: changed by hand without effect`,
    'The scenario or the unit is there no more, or the switch has no month.',
  ],
  'input-lost': ({ key }) => [`${inWords(key)}: the cell is there no more`, 'The value of the last run holds.'],
};

const moneyWords: Readonly<Record<string, string>> = {
  kr: 'SEK',
  tkr: 'thousands',
  mkr: 'millions',
  mdkr: 'billions',
};
const moneyWord = (unit: string): string => moneyWords[unit] ?? unit;

const expected = {
  model: '1 performance-based payment, 2 appropriation or 3 framework budget',
  from_month: 'a month written YYYYMM, or 0 for no switch',
  phase: 'whole months, 1–120',
  inflow_chosen: '0 or 1',
};

const contractWords: Readonly<Record<string, string>> = {
  budget_given: 'The budget',
  assignment_given: 'The assignment',
  inflow_chosen: 'The choice of inflow',
  model: 'The payment model',
  from_month: 'The month of the switch',
  phase: 'The phase-in',
  rho: 'The variable share',
  r1: 'What is paid up to the assignment',
  r2: 'What is paid between assignment and ceiling',
  r3: 'What is paid above the ceiling',
  tak: 'The ceiling',
  golv: 'The floor',
  m_mal: 'The goal-related share',
  pot: 'The pot',
  price_given: 'The price',
};

/** A register key or a contract's column as it is said. */
function inWords(key: string): string {
  return contractWords[key.replace(/_\d+$/, '')] ?? contractWords[key] ?? term(key);
}

import type { ToldTexts } from '../told';
import { show, term } from './told-phrases';

const written = (number: string): string => number.replace('-', '\u2212');

/** What to do about a cell of ours that cannot be read back. */
const inCell = 'Correct the cell and read the workbook again. Nothing was written.';

/** English titles and texts of the pane’s cards about a workbook that is run again, and cells that were typed in. */
export const toldAgain = {
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
} satisfies ToldTexts;

const expected = {
  model:
    'a number on the sheet Payment rules, such as 1 performance-based payment, 2 appropriation or 3 framework budget',
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

import { columnNumber } from '../../src/quantities/cell-address';
import { flagCell } from '../../src/report/stale-line';
import { StandInBook } from '../../src/standin/stand-in-book';
import { textsOf } from '../../src/words/texts';
import { job, regionWorkbook, twoFutures } from '../job/region-workbook';
import { contractAt, half, ruleAt, withRules } from '../job/rule-typing';

jest.setTimeout(120_000);

const first = job([regionWorkbook()], twoFutures);
const own = job([{ name: 'svar.xlsx', bytes: withRules(first.bytes, half) }]);
const { rules: sheet = '', contracts = '', board = '' } = own.titles;

type Place = readonly [row: number, column: number];
const placeOf = (address: string): Place => {
  const letters = /^[A-Z]+/.exec(address)![0];
  return [Number(address.slice(letters.length)) - 1, columnNumber(letters)];
};
const opened = () => StandInBook.open(own.bytes, 'svar.xlsx');
const valueAt = (book: StandInBook, title: string, [row, column]: Place) =>
  book.sheets.find(({ name }) => name === title)!.cell(row, column).value;

test('a rule that is typed over is marked by formula, on its sheet and where intervals are called old; an empty block’s only on its sheet', () => {
  const words = textsOf('sv').rulesSheet;
  const book = opened();
  const told = () => ({
    line: valueAt(book, sheet, [2, 0]),
    marks: ['egen-1.carry', 'egen-2.carry'].map((key) => valueAt(book, sheet, placeOf(ruleAt(own.bytes, key, 'G')))),
    flag: valueAt(book, board, [flagCell.row, flagCell.column]),
  });
  const type = (key: string, text: string) => book.setCell(sheet, ...placeOf(ruleAt(own.bytes, key)), text);
  const unchanged = { line: words.unchanged, marks: ['', ''], flag: 0 };
  type('egen-1.carry', '');
  expect(told()).toEqual(unchanged);
  type('egen-1.carry', '0');
  expect(told()).toEqual({ line: words.changed, marks: [words.state, ''], flag: 1 });
  type('egen-1.carry', '');
  type('egen-2.carry', '0.5');
  expect(told()).toEqual({ line: words.changed, marks: ['', words.state], flag: 0 });
});

test('a contract shows the name of its number, and a dash for one that no formula knows yet', () => {
  const book = opened();
  const [row, column] = placeOf(contractAt(own.bytes, 'model_2', 2));
  const shown = [3, 1001, 23, 999].map((number) => {
    book.setCell(contracts, row, column, String(number));
    return valueAt(book, contracts, [row, column + 1]);
  });
  expect(shown).toEqual(['rambudget', 'Halva taxan', '–', '–']);
});

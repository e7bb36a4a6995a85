import { StandInBook } from '../../../src/standin/stand-in-book';
import type { BookSheet } from '../../../src/standin/book';
import type { CellStyle } from '../../../src/standin/views';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { writePlan } from '../../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { cellName } from '../../../src/quantities/cell-address';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { closeExcel, openExcel, planOf, readThrough, writtenPlan } from './open-excel';

jest.setTimeout(60_000);
afterAll(closeExcel);

const { name, bytes } = regionWorkbook();
const plan = planOf(new FileWorkbook(openWorkbook(bytes, name)), twoFutures, 'sv', 500);
const byFile = writePlan(openWorkbook(bytes, name), plan);
let byExcel: Uint8Array;
let inFile: readonly BookSheet[];
let inExcel: readonly BookSheet[];

beforeAll(async () => {
  const excel = await openExcel({ bytes, fileName: name });
  await writtenPlan(await readThrough(), plan);
  byExcel = excel.book.save();
  [inFile, inExcel] = [byFile, byExcel].map((saved) => StandInBook.open(saved, name).sheets) as [
    BookSheet[],
    BookSheet[],
  ];
});

/** What differs between a sheet as the two doors wrote it, cell by cell, by `told`. */
function differences(told: (sheet: BookSheet, row: number, column: number) => unknown): readonly string[] {
  return inFile.flatMap((sheet, index) => {
    const other = inExcel[index]!;
    const found: string[] = [];
    for (let row = 0; row < sheet.usedSize.rows; row += 1) {
      for (let column = 0; column < sheet.usedSize.columns; column += 1) {
        const [file, excel] = [sheet, other].map((each) => JSON.stringify(told(each, row, column)));
        if (file !== excel)
          found.push(`${sheet.name}!${cellName(row, column)}: ${file} in the file, ${excel} in Excel`);
      }
    }
    return found;
  });
}

/** Two programs that compute a number may differ in its last digits, and where it is nothing. */
const rounded = (value: unknown) => {
  // An empty text and nothing show the same.
  if (typeof value !== 'number') return value === '' ? null : value;
  return Math.abs(value) < 1e-9 ? 0 : Number(value.toPrecision(9));
};

/** Ink that is black because nobody said otherwise, and black that was said, look the same. */
const inkOf = ({ ink }: CellStyle) => (ink === '000000' ? undefined : ink);

test('the sheets are the same, with their names, order, size and what is hidden', () => {
  const told = ({ name: title, visibility, position, usedSize }: BookSheet) => ({
    title,
    visibility,
    position,
    usedSize,
  });
  expect(inExcel.map(told)).toEqual(inFile.map(told));
});

test('every cell holds the same formula and the same value', () => {
  const found = differences((sheet, row, column) => {
    const { formula, value } = sheet.cell(row, column);
    return [formula, rounded(value)];
  });
  expect(found).toEqual([]);
});

test('every cell looks the same', () => {
  const looks = (style: CellStyle) => {
    const { format, bold, italic, underline, size, fill, align, vertical, wrap, indent, locked } = style;
    const letters = { bold, italic, underline, size, ink: inkOf(style) };
    return { format, ...letters, fill, align, vertical, wrap, indent, locked };
  };
  const found = differences((sheet, row, column) => looks(sheet.cell(row, column).style));
  expect(found.slice(0, 5)).toEqual([]);
});

test('the same lines are drawn between the cells, on whichever side of them they are kept', () => {
  const line = (one: unknown, other: unknown) => one ?? other;
  const found = differences((sheet, row, column) => {
    const { borders } = sheet.cell(row, column).style;
    const below = sheet.cell(row + 1, column).style.borders;
    const right = sheet.cell(row, column + 1).style.borders;
    return [line(borders.bottom, below.top), line(borders.right, right.left)];
  });
  expect(found.slice(0, 5)).toEqual([]);
});

test('links, merged cells, checks, frozen panes, widths and heights are the same', () => {
  const perSheet = inFile.map((sheet, index) => [sheet, inExcel[index]!] as const);
  for (const [file, excel] of perSheet) {
    const sorted = (items: readonly unknown[]) => items.map((item) => JSON.stringify(item)).sort();
    expect(sorted(excel.merges)).toEqual(sorted(file.merges));
    expect(sorted(excel.validations)).toEqual(sorted(file.validations));
    expect(excel.frozen).toEqual(file.frozen);
    expect(excel.showGridlines).toBe(file.showGridlines);
    for (let column = 0; column < file.usedSize.columns; column += 1) {
      expect(Math.abs(excel.columnWidth(column) - file.columnWidth(column))).toBeLessThan(0.8);
    }
    for (let row = 0; row < file.usedSize.rows; row += 1) {
      expect(Math.abs(excel.rowHeight(row) - file.rowHeight(row))).toBeLessThan(0.8);
    }
  }
  const links = differences((sheet, row, column) => sheet.cell(row, column).link);
  // Sheets with more links than Excel is asked for one by one go without.
  expect(links.filter((found) => !found.startsWith('Växla Underlag!')).slice(0, 5)).toEqual([]);
});

test('names, marks and documents are the same, to the letter', () => {
  const told = (saved: Uint8Array) => {
    const workbook = openWorkbook(saved, name);
    const names = workbook.part.names
      .filter((each) => !each.name.startsWith('_xlnm.'))
      .map(({ name: defined, tab, formula, comment }) => [defined, tab, formula, comment].join(' | '));
    const documents = ['urn:vaxla:model', 'urn:vaxla:sheets'].map((namespace) => workbook.document(namespace));
    return { names: names.sort(), marks: workbook.marks(), documents };
  };
  expect(told(byExcel)).toEqual(told(byFile));
});

test('the same charts show the same figures in the same colours', () => {
  for (const [index, sheet] of inFile.entries()) {
    const told = ({ charts }: BookSheet) =>
      charts.map(({ name: chart, title, legend, series, valueAxis }) => ({
        chart,
        title: title ?? '',
        listed: legend !== undefined,
        axis: [valueAxis.minimum, valueAxis.maximum, valueAxis.majorUnit, valueAxis.format],
        series: series.map(({ name: label, categories, values, fill, line }) => [
          ...[label, categories, values.map(rounded), fill, line?.color],
        ]),
      }));
    expect(told(inExcel[index]!)).toEqual(told(sheet));
  }
});

test('what one door wrote the other finds unchanged: a run on it writes not a byte', () => {
  const again = openWorkbook(byExcel, name);
  const plans = planOf(new FileWorkbook(again), twoFutures, 'sv', 500);
  expect(plans.sheets.map(({ title }) => title)).toEqual(plan.sheets.map(({ title }) => title));
  const second = openWorkbook(writePlan(again, plan), name);
  expect(second.ownSheets().map((sheet) => sheet.cells())).toEqual(
    openWorkbook(byFile, name)
      .ownSheets()
      .map((sheet) => sheet.cells()),
  );
});

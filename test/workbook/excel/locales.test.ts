import type { SheetPlan } from '../../../src/report/plan';
import { ExcelWorkbook } from '../../../src/workbook/excel/excel-workbook';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { writePlan } from '../../../src/workbook/file/plan-writer';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { closeExcel, openExcel, planOf, readThrough, writtenPlan } from './open-excel';

jest.setTimeout(60_000);
afterEach(closeExcel);

const { name, bytes } = regionWorkbook();
const whole = planOf(new FileWorkbook(openWorkbook(bytes, name)), twoFutures);
const roles = ['assumptions', 'contracts', 'history', 'reading'];
/** Texts, dates, shares and input cells; the calculations are the same in every language. */
const plan: SheetPlan = {
  ...whole,
  sheets: whole.sheets.filter(({ role }) => roles.includes(role)),
  names: whole.names.filter(({ sheet }) => roles.includes(sheet)),
};
const cells = (saved: Uint8Array) =>
  openWorkbook(saved, name)
    .ownSheets()
    .map((sheet) => [
      sheet.sheetName,
      sheet
        .cells()
        .filter(({ value }) => !(value.kind === 'text' && value.text === ''))
        .map(({ row, column, value, formula }) => [row, column, formula ?? value]),
    ]);
const byFile = cells(writePlan(openWorkbook(bytes, name), plan));

test.each([
  ['sv-SE', '1.9'],
  ['sv-SE', '1.15'],
  ['en-US', '1.9'],
  ['en-US', '1.15'],
] as const)('in an Excel of %s with ExcelApi %s the cells are those the file door writes', async (locale, apiSet) => {
  const excel = await openExcel({ bytes, fileName: name, locale, apiSet });
  const workbook = await readThrough();
  expect(workbook.grids()).toEqual(openWorkbook(bytes, name).grids());
  await writtenPlan(workbook, plan);
  expect(cells(excel.book.save())).toEqual(byFile);
  const again = await readThrough();
  expect(again.marks().map(({ role }) => role)).toEqual(roles);
});

test('a sheet with more cells than Excel gives out is told, and the others are read', async () => {
  await openExcel({ bytes, fileName: name });
  const workbook = await readThrough();
  const { snapshot } = workbook;
  const huge = { ...snapshot.sheets[0]!, name: 'Stort', values: [], tooMany: 6_000_000 };
  const told = new ExcelWorkbook({ ...snapshot, sheets: [...snapshot.sheets, huge] }).unread();
  expect(told).toMatchObject([
    { code: 'excel-sheet-too-large', severity: 'doubt', values: { cells: 6_000_000 }, place: { sheet: 'Stort' } },
  ]);
});

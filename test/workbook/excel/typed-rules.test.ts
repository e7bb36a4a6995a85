import { comingBack } from '../../../src/job/coming-back';
import { openFiles } from '../../../src/job/opening';
import { asked } from '../../../src/job/asking';
import { answer } from '../../../src/job/answer';
import { plannedReport } from '../../../src/job/planned-report';
import { FileWorkbook } from '../../../src/workbook/file/file-door';
import { writePlan } from '../../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import type { OpenWorkbook } from '../../../src/workbook/open-workbook';
import { regionWorkbook, twoFutures } from '../../job/region-workbook';
import { closeExcel, openExcel, planOf, readThrough, writtenPlan } from './open-excel';

jest.setTimeout(120_000);
afterEach(closeExcel);

const { name, bytes } = regionWorkbook();
const title = 'Växla Ersättningsregler';
const futures = twoFutures.replace(
  'schema: 1',
  "schema: 1\npaymentModels: [{ key: egen-a, name: '=1+1', like: ram, rules: { carry: '0.50', fixed: '-0 + budget' } }]",
);

/** What the workbook asks when it is opened again, and the report it then gets. */
function again(workbook: OpenWorkbook) {
  const opening = openFiles([{ name: workbook.file, workbook }], undefined, '0.2.0');
  const back = comingBack(opening, undefined);
  const { scenarioFile } = opening;
  const asking = asked(opening, back, false, scenarioFile, 'sv');
  const { question } = asking.answered;
  const answered = answer(question, asking.base, scenarioFile, opening.read.problems, 'sv');
  const run = { opening, back, asking, answer: answered, scenarioFile, replaced: false, language: 'sv' } as const;
  return { back, question, plan: () => plannedReport({ ...run, date: '2026-12-24', version: '0.2.0', workbook }).plan };
}

test('in Excel, too, texts of rules stay what they are: written, written again, and typed by a person', async () => {
  const excel = await openExcel({ bytes, fileName: name, locale: 'sv-SE' });
  const first = await readThrough();
  await writtenPlan(first, planOf(first, futures));
  const second = again(await readThrough());
  expect(second.back.rules).toEqual([]);
  expect(second.question.own).toMatchObject([{ name: '=1+1', rules: { carry: '0.50', fixed: '-0 + budget' } }]);

  const sheet = () => excel.book.sheets.find((each) => each.name === title)!;
  const rowOf = (key: string) => {
    for (let row = 0; row < sheet().usedSize.rows; row += 1) if (sheet().cell(row, 0).value === key) return row;
    throw new Error(`no row ${key}`);
  };
  const typed: readonly (readonly [string, number, string])[] = [
    ['egen-1.name', 2, '@SUM(1)'],
    ['egen-1.earned', 2, '-0 + halv * price * volume'],
    ['egen-1.carry', 2, '1/2'],
    ['egen-1.index', 2, '1'],
    ['egen-1.parameter-1', 2, 'halv'],
    ['egen-1.parameter-1', 4, '0,25'],
    ['egen-a.carry', 2, '0.75'],
  ];
  for (const [key, column, text] of typed) excel.book.setCell(title, rowOf(key), column, text);
  const third = again(await readThrough());
  const written = {
    name: '@SUM(1)',
    rules: { earned: '-0 + halv * price * volume', carry: '1/2', index: '1' },
    parameters: [{ key: 'halv', default: 0.25 }],
  };
  expect(third.question.own).toMatchObject([{ name: '=1+1', rules: { carry: '0.75', fixed: '-0 + budget' } }, written]);

  await writtenPlan(await readThrough(), third.plan());
  const fourth = again(await readThrough());
  expect(fourth.back.rules).toEqual([]);
  expect(fourth.question.own).toEqual(third.question.own);
  expect(sheet().cell(rowOf('egen-a.name'), 2)).toMatchObject({ value: '=1+1', text: '=1+1' });
  expect(sheet().cell(rowOf('egen-1.name'), 2).formula).toBeUndefined();
});

test('a formula in a rule’s cell is refused with the cell', async () => {
  const workbookFile = openWorkbook(bytes, name);
  const written = writePlan(workbookFile, planOf(new FileWorkbook(workbookFile), futures));
  const excel = await openExcel({ bytes: written, fileName: name, locale: 'sv-SE' });
  const state = excel.book.state.sheets.find((each) => each.name === title)!;
  const rows = excel.book.sheets.find((each) => each.name === title)!;
  const row = Array.from({ length: rows.usedSize.rows }, (_, at) => at).find(
    (at) => rows.cell(at, 0).value === 'egen-a.carry',
  )!;
  state.putStyle(row, 2, state.styles.changed(state.styles.plain, { format: 'General' }));
  excel.book.setCell(title, row, 2, '=1-0,5');
  const workbook = await readThrough();
  expect(() => again(workbook)).toThrow(/rule-cell-formula/);
});

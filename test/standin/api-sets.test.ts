import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiSetTable } from '../../src/standin/api-set-table';
import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes } from './sample-book';

const library = join(__dirname, '../../node_modules/@microsoft/office-js/dist/excel-web-16.00.debug.js');

test('every set the library gates a member with is the one the table names', () => {
  const gates = readFileSync(library, 'utf8').matchAll(
    /_throwIfApiNotSupported\("(\w+)\.(\w+)", _defaultApiSetName, "(\d+\.\d+)"/g,
  );
  let compared = 0;
  const wrong: string[] = [];
  for (const [, type = '', member = '', set = ''] of gates) {
    const told = apiSetTable[type];
    if (!told || member.startsWith('_')) continue;
    const found = Object.entries(told).find(
      ([key, names]) => key !== 'usual' && names.split(' ').includes(member),
    )?.[0];
    compared++;
    if ((found ?? told['usual']) !== set) wrong.push(`${type}.${member}: ${found ?? told['usual']}, library ${set}`);
  }
  expect(compared).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});

describe('with ExcelApi 1.9', () => {
  let it_: JsdomExcel;
  beforeAll(async () => {
    it_ = await jsdomExcel({ bytes: blankBytes(), apiSet: '1.9' });
  });
  afterAll(() => it_.close());

  const codeOf = (batch: (context: Excel.RequestContext) => void) =>
    it_.Excel.run(async (context) => {
      batch(context);
      await context.sync();
    }).then(
      () => 'done',
      (error: OfficeExtension.Error) => error.code,
    );

  test('the library says which sets there are', () => {
    const { requirements } = it_.Office.context;
    expect([requirements.isSetSupported('ExcelApi', '1.9'), requirements.isSetSupported('ExcelApi', '1.10')]).toEqual([
      true,
      false,
    ]);
  });

  test.each<readonly [string, string, (context: Excel.RequestContext) => void]>([
    ['a method of 1.7', 'done', ({ workbook }) => void workbook.worksheets.getFirst().copy()],
    [
      'a property of 1.10 that is loaded',
      'ApiNotFound',
      ({ workbook }) => workbook.worksheets.getFirst().getRange('A1').load('height'),
    ],
    ['an object of 1.11', 'ApiNotFound', ({ workbook }) => workbook.application.cultureInfo.load('name')],
    [
      'a method of 1.13',
      'ApiNotFound',
      ({ workbook }) => void workbook.worksheets.getFirst().getRange('A1').getMergedAreasOrNullObject(),
    ],
    [
      'a property of 1.9 that is set',
      'done',
      ({ workbook }) => void (workbook.worksheets.getFirst().pageLayout.orientation = 'Landscape'),
    ],
    ['a method of 1.9', 'done', ({ workbook }) => workbook.worksheets.getFirst().getRange('A2').copyFrom('A1')],
  ])('%s: %s', async (_, code, batch) => {
    expect(await codeOf(batch)).toBe(code);
  });

  test('setting what is newer is refused too, which the library itself lets pass', async () => {
    const older = await jsdomExcel({ bytes: blankBytes(), apiSet: '1.6' });
    const work = older.Excel.run(async (context) => {
      context.workbook.worksheets.getFirst().tabColor = '#FF0000';
      await context.sync();
    });
    await expect(work).rejects.toMatchObject({ code: 'ApiNotFound' });
    older.close();
  });
});

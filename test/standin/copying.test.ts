import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes } from './sample-book';

let it_: JsdomExcel;
beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: blankBytes(), locale: 'en-US' });
});
afterAll(() => it_.close());

let sheets = 0;
/** Works on a fresh sheet and tells what formulas stand in an area of it afterwards. */
async function formulasAfter(area: string, work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void) {
  return it_.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add(`Prov${++sheets}`);
    work(sheet, context);
    const range = sheet.getRange(area).load('formulas');
    await context.sync();
    return range.formulas;
  });
}

test('a copied formula moves with its cell: relative references follow, those with $ stay', async () => {
  const got = await formulasAfter('C1:C4', (sheet) => {
    sheet.getRange('C1').formulas = [['=A1*$B$1+SUM(A$1:A1)&"A1"']];
    sheet.getRange('C2:C4').copyFrom('C1');
  });
  expect(got).toEqual([
    ['=A1*$B$1+SUM(A$1:A1)&"A1"'],
    ['=A2*$B$1+SUM(A$1:A2)&"A1"'],
    ['=A3*$B$1+SUM(A$1:A3)&"A1"'],
    ['=A4*$B$1+SUM(A$1:A4)&"A1"'],
  ]);
});

test('a row filled down gives each row its own formula', async () => {
  const got = await formulasAfter('A2:B4', (sheet) => {
    sheet.getRange('A1:B2').formulas = [
      [1, 10],
      ['=A1+1', '=B1*A2'],
    ];
    sheet.getRange('A2:B2').autoFill('A2:B4', 'FillDefault');
  });
  expect(got).toEqual([
    ['=A1+1', '=B1*A2'],
    ['=A2+1', '=B2*A3'],
    ['=A3+1', '=B3*A4'],
  ]);
});

test('numbers that are filled go on in their step, a single one repeats', async () => {
  const got = await formulasAfter('A1:B4', (sheet) => {
    sheet.getRange('A1:B2').values = [
      [2, 7],
      [4, 'x'],
    ];
    sheet.getRange('A1:A2').autoFill('A1:A4');
    sheet.getRange('B1').autoFill('B1:B4');
  });
  expect(got).toEqual([
    [2, 7],
    [4, 7],
    [6, 7],
    [8, 7],
  ]);
});

test('a formula that would point off the sheet says so', async () => {
  const got = await formulasAfter('A1:A1', (sheet) => {
    sheet.getRange('B2').formulas = [['=A1+$A$1']];
    sheet.getRange('A1').copyFrom('B2');
  });
  expect(got).toEqual([['=#REF!+$A$1']]);
});

test('values alone, and looks alone, can be copied, also from another sheet', async () => {
  const got = await it_.Excel.run(async (context) => {
    const source = context.workbook.worksheets.add('Källa');
    source.getRange('A1:A2').formulas = [[3], ['=A1*2']];
    source.getRange('A2').format.fill.color = '#00FF00';
    const sheet = context.workbook.worksheets.add('Mål');
    sheet.getRange('B1').copyFrom('Källa!A2', 'Values');
    sheet.getRange('B2').copyFrom('Källa!A2', 'Formats');
    sheet.getRange('B3').copyFrom(source.getRange('A2'));
    const range = sheet.getRange('B1:B3').load('formulas');
    const fills = ['B1', 'B2', 'B3'].map((address) => sheet.getRange(address).format.fill.load('color'));
    await context.sync();
    return [range.formulas, fills.map(({ color }) => color)];
  });
  expect(got).toEqual([
    [[6], [''], ['=B2*2']],
    ['#FFFFFF', '#00FF00', '#00FF00'],
  ]);
});

test('cells below rows that are taken out move up, and every formula follows them', async () => {
  const got = await it_.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Rader');
    sheet.getRange('A1:A5').values = [[1], [2], [3], [4], [5]];
    sheet.getRange('B1:B5').formulas = [['=SUM(A1:A5)'], ['=A4'], ['=A2'], ['=$A$5'], ['=A1']];
    const other = context.workbook.worksheets.add('Annat');
    other.getRange('A1').formulas = [['=SUM(Rader!A:A)+Rader!A5']];
    context.workbook.names.add('femman', sheet.getRange('A5'));
    sheet.getRange('2:3').delete('Up');
    const range = sheet.getRange('A1:B3').load('formulas');
    const far = other.getRange('A1').load('formulas,values');
    const name = context.workbook.names.getItem('femman').load('formula');
    await context.sync();
    return [range.formulas, far.formulas, far.values, name.formula];
  });
  expect(got).toEqual([
    [
      [1, '=SUM(A1:A3)'],
      [4, '=$A$3'],
      [5, '=A1'],
    ],
    [['=SUM(Rader!A:A)+Rader!A3']],
    [[15]],
    "='Rader'!$A$3",
  ]);
});

test('what pointed at cells that are gone is #REF!, and room that is made moves the rest', async () => {
  const got = await formulasAfter('A1:C2', (sheet) => {
    sheet.getRange('A1:B1').formulas = [['=C1', '=D1*2']];
    sheet.getRange('D1').values = [[4]];
    sheet.getRange('C:C').delete('Left');
    sheet.getRange('A1:B1').insert('Down');
  });
  expect(got).toEqual([
    ['', '', 4],
    ['=#REF!', '=C1*2', ''],
  ]);
});

test('what pointed at a sheet that is deleted is #REF!; a renamed one keeps its formulas', async () => {
  const got = await it_.Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [one, other] = [worksheets.add('Borta'), worksheets.add('Läser')];
    one.getRange('A1').values = [[5]];
    other.getRange('A1:A2').formulas = [['=Borta!A1*2'], ["='Läser'!A1"]];
    one.name = 'Ny plats';
    const renamed = other.getRange('A1').load('formulas,values');
    await context.sync();
    const before = [renamed.formulas, renamed.values];
    one.delete();
    const after = other.getRange('A1:A2').load('formulas,values');
    await context.sync();
    return [before, after.formulas, after.values];
  });
  expect(got).toEqual([
    [[["='Ny plats'!A1*2"]], [[10]]],
    [['=#REF!*2'], ["='Läser'!A1"]],
    [['#REF!'], ['#REF!']],
  ]);
});

test('a copied sheet computes with its own cells', async () => {
  const got = await it_.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Mall');
    sheet.getRange('A1:A2').formulas = [[2], ['=Mall!A1*A1']];
    const copy = sheet.copy('After', sheet);
    copy.getRange('A1').values = [[3]];
    copy.load('name');
    const range = copy.getRange('A1:A2').load('formulas,values');
    const first = sheet.getRange('A2').load('values');
    await context.sync();
    return [copy.name, range.formulas, range.values, first.values];
  });
  expect(got).toEqual(['Mall (2)', [[3], ["='Mall (2)'!A1*A1"]], [[3], [9]], [[4]]]);
});

test('merged cells keep the upper left value alone; an edge that would tear them is refused', async () => {
  const got = await formulasAfter('A1:B2', (sheet) => {
    sheet.getRange('A1:B2').values = [
      [1, 2],
      [3, 4],
    ];
    sheet.getRange('A1:B2').merge();
  });
  expect(got).toEqual([
    [1, ''],
    ['', ''],
  ]);
  const torn = formulasAfter('A1', (sheet) => {
    sheet.getRange('A1:B2').merge();
    sheet.getRange('A1').delete('Up');
  });
  await expect(torn).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
});

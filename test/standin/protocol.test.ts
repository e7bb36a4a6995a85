import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes, sampleBytes } from './sample-book';

let it_: JsdomExcel;
const run = <Answer>(batch: (context: Excel.RequestContext) => Promise<Answer>) => it_.Excel.run(batch);
const refusalOf = async (
  batch: (context: Excel.RequestContext) => Promise<unknown>,
): Promise<OfficeExtension.Error> => {
  try {
    await run(batch);
  } catch (error) {
    return error as OfficeExtension.Error;
  }
  throw new Error('nothing was refused');
};

beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: sampleBytes(), fileName: 'exempelregionen.xlsx' });
});
afterAll(() => it_.close());
beforeEach(() => it_.host.reset());

test('the real library finds Excel on the web, in the language of the host', () => {
  const { context } = it_.Office;
  expect(context.diagnostics).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
  expect(context.displayLanguage).toBe('sv-SE');
  expect(context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(true);
  expect(context.requirements.isSetSupported('ExcelApi', '1.16')).toBe(false);
});

test('values, formulas and texts come back as they were written, in one request', async () => {
  const got = await run(async (context) => {
    const range = context.workbook.worksheets.add('Prov').getRange('A1:B2');
    range.formulas = [
      [2, '=A1*3'],
      ['Vård', '=A2&"!"'],
    ];
    range.load('values,formulas,valueTypes,address');
    await context.sync();
    return range.toJSON();
  });
  expect(got).toMatchObject({
    address: 'Prov!A1:B2',
    values: [
      [2, 6],
      ['Vård', 'Vård!'],
    ],
    formulas: [
      [2, '=A1*3'],
      ['Vård', '=A2&"!"'],
    ],
    valueTypes: [
      ['Double', 'Double'],
      ['String', 'String'],
    ],
  });
  expect(it_.host.requests).toHaveLength(1);
  expect(it_.host.requests[0]).toMatchObject({ failed: undefined });
  expect(it_.host.requests[0]!.requestBytes).toBeGreaterThan(300);
});

test('a sync with nothing to do sends nothing, and the giving back of references is not counted', async () => {
  await run(async (context) => {
    context.workbook.worksheets.getItem('Prov').getRange('A1').load('values');
    await context.sync();
    await context.sync();
  });
  expect(it_.host.requests).toHaveLength(1);
});

test('more values than the library sends in one piece arrive whole, in one request', async () => {
  const rows = Array.from({ length: 3000 }, (_, row) => [row, row * 2]);
  const last = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prov');
    sheet.getRange('D1:E3000').values = rows;
    await context.sync();
    const whole = sheet.getRange('D1:E3000').load('values');
    await context.sync();
    return whole.values;
  });
  expect(last).toEqual(rows);
  expect(it_.host.requests).toHaveLength(2);
});

test('an array of another shape than the range is refused, and what came before it stays done', async () => {
  const refused = await refusalOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prov');
    sheet.getRange('G1').values = [['kvar']];
    sheet.getRange('G2:G3').values = [[1, 2]];
    await context.sync();
  });
  expect(refused.code).toBe('InvalidArgument');
  expect(refused.debugInfo.errorLocation).toBe('Range.values');
  expect(it_.book.sheets.find(({ name }) => name === 'Prov')!.cell(0, 6).value).toBe('kvar');
});

test('a sheet that is not there is not found, and the library tells which statement asked for it', async () => {
  const refused = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem('Saknas');
    await context.sync();
  });
  expect(refused.code).toBe('ItemNotFound');
  expect(refused.debugInfo.statement).toContain('worksheets.getItem');
});

test('what may be missing is a null object', async () => {
  const found = await run(async (context) => {
    const { worksheets, names } = context.workbook;
    const [sheet, name] = [worksheets.getItemOrNullObject('Saknas'), names.getItemOrNullObject('saknas')];
    const used = worksheets.add('Tomt').getUsedRangeOrNullObject(true);
    const there = worksheets.getItemOrNullObject('verksamhet');
    there.load('name');
    await context.sync();
    return [sheet.isNullObject, name.isNullObject, used.isNullObject, there.isNullObject, there.name];
  });
  expect(found).toEqual([true, true, true, false, 'Verksamhet']);
});

test('a range found in one request is the same range in the next', async () => {
  const values = await run(async (context) => {
    const range = context.workbook.worksheets.getItem('Prov').getRange('J1');
    await context.sync();
    range.values = [[7]];
    await context.sync();
    range.load('values');
    await context.sync();
    return range.values;
  });
  expect(values).toEqual([[7]]);
});

test('a collection tells of its items what was asked for', async () => {
  const told = await run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name,items/visibility');
    await context.sync();
    return worksheets.items.slice(0, 2).map(({ name, visibility }) => [name, visibility]);
  });
  expect(told).toEqual([
    ['Läs mig', 'Visible'],
    ['Verksamhet', 'Visible'],
  ]);
});

test('what the stand-in does not play fails by name', async () => {
  const method = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem('Prov').getRange('A1').removeDuplicates([0], false);
    await context.sync();
  });
  const child = await refusalOf(async (context) => {
    context.workbook.pivotTables.refreshAll();
    await context.sync();
  });
  const value = await refusalOf(async (context) => {
    context.workbook.worksheets.getItem('Prov').getRange('A1').load('linkedDataTypeState');
    await context.sync();
  });
  const chart = await refusalOf(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prov');
    sheet.charts.add('Funnel', sheet.getRange('A1:B2'));
    await context.sync();
  });
  expect([method.message, child.message, value.message, chart.message]).toEqual([
    'The Excel stand-in does not play Range.removeDuplicates.',
    'The Excel stand-in does not play Workbook.pivotTables.',
    'The Excel stand-in does not play loading Range.linkedDataTypeState.',
    'The Excel stand-in does not play chart type Funnel.',
  ]);
});

test('names, custom XML and settings are kept and found again', async () => {
  const told = await run(async (context) => {
    const { names, customXmlParts, settings, worksheets } = context.workbook;
    const sheet = worksheets.getItem('Prov');
    names.add('prov_tal', sheet.getRange('A1'), 'Växla');
    sheet.names.add('eget', '="1|a"').visible = false;
    customXmlParts.add('<modell xmlns="urn:prov"><a/></modell>');
    settings.add('val', { steg: 3 });
    const part = customXmlParts.getByNamespace('urn:prov').getOnlyItemOrNullObject();
    const xml = part.getXml();
    const name = names.getItem('PROV_TAL').load('formula,comment,type,value');
    const own = sheet.names.getItem('eget').load('value,visible,scope');
    const setting = settings.getItem('val').load('value');
    const missing = customXmlParts.getByNamespace('urn:annat').getOnlyItemOrNullObject();
    await context.sync();
    return [xml.value, name.toJSON(), own.toJSON(), setting.value, missing.isNullObject];
  });
  expect(told).toEqual([
    '<modell xmlns="urn:prov"><a/></modell>',
    expect.objectContaining({ formula: '=Prov!$A$1'.replace('Prov', "'Prov'"), comment: 'Växla', type: 'Range' }),
    expect.objectContaining({ value: '1|a', visible: false, scope: 'Worksheet' }),
    { steg: 3 },
    true,
  ]);
});

test('settings of the document are saved with it and read by the next start', async () => {
  const { document } = it_.Office.context;
  document.settings.set('sprak', 'sv');
  await new Promise<void>((resolve) => document.settings.saveAsync(() => resolve()));
  expect(it_.host.settings()).toContainEqual(['sprak', '"sv"']);
});

test('an add-in that listens hears of its own changes and of a person’s, unless events are off', async () => {
  const heard: string[] = [];
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prov');
    sheet.onChanged.add((event) => {
      heard.push(`${event.triggerSource} ${event.address}`);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange('L1').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange('L2').values = [[1]];
    await context.sync();
    context.runtime.enableEvents = true;
    await context.sync();
  });
  it_.book.setCell('Prov', 2, 11, '3');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(['ThisLocalAddin L1', 'Local L3']);
});

test('old results are handed out in the batch that suspends calculation, new ones in the next', async () => {
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Prov');
    sheet.getRange('N1:O1').formulas = [[1, '=N1*10']];
    const result = sheet.getRange('O1').load('values');
    await context.sync();
    const first = result.values[0]![0] as number;
    context.application.suspendApiCalculationUntilNextSync();
    sheet.getRange('N1').values = [[2]];
    const held = sheet.getRange('O1').load('values');
    await context.sync();
    const after = sheet.getRange('O1').load('values');
    await context.sync();
    return [first, held.values[0]![0], after.values[0]![0]];
  });
  expect(seen).toEqual([10, 10, 20]);
});

test('a ribbon command reaches the add-in, and nobody where no add-in listens', async () => {
  const called: string[] = [];
  it_.Office.actions.associate('prova', (event: Office.AddinCommands.Event) => {
    called.push('prova');
    event.completed();
  });
  expect(await it_.office.command('prova')).toBe(true);
  expect(called).toEqual(['prova']);
});

test('a workbook of the person stays as it was when the add-in only reads', async () => {
  const bytes = blankBytes();
  const other = await jsdomExcel({ bytes });
  await other.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getUsedRange().load('values,text,formulas');
    await context.sync();
  });
  expect(Buffer.from(other.book.save()).equals(Buffer.from(bytes))).toBe(true);
  other.close();
});

import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes } from './sample-book';

let it_: JsdomExcel;
beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: blankBytes(), locale: 'sv-SE' });
});
afterAll(() => it_.close());
const run = <Answer>(batch: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Answer>) =>
  it_.Excel.run((context) => batch(context, context.workbook.worksheets.getFirst()));
const style = (row: number, column: number) => it_.book.sheets[0]!.cell(row, column).style;

test('a look set on a range is told by it where all its cells agree, and is null where they do not', async () => {
  const told = await run(async (context, sheet) => {
    sheet.getRange('A1:B2').format.font.bold = true;
    sheet.getRange('A1').format.fill.color = '#0f6cbd';
    const [all, one] = [sheet.getRange('A1:B2').format, sheet.getRange('A1').format];
    all.font.load('bold');
    all.fill.load('color');
    one.fill.load('color');
    await context.sync();
    return [all.font.bold, all.fill.color, one.fill.color];
  });
  expect(told).toEqual([true, null, '#0F6CBD']);
});

test('edges are drawn around the range, inner ones between its cells', async () => {
  await run(async (context, sheet) => {
    const { borders } = sheet.getRange('D1:E2').format;
    borders.getItem('EdgeBottom').style = 'Continuous';
    borders.getItem('EdgeBottom').weight = 'Medium';
    borders.getItem('EdgeBottom').color = '#242424';
    borders.getItem('InsideVertical').style = 'Dash';
    await context.sync();
    borders.getItem('InsideVertical').style = 'None';
    await context.sync();
  });
  expect(style(1, 3).borders).toEqual({ bottom: { style: 'medium', color: '242424' } });
  expect(style(0, 3).borders).toEqual({});
});

test('properties of cells, rows and columns are set and told in one call each', async () => {
  const told = await run(async (context, sheet) => {
    sheet
      .getRange('A4:B4')
      .setCellProperties([
        [{ format: { fill: { color: '#FF0000' }, font: { italic: true } } }, { format: { font: { size: 14 } } }],
      ]);
    sheet.getRange('A4:B5').setRowProperties([{ format: { rowHeight: 30 } }, { rowHidden: true }]);
    sheet.getRange('A:B').setColumnProperties([{ format: { columnWidth: 100 } }, {}]);
    const cells = sheet
      .getRange('A4:B4')
      .getCellProperties({ address: true, format: { fill: { color: true }, font: { size: true } } });
    const rows = sheet.getRange('A4:A5').getRowProperties({ rowHidden: true, format: { rowHeight: true } });
    const columns = sheet.getRange('A1:B1').getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
    await context.sync();
    return [cells.value, rows.value, columns.value];
  });
  expect(told).toEqual([
    [
      [
        { address: 'Blad1!A4', format: { fill: { color: '#FF0000' }, font: { size: 11 } } },
        { address: 'Blad1!B4', format: { fill: { color: '#FFFFFF' }, font: { size: 14 } } },
      ],
    ],
    [
      { rowHidden: false, format: { rowHeight: 30 } },
      { rowHidden: true, format: { rowHeight: 0 } },
    ],
    [
      { columnHidden: false, format: { columnWidth: 100 } },
      { columnHidden: false, format: { columnWidth: 48 } },
    ],
  ]);
});

test('several areas are formatted and cleared as one', async () => {
  await run(async (context, sheet) => {
    const areas = sheet.getRanges('H1:H2,J1');
    areas.format.fill.color = '#00FF00';
    await context.sync();
    sheet.getRanges('H2,J1').clear('Formats');
    await context.sync();
  });
  expect([style(0, 7).fill, style(1, 7).fill, style(0, 9).fill]).toEqual(['00FF00', undefined, undefined]);
});

test('a whole column’s look is the look of the cells that come later', async () => {
  await run(async (context, sheet) => {
    sheet.getRange('L:L').format.wrapText = true;
    sheet.getRange('L:L').numberFormat = [['0.0']];
    await context.sync();
    sheet.getRange('L9').values = [[1.25]];
    await context.sync();
  });
  expect(it_.book.sheets[0]!.cell(8, 11)).toMatchObject({ text: '1,3', style: { wrap: true, format: '0.0' } });
});

test('local formats and formulas are those of a Swedish Excel', async () => {
  const told = await run(async (context, sheet) => {
    const range = sheet.getRange('N1:N2');
    range.formulasLocal = [['=SUM(1,5;2)'], ['1 234,5']];
    range.load('formulas,formulasLocal,text,numberFormat,numberFormatLocal');
    await context.sync();
    return range.toJSON();
  });
  expect(told).toMatchObject({
    formulas: [['=SUM(1.5,2)'], [1234.5]],
    formulasLocal: [['=SUM(1,5;2)'], [1234.5]],
    text: [['3,5'], ['1\u00a0234,50']],
    numberFormat: [['General'], ['#,##0.00']],
    numberFormatLocal: [['Standard'], ['#\u00a0##0,00']],
  });
});

test('R1C1 says where a formula’s cells lie from its own', async () => {
  const told = await run(async (context, sheet) => {
    const range = sheet.getRange('P2:P3');
    range.formulas = [['=P1*$A$1+O2'], ['=SUM(O$1:O3)']];
    range.load('formulasR1C1');
    await context.sync();
    const before = range.formulasR1C1;
    range.formulasR1C1 = [['=R[-1]C[-1]*R1C1'], ['=RC[-1]']];
    range.load('formulas');
    await context.sync();
    return [before, range.formulas];
  });
  expect(told).toEqual([
    [['=R[-1]C*R1C1+RC[-1]'], ['=SUM(R1C[-1]:RC[-1])']],
    [['=O1*$A$1'], ['=O3']],
  ]);
});

test('the selection is where the person is, and where the add-in puts it', async () => {
  it_.book.select('Blad1', { top: 2, left: 1, bottom: 3, right: 1 });
  const told = await run(async (context, sheet) => {
    const selected = context.workbook.getSelectedRange().load('address');
    await context.sync();
    sheet.getRange('C7').select();
    await context.sync();
    return selected.address;
  });
  expect(told).toBe('Blad1!B3:B4');
  expect(it_.book.selection).toEqual({ sheet: 'Blad1', area: { top: 6, left: 2, bottom: 6, right: 2 } });
});

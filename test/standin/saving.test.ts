import { createHash } from 'node:crypto';
import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { StandInBook } from '../../src/standin/stand-in-book';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { VaxlaError } from '../../src/words/problem';
import { ZipPackage } from '../../src/workbook/file/zip-package';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from '../workbook/shared-workbooks';
import { sampleBytes } from './sample-book';

const hashes = (bytes: Uint8Array) => {
  const pack = ZipPackage.open(bytes, 'bok.xlsx');
  return new Map(
    pack.names.map((name) => [name, createHash('sha256').update(pack.read(name)!).digest('hex')] as const),
  );
};
/** Parts that differ between two files, or are in one of them only. */
const differing = (one: Uint8Array, other: Uint8Array): readonly string[] => {
  const [left, right] = [hashes(one), hashes(other)];
  return [...new Set([...left.keys(), ...right.keys()])].filter((name) => left.get(name) !== right.get(name)).sort();
};

let it_: JsdomExcel;
let saved: Uint8Array;
beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: sampleBytes(), fileName: 'exempelregionen.xlsx' });
  await it_.Excel.run(async (context) => {
    const { worksheets, names, customXmlParts } = context.workbook;
    const sheet = worksheets.add('Växla Prov');
    sheet.tabColor = '#123456';
    sheet.showGridlines = false;
    sheet.getRange('A1:D1').values = [['Månad', 'Kostnad', 'Andel', '\u0001_x0041_ <&>']];
    sheet.getRange('A2:B13').formulas = Array.from({ length: 12 }, (_, row) => [
      `månad ${row + 1}`,
      `=${row + 1}*$C$2`,
    ]);
    sheet.getRange('C2').values = [[0.25]];
    sheet.getRange('C2').numberFormat = [['0.0%']];
    sheet.getRange('D2').formulas = [['=SUM(B2:B13)']];
    sheet.getRange('D3').formulas = [['=B2']];
    sheet.getRange('D3').autoFill('D3:D10', 'FillDefault');
    sheet.getRange('E1').formulas = [["='Verksamhet'!D6*2"]];
    sheet.getRange('E2').formulas = [['=1/0']];
    sheet.getRange('E3').values = [["'=inte en formel"]];
    const head = sheet.getRange('A1:D1').format;
    head.font.bold = true;
    head.font.color = '#FFFFFF';
    head.fill.color = '#0F6CBD';
    head.borders.getItem('EdgeBottom').style = 'Continuous';
    head.borders.getItem('EdgeBottom').color = '#242424';
    head.wrapText = true;
    head.verticalAlignment = 'Center';
    sheet.getRange('A:A').format.columnWidth = 120;
    sheet.getRange('1:1').format.rowHeight = 30;
    sheet.getRange('C2').format.protection.locked = false;
    sheet.getRange('F1:G1').merge();
    sheet.freezePanes.freezeAt('A1:A1');
    sheet.getRange('C2').dataValidation.rule = { decimal: { formula1: 0, formula2: '=B3', operator: 'Between' } };
    sheet.getRange('C2').dataValidation.errorAlert = {
      message: 'Mellan 0 och 1',
      title: 'Andel',
      showAlert: true,
      style: 'Warning',
    };
    sheet.getRange('A2').hyperlink = { documentReference: "'Verksamhet'!A1" };
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4' as Excel.PaperType;
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintMargins('Centimeters', { left: 1.5, right: 1.5, top: 2, bottom: 2 });
    sheet.pageLayout.setPrintTitleRows('1:1');
    sheet.pageLayout.setPrintArea('A1:D13');
    sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = 'Växla';
    sheet.horizontalPageBreaks.add('A8');
    sheet.names.add('vaxla_mark', '="1|prov|Växla Prov"').visible = false;
    names.add('prov_andel', sheet.getRange('C2'), 'Växla');
    customXmlParts.add('<vaxla xmlns="urn:vaxla:prov"><a>&lt;</a></vaxla>');
    const chart = sheet.charts.add('Line', sheet.getRange('B1:B13'), 'Columns');
    chart.name = 'kostnad';
    chart.title.text = 'Kostnad';
    chart.setPosition('F3');
    chart.width = 300;
    chart.height = 180;
    const series = chart.series.getItemAt(0);
    series.setXAxisValues(sheet.getRange('A2:A13'));
    series.format.line.color = '#0F6CBD';
    series.format.line.lineStyle = 'Dash';
    series.markerStyle = 'Circle';
    const band = chart.series.add('Band');
    band.setValues(sheet.getRange('B2:B13'));
    band.chartType = 'AreaStacked';
    band.format.fill.setSolidColor('#DDDDDD');
    chart.legend.legendEntries.getItemAt(1).visible = false;
    chart.axes.valueAxis.minimum = 0;
    await context.sync();
  });
  saved = it_.book.save();
});
afterAll(() => it_.close());

/** All a sheet has, as the workbench sees it. */
const told = (book: StandInBook, name: string) => {
  const sheet = book.sheets.find((one) => one.name === name)!;
  const { rows, columns } = sheet.usedSize;
  return {
    visibility: sheet.visibility,
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    merges: sheet.merges,
    frozen: sheet.frozen,
    validations: sheet.validations,
    widths: Array.from({ length: columns }, (_, column) => sheet.columnWidth(column)),
    heights: Array.from({ length: rows }, (_, row) => sheet.rowHeight(row)),
    charts: sheet.charts.map((chart) => ({ ...chart, id: undefined })),
    cells: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (__, column) => sheet.cell(row, column)),
    ),
  };
};

test('a workbook nobody changed is saved byte for byte', () => {
  const bytes = sampleBytes();
  expect(Buffer.from(StandInBook.open(bytes, 'a.xlsx').save()).equals(Buffer.from(bytes))).toBe(true);
});

test('a new sheet leaves every other part as it was, but for those that must name it', () => {
  expect(differing(sampleBytes(), saved)).toEqual([
    '[Content_Types].xml',
    'customXml/_rels/item2.xml.rels',
    'customXml/item2.xml',
    'customXml/itemProps2.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/charts/chart1.xml',
    'xl/drawings/_rels/drawing1.xml.rels',
    'xl/drawings/drawing1.xml',
    'xl/styles.xml',
    'xl/workbook.xml',
    'xl/worksheets/_rels/sheet6.xml.rels',
    'xl/worksheets/sheet6.xml',
  ]);
});

test('a saved workbook opened again is the same: values, formulas, looks, sizes, checks, links, charts', () => {
  const again = StandInBook.open(saved, 'exempelregionen.xlsx');
  expect(told(again, 'Växla Prov')).toEqual(told(it_.book, 'Växla Prov'));
  const names = (book: StandInBook) =>
    book.state.names.map(({ name, scope, formula, comment, visible }) => [
      name,
      scope?.name,
      formula,
      comment,
      visible,
    ]);
  expect(names(again)).toEqual(names(it_.book));
  expect(again.state.xmlParts.map(({ xml }) => xml)).toEqual(it_.book.state.xmlParts.map(({ xml }) => xml));
  const page = (book: StandInBook) => book.state.sheetNamed('Växla Prov')!;
  const { page: before, rowBreaks } = page(it_.book);
  expect(page(again).rowBreaks).toEqual(rowBreaks);
  expect(page(again).page).toMatchObject({
    orientation: 'Landscape',
    paperSize: 'A4',
    headerFooter: before!.headerFooter,
  });
  expect(page(again).page!.leftMargin).toBeCloseTo(before!.leftMargin, 3);
});

test('saving what was opened from a saved file gives the same bytes', () => {
  expect(Buffer.from(StandInBook.open(saved, 'b.xlsx').save()).equals(Buffer.from(saved))).toBe(true);
});

test('the file door reads the same values, errors and texts', () => {
  const grid = openWorkbook(saved, 'c.xlsx')
    .grids()
    .find(({ sheet }) => sheet === 'Växla Prov');
  // The mark makes the sheet one of Växla's own.
  expect(grid).toBeUndefined();
  const own = openWorkbook(saved, 'c.xlsx').ownGrids().get('prov')!;
  expect(own.rows[0]![3]).toEqual({ kind: 'text', text: '\u0001_x0041_ <&>' });
  expect(own.rows[1]![3]).toEqual({ kind: 'number', value: 19.5 });
  expect(own.rows[1]![4]).toEqual({ kind: 'error', code: '#DIV/0!' });
  expect(own.rows[2]![4]).toEqual({ kind: 'text', text: '=inte en formel' });
});

test('a cell that a person edits changes its own sheet alone, and no other cell of it', () => {
  const book = StandInBook.open(sampleBytes(), 'exempelregionen.xlsx');
  book.setCell('Verksamhet', 5, 3, '5000');
  const after = book.save();
  const parts = differing(sampleBytes(), after).filter(
    (name) => !/^(\[Content|xl\/workbook\.xml|xl\/_rels|xl\/calcChain)/.test(name),
  );
  expect(parts).toEqual([book.state.sheetNamed('Verksamhet')!.part]);
  const text = (bytes: Uint8Array) => new TextDecoder().decode(ZipPackage.open(bytes, 'x').read(parts[0]!));
  const cells = (bytes: Uint8Array) =>
    new Map([...text(bytes).matchAll(/<c r="([A-Z]+\d+)"[^>]*?(?:\/>|>.*?<\/c>)/gs)].map(([xml, ref]) => [ref, xml]));
  const [before, now] = [cells(sampleBytes()), cells(after)];
  expect([...now].filter(([ref, xml]) => before.get(ref!) !== xml).map(([ref]) => ref)).toEqual(['D6']);
  expect([...now.keys()]).toEqual([...before.keys()]);
});

test('a deleted sheet is gone with its parts; the order and names of the others stay', async () => {
  const other = await jsdomExcel({ bytes: saved });
  await other.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.getItem('Växla Prov').delete();
    sheets.getItem('Väntande').position = 0;
    sheets.getItem('Budget 2026').name = 'Budget';
    sheets.getItem('Läs mig').visibility = 'Hidden';
    await context.sync();
  });
  const again = StandInBook.open(other.book.save(), 'd.xlsx');
  other.close();
  expect(again.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['Väntande', 'Visible'],
    ['Läs mig', 'Hidden'],
    ['Verksamhet', 'Visible'],
    ['Utfall per månad', 'Visible'],
    ['Budget', 'Visible'],
  ]);
  expect(again.state.names.filter(({ scope }) => scope?.name === 'Växla Prov')).toEqual([]);
  expect(again.state.item('prov_andel', undefined)?.formula).toBe('#REF!');
  expect(ZipPackage.open(again.save(), 'd').names.filter((name) => /chart|drawing/.test(name))).toEqual([]);
});

/** Real workbooks the file door opens; what it refuses the stand-in refuses in the same words. */
function readable(): readonly string[] {
  return sharedWorkbooks().filter((path) => {
    try {
      openWorkbook(sharedFile(path), path);
      return true;
    } catch (error) {
      if (error instanceof VaxlaError) return false;
      throw error;
    }
  });
}

describeWithSharedData('real workbooks', () => {
  test.each(readable())('%s comes out as it lay there, and with one cell edited all else does', (path) => {
    const bytes = sharedFile(path);
    const book = StandInBook.open(bytes, 'bok.xlsx');
    expect(Buffer.from(book.save()).equals(Buffer.from(bytes))).toBe(true);
    const sheet = book.sheets[0]!;
    const { rows } = sheet.usedSize;
    // Not typed: a column formatted as text would keep a text.
    book.state.sheets[0]!.putValue(rows + 2, 0, 42);
    const after = book.save();
    const again = StandInBook.open(after, 'bok.xlsx');
    expect(again.sheets[0]!.cell(rows + 2, 0).value).toBe(42);
    const part = book.state.sheetNamed(sheet.name)!.part;
    const foreign = differing(bytes, after).filter(
      (name) => name !== part && !/^(\[Content_Types\]|xl\/(workbook\.xml|_rels\/|calcChain|styles))/i.test(name),
    );
    const dependants = [...book.state.sheets].filter((one) => one.touched.size > 0).map((one) => one.part);
    expect(foreign.filter((name) => !dependants.includes(name))).toEqual([]);
  });
});

test('a text that an apostrophe marks is still one after saving, and typed again stays a text', () => {
  const book = StandInBook.open(sampleBytes(), 'bok.xlsx');
  book.setCell('Läs mig', 30, 0, "'=1+1");
  const again = StandInBook.open(book.save(), 'bok.xlsx');
  again.setCell('Läs mig', 30, 0, again.editText('Läs mig', 30, 0));
  expect(again.sheets[0]!.cell(30, 0)).toMatchObject({ value: '=1+1', formula: undefined });
});

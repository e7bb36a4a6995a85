import { emptyCell, type Cell } from '../../src/region/grid';
import { openInput } from '../../src/workbook/file/input-file';
import { emptyWorkbook, openWorkbook } from '../../src/workbook/file/workbook-file';
import { madeWorkbook } from './made-workbook';
import { codeOf } from './thrown-code';

const text = (words: string): Cell => ({ kind: 'text', text: words });
const number = (value: number): Cell => ({ kind: 'number', value });
const rowsOf = (sheetData: string, more: Parameters<typeof madeWorkbook>[0] = {}) =>
  openWorkbook(madeWorkbook({ ...more, sheets: { Blad1: sheetData } }), 'made.xlsx').grids()[0]?.rows;

test('every kind of cell is read as what it is', () => {
  const rows = rowsOf(
    '<sheetData><row r="1">' +
      '<c r="A1"><v>1.5</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#DIV/0!</v></c>' +
      '<c r="E1" t="str"><f>A1&amp;"x"</f><v>1,5x</v></c><c r="F1" t="inlineStr"><is><t>in</t></is></c>' +
      '<c r="G1" s="1"/><c r="H1"><f>A1*2</f><v>3</v></c><c r="I1" t="n"><v>-1E-7</v></c></row></sheetData>',
    { sharedStrings: '<si><t>noll</t></si><si><t xml:space="preserve"> ett </t></si>' },
  );
  expect(rows).toEqual([
    [
      number(1.5),
      text(' ett '),
      { kind: 'boolean', value: true },
      { kind: 'error', code: '#DIV/0!' },
      text('1,5x'),
      text('in'),
      emptyCell,
      number(3),
      number(-1e-7),
    ],
  ]);
});

test('runs of rich text are joined and phonetic guides left out', () => {
  const rows = rowsOf(
    '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r>' +
      '<rPh sb="0" eb="1"><t>c</t></rPh></is></c></row></sheetData>',
    { sharedStrings: '<si><r><rPr><b/></rPr><t>fet </t></r><r><t>mager</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>' },
  );
  expect(rows).toEqual([[text('fet mager'), text('ab')]]);
});

test('a number format makes a number a date or a percentage', () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="yyyy\\-mm"/></numFmts>' +
    '<cellXfs count="4"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="170"/><xf numFmtId="9"/></cellXfs>';
  const data =
    '<sheetData><row r="1"><c r="A1" s="0"><v>45292</v></c><c r="B1" s="1"><v>45292</v></c>' +
    '<c r="C1" s="2"><v>45292.5</v></c><c r="D1" s="3"><v>0.25</v></c></row></sheetData>';
  const date = { year: 2024, calendarMonth: 1, day: 1 };
  expect(rowsOf(data, { styles })).toEqual([
    [
      number(45292),
      { kind: 'number', value: 45292, date },
      { kind: 'number', value: 45292.5, date },
      { kind: 'number', value: 0.25, percent: true },
    ],
  ]);
  const later = { year: 2028, calendarMonth: 1, day: 2 };
  const from1904 = rowsOf(data, { styles, before: '<workbookPr date1904="1"/>' });
  expect(from1904?.[0]?.[1]).toEqual({ kind: 'number', value: 45292, date: later });
});

test('rows and cells without references follow one another, and gaps are empty', () => {
  expect(
    rowsOf(
      '<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row></sheetData>',
    ),
  ).toEqual([[number(1), number(2)], [], [], [emptyCell, emptyCell, number(3), number(4)]]);
});

test('a formula cell without a value is read as empty and told', () => {
  const workbook = openWorkbook(
    madeWorkbook({
      sheets: { A: '<sheetData><row r="2"><c r="B2"><f>1+1</f></c><c r="C2"><f>1</f><v/></c></row></sheetData>' },
    }),
    'made.xlsx',
  );
  expect(workbook.grids()[0]?.rows).toEqual([]);
  expect(workbook.uncomputed()).toEqual([
    { file: 'made.xlsx', sheet: 'A', row: 1, column: 1 },
    { file: 'made.xlsx', sheet: 'A', row: 1, column: 2 },
  ]);
});

test('merges, hidden rows and hidden columns are told', () => {
  const grid = openWorkbook(
    madeWorkbook({
      sheets: {
        A:
          '<cols><col min="2" max="3" hidden="1"/></cols><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' +
          '<row r="3" hidden="true"><c r="A3"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:C2"/></mergeCells>',
      },
    }),
    'made.xlsx',
  ).grids()[0];
  expect(grid?.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
  expect([...(grid?.hiddenRows ?? [])]).toEqual([2]);
  expect([...(grid?.hiddenColumns ?? [])]).toEqual([1, 2]);
});

test('any prefix, absolute and relative targets, and other case in part names are the same workbook', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const bytes = madeWorkbook({
    parts: {
      'xl/workbook.xml':
        `<x:workbook xmlns:x="${main}" xmlns:q="${office}"><x:sheets>` +
        '<x:sheet name="A" sheetId="1" q:id="rId1" state="veryHidden"/></x:sheets></x:workbook>',
      'xl/_rels/workbook.xml.rels':
        '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships">' +
        `<p:Relationship Id="rId1" Type="${office}/worksheet" Target="/XL/Worksheets/Sheet1.xml"/></p:Relationships>`,
      'xl/worksheets/sheet1.xml':
        `<x:worksheet xmlns:x="${main}"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c>` +
        '<c xmlns="urn:other" r="B1"><v>8</v></c></x:row></x:sheetData></x:worksheet>',
    },
  });
  const grid = openWorkbook(bytes, 'made.xlsx').grids()[0];
  expect(grid?.visibility).toBe('very hidden');
  expect(grid?.rows).toEqual([[number(7)]]);
});

test('an empty workbook has no sheets', () => {
  expect(emptyWorkbook().sheets).toEqual([]);
  expect(emptyWorkbook().grids()).toEqual([]);
});

const bytesOf = (content: string) => new TextEncoder().encode(content);
const container = (stream: string) => {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, index) => (bytes[1024 + index * 2] = letter.charCodeAt(0)));
  return bytes;
};
const strict = '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>';
const binary =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ' +
  'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.bin"/></Relationships>';
const entity = '<!DOCTYPE w [<!ENTITY a "b">]><worksheet><sheetData/></worksheet>';
const faraway = Array.from({ length: 2600 }, (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);

test.each([
  ['an empty file', new Uint8Array(0), 'file-empty'],
  ['a text of spaces alone', bytesOf('  \n '), 'file-empty'],
  ['a PDF', bytesOf('%PDF-1.7\n%abc'), 'file-unknown-content'],
  ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'file-unknown-content'],
  ['a web page', bytesOf('<html><table></table></html>'), 'file-markup'],
  ['an encrypted workbook', container('EncryptedPackage'), 'file-encrypted'],
  ['an old workbook', container('Workbook'), 'file-old-workbook'],
  ['an old document of another kind', container('WordDocument'), 'file-unknown-content'],
  ['a zip archive of something else', madeWorkbook({ parts: { '_rels/.rels': undefined } }), 'file-no-workbook'],
  [
    'a workbook of LibreOffice',
    madeWorkbook({ parts: { mimetype: 'application/vnd.oasis.opendocument.spreadsheet' } }),
    'file-open-document',
  ],
  ['a binary workbook', madeWorkbook({ parts: { '_rels/.rels': binary } }), 'file-binary-workbook'],
  ['a strict workbook', madeWorkbook({ parts: { 'xl/workbook.xml': strict } }), 'file-strict'],
  [
    'a workbook without its workbook part',
    madeWorkbook({ parts: { 'xl/workbook.xml': undefined } }),
    'file-missing-part',
  ],
  [
    'a workbook without a sheet it names',
    madeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': undefined } }),
    'file-missing-part',
  ],
  ['a sheet that ends in the middle', madeWorkbook({ sheets: { A: '<sheetData><row r="1">' } }), 'file-damaged-part'],
  [
    'a cell at no address',
    madeWorkbook({ sheets: { A: '<sheetData><row r="1"><c r="1"/></row></sheetData>' } }),
    'file-damaged-part',
  ],
  ['a sheet that defines entities', madeWorkbook({ parts: { 'xl/worksheets/sheet1.xml': entity } }), 'file-entities'],
  [
    'a sheet of cells all far out',
    madeWorkbook({ sheets: { A: `<sheetData>${faraway.join('')}</sheetData>` } }),
    'file-too-many-cells',
  ],
  ['an archive cut in half', madeWorkbook().subarray(0, 700), 'file-damaged-archive'],
])('%s is refused with its own sentence', (_, bytes, code) => {
  expect(codeOf(() => openInput(bytes, 'file.xlsx'))).toBe(code);
});

test('a file is what it holds, whatever its ending', () => {
  expect(openInput(bytesOf('a;b\n1;2'), 'fel.xlsx').workbook).toBeUndefined();
  expect(openInput(madeWorkbook(), 'fel.csv').workbook?.sheets).toEqual([{ name: 'Blad1', visibility: 'visible' }]);
});

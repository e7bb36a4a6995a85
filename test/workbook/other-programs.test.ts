import { unzipSync } from 'fflate';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { madeArchive, type ArchiveManner } from './made-archive';
import { samplePlan } from './sample-plan';
import { smallRegion } from './small-region';
import { madeWorkbook } from './made-workbook';

jest.setTimeout(60_000);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
type Parts = Record<string, string>;

const region = smallRegion();
const regionParts = (): Parts =>
  Object.fromEntries(Object.entries(unzipSync(region)).map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
const encoded = (parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, new TextEncoder().encode(text)]));
/** The region's workbook with its parts rewritten as another program writes them. */
const rewritten = (rewrite: (parts: Parts) => Parts, manner?: ArchiveManner) =>
  madeArchive(encoded(rewrite(regionParts())), manner);
const each = (change: (text: string, name: string) => string) => (parts: Parts) =>
  Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, change(text, name)]));
const inParts = (pattern: RegExp, change: (text: string) => string) =>
  each((text, name) => (pattern.test(name) ? change(text) : text));

/** Every element of the part's own namespace written with a prefix. */
const prefixed = (text: string) =>
  text.replace(/<(\/?)(?=\w)/g, '<$1x:').replace(`xmlns="${main}"`, `xmlns:x="${main}"`);
const utf16 = (little: boolean) => (text: string) => {
  const bytes = new Uint8Array(2 + text.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0xfeff, little);
  [...text].forEach((_, at) => view.setUint16(2 + at * 2, text.charCodeAt(at), little));
  return bytes;
};

const spreadsheetParts = /^xl\/(workbook|styles|sharedStrings|worksheets\/.*)\.xml$/;
const macros = '<Override PartName="/xl/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/>';

const kinds: readonly (readonly [string, () => Uint8Array])[] = [
  ['without changes', () => rewritten((parts) => parts)],
  ['of stored parts', () => rewritten((parts) => parts, { stored: true })],
  ['with sizes after the data', () => rewritten((parts) => parts, { sizesAfterData: true })],
  ['in the large form of zip', () => rewritten((parts) => parts, { zip64: true })],
  [
    'in the large form of zip with sizes after the data',
    () => rewritten((parts) => parts, { zip64: true, sizesAfterData: true }),
  ],
  ['with extra fields and a comment', () => rewritten((parts) => parts, { extras: true })],
  [
    'with backslashes in the names of its parts',
    () => rewritten((parts) => parts, { nameOf: (name) => name.replace(/\//g, '\\') }),
  ],
  [
    'with the names of its parts in capitals',
    () => rewritten((parts) => parts, { nameOf: (name) => name.toUpperCase() }),
  ],
  [
    'with absolute targets',
    () => rewritten(inParts(/workbook\.xml\.rels$/, (text) => text.replace(/Target="/g, 'Target="/xl/'))),
  ],
  [
    'with backslashes in its targets',
    () =>
      rewritten(inParts(/rels$/, (text) => text.replace(/Target="([^"]*)"/g, (whole) => whole.replace(/\//g, '\\')))),
  ],
  ['with prefixes on every element', () => rewritten(inParts(spreadsheetParts, prefixed))],
  [
    'with prefixes in the lists of parts too',
    () =>
      rewritten(
        inParts(/rels$|Content_Types/, (text) => text.replace(/<(\/?)(?=\w)/g, '<$1p:').replace('xmlns=', 'xmlns:p=')),
      ),
  ],
  [
    'with the namespace of references on each sheet',
    () =>
      rewritten(
        inParts(/^xl\/workbook\.xml$/, (text) =>
          text
            .replace(` xmlns:r="${office}"`, '')
            .replace(/<sheet /g, `<sheet xmlns:rel="${office}" `)
            .replace(/ r:id=/g, ' rel:id='),
        ),
      ),
  ],
  [
    'with declarations, byte order marks, comments and line ends of Windows',
    () =>
      rewritten(
        each(
          (text) =>
            `\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<!-- x -->\r\n${text.replace(/></g, '>\r\n<')}\r\n`,
        ),
      ),
  ],
  [
    'with texts of two bytes a letter',
    () =>
      madeArchive(
        Object.fromEntries(
          Object.entries(regionParts()).map(([name, text], index) => [name, utf16(index % 2 === 0)(text)]),
        ),
      ),
  ],
  [
    'with macros',
    () =>
      rewritten((parts) => ({
        ...inParts(/workbook\.xml\.rels$/, (text) =>
          text.replace(
            '</',
            '<Relationship Id="rIdM" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></',
          ),
        )(
          inParts(/Content_Types/, (text) =>
            text
              .replace('</', `${macros}</`)
              .replace(/application\/vnd[^"]*sheet\.main\+xml/, 'application/vnd.ms-excel.sheet.macroEnabled.main+xml'),
          )(parts),
        ),
        'xl/vbaProject.bin': '\u0000\u0001makro',
      })),
  ],
  [
    'with a protected sheet',
    () =>
      rewritten(
        inParts(/sheet1\.xml$/, (text) =>
          text.replace('</sheetData>', '</sheetData><sheetProtection password="CC1A" sheet="1" objects="1"/>'),
        ),
      ),
  ],
  [
    'with a size for a billion rows',
    () => rewritten(inParts(/sheet1\.xml$/, (text) => text.replace('A1:F27', 'A1:XFD1048576'))),
  ],
  [
    'without places on rows and cells',
    () =>
      rewritten(
        inParts(/sheet1\.xml$/, (text) => text.replace('<row r="3">', '<row/><row>').replace(/ r="[A-Z]*\d+"/g, '')),
      ),
  ],
  ['without places on rows', () => rewritten(inParts(/sheet1\.xml$/, (text) => text.replace(/<row r="\d+"/g, '<row')))],
];

test('a workbook that says it may hold macros keeps its ending, whether it holds any or not', () => {
  const typed = (type: string) =>
    openWorkbook(
      rewritten(inParts(/Content_Types/, (text) => text.replace(/application\/vnd[^"]*sheet\.main\+xml/, type))),
      'a.xlsm',
    ).macros;
  expect(typed('application/vnd.ms-excel.sheet.macroEnabled.main+xml')).toBe(true);
  expect(typed('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')).toBe(false);
});

const sheetOf = (rows: string) => `<worksheet xmlns="${main}"><sheetData>${rows}</sheetData></worksheet>`;
const contents = (bytes: Uint8Array) =>
  openWorkbook(bytes, 'a.xlsx')
    .grids()
    .map(({ sheet, rows }) => ({ sheet, rows }));

test.each(kinds)(
  'a workbook %s is read as what it says, and all else in it stays when a report is written',
  (_, made) => {
    const bytes = made();
    expect(contents(bytes)).toEqual(contents(region));
    const workbook = openWorkbook(bytes, 'a.xlsx');
    const written = writePlan(workbook, samplePlan(workbook));
    const again = openWorkbook(written, 'a.xlsx');
    expect(again.marks()).toHaveLength(3);
    expect(again.macros).toBe(workbook.macros);
    expect(again.grids()).toEqual(workbook.grids());
    expect(again.pack.names.slice(0, workbook.pack.names.length)).toEqual(workbook.pack.names);
    for (const name of workbook.pack.names) {
      if (/Content_Types|\.rels$|workbook\.xml$|styles\.xml$|app\.xml$/i.test(name)) continue;
      expect([name, again.pack.read(name)]).toEqual([name, workbook.pack.read(name)]);
    }
    expect(Buffer.compare(writePlan(again, samplePlan(again)), written)).toBe(0);
  },
);

test('a sheet of 200,000 rows is read to its last row', () => {
  const rows = Array.from(
    { length: 200_000 },
    (_, row) =>
      `<row r="${row + 1}"><c r="A${row + 1}"><v>${row}</v></c><c r="B${row + 1}" t="str"><v>x${row}</v></c></row>`,
  );
  const bytes = rewritten((parts) => ({ ...parts, 'xl/worksheets/sheet2.xml': sheetOf(rows.join('')) }), {
    stored: true,
  });
  const [, grid] = openWorkbook(bytes, 'a.xlsx').grids();
  expect(grid?.rows).toHaveLength(200_000);
  expect(grid?.rows[199_999]).toEqual([
    { kind: 'number', value: 199_999 },
    { kind: 'text', text: 'x199999' },
  ]);
});

const row = (cells: string) => `<sheetData><row r="1">${cells}</row></sheetData>`;
const rows = (...lines: readonly string[]) => `<sheetData>${lines.join('')}</sheetData>`;

test.each([
  ['a cell in row 0', row('<c r="A0"><v>1</v></c>')],
  ['a cell beyond the last column', row('<c r="XFE1"><v>1</v></c>')],
  ['a cell beyond the last row', rows('<row r="1048577"><c r="A1048577"><v>1</v></c></row>')],
  ['a cell of another row', row('<c r="A2"><v>1</v></c>')],
  ['a cell twice', row('<c r="A1"><v>1</v></c><c r="A1"><v>2</v></c>')],
  ['a row twice', rows('<row r="1"><c r="A1"><v>1</v></c></row>', '<row r="1"><c r="A1"><v>2</v></c></row>')],
  ['a row of no whole number', rows('<row r="1.5"><c><v>1</v></c></row>')],
  ['a cell outside every row', '<sheetData><c r="A1"><v>1</v></c></sheetData>'],
  ['a shared text that is not there', row('<c r="A1" t="s"><v>7</v></c>')],
  ['a shared text by a broken number', row('<c r="A1" t="s"><v>-1</v></c>')],
  ['an area that is no area', `<sheetData/><mergeCells><mergeCell ref="A1:XFE2"/></mergeCells>`],
])('%s is a damaged sheet, never a cell somewhere else', (_, sheet) => {
  const bytes = madeWorkbook({ sheets: { A: sheet }, sharedStrings: '<si><t>a</t></si>' });
  expect(() => openWorkbook(bytes, 'a.xlsx').grids()).toThrow(/^file-damaged-part/);
});

test('a date written out that no calendar has is the text it is', () => {
  const [grid] = openWorkbook(
    madeWorkbook({ sheets: { A: row('<c r="A1" t="d"><v>2025-02-30</v></c>') } }),
    'a.xlsx',
  ).grids();
  expect(grid?.rows).toEqual([[{ kind: 'text', text: '2025-02-30' }]]);
});

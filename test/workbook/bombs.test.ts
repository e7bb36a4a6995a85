import { zipSync, type Zippable } from 'fflate';
import { readFiles } from '../../src/job/read';
import { VaxlaError } from '../../src/words/problem';
import { madeArchive } from './made-archive';
import { madeWorkbook, type MadeWorkbook } from './made-workbook';
import { mostWork, worked } from './work-done';

jest.setTimeout(60_000);

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const bytesOf = (text: string) => new TextEncoder().encode(text);
const repeated = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('');
const sheet = (content: string, more: MadeWorkbook = {}) => madeWorkbook({ ...more, sheets: { Blad1: content } });
const part = (name: string, xml: string) => madeWorkbook({ parts: { [name]: xml } });

/** A directory's field of its first part changed to a lie. */
function lying(archive: Uint8Array, field: number, value: number): Uint8Array {
  const copy = archive.slice();
  const view = new DataView(copy.buffer);
  view.setUint32(view.getUint32(copy.length - 6, true) + field, value, true);
  return copy;
}

const zeros = (megabytes: number) => new Uint8Array(megabytes << 20);
const zipped = (parts: Zippable) => zipSync(parts, { level: 6 });
/** Rows whose one cell stands in the last column: 35 bytes that ask for 16,384 cells. */
const stray = (rows: number) => repeated(rows, (row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`);

const bombs: readonly (readonly [string, () => Uint8Array, string])[] = [
  ['a part that grows a thousand times', () => zipped({ 'a.xml': zeros(8) }), 'file-too-compressed'],
  [
    'a part that is larger than it says',
    () => lying(madeArchive({ '_rels/.rels': zeros(96) }), 24, 1000),
    'file-damaged-archive',
  ],
  [
    'a part that is smaller than it says',
    () => lying(zipped({ '_rels/.rels': bytesOf('<a/>') }), 24, 4_000_000),
    'file-damaged-archive',
  ],
  ['stray cells far out', () => sheet(`<sheetData>${stray(20_000)}</sheetData>`), 'file-too-many-cells'],
  [
    'stray cells far out on many sheets',
    () => {
      const names = Array.from({ length: 40 }, (_, index) => `Blad${index}`);
      return madeWorkbook({
        sheets: Object.fromEntries(names.map((name) => [name, `<sheetData>${stray(50)}</sheetData>`])),
      });
    },
    'file-too-many-cells',
  ],
  [
    'the last row of a hundred sheets',
    () => {
      const names = Array.from({ length: 100 }, (_, index) => `Blad${index}`);
      const last = '<sheetData><row r="1048576"><c r="A1048576"><v>1</v></c></row></sheetData>';
      return madeWorkbook({ sheets: Object.fromEntries(names.map((name) => [name, last])) });
    },
    'file-too-many-cells',
  ],
  ['elements a million deep', () => sheet('<a>'.repeat(1_000_000)), 'file-damaged-part'],
  ['styles a million deep', () => madeWorkbook({ styles: '<a>'.repeat(1_000_000) }), 'file-damaged-part'],
  [
    'entities that grow into gigabytes',
    () =>
      part(
        'xl/worksheets/sheet1.xml',
        `<!DOCTYPE s [<!ENTITY a0 "aaaaaaaaaa">${repeated(30, (index) => `<!ENTITY a${index + 1} "${`&a${index};`.repeat(10)}">`)}]>` +
          `<worksheet xmlns="${main}">&a30;</worksheet>`,
      ),
    'file-entities',
  ],
  [
    'a million references in a text',
    () => sheet(`<sheetData><row><c t="str"><v>${'&#65;'.repeat(500_000)}</v></c></row></sheetData>`),
    'nothing',
  ],
  [
    'ampersands without end',
    () => sheet(`<sheetData><row><c t="str"><v>${'&'.repeat(2_000_000)}</v></c></row></sheetData>`),
    'file-damaged-part',
  ],
  [
    'a hundred thousand attributes',
    () => sheet(`<sheetData ${repeated(100_000, (index) => `a${index}="1"`.padEnd(12))}/>`),
    'nothing',
  ],
  [
    'columns hidden over one another',
    () => sheet(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(50_000)}</cols><sheetData/>`),
    'file-damaged-part',
  ],
  [
    'a column before all columns',
    () => sheet('<cols><col min="-1000000000" max="5" hidden="1"/></cols><sheetData/>'),
    'file-damaged-part',
  ],
  [
    'the whole sheet merged a thousand times',
    () =>
      sheet(
        `<sheetData>${stray(1)}</sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
      ),
    'nothing',
  ],
  ['three hundred thousand empty texts', () => madeWorkbook({ sharedStrings: '<si/>'.repeat(300_000) }), 'nothing'],
  [
    'twenty thousand names',
    () =>
      madeWorkbook({
        after: `<definedNames>${repeated(20_000, (index) => `<definedName name="n${index}">1</definedName>`)}</definedNames>`,
      }),
    'nothing',
  ],
  [
    'one part as ten thousand sheets',
    () =>
      part(
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>` +
          `${repeated(10_000, (index) => `<sheet name="s${index}" sheetId="${index + 1}" r:id="rId1"/>`)}</sheets></workbook>`,
      ),
    'file-damaged-part',
  ],
  [
    'a zip archive within another',
    () => zipped({ 'a.zip': zipped({ 'b.zip': zipped({ 'c.xml': zeros(1) }) }) }),
    'file-no-workbook',
  ],
];

test.each(bombs)('%s costs less than a second and 500 MB', (_, made, expected) => {
  const bytes = made();
  const largest = () => process.resourceUsage().maxRSS / 1024;
  const before = { megabytes: process.memoryUsage().rss / (1 << 20), largest: largest() };
  const { result: code, seconds } = worked(() => {
    try {
      readFiles([{ name: 'bomb.xlsx', bytes }]);
    } catch (error) {
      if (!(error instanceof VaxlaError)) throw error;
      return error.problem.code;
    }
    return 'nothing';
  });
  expect(code).toBe(expected);
  expect(seconds).toBeLessThan(mostWork);
  if (largest() > before.largest) expect(largest() - before.megabytes).toBeLessThan(500);
});

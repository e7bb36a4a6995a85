import { unzipSync } from 'fflate';
import type { PlannedSheet } from '../../src/report/plan';
import { takenNames } from '../../src/workbook/file/cell-names';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import { emptyWorkbook, openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { childrenOf, readXml } from '../../src/workbook/file/xml-tree';
import { partText } from '../../src/workbook/file/xml-text';
import { madeWorkbook, type MadeWorkbook } from './made-workbook';
import { lostElements, spliced } from './kept-elements';
import { samplePlan, sampleTitles } from './sample-plan';
import { codeOf } from './thrown-code';

const made = (parts?: MadeWorkbook) => openWorkbook(madeWorkbook(parts), 'made.xlsx');
const textOf = (archive: Uint8Array, part: string) => new TextDecoder().decode(unzipSync(archive)[part]);

/** Writes the sample plan and checks every promise about what is foreign; the written bytes. */
function expectForeignUntouched(original: Uint8Array): Uint8Array {
  const workbook = openWorkbook(original, 'file.xlsx');
  const written = writePlan(workbook, samplePlan(workbook));
  const before = unzipSync(original);
  const after = unzipSync(written);
  for (const [part, bytes] of Object.entries(before)) {
    if (part.endsWith('/') || /calcChain\.xml$/i.test(part)) continue;
    const now = after[part];
    const lost = spliced(part) ? lostElements(bytes, now) : now && Buffer.compare(now, bytes);
    expect([part, lost]).toEqual([part, spliced(part) ? [] : 0]);
  }
  const again = openWorkbook(written, 'file.xlsx');
  expect(again.grids()).toEqual(workbook.grids());
  expect(again.marks().map((mark) => mark.role)).toEqual(Object.keys(sampleTitles));
  expect(Buffer.compare(writePlan(again, samplePlan(again)), written)).toBe(0);
  return written;
}

test('a new workbook holds the plan as it was given', () => {
  const empty = emptyWorkbook();
  const plan = samplePlan(empty);
  const workbook = openWorkbook(writePlan(empty, plan), 'ny.xlsx');
  expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(Object.values(sampleTitles));
  const own = workbook.ownGrids();
  const assumptions = own.get('assumptions');
  expect(assumptions?.rows[4]?.[1]).toEqual({ kind: 'text', text: 'rad 1\nrad 2\t"citat" <&> _x0041_ \u0001' });
  expect(assumptions?.rows[4]?.slice(2)).toEqual([
    { kind: 'boolean', value: true },
    { kind: 'error', code: '#N/A' },
  ]);
  const calculation = plan.sheets[1]?.blocks[1];
  if (calculation?.kind !== 'columns') throw new Error('the sample plan has columns');
  calculation.columns.forEach((column, across) =>
    column.values.forEach((value, down) => {
      const cell = own.get('calculation:stay')?.rows[3 + down]?.[across];
      expect(cell).toEqual(typeof value === 'number' ? { kind: 'number', value } : { kind: 'text', text: value });
    }),
  );
  expect(workbook.grids()).toEqual([]);
  expect(workbook.definedNames()).toEqual(['vaxla_factor']);
});

test('the same plan gives the same bytes', () => {
  const write = () => writePlan(emptyWorkbook(), samplePlan(emptyWorkbook()));
  expect(Buffer.compare(write(), write())).toBe(0);
});

test('a formula is shared down its column only where it names no other sheet', () => {
  const sheet = textOf(writePlan(emptyWorkbook(), samplePlan(emptyWorkbook())), 'xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<f t="shared" ref="C4:C39" si="0">B4*vaxla_factor</f>');
  expect(sheet.match(/<f t="shared" si="0"\/>/g)).toHaveLength(35);
  expect(sheet).toContain("<f>B39*2*'Växla Antaganden'!$C$4+0*'Växla Beräkning 1'!B39</f>");
});

test('a text that begins as a formula is a text, and marked so', () => {
  const written = writePlan(emptyWorkbook(), samplePlan(emptyWorkbook()));
  const cell = /<c r="B4" s="(\d+)" t="inlineStr"><is><t[^>]*>=HYPERLINK/.exec(
    textOf(written, 'xl/worksheets/sheet1.xml'),
  );
  const styles = readXml(partText(unzipSync(written)['xl/styles.xml'] ?? new Uint8Array(), 'styles', 'file'));
  const style = childrenOf(childrenOf(styles, 'cellXfs')[0], 'xf')[Number(cell?.[1])];
  expect(style?.attributes.quotePrefix).toBe('1');
});

test('workbooks of other programs are written into: prefixes, no styles, no names, line ends of two characters', () => {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const prefixed = `<?xml version="1.0"?>\r\n<x:workbook xmlns:x="${main}">\r\n <x:sheets>\r\n  <x:sheet name="A" sheetId="7" xmlns:q="${office}" q:id="rId1"/>\r\n </x:sheets>\r\n</x:workbook>`;
  const written = expectForeignUntouched(madeWorkbook({ parts: { 'xl/workbook.xml': prefixed } }));
  expect(textOf(written, 'xl/workbook.xml')).toMatch(
    /<x:sheet xmlns:r="[^"]+" name="Växla Antaganden" sheetId="8" r:id="rId\d+"\/>/,
  );
  expectForeignUntouched(madeWorkbook({ styles: '<fonts><font><name val="Arial"/><sz val="9"/></font></fonts>' }));
  expectForeignUntouched(madeWorkbook({ after: '<definedNames/><calcPr calcMode="manual"/>' }));
  expectForeignUntouched(madeWorkbook({ after: '<pivotCaches/>', before: '<workbookPr/>' }));
});

test('names and settings stand where the schema wants them', () => {
  const written = writePlan(made({ after: '<oleSize ref="A1"/>' }), samplePlan(made()));
  const root = readXml(partText(unzipSync(written)['xl/workbook.xml'] ?? new Uint8Array(), 'workbook', 'file'));
  expect(root.children.map((element) => element.name)).toEqual(['sheets', 'definedNames', 'calcPr', 'oleSize']);
});

test("a user's sheet that has our title is left alone and ours gets a number", () => {
  const workbook = made({ sheets: { 'växla antaganden': '<sheetData/>', 'Växla Antaganden (2)': '<sheetData/>' } });
  expect(sheetTitles(workbook, sampleTitles).assumptions).toBe('Växla Antaganden (3)');
  const again = openWorkbook(writePlan(workbook, samplePlan(workbook)), 'made.xlsx');
  expect(again.sheets.map((sheet) => sheet.name)).toEqual([
    'växla antaganden',
    'Växla Antaganden (2)',
    'Växla Antaganden (3)',
    'Växla Beräkning 1',
    'Växla Jämförelse',
  ]);
  const plan = samplePlan(emptyWorkbook());
  expect(codeOf(() => writePlan(workbook, plan))).toBe('file-sheet-name-taken');
});

test('titles are cut to what Excel takes and stay different from one another', () => {
  const titles = sheetTitles(emptyWorkbook(), { a: 'x'.repeat(40), b: 'X'.repeat(40), c: "'a/b'" });
  expect(titles).toEqual({ a: 'x'.repeat(31), b: `${'X'.repeat(27)} (2)`, c: 'a b' });
});

/** The workbook a person has after renaming one of our sheets. */
function renamed(workbook: WorkbookFile, from: string, to: string): WorkbookFile {
  const parts = unzipSync(writePlan(workbook, samplePlan(workbook)));
  const text = new TextDecoder().decode(parts['xl/workbook.xml']).split(`name="${from}"`).join(`name="${to}"`);
  const changed = new Map([['xl/workbook.xml', new TextEncoder().encode(text)]]);
  return openWorkbook(workbook.pack.with(new Map([...Object.entries(parts), ...changed])).bytes(), 'made.xlsx');
}

test('a sheet of ours that a person renamed is still ours and keeps the name, run after run', () => {
  let workbook = renamed(made(), 'Växla Jämförelse', 'Till nämnden');
  for (const run of [1, 2]) {
    expect([run, sheetTitles(workbook, sampleTitles).comparison]).toEqual([run, 'Till nämnden']);
    workbook = openWorkbook(writePlan(workbook, samplePlan(workbook)), 'made.xlsx');
    expect(workbook.sheets).toHaveLength(4);
  }
});

test('another language renames our sheets and adds none', () => {
  const workbook = made();
  const swedish = openWorkbook(writePlan(workbook, samplePlan(workbook)), 'made.xlsx');
  const english = { ...sampleTitles, comparison: 'Växla Comparison' };
  expect(sheetTitles(swedish, english)).toEqual(english);
  const plan = samplePlan(swedish);
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, title: sheetTitles(swedish, english)[sheet.role] ?? '' }));
  const again = openWorkbook(writePlan(swedish, { ...plan, sheets }), 'made.xlsx');
  expect(again.sheets.map((sheet) => sheet.name)).toEqual([
    'Blad1',
    'Växla Antaganden',
    'Växla Beräkning 1',
    'Växla Comparison',
  ]);
});

test('a calculation sheet that is no longer planned goes, with its names, and everything else keeps its place', () => {
  const workbook = made({
    after: '<definedNames><definedName name="egen" localSheetId="0">Blad1!$A$1</definedName></definedNames>',
  });
  const full = writePlan(workbook, samplePlan(workbook));
  const opened = openWorkbook(full, 'made.xlsx');
  const plan = samplePlan(opened, { 'calculation:stay': undefined });
  const charts = plan.sheets.map((sheet): PlannedSheet => ({ ...sheet, charts: [] }));
  const less = writePlan(opened, { ...plan, sheets: charts });
  const again = openWorkbook(less, 'made.xlsx');
  expect(again.marks()).toEqual([
    { role: 'assumptions', sheetName: 'Växla Antaganden' },
    { role: 'comparison', sheetName: 'Växla Jämförelse' },
  ]);
  expect(Object.keys(unzipSync(less)).filter((part) => /sheet3|chart|drawing/.test(part))).toEqual([]);
  expect(textOf(less, '[Content_Types].xml')).not.toMatch(/sheet3|chart|drawing/);
  expect(textOf(less, 'xl/workbook.xml')).toContain('<definedName name="egen" localSheetId="0">');
  expect(textOf(less, 'xl/workbook.xml')).toContain('name="_xlnm.Print_Titles" localSheetId="2"');
});

test("a person's copy of our sheet is neither read as figures nor written over", () => {
  const workbook = made();
  const parts = unzipSync(writePlan(workbook, samplePlan(workbook)));
  const text = new TextDecoder()
    .decode(parts['xl/workbook.xml'])
    .replace('<sheets>', '<sheets><sheet name="Kopia" sheetId="99" r:id="rIdCopy"/>')
    .replace(/localSheetId="(\d+)"/g, (_, tab: string) => `localSheetId="${Number(tab) + 1}"`)
    .replace(
      '<definedNames>',
      '<definedNames><definedName name="vaxla_mark" localSheetId="0" hidden="1">"1|comparison|x"</definedName>',
    );
  parts['xl/workbook.xml'] = new TextEncoder().encode(text);
  const relationships = new TextDecoder().decode(parts['xl/_rels/workbook.xml.rels']);
  const relationship = /<Relationship Id="rId1"[^>]*>/.exec(relationships)?.[0] ?? '';
  const ofCopy = relationship.replace('rId1', 'rIdCopy').replace('sheet1', 'copy');
  parts['xl/_rels/workbook.xml.rels'] = new TextEncoder().encode(
    relationships.replace(relationship, relationship + ofCopy),
  );
  parts['xl/worksheets/copy.xml'] = parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  const copied = openWorkbook(workbook.pack.with(new Map(Object.entries(parts))).bytes(), 'made.xlsx');
  expect(copied.marks().map((mark) => mark.sheetName)).toEqual(Object.values(sampleTitles));
  const again = openWorkbook(writePlan(copied, samplePlan(copied)), 'made.xlsx');
  expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Kopia', 'Blad1', ...Object.values(sampleTitles)]);
});

test('names of the workbook and of its tables cannot be taken, our own from the last run can', () => {
  const named = made({
    after: '<definedNames><definedName name="Vaxla_Factor">Blad1!$A$1</definedName></definedNames>',
    parts: { 'xl/tables/table1.xml': '<table displayName="Tabell1"/>' },
  });
  expect(takenNames(named)).toEqual(['Vaxla_Factor', 'Tabell1']);
  expect(codeOf(() => writePlan(named, samplePlan(named)))).toBe('file-name-taken');
  const workbook = made();
  expect(takenNames(openWorkbook(writePlan(workbook, samplePlan(workbook)), 'made.xlsx'))).toEqual([]);
});

test.each([
  ['a locked structure', made({ before: '<workbookProtection lockStructure="1"/>' }), 'file-structure-locked'],
  ['a signature', made({ parts: { '_xmlsignatures/origin.sigs': 'x' } }), 'file-signed'],
])('nothing is written into a workbook with %s', (_, workbook, code) => {
  expect(codeOf(() => writePlan(workbook, samplePlan(workbook)))).toBe(code);
});

const cells = (value: number | string, formula?: string): PlannedSheet => ({
  role: 'a',
  title: 'A',
  columnWidths: [],
  page: { orientation: 'portrait', fitWide: 1, fitTall: 1, marginsCm: { left: 1, right: 1, top: 1, bottom: 1 } },
  blocks: [{ kind: 'cells', top: 0, left: 0, rows: [[{ value, appearance: {}, ...(formula && { formula }) }]] }],
});

test.each([
  ['a number that is none', [cells(NaN)], 'file-number-unfit'],
  ['a text longer than a cell', [cells('x'.repeat(32_768))], 'file-text-too-long'],
  ['a formula longer than a cell', [cells(1, '1'.repeat(8_193))], 'file-formula-too-long'],
  ['one role twice', [cells(1), cells(1)], 'file-role-doubled'],
  ['one title twice', [cells(1), { ...cells(1), role: 'b', title: 'a' }], 'file-sheet-name-taken'],
  ['a title Excel does not take', [{ ...cells(1), title: 'a/b' }], 'file-sheet-name-unfit'],
  ['one cell twice', [{ ...cells(1), blocks: [...cells(1).blocks, ...cells(2).blocks] }], 'file-cell-doubled'],
  [
    'a cell outside the sheet',
    [{ ...cells(1), blocks: cells(1).blocks.map((block) => ({ ...block, top: 1_048_576 })) }],
    'file-cell-outside',
  ],
])('a plan with %s is refused', (_, sheets, code) => {
  expect(codeOf(() => writePlan(emptyWorkbook(), { sheets, names: [] }))).toBe(code);
});

test('a name for a sheet that is not planned, and a name that is an address, are refused', () => {
  const area = { top: 0, left: 0, bottom: 0, right: 0 };
  const plan = (name: string, sheet: string) => ({ sheets: [cells(1)], names: [{ name, sheet, area }] });
  expect(codeOf(() => writePlan(emptyWorkbook(), plan('x_1', 'b')))).toBe('file-role-unknown');
  expect(codeOf(() => writePlan(emptyWorkbook(), plan('N1', 'a')))).toBe('file-name-unfit');
});

import type { SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook, openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { differingParts, EditedWorkbook } from './edited-workbook';
import { samplePlan } from './sample-plan';

const first = writePlan(emptyWorkbook(), samplePlan(emptyWorkbook()));
const opened = (bytes: Uint8Array) => openWorkbook(bytes, 'bok.xlsx');
const again = (bytes: Uint8Array, change: (plan: SheetPlan) => SheetPlan = (plan) => plan) => {
  const workbook = opened(bytes);
  return writePlan(workbook, change(samplePlan(workbook)));
};
const sheets = [1, 2, 3].map((number) => `xl/worksheets/sheet${number}.xml`);
const book = 'xl/workbook.xml';

/**
 * The workbook as Excel leaves it after a save, in everything that has bearing on a second run: texts in one part, rows
 * with spans, marks of its own on every element, styles numbered anew, names in order, defaults left out, a chain of
 * calculation, charts with looks of their own.
 */
function savedByExcel(bytes: Uint8Array): Uint8Array {
  const edited = new EditedWorkbook(bytes);
  const texts: string[] = [];
  for (const part of sheets) {
    edited.put(
      part,
      edited
        .text(part)
        .replace(/<worksheet [^>]*>/, (root) =>
          root.replace(
            '>',
            ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="x14ac" ' +
              'xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac">',
          ),
        )
        .replace(/ t="inlineStr"><is><t[^>]*>([^<]*)<\/t><\/is>/g, (_, text: string) => {
          if (!texts.includes(text)) texts.push(text);
          return ` t="s"><v>${texts.indexOf(text)}</v>`;
        })
        .replace(/(<c r="[A-Z]+\d+" s=")(\d+)/g, (_, start: string, style: string) => `${start}${Number(style) + 1}`)
        .replace(/<row r="(\d+)"/g, '<row r="$1" spans="1:4" x14ac:dyDescent="0.25"')
        .replace(' fitToWidth="1"', '')
        .replace(/left="0\.5906"/, 'left="0.59059999999999979"'),
    );
  }
  const items = texts.map((text) => `<si><t xml:space="preserve">${text}</t></si>`).join('');
  const names = [...edited.text(book).matchAll(/<definedName .*?<\/definedName>/g)].map(([name]) => name);
  return edited
    .add(
      'xl/sharedStrings.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml',
      `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${texts.length}">${items}</sst>`,
    )
    .add(
      'xl/calcChain.xml',
      'application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml',
      '<calcChain/>',
    )
    .relate(book, 'rId50', 'sharedStrings', 'sharedStrings.xml')
    .relate(book, 'rId51', 'calcChain', 'calcChain.xml')
    .put(
      book,
      edited
        .text(book)
        .replace(/<definedNames>.*<\/definedNames>/, `<definedNames>${names.sort().join('')}</definedNames>`)
        .replace(/<calcPr[^>]*>/, '<calcPr calcId="191029"/>'),
    )
    .change('xl/styles.xml', /<cellXfs count="(\d+)">(<xf [^>]*?\/>)/, '<cellXfs count="$1">$2$2')
    .change('xl/charts/chart1.xml', '<c:roundedCorners', '<c:date1904 val="0"/><c:roundedCorners')
    .bytes();
}

const saved = savedByExcel(first);

test('what Excel saved says the same to us', () => {
  expect(opened(saved).ownGrids()).toEqual(opened(first).ownGrids());
  const formulas = (bytes: Uint8Array) =>
    opened(bytes)
      .ownSheets()
      .map((sheet) => [sheet.area, sheet.written, sheet.cells()]);
  expect(formulas(saved)).toEqual(formulas(first));
});

test('the run after Excel’s save leaves styles, charts, drawings and the register as Excel wrote them', () => {
  const result = again(saved);
  const removed = ['xl/calcChain.xml', '[Content_Types].xml', 'xl/_rels/workbook.xml.rels'];
  expect([...differingParts(saved, result)].sort()).toEqual([...removed, book, ...sheets].sort());
  expect(opened(result).ownGrids()).toEqual(opened(first).ownGrids());
  const sheet = new EditedWorkbook(result).text('xl/worksheets/sheet1.xml');
  expect(sheet).toMatch(/<worksheet [^>]*mc:Ignorable="x14ac"/);
  expect(sheet).toContain('<row r="3" x14ac:dyDescent="0.25">');
  expect(sheet.match(/ s="\d+"/g)).toEqual(
    new EditedWorkbook(saved).text('xl/worksheets/sheet1.xml').match(/ s="\d+"/g),
  );
});

test('names are left where Excel sorted them, and only the setting that everything is computed comes back', () => {
  expect(new EditedWorkbook(again(saved)).text(book)).toBe(
    new EditedWorkbook(saved).text(book).replace('<calcPr calcId', '<calcPr fullCalcOnLoad="1" calcId'),
  );
});

test('a second run after Excel’s save changes no byte', () => {
  const result = again(saved);
  expect(Buffer.compare(again(result), result)).toBe(0);
});

test('margins that Excel only spelled otherwise follow the plan', () => {
  const wider = (workbook: SheetPlan): SheetPlan => ({
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      page: { ...sheet.page, fitWide: 2, marginsCm: { ...sheet.page.marginsCm, left: 3 } },
    })),
  });
  const sheet = new EditedWorkbook(again(saved, wider)).text('xl/worksheets/sheet1.xml');
  expect(sheet).toContain('<pageMargins left="1.1811"');
  expect(sheet).toMatch(/<pageSetup [^>]*fitToWidth="2"/);
});

test('to and fro between Excel and Växla nothing grows', () => {
  const workbooks: WorkbookFile[] = [opened(again(saved))];
  const xfs = (workbook: WorkbookFile) =>
    new TextDecoder().decode(workbook.pack.read('xl/styles.xml')).match(/<xf /g)?.length;
  for (let turn = 0; turn < 2; turn++) workbooks.push(opened(again(again(workbooks[turn]!.pack.bytes(), narrow))));
  expect(workbooks.map((workbook) => [workbook.pack.names.length, workbook.part.names.length, xfs(workbook)])).toEqual(
    workbooks.map(() => [workbooks[0]!.pack.names.length, workbooks[0]!.part.names.length, xfs(workbooks[0]!)]),
  );
});

const narrow = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  sheets: plan.sheets.map((sheet) => ({ ...sheet, columnWidths: [5, 5, 5] })),
});

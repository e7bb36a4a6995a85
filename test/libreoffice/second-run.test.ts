import { cellAt } from '../../src/region/grid';
import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { ZipPackage } from '../../src/workbook/file/zip-package';
import { EditedWorkbook } from '../workbook/edited-workbook';
import { madeWorkbook } from '../workbook/made-workbook';
import { samplePlan } from '../workbook/sample-plan';
import { savedAgain } from './office';

jest.setTimeout(120_000);

const opened = (bytes: Uint8Array) => openWorkbook(bytes, 'bok.xlsx');
const model = '<model xmlns="urn:prov">ett &amp; två</model>';
const plan = (workbook: WorkbookFile): SheetPlan => ({
  ...samplePlan(workbook),
  document: { namespace: 'urn:prov', xml: model },
});
const again = (bytes: Uint8Array, wanted: (workbook: WorkbookFile) => SheetPlan = plan) => {
  const workbook = opened(bytes);
  return writePlan(workbook, wanted(workbook));
};
const assumptions = 'xl/worksheets/sheet2.xml';

const made = opened(
  madeWorkbook({ sheets: { Budget: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' } }),
);
const noted = new EditedWorkbook(writePlan(made, plan(made)))
  .change(
    assumptions,
    '</sheetData>',
    '<row r="20"><c r="B20" t="inlineStr"><is><t>Se bilaga</t></is></c><c r="F20"><f>C4*100</f><v>125</v></c></row></sheetData>',
  )
  .change(
    assumptions,
    '<dataValidations',
    '<conditionalFormatting sqref="C4"><cfRule type="expression" priority="1"><formula>C4&gt;1</formula></cfRule></conditionalFormatting><dataValidations',
  )
  .change(assumptions, /(<col min="2" max="2" width=")[^"]+/, '$150')
  .bytes();
const saved = savedAgain(noted);
const result = again(saved);

test('what LibreOffice saved is still known: marks, areas, the register and the document', () => {
  const workbook = opened(saved);
  expect(workbook.ownSheets().map(({ role, copy, area, written }) => [role, copy, area, written])).toEqual(
    opened(noted)
      .ownSheets()
      .map(({ role, copy, area, written }) => [role, copy, area, written]),
  );
  expect(workbook.document('urn:prov')).toBe(model);
  expect(workbook.ownSheets()[0]?.area).toBeDefined();
});

test('formulas read the same after LibreOffice has written every one of them out', () => {
  const formulas = (bytes: Uint8Array) =>
    opened(bytes)
      .ownSheets()
      .flatMap((sheet) =>
        sheet
          .cells()
          .flatMap(({ row, column, formula }) => (formula === undefined ? [] : [[sheet.role, row, column, formula]])),
      );
  const [before, after] = [formulas(noted), formulas(saved)];
  // LibreOffice writes truth values and errors as formulas of their own.
  const own = after.filter(([, , , formula]) => formula !== 'TRUE()' && formula !== '#N/A');
  expect(own).toEqual(before.map(([role, row, column, formula]) => [role, row, column, formula]));
});

test('the run after LibreOffice keeps notes, widths and formats, and finds its charts again', () => {
  const workbook = opened(result);
  const grid = workbook.ownGrids().get('assumptions');
  expect(grid && cellAt(grid, 19, 1)).toEqual({ kind: 'text', text: 'Se bilaga' });
  const sheet = new EditedWorkbook(result).text(assumptions);
  expect(sheet).toContain('<conditionalFormatting');
  expect(sheet).toMatch(/<col [^>]*min="2"[^>]*width="50/);
  const drawings = ZipPackage.open(result, 'bok.xlsx').names.filter((name) => /drawings\/drawing/.test(name));
  expect(drawings).toHaveLength(1);
  const drawing = new EditedWorkbook(result).text(drawings[0] ?? '');
  expect([drawing.match(/name="production"/g), drawing.match(/name="cost"/g)].map((found) => found?.length)).toEqual([
    1, 1,
  ]);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(opened(noted).sheets.map(({ name }) => name));
  expect(workbook.grids()).toEqual(opened(saved).grids());
});

test('a run that changes nothing after LibreOffice changes no byte the second time', () => {
  expect(Buffer.compare(again(result), result)).toBe(0);
});

test('to and fro between LibreOffice and Växla nothing grows', () => {
  const changed = (workbook: WorkbookFile): SheetPlan => {
    const wanted = plan(workbook);
    const sheets = wanted.sheets.map((sheet): PlannedSheet => ({ ...sheet, columnWidths: [14, 14, 14, 14] }));
    return { ...wanted, sheets };
  };
  // Its first save of a file is its own: from the second on, what it adds for itself is there already.
  const second = again(savedAgain(again(result, changed)));
  const third = again(savedAgain(again(second, changed)));
  const size = (bytes: Uint8Array) => {
    const pack = ZipPackage.open(bytes, 'bok.xlsx');
    const count = (part: string, tag: RegExp) => new TextDecoder().decode(pack.read(part)).match(tag)?.length ?? 0;
    return {
      parts: pack.names.length,
      names: count('xl/workbook.xml', /<definedName /g),
      formats: count('xl/styles.xml', /<xf /g),
      fonts: count('xl/styles.xml', /<font>/g),
      drawn: count('xl/drawings/drawing1.xml', /<xdr:(one|two)CellAnchor/g),
    };
  };
  expect(size(third)).toEqual(size(second));
});

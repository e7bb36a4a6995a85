import { unzipSync } from 'fflate';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { VaxlaError } from '../../src/words/problem';
import { sampleReports } from '../workbook/sample-report';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from '../workbook/shared-workbooks';
import { computedTexts } from './office';

jest.setTimeout(600_000);

/** Functions whose value is another at every reckoning: in a workbook that has one, numbers are not compared. */
const unsteady = /<(?:\w+:)?f\b[^>]*>[^<]*\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/;

function isUnsteady(original: Uint8Array): boolean {
  const sheets = Object.entries(unzipSync(original)).filter(([part]) => /worksheets\/[^/]*\.xml$/i.test(part));
  return sheets.some(([, bytes]) => unsteady.test(new TextDecoder().decode(bytes)));
}

/** A sheet's text without its numbers: what stands in quotation marks is text. */
const withoutNumbers = (text: string) =>
  text.replace(/"(?:[^"]|"")*"|[^,\n]+/g, (cell) => (cell.startsWith('"') ? cell : 'number'));

describeWithSharedData('every workbook of the folder with the sample region’s report in it, in LibreOffice', () => {
  const reportFor = sampleReports();
  const writable = sharedWorkbooks().flatMap((path) => {
    const original = sharedFile(path);
    try {
      const workbook = openWorkbook(original, path);
      return workbook.lockedStructure || workbook.signed ? [] : [{ path, original, workbook }];
    } catch (error) {
      if (error instanceof VaxlaError) return [];
      throw error;
    }
  });

  test('each opens, and its own sheets hold what they hold without the report', () => {
    const files = new Map<string, Uint8Array>();
    for (const { path, original, workbook } of writable) {
      files.set(`${path} before`, original);
      files.set(`${path} after`, writePlan(workbook, reportFor(workbook)));
    }
    const computed = computedTexts(files);
    for (const { path, original, workbook } of writable) {
      const [before, after] = [computed.get(`${path} before`), computed.get(`${path} after`)];
      if (!before || !after) throw new Error(`${path} was not opened`);
      expect(before.size).toBeGreaterThan(0);
      const told = isUnsteady(original) ? withoutNumbers : (text: string) => text;
      const changed = [...before].filter(([sheet, text]) => told(text) !== told(after.get(sheet) ?? 'missing'));
      expect([path, changed.map(([sheet]) => sheet)]).toEqual([path, []]);
      const own = reportFor(workbook).sheets;
      for (const { title } of own) expect([...after.keys()]).toContain(title);
    }
    expect(writable.length).toBeGreaterThan(40);
  });
});

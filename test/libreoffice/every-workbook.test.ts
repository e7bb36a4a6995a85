import { unzipSync } from 'fflate';
import type { Cell, Grid } from '../../src/region/grid';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { VaxlaError } from '../../src/words/problem';
import { sampleReports } from '../workbook/sample-report';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from '../workbook/shared-workbooks';
import { recalculateAll } from './office';

jest.setTimeout(600_000);

/** Functions whose value is another at every reckoning: in a workbook that has one, numbers are not compared. */
const unsteady = /<(?:\w+:)?f\b[^>]*>[^<]*\b(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY)\(/;

function isUnsteady(original: Uint8Array): boolean {
  const sheets = Object.entries(unzipSync(original)).filter(([part]) => /worksheets\/[^/]*\.xml$/i.test(part));
  return sheets.some(([, bytes]) => unsteady.test(new TextDecoder().decode(bytes)));
}

/** What a sheet holds, without where it was read from, as one text. */
function contents(grid: Grid | undefined, numbers: boolean): string | undefined {
  const written = (cell: Cell) => (cell.kind === 'number' && !numbers ? 'number' : JSON.stringify(cell));
  return grid?.rows.map((row) => row.map(written).join(' ')).join('\n');
}

describeWithSharedData('every workbook of the folder with the sample region’s report in it, in LibreOffice', () => {
  const reportFor = sampleReports();
  const writable = sharedWorkbooks().filter((path) => {
    try {
      const { lockedStructure, signed } = openWorkbook(sharedFile(path), path);
      return !lockedStructure && !signed;
    } catch (error) {
      if (error instanceof VaxlaError) return false;
      throw error;
    }
  });

  test('each opens, and its own sheets hold what they hold without the report', () => {
    const files = new Map<string, Uint8Array>();
    for (const path of writable) {
      const original = sharedFile(path);
      const workbook = openWorkbook(original, path);
      files.set(`${path} before`, original);
      files.set(`${path} after`, writePlan(workbook, reportFor(workbook)));
    }
    const computed = recalculateAll(files);
    for (const path of writable) {
      const [before, after] = [computed.get(`${path} before`), computed.get(`${path} after`)];
      if (!before || !after) throw new Error(`${path} was not opened`);
      const named = (grids: readonly Grid[], name: string) => grids.find(({ sheet }) => sheet === name);
      expect(before.length).toBeGreaterThan(0);
      const numbers = !isUnsteady(sharedFile(path));
      const changed = before.filter((grid) => contents(grid, numbers) !== contents(named(after, grid.sheet), numbers));
      expect([path, changed.map(({ sheet }) => sheet)]).toEqual([path, []]);
      const own = reportFor(openWorkbook(sharedFile(path), path)).sheets;
      for (const { title } of own) expect(after.map(({ sheet }) => sheet)).toContain(title);
    }
    expect(writable.length).toBeGreaterThan(40);
  });
});

import { isDeepStrictEqual } from 'node:util';
import { unzipSync } from 'fflate';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook, type WorkbookFile } from '../../src/workbook/file/workbook-file';
import { problemText, VaxlaError } from '../../src/words/problem';
import { lostElements, spliced } from './kept-elements';
import { sampleReports } from './sample-report';
import { describeWithSharedData, sharedFile, sharedWorkbooks } from './shared-workbooks';

jest.setTimeout(120_000);

/** What is not written into, and why. */
const refused: Readonly<Record<string, string>> = { 'fixtures/poi/SimpleStrict.xlsx': 'file-strict' };

/** The parts that know of every sheet, by their paths in this workbook; what stood in them stays, and ours is spliced in. */
function sharedParts({ part, pack }: WorkbookFile): ReadonlySet<string> {
  const styles = part.relationships.find(({ type }) => type.endsWith('/styles'))?.part ?? 'xl/styles.xml';
  const workbook = part.part.part;
  const rels = workbook.replace(/[^/]*$/, (name) => `_rels/${name}.rels`);
  const known = ['[Content_Types].xml', '_rels/.rels', 'docProps/app.xml', workbook, rels, styles];
  const lower = new Set(known.map((name) => name.toLowerCase()));
  return new Set(pack.names.filter((name) => lower.has(name.toLowerCase())));
}

const isCalculationChain = (part: string) => /calcChain\.xml$/i.test(part);

describeWithSharedData('the sample region’s report in every workbook of the folder', () => {
  const reportFor = sampleReports();

  test.each(sharedWorkbooks())('%s: all else stays byte for byte, and a second time nothing changes', (path) => {
    const original = sharedFile(path);
    let workbook: WorkbookFile;
    let written: Uint8Array;
    try {
      workbook = openWorkbook(original, path);
      written = writePlan(workbook, reportFor(workbook));
    } catch (error) {
      if (!(error instanceof VaxlaError)) throw error;
      expect([path, error.problem.code]).toEqual([path, refused[path]]);
      expect(problemText('sv', error.problem)).toMatch(/^[^:]+: .*\.$/);
      return;
    }
    expect(refused[path]).toBeUndefined();
    const [before, after] = [unzipSync(original), unzipSync(written)];
    const shared = sharedParts(workbook);
    const kept = Object.keys(before).filter((part) => !part.endsWith('/') && !isCalculationChain(part));
    const changed = kept.filter((part) => !after[part] || Buffer.compare(after[part], before[part]!) !== 0);
    expect(changed.filter((part) => !shared.has(part))).toEqual([]);
    for (const part of changed.filter(spliced)) {
      expect([path, part, lostElements(before[part], after[part])]).toEqual([path, part, []]);
    }

    const again = openWorkbook(written, path);
    expect(isDeepStrictEqual(again.grids(), workbook.grids())).toBe(true);
    expect(again.sheets.slice(0, workbook.sheets.length)).toEqual(workbook.sheets);
    expect(again.definedNames()).toEqual(expect.arrayContaining([...workbook.definedNames()]));
    expect(again.marks().map(({ role }) => role)).toEqual(reportFor(workbook).sheets.map(({ role }) => role));
    const secondTime = writePlan(again, reportFor(again));
    expect(Buffer.compare(secondTime, written)).toBe(0);
  });
});

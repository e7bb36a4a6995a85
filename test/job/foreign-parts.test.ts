import { unzipSync } from 'fflate';
import { wantedTitles } from '../../src/report/report';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { planOfSituation } from '../report/formula-cells';
import { describeWithSharedData, sharedFile } from '../workbook/shared-workbooks';
import { foreignWorkbooks } from './foreign-workbooks';
import { run, sampleFile } from './handed-files';

jest.setTimeout(60_000);

/** Parts that know of every sheet; what stood in them stays, and ours is spliced in. */
const spliced = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

describeWithSharedData('the sample region’s report in somebody’s workbook', () => {
  const { question } = run([sampleFile()]);

  test.each(foreignWorkbooks)('leaves every other part of %s byte for byte', (path) => {
    const original = sharedFile(path);
    const workbook = openWorkbook(original, path);
    const titles = sheetTitles(workbook, wantedTitles('sv', question.scenarios));
    const setting = { titles, year: question.year, prefix: 'antag_', language: 'sv' } as const;
    const written = writePlan(workbook, planOfSituation(question, setting));
    const [before, after] = [unzipSync(original), unzipSync(written)];
    const kept = Object.keys(before).filter((part) => !part.endsWith('/') && !/calcChain\.xml$/.test(part));
    const changed = kept.filter((part) => !after[part] || Buffer.compare(after[part], before[part]!) !== 0);
    expect(changed.filter((part) => !spliced.test(part))).toEqual([]);
    expect(kept.length - changed.length).toBeGreaterThan(4);
    const again = openWorkbook(written, path);
    expect(again.grids()).toEqual(workbook.grids());
    expect(again.marks()).toHaveLength(question.scenarios.length + 5);
    expect(again.definedNames()).toEqual(expect.arrayContaining([...workbook.definedNames()]));
  });
});

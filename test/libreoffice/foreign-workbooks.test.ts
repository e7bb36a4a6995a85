import { wantedTitles } from '../../src/report/report';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import type { Grid } from '../../src/region/grid';
import { planOfSituation } from '../report/formula-cells';
import { foreignWorkbooks } from '../job/foreign-workbooks';
import { run, sampleFile } from '../job/handed-files';
import { describeWithSharedData, sharedFile } from '../workbook/shared-workbooks';
import { recalculate } from './office';

jest.setTimeout(300_000);

const shortened = `
schema: 1
months: 12
scenarios:
  - { id: stay, name: Nuläget består }
  - { id: frame, name: Rambudget, switches: [{ contract: { model: ram } }] }
`;

/** What the cells of a sheet hold, without where the sheet was read from. */
const contents = (grid: Grid | undefined) => grid?.rows.map((row) => row.map((cell) => JSON.stringify(cell)));

describeWithSharedData('somebody’s workbook with the sample region’s report in it, in LibreOffice', () => {
  const { question } = run([sampleFile()], shortened);

  test.each(foreignWorkbooks)('%s opens, and its own sheets hold what they hold without the report', (path) => {
    const original = sharedFile(path);
    const workbook = openWorkbook(original, path);
    const titles = sheetTitles(workbook, wantedTitles('sv', question.scenarios));
    const setting = { titles, year: question.year, prefix: 'antag_', language: 'sv' } as const;
    const before = recalculate(original);
    const after = recalculate(writePlan(workbook, planOfSituation(question, setting)));
    const named = (grids: readonly Grid[], name: string) => grids.find(({ sheet }) => sheet === name);
    expect(before.length).toBeGreaterThan(0);
    for (const { sheet } of before) {
      expect([sheet, contents(named(after, sheet))]).toEqual([sheet, contents(named(before, sheet))]);
    }
    for (const title of Object.values(titles)) expect(after.map(({ sheet }) => sheet)).toContain(title);
  });
});

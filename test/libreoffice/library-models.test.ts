import { wantedTitles } from '../../src/report/report';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { planOfSituation, type ReportSetting } from '../report/formula-cells';
import { librarySituation, modelsBeside } from '../report/library-report';
import { expectSame } from './report-in-file';

jest.setTimeout(300_000);

test('LibreOffice computes what the engine computes with every payment model of the library and one of one’s own in force', () => {
  const situation = librarySituation();
  const used = new Set(
    situation.scenarios.flatMap(({ contracts }) =>
      contracts.flatMap(({ base, switches }) => [base.model, ...switches.map(({ contract }) => contract.model)]),
    ),
  );
  expect(modelsBeside.filter(({ key }) => !used.has(key))).toEqual([]);
  const titles = wantedTitles('sv', situation.scenarios);
  const setting: ReportSetting = { titles, year: 2027, prefix: 'antag_', language: 'sv' };
  const report = { bytes: writePlan(emptyWorkbook(), planOfSituation(situation, setting)), situation, setting };
  expect(expectSame(report, []).expected.length).toBeGreaterThan(50_000);
});

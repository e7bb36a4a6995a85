import { cellName } from '../../src/quantities/cell-address';
import { roles } from '../../src/report/layout';
import { flagCell } from '../../src/report/stale-line';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { planOfSituation } from '../report/formula-cells';
import { grantedSetting, grantedSituation, grantNumber } from '../report/granted-report';
import { expectSame, type Report } from './report-in-file';

jest.setTimeout(300_000);

const report: Report = {
  bytes: writePlan(emptyWorkbook(), planOfSituation(grantedSituation, grantedSetting)),
  situation: grantedSituation,
  setting: grantedSetting,
};

test('with state grants LibreOffice computes what the engine computes, in every formula cell', () => {
  expect(expectSame(report, []).expected.length).toBeGreaterThan(10_000);
});

test('and after their yellow cells are changed, what it computes after the same change', () => {
  const changes = [
    grantNumber(1, 1, 'attained', 0.79),
    grantNumber(2, 1, 'attained_read', 1),
    grantNumber(2, 1, 'threshold', 0.6),
    grantNumber(1, 2, 'from', 202705),
    grantNumber(2, 2, 'to', 202710),
    grantNumber(1, 3, 'months_met', 11),
    grantNumber(2, 4, 'operations_read', 0),
    grantNumber(2, 4, 'admin_hours', 1200),
  ];
  const { computed } = expectSame(report, changes);
  expect(computed(report.setting.titles[roles.board]!, cellName(flagCell.row, flagCell.column))).toBe(1);
});

import { wantedTitles } from '../../src/report/report';
import type { SheetPlan } from '../../src/report/plan';
import { sheetTitles } from '../../src/workbook/file/sheet-titles';
import type { WorkbookFile } from '../../src/workbook/file/workbook-file';
import { answerTo, sampleFile } from '../job/handed-files';
import { planOfSituation } from '../report/formula-cells';

const shortened = `
schema: 1
months: 12
scenarios:
  - { id: stay, name: Nuläget består }
  - { id: frame, name: Rambudget, switches: [{ contract: { model: ram } }] }
`;

/**
 * The sample region's report, a quarter of two scenarios for its first hospital, as a plan for somebody's workbook: every kind of
 * sheet, small enough for a hundred workbooks. It is computed once for all in which its sheets get the same titles.
 */
export function sampleReports(): (workbook: WorkbookFile) => SheetPlan {
  const { frame, scenarios, year } = answerTo([sampleFile()], shortened).question;
  const situation = { frame: { ...frame, units: frame.units.slice(0, 1), months: 3 }, scenarios };
  const plans = new Map<string, SheetPlan>();
  return (workbook) => {
    const titles = sheetTitles(workbook, wantedTitles('sv', scenarios));
    const key = JSON.stringify(titles);
    const plan = plans.get(key) ?? planOfSituation(situation, { titles, year, prefix: 'antag_', language: 'sv' });
    plans.set(key, plan);
    return plan;
  };
}

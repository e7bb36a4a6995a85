import { monthOf } from '../src/quantities/month';
import type { SheetPlan } from '../src/report/plan';
import { reportPlan, wantedTitles } from '../src/report/report';
import type { Scenario } from '../src/model/scenario';
import type { Frame, ScenarioRun } from '../src/simulate/run';

/** The year whose figures are shown. */
export const shownYear = 2029;

/** The plan of a report on scenarios of a frame, without draws. */
export function syntheticReport(frame: Frame, scenarios: readonly Scenario[], runs: readonly ScenarioRun[]): SheetPlan {
  return reportPlan({
    language: 'sv',
    region: 'Mätningen',
    synthetic: true,
    foreignMoney: false,
    frame,
    basePeriod: { from: monthOf(2026, 1), to: monthOf(2026, 12) },
    reading: { history: { units: [], facts: [] }, sheets: [], problems: [] },
    calibration: [],
    sources: [],
    runs,
    year: shownYear,
    titles: wantedTitles('sv', scenarios),
    namePrefix: 'antag_',
    workbookFile: undefined,
    stamp: { date: '2026-11-21', version: '0', modelHash: '0' },
  });
}

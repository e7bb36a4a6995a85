import { contractOf, type Scenario, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { monthOf } from '../../src/quantities/month';
import type { SheetPlan } from '../../src/report/plan';
import { reportPlan, wantedTitles, type ReportInput } from '../../src/report/report';
import { defaultFutures } from '../../src/simulate/futures';
import { runScenario, type Frame, type ScenarioRun, sharedModel } from '../../src/simulate/run';
import { knownUnit } from '../simulate/still-unit';

const trough = [1.02, 1, 1.08, 1.02, 1.06, 0.98, 0.72, 0.82, 1.06, 1.1, 1.1, 1.04];

/** A second unit unlike the first: season, a deficit, incomes of other kinds, one queue unknown. */
export const seasonalUnit: UnitBase = {
  ...knownUnit,
  name: 'Säsongssjukhuset',
  registered: { a: 210, p: 120, o: 95 },
  season: { a: trough, p: trough.map((factor) => (factor + 1) / 2), o: trough },
  queue: { p: { persons: 900, pointsPerCase: 0.4 }, o: undefined },
  within90: { p: 0.55, o: undefined },
  cost: 31_000,
  internalIncome: 450,
  externalIncome: 1_200,
};

/** Two units, start in August so that the first calendar year is cut, 29 months. */
export const twoUnitFrame: Frame = {
  units: [knownUnit, seasonalUnit],
  start: monthOf(2026, 8),
  months: 29,
  taxAndGrants: undefined,
  assumptions: {},
};

export const today: readonly UnitContracts[] = [
  { base: contractOf('prestation'), switches: [] },
  { base: contractOf('prestation', { rho: 0.6, r3: 0.3, pot: 900 }), switches: [], budget: 340_000 },
];

export const twoUnitScenarios: readonly Scenario[] = defaultFutures(
  { today, month: monthOf(2027, 1), phaseMonths: 3 },
  'sv',
);

export function runAll(frame: Frame, scenarios: readonly Scenario[]): readonly ScenarioRun[] {
  const model = sharedModel(frame, scenarios);
  return scenarios.map((scenario) => runScenario(frame, scenario, model));
}

export function planOf(
  frame: Frame,
  runs: readonly ScenarioRun[],
  language: 'sv' | 'en' = 'sv',
  more: Partial<ReportInput> = {},
): SheetPlan {
  return reportPlan({
    language,
    region: 'Exempelregionen',
    synthetic: true,
    foreignMoney: false,
    frame,
    basePeriod: { from: monthOf(2025, 8), to: monthOf(2026, 7) },
    reading: { history: { units: [], facts: [] }, sheets: [], problems: [] },
    calibration: [],
    sources: [],
    runs,
    year: 2028,
    titles: wantedTitles(
      language,
      runs.map(({ scenario }) => scenario),
    ),
    namePrefix: 'antag_',
    workbookFile: undefined,
    stamp: { date: '2026-11-21', version: '0.1.0', modelHash: '00000000' },
    ...more,
  });
}

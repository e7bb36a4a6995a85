import { contractOf, type Scenario } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { monthOf } from '../../src/quantities/month';
import type { PlannedCell, PlannedSheet, SheetPlan } from '../../src/report/plan';
import { type ReportInput } from '../../src/report/report';
import type { Uncertainty } from '../../src/simulate/uncertainty/uncertainty';
import { drawnUncertainty } from './drawn-uncertainty';
import { defaultFutures } from '../../src/simulate/futures';
import { sharedModel, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { knownUnit } from '../simulate/still-unit';
import { planOf, runAll, seasonalUnit, today, twoUnitFrame, twoUnitScenarios } from './two-unit-report';

/** A board page's frame and futures, computed, with what some draws say of them. */
export interface BoardCase {
  readonly frame: Frame;
  readonly runs: readonly ScenarioRun[];
  readonly uncertainty: Uncertainty;
}

const year = 2028;

export function boardCase(frame: Frame, scenarios: readonly Scenario[]): BoardCase {
  const runs = runAll(frame, scenarios);
  return { frame, runs, uncertainty: drawnUncertainty(frame, runs, sharedModel(frame, scenarios), year) };
}

/** The two units of the other tests, five futures, a switch phased in over three months. */
export const twoUnits = () => boardCase({ ...twoUnitFrame, taxAndGrants: 120_000 }, twoUnitScenarios);

/** The smallest page: one unit, no queue, one other future, tax unknown. */
export function oneUnit(): BoardCase {
  const unit: UnitBase = {
    ...knownUnit,
    queue: { p: undefined, o: undefined },
    within90: { p: undefined, o: undefined },
  };
  const scenarios = defaultFutures({ today: today.slice(0, 1), month: monthOf(2027, 1), phaseMonths: 1 }, 'sv');
  const frame = { units: [unit], start: monthOf(2027, 1), months: 24, taxAndGrants: undefined, assumptions: {} };
  return boardCase(frame, [scenarios[0]!, scenarios[2]!]);
}

/** The fullest page: fourteen units with long names, futures with names of sixty characters. */
export function manyUnits(): { readonly frame: Frame; readonly scenarios: readonly Scenario[] } {
  const units = Array.from({ length: 14 }, (_, index): UnitBase => ({
    ...(index % 2 === 0 ? knownUnit : seasonalUnit),
    name: `Länssjukhuset i ${'Västra Norrbergslagen och Kusten '.slice(0, 20 + index)}${index + 1}`,
    cost: 40_000 * (index + 1),
  }));
  const contracts = units.map(() => ({ base: contractOf('prestation'), switches: [] }));
  const scenarios = defaultFutures({ today: contracts, month: monthOf(2027, 1), phaseMonths: 6 }, 'sv').map((each) => ({
    ...each,
    name: `${each.name} enligt regionstyrelsens förslag om byte av modell ${each.id}`.slice(0, 60),
    note: `${each.note}, infasning sex månader, uppdraget oförändrat`,
  }));
  const frame = { units, start: monthOf(2027, 1), months: 24, taxAndGrants: 500_000, assumptions: {} };
  return { frame, scenarios: scenarios.slice(0, 3) };
}

export function boardPlan(
  { frame, runs, uncertainty }: BoardCase,
  language: 'sv' | 'en' = 'sv',
  more: Partial<ReportInput> = {},
): SheetPlan {
  return planOf(frame, runs, language, { uncertainty, ...more });
}

export function sheetOf(plan: SheetPlan, role: string): PlannedSheet {
  return plan.sheets.find((sheet) => sheet.role === role)!;
}

/** Every cell of a sheet that is written one by one, by row and column. */
export function cellsOf(sheet: PlannedSheet): ReadonlyMap<string, PlannedCell> {
  const found = new Map<string, PlannedCell>();
  for (const block of sheet.blocks) {
    if (block.kind !== 'cells') continue;
    block.rows.forEach((row, down) =>
      row.forEach((cell, across) => found.set(`${block.top + down},${block.left + across}`, cell)),
    );
  }
  return found;
}

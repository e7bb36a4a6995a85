import { runScenario, type Frame, type ScenarioRun, sharedModel } from '../../src/simulate/run';
import type { Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import type { SheetTitles } from '../../src/report/layout';
import type { CellContent, SheetPlan } from '../../src/report/plan';
import { reportPlan } from '../../src/report/report';
import type { Language } from '../../src/words/messages';
import { inR1C1, lettersOf } from './written-workbook';

/** What a workbook was computed from: units and months, and the scenarios with the base first. */
export interface Situation {
  readonly frame: Frame;
  readonly scenarios: readonly Scenario[];
}

/** What a report is written with that does not change its figures. */
export interface ReportSetting {
  readonly titles: SheetTitles;
  readonly year: number;
  readonly prefix: string;
  readonly language: Language;
}

/** A formula cell with what the engine says stands in it. */
export interface FormulaCell {
  readonly sheet: string;
  readonly role: string;
  readonly address: string;
  readonly expected: CellContent;
  /** The largest number in the cell's column of its table, or in its row of figures and differences. */
  readonly largest: number;
}

/** The engine's runs of a situation. */
export function runsOf({ frame, scenarios }: Situation): readonly ScenarioRun[] {
  const model = sharedModel(frame, scenarios);
  return scenarios.map((scenario) => runScenario(frame, scenario, model));
}

/** The report of a situation as a plan; nothing of it is read from sheets. */
export function planOfSituation(situation: Situation, setting: ReportSetting): SheetPlan {
  return reportPlan({
    language: setting.language,
    region: 'Exempelregionen',
    synthetic: true,
    foreignMoney: false,
    frame: situation.frame,
    basePeriod: { from: monthOf(2025, 8), to: monthOf(2026, 7) },
    reading: { history: { units: [], facts: [] }, sheets: [], problems: [] },
    calibration: [],
    sources: [],
    runs: runsOf(situation),
    year: setting.year,
    titles: setting.titles,
    namePrefix: setting.prefix,
    workbookFile: undefined,
    stamp: { date: '2026-11-21', version: '0.1.0', modelHash: '00000000' },
  });
}

/** Every formula cell of a report with the engine's value. */
export function formulaCells(plan: SheetPlan): readonly FormulaCell[] {
  const cells: (Omit<FormulaCell, 'largest'> & { readonly group: string })[] = [];
  const largest = new Map<string, number>();
  const add = (
    sheet: { title: string; role: string },
    row: number,
    column: number,
    value: CellContent,
    group: string,
  ) => {
    const address = `${lettersOf(column + 1)}${row + 1}`;
    cells.push({ sheet: sheet.title, role: sheet.role, address, expected: value, group });
    if (typeof value === 'number') largest.set(group, Math.max(largest.get(group) ?? 0, Math.abs(value)));
  };
  for (const sheet of plan.sheets) {
    for (const block of sheet.blocks) {
      if (block.kind === 'cells') {
        block.rows.forEach((row, down) =>
          row.forEach(({ formula, value }, across) => {
            if (formula === undefined) return;
            add(sheet, block.top + down, block.left + across, value, `${sheet.role} row ${block.top + down}`);
          }),
        );
        continue;
      }
      block.columns.forEach(({ formula, values }, across) => {
        if (formula === undefined) return;
        const group = `${sheet.role} ${inR1C1(formula, block.top + 1, block.left + across + 1)}`;
        values.forEach((value, down) => add(sheet, block.top + down, block.left + across, value, group));
      });
    }
  }
  return cells.map(({ group, ...cell }) => ({ ...cell, largest: largest.get(group) ?? 0 }));
}

/** Cells of the board page that repeat what contracts held at the run: they follow their cells, which typing leaves. */
export const tellsContracts = ({ role, expected }: FormulaCell): boolean =>
  role === 'board' && typeof expected === 'string' && /^(?:Räknat|Computed)\b/.test(expected);

/** What a program computed: the content of a cell by sheet and address; undefined where it left nothing. */
export type Computed = (sheet: string, address: string) => number | string | undefined;

/**
 * Cells where a program and the engine differ, one line each: by more than 1e-9 of the larger number, with a floor of
 * 1e-6 of the column's largest, or in their text. Below 1e-15 two numbers are the same nothing: the last bit of a
 * difference between two shares, such as the margin's change in a month when it has not changed.
 */
export function differences(cells: readonly FormulaCell[], computed: Computed): readonly string[] {
  return cells.flatMap(({ sheet, address, expected, largest }) => {
    const found = computed(sheet, address);
    return agrees(expected, found, largest)
      ? []
      : [`${sheet}!${address}: ${found}, engine ${JSON.stringify(expected)}`];
  });
}

function agrees(expected: CellContent, found: number | string | undefined, largest: number): boolean {
  if (typeof expected === 'string') return inAnySigns(String(found ?? '')) === inAnySigns(expected);
  if (typeof expected !== 'number') return (found ?? '') === (expected ?? '');
  if (typeof found !== 'number' || Number.isNaN(found)) return false;
  const size = Math.max(Math.abs(expected), Math.abs(found), 1e-6 * largest);
  return Math.abs(expected - found) <= Math.max(1e-9 * size, 1e-15);
}

/** A text without the signs that group its digits and part its decimals: a program writes those of its own language. */
function inAnySigns(text: string): string {
  return text.replace(/(?<=\d)[.,\u00a0\u202f](?=\d)/g, '');
}

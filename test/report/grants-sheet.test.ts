import { comparisonTop } from '../../src/report/comparison-figures';
import { roles } from '../../src/report/layout';
import type { PlannedSheet } from '../../src/report/plan';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { planOfSituation, type Situation } from './formula-cells';
import { grantedSetting, grantedSituation } from './granted-report';
import { twoUnitScenarios } from './two-unit-report';
import { readWritten } from './written-workbook';

const months = { ...grantedSituation.frame, months: 6 };
const situation: Situation = { ...grantedSituation, frame: months };
const setting = { ...grantedSetting, year: 2027 };
const plan = planOfSituation(situation, setting);
const bytes = writePlan(emptyWorkbook(), plan);

const without: Situation = { ...situation, scenarios: twoUnitScenarios.slice(0, 2) };
const sheetOf = (role: string, of = plan): PlannedSheet | undefined => of.sheets.find((sheet) => sheet.role === role);
const texts = (sheet: PlannedSheet): readonly string[] =>
  sheet.blocks.flatMap((block) =>
    block.kind === 'cells'
      ? block.rows.flat().flatMap(({ value, formula }) => [String(value), formula ?? ''])
      : block.columns.flatMap(({ values, formula }) => [...values.map(String), formula ?? '']),
  );

test('without grants there is no sheet, no column and no word of them', () => {
  const plain = planOfSituation(without, setting);
  expect(plain.sheets.map(({ role }) => role)).toEqual(
    plan.sheets.map(({ role }) => role).filter((role) => role !== roles.grants),
  );
  expect(plain.sheets.flatMap(texts).filter((text) => /state_|statsbidrag/i.test(text))).toEqual([]);
});

test('with grants the comparison’s other blocks stand where they stood, and say the same of every unit', () => {
  const rows = (sheet: PlannedSheet) =>
    sheet.blocks.flatMap((block) => (block.kind === 'cells' && block.top === 0 ? block.rows : []));
  const [plain, granted] = [planOfSituation(without, setting), plan].map((each) =>
    rows(sheetOf(roles.comparison, each)!),
  );
  const shown = (of: typeof plain) => of!.slice(comparisonTop).map((row) => row.map((cell) => cell?.value));
  const [before, after] = [shown(plain), shown(granted)];
  const changed = before.flatMap((row, index) =>
    JSON.stringify(row) === JSON.stringify(after[index]) ? [] : [String(after[index]![0])],
  );
  expect(changed.slice(0, 2)).toEqual(['Regionen centralt', 'Regionen totalt']);
  expect(after.flat()).toEqual(
    expect.arrayContaining(['Statsbidrag, mkr; ingår i regionen centralt och totalt', 'Netto']),
  );
});

test('a name is written as text, whatever it says', () => {
  const sheet = readWritten(bytes).sheets.find(({ name }) => name === setting.titles[roles.grants])!;
  const named = [...sheet.cells.values()].filter(({ value }) => value === '=1+1 & <Cancer>');
  expect(named).toHaveLength(3);
  expect(named.filter(({ formula }) => formula !== undefined)).toEqual([]);
});

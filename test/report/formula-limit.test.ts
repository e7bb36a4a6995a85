import { contractOf } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import { liveCount, wantedTitles } from '../../src/report/report';
import type { PlannedSheet } from '../../src/report/plan';
import { defaultFutures } from '../../src/simulate/futures';
import { textsOf } from '../../src/words/texts';
import { knownUnit } from '../simulate/still-unit';
import { planOfSituation } from './formula-cells';

jest.setTimeout(120_000);

test('scenarios are live while 400,000 formula cells hold them, the first always', () => {
  expect(liveCount(1_000, 5)).toBe(5);
  expect(liveCount(80_000, 5)).toBe(5);
  expect(liveCount(80_001, 5)).toBe(4);
  expect(liveCount(200_000, 3)).toBe(2);
  expect(liveCount(399_999, 3)).toBe(1);
  expect(liveCount(900_000, 3)).toBe(1);
});

const formulaCount = (sheet: PlannedSheet) =>
  sheet.blocks.reduce((sum, block) => {
    if (block.kind !== 'columns') return sum;
    return (
      sum + block.columns.reduce((own, { formula, values }) => own + (formula === undefined ? 0 : values.length), 0)
    );
  }, 0);

test('beyond that the last scenarios are values, and every sheet that shows them says so', () => {
  const units = Array.from({ length: 20 }, (_, index) => ({ ...knownUnit, name: `Enhet ${index + 1}` }));
  const today = units.map(() => ({ base: contractOf('prestation'), switches: [] }));
  const start = monthOf(2027, 1);
  const scenarios = defaultFutures({ today, month: start, phaseMonths: 1 }, 'sv').slice(0, 3);
  const frame = { units, start, months: 72, taxAndGrants: undefined, assumptions: {} };
  const titles = wantedTitles('sv', scenarios);
  const plan = planOfSituation({ frame, scenarios }, { titles, year: 2029, prefix: 'antag_', language: 'sv' });
  const calculations = plan.sheets.filter(({ role }) => role.startsWith('calculation:'));
  const counts = calculations.map(formulaCount);
  const [perScenario = 0] = counts;
  const live = liveCount(perScenario, 3);
  expect(live).toBeLessThan(3);
  expect(counts).toEqual(scenarios.map((_, index) => (index < live ? perScenario : 0)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(400_000);

  const text = (sheet: PlannedSheet) => JSON.stringify(sheet.blocks.filter(({ kind }) => kind === 'cells'));
  const words = textsOf('sv').report;
  calculations.forEach((sheet, index) => expect(text(sheet).includes(words.asValues)).toBe(index >= live));
  const still = scenarios.flatMap(({ name }, index) => (index < live ? [] : [`${index + 1} ${name}`])).join(', ');
  const sheet = (role: string) => text(plan.sheets.find((each) => each.role === role)!);
  expect(sheet('comparison')).toContain(words.comparison.asValues({ scenarios: still }));
  expect(sheet('board')).toContain(textsOf('sv').board.notes.asValues);
});

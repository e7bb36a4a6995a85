import { breakEvenAnswer, type BreakEvenRequest } from '../../src/job/break-even';
import { breakEvenDocument, breakEvenSchema } from '../../src/job/break-even-document';
import { breakEvenText } from '../../src/cli/break-even-text';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { runScenario } from '../../src/simulate/run';
import { hindrances } from './handed-files';
import { regionWorkbook } from './region-workbook';

jest.setTimeout(60_000);

const scenarios = `
schema: 1
months: 12
contract: { model: prestation }
scenarios:
  - { id: stay, name: Nu }
  - { id: tight, name: Lägre tak, switches: [{ contract: { model: prestation, tak: 0.01 } }] }
  - { id: ram, name: Ram, assumptions: { phi: 0.4 }, switches: [{ contract: { model: ram } }] }
`;
const asked = (more: Partial<BreakEvenRequest>): BreakEvenRequest => ({
  files: [regionWorkbook()],
  scenarioFile: parseScenarioFile(scenarios, 'byte.yaml'),
  acceptCalibration: true,
  version: '0.2.0',
  draws: { draws: 500 },
  find: 'budget',
  when: 'unit-loses',
  ...more,
});

test('at the budget that is found a unit’s result is what it is in the first scenario', () => {
  const result = breakEvenAnswer(asked({ unit: 'Norra' }));
  const document = breakEvenDocument(result, 'sv');
  expect(breakEvenSchema.parse(document)).toEqual(document);
  expect(document).toMatchObject({ counted: 'tkr', draws: 500, seed: 1, scenario: { number: 3, id: 'ram' } });
  expect(document.roots).toHaveLength(1);
  const { at, share } = document.roots[0]!;
  expect(document.holds).toEqual([{ low: document.range.low, high: at }]);
  const { frame, scenarios: all } = result.run.answer.question;
  const [norra, ...others] = all[2]!.contracts;
  const results = [all[0]!, { ...all[2]!, contracts: [{ ...norra!, budget: at }, ...others] }].map((scenario) =>
    runScenario(frame, scenario)
      .units[0]!.series.get('result')!
      .slice(12)
      .reduce((sum, value) => sum + value, 0),
  );
  expect(Math.abs(results[1]! - results[0]!)).toBeLessThan(0.01);
  expect(share).toBeGreaterThan(0);
  expect(share).toBeLessThan(1);
  const text = breakEvenText(document, 'sv');
  expect(text).toMatch(/Fråga: får Norra sämre resultat än i 1\?/);
  expect(text).toMatch(/Vänder vid \d{3}\s\d{3}; där är svaret ja i .* av \d+ dragningar/);
  expect(text).toContain('500 dragningar, frö 1.');
});

test('every unit’s budget is turned as a share of what it would be, where no unit is named', () => {
  const document = breakEvenDocument(breakEvenAnswer(asked({ when: 'costs-no-more' })), 'en');
  expect(document).toMatchObject({ counted: 'shareOfBudget', range: { low: 0.8, high: 1.2 }, unit: null });
  expect(document.grid).toHaveLength(17);
  expect(breakEvenText(document, 'en')).toContain(
    'budget, share of what it would be, all units (budget), from 80.0% to 120.0%',
  );
});

test('a number of the contract and an assumption are turned within their own ranges, or those of the call', () => {
  const ceiling = breakEvenAnswer(asked({ find: 'tak', scenario: 'tight', unit: 'Norra' }));
  expect([ceiling.range, ceiling.scenario]).toEqual([{ low: 0, high: 0.1 }, 1]);
  const passed = breakEvenAnswer(asked({ find: 'gamma', when: 'costs-no-more', scenario: '3', from: 0.2, to: 0.4 }));
  expect([passed.range, passed.counted]).toEqual([{ low: 0.2, high: 0.4 }, 'value']);
  // What the scenario sets itself is turned in it alone: the first scenario stays as it is.
  const own = breakEvenAnswer(asked({ find: 'phi', when: 'costs-no-more', from: 0.1, to: 1 }));
  const other = breakEvenAnswer(
    asked({ find: 'phi', when: 'costs-no-more', from: 0.1, to: 1, draws: { draws: 500, seed: 2 } }),
  );
  expect(own.found.grid.map(({ value }) => value)).toEqual(other.found.grid.map(({ value }) => value));
  expect(own.found.grid.map(({ share }) => share)).not.toEqual(other.found.grid.map(({ share }) => share));
});

test.each<readonly [string, Partial<BreakEvenRequest>, string]>([
  ['a number nobody knows', { find: 'hoppsan', unit: 'Norra' }, 'command-break-even-unknown'],
  ['a constant', { find: 'guarantee_days', when: 'costs-no-more' }, 'command-break-even-unknown'],
  ['a number that the contract does not read', { find: 'rho', when: 'costs-no-more' }, 'command-break-even-idle'],
  ['a unit’s result without the unit', {}, 'command-break-even-no-unit'],
  ['a unit that was not read', { unit: 'Västra' }, 'scenario-unknown-unit'],
  ['a range upside down', { unit: 'Norra', from: 2, to: 1 }, 'command-break-even-range'],
  ['the first scenario', { unit: 'Norra', scenario: 'stay' }, 'command-break-even-scenario'],
  ['a scenario there is not', { unit: 'Norra', scenario: '4' }, 'command-break-even-scenario'],
])('a question about %s is refused', (_, more, code) => {
  expect(hindrances(() => breakEvenAnswer(asked(more))).map((problem) => problem.code)).toEqual([code]);
});

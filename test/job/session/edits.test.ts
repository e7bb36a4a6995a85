import { asked } from '../../../src/job/asking';
import { comingBack } from '../../../src/job/coming-back';
import { openFiles } from '../../../src/job/opening';
import type { Question } from '../../../src/job/scenarios';
import { edited, switchMonth, type Edit } from '../../../src/job/session/edits';
import { endContract } from '../../../src/job/session/contract-columns';
import { templates } from '../../../src/job/session/templates';
import { monthCode } from '../../../src/quantities/month';
import { regionWorkbook } from '../region-workbook';

const opening = openFiles([regionWorkbook()], undefined, '0.1.0');
const first = asked(opening, comingBack(opening, undefined), false, { schema: 1 }, 'sv').answered.question;
const frozen = JSON.stringify(first);

const after = (...edits: readonly Edit[]): Question =>
  edits.reduce((question, edit) => edited(question, edit, 'sv'), first);
const cell = (scenario: string, column: string, value: number): Edit => ({
  kind: 'contracts',
  scenario,
  cells: [{ unit: 'Norra', column, value }],
});
const of = ({ scenarios }: Question, id: string) => scenarios.find((scenario) => scenario.id === id)!;

afterEach(() => expect(JSON.stringify(first)).toBe(frozen));

test('today’s contract is shared: a number of the first scenario’s is changed in all', () => {
  const { scenarios } = after(cell('stay', 'rho', 0.6));
  expect(scenarios.map(({ contracts }) => contracts.map(({ base }) => base.parameters.rho))).toEqual(
    scenarios.map(() => [0.6, 0.4]),
  );
});

test('budget and assignment are the first year’s in every scenario, and nothing gives the base year’s back', () => {
  const given = after(cell('ram-paper', 'budget', 250_000), cell('stay', 'assignment', 5_000));
  expect(given.scenarios.map(({ contracts: [north] }) => [north!.budget, north!.assignment])).toEqual(
    given.scenarios.map(() => [250_000, 5_000]),
  );
  expect(
    JSON.stringify(edited(edited(given, cell('stay', 'budget', 0), 'sv'), cell('stay', 'assignment', 0), 'sv')),
  ).toBe(frozen);
});

test('another scenario’s number is that of what it goes to, and of no other scenario', () => {
  const question = after(
    { kind: 'scenario-model', scenario: 'ram-paper', model: 'prestation' },
    cell('ram-paper', 'rho', 0.7),
  );
  const [north, south] = of(question, 'ram-paper').contracts;
  expect([north!.base.parameters.rho, endContract(north!).parameters.rho]).toEqual([0.4, 0.7]);
  // A unit that goes to the contract it has does not switch.
  expect([north!.switches.length, south!.switches.length]).toEqual([1, 0]);
  expect(of(question, 'ram-practice')).toEqual(of(first, 'ram-practice'));
});

test('a unit that comes to switch does so in the month of the others', () => {
  const stays: Edit = { kind: 'scenario-model', scenario: 'ram-paper', model: 'prestation' };
  const there = after(stays, { kind: 'switch-month', month: 202603 });
  const back = edited(there, { kind: 'scenario-model', scenario: 'ram-paper', model: 'ram' }, 'sv');
  const months = of(back, 'ram-paper').contracts.flatMap(({ switches }) =>
    switches.map(({ month }) => monthCode(month)),
  );
  expect(months).toEqual([202603, 202603]);
});

test('switches keep their distance when the month of the first is moved', () => {
  const moved = after({ kind: 'switch-month', month: 202701 });
  expect(monthCode(switchMonth(moved))).toBe(202701);
  const months = moved.scenarios
    .slice(1)
    .flatMap(({ contracts }) => contracts.map(({ switches: [one] }) => one!.month));
  expect(new Set(months.map(monthCode))).toEqual(new Set([202701]));
});

test('the year compared follows the last whole year', () => {
  expect(after({ kind: 'last-month', month: 203012 }).year).toBe(2030);
  expect(after({ kind: 'last-month', month: 202706 }).year).toBe(2026);
});

test('every template makes a scenario with its contract for every unit, from the month of the switch', () => {
  for (const { id, contract, assumptions } of templates) {
    const question = edited(
      after({ kind: 'remove-scenario', scenario: 'ram-paper' }),
      { kind: 'add-scenario', template: id },
      'sv',
    );
    const added = question.scenarios.at(-1)!;
    expect(added.contracts.map(endContract)).toEqual([contract, contract]);
    expect(added.assumptions).toEqual(assumptions);
    expect(added.contracts.map(({ switches: [one] }) => one!.month)).toEqual([switchMonth(first), switchMonth(first)]);
  }
});

test('a template put into a scenario keeps its name, its month and its other assumptions', () => {
  const question = after(
    { kind: 'assumption', key: 'g', scenario: 'ram-paper', value: 0.02 },
    { kind: 'use-template', scenario: 'ram-paper', template: 'anslag-practice' },
  );
  const used = of(question, 'ram-paper');
  expect([used.name, used.assumptions]).toEqual(['Byte på papperet', { phi: 0.4, g: 0.02 }]);
  expect(used.contracts.map(({ switches }) => switches.map(({ contract }) => contract.model))).toEqual([
    ['anslag'],
    ['anslag'],
  ]);
});

test('the first scenario stays first', () => {
  const order = (question: Question) => question.scenarios.map(({ id }) => id);
  expect(order(after({ kind: 'move-scenario', scenario: 'ram-paper', by: -1 }))).toEqual(order(first));
  expect(order(after({ kind: 'move-scenario', scenario: 'stay', by: 1 }))).toEqual(order(first));
  expect(() => after({ kind: 'remove-scenario', scenario: 'stay' })).toThrow(RangeError);
  expect(order(after({ kind: 'move-scenario', scenario: 'ram-paper', by: 1 }))[1]).toBe('ram-practice');
});

test('the register’s own value is nobody’s choice', () => {
  expect(after({ kind: 'assumption', key: 'g', scenario: null, value: 0.015 }).frame.assumptions).toEqual({});
  expect(after({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }).frame.assumptions).toEqual({ g: 0.02 });
});

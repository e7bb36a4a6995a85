import { breakEvenAnswer } from '../../../src/job/break-even';
import type { BreakEvenAsk } from '../../../src/job/break-even-question';
import type { BreakEvenView } from '../../../src/job/session/break-even-view';
import type { Session } from '../../../src/job/session/session';
import { parseScenarioFile } from '../../../src/job/scenario-file-text';
import { breakEvenDocument } from '../../../src/job/break-even-document';
import { breakEvenText } from '../../../src/cli/break-even-text';
import { regionWorkbook } from '../region-workbook';
import { startedYear, today, version } from './sample-session';

jest.setTimeout(60_000);

const { session, view } = startedYear();
const turning = view.turning!;
const ask: BreakEvenAsk = { find: 'budget', when: 'unit-loses', unit: 'Norra', scenario: 'ram-practice' };

function searched(of: Session, asked: BreakEvenAsk) {
  const shares: number[] = [];
  const steps = of.breakEven(asked);
  for (;;) {
    const step = steps.next();
    if (step.done) return { shares, found: step.value };
    shares.push(step.value);
  }
}

const { shares, found } = searched(session, ask);
const answer: BreakEvenView = found!;

test('every number that can be turned is offered, by scenario: budget and contract, then the register’s', () => {
  expect(turning.units).toEqual(['Norra', 'Södra']);
  expect(turning.scenarios.map(({ number }) => number)).toEqual([2, 3, 4, 5]);
  const levers = turning.scenarios.map(({ levers: [contract] }) => contract!.choices.map(({ value }) => value));
  expect(levers[0]!.slice(0, 1)).toEqual(['budget']);
  const switched = startedYear().session.change({ kind: 'add-scenario', template: 'norway-isf' }, today);
  const added = switched.turning!.scenarios[switched.turning!.scenarios.length - 1]!;
  expect(added.levers[0]!.choices.map(({ value }) => value)).toContain('rho');
  const register = turning.scenarios[0]!.levers[1]!.choices;
  expect(register).toContainEqual({ value: 'gamma', label: 'Genomslag till verksamheten' });
  expect(register.map(({ value }) => value)).not.toContain('guarantee_days');
});

test('the answer is the command line’s: the same sentences, roots, chances and draws', () => {
  const result = breakEvenAnswer({
    files: [regionWorkbook()],
    scenarioFile: parseScenarioFile('schema: 1\nmonths: 12', 'byte.yaml'),
    language: 'sv',
    acceptCalibration: false,
    version,
    ...ask,
  });
  const printed = breakEvenText(breakEvenDocument(result, 'sv'), 'sv');
  const bare = (text: string) => text.replace(/\.$/, '');
  const inPrint = answer.sentences.filter((sentence) => printed.includes(bare(sentence)));
  expect(answer.sentences.filter((sentence) => !inPrint.includes(sentence))).toEqual([
    expect.stringMatching(/^Svaret är ja i .* dragningar vid .* och i .* vid .*\.$/),
  ]);
  expect(inPrint.some((sentence) => sentence.startsWith('Vänder vid '))).toBe(true);
  expect(printed).toContain(answer.foot);
  for (const [at, value, share] of answer.table.rows) {
    expect(printed).toMatch(new RegExp(`${at}\\s+${value.replace('+', '\\+')}\\s+${share}`));
  }
});

test('the curve goes through nothing at its roots, and over the whole range', () => {
  const { points, roots } = answer.curve;
  expect(roots).toHaveLength(1);
  expect(points).toHaveLength(18);
  const at = points.map((point) => point.at);
  expect([...at].sort((one, other) => one - other)).toEqual(at);
  expect(points.find((point) => point.at === roots[0]!.at)!.value).toBeCloseTo(0, 5);
  expect(points[0]!.value! * points[points.length - 1]!.value!).toBeLessThan(0);
});

test('the work comes in steps whose share only rises, to the end', () => {
  expect(shares.length).toBeGreaterThan(100);
  expect(shares.every((share, place) => share >= (shares[place - 1] ?? 0))).toBe(true);
  expect(shares[shares.length - 1]).toBe(1);
});

test('asking changes nothing: the question is as it was', () => {
  expect(session.change({ kind: 'owner', key: 'adm', scenario: null, owner: '' }, today).question).toEqual(
    view.question,
  );
});

test('a search ends where something is changed meanwhile, and what was found before is known to be of another answer', () => {
  const { session: other } = startedYear();
  const steps = other.breakEven(ask);
  expect(steps.next().done).toBe(false);
  const changed = other.change({ kind: 'assumption', key: 'gamma', scenario: null, value: 0.7 }, today);
  expect(steps.next()).toEqual({ done: true, value: undefined });
  expect(changed.turning!.of).not.toBe(turning.of);
  // A name is no part of the answer.
  const named = other.change({ kind: 'scenario-name', scenario: 'ram-practice', name: 'Ramen' }, today);
  expect(named.turning!.of).toBe(changed.turning!.of);
});

test('a number that the contracts do not read is told as such', () => {
  expect(() => searched(session, { ...ask, find: 'rho', scenario: 'ram-paper' })).toThrow(
    expect.objectContaining({ problem: expect.objectContaining({ code: 'command-break-even-idle' }) }),
  );
});

test('an own range of an assumption is the range that is looked through', () => {
  const { session: other } = startedYear();
  other.change({ kind: 'spread', key: 'gamma', spread: { low: 0.4, high: 0.6, shape: 'pert' } }, today);
  const { found: within } = searched(other, { find: 'gamma', when: 'costs-no-more', scenario: 'ram-practice' });
  expect(within!.curve.ends).toEqual(['0,400', '0,600']);
});

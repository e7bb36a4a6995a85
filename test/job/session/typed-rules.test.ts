import { job, regionWorkbook, twoFutures } from '../region-workbook';
import { half, ruleAt, withContracts, withRules } from '../rule-typing';
import { opened, started, today, version } from './sample-session';

jest.setTimeout(120_000);

const first = job([regionWorkbook()], twoFutures, { version });
const sheet = first.titles['rules']!;
const typed = (more: Parameters<typeof withRules>[1] = {}) =>
  opened(withRules(first.bytes, { ...half, ...more }), 'region.xlsx');
const ownNames = (view: ReturnType<typeof started>['view']) =>
  view
    .question!.models.flatMap(({ choices }) => choices)
    .flatMap(({ value, label }) => (value.startsWith('egen-') ? [label] : []));

test('a rule typed in the sheet is among the pane’s models, told, and in the log of what is written', () => {
  const { session, view } = started(typed());
  expect(view.hindrance).toBeUndefined();
  expect(ownNames(view)).toEqual(['Halva taxan']);
  const { model, told } = session.planned(today);
  expect(told.map(({ code }) => code)).toContain('rule-cell-written');
  expect(model.log.at(-1)!.changes.map(({ path, to }) => [path, to])).toEqual(Object.entries(half));
  expect(model.own!.map(({ key, number }) => [key, number])).toEqual([['egen-1', 1001]]);
});

test('what the pane does with it later holds against the cells that were read before, and a new cell is heard', () => {
  const { session } = started(typed());
  session.change({ kind: 'remove-own-model', key: 'egen-1' }, today);
  expect(ownNames(session.open(typed(), 'sv'))).toEqual([]);
  const { session: other } = started(typed());
  other.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.01 }, today);
  expect(ownNames(other.open(typed({ 'egen-1.name': 'Andra namnet' }), 'sv'))).toEqual(['Andra namnet']);
});

test('a rule that does not hold stops the answer, with a link to its cell', () => {
  const wrong = opened(
    withContracts(withRules(first.bytes, { ...half, 'egen-1.carry': 'volume' }), { model_2: [2, 1001] }),
  );
  const { view } = started(wrong);
  expect(view.result).toBeUndefined();
  expect(view.hindrance!.message.place).toMatchObject({ sheet, address: ruleAt(first.bytes, 'egen-1.carry') });
});

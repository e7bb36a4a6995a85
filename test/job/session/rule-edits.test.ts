import type { RuleDraft } from '../../../src/job/session/rule-view';
import type { Session } from '../../../src/job/session/session';
import type { SessionView } from '../../../src/job/session/view';
import { paymentLibrary } from '../../../src/model/payment-library';
import { job, regionWorkbook, twoFutures } from '../region-workbook';
import { half as halfTyped, ruleAt, withContracts, withRules } from '../rule-typing';
import { opened, region, started, startedYear, today, version, written } from './sample-session';

jest.setTimeout(60_000);

const ram = 'ram-paper';

const begun = (): { session: Session; view: SessionView } => startedYear();
const scenarioOf = (view: SessionView, id = ram) => view.question!.scenarios.find((each) => each.id === id)!;
const change = (session: Session, one: Parameters<Session['change']>[0]): SessionView => session.change(one, today);

/** A draft of the rules of performance-based payment with half the price for every point. */
function half(session: Session): RuleDraft {
  const { draft } = session.rules({ scenario: 'stay' });
  return { ...draft, name: 'Halva priset', rules: { ...draft.rules, earned: '0.5 * price * volume', guaranteed: '0' } };
}

test('every payment model of the library can be chosen, by name, under forms and countries', () => {
  const { view } = begun();
  const { models } = view.question!;
  expect(models.map(({ heading }) => heading)).toEqual([
    'Grundformer',
    'Andra former',
    'Sverige',
    'Norge',
    'Danmark',
    'England',
  ]);
  const keys = models.flatMap(({ choices }) => choices.map(({ value }) => value));
  expect([...keys].sort()).toEqual(paymentLibrary.map(({ key }) => key).sort());
  expect(models.flatMap(({ choices }) => choices).every(({ label }) => /^\p{Lu}/u.test(label))).toBe(true);
});

test('a chosen library model shows its rule, its own numbers, where it was used and what is not known', () => {
  const { session } = begun();
  const view = change(session, { kind: 'scenario-model', scenario: ram, model: 'danmark-takst' });
  expect(view.hindrance).toBeUndefined();
  const scenario = scenarioOf(view);
  expect(scenario.lines[0]).toBe('Danmark 2004–18, takststyrning');
  expect(scenario.rule).toContain('Rörlig del = 0,5 × pris × ');
  expect(scenario.contracts.columns.map(({ key, unit }) => [key, unit])).toEqual([
    ['budget', 'tkr/år'],
    ['assignment', 'poäng/år'],
    ['price_given', 'kr/poäng'],
    ['rho', '%'],
    ['r2', '%'],
    ['tak', '%'],
    ['baskrav', '%'],
  ]);
  expect(scenario.about!.lines.map(({ label }) => label)).toEqual(['Använd', 'Källa']);
  expect(scenario.about!.unknown.at(-1)).toBe('Talet för tak över uppdraget är ett antagande; ingen källa visar det.');
  expect(scenario.marginal.map(({ label }) => label)).toEqual([
    'upp till 102\u00a0% av uppdraget',
    '102–105\u00a0% av uppdraget',
    'över 105\u00a0% av uppdraget',
  ]);
});

test('amounts that come with a model are told to be nobody’s here, and in whose money they are', () => {
  const { session } = begun();
  const cautions = (model: string) =>
    scenarioOf(change(session, { kind: 'scenario-model', scenario: ram, model })).about!.cautions;
  expect(cautions('norge-isf')).toEqual([
    'Talet för avtalat pris per poäng är källans eller ett exempels, i norska kronor. Skriv ert eget i tabellen Avtal per enhet.',
  ]);
  expect(cautions('kapitation')[0]).toMatch(/^Talen för listade personer och grundpris per person är källans/);
  expect(cautions('prestation')).toEqual([]);
});

test('a number of a library model is changed in the table, and a share above ten is asked about', () => {
  const { session } = begun();
  change(session, { kind: 'scenario-model', scenario: ram, model: 'danmark-takst' });
  const cell = (value: number) =>
    change(session, { kind: 'contracts', scenario: ram, cells: [{ unit: 'Norra', column: 'baskrav', value }] });
  const column = ({ contracts }: ReturnType<typeof scenarioOf>) => {
    const index = contracts.columns.findIndex(({ key }) => key === 'baskrav');
    return contracts.rows.map(({ values }) => values[index]);
  };
  expect(column(scenarioOf(cell(0.01)))[0]).toBe(0.01);
  expect(cell(12).hindrance?.message.code).toBe('session-contract-share');
  expect(column(scenarioOf(cell(0.015))).slice(0, 2)).toEqual([0.015, 0.02]);
});

test('every library model gives an answer when a scenario goes to it', () => {
  const { session } = begun();
  for (const { key } of paymentLibrary) {
    const view = change(session, { kind: 'scenario-model', scenario: ram, model: key });
    expect([key, view.hindrance?.message.code]).toEqual([key, undefined]);
    expect([key, scenarioOf(view).model]).toEqual([key, key]);
  }
});

test('rules of one’s own begin with the scenario’s, are saved, and pay in the answer', () => {
  const { session, view: before } = begun();
  const { draft } = session.rules({ scenario: 'stay' });
  expect(draft).toMatchObject({ key: null, like: 'prestation', name: 'Prestationsersättning, egen' });
  const view = change(session, { kind: 'own-model', scenario: ram, draft: half(session) });
  expect(view.hindrance).toBeUndefined();
  const scenario = scenarioOf(view);
  expect(scenario.model).toBe('egen-halva-priset');
  expect(scenario.lines[0]).toBe('Halva priset');
  expect(scenario.about).toMatchObject({ own: true });
  expect(scenario.marginal.map(({ label }) => label)).toEqual(['varje poäng']);
  expect(view.question!.ownModels).toEqual([{ value: 'egen-halva-priset', label: 'Halva priset' }]);
  expect(view.question!.models.at(-1)).toEqual({
    heading: 'Egna regler',
    choices: [{ value: 'egen-halva-priset', label: 'Halva priset' }],
  });
  expect(view.result!.table).not.toEqual(before.result!.table);
});

test('the same rules written as one’s own give the same answer to the last digit', () => {
  const { session } = begun();
  const library = change(session, { kind: 'scenario-model', scenario: ram, model: 'england-marginal' });
  const table = library.result?.table;
  const { draft } = session.rules({ scenario: ram });
  const own = change(session, { kind: 'own-model', scenario: ram, draft });
  expect(own.hindrance).toBeUndefined();
  expect(own.result?.table).toEqual(table);
});

test('refused rules are not saved: the view says which and why, and the question is as it was', () => {
  const { session, view: before } = begun();
  const draft = half(session);
  const view = change(session, {
    kind: 'own-model',
    scenario: ram,
    draft: { ...draft, rules: { ...draft.rules, earned: '0.5 * volume' } },
  });
  expect(view.hindrance).toMatchObject({ step: 'scenarios', message: { code: 'own-rules-refused' } });
  expect(`${view.hindrance!.message.title} ${view.hindrance!.message.text}`).toContain('Rörlig del: Regeln ger poäng');
  expect(view.question).toEqual(before.question);
});

test('changed rules keep the numbers somebody chose, and give the others their new defaults', () => {
  const { session } = begun();
  change(session, { kind: 'own-model', scenario: ram, draft: half(session) });
  change(session, { kind: 'contracts', scenario: ram, cells: [{ unit: 'Norra', column: 'm_mal', value: 0.04 }] });
  const { draft } = session.rules({ scenario: ram });
  expect(draft.key).toBe('egen-halva-priset');
  const parameters = draft.parameters
    .map((each) => (each.key === 'm_mal' ? { ...each, value: 0.03 } : each))
    .concat({ key: 'bonus', unit: 'tkr', value: 100, own: true });
  const view = change(session, {
    kind: 'own-model',
    scenario: ram,
    draft: { ...draft, name: 'Halva och bonus', parameters, rules: { ...draft.rules, goal: 'bonus * goals' } },
  });
  expect(view.hindrance).toBeUndefined();
  const { columns, rows } = scenarioOf(view).contracts;
  const shown = (key: string) => rows.map(({ values }) => values[columns.findIndex((each) => each.key === key)]);
  expect(shown('m_mal')).toEqual([0.04, ...rows.slice(1).map(() => 0.03)]);
  expect(shown('bonus')).toEqual(rows.map(() => 100));
  expect(view.question!.ownModels).toEqual([{ value: 'egen-halva-priset', label: 'Halva och bonus' }]);
});

test('rules that a contract names stay, and it is said which scenario does; when none does they can be removed', () => {
  const { session } = begun();
  change(session, { kind: 'own-model', scenario: ram, draft: half(session) });
  const used = change(session, { kind: 'remove-own-model', key: 'egen-halva-priset' });
  expect(used.hindrance?.message.code).toBe('own-rules-used');
  const name = scenarioOf(used).name;
  expect(`${used.hindrance!.message.title} ${used.hindrance!.message.text}`).toContain(`”${name}”`);
  change(session, { kind: 'scenario-model', scenario: ram, model: 'ram' });
  const view = change(session, { kind: 'remove-own-model', key: 'egen-halva-priset' });
  expect(view.hindrance).toBeUndefined();
  expect(view.question!.ownModels).toEqual([]);
});

test('rules of one’s own are there when the same workbook is read again', () => {
  const { session } = begun();
  change(session, { kind: 'own-model', scenario: ram, draft: half(session) });
  const view = session.open(region(), 'sv');
  expect(view.question!.ownModels.map(({ label }) => label)).toEqual(['Halva priset']);
  expect(scenarioOf(view).model).toBe('egen-halva-priset');
});

test('rules of one’s own travel in the workbook: who opens it next finds them, and can change them', () => {
  const { session } = begun();
  change(session, { kind: 'own-model', scenario: ram, draft: half(session) });
  const { session: next, view } = started(opened(written(session, region())));
  expect(view.hindrance).toBeUndefined();
  expect(scenarioOf(view).lines[0]).toBe('Halva priset');
  const { draft } = next.rules({ scenario: ram });
  expect([draft.name, draft.rules.earned, draft.like]).toEqual(['Halva priset', '0.5 * price * volume', 'prestation']);
});

test('the curves are drawn for the units of the workbook, with their own budget and assignment', () => {
  const { session, view } = begun();
  const [first] = scenarioOf(view, 'stay').contracts.rows;
  const rules = session.rules({ scenario: 'stay' });
  expect(rules.places.map(({ value }) => value)).toEqual(
    scenarioOf(view, 'stay').contracts.rows.map(({ unit }) => unit),
  );
  const [budget] = first!.values;
  // At the assignment, performance-based payment gives the budget back, but for goals that are not met.
  const point = rules.curve!.pieces.flat().find(({ at }) => Math.abs(at - 100) < 1e-9)!;
  const unit = rules.curve!.paymentTitle.endsWith('mkr') ? 1000 : 1;
  expect(Math.abs((point.payment * unit) / budget! - 1)).toBeLessThan(0.02);
});

describe('rules typed in the sheet', () => {
  const first = job([regionWorkbook()], twoFutures, { version });
  const sheet = first.titles['rules']!;
  const typed = (more: Parameters<typeof withRules>[1] = {}) =>
    opened(withRules(first.bytes, { ...halfTyped, ...more }), 'region.xlsx');
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
    expect(model.log.at(-1)!.changes.map(({ path, to }) => [path, to])).toEqual(Object.entries(halfTyped));
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
      withContracts(withRules(first.bytes, { ...halfTyped, 'egen-1.carry': 'volume' }), { model_2: [2, 1001] }),
    );
    const { view } = started(wrong);
    expect(view.result).toBeUndefined();
    expect(view.hindrance!.message.place).toMatchObject({ sheet, address: ruleAt(first.bytes, 'egen-1.carry') });
  });
});

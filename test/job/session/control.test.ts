import { checkPoints, longestAnswer } from '../../../src/model/control-check';
import { controlPresets } from '../../../src/model/control-presets';
import { scenarioLeverKeys, todaysLeverKeys } from '../../../src/model/control-levers';
import type { Change } from '../../../src/job/session/change';
import type { Session } from '../../../src/job/session/session';
import type { ScenarioView, SessionView } from '../../../src/job/session/view';
import type { SimulateResult } from '../../../src/job/simulate';
import { controlTexts } from '../../../src/words/control-texts';
import { job, ownRows, regionWorkbook } from '../region-workbook';
import { opened, region, started, startedYear, today, version, written } from './sample-session';

jest.setTimeout(60_000);

const lever = (scenario: string | null, name: string, value: number | null): Change => ({
  kind: 'control',
  scenario,
  lever: name,
  value,
});
const place = (scenario: string | null, key: string | null): Change => ({
  kind: 'control-place',
  scenario,
  place: key,
});
const answered = (point: string, answer: 'yes' | 'partly' | 'no' | null, text = ''): Change => ({
  kind: 'answer',
  point,
  answer,
  text,
});
const after = (session: Session, ...changes: readonly Change[]): SessionView =>
  changes.reduce<SessionView | undefined>((_, change) => session.change(change, today), undefined)!;
const card = (view: SessionView, id: string): ScenarioView =>
  view.question!.scenarios.find((scenario) => scenario.id === id)!;
const given = (view: SessionView, id: string) =>
  Object.fromEntries(
    card(view, id).control.levers.flatMap(({ lever: name, given: value }) => (value === null ? [] : [[name, value]])),
  );

test('the first card has the levers of today’s control, another those a scenario may move, and nothing is said of them', () => {
  const { view } = started(region());
  const names = (id: string) => card(view, id).control.levers.map(({ lever: name }) => name);
  expect(names('stay')).toEqual(todaysLeverKeys);
  expect(names('ram-practice')).toEqual(scenarioLeverKeys);
  expect([given(view, 'stay'), given(view, 'ram-practice')]).toEqual([{}, { followUp: 0.4 }]);
  expect(card(view, 'ram-practice').control.levers[0]).toMatchObject({ without: 1, measure: 'andel' });
  expect(view.question!.places.map(({ key }) => key)).toEqual(controlPresets.map(({ key }) => key));
});

test('a lever that is emptied again leaves every figure as it was without control', () => {
  const { session, view } = started(region());
  const moved = after(
    session,
    lever(null, 'goals', 120),
    lever('ram-practice', 'goals', 20),
    place('ram-paper', 'oslo'),
  );
  expect(moved.result).not.toEqual(view.result);
  const back = after(
    session,
    lever(null, 'goals', null),
    lever('ram-practice', 'goals', null),
    place('ram-paper', null),
  );
  // The place had taken over a lever that was there before: whoever takes the place back says anew what holds.
  expect(given(back, 'ram-paper')).toEqual({});
  const whole = after(session, lever('ram-paper', 'followUp', 1));
  expect([whole.result, whole.question!.scenarios]).toEqual([view.result, view.question!.scenarios]);
});

test('what control comes to is told in hours, kronor and capacity, beside what it is today', () => {
  const { session } = started(region());
  const view = after(
    session,
    lever(null, 'goals', 100),
    lever(null, 'clinicalHours', 20_000),
    lever('ram-practice', 'goals', 10),
  );
  const { effects } = card(view, 'ram-practice').control;
  expect(effects.map(({ label }) => label)).toEqual([
    'Tid för mål och registrering',
    'Samma tid i kronor, ingår i kostnaden',
    'Frigjord kapacitet',
    'Lägre kostnad för styrningen',
  ]);
  // 100 goals at six hours in two units, and three per cent of 20,000 hours: 12 · 2 · (600 + 600).
  expect(card(view, 'stay').control.effects[0]).toMatchObject({ amount: '28,8\u00a0tusen tim/år', today: null });
  // 10 goals, and 40 per cent of the registration is left.
  expect(effects[0]).toMatchObject({ amount: '7,2\u00a0tusen tim/år', today: '28,8\u00a0tusen tim/år' });
});

test('a place sets its levers, the next one takes them back, and what was typed stays', () => {
  const { session } = started(region());
  const first = after(session, lever(null, 'softBudget', 0.2), place(null, 'gislaved'));
  expect(given(first, 'stay')).toEqual({ goals: 150, softBudget: 0.2, forecastCaution: 0.01 });
  expect(card(first, 'stay').control.place).toBe('gislaved');
  const next = after(session, lever(null, 'goals', 80), place(null, 'region-skane'));
  expect(given(next, 'stay')).toEqual({ goals: 80, softBudget: 0.2, forecastCaution: 0.01 });
  const none = after(session, place(null, null));
  expect(given(none, 'stay')).toEqual({ goals: 80, softBudget: 0.2 });
  expect(card(none, 'stay').control.place).toBeNull();
});

test('of every place the pane says what is known, what is not and where, and sets what the preset sets', () => {
  const values = (all: readonly { readonly lever: string; readonly value: number }[]) =>
    Object.fromEntries(all.map((each) => [each.lever, each.value]));
  for (const language of ['sv', 'en'] as const) {
    const { session } = started(region(), language);
    const { places } = session.change(lever('ram-practice', 'followUp', null), today).question!;
    const { presets, list } = controlTexts(language);
    for (const { key, today: levers, after: own } of controlPresets) {
      const told = places.find((each) => each.key === key)!;
      const words = presets[key as keyof typeof presets];
      expect([told.known, told.unknown]).toEqual([words.known, words.unknown]);
      expect(told.source).toContain(words.place);
      expect([...told.today, ...told.after].map((text) => text.includes(list.owned))).toEqual(
        [...levers, ...own].map(({ unknown }) => unknown === true),
      );
      const chosen = after(session, place(null, key), place('ram-practice', key));
      expect([key, given(chosen, 'stay')]).toEqual([key, values(levers)]);
      expect([key, given(chosen, 'ram-practice')]).toEqual([key, values(own)]);
    }
  }
});

test('what cannot be computed with is refused on the step of the cards, and everything is as it was', () => {
  const { session, view } = started(region());
  const refused = session.change(lever(null, 'electionYear', 5), today);
  expect([refused.hindrance?.message.code, refused.hindrance?.step]).toEqual([
    'scenario-share-as-percent',
    'scenarios',
  ]);
  expect({ ...refused, hindrance: undefined }).toEqual({ ...view, hindrance: undefined });
  for (const impossible of [lever(null, 'goals', -1), lever('stay', 'goals', 1), lever(null, 'followUp', 1)]) {
    expect(() => session.change(impossible, today)).toThrow(RangeError);
  }
  expect(() => session.change(place(null, 'atlantis'), today)).toThrow(RangeError);
  expect(() => session.change(answered('atlantis', 'yes'), today)).toThrow(RangeError);
});

test('trustworthiness moves from what it is today, also when that is said later', () => {
  const { session } = started(region());
  session.change(lever('ram-practice', 'trustworthiness', 0.9), today);
  session.change(lever(null, 'trustworthiness', 0.5), today);
  const { model } = session.planned(today);
  expect(model.frame.assumptions).toMatchObject({ T: 0.5, T_0: 0.5 });
  expect(model.scenarios.find(({ id }) => id === 'ram-practice')!.assumptions).toMatchObject({ T: 0.9, T_0: 0.5 });
});

test('a scenario that changes the control alone has its contracts signed anew, and as today’s again when it no longer does', () => {
  const { session } = startedYear();
  after(session, { kind: 'scenario-model', scenario: 'ram-paper', model: 'prestation' });
  const switches = () =>
    session
      .planned(today)
      .model.scenarios.find(({ id }) => id === 'ram-paper')!
      .contracts.map((unit) => unit.switches);
  expect(switches()).toEqual([[], []]);
  after(session, lever('ram-paper', 'goals', 20));
  expect(switches()).toEqual([
    [expect.objectContaining({ month: 202601, phase: 1 })],
    [expect.objectContaining({ month: 202601, phase: 1 })],
  ]);
  // Today's contract changes: what is signed anew is that one.
  after(session, { kind: 'contracts', scenario: 'stay', cells: [{ unit: 'Norra', column: 'rho', value: 0.7 }] });
  expect(switches()[0]![0]!.contract.parameters[0]).toBe(0.7);
  after(session, lever('ram-paper', 'goals', null));
  expect(switches()).toEqual([[], []]);
});

const levered = `
schema: 1
months: 12
contract: { model: prestation }
control: { preset: gislaved, hoursPerGoal: 4, clinicalHours: 90000, trustworthiness: 0.6 }
scenarios:
  - { id: stay, name: Nu }
  - { id: ram, name: Ram, switches: [{ contract: { model: ram } }], control: { preset: kopenhamn, goals: 40, registration: 0.02 } }
  - { id: mal, name: Färre mål, control: { goals: 40, trustworthiness: 0.9 } }
answers:
  staff: { answer: partly, text: Läkare men inte sjuksköterskor var med }
  values: Kollegial granskning
`;
const plain = `
schema: 1
months: 12
contract: { model: prestation }
scenarios:
  - { id: stay, name: Nu }
  - { id: ram, name: Ram, switches: [{ contract: { model: ram } }] }
  - { id: mal, name: Färre mål }
`;

/** A run of a scenario file, made when it is first asked for. */
function ranOnce(text: string): () => SimulateResult {
  let result: SimulateResult | undefined;
  return () => (result ??= job([regionWorkbook()], text, { version }));
}
const withControl = ranOnce(levered);
const without = ranOnce(plain);

/** What stands in the cells of a sheet of ours, row by row. */
const rows = (bytes: Uint8Array, role: string): readonly (readonly (string | number | null)[])[] =>
  ownRows(bytes, role).map((line) =>
    line.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : null)),
  );
const rowOf = (bytes: Uint8Array, question: string) => rows(bytes, 'check').find(([first]) => first === question)!;

/** Every cell of the report's sheets but the reading report, which tells of the runs before. */
const cells = (bytes: Uint8Array, titles: Readonly<Record<string, string>>) =>
  Object.entries(titles)
    .filter(([role]) => role !== 'reading')
    .map(([role]) => [role, rows(bytes, role)]);

test('the same control, places and answers set in the pane and in a scenario file give the same cells on every sheet', () => {
  const file = withControl();
  const workbook = opened(without().bytes, 'region.xlsx');
  const { session } = started(workbook);
  after(
    session,
    place(null, 'gislaved'),
    lever(null, 'hoursPerGoal', 4),
    lever(null, 'clinicalHours', 90_000),
    lever(null, 'trustworthiness', 0.6),
    place('ram', 'kopenhamn'),
    lever('ram', 'goals', 40),
    lever('ram', 'registration', 0.02),
    lever('mal', 'goals', 40),
    lever('mal', 'trustworthiness', 0.9),
    answered('staff', 'partly', 'Läkare men inte sjuksköterskor var med'),
    answered('values', null, 'Kollegial granskning'),
  );
  const bytes = written(session, workbook);
  expect(cells(bytes, file.titles)).toEqual(cells(file.bytes, file.titles));

  // And whoever opens the workbook that was written finds all of it again.
  const again = started(opened(bytes, 'region.xlsx')).view;
  expect(card(again, 'stay').control.place).toBe('gislaved');
  expect(card(again, 'ram').control.place).toBe('kopenhamn');
  expect(given(again, 'ram')).toEqual({ followUp: 0.4, goals: 40, registration: 0.02 });
  const points = again.check!.origins.flatMap((origin) => origin.points);
  expect(points.filter(({ answer, text }) => answer !== null || text !== '')).toMatchObject([
    { key: 'staff', answer: 'partly', text: 'Läkare men inte sjuksköterskor var med' },
    { key: 'values', answer: null, text: 'Kollegial granskning' },
  ]);
});

test('a place taken away in the pane is gone from the sheet and does not come back from the scenario file', () => {
  const workbook = opened(withControl().bytes, 'region.xlsx');
  const { session } = started(workbook);
  after(session, place(null, null), place('ram', null), lever('mal', 'goals', null));
  const bytes = written(session, workbook);
  expect(JSON.stringify(rows(bytes, 'check'))).not.toContain('Förebild');
  const again = started(opened(bytes, 'region.xlsx')).view;
  expect([card(again, 'stay').control.place, card(again, 'ram').control.place]).toEqual([null, null]);
  expect(given(again, 'ram')).toEqual({ goals: 40, registration: 0.02 });
});

test('the check has every question in the order of the sheet, with the facts and figures that the sheet has', () => {
  const { workbook, session, view } = startedYear();
  const { check } = view;
  expect(check!.origins.flatMap(({ points }) => points.map(({ key }) => key))).toEqual(
    checkPoints.map(({ key }) => key),
  );
  expect(check!.scenarios.map(({ number }) => number)).toEqual([1, 2, 3]);
  const bytes = written(session, workbook);
  const { points } = check!.origins[0]!;
  const simple = points.find(({ key }) => key === 'simple')!;
  expect(simple.facts).toEqual(rowOf(bytes, simple.question).slice(1, 4));
  expect(points.find(({ key }) => key === 'staff')!.facts).toEqual([]);
  const less = check!.origins[1]!.points.find(({ key }) => key === 'less-detail')!;
  expect(less.facts).toEqual(['100\u00a0%', '100\u00a0%', '40\u00a0%']);
  expect(check!.figures.find(({ label }) => label === 'Kvarvarande uppföljning')!.values).toEqual(less.facts);
  // No sum of answers anywhere.
  expect(Object.keys(check!)).toEqual([
    'lead',
    'figuresTitle',
    'scenarios',
    'figures',
    'changesTitle',
    'changes',
    'origins',
    'answers',
  ]);
});

test('an answer stands on the sheet, changes no figure, and is gone when it is taken back', () => {
  const { workbook, session, view } = startedYear();
  const given2 = after(session, answered('staff', 'no', ' Bara ekonomer '), answered('peers', 'yes'));
  expect([given2.result, given2.question]).toEqual([view.result, view.question]);
  const bytes = written(session, workbook);
  const { question } = view.check!.origins[0]!.points.find(({ key }) => key === 'staff')!;
  expect(rowOf(bytes, question)).toContain('Nej. Bara ekonomer');
  const back = after(session, answered('staff', null, '  '), answered('peers', null));
  expect(back.check).toEqual(view.check);
});

test('a text that begins with a word is that word, so that the sheet reads back what was meant', () => {
  const { session } = started(region());
  const point = (view: SessionView) => view.check!.origins[0]!.points.find(({ key }) => key === 'staff')!;
  expect(point(after(session, answered('staff', null, 'Ja. Sedan i fjol')))).toMatchObject({
    answer: 'yes',
    text: 'Sedan i fjol',
  });
  const long = 'x'.repeat(longestAnswer);
  expect(point(after(session, answered('staff', 'yes', `${long}xx`))).text).toBe(long);
});

test('an answer typed in its cell while the pane is open holds, and those given in the pane meanwhile stay', () => {
  const first = opened(without().bytes, 'region.xlsx');
  const { session } = started(first);
  after(session, answered('staff', 'yes', 'i pannan'));
  const other = started(first).session;
  after(other, answered('values', 'partly', 'i cellen'));
  const typed = opened(written(other, first), 'region.xlsx');
  const view = session.open(typed, 'sv');
  const points = view.check!.origins.flatMap((origin) => origin.points);
  expect(points.filter(({ answer }) => answer !== null)).toMatchObject([
    { key: 'staff', answer: 'yes', text: 'i pannan' },
    { key: 'values', answer: 'partly', text: 'i cellen' },
  ]);
});

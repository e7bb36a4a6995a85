import type { Change } from '../../../src/job/session/change';
import type { SessionView } from '../../../src/job/session/view';
import { failure } from '../../../src/words/problem';
import { madeWorkbook } from '../../workbook/made-workbook';
import { regionRows, regionWorkbook } from '../region-workbook';
import { opened, region, sheetXml, started, today } from './sample-session';

jest.setTimeout(60_000);

const without = (view: SessionView): SessionView => ({ ...view, hindrance: undefined });
const cell = (scenario: string, column: string, value: number): Change => ({
  kind: 'contracts',
  scenario,
  cells: [{ unit: 'Norra', column, value }],
});

describe('what cannot be is told on its step, and everything else stays as it was', () => {
  const { session, view } = started(region());
  const cases: readonly (readonly [string, Change, string, string])[] = [
    ['a share written in per cent', cell('stay', 'rho', 40), 'session-contract-share', 'scenarios'],
    ['a number below zero', cell('stay', 'budget', -1), 'session-contract-negative', 'scenarios'],
    ['more than the whole budget', cell('stay', 'rho', 0.99), 'scenario-contract-shares', 'scenarios'],
    ['a slope of nothing', cell('stay', 'r1', 0), 'scenario-no-slope', 'scenarios'],
    ['a name of blanks', { kind: 'scenario-name', scenario: 'stay', name: '  ' }, 'session-name-empty', 'scenarios'],
    [
      'a name too long',
      { kind: 'scenario-name', scenario: 'stay', name: 'x'.repeat(61) },
      'session-name-long',
      'scenarios',
    ],
    [
      'a rate of more than the whole',
      { kind: 'assumption', key: 'g', scenario: null, value: 1.5 },
      'scenario-share-as-percent',
      'assumptions',
    ],
    [
      'cost shares beyond the whole',
      { kind: 'assumption', key: 'h', scenario: null, value: 0.9 },
      'scenario-cost-shares',
      'assumptions',
    ],
    ['a switch after the last month', { kind: 'switch-month', month: 203001 }, 'scenario-switch-too-late', 'scenarios'],
    ['too few months', { kind: 'last-month', month: 202606 }, 'scenario-no-full-year', 'scenarios'],
  ];
  test.each(cases)('%s', (_, change, code, step) => {
    const refused = session.change(change, today);
    expect([refused.hindrance?.message.code, refused.hindrance?.step]).toEqual([code, step]);
    expect(refused.hindrance!.message.text).not.toBe('');
    expect(without(refused)).toEqual(without(view));
    expect(session.change({ kind: 'owner', key: 'g', scenario: null, owner: '' }, today)).toEqual(view);
  });
});

test('a thirteenth scenario is refused', () => {
  const { session } = started(region());
  const add: Change = { kind: 'add-scenario', template: 'ram-paper' };
  const views = Array.from({ length: 8 }, () => session.change(add, today));
  expect(views.map(({ hindrance }) => hindrance?.message.code)).toEqual([
    ...Array.from({ length: 7 }, () => undefined),
    'session-scenarios-full',
  ]);
  const { scenarios } = views.at(-1)!.question!;
  expect(scenarios.length).toBe(12);
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(12);
  expect(new Set(scenarios.map(({ name }) => name)).size).toBe(10);
});

test('a base year that is not reproduced waits for an answer, and is answered when the difference is accepted', () => {
  const { session } = started();
  const hindered = session.change({ kind: 'assumption', key: 'goals', scenario: null, value: 0 }, today);
  expect(hindered.result).toBeUndefined();
  expect([hindered.hindrance?.step, hindered.hindrance?.message.code]).toEqual(['source', 'calibration-gap']);
  const [accept] = hindered.hindrance!.message.actions;
  const answered = session.change(accept!.change, today);
  expect([answered.hindrance, answered.result === undefined]).toEqual([undefined, false]);
  expect(answered.source.verdict.text).toMatch(/Ni har godtagit det/);
  // Taken back by its opposite, it is a hindrance again; with the old value there is none.
  expect(session.change({ kind: 'doubt-again', code: 'calibration-gap' }, today).hindrance).toBeDefined();
  const mended = session.change({ kind: 'assumption', key: 'goals', scenario: null, value: 1 }, today);
  expect(mended.hindrance).toBeUndefined();
});

test('a doubt offers what can be done, and doing it settles the doubt', () => {
  const { session, view } = started();
  const action = (from: SessionView, code: string, label: string): Change =>
    [...from.source.doubts, ...from.source.notes]
      .find((message) => message.code === code)!
      .actions.find((each) => each.label === label)!.change;
  const codes = ({ source }: SessionView) => source.doubts.map(({ code }) => code);
  expect(codes(view)).toEqual([
    'reading-costs-negative',
    'reading-missing-month',
    'reading-incomplete-months',
    'scenario-contract-assumed',
  ]);
  const without = session.change(action(view, 'reading-incomplete-months', 'Räkna utan månaden'), today);
  expect(codes(without)).not.toContain('reading-incomplete-months');
  const [left] = without.source.notes;
  expect(left).toMatchObject({ title: 'Räknat utan aug 2026', actions: [{ label: 'Ta med igen' }] });
  expect(codes(session.change(left!.actions[0]!.change, today))).toEqual(codes(view));
  session.change(action(view, 'reading-costs-negative', 'Stämmer'), today);
  session.change(action(view, 'scenario-contract-assumed', 'Stämmer'), today);
  const accepted = session.change(action(view, 'reading-missing-month', 'Stämmer'), today);
  expect(codes(accepted)).toEqual(['reading-incomplete-months']);
  expect(codes(session.change(action(accepted, 'reading-costs-negative', 'Ta upp igen'), today))).toContain(
    'reading-costs-negative',
  );
});

test('places are cells as Excel takes them, and only on sheets that are in the workbook', () => {
  const { session, view } = started();
  const places = view.source.doubts.flatMap(({ place }) => (place ? [place] : []));
  expect(places).toContainEqual({ sheet: 'Budget 2026', address: 'D15', text: 'Budget 2026!D15' });
  expect(places).toContainEqual({ sheet: 'Verksamhet', address: 'E1231:E1261', text: 'Verksamhet!E1231:E1261' });
  const told = (sheet: string) =>
    session.tell(failure('file-note-in-the-way', {}, { file: 'x.xlsx', sheet, row: 3, column: 1 }).problem, 'sv');
  expect(told('Verksamhet').place).toEqual({ sheet: 'Verksamhet', address: 'B4', text: 'Verksamhet!B4' });
  expect(told('Någon annans').place).toBeUndefined();
});

test('texts in cells come out as texts, whatever they look like', () => {
  const names = ['<img src=x onerror=alert(1)>', '=HYPERLINK("x")', '__proto__', 'constructor', '${a}{b}', '”x”. Y'];
  const rows = names.flatMap((name, unit) =>
    Array.from({ length: 12 }, (_, month) => [202501 + month, name, 400 + 10 * unit + month, 21_000 + 7 * month]),
  );
  const sheet = sheetXml([['Period', 'Sjukhus', 'DRG-poäng', 'Kostnad (tkr)'], ...rows]);
  const workbook = opened(madeWorkbook({ sheets: { '&lt;b&gt;Blad': sheet } }), 'namn.xlsx');
  const { session, view } = started(workbook);
  expect(view.question!.scenarios[0]!.contracts.rows.map(({ unit }) => unit)).toEqual(names);
  const cells = names.map((unit, index) => ({ unit, column: 'rho', value: 0.3 + 0.01 * index }));
  const changed = session.change({ kind: 'contracts', scenario: 'stay', cells }, today);
  expect(changed.hindrance).toBeUndefined();
  const column = changed.question!.scenarios[0]!.contracts.columns.findIndex(({ key }) => key === 'rho');
  expect(changed.question!.scenarios[0]!.contracts.rows.map(({ values }) => values[column])).toEqual(
    cells.map(({ value }) => value),
  );
  const { result: answer } = changed;
  expect(answer!.gains[0]!.rows.slice(0, names.length).map(({ label }) => label)).toEqual(names);
  expect(structuredClone(changed)).toEqual(changed);
  expect(JSON.parse(JSON.stringify(changed))).toEqual(changed);
  expect(session.planned(today).model.scenarios[0]!.contracts.map(({ unit }) => unit)).toEqual(names);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

test('an unsaid unit of money is asked, and chosen for its sheet', () => {
  const [, ...rows] = regionRows();
  const sheet = sheetXml([['Period', 'Sjukhus', 'DRG-poäng', 'Kostnad'], ...rows]);
  const { session, view } = started(opened(madeWorkbook({ sheets: { Verksamhet: sheet } }), 'region.xlsx'));
  const [money, right] = view.source.doubts.find(({ code }) => code === 'reading-money-unit-plausible')!.actions;
  expect([money!.label, right!.label]).toEqual(['tkr', 'Stämmer']);
  expect(money!.choices!.map(({ label }) => label)).toEqual(['kr', 'tkr', 'mkr', 'mdkr']);
  const codes = (one: SessionView) => one.source.doubts.map(({ code }) => code);
  const inTkr = session.change(money!.choices![1]!.change, today);
  expect(codes(inTkr)).not.toContain('reading-money-unit-plausible');
  expect(inTkr.result!.table).toEqual(view.result!.table);
  const inKr = session.change(money!.choices![0]!.change, today);
  expect(codes(inKr)).toContain('reading-cost-per-point');
});

test('the accounts’ own cost shares are chosen and given back, in a question that was changed before', () => {
  const activity = regionRows().map((row) => row.slice(0, 3));
  const lines = [
    [4000, 'Läkemedel', 60_000],
    [5000, 'Löner', 180_000],
    [6000, 'Lokaler', 60_000],
  ] as const;
  const accounts = ['Norra', 'Södra'].flatMap((unit) =>
    lines.map(([code, text, amount]) => [unit, code, text, amount]),
  );
  const sheets = {
    Verksamhet: sheetXml(activity),
    Utfall: sheetXml([['Sjukhus', 'Konto', 'Benämning', 'Utfall 2025 (tkr)'], ...accounts]),
  };
  const { session } = started(opened(madeWorkbook({ sheets }), 'region.xlsx'));
  const before = session.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }, today);
  const shares = (view: SessionView) =>
    view
      .question!.assumptions.flatMap(({ items }) => items.filter(({ key }) => key === 'h' || key === 'v'))
      .map(({ value }) => value);
  const press = (view: SessionView, label: string) =>
    session.change(
      view.source.notes.flatMap(({ actions }) => actions).find((action) => action.label === label)!.change,
      today,
    );
  expect(shares(before)).toEqual([0.3, 0.2]);
  const own = press(before, 'Räkna med era andelar');
  expect(shares(own)).toEqual([0.6, 0.2]);
  expect(own.result!.table).not.toEqual(before.result!.table);
  expect(press(own, 'Räkna med registrets andelar')).toEqual(before);
});

test('a sheet without a header is pointed out, and read when its header is', () => {
  const { session } = started(opened(regionWorkbook().bytes, 'region.xlsx'));
  const lost = session.change({ kind: 'header-row', sheet: 'Verksamhet', row: 4 }, today);
  expect(lost.source.state).not.toBe('ready');
  expect(lost.source.tables.map(({ sheet }) => sheet)).toContain('Verksamhet');
  const found = session.change({ kind: 'header-row', sheet: 'Verksamhet', row: 1 }, today);
  expect(found.source.state).toBe('ready');
});

import { stateGrants } from '../../../src/model/state-grants';
import type { Change } from '../../../src/job/session/change';
import type { GrantSetting } from '../../../src/job/session/grant-view';
import type { Session } from '../../../src/job/session/session';
import type { SessionView } from '../../../src/job/session/view';
import { libraryTexts } from '../../../src/words/library-texts';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { job, regionWorkbook, twoFutures } from '../region-workbook';
import { opened, region, started, today, version, written } from './sample-session';

jest.setTimeout(60_000);

const add = (scenario: string | null, grant: string): Change => ({ kind: 'add-grant', scenario, grant });
const set = (scenario: string | null, grant: string, setting: GrantSetting, name: string | null = null): Change => ({
  kind: 'grant',
  scenario,
  id: JSON.stringify([grant, name]),
  set: setting,
});
const remove = (scenario: string | null, grant: string): Change => ({
  kind: 'remove-grant',
  scenario,
  id: JSON.stringify([grant, null]),
});
const after = (session: Session, ...changes: readonly Change[]): SessionView =>
  changes.reduce<SessionView | undefined>((_, change) => session.change(change, today), undefined)!;
const titles = (view: SessionView) => view.question!.scenarios.map(({ grants }) => grants.map(({ title }) => title));

test('every kind of the gallery can be chosen, with its words and numbers, in both languages', () => {
  for (const language of ['sv', 'en'] as const) {
    const { session, view } = started(region(), language);
    const words = libraryTexts(language).stateGrants;
    expect(view.question!.grantKinds.map(({ name }) => name)).toEqual(
      stateGrants.map(({ key }) => words[key as 'komiljard'].name),
    );
    const all = after(session, ...stateGrants.map(({ key }) => add(null, key)));
    const [first] = all.question!.scenarios;
    expect(first!.grants.map(({ numbers }) => numbers.map(({ key, value }) => [key, value]))).toEqual(
      stateGrants.map(({ parameters }) => parameters.map(({ key, default: own }) => [key, own])),
    );
    for (const { term, unit } of first!.grants.flatMap(({ numbers }) => numbers)) {
      expect(`${term}${unit}`).not.toMatch(/undefined|_/);
    }
  }
});

test('a grant of the first card is every scenario’s, follows what is said there, and not where a scenario has its own', () => {
  const { session, view } = started(region());
  const all = after(session, add(null, 'komiljard'));
  expect(titles(all)).toEqual(titles(view).map(() => ['Kömiljarden 2009–14']));
  after(session, set('ram-paper', 'komiljard', { number: 'months_met', value: 2 }));
  const said = after(session, set(null, 'komiljard', { number: 'months_met', value: 6 }));
  const months = said.question!.scenarios.map(
    ({ grants }) => grants[0]!.numbers.find(({ key }) => key === 'months_met')!.value,
  );
  expect(months).toEqual([6, 2, 6, 6, 6]);
  expect(said.question!.scenarios.map(({ grants }) => grants[0]!.own)).toEqual([false, true, false, false, false]);
  const left = after(session, remove(null, 'komiljard'));
  expect(titles(left)).toEqual([[], ['Kömiljarden 2009–14'], [], [], []]);
  // Pressed twice.
  after(session, remove(null, 'komiljard'));
  const none = after(session, remove('ram-paper', 'komiljard'));
  expect([none.result, none.question]).toEqual([view.result, view.question]);
});

test('one more of a kind has a name of its own, and two of one name are refused in a sentence', () => {
  const { session } = started(region());
  const two = after(session, add(null, 'komiljard'), add(null, 'komiljard'));
  expect(titles(two)[0]).toEqual(['Kömiljarden 2009–14', 'Kömiljarden 2009–14 2']);
  const refused = session.change(
    set(null, 'komiljard', { name: 'Kömiljarden 2009–14' }, 'Kömiljarden 2009–14 2'),
    today,
  );
  expect([refused.hindrance?.message.code, refused.hindrance?.step]).toEqual(['grant-doubled', 'scenarios']);
  expect(titles(refused)).toEqual(titles(two));
  const named = session.change(set(null, 'komiljard', { name: ' Kö ' }, 'Kömiljarden 2009–14 2'), today);
  expect(titles(named)[0]).toEqual(['Kömiljarden 2009–14', 'Kö']);
});

test('months that are never simulated are refused, and a twenty-first grant', () => {
  const { session } = started(region());
  after(session, add(null, 'generellt-per-invanare'));
  const never = session.change(set(null, 'generellt-per-invanare', { to: 190001 }), today);
  expect([never.hindrance?.message.code, never.hindrance?.step]).toEqual(['grant-never-paid', 'scenarios']);
  expect(() => session.change(set(null, 'generellt-per-invanare', { number: 'population', value: -1 }), today)).toThrow(
    RangeError,
  );
  const many = Array.from({ length: 20 }, () => session.change(add(null, 'komiljard'), today));
  expect(many.map(({ hindrance }) => hindrance?.message.code)).toEqual([
    ...Array.from({ length: 19 }, () => undefined),
    'session-grants-full',
  ]);
});

const granted = `${twoFutures}grants:
  - { grant: svf-2025, name: Cancervården, parameters: { population: 300990, admin_hours: 400 }, from: 202602, to: 202611 }
  - { grant: generellt-per-invanare, parameters: { population: 12000 } }
`;

test('the same grants set in the pane and in a scenario file give the same cells on every sheet', () => {
  const own = granted.replace(
    'switches:',
    'grants: [{ grant: operationer-2026, parameters: { operations: 5200 }, fromRegion: [operations] }]\n    switches:',
  );
  const file = job([regionWorkbook()], own, { version });
  const workbook = opened(job([regionWorkbook()], twoFutures, { version }).bytes, 'region.xlsx');
  const { session } = started(workbook);
  const named = (setting: GrantSetting) => set(null, 'svf-2025', setting, 'Cancervården');
  after(
    session,
    add(null, 'svf-2025'),
    set(null, 'svf-2025', { name: 'Cancervården' }),
    named({ number: 'admin_hours', value: 400 }),
    named({ from: 202602 }),
    named({ to: 202611 }),
    add(null, 'generellt-per-invanare'),
    set(null, 'generellt-per-invanare', { number: 'population', value: 12_000 }),
    add('ram', 'operationer-2026'),
    set('ram', 'operationer-2026', { number: 'operations', value: 5200 }),
    set('ram', 'operationer-2026', { follows: 'operations', on: true }),
  );
  const bytes = written(session, workbook);
  const cells = (from: Uint8Array) => {
    const grids = openWorkbook(from, 'x.xlsx').ownGrids();
    return Object.keys(file.titles)
      .filter((role) => role !== 'reading')
      .map((role) => [role, grids.get(role)!.rows]);
  };
  expect(cells(bytes).map(([role]) => role)).toContain('grants');
  expect(cells(bytes)).toEqual(cells(file.bytes));
  const again = started(opened(bytes, 'region.xlsx')).view;
  expect(titles(again)).toEqual([
    ['Cancervården', 'Generellt bidrag per invånare'],
    ['Cancervården', 'Generellt bidrag per invånare', 'Fler operationer 2026'],
  ]);
});

import { stateGrants } from '../../../src/model/state-grants';
import type { Change } from '../../../src/job/session/change';
import type { GrantSetting } from '../../../src/job/session/grant-view';
import type { Session } from '../../../src/job/session/session';
import type { SessionView } from '../../../src/job/session/view';
import { libraryTexts } from '../../../src/words/library-texts';
import { KnownRuns } from '../../../src/job/session/known-runs';
import { restoredGrants } from '../../../src/job/stored-grants';
import { columnLetters } from '../../../src/quantities/cell-address';
import { runScenario, sharedModel } from '../../../src/simulate/run';
import { differing } from '../../simulate/difference';
import { job, ownRows, planned, regionWorkbook, twoFutures, typedInto } from '../region-workbook';
import { opened, region, started, startedYear, today, version, written } from './sample-session';

jest.setTimeout(60_000);

const scenarios = `${twoFutures}grants:
  - { grant: generellt-per-invanare, name: '<b>Allmänt</b>', parameters: { population: 12000 } }
  - { grant: komiljard, parameters: { months_met: 0 } }
`;
const first = job([regionWorkbook()], scenarios, { version });
const notes = (language: 'sv' | 'en') => started(opened(first.bytes, 'svar.xlsx'), language).view.result!.notes;

test('a workbook with grants tells in the pane what they leave the region, by name, in both languages', () => {
  expect(notes('sv')).toContain(
    'Statsbidrag 2026 (<b>Allmänt</b>, Kömiljarden 2009–14), netto efter administration: 12,0 i 1, 12,0 i 2 mkr. De ingår i regionen totalt, inte i enheternas resultat.',
  );
  expect(notes('en').join()).toMatch(/State grants in 2026 \(<b>Allmänt<\/b>, .*SEK 12\.0 in 1, 12\.0 in 2 million/);
  expect(started(region()).view.result!.notes.join()).not.toMatch(/Statsbidrag/);
});

test('a scenario added in the pane has the grants that hold today, and they stand in the workbook that is written', () => {
  const workbook = opened(first.bytes, 'svar.xlsx');
  const { session } = started(workbook);
  const { result } = session.change({ kind: 'add-scenario', template: 'norway-isf' }, today);
  expect(result!.notes.join()).toMatch(/12,0 i 1, 12,0 i 2, 12,0 i 3 mkr/);
  const again = planned([{ name: 'svar.xlsx', bytes: written(session, workbook) }], undefined, { date: '2026-12-24' });
  expect(again.told).toEqual([]);
  const all = again.question.scenarios.map(({ grants }) => grants);
  expect(all).toEqual([all[0], all[0], all[0]]);
  expect(all[0]).toHaveLength(2);
});

test('a number typed in a yellow cell while the pane is open is computed with when the workbook is read again', () => {
  const { session } = started(opened(first.bytes, 'svar.xlsx'));
  const rows = ownRows(first.bytes, 'grants');
  const head = rows.find((cells) => cells.some((cell) => cell.kind === 'text' && cell.text === 'per_head'))!;
  const column = head.findIndex((cell) => cell.kind === 'text' && cell.text === 'per_head');
  const row = rows.findIndex((cells) => cells[0]?.kind === 'number') + 1;
  const typed = typedInto(first.bytes, first.titles['grants']!, { [`${columnLetters(column)}${row}`]: 2 });
  const view = session.open(opened(typed, 'svar.xlsx'), 'sv');
  expect(view.result!.notes.join()).toMatch(/24,0 i 1, 12,0 i 2 mkr/);
});

test('a run that is kept is not taken for one with other grants, nor its columns for those of another grant', () => {
  const { frame, scenarios: asked } = first.question;
  const [stay] = asked;
  const [general, billion] = stay!.grants!;
  const dearer = { ...general!, parameters: { ...general!.parameters, per_head: 2 } };
  const kept = new KnownRuns();
  for (const [grants, others] of [
    [[general!], []],
    [[general!], [billion!]],
    [[dearer], [billion!]],
    [[billion!], []],
  ] as const) {
    const scenario = { ...stay!, grants };
    const model = sharedModel(frame, [scenario, { ...stay!, grants: others }]);
    const expected = runScenario(frame, scenario, model);
    expect(differing(expected.region, kept.run(frame, scenario, model).region)).toEqual([]);
    kept.keep();
  }
});

test('a question that is kept between readings keeps its grants', () => {
  expect(restoredGrants([])).toEqual({});
  const { session } = started(opened(first.bytes, 'svar.xlsx'));
  session.change({ kind: 'assumption', key: 'growth', scenario: null, value: 0.02 }, today);
  const back = session.open(opened(first.bytes, 'svar.xlsx'), 'sv');
  expect(back.result!.notes.join()).toMatch(/12,0 i 1, 12,0 i 2 mkr/);
});

describe('grants changed in the pane', () => {
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
      const { session, view } = startedYear(language);
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
    const { session, view } = startedYear();
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
    const { session } = startedYear();
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
    const { session } = startedYear();
    after(session, add(null, 'generellt-per-invanare'));
    const never = session.change(set(null, 'generellt-per-invanare', { to: 190001 }), today);
    expect([never.hindrance?.message.code, never.hindrance?.step]).toEqual(['grant-never-paid', 'scenarios']);
    expect(() =>
      session.change(set(null, 'generellt-per-invanare', { number: 'population', value: -1 }), today),
    ).toThrow(RangeError);
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
    const cells = (from: Uint8Array) =>
      Object.keys(file.titles)
        .filter((role) => role !== 'reading')
        .map((role) => [role, ownRows(from, role)] as const);
    expect(cells(bytes).map(([role]) => role)).toContain('grants');
    expect(cells(bytes)).toEqual(cells(file.bytes));
    const again = started(opened(bytes, 'region.xlsx')).view;
    expect(titles(again)).toEqual([
      ['Cancervården', 'Generellt bidrag per invånare'],
      ['Cancervården', 'Generellt bidrag per invånare', 'Fler operationer 2026'],
    ]);
  });
});

import { KnownRuns } from '../../../src/job/session/known-runs';
import { restoredGrants } from '../../../src/job/stored-grants';
import { columnLetters } from '../../../src/quantities/cell-address';
import { runScenario, sharedModel } from '../../../src/simulate/run';
import { differing } from '../../simulate/difference';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { job, regionWorkbook, twoFutures, typedInto } from '../region-workbook';
import { opened, started, today, version, written } from './sample-session';

jest.setTimeout(60_000);

const scenarios = `${twoFutures}grants:
  - { grant: generellt-per-invanare, name: '<b>Allmänt</b>', parameters: { population: 12000 } }
  - { grant: komiljard, parameters: { months_met: 0 } }
`;
const first = job([regionWorkbook()], scenarios, { version });
const notes = (language: 'sv' | 'en', bytes = first.bytes) =>
  started(opened(bytes, 'svar.xlsx'), language).view.result!.notes;

test('a workbook with grants tells in the pane what they leave the region, by name, in both languages', () => {
  expect(notes('sv')).toContain(
    'Statsbidrag 2026 (<b>Allmänt</b>, Kömiljarden 2009–14), netto efter administration: 12,0 i 1, 12,0 i 2 mkr. De ingår i regionen totalt, inte i enheternas resultat.',
  );
  expect(notes('en').join()).toMatch(/State grants in 2026 \(<b>Allmänt<\/b>, .*SEK 12\.0 in 1, 12\.0 in 2 million/);
  expect(notes('sv', job([regionWorkbook()], twoFutures, { version }).bytes).join()).not.toMatch(/Statsbidrag/);
});

test('a scenario added in the pane has the grants that hold today, and they stand in the workbook that is written', () => {
  const workbook = opened(first.bytes, 'svar.xlsx');
  const { session } = started(workbook);
  const { result } = session.change({ kind: 'add-scenario', template: 'norway-isf' }, today);
  expect(result!.notes.join()).toMatch(/12,0 i 1, 12,0 i 2, 12,0 i 3 mkr/);
  const again = job([{ name: 'svar.xlsx', bytes: written(session, workbook) }], undefined, { date: '2026-12-24' });
  expect(again.told).toEqual([]);
  const all = again.question.scenarios.map(({ grants }) => grants);
  expect(all).toEqual([all[0], all[0], all[0]]);
  expect(all[0]).toHaveLength(2);
});

test('a number typed in a yellow cell while the pane is open is computed with when the workbook is read again', () => {
  const { session } = started(opened(first.bytes, 'svar.xlsx'));
  const { rows } = openWorkbook(first.bytes, 'x.xlsx').ownGrids().get('grants')!;
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

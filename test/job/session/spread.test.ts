import { contentHash } from '../../../src/job/content-hash';
import type { Change } from '../../../src/job/session/change';
import type { SpreadInFile } from '../../../src/job/spread-file';
import { isFollowed } from '../../../src/job/session/fan-work';
import { drawnHere } from '../../../src/job/draws/drawn';
import type { AssumptionView, SessionView } from '../../../src/job/session/view';
import type { Uncertainty } from '../../../src/simulate/uncertainty/uncertainty';
import { drawnFor, ownCell, regionWorkbook, rowsOf } from '../region-workbook';
import { opened, started, startedYear, today, written } from './sample-session';

jest.setTimeout(60_000);

const own: SpreadInFile = { low: 0.005, high: 0.02, shape: 'triangular' };
const change: Change = { kind: 'spread', key: 'adm', spread: own };
const item = ({ question }: SessionView, key = 'adm'): AssumptionView =>
  question!.assumptions.flatMap(({ items }) => items).find((each) => each.key === key && each.scenario === null)!;

/** A print of all percentiles of an answer. */
const percentiles = ({ scenarios }: Uncertainty) => contentHash(scenarios);

const { workbook, session, view: before } = startedYear('sv', 500);
const registersDrawing = session.drawing!;
const registers = drawnHere(registersDrawing);
const after = session.change(change, today);
const drawing = session.drawing!;
const owns = drawnHere(drawing);
session.takeDrawn(drawing, owns, true);
const bytes = written(session, workbook);

test('a range and a shape of one’s own stand in the view, with the register’s beside', () => {
  const register = { low: 0.003, high: 0.03, shape: 'pert', values: [] };
  expect(item(before).spread).toEqual({ ...register, own: false, register });
  expect(item(after).spread).toEqual({ ...own, values: [], own: true, register });
  expect([item(after).low, item(after).high]).toEqual([0.005, 0.02]);
});

test('the draws come from it: another answer, and the first again with the register’s range', () => {
  expect(percentiles(owns)).not.toBe(percentiles(registers));
  // A fan that follows a slider begins anew: its draws have another range.
  expect(isFollowed(registersDrawing, drawing)).toBe(false);
  const { session: other } = startedYear('sv', 500);
  other.change(change, today);
  const view = other.change({ kind: 'spread', key: 'adm', spread: null }, today);
  expect(item(view).spread!.own).toBe(false);
  expect(percentiles(drawnHere(other.drawing!))).toBe(percentiles(registers));
});

test('the same range from a scenario file gives the same bytes of percentiles', () => {
  const file = 'schema: 1\nmonths: 12\ndraws: 500\nspreads:\n  adm: { low: 0.005, high: 0.02, shape: triangular }\n';
  expect(percentiles(drawnFor([regionWorkbook()], file))).toBe(percentiles(owns));
});

test('it is kept with the workbook: the pane reads it back, and the command line draws the same from it', () => {
  const next = started(opened(bytes, 'sparad.xlsx'), 'sv', 'as kept');
  expect(item(next.view).spread).toEqual(item(after).spread);
  expect(percentiles(drawnHere(next.session.drawing!))).toBe(percentiles(owns));
  expect(percentiles(drawnFor([{ name: 'sparad.xlsx', bytes }], undefined, { draws: {} }))).toBe(percentiles(owns));
});

test('the sheets say the range, the shape and that it is the user’s', () => {
  const row = rowsOf(bytes, 'assumptions', 'A').get('adm')!;
  const cells = ['D', 'E', 'F', 'G', 'I'].map((letters) => ownCell(bytes, 'assumptions', `${letters}${row}`));
  const texts = cells.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind === 'number' ? cell.value : null));
  expect(texts.slice(0, 4)).toEqual([0.01, 0.005, 0.02, 'triangel']);
  expect(texts[4]).toMatch(/^Eget spann \(registret 0,3\u00a0% till 3\u00a0%\)\. ./);
  const said = [...rowsOf(bytes, 'uncertainty', 'A').keys()];
  expect(said).toContainEqual(
    expect.stringMatching(/^Egna spann: .* 0,5\u00a0% till 2\u00a0% \(triangel\)\. Övriga är registrets\.$/),
  );
});

test('a range upside down is refused where it was made, and the former one holds', () => {
  const { session: other } = startedYear('sv', 500);
  other.change(change, today);
  const view = other.change({ kind: 'spread', key: 'adm', spread: { ...own, low: 0.3 } }, today);
  expect([view.hindrance?.step, view.hindrance?.message.code]).toEqual(['assumptions', 'spread-order']);
  expect(item(view).spread).toEqual(item(after).spread);
});

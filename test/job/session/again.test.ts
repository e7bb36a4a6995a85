import { simulate } from '../../../src/job/simulate';
import type { Change } from '../../../src/job/session/change';
import { figuresOf } from '../../../src/job/result-document';
import type { Session } from '../../../src/job/session/session';
import type { ActionView } from '../../../src/job/session/view';
import { VaxlaError } from '../../../src/words/problem';
import { numberText } from '../../../src/words/number-text';
import type { FileWorkbook } from '../../../src/workbook/file/file-door';
import { job, regionText, regionWorkbook, rowsOf, twoFutures, typedInto, withPart } from '../region-workbook';
import { opened, region, started, today, version, written, drawn } from './sample-session';

jest.setTimeout(60_000);

const changes: readonly Change[] = [
  { kind: 'assumption', key: 'phi', scenario: 'ram-practice', value: 0.55 },
  { kind: 'assumption', key: 'LPIK', scenario: null, value: 0.035 },
  { kind: 'remove-scenario', scenario: 'anslag-paper' },
  { kind: 'remove-scenario', scenario: 'anslag-practice' },
  { kind: 'last-month', month: 202612 },
  { kind: 'add-scenario', template: 'norway-isf' },
  { kind: 'remove-scenario', scenario: 'ram-paper' },
  { kind: 'scenario-name', scenario: 'norway-isf', name: 'Som i Norge' },
  { kind: 'contracts', scenario: 'stay', cells: [{ unit: 'Norra', column: 'rho', value: 0.5 }] },
  { kind: 'contracts', scenario: 'norway-isf', cells: [{ unit: 'Södra', column: 'rho', value: 0.45 }] },
  { kind: 'owner', key: 'phi', scenario: 'ram-practice', owner: 'Regiondirektören' },
  { kind: 'owner', key: 'LPIK', scenario: null, owner: 'Ekonomidirektören' },
];

const workbook = region();
const { session, view: firstView } = started(workbook, 'sv', 1_000);
const hindered = changes.filter((change) => session.change(change, today).hindrance);
const result = drawn(session);
const plan = session.planned(today);
const bytes = written(session, workbook);
const saved = (name = 'sparad.xlsx'): FileWorkbook => opened(bytes, name);
const register = plan.titles['assumptions']!;
const at = (key: string, letters = 'D') => `${letters}${rowsOf(bytes, 'assumptions', 'A').get(key)!}`;
const refused = (act: () => unknown): string | undefined => {
  try {
    act();
  } catch (error) {
    if (error instanceof VaxlaError) return error.problem.code;
    throw error;
  }
  return undefined;
};
const withSource = (one: Session, of: FileWorkbook) => one.open(of, 'sv').source;

test('what was asked in the pane is asked again by the file it is written into, which nothing rewrites', () => {
  expect(hindered).toEqual([]);
  const again = simulate({
    files: [{ name: 'sparad.xlsx', bytes }],
    acceptCalibration: false,
    date: '2027-02-03',
    version,
  });
  expect(again.told).toEqual([]);
  expect(Buffer.compare(again.bytes, bytes)).toBe(0);
  expect(again.question.scenarios.map(({ name }) => name)).toEqual(result.scenarios.map(({ name }) => name));
  expect(again.question.scenarios.map(({ name }) => name)).toEqual([
    'Nuläget består',
    'Byte i praktiken',
    'Som i Norge',
  ]);
  const costs = again.runs.map((each) => figuresOf(again, each).region.cost / 1000);
  const shown = result.table.rows[0]!.cells.map(({ chosen }) => chosen);
  const decimals = /[.,](\d+)$/.exec(shown[0]!)?.[1]?.length ?? 0;
  expect(shown).toEqual(costs.slice(1).map((cost) => numberText('sv', cost - costs[0]!, decimals, true)));
});

test('a session on the written file gives the same view, the same intervals and the same document', () => {
  const next = started(saved(), 'sv', 'as kept');
  const view = session.open(workbook, 'sv');
  expect(next.view.question).toEqual({
    ...view.question,
    assumptions: next.view.question!.assumptions,
  });
  const owners = next.view.question!.assumptions.flatMap(({ items }) => items.filter(({ owner }) => owner !== ''));
  expect(owners.map(({ key, owner, since }) => [key, owner, since])).toEqual([
    ['phi', 'Regiondirektören', today],
    ['LPIK', 'Ekonomidirektören', today],
  ]);
  expect(drawn(next.session)).toEqual(result);
  expect(next.session.planned('2027-02-03').model).toEqual(plan.model);
});

test('the session that wrote the file goes on with it, and has nothing new to write', () => {
  expect(session.open(saved('region.xlsx'), 'sv').hindrance).toBeUndefined();
  expect(session.planned('2027-02-03').model).toEqual(plan.model);
  session.open(workbook, 'sv');
});

test('a person who changes an owner in the sheet after writing is heard', () => {
  const renamed = opened(typedInto(bytes, register, { [at('LPIK', 'J')]: 'Controllern' }), 'region.xlsx');
  const going = started(saved('region.xlsx')).session;
  const owners = going
    .open(renamed, 'sv')
    .question!.assumptions.flatMap(({ items }) => items.filter(({ owner }) => owner !== ''));
  expect(owners.map(({ owner }) => owner)).toEqual(['Regiondirektören', 'Controllern']);
});

test('values typed into yellow cells are in the question, and in the log of what is written', () => {
  const typed = opened(typedInto(bytes, register, { [at('g')]: 0.021 }), 'region.xlsx');
  const { session: own, view } = started(typed);
  const item = view.question!.assumptions.flatMap(({ items }) => items).find(({ key }) => key === 'g')!;
  expect(item.value).toBe(0.021);
  own.change({ kind: 'assumption', key: 'LPIK', scenario: null, value: 0.02 }, today);
  const { model, told } = own.planned('2026-12-01');
  expect(model.log.at(-1)!.changes.map(({ path, from, to }) => [path, from, to])).toEqual([['g', 0.015, 0.021]]);
  expect(told.map(({ code }) => code)).toContain('input-changed');
  // Opened once more, the pane's later choice holds against the cell that was read before.
  own.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.01 }, today);
  const after = own.open(typed, 'sv').question!.assumptions.flatMap(({ items }) => items);
  expect(after.find(({ key }) => key === 'g')!.value).toBe(0.01);
});

test('a yellow cell that holds a text stops the answer, with a link to the cell', () => {
  const { view, session: own } = started(opened(typedInto(bytes, register, { [at('g')]: 'två' })));
  expect(view.result).toBeUndefined();
  expect(view.hindrance!.step).toBe('source');
  expect(view.hindrance!.message.place).toMatchObject({ sheet: register, address: at('g') });
  expect(refused(() => own.planned(today))).toBe('input-not-number');
});

describe('a sheet of ours that was changed by hand', () => {
  const calculation = plan.titles['calculation:stay']!;
  const changed = () => opened(typedInto(bytes, calculation, { H20: 1 }));

  test('is told with two ways out, beside an answer; nothing is planned before one is chosen', () => {
    const { view, session: own } = started(changed());
    expect(view.hindrance!.message.code).toBe('embedded-sheet-changed');
    const [overwrite, keep] = view.hindrance!.message.actions as readonly [ActionView, ActionView];
    expect([overwrite.label, keep.label]).toEqual(['Modellens värden', 'Behåll bladet som eget']);
    expect(view.result).toBeDefined();
    expect(refused(() => own.planned(today))).toBe('embedded-sheet-changed');
    expect(own.change(overwrite.change, today).hindrance).toBeUndefined();
    const notes = own.change(keep.change, today).source.notes.map(({ title }) => title);
    expect(notes).toContain(`Bladet ${calculation} blir ditt eget`);
    expect(own.planned(today).titles['calculation:stay']).not.toBe(calculation);
    // Said once of these changes, it holds when the workbook is read again.
    expect(own.open(changed(), 'sv').hindrance).toBeUndefined();
    const other = opened(typedInto(bytes, calculation, { H21: 1 }));
    expect(own.open(other, 'sv').hindrance?.message.code).toBe('embedded-sheet-changed');
  });
});

test('a document of a newer version is refused politely: read, not answered', () => {
  const newer = withPart(bytes, 'customXml/item1.xml', (xml) =>
    xml.replace(/ version="\d+\.\d+\.\d+"/, ' version="99.0.0"'),
  );
  const { view, session: own } = started(opened(newer));
  expect([view.source.state, view.source.verdict.code]).toEqual(['refused', 'embedded-newer']);
  expect([view.question, view.result]).toEqual([undefined, undefined]);
  expect(refused(() => own.planned(today))).toBe('embedded-newer');
});

test('a question outlives sheets that cannot be read, and holds again when they can', () => {
  const own = started(region());
  own.session.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }, today);
  const before = own.session.change(
    { kind: 'contracts', scenario: 'stay', cells: [{ unit: 'Norra', column: 'rho', value: 0.3 }] },
    today,
  );
  const column = (meaning: string): Change => ({ kind: 'column', sheet: 'Verksamhet', letters: 'D', meaning });
  const lost = own.session.change(column('not used'), today);
  expect([lost.source.state, lost.question, lost.result]).toEqual(['unreadable', undefined, undefined]);
  expect(own.session.change(column('cost'), today)).toEqual(before);
});

test('the same workbook in another language is told in it, with the names nobody chose', () => {
  const own = started(region());
  own.session.change({ kind: 'scenario-name', scenario: 'ram-paper', name: 'Min ram' }, today);
  const english = own.session.open(region(), 'en');
  expect(english.question!.scenarios.map(({ name }) => name)).toEqual([
    'Today’s model stays',
    'Min ram',
    'Switch in practice',
    'Switch on paper',
    'Switch in practice',
  ]);
  expect(firstView.question!.scenarios[0]!.name).toBe('Nuläget består');
});

test('a report made from files that are not here is answered from what it remembers, and offers no corrections', () => {
  const { view } = started(opened(job([regionText()], twoFutures, { version }).bytes, 'svar.xlsx'));
  expect(view.source.state).toBe('ready');
  expect(view.result).toBeDefined();
  expect(view.source.tables).toEqual([]);
  expect(view.source.notes.map(({ title }) => title)).toContain('Underlaget är det som förra körningen läste');
  const reading = [...view.source.doubts, ...view.source.notes].filter(({ code }) => code.startsWith('reading-'));
  expect(reading.length).toBeGreaterThan(0);
  expect(reading.filter(({ actions, place }) => actions.length > 0 || place)).toEqual([]);
});

test('a session on an empty workbook says what is looked for, and plans nothing', () => {
  const blank = opened(
    withPart(regionWorkbook().bytes, 'xl/worksheets/sheet1.xml', (xml) =>
      xml.replace(/<sheetData>.*<\/sheetData>/s, '<sheetData/>'),
    ),
  );
  const own = started(blank);
  expect(own.view.source.state).toBe('empty');
  expect(own.view.question).toBeUndefined();
  expect(own.session.drawing).toBeUndefined();
  expect(refused(() => own.session.planned(today))).toBe('session-nothing-to-write');
  expect(withSource(own.session, region()).state).toBe('ready');
});

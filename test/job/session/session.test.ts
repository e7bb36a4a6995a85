import type { Change } from '../../../src/job/session/change';
import type { ResultView, SessionView } from '../../../src/job/session/view';
import { figuresOf } from '../../../src/job/result-document';
import { numberText } from '../../../src/words/number-text';
import { answerTo, sampleFile } from '../handed-files';
import { openWorkbook } from '../../../src/workbook/file/workbook-file';
import { drawn, region, sample, started, startedYear, today, written } from './sample-session';

jest.setTimeout(60_000);

const first = started();
const plainRun = { ...answerTo([sampleFile()]), region: 'Exempelregionen' };

/** Text of a figure without interval, as the result's table writes it. */
const about = (value: number, decimals: number) => `ungefär ${numberText('sv', value, decimals, true)}`;
const chosenOf = (result: ResultView, label: string) =>
  result.table.rows.find((row) => row.label === label)!.cells.map(({ chosen }) => chosen);

test('the sample region is read, asked and answered at once', () => {
  const { source, question, result, hindrance } = first.view;
  expect(hindrance).toBeUndefined();
  expect([source.region, source.synthetic, source.state]).toEqual(['Exempelregionen', true, 'ready']);
  expect(source.verdict.title).toBe('Underlaget räcker för att räkna.');
  expect(question!.scenarios.map(({ name }) => name)).toEqual(plainRun.question.scenarios.map(({ name }) => name));
  expect(question!.scenarios.map(({ base }) => base)).toEqual([true, false, false, false, false]);
  expect(result!.draws).toEqual({ made: 0, wanted: 0, seed: 1 });
});

test('the table shows the figures of the command line for the same input', () => {
  const figures = plainRun.runs.map((each) => figuresOf(plainRun, each).region);
  const [base, ...others] = figures;
  const { result } = first.view;
  expect(chosenOf(result!, 'Regionens kostnad')).toEqual(
    others.map(({ cost }) => about((cost - base!.cost) / 1000, 0)),
  );
  expect(chosenOf(result!, 'Verklig produktion')).toEqual(
    others.map(({ real }) => about(100 * (real / base!.real - 1), 1)),
  );
  expect(chosenOf(result!, 'Inom 90 dagar')).toEqual(
    others.map(({ within90 }) => about(100 * (within90! - base!.within90!), 1)),
  );
});

test('views hold nothing but plain data', () => {
  const view = first.session.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }, today);
  expect(structuredClone(view)).toEqual(view);
  expect(JSON.parse(JSON.stringify(view))).toEqual(view);
  first.session.change({ kind: 'assumption', key: 'g', scenario: null, value: null }, today);
});

const cell = (column: string, value: number): Change => ({
  kind: 'contracts',
  scenario: 'stay',
  cells: [{ unit: 'Södra', column, value }],
});

/** Changes of the question, each with its opposite. */
const edits: readonly (readonly [Change, Change])[] = [
  [
    { kind: 'assumption', key: 'phi', scenario: 'ram-practice', value: 0.7 },
    { kind: 'assumption', key: 'phi', scenario: 'ram-practice', value: 0.4 },
  ],
  [
    { kind: 'assumption', key: 'LPIK', scenario: null, value: 0.05 },
    { kind: 'assumption', key: 'LPIK', scenario: null, value: 0.03 },
  ],
  [cell('rho', 0.6), cell('rho', 0.4)],
  [cell('budget', 230_000), cell('budget', 0)],
  [cell('assignment', 4_000), cell('assignment', 0)],
  [cell('price_given', 61), cell('price_given', 0)],
  [
    { kind: 'switch-month', month: 202607 },
    { kind: 'switch-month', month: 202601 },
  ],
  [
    { kind: 'last-month', month: 202612 },
    { kind: 'last-month', month: 202812 },
  ],
  [
    { kind: 'scenario-name', scenario: 'ram-paper', name: 'Ram' },
    { kind: 'scenario-name', scenario: 'ram-paper', name: 'Byte på papperet' },
  ],
  [
    { kind: 'scenario-model', scenario: 'ram-paper', model: 'anslag' },
    { kind: 'scenario-model', scenario: 'ram-paper', model: 'ram' },
  ],
  [
    { kind: 'add-scenario', template: 'norway-isf' },
    { kind: 'remove-scenario', scenario: 'norway-isf' },
  ],
  [
    { kind: 'move-scenario', scenario: 'ram-paper', by: 1 },
    { kind: 'move-scenario', scenario: 'ram-paper', by: -1 },
  ],
  [
    { kind: 'accept', code: 'scenario-contract-assumed' },
    { kind: 'doubt-again', code: 'scenario-contract-assumed' },
  ],
  [
    { kind: 'owner', key: 'g', scenario: null, owner: 'Ekonomidirektören' },
    { kind: 'owner', key: 'g', scenario: null, owner: '' },
  ],
];

/** Changes of the reading, each with its opposite. */
const corrections: readonly (readonly [Change, Change])[] = [
  [
    { kind: 'leave-out', months: [202608] },
    { kind: 'leave-out', months: [] },
  ],
  [
    { kind: 'accept', code: 'reading-costs-negative' },
    { kind: 'doubt-again', code: 'reading-costs-negative' },
  ],
  [
    { kind: 'use-sheet', sheet: 'Väntande', use: false },
    { kind: 'use-sheet', sheet: 'Väntande', use: true },
  ],
  [
    { kind: 'column', sheet: 'Verksamhet', letters: 'E', meaning: 'not used' },
    { kind: 'column', sheet: 'Verksamhet', letters: 'E', meaning: 'points' },
  ],
];

test.each([
  ['of the question', region, edits],
  ['of the reading', sample, corrections],
] as const)('a change and its opposite give the first view back: %s', (_, workbook, pairs) => {
  const { session, view } = started(workbook());
  for (const [there, back] of pairs) {
    const changed = session.change(there, today);
    expect({ there, same: changed.hindrance === undefined && isSame(changed, view) }).toEqual({ there, same: false });
    expect({ there, view: session.change(back, today) }).toEqual({ there, view });
  }
});

function isSame(one: SessionView, other: SessionView): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

test('an English session speaks English everywhere', () => {
  const { session, view } = startedYear('en', 500);
  const swedish = JSON.stringify([view, drawn(session)])
    .replace(
      /Växla|Södra|Skåne|Serdén|Mörk|DRG-poäng|Läkartidningen|Ellegård|Glenngård|Västra Götaland|Borås|Borlänge|Nyköping/g,
      '',
    )
    .match(/[^"]*[åäöÅÄÖ][^"]*/g);
  expect(swedish).toBeNull();
});

const said = {
  sv: { file: /scenariofil/i, pane: /Växlas ruta/, given: 'angiven av er', contract: /^Inget avtal är angivet för 2/ },
  en: { file: /scenario file/i, pane: /Växla’s pane/, given: 'given by you', contract: /^No contract is given for 2/ },
} as const;

/** Texts of our sheets in a workbook. */
const sheetTexts = (bytes: Uint8Array): readonly string[] =>
  [...openWorkbook(bytes, 'region.xlsx').ownGrids().values()].flatMap(({ rows }) =>
    rows.flatMap((row) => row.flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))),
  );

test.each(['sv', 'en'] as const)(
  'sheets written from the pane never speak of the scenario file without the pane (%s)',
  (language) => {
    const { file, pane, given, contract } = said[language];
    const { workbook, session } = startedYear(language);
    session.change({ kind: 'assumption', key: 'g', scenario: null, value: 0.02 }, today);
    const found = sheetTexts(written(session, workbook));
    expect(found.filter((text) => file.test(text) && !pane.test(text))).toEqual([]);
    expect(found).toContain(given);
    expect(found.some((text) => contract.test(text) && pane.test(text))).toBe(true);
  },
);

test('what is to be drawn is known before the view of a change is made, and is what the view is drawn from', () => {
  const { session, view } = started(region(), 'sv', 500);
  const before = session.fanDrawing;
  const scenario = view.result!.scenarios.at(-1)!.id;
  let early: typeof before;
  let calls = 0;
  session.change({ kind: 'assumption', key: 'phi', scenario, value: 0.7 }, today, () => {
    early = session.fanDrawing;
    calls += 1;
  });
  expect(calls).toBe(1);
  expect(early).toBe(session.fanDrawing);
  expect(early).not.toBe(before);
  expect(early!.scenarios.find(({ id }) => id === scenario)!.assumptions['phi']).toBe(0.7);
});

test('a change that is refused leaves what is to be drawn as it was, and says so all the same', () => {
  const { session } = started(region(), 'sv', 500);
  const before = session.fanDrawing;
  let calls = 0;
  const view = session.change({ kind: 'assumption', key: 'g', scenario: null, value: 1.5 }, today, () => (calls += 1));
  expect(view.hindrance).toBeDefined();
  expect([calls, session.fanDrawing]).toEqual([1, before]);
});

import fc from 'fast-check';
import { answerIn } from '../../src/job/check-cells';
import { checkPoints, type CheckAnswers } from '../../src/model/control-check';
import { boardRows } from '../../src/report/board-layout';
import { answerColumn, keyColumn } from '../../src/report/check-source';
import type { SheetPlan } from '../../src/report/plan';
import { boardCheckTexts } from '../../src/words/board-check-texts';
import { controlTexts } from '../../src/words/control-texts';
import type { Language } from '../../src/words/messages';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { cellsOf, sheetOf } from './board-cases';
import { differences, formulaCells } from './formula-cells';
import { computedByIronCalc } from './ironcalc';
import { planOf, runAll, twoUnitFrame, twoUnitScenarios } from './two-unit-report';
import { lettersOf } from './written-workbook';

const runs = runAll(twoUnitFrame, twoUnitScenarios);
const rows = boardRows(5, 0);
const answeredPlan = (answers: CheckAnswers, language: Language = 'sv') =>
  planOf(twoUnitFrame, runs, language, { check: { answers, presets: [] } });

/** What the board page says: the groups' texts and, last, what was said in own words. */
function told(plan: SheetPlan): readonly string[] {
  const page = cellsOf(sheetOf(plan, 'board'));
  return [1, 2, 3]
    .map((row) => String(page.get(`${rows.check + row},1`)!.value))
    .concat(String(page.get(`${rows.check + 4},0`)!.value));
}

/** A group's points by how they were answered, as its text names them. */
function byAnswer(text: string, language: Language): ReadonlyMap<string, readonly string[]> {
  const { answers } = boardCheckTexts(language);
  const found = Object.entries(answers).flatMap(([kind, word]) => {
    const [, list] = new RegExp(`(?:^|\\. )${word}: ([^.]*)\\.`).exec(text) ?? [];
    return list === undefined ? [] : [[kind, list.split(', ')] as const];
  });
  return new Map(found);
}

describe.each(['sv', 'en'] as const)('the board page (%s)', (language) => {
  const names: Readonly<Record<string, string>> = boardCheckTexts(language).points;
  const nameOf = (key: string) => names[key]!;

  test('names every point in a word or two of its own', () => {
    expect(Object.keys(names).sort()).toEqual(checkPoints.map(({ key }) => key).sort());
    expect(new Set(Object.values(names)).size).toBe(checkPoints.length);
  });

  test('tells of each question how it was answered, and of what the scenarios say themselves only what was answered', () => {
    const answers: CheckAnswers = {
      staff: { answer: 'partly', text: 'Läkare' },
      level: { answer: 'yes' },
      peers: { answer: 'no' },
      values: { text: 'Värdegrund' },
      standards: { answer: 'yes' },
    };
    const texts = told(answeredPlan(answers, language));
    (['delegation', 'practices', 'reliability'] as const).forEach((origin, index) => {
      const expected = new Map<string, string[]>();
      for (const { key, fact } of checkPoints.filter((point) => point.origin === origin)) {
        const { answer, text } = answers[key] ?? {};
        const kind = answer ?? (text === undefined ? 'none' : 'own');
        if (kind !== 'none' || !fact) expected.set(kind, [...(expected.get(kind) ?? []), nameOf(key)]);
      }
      expect(byAnswer(texts[index]!, language)).toEqual(expected);
    });
    expect(texts[3]).toContain(`${nameOf('staff')}: Läkare; ${nameOf('values')}: Värdegrund.`);
  });

  test('says where to answer when no question is answered', () => {
    const { sheetTitle } = controlTexts(language);
    expect(told(answeredPlan({}, language))[3]).toBe(boardCheckTexts(language).unanswered({ sheet: sheetTitle }));
  });

  test('says where the questions stand when no answer is in own words', () => {
    const { sheetTitle } = controlTexts(language);
    expect(told(answeredPlan({ staff: { answer: 'yes' } }, language))[3]).toBe(
      boardCheckTexts(language).inWords({ sheet: sheetTitle }),
    );
  });
});

test('what follows from the scenarios is told of each of them', () => {
  const [delegation, practices] = told(answeredPlan({}));
  expect(delegation).toContain(
    'Räknat i 1 / 2 / 3: betalar efter högst 2 mått, 8 tal i avtalet / inget / inget; detaljstyrning kvar 100 / 100 / 40\u00a0%; genomslag 50 / 50 / 50\u00a0%.',
  );
  expect(practices).toContain(
    'Räknat: uppföljning kvar 100 / 100 / 40\u00a0%; mål per enhet ej angivet; rambudget 0 av 2 / 2 av 2 / 2 av 2 enheter.',
  );
});

test('nothing on the page counts the answers or weighs them', () => {
  const everything = Object.fromEntries(checkPoints.map(({ key }) => [key, { answer: 'yes' }] as const));
  expect(told(answeredPlan(everything)).slice(2).join(' ')).not.toMatch(/\d/);
});

test('own words that there is no room for end in three dots and stand on Prövning', () => {
  const long = Object.fromEntries(
    checkPoints.map(({ key }) => [key, { text: 'långa ord '.repeat(20).trim() }] as const),
  );
  const last = told(answeredPlan(long))[3]!;
  expect(last).toMatch(/…\.$/);
  expect(last.length).toBeLessThan(340);
});

/** The plan with its formulas left where answers are told, and values everywhere else. */
function answersAlone(plan: SheetPlan): SheetPlan {
  const isTold = (role: string, row: number, column: number, formula = '') =>
    role === 'check'
      ? column > keyColumn
      : (row > rows.check && row < rows.notes) || /Prövning'!\$[IJ]\$/.test(formula);
  const sheets = ['board', 'check'].map((role) => {
    const sheet = sheetOf(plan, role);
    const blocks = [...cellsOf(sheet)].map(([place, cell]) => {
      const [top, left] = place.split(',').map(Number) as [number, number];
      const { value, appearance, formula } = cell;
      const own = isTold(role, top, left, formula) ? cell : { value, appearance };
      return { kind: 'cells', top, left, rows: [[own]] } as const;
    });
    return { ...sheet, charts: [], blocks };
  });
  return { sheets, names: [] };
}

test('answers typed on Prövning are told on the board page at once, as an independent program computes it', () => {
  const own = fc.constantFrom('Rond', 'I, alltid', 'nejdå', 'Yes men', '12');
  const word = fc.constantFrom('Ja', 'ja', ' JA ', 'Delvis', 'Nej', 'yes.', 'Partly', 'NO', 'Nej:  ');
  const answer = fc.oneof({ weight: 6, arbitrary: word }, { weight: 2, arbitrary: fc.constantFrom('', '  ') });
  const withWords = fc.tuple(word, own).map(([first, rest]) => `${first.trim().replace(/[.:]\s*$/, '')}, ${rest}`);
  const sheetful = fc
    .tuple(
      fc.array(answer, { minLength: checkPoints.length, maxLength: checkPoints.length }),
      fc.uniqueArray(fc.nat(checkPoints.length - 1), { maxLength: 3 }),
      fc.array(fc.oneof(own, withWords), { minLength: 3, maxLength: 3 }),
    )
    .map(([answers, places, said]) =>
      answers.map((each, index) => (places.includes(index) ? said[places.indexOf(index)]! : each)),
    );
  const rounds = fc.sample(sheetful, { numRuns: 25, seed: fc.readConfigureGlobal().seed ?? 1 });
  const empty = answersAlone(answeredPlan({}));
  const { title } = sheetOf(empty, 'check');
  const keys = [...cellsOf(sheetOf(empty, 'check'))].filter(([place]) => place.endsWith(`,${keyColumn}`));
  const places = new Map(keys.map(([place, { value }]) => [String(value), parseInt(place, 10)]));
  const typed = rounds.map((texts) =>
    checkPoints.map(({ key }, index) => ({
      sheet: title,
      address: `${lettersOf(answerColumn + 1)}${places.get(key)! + 1}`,
      value: texts[index]!,
    })),
  );
  const computed = computedByIronCalc(writePlan(emptyWorkbook(), empty), typed);
  rounds.forEach((texts, round) => {
    const answers = Object.fromEntries(
      checkPoints.flatMap(({ key }, index) => (texts[index]!.trim() === '' ? [] : [[key, answerIn(texts[index]!)]])),
    );
    const cells = formulaCells(answersAlone(answeredPlan(answers))).filter(({ role }) => role === 'board');
    expect(cells.length).toBeGreaterThan(15);
    expect([texts, differences(cells, computed[round]!)]).toEqual([texts, []]);
  });
});

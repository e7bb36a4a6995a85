import { checkPoints } from '../../src/model/control-check';
import { contractOf, type Scenario } from '../../src/model/scenario';
import { monthOf } from '../../src/quantities/month';
import type { PlannedSheet, SheetPlan } from '../../src/report/plan';
import type { CheckGiven } from '../../src/report/check-source';
import { defaultFutures } from '../../src/simulate/futures';
import { paymentCriteria } from '../../src/model/payment-criteria';
import { paymentLibrary } from '../../src/model/payment-library';
import { controlTexts } from '../../src/words/control-texts';
import { cellsOf } from './board-cases';
import { planOf, runAll, today, twoUnitFrame, twoUnitScenarios } from './two-unit-report';

const sheetOf = ({ sheets }: SheetPlan, role: string): PlannedSheet => sheets.find((sheet) => sheet.role === role)!;

/** What stands in a sheet's cells, row by row, with the row's number. */
function rowsOf(sheet: PlannedSheet): readonly { readonly row: number; readonly texts: readonly unknown[] }[] {
  return sheet.blocks.flatMap((block) =>
    block.kind === 'cells' && block.left === 0
      ? block.rows.map((cells, down) => ({ row: block.top + down, texts: cells.map(({ value }) => value) }))
      : [],
  );
}

const runs = runAll(twoUnitFrame, twoUnitScenarios);
const textOf = (sheet: PlannedSheet) =>
  rowsOf(sheet)
    .flatMap(({ texts }) => texts)
    .filter((text) => text !== '')
    .join('\n');
const check = (
  scenarios: readonly Scenario[],
  language: 'sv' | 'en' = 'sv',
  given: CheckGiven = { answers: {}, presets: [] },
  frame = twoUnitFrame,
) => sheetOf(planOf(frame, runAll(frame, scenarios), language, { check: given }), 'check');

test('the sheet stands right after the board page, which points to it, and prints on one A4', () => {
  const plan = planOf(twoUnitFrame, runs);
  expect(plan.sheets.slice(0, 2).map(({ role }) => role)).toEqual(['board', 'check']);
  const { page } = plan.sheets[1]!;
  expect([page.orientation, page.fitWide, page.fitTall]).toEqual(['portrait', 1, 1]);
  expect([...cellsOf(plan.sheets[0]!).values()].map(({ value }) => String(value)).join('\n')).toContain(
    'Svara i de gula cellerna på bladet Växla Prövning, så syns svaren här.',
  );
});

test.each(['sv', 'en'] as const)(
  'every point is a row with its question and a cell for the answer (%s)',
  (language) => {
    const sheet = check(twoUnitScenarios, language);
    const words = controlTexts(language);
    const questions = rowsOf(sheet).map(({ texts }) => texts[0]);
    expect(
      checkPoints.filter(({ key }) => !questions.includes(words.points[key as keyof typeof words.points])),
    ).toEqual([]);
    const unlocked = sheet.blocks.flatMap((block) =>
      block.kind === 'cells'
        ? block.rows.flatMap((cells) => cells.filter(({ appearance }) => appearance.unlocked))
        : [],
    );
    expect(unlocked).toHaveLength(checkPoints.length);
  },
);

describe('the three futures', () => {
  const sheet = check(twoUnitScenarios);
  const figure = (label: string) =>
    rowsOf(sheet)
      .find(({ texts }) => String(texts[0]).startsWith(label))!
      .texts.slice(1, 4);

  test('have figures of control as the engine computes them', () => {
    expect(figure('Kvarvarande uppföljning')).toEqual([1, 1, 0.4]);
    expect(figure('Handlingsutrymme')).toEqual([0, 0, 0.6]);
    expect(figure('Mål och indikatorer')).toEqual(['ej angivet', 'ej angivet', 'ej angivet']);
    const [stay, paper, practice] = figure('Tid för mål') as number[];
    expect([stay, paper]).toEqual([7.2, 7.2]);
    expect(practice).toBeCloseTo(7.2 * 0.4, 9);
  });

  test('differ for reasons that are said: no discretion while follow-up stays, and why production and cost move', () => {
    const text = textOf(sheet);
    expect(text).toContain(
      '2 Byte på papperet: 2 av 2 enheter går från prestationsersättning till rambudget.\nUppföljningen finns kvar i sin helhet: det är pengarna som ändras.',
    );
    expect(text).toContain(
      '60\u00a0% av uppföljningen tas bort, inte bara pengarna. Inget nytt styrmedel är angivet i stället.',
    );
    expect(text).toContain('2 Byte på papperet ger inget större handlingsutrymme');
    expect(text).toContain('3 Byte i praktiken ger större handlingsutrymme, från 0 till 60\u00a0%.');
    expect(text).toContain('ingen studie säger hur mycket (inre motivation är satt till 0)');
    expect(text).toContain(
      'Produktionen sjunker i\u00a02 och 3 därför att en poäng till inte längre ger enheten pengar.',
    );
    expect(text).toContain('därför är produktionen högre än i\u00a02.');
    expect([...cellsOf(sheetOf(planOf(twoUnitFrame, runs), 'board')).values()].map(({ value }) => value)).toContain(
      'Handlingsutrymmet ökar inte i\u00a02, där uppföljningen är kvar. Det ökar i\u00a03, där uppföljning tas bort; ingen effekt på vård antas.',
    );
  });

  test('are told in English too', () => {
    const text = textOf(check(twoUnitScenarios, 'en'));
    expect(text).toContain('gives no more discretion');
    expect(text).toContain('Production falls in\u00a02 and 3');
    expect(text).not.toMatch(/[åäö]{1}\w* (?:och|är)/);
  });
});

describe('what changes is said as it is', () => {
  const [stay, , practice] = twoUnitScenarios;
  const after = (assumptions: Readonly<Record<string, number>>, common = {}) =>
    textOf(check([stay!, { ...practice!, assumptions }], 'sv', undefined, { ...twoUnitFrame, assumptions: common }));

  test('goals that become fewer or more, and registration', () => {
    expect(after({ phi: 1, N1: 40 }, { N0: 150, N1: 150 })).toContain('Målen blir färre: från 150 till 40 per enhet.');
    expect(after({ phi: 1, N1: 160 }, { N0: 150, N1: 150 })).toContain('Målen blir fler: från 150 till 160 per enhet.');
    expect(after({ phi: 1 }, { N0: 150, N1: 150 })).not.toMatch(/Målen blir/);
    expect(after({ phi: 1, tau_reg_1: 0.01 })).toContain('Mindre ska registreras.');
    expect(after({ phi: 1, tau_reg_1: 0.04 })).toContain('Mer ska registreras.');
  });

  test('an effect of discretion is called an assumption of one’s own', () => {
    expect(after({ phi: 0.4, iota: 0.01 })).toContain('är ett eget antagande (inre motivation)');
  });

  test('a scenario that leaves the money alone is not said to change it, here or in the board page’s question', () => {
    const renewed = today.map((unit) => ({
      ...unit,
      switches: [{ month: twoUnitFrame.start, phaseMonths: 1, contract: unit.base }],
    }));
    const fewer = { ...stay!, id: 'goals', name: 'Färre mål', contracts: renewed, assumptions: { N1: 5 } };
    const frame = { ...twoUnitFrame, assumptions: { N0: 30, N1: 30 } };
    const plan = planOf(frame, runAll(frame, [stay!, fewer]));
    expect(textOf(sheetOf(plan, 'check'))).toContain(
      '2 Färre mål: ingen enhet byter ersättningsmodell.\nUppföljningen finns kvar i sin helhet. Målen blir färre',
    );
    expect(textOf(sheetOf(plan, 'check'))).not.toContain('det är pengarna som ändras');
    expect(textOf(sheetOf(plan, 'board'))).toContain('Vad skiljer 2 Färre mål från ”Nuläget består”?');
    const mixed = planOf(frame, runAll(frame, [stay!, fewer, practice!]));
    expect(textOf(sheetOf(mixed, 'board'))).toContain('går från prestationsersättning till rambudget?');
  });

  test('a switch to pay per point takes discretion back', () => {
    const back = defaultFutures(
      {
        today: today.map((unit) => ({ ...unit, base: contractOf('anslag') })),
        month: monthOf(2027, 1),
        phaseMonths: 1,
      },
      'sv',
    );
    const frame = { ...twoUnitFrame, assumptions: { phi: 0.4 } };
    const [own] = back;
    const paid = back.find(({ id }) => id === 'prestation-practice')!;
    const text = textOf(check([own!, { ...paid, assumptions: {} }], 'sv', undefined, frame));
    expect(text).toContain('ger mindre handlingsutrymme, från 60 till 0\u00a0%.');
    expect(text).toContain('Uppföljningen ökar med 60 procentenheter.');
    expect(text).toContain('Ersättning efter måluppfyllelse läggs till.');
    expect(text).not.toContain('Produktionen sjunker');
  });
});

test('answers stand in their cells, and what is done instead where follow-up goes', () => {
  const answers = { 'other-means': { answer: 'yes', text: 'Kollegial granskning' }, values: { answer: 'no' } } as const;
  const rows = rowsOf(check(twoUnitScenarios, 'sv', { answers, presets: ['kopenhamn'] }));
  const words = controlTexts('sv');
  const answerTo = (key: 'other-means' | 'values') =>
    rows.find(({ texts }) => texts[0] === words.points[key])!.texts[4];
  expect(answerTo('other-means')).toBe('Ja. Kollegial granskning');
  expect(answerTo('values')).toBe('Nej');
  const text = rows.flatMap(({ texts }) => texts).join('\n');
  expect(text).toContain('I stället: Kollegial granskning.');
  expect(text).toMatch(
    /Förebild: Köpenhamn, hemtjänst \(hemtjänst, illustration\)\. 79 tjänster .* Inte känt: .* Källa: Siverbo 2022/,
  );
});

test('no formula is longer than Excel takes', () => {
  const given = { answers: {}, presets: ['region-skane', 'gislaved'] };
  const cells = check(twoUnitScenarios, 'sv', given).blocks.flatMap((block) =>
    block.kind === 'cells' ? block.rows.flat() : [],
  );
  expect(Math.max(...cells.map(({ formula }) => formula?.length ?? 0))).toBeLessThan(8000);
});

test('what a payment model pays for is found by trying: volume, goals and what else moves it, not what it merely names', () => {
  const measured = new Map(
    paymentLibrary.map((model) => {
      const parameters = Object.fromEntries(model.parameters.map(({ key, default: value }) => [key, value]));
      return [model.key, paymentCriteria(model, parameters).measures];
    }),
  );
  expect(Object.fromEntries(measured)).toMatchObject({
    prestation: ['volume', 'goals'],
    anslag: [],
    ram: [],
    kapitation: ['listade', 'vardtyngd'],
    malrelaterad: ['goals'],
    'nus-avrakning': ['volume', 'kpp_avvikelse'],
    'norge-isf': ['volume'],
  });
  const flat = contractOf('prestation', { rho: 0, m_mal: 0 });
  const model = paymentLibrary.find(({ key }) => key === 'prestation')!;
  expect(paymentCriteria(model, flat.parameters)).toEqual({ measures: [], numbers: 4 });
});

import { columnNumber } from '../../src/quantities/cell-address';
import { namedUnits } from '../../src/report/board-gains';
import { boardRows, gainsOf, groupLeft, lastColumn, noteSize } from '../../src/report/board-layout';
import type { SheetPlan } from '../../src/report/plan';
import { textsOf } from '../../src/words/texts';
import { boardPlan, cellsOf, manyUnits, oneUnit, sheetOf, twoUnits, type BoardCase } from './board-cases';
import { planOf, runAll } from './two-unit-report';

let two: BoardCase;
let one: BoardCase;
let plans: Readonly<Record<'sv' | 'en', SheetPlan>>;
beforeAll(() => {
  two = twoUnits();
  one = oneUnit();
  plans = { sv: boardPlan(two), en: boardPlan(two, 'en') };
});

test('the board page comes first', () => {
  expect(plans.sv.sheets[0]!.role).toBe('board');
});

test('it is one A4 in portrait, and its workings are not printed', () => {
  const { page, blocks, charts } = sheetOf(plans.sv, 'board');
  expect(page).toMatchObject({ orientation: 'portrait', fitWide: 1, fitTall: 1 });
  const { bottom, right } = page.printArea!;
  expect(right).toBe(lastColumn);
  expect(blocks.some(({ top, left }) => top > bottom && left > right)).toBe(true);
  expect(charts!.every(({ top, left }) => top < bottom && left < right)).toBe(true);
});

test.each([
  // Six rows in three scenarios; without draws two units, their sum, the centre and the region in two.
  ['with draws', () => plans.sv, 6 * 3],
  ['without draws', () => planOf(two.frame, two.runs), 6 * 3 + 5 * 2],
])(
  'every chosen value is a formula that fetches, and links to, the cell in Jämförelse that says the same: %s',
  (_, planned, count) => {
    const plan = planned();
    const comparison = sheetOf(plan, 'comparison');
    const there = cellsOf(comparison);
    const linked = [...cellsOf(sheetOf(plan, 'board'))].filter(([, { link }]) => link !== undefined);
    expect(linked).toHaveLength(count);
    for (const [place, { value, formula, link }] of linked) {
      const [, title, letters, row] = /^'(.*)'!([A-Z]+)(\d+)$/.exec(link!)!;
      expect(title).toBe(comparison.title);
      expect(formula).toContain(link!);
      const source = there.get(`${Number(row) - 1},${columnNumber(letters!)}`)!.value as number;
      const factor = /^(100)\*/.exec(formula!) ? 100 : /\/1000$/.test(formula!) ? 1 / 1000 : 1;
      expect([place, value as number]).toEqual([place, expect.closeTo(factor * source, 9)]);
    }
  },
);

test.each(['sv', 'en'] as const)('its smallest type is printed at 6.5 points or more (%s)', (language) => {
  const { columnWidths, rowHeights, page } = sheetOf(plans[language], 'board');
  const { top, bottom, left, right } = page.marginsCm;
  const points = (centimetres: number) => (centimetres / 2.54) * 72;
  const width = columnWidths.slice(0, lastColumn + 1).reduce((sum, each) => sum + 0.75 * Math.round(7 * each + 5), 0);
  const rows = Array.from({ length: page.printArea!.bottom + 1 }, (_, row) => rowHeights![row] ?? 15);
  const height = rows.reduce((sum, each) => sum + each, 0);
  const scale = Math.min(points(21 - left - right) / width, points(29.7 - top - bottom) / height, 1);
  expect(noteSize * scale).toBeGreaterThanOrEqual(6.5);
});

test('an interval is two numbers from the draws, P5 and P95, on grey and no formulas', () => {
  const page = cellsOf(sheetOf(plans.sv, 'board'));
  const { figures } = boardRows(5, 0);
  const scales = [1e-3, 1e-3, 1e-3, 1e-3, 1e-3, 100];
  const names = ['cost', 'unitsResult', 'real', 'registered', 'queue', 'within90'] as const;
  names.forEach((name, index) => {
    const [low, , high] = [0, 1, 2].map((at) => page.get(`${figures + index},${groupLeft(0) + at}`)!);
    const { p5, p95 } = two.uncertainty.scenarios[0]!.levels[name];
    expect([low!.value, high!.value]).toEqual([
      expect.closeTo(p5 * scales[index]!, 9),
      expect.closeTo(p95 * scales[index]!, 9),
    ]);
    for (const end of [low!, high!]) {
      expect(end.formula).toBeUndefined();
      expect(end.appearance.fill).toBe('F2F2F2');
    }
  });
});

test('an end that shows as nothing has no sign: nought is written', () => {
  const [first, second, third] = two.uncertainty.scenarios;
  const queue = { ...second!.differences.queue, p5: -0.0004 };
  const uncertainty = {
    ...two.uncertainty,
    scenarios: [first!, { ...second!, differences: { ...second!.differences, queue } }, third!],
  };
  const page = cellsOf(sheetOf(boardPlan({ ...two, uncertainty }), 'board'));
  expect(page.get(`${boardRows(5, 0).figures + 4},${groupLeft(1)}`)!.value).toBe(0);
});

test('who gains says in how many draws of ten a unit’s result is worse, on grey, and at the ends what tenths would hide', () => {
  const [first, second, third] = two.uncertainty.scenarios;
  const uncertainty = {
    ...two.uncertainty,
    scenarios: [
      first!,
      { ...second!, unitWorse: [0.42, 0.03] },
      { ...third!, unitWorse: [0.97, 0.95], worse: { ...third!.worse, unitsResult: 0.6 } },
    ],
  };
  const page = cellsOf(sheetOf(boardPlan({ ...two, uncertainty }), 'board'));
  const { units } = boardRows(5, 0);
  const said = (line: number, scenario: number) => page.get(`${units + line},${groupLeft(scenario) + 3}`)!;
  expect([said(0, 1).value, said(1, 1).value]).toEqual([4, '<1']);
  expect([said(0, 2).value, said(1, 2).value, said(2, 2).value]).toEqual(['>9', 9, 6]);
  expect(said(0, 1).appearance.fill).toBe('F2F2F2');
});

test('the fan stands on P5 and reaches P95 through bands that hold 50 and 90 % of the draws', () => {
  const fan = sheetOf(plans.sv, 'board').charts!.find(({ name }) => name === 'fan 3')!;
  const bands = fan.series.filter(({ drawnAs }) => drawnAs === 'area');
  expect(bands.map(({ fill }) => fill ?? 'solid')).toEqual(['none', 'solid', 'solid', 'solid']);
  expect(bands[1]!.color).toBe(bands[3]!.color);
  expect(bands[2]!.color).not.toBe(bands[1]!.color);
  const heights = bands.map(({ cached }) => cached[20]!);
  const reached = heights.map((_, index) => heights.slice(0, index + 1).reduce<number>((sum, each) => sum + each!, 0));
  const { p5, p25, p75, p95 } = two.uncertainty.scenarios[2]!.index[20]!;
  [p5, p25, p75, p95].forEach((percentile, index) => expect(reached[index]).toBeCloseTo(percentile, 9));
});

test('draws and seed stand in the stamp, and the notes say what is drawn and what is not', () => {
  for (const [language, stamp, note] of [
    ['sv', '· 500 dragningar · frö 2026 ·', 'Dras inte: konstanter, antalet mål och indikatorer, och avsikter'],
    ['en', '· 500 draws · seed 2026 ·', 'Not drawn: constants, the number of goals and indicators, and intentions'],
  ] as const) {
    const texts = [...cellsOf(sheetOf(plans[language], 'board')).values()].map(({ value }) => String(value));
    expect(texts.filter((text) => text.includes(stamp))).toHaveLength(1);
    expect(texts.filter((text) => text.includes(note))).toHaveLength(1);
    expect(texts.filter((text) => /ett antagande i taget|one assumption at a time/i.test(text))).toEqual([]);
  }
});

test('numbers in the running text are cells: no digit is written but years and scenarios’ numbers', () => {
  for (const language of ['sv', 'en'] as const) {
    const sheet = sheetOf(plans[language], 'board');
    const page = [...cellsOf(sheet).entries()];
    const { answer, check } = boardRows(5, 0);
    const texts = page.filter(
      ([place, { value, formula }]) =>
        formula !== undefined &&
        typeof value === 'string' &&
        !formula.includes('CHAR(10)') &&
        (place === `${answer},0` || Number(place.split(',')[0]) >= check),
    );
    expect(texts.length).toBeGreaterThan(8);
    for (const [, { formula }] of texts) {
      const written = [...formula!.replace(/'[^']*'!/g, '').matchAll(/"((?:[^"]|"")*)"/g)].map(([, text]) => text!);
      expect(written.join('').replace(/2028/g, '').match(/\d+/g) ?? []).toEqual(
        (written.join('').replace(/2028/g, '').match(/\d+/g) ?? []).filter((digits) => /^[123]$/.test(digits)),
      );
    }
  }
});

test('no formula of the page has a text constant of more than 255 characters, nor more than 8,192 in all', () => {
  for (const { formula } of cellsOf(sheetOf(plans.sv, 'board')).values()) {
    if (formula === undefined) continue;
    expect(formula.length).toBeLessThan(8_192);
    for (const [, text] of formula.matchAll(/"((?:[^"]|"")*)"/g)) expect(text!.length).toBeLessThanOrEqual(255);
  }
});

test('what is not known is a dash and explained', () => {
  const page = cellsOf(sheetOf(boardPlan(one), 'board'));
  const { figures } = boardRows(4, 0);
  expect(page.get(`${figures + 4},${groupLeft(1) + 3}`)!.value).toBe('–');
  expect(page.get(`${figures + 5},${groupLeft(0) + 3}`)!.value).toBe('–');
  const texts = [...page.values()].map(({ value }) => value);
  const words = textsOf('sv').board.notes;
  expect(texts).toContain(`• ${words.noQueueAtAll}`);
  expect(texts).toContain(`• ${words.noTax}`);
  expect(texts.join(' ')).not.toContain('Väntelistan');
});

test('with one other future the page has one chart of each kind', () => {
  const { charts } = sheetOf(boardPlan(one), 'board');
  expect(charts!.map(({ name }) => name)).toEqual(['fan 2', 'bridge 2', 'drivers']);
});

test('without another future the page shows the first scenario alone', () => {
  const { frame, runs } = one;
  const { uncertainty } = one;
  const alone = { ...uncertainty, scenarios: uncertainty.scenarios.slice(0, 1) };
  const plan = boardPlan({ frame, runs: runs.slice(0, 1), uncertainty: alone });
  const sheet = sheetOf(plan, 'board');
  expect(sheet.charts).toEqual([]);
  expect([...cellsOf(sheet).values()].map(({ value }) => value)).toContain(textsOf('sv').board.answer.alone);
});

test('without draws the page shows chosen values and says nothing of draws', () => {
  const { frame, runs } = two;
  const plan = planOf(frame, runs);
  const page = [...cellsOf(sheetOf(plan, 'board')).values()].map(({ value }) => String(value));
  expect(page.filter((text) => text.includes('dragning'))).toEqual([]);
  expect(sheetOf(plan, 'board').charts!.map(({ name }) => name)).not.toContain('drivers');
});

test('of more than twelve units those whose result differs most stand by name, in the region’s order', () => {
  expect(namedUnits([1, -9, 3])).toEqual([0, 1, 2]);
  const differences = [5, -14, 13, 1, 12, 11, 10, 9, 8, 7, 6, 0, -4, 3];
  expect(namedUnits(differences)).toEqual([0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 12]);
});

test('the units not named share a line, so that the lines above the sum add up to it', () => {
  const { frame, scenarios } = manyUnits();
  const page = cellsOf(sheetOf(planOf(frame, runAll(frame, scenarios)), 'board'));
  const { units } = boardRows(gainsOf(frame.units.length), 0);
  const chosen = (line: number) => page.get(`${units + line},${groupLeft(2) + 3}`)!.value as number;
  const lines = Array.from({ length: 12 }, (_, line) => chosen(line));
  expect(page.get(`${units + 11},${groupLeft(0)}`)!.value).toBe('Övriga 3 enheter');
  expect(lines.reduce((sum, value) => sum + value, 0)).toBeCloseTo(chosen(12), 6);
});

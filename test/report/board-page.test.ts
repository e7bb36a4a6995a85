import { columnNumber } from '../../src/quantities/cell-address';
import { namedUnits } from '../../src/report/board-gains';
import { boardRows, gainsOf, groupLeft, lastColumn } from '../../src/report/board-layout';
import { textsOf } from '../../src/words/texts';
import { boardPlan, cellsOf, manyUnits, oneUnit, sheetOf, twoUnits, type BoardCase } from './board-cases';
import { planOf, runAll } from './two-unit-report';

let two: BoardCase;
let one: BoardCase;
beforeAll(() => {
  two = twoUnits();
  one = oneUnit();
});

test('the board page comes first', () => {
  expect(boardPlan(two).sheets[0]!.role).toBe('board');
});

test('it is one A4 in portrait, and its workings are not printed', () => {
  const { page, blocks, charts } = sheetOf(boardPlan(two), 'board');
  expect(page).toMatchObject({ orientation: 'portrait', fitWide: 1, fitTall: 1 });
  const { bottom, right } = page.printArea!;
  expect(right).toBe(lastColumn);
  expect(blocks.some(({ top, left }) => top > bottom && left > right)).toBe(true);
  expect(charts!.every(({ top, left }) => top < bottom && left < right)).toBe(true);
});

test('every chosen value is a formula that fetches, and links to, the cell in Jämförelse that says the same', () => {
  const plan = boardPlan(two);
  const comparison = sheetOf(plan, 'comparison');
  const there = cellsOf(comparison);
  const linked = [...cellsOf(sheetOf(plan, 'board'))].filter(([, { link }]) => link !== undefined);
  // Six rows in three scenarios; two units, their sum, the centre and the region in two.
  expect(linked).toHaveLength(6 * 3 + 5 * 2);
  for (const [place, { value, formula, link }] of linked) {
    const [, title, letters, row] = /^'(.*)'!([A-Z]+)(\d+)$/.exec(link!)!;
    expect(title).toBe(comparison.title);
    expect(formula).toContain(link!);
    const source = there.get(`${Number(row) - 1},${columnNumber(letters!)}`)!.value as number;
    const factor = /^(100)\*/.exec(formula!) ? 100 : /\/1000$/.test(formula!) ? 1 / 1000 : 1;
    expect([place, value as number]).toEqual([place, expect.closeTo(factor * source, 9)]);
  }
});

test('a range holds its chosen value, is a number on grey and no formula', () => {
  const page = cellsOf(sheetOf(boardPlan(two), 'board'));
  const { figures } = boardRows(5, 0);
  let ranges = 0;
  for (let row = figures; row < figures + 6; row += 1) {
    for (const scenario of [0, 1, 2]) {
      const [low, , high, chosen] = [0, 1, 2, 3].map((at) => page.get(`${row},${groupLeft(scenario) + at}`)!);
      for (const end of [low!, high!]) {
        expect(end.formula).toBeUndefined();
        expect(end.appearance.fill).toBe('F2F2F2');
      }
      expect(low!.value as number).toBeLessThanOrEqual((chosen!.value as number) + 1e-9);
      expect(high!.value as number).toBeGreaterThanOrEqual((chosen!.value as number) - 1e-9);
      ranges += 1;
    }
  }
  expect(ranges).toBe(18);
});

test('numbers in the running text are cells: no digit is written but years and scenarios’ numbers', () => {
  for (const language of ['sv', 'en'] as const) {
    const sheet = sheetOf(boardPlan(two, language), 'board');
    const page = [...cellsOf(sheet).entries()];
    const { answer, notes } = boardRows(5, 0);
    const texts = page.filter(
      ([place, { value, formula }]) =>
        formula !== undefined &&
        typeof value === 'string' &&
        !formula.includes('CHAR(10)') &&
        (place === `${answer},0` || Number(place.split(',')[0]) >= notes),
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
  for (const { formula } of cellsOf(sheetOf(boardPlan(two), 'board')).values()) {
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
  const plan = boardPlan({ frame, runs: runs.slice(0, 1), ranges: { scenarios: [], moved: [], unanswered: [] } });
  const sheet = sheetOf(plan, 'board');
  expect(sheet.charts).toEqual([]);
  expect([...cellsOf(sheet).values()].map(({ value }) => value)).toContain(textsOf('sv').board.answer.alone);
});

test('without ranges the page shows chosen values and says nothing of ranges', () => {
  const { frame, runs } = two;
  const plan = planOf(frame, runs);
  const page = [...cellsOf(sheetOf(plan, 'board')).values()].map(({ value }) => String(value));
  expect(page.filter((text) => text.includes('ett antagande i taget'))).toEqual([]);
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

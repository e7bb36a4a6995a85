import type { CellContent, PlannedArea, PlannedCell, PlannedSheet, SheetPlan } from '../../src/report/plan';
import { columnNumber } from '../../src/quantities/cell-address';
import { textsOf } from '../../src/words/texts';
import { boardPlan, cellsOf, oneUnit, sheetOf, twoUnits, type BoardCase } from './board-cases';
import { planOf } from './two-unit-report';

const grey = 'F2F2F2';

let two: BoardCase;
let swedish: SheetPlan;
let sheet: PlannedSheet;
let page: ReadonlyMap<string, PlannedCell>;
beforeAll(() => {
  const all = twoUnits();
  two = { ...all, runs: all.runs.slice(0, 3) };
  swedish = boardPlan(two);
  sheet = sheetOf(swedish, 'uncertainty');
  page = cellsOf(sheet);
});

const textsIn = (cells: ReadonlyMap<string, PlannedCell>) => [...cells.values()].map(({ value }) => value);

/** The row of a table: its label below one of the headings that are written so. */
function rowOf(cells: ReadonlyMap<string, PlannedCell>, heading: string, label: string): readonly PlannedCell[] {
  const last = Math.max(...[...cells.keys()].map((place) => Number(place.split(',')[0])));
  let under: CellContent = null;
  for (let row = 0; row <= last; row += 1) {
    const first = cells.get(`${row},0`)?.value ?? null;
    if (cells.get(`${row},1`)?.value === 'Mått') under = first;
    if (under === heading && first === label) {
      return Array.from({ length: 14 }, (_, column) => cells.get(`${row},${column}`)!);
    }
  }
  throw new Error(`no ${label} under ${heading}`);
}

test('without draws there is no such sheet; with draws it stands between the calculations and the reading report', () => {
  expect(planOf(two.frame, two.runs).sheets.map(({ role }) => role)).not.toContain('uncertainty');
  expect(swedish.sheets.map(({ role }) => role).slice(-3)).toEqual([
    'calculation:ram-practice',
    'uncertainty',
    'reading',
  ]);
});

test('every number from the draws is a value on grey, and every live figure a formula on white', () => {
  let [drawn, live] = [0, 0];
  for (const [place, { value, formula, appearance }] of page) {
    if (typeof value !== 'number') continue;
    if (formula !== undefined) {
      expect([place, appearance.fill]).toEqual([place, undefined]);
      live += 1;
    } else if (value !== 100) {
      expect([place, appearance.fill]).toEqual([place, grey]);
      drawn += 1;
    }
  }
  expect(drawn).toBeGreaterThan(5_000);
  expect(live).toBeGreaterThan(500);
});

test('a figure of the year stands with five percentiles, the error of each, and its chosen value from Jämförelse', () => {
  const { p5, p25, p50, p75, p95, errors } = two.uncertainty.scenarios[1]!.differences.cost;
  const row = rowOf(page, '■ 2 Byte på papperet: skillnad mot 1', 'Regionens kostnad');
  const figures = [p5, p25, p50, p75, p95, errors.p5, errors.p25, errors.p50, errors.p75, errors.p95];
  figures.forEach((figure, index) => expect(row[index + 2]!.value).toBeCloseTo(figure / 1000, 9));
  const there = cellsOf(sheetOf(swedish, 'comparison'));
  const [, letters, digits] = /!([A-Z]+)(\d+)$/.exec(row[12]!.formula!)!;
  expect(there.get(`${Number(digits) - 1},${columnNumber(letters!)}`)!.value).toBe(row[12]!.value);
});

test('every chosen value that comes from Jämförelse says what its cell there says', () => {
  const there = cellsOf(sheetOf(swedish, 'comparison'));
  const found = [...page.values()].filter(({ formula }) => /^'Växla Jämförelse'![A-Z]+\d+$/.test(formula ?? ''));
  // Eight figures or those known, as levels and differences, and three figures of two units.
  expect(found.length).toBeGreaterThanOrEqual(5 * (8 + 6));
  for (const { formula, value } of found) {
    const [, letters, digits] = /!([A-Z]+)(\d+)$/.exec(formula!)!;
    const source = there.get(`${Number(digits) - 1},${columnNumber(letters!)}`)!.value as number;
    expect([formula, value]).toEqual([formula, expect.closeTo(source, 9)]);
  }
});

test('a unit’s result has its interval and how often it is worse', () => {
  const { units, unitWorse } = two.uncertainty.scenarios[2]!;
  const row = rowOf(page, '▲ 3 Byte i praktiken: skillnad mot 1', 'Säsongssjukhuset, resultat');
  expect(row[2]!.value).toBeCloseTo(units[1]!.result.difference.p5 / 1000, 9);
  expect(row[6]!.value).toBeCloseTo(units[1]!.result.difference.p95 / 1000, 9);
  expect(row[13]!.value).toBe(unitWorse[1]);
});

test('the region’s figures stand month by month, below what is printed', () => {
  const { within90 } = two.uncertainty.scenarios[0]!.months;
  const heading = '● 1 Nuläget består: väntande inom 90 dagar, %';
  const row = rowOf(page, heading, 'dec 2028');
  expect(row[4]!.value).toBeCloseTo(within90[within90.length - 1]!.p50, 9);
  expect(row[12]!.formula).toMatch(/^'Växla Beräkning 1'!/);
  const place = [...page].find(([, { value }]) => value === heading)![0];
  expect(Number(place.split(',')[0])).toBeGreaterThan(sheet.page.printArea!.bottom);
});

test('each other future has a fan and a tornado of at most six bars, inside what is printed', () => {
  const names = sheet.charts!.map(({ name }) => name);
  expect(names).toEqual(['fan 2', 'drivers 2', 'fan 3', 'drivers 3']);
  for (const { top, series, name } of sheet.charts!) {
    expect(top).toBeLessThan(sheet.page.printArea!.bottom);
    if (name.startsWith('drivers')) expect(series[0]!.cached).toHaveLength(6);
  }
});

test.each(['board', 'comparison', 'uncertainty'])(
  'what a chart of the sheet %s draws is what stands in the visible cells it points at',
  (role) => {
    const own = sheetOf(swedish, role);
    const cells = writtenCells(own);
    let points = 0;
    for (const { name, series } of own.charts!) {
      for (const { values, categories, cached, categoryTexts, whisker } of series) {
        const at = ({ sheet: there, area }: { sheet: string; area: PlannedArea }) => {
          expect([name, there]).toEqual([name, role]);
          expect(area.right).toBeLessThan(200);
          return contents(cells, area);
        };
        const same = (found: readonly CellContent[], drawn: readonly (number | null)[]) =>
          expect([name, found.map(numberOrNothing)]).toEqual([
            name,
            drawn.map((value) => (value === null ? 0 : expect.closeTo(value, 6))),
          ]);
        same(at(values), cached);
        expect(at(categories).map((text) => text ?? '')).toEqual(categoryTexts);
        if (whisker) same(at(whisker.up.lengths), whisker.up.cached);
        points += cached.length;
      }
    }
    expect(points).toBeGreaterThan(100);
  },
);

const numberOrNothing = (value: CellContent) => (typeof value === 'number' ? value : 0);

/** Contents by place, of cells written one by one and of filled columns. */
function writtenCells(own: PlannedSheet): ReadonlyMap<string, CellContent> {
  const found = new Map([...cellsOf(own)].map(([place, { value }]) => [place, value]));
  for (const block of own.blocks) {
    if (block.kind !== 'columns') continue;
    block.columns.forEach(({ values }, across) =>
      values.forEach((value, down) => found.set(`${block.top + down},${block.left + across}`, value)),
    );
  }
  return found;
}

function contents(cells: ReadonlyMap<string, CellContent>, { top, bottom, left, right }: PlannedArea) {
  const found: CellContent[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) found.push(cells.get(`${row},${column}`) ?? null);
  }
  return found;
}

describe('in words', () => {
  const withShares = () => {
    const [first, second, third] = two.uncertainty.scenarios;
    const chances = [
      { kind: 'guaranteeBelow', scenario: 0, limit: 0.6, share: 0.21, error: 0.01 },
      { kind: 'deficit', scenario: 1, limit: 50_000, share: 0.7, error: 0.01 },
      { kind: 'costRisesBy', scenario: 2, limit: 500, share: 0.01, error: 0.001 },
    ] as const;
    const scenarios = [first!, { ...second!, unitWorse: [0.42, 0.8], costRises: 0.35 }, third!];
    return { ...two.uncertainty, scenarios, chances };
  };
  const said = (language: 'sv' | 'en', label: string) => {
    const cells = cellsOf(sheetOf(boardPlan({ ...two, uncertainty: withShares() }, language), 'uncertainty'));
    const [place] = [...cells].find(([, { value }]) => String(value).replace(/\u00a0/g, ' ') === label)!;
    const row = place.split(',')[0]!;
    return [2, 3, 4].map((column) => cells.get(`${row},${column}`)!.value);
  };
  test('a chance is so and so many of ten draws, per scenario', () => {
    expect(said('sv', 'Regionens kostnad blir högre än i 1').slice(0, 2)).toEqual(['', '4 av 10']);
    expect(said('sv', 'Regionen totalt får ett underskott över 50 mkr')).toEqual(['', '7 av 10', '']);
    expect(said('sv', 'Färre än 60 % väntar inom 90 dagar i december 2028')[0]).toBe('2 av 10');
    expect(said('sv', 'Regionens kostnad blir mer än 0,5 mkr högre än i 1')[2]).toBe('<1 av 20');
    expect(said('sv', 'Säsongssjukhuset får sämre resultat än i 1')[1]).toBe('8 av 10');
    expect(said('en', 'The region in total has a deficit above SEK 50 million')[1]).toBe('7 in 10');
  });
  test('a sentence says how far the cost reaches, and which unit most often has a worse result', () => {
    const { p5, p95 } = two.uncertainty.scenarios[1]!.differences.cost;
    expect(p5).toBeLessThan(p95);
    const cells = cellsOf(sheetOf(boardPlan({ ...two, uncertainty: withShares() }), 'uncertainty'));
    const texts = textsIn(cells).map(String);
    expect(
      texts.filter((text) => /^I nio av tio dragningar ändras regionens kostnad 2028 med .* till /.test(text)),
    ).toHaveLength(2);
    expect(texts.find((text) => text.includes('i 2 Byte på papperet, mot 1.'))).toMatch(
      /Säsongssjukhuset får där sämre resultat i 8 av 10 dragningar, oftare än någon annan enhet\.$/,
    );
  });
});

test('the run is stamped: draws, seed, batches, what is not drawn, percentiles of type 7, version and model', () => {
  for (const language of ['sv', 'en'] as const) {
    const own = language === 'sv' ? sheet : sheetOf(boardPlan(two, language), 'uncertainty');
    const cells = cellsOf(own);
    const words = textsOf(language).uncertainty.run;
    const beside = (label: string) => {
      const [place] = [...cells].find(([, { value }]) => value === label)!;
      return cells.get(`${place.split(',')[0]},1`)!.value;
    };
    expect([words.draws, words.batches, words.replicates, words.seed, words.unanswered].map(beside)).toEqual([
      500, 1, 5, 2026, 0,
    ]);
    expect(beside(words.drawn)).toBe(two.uncertainty.drawn.length);
    expect([words.version, words.model].map(beside)).toEqual(['0.1.0', '00000000']);
    expect(beside(words.percentiles)).toMatch(/^typ.? 7 /);
    expect(own.page.header!.right).toMatch(/500 .* 2026 .* 7 .* 0\.1\.0 .* 00000000/);
  }
});

test('what drives the spread stands with its error, the largest first', () => {
  const top = [...page].find(([, { value }]) => value === 'Vad osäkerheten kommer av')![0];
  const first = Number(top.split(',')[0]) + 1;
  const row = [2, 3, 4, 5].map((column) => page.get(`${first},${column}`)!.value);
  const largest = Math.max(
    ...two.uncertainty.scenarios.flatMap(({ totalEffects }) => totalEffects.map(({ share }) => share)),
  );
  expect(Math.max(...row.filter((_, index) => index % 2 === 0).map(Number))).toBe(largest);
  expect(row[1]).toBe(0.01);
});

test('pages break before a table or a row of charts, never inside one', () => {
  const heads = new Set(
    [...page].flatMap(([place, { value }]) => (value === 'Mått' ? [Number(place.split(',')[0])] : [])),
  );
  const charts = new Set(sheet.charts!.map(({ top }) => top - 2));
  const { bottom } = sheet.page.printArea!;
  expect(sheet.rowBreaks!.length).toBeGreaterThan(1);
  for (const row of sheet.rowBreaks!) {
    expect(row).toBeLessThanOrEqual(bottom);
    const begins =
      heads.has(row) ||
      heads.has(row + 1) ||
      charts.has(row) ||
      /kommer av|Körningen/.test(String(page.get(`${row},0`)?.value));
    expect([row, begins]).toEqual([row, true]);
  }
});

test('what the data do not carry has no rows: no tax, no queue', () => {
  const one = oneUnit();
  const texts = textsIn(cellsOf(sheetOf(boardPlan(one), 'uncertainty'))).map(String);
  expect(texts).not.toContain('Väntande i december');
  expect(texts.filter((text) => text === 'Regionen totalt')).toHaveLength(1);
  expect(texts.filter((text) => text.startsWith('Underskott'))).toEqual([]);
});

test('draws without the units’ figures leave the units’ tables and statements out', () => {
  const scenarios = two.uncertainty.scenarios.map((own) => ({ ...own, units: [], unitResults: [], unitWorse: [] }));
  const cells = cellsOf(sheetOf(boardPlan({ ...two, uncertainty: { ...two.uncertainty, scenarios } }), 'uncertainty'));
  expect(textsIn(cells).filter((text) => String(text).includes('Säsongssjukhuset'))).toEqual([]);
  expect(textsIn(cells)).toContain('Året 2028');
  expect(textsIn(cells)).not.toContain('Enheterna 2028');
});

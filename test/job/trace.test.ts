import { baseFigures } from '../../src/region/base-year';
import { namesIn } from '../../src/language/names';
import { assumptionOf } from '../../src/model/assumptions';
import { buildModel } from '../../src/model/model';
import { addressText, columnLetters } from '../../src/quantities/cell-address';
import { comparisonBlocks, differenceColumn, intervalColumn } from '../../src/report/comparison-figures';
import { roles } from '../../src/report/layout';
import { baseYear } from '../../src/region/base-year';
import { readFiles } from '../../src/job/read';
import { openReport, trace } from '../../src/job/trace/trace';
import { traceSchema, type TraceDocument } from '../../src/job/trace/trace-document';
import { traceText } from '../../src/cli/trace-text';
import { VaxlaError } from '../../src/words/problem';
import { readWritten } from '../report/written-workbook';
import { run, sampleFile, textFile } from './handed-files';

const header =
  'Period;Sjukhus;Vårdform;DRG-poäng;Vårdtillfällen;Väntande;Inom 90 dagar (%);Kostnad (tkr);Ersättning (tkr);Externa intäkter (tkr)';
const months = Array.from({ length: 12 }, (_, month) => month);
const lines = ['Norra', 'Södra'].flatMap((unit, index) =>
  months.flatMap((month) => [
    `${202501 + month};${unit};akut;${400 + 10 * index + month};310;;;${20_000 + 100 * index + month};19000;900`,
    `${202501 + month};${unit};planerad;${300 - month};220;${600 + 9 * index};70;;;`,
    `${202501 + month};${unit};öppen;${250 + month};2100;${1200 + 7 * index};65;;;`,
  ]),
);
const region = textFile('underlag.csv', [header, ...lines].join('\n'));
const scenarios = `schema: 1
months: 12
draws: 500
scenarios:
  - { id: stay, name: Nuläget består }
  - { id: paper, name: Byte på papperet, switches: [{ contract: { model: ram } }] }
  - { id: practice, name: Byte i praktiken, switches: [{ contract: { model: ram } }], assumptions: { phi: 0.4 } }
`;
const result = run([region], scenarios);
const report = openReport({ name: 'resultat.xlsx', bytes: result.bytes }, '0.1.0');
const sheets = readWritten(result.bytes).sheets;
const sheetOf = (role: string) => sheets.find(({ name }) => name === result.titles[role])!;
const traced = (cell: string, language: 'sv' | 'en' = 'sv') => trace(report, cell, language);

/** The cell of *Jämförelse* that sums a column of a scenario: the first one of the units', or the region's. */
const cellAdding = (role: string, column: string) => {
  const { cells } = sheetOf(role);
  const found = [...sheetOf(roles.comparison).cells].find(([, { formula }]) => {
    const [, sheet, letters = '', row] = /^SUM\('([^']+)'!([A-Z]+)(\d+):/.exec(formula ?? '') ?? [];
    if (sheet !== result.titles[role]) return false;
    let heading = '';
    for (let above = Number(row); above > 0 && heading === ''; above -= 1) {
      const { value } = cells.get(`${letters}${above}`) ?? {};
      if (typeof value === 'string' && /^[a-z0-9_]{4,}$/.test(value)) heading = value;
    }
    return heading === column;
  });
  return found![0];
};

/** Names a column needs, near and far, by the model's own equations. */
function needed(start: string): ReadonlySet<string> {
  const model = buildModel(2);
  const columns = new Map([...model.start, ...model.month, ...model.region].map((column) => [column.name, column]));
  const found = new Set<string>();
  const queue = [start];
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const column = columns.get(name);
    if (!column) continue;
    for (const expression of [column.value, column.before]) {
      const { now, past, at } = namesIn(expression);
      queue.push(...now, ...past.map((each) => each.name), ...at.map((each) => each.name));
    }
  }
  return found;
}

describe('following the formulas in the file finds what the model’s own equations need', () => {
  const cost = traced(cellAdding(roles.calculation('practice'), 'region_cost'));
  const needs = needed('region_cost');

  test('every equation, each with its own text', () => {
    const model = buildModel(2);
    const columns = [...model.start, ...model.month, ...model.region];
    const expected = columns.filter(({ name }) => needs.has(name)).map(({ name }) => name);
    const found = cost.equations.map(({ name }) => name);
    // Inputs stand in the same tables as the equations and are no equations.
    expect([...found].sort()).toEqual([...expected].sort());
    for (const { name, notation } of cost.equations) {
      expect(notation).toBe(columns.find((column) => column.name === name)!.equation.value);
    }
  });

  test('every assumption, and no other', () => {
    const keys = new Set(cost.assumptions.map(({ key }) => key.replace(/_3$/, '')));
    const expected = [...needs].filter((name) => assumptionOf(name));
    expect([...keys].sort()).toEqual([...expected].sort());
    expect(cost.assumptions.find(({ key }) => key === 'phi_3')).toMatchObject({ value: 0.4 });
  });

  test('every value of the base year, for every unit, with the cells it was read from', () => {
    const { reading } = readFiles([region]);
    const base = baseYear(reading.history);
    // The share within 90 days answers to the queue and changes no cost.
    const figures = baseFigures.filter((figure) => !figure.startsWith('within90'));
    const expected = base.units.flatMap(({ name, sources }) =>
      figures.flatMap((figure) => {
        const cells = sources[figure];
        const [first] = cells;
        const last = cells[cells.length - 1];
        return first && last ? [JSON.stringify([name, cells.length, addressText(first), addressText(last)])] : [];
      }),
    );
    const found = new Set(
      cost.read.flatMap(({ unit, cells }) =>
        cells ? [JSON.stringify([unit, cells.count, cells.first, cells.last])] : [],
      ),
    );
    expect([...found].sort()).toEqual([...new Set(expected)].sort());
    expect(found.size).toBeGreaterThan(8 * base.units.length);
  });

  test('the months and the column it adds up', () => {
    expect(cost.calculations).toEqual([
      expect.objectContaining({ name: 'region_cost', term: 'Regionens kostnad', months: 'jan 2026 till dec 2026' }),
    ]);
    expect(cost.equations[0]).toMatchObject({ name: 'region_cost', number: 18, depth: 1 });
  });
});

test('a difference goes through both its levels to both scenarios', () => {
  const level = cellAdding(roles.calculation('paper'), 'real');
  const row = /\d+$/.exec(level)![0];
  const found = traced(`${columnLetters(differenceColumn(1))}${row}`);
  expect(found.formula).toContain(level);
  expect(found.through.map(({ cell }) => cell)).toContain(level);
  expect(new Set(found.calculations.map(({ sheet }) => sheet)).size).toBe(2);
});

test('every figure of the comparison leads to a calculation', () => {
  const figures = [...sheetOf(roles.comparison).cells].filter(([, { formula }]) => /^SUM\('|^'/.test(formula ?? ''));
  expect(figures.length).toBeGreaterThan(comparisonBlocks.length * 10);
  // One of each column is followed: the others differ only in rows.
  const columns = new Map(figures.map(([cell, { column }]) => [column, cell]));
  for (const cell of columns.values()) expect(traced(cell).calculations.length).toBeGreaterThan(0);
});

test.each([
  ['Jämförelse', intervalColumn(1), roles.comparison, differenceColumn(1)],
  ['Osäkerhet', 2, roles.uncertainty, 12],
])('a percentile on %s is followed through the figure with the chosen values beside it', (name, from, role, chosen) => {
  const [cell] = [...sheetOf(role).cells].find(
    ([, { value, formula, column }]) => typeof value === 'number' && formula === undefined && column === from + 1,
  )!;
  const found = traced(`${name}!${cell}`);
  expect(found.draws).toEqual({ draws: 500, seed: 1 });
  expect(traceText(found, 'sv', false)).toContain('Dragningar: 500 (frö 1)');
  expect(found.chosen!.cell).toBe(cell.replace(/^[A-Z]+/, columnLetters(chosen)));
  expect(found.calculations.length).toBeGreaterThan(0);
});

test('an end of an interval on the board page is followed through the figure with the chosen values', () => {
  const board = sheetOf(roles.board).cells;
  const [cell] = [...board].find(([, { value, formula }]) => typeof value === 'number' && formula === undefined)!;
  const found = traced(`Beslutsunderlag!${cell}`);
  expect(found.formula).toBeNull();
  expect(found.calculations.length).toBeGreaterThan(0);
  expect(board.get(found.chosen!.cell)!.formula).toBeDefined();
  expect(traceText(found, 'sv', false)).toContain(
    `Hur siffran räknas visas för Växla Beslutsunderlag!${found.chosen!.cell}`,
  );
});

describe('other cells of the report', () => {
  test('an assumption says that it is there to be typed in, and where it comes from', () => {
    const found = traced('Antaganden!D9');
    expect(found).toMatchObject({ input: true, formula: null, read: [] });
    expect(found.assumptions).toHaveLength(1);
    expect(traceText(found, 'sv', false)).toContain('det du skriver där gäller');
  });

  test('a figure of the base year leads to its cells, in either language', () => {
    const term = (document: TraceDocument) => document.read.map((each) => each.term);
    expect(traced('underlag!C9').read[0]!.cells).toMatchObject({ count: 12, file: 'underlag.csv' });
    expect(term(traced('underlag!C9'))).toEqual(['Registrerade poäng, akut']);
    expect(term(traced('underlag!C9', 'en'))).toEqual(['Registered points, acute']);
  });

  test('the document is as its schema says, and the text counts what it leaves out', () => {
    const found = traced('D9');
    expect(traceSchema.parse(found)).toEqual(found);
    const short = traceText(found, 'en', false);
    expect(short).toMatch(/… and \d+ more \(--all shows them\)/);
    expect(traceText(found, 'en', true)).not.toMatch(/--all/);
  });
});

describe('what cannot be traced is told in one sentence', () => {
  const codeOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      if (error instanceof VaxlaError) return error.problem.code;
      throw error;
    }
    return 'nothing';
  };
  test.each([
    ['no cell', 'Jämförelse', 'trace-cell-unread'],
    ['a cell beyond any sheet', 'ABCD1', 'trace-cell-unread'],
    ['a formula', '=A1+1', 'trace-cell-unread'],
    ['a sheet of the user’s', 'Verksamhet!A1', 'trace-sheet-unknown'],
    ['an empty cell', 'ZZ9999', 'trace-cell-empty'],
  ])('%s', (_, cell, code) => {
    expect(codeOf(() => traced(cell))).toBe(code);
  });

  test('a workbook without a report', () => {
    expect(codeOf(() => openReport(sampleFile(), '0.1.0'))).toBe('trace-no-report');
  });
});

test('a month of the past is traced to the cells it was read from, each once', () => {
  const read = months.flatMap((month) => [
    `${202501 + month};Norra;akut;${400 + month};20000`,
    `${202501 + month};Norra;planerad;${300 - month};`,
  ]);
  const past = run(
    [textFile('underlag.csv', ['Period;Sjukhus;Vårdform;DRG-poäng;Kostnad (tkr)', ...read].join('\n'))],
    'schema: 1\nmonths: 12\nscenarios:\n  - { id: stay, name: Nuläget består }\n',
  );
  const sheet = readWritten(past.bytes).sheets.find(({ name }) => name === past.titles['past'])!;
  const month = [...sheet.cells.entries()].filter(
    ([address, { value }]) => /^A\d+$/.test(address) && value === 'mar 2025',
  );
  // The region's row comes first, then a row per quantity: its production, its cost.
  const rows = month.map(([, { row }]) => row);
  const written = openReport({ name: 'resultat.xlsx', bytes: past.bytes }, '0.1.0');
  const readFor = (cell: string) =>
    trace(written, `Historik!${cell}`, 'sv').read.map(({ unit, term, value, cells }) => [
      unit,
      term,
      value,
      cells?.first,
    ]);
  const points = [
    ['Norra', 'DRG-poäng', 402, 'underlag!D6'],
    ['Norra', 'DRG-poäng', 298, 'underlag!D7'],
  ];
  expect(rows).toHaveLength(3);
  expect(readFor(`B${rows[0]}`)).toEqual(points);
  expect(readFor(`B${rows[1]}`)).toEqual(points);
  expect(readFor(`B${rows[2]}`)).toEqual([['Norra', 'Kostnad, utfall', 20000, 'underlag!E6']]);
});

import type { HandedFile } from '../../src/job/read';
import { baseMonths, yearRows } from '../../src/simulate/run';
import { resultDocument, resultSchema } from '../../src/job/result-document';
import { readWritten, type WrittenSheet } from '../report/written-workbook';
import { run, sampleFile, textFile } from './handed-files';
import { planned, twoFutures } from './region-workbook';

jest.setTimeout(60_000);

const sheetNamed = (bytes: Uint8Array, name: string): WrittenSheet =>
  readWritten(bytes).sheets.find((sheet) => sheet.name === name)!;

const header = 'Period;Sjukhus;DRG-poäng;Kostnad (tkr);Väntande;Inom 90 dagar (%)';
const units = [
  ['Norra', 400, 21_000, 900, 62],
  ['Södra', 310, 17_300, 450, 71],
  ['Östra', 95, 6_100, 120, 80],
] as const;
type Unit = readonly [name: string, points: number, cost: number, waiting: number, within: number];
const months = Array.from({ length: 12 }, (_, month) => month);
const lines = (order: readonly Unit[]) =>
  order.flatMap(([name, points, cost, waiting, within]) =>
    months.map(
      (month) =>
        `${202501 + month};${name};${points + 7 * ((month * 5) % 12)};${cost + 11 * month};${waiting};${within}`,
    ),
  );
const handed = (order: readonly Unit[]): HandedFile => textFile('underlag.csv', [header, ...lines(order)].join('\n'));

test('a scenario in which nothing changes differs by nothing in every cell of the comparison', () => {
  const seven = [...units, ...units, ...units]
    .slice(0, 7)
    .map(([, ...figures], at): Unit => [`Enhet ${at}`, ...figures]);
  const result = run(
    [handed(seven)],
    'schema: 1\nmonths: 12\nscenarios:\n  - { id: one, name: Ett }\n  - { id: two, name: Två }\n',
  );
  const { cells } = sheetNamed(result.bytes, result.titles['comparison']!);
  const differenceHeads = [...cells].filter(([, { value }]) => value === 'skillnad' || value === 'Skillnad');
  const columns = new Set(differenceHeads.map(([, { column }]) => column));
  expect(columns.size).toBe(1);
  const head = differenceHeads[0]![1].row;
  const below = [...cells.values()].filter(({ row, column, formula }) => formula && columns.has(column) && row > head);
  // The charts' figures further down stand in the same columns; a difference subtracts.
  const table = below.filter(({ formula }) => formula!.includes('-'));
  expect(table.length).toBeGreaterThan(60);
  expect(table.filter(({ value }) => value !== 0)).toEqual([]);
});

test('the order of the units in the input changes no figure of any unit or of the region', () => {
  const documents = [units, [...units].reverse(), [units[1], units[2], units[0]]].map((order) =>
    resultDocument(run([handed(order)], twoFutures), 'ut.xlsx', 'sv'),
  );
  const [first, ...others] = documents;
  for (const document of documents) expect(resultSchema.parse(document)).toEqual(document);
  for (const other of others) {
    first!.scenarios.forEach((scenario, index) => {
      const same = other.scenarios[index]!;
      for (const unit of scenario.units) {
        expect(same.units.find(({ name }) => name === unit.name)).toEqual(unit);
      }
      for (const [name, series] of Object.entries(scenario.series)) {
        series.forEach((value, month) => {
          expect(Math.abs(same.series[name]![month]! - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value) + 1e-9);
        });
      }
    });
  }
});

describe('the futures compared, on the sample', () => {
  /** The sample region with the default futures, computed with the chosen values; its report is planned and not written. */
  const result = planned([sampleFile()], 'schema: 1\n');
  const [stay, paper, practice] = result.runs;
  const year = yearRows(result.question.frame, result.question.year);
  const sum = (of: typeof stay, name: string) => year.reduce((total, row) => total + of!.region.get(name)![row]!, 0);
  const change = (of: typeof stay, name: string) => 100 * (sum(of, name) / sum(stay, name) - 1);

  test('they differ little, in the expected direction: registration most, care less, cost least', () => {
    for (const future of [paper, practice]) {
      expect(change(future, 'region_real')).toBeLessThan(0);
      expect(change(future, 'region_real')).toBeGreaterThan(-3);
      expect(change(future, 'region_registered')).toBeLessThan(change(future, 'region_real'));
      expect(change(future, 'region_cost')).toBeLessThan(0);
      expect(change(future, 'region_cost')).toBeGreaterThan(-1);
    }
    expect(change(practice, 'region_real')).toBeGreaterThan(change(paper, 'region_real'));
    expect(change(practice, 'region_cost')).toBeLessThan(change(paper, 'region_cost'));
  });

  test('on paper nobody’s discretion grows and no time is freed; in practice both do', () => {
    const last = baseMonths + result.question.frame.months - 1;
    const discretion = (of: typeof stay) => of!.units.map(({ series }) => series.get('discretion')![last]!);
    expect(discretion(paper)).toEqual(discretion(stay));
    expect(sum(paper, 'region_freed_capacity')).toBe(0);
    for (const share of discretion(practice)) expect(share).toBeCloseTo(0.6, 12);
    expect(sum(practice, 'region_freed_capacity')).toBeGreaterThan(0);
  });

  test('the board page and the sheet after it say why in words', () => {
    const textOf = (role: string) =>
      result.plan.sheets
        .find((sheet) => sheet.role === role)!
        .blocks.flatMap((block) => (block.kind === 'cells' ? block.rows.flat() : []))
        .map(({ value }) => value)
        .join('\n');
    expect(textOf('board')).toContain('Handlingsutrymmet ökar inte i\u00a02, där uppföljningen är kvar.');
    expect(textOf('board')).toContain('bladet Växla Prövning');
    expect(textOf('check')).toContain('2 Byte på papperet ger inget större handlingsutrymme');
    expect(textOf('check')).toContain(
      'Produktionen sjunker i\u00a02 och 3 därför att en poäng till inte längre ger enheten pengar.',
    );
  });
});

import type { HandedFile } from '../../src/job/read';
import { resultDocument, resultSchema } from '../../src/job/result-document';
import { readWritten, type WrittenSheet } from '../report/written-workbook';
import { run, sampleFile, textFile } from './handed-files';

const sheetNamed = (bytes: Uint8Array, name: string): WrittenSheet =>
  readWritten(bytes).sheets.find((sheet) => sheet.name === name)!;

test('a scenario in which nothing changes differs by nothing in every cell of the comparison', () => {
  const result = run([sampleFile()], 'schema: 1\nscenarios:\n  - { id: one, name: Ett }\n  - { id: two, name: Två }\n');
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

const header = 'Period;Sjukhus;DRG-poäng;Kostnad (tkr);Väntande;Inom 90 dagar (%)';
const units = [
  ['Norra', 400, 21_000, 900, 62],
  ['Södra', 310, 17_300, 450, 71],
  ['Östra', 95, 6_100, 120, 80],
] as const;
const months = Array.from({ length: 12 }, (_, month) => month);
const lines = (order: readonly (typeof units)[number][]) =>
  order.flatMap(([name, points, cost, waiting, within]) =>
    months.map(
      (month) =>
        `${202501 + month};${name};${points + 7 * ((month * 5) % 12)};${cost + 11 * month};${waiting};${within}`,
    ),
  );
const handed = (order: readonly (typeof units)[number][]): HandedFile =>
  textFile('underlag.csv', [header, ...lines(order)].join('\n'));

test('the order of the units in the input changes no figure of any unit or of the region', () => {
  const documents = [units, [...units].reverse(), [units[1], units[2], units[0]]].map((order) =>
    resultDocument(run([handed(order)]), 'ut.xlsx', 'sv'),
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

import { readRegion } from '../../src/region/read-region';
import type { Grid } from '../../src/region/grid';
import type { Mapping } from '../../src/region/mapping';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const year = (line: (month: string, index: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => line(`2024${String(index + 1).padStart(2, '0')}`, index)).join('\n');
const activity = (sheet: string, points: (index: number) => number, file = 'prov.xlsx'): Grid =>
  textGrid(
    `Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)\n${year((month, index) => `${month} | Norra | ${points(index)} | ${60 * points(index)}`)}`,
    { sheet, file },
  );
const doubled = (grids: Grid[], mapping?: Mapping): [string, string][] =>
  readRegion(grids, mapping).problems.flatMap((problem) =>
    /^reading-(?:doubled|sheets)/.test(problem.code) ? [[problem.severity, problemText('sv', problem)]] : [],
  );
const points = (index: number): number => 100 + index;

test('a copied sheet is an error that gives both addresses and the way out', () => {
  expect(doubled([activity('Verksamhet', points), activity('Verksamhet (2)', points)])).toEqual([
    [
      'error',
      'prov.xlsx, Verksamhet (2)!C2: Samma siffror finns på två blad: här och från prov.xlsx, Verksamhet!C2. 24 tal är lika och skulle räknas två gånger. Lämna ett av bladen utanför med use: false (reading.sheets), eller godkänn dem med accept: [reading-doubled-sheet] under reading så läggs de ihop.',
    ],
  ]);
});

test('a copied sheet left out with use: false is no problem', () => {
  const grids = [activity('Verksamhet', points), activity('Verksamhet (2)', points)];
  expect(doubled(grids, { sheets: [{ sheet: 'Verksamhet (2)', use: false }] })).toEqual([]);
  expect(doubled(grids, { accept: ['reading-doubled-sheet'] }).map(([severity]) => severity)).toEqual(['note']);
});

test('the same file given twice is an error of its own', () => {
  const found = doubled([activity('Verksamhet', points), activity('Verksamhet', points)]);
  expect(found).toHaveLength(1);
  expect(found[0]?.[0]).toBe('error');
  expect(found[0]?.[1]).toContain('Lämna in filen en gång');
});

test('sheets with some equal and some other figures for the same months are a doubt', () => {
  const found = doubled([activity('Maj', points), activity('Juni', (index) => (index < 9 ? points(index) : 250))]);
  expect(found.map(([severity]) => severity)).toEqual(['doubt']);
  expect(found[0]?.[1]).toContain('24 tal har samma enhet, mått och period, och 18 av dem är lika');
});

test('sheets of different months, or of budget and outcome, do not overlap', () => {
  const later = activity('2025', points);
  const rows = later.rows.map((row) =>
    row.map((cell) => (cell.kind === 'text' ? { ...cell, text: cell.text.replace(/^2024/, '2025') } : cell)),
  );
  const budget = textGrid(
    `Period | Sjukhus | Budget kostnad (tkr)\n${year((month, index) => `${month} | Norra | ${60 * points(index)}`)}`,
    { sheet: 'Budget' },
  );
  expect(doubled([activity('2024', points), { ...later, rows }, budget])).toEqual([]);
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readRegion } from '../../src/region/read-region';
import type { Mapping } from '../../src/region/mapping';
import { isMessageCode, message } from '../../src/words/messages';
import type { Grid } from '../../src/region/grid';
import { textGrid } from './text-grid';

const page = (name: string): string => readFileSync(join(__dirname, '../../docs', name), 'utf8');
const asked = (grid: Grid, mapping?: Mapping): string[] =>
  readRegion([grid], mapping).problems.flatMap(({ severity, code }) => (severity === 'note' ? [] : [code]));
const months = (cells: (month: string) => string): string =>
  Array.from({ length: 12 }, (_, index) => cells(`2024${String(index + 1).padStart(2, '0')}`)).join('\n');

/** Sheets that ask something, the code of the question, and an answer in the scenario file. */
const questions: readonly [string, string, Grid, Mapping][] = [
  [
    'costs that stand with a minus',
    'reading-costs-negative',
    textGrid(
      `Period | Enhet | DRG-poäng planerad | Kostnad (tkr)\n${months((month) => `${month} | Norra | 100 | -6000`)}`,
    ),
    { accept: ['reading-costs-negative'] },
  ],
  [
    'the same, by column',
    'reading-costs-negative',
    textGrid(
      `Period | Enhet | DRG-poäng planerad | Kostnad (tkr)\n${months((month) => `${month} | Norra | 100 | -6000`)}`,
    ),
    { sheets: [{ sheet: 'Blad1', sign: { D: 'turned' } }] },
  ],
  [
    'the unit of money',
    'reading-money-unit-plausible',
    textGrid(`Period | Enhet | DRG-poäng planerad | Kostnad\n${months((month) => `${month} | Norra | 100 | 6000`)}`),
    { sheets: [{ sheet: 'Blad1', money: 'tkr' }] },
  ],
  [
    'a number with a sign that can be two things',
    'reading-ambiguous-number',
    textGrid(
      `Period | Enhet | DRG-poäng planerad | Kostnad (tkr)\n${months((month) => `${month} | Norra | 1,234 | 6000`)}`,
    ),
    { sheets: [{ sheet: 'Blad1', decimal: 'comma' }] },
  ],
  [
    'the year of months without one',
    'reading-month-without-year',
    textGrid('Månad | Enhet | DRG-poäng planerad\njan | Norra | 100\nfeb | Norra | 110'),
    { year: 2024 },
  ],
  [
    'a code of care form',
    'reading-unknown-stream',
    textGrid('Period | Enhet | Vårdform | DRG-poäng\n202401 | Norra | 7 | 100\n202402 | Norra | 7 | 110'),
    { sheets: [{ sheet: 'Blad1', streamCodes: { '7': 'p' } }] },
  ],
  [
    'inpatient care taken as acute',
    'reading-inpatient-as-acute',
    textGrid(
      'Period | Enhet | Vårdform | DRG-poäng\n202401 | Norra | Slutenvård | 100\n202402 | Norra | Slutenvård | 110',
    ),
    { sheets: [{ sheet: 'Blad1', streamCodes: { Slutenvård: 'a' } }] },
  ],
  [
    'four digits that are years or months',
    'reading-four-digit-months',
    textGrid('Period | Enhet | DRG-poäng planerad\n2011 | Norra | 100\n2012 | Norra | 110'),
    { sheets: [{ sheet: 'Blad1', columns: { A: 'year' } }] },
  ],
  [
    'a difference that does not agree',
    'reading-variance-differs',
    textGrid(
      'Period | Enhet | Budget kostnad (tkr) | Utfall kostnad (tkr) | Avvikelse\n202401 | Norra | 600 | 620 | 20\n202402 | Norra | 600 | 610 | 10\n202403 | Norra | 600 | 650 | 5',
    ),
    { accept: ['reading-variance-differs'] },
  ],
];

test.each(questions)('%s: asked, and not again once answered', (_, code, grid, answer) => {
  expect(asked(grid)).toContain(code);
  expect(asked(grid, answer)).not.toContain(code);
});

test('hidden rows are told until the user has said what they are, and left out where that is the answer', () => {
  const grid = textGrid('Period | Enhet | DRG-poäng planerad\n202401 | Norra | 100\n202402 | Norra | 110', {
    hiddenRows: new Set([2]),
  });
  const read = (hidden?: 'used' | 'left out'): [number, boolean] => {
    const { history, problems } = readRegion([grid], hidden && { sheets: [{ sheet: 'Blad1', hidden }] });
    return [history.facts.length, problems.some(({ code }) => code === 'reading-hidden-rows')];
  };
  expect(read()).toEqual([2, true]);
  expect(read('used')).toEqual([2, false]);
  expect(read('left out')).toEqual([1, false]);
});

describe.each(['scenariofil.md', 'scenario-file.md'])('%s', (name) => {
  const codes = [...page(name).matchAll(/^\| `(reading-[a-z0-9-]+)`/gm)].map((match) => match[1] ?? '');

  test('lists codes that exist, each once', () => {
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter((code) => !isMessageCode(code))).toEqual([]);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('lists every code whose own sentence says that it can be accepted', () => {
    const words = readFileSync(join(__dirname, '../../src/words/sv/reading.ts'), 'utf8');
    const files = ['reading-money', 'reading-series', 'reading-variance', 'reading-accounts', 'reading-doubled'];
    const all = [words, ...files.map((file) => readFileSync(join(__dirname, `../../src/words/sv/${file}.ts`), 'utf8'))];
    const said = all.flatMap((text) => [
      ...[...text.matchAll(/accept: \[(reading-[a-z-]+)\]/g)].map((match) => match[1] ?? ''),
      ...[...text.matchAll(/byAccept\('(reading-[a-z-]+)'\)/g)].map((match) => match[1] ?? ''),
    ]);
    expect(said.length).toBeGreaterThan(5);
    expect([...new Set(said)].filter((code) => !codes.includes(code))).toEqual([]);
  });
});

test('sentences count one and many rightly', () => {
  expect(message('sv', 'reading-hidden-rows', { count: 1 })).toMatch(/^1 rad är dold eller bortfiltrerad/);
  expect(message('sv', 'reading-hidden-rows', { count: 2 })).toMatch(/^2 rader är dolda eller bortfiltrerade/);
  expect(message('en', 'reading-figures-without-unit', { count: 1 })).toMatch(/^1 value /);
  expect(message('sv', 'reading-figures-without-unit', { count: 1 })).toMatch(/^1 värde /);
  expect(message('sv', 'reading-labels-filled', { headers: 'Enhet', count: 1 })).toMatch(/^1 tom cell /);
  expect(message('sv', 'reading-unit-is-sum', { unit: 'R', count: 1 })).toContain('1 tal stämmer');
  expect(message('sv', 'reading-no-queue', { units: 1, of: 1, names: 'N' })).toContain('saknas för enheten (N)');
});

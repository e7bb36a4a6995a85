import { inspectionText } from '../../src/cli/inspection-text';
import { inspectionDocument } from '../../src/job/inspect';
import { readFiles } from '../../src/job/read';
import type { Language } from '../../src/words/messages';
import { sampleFile, textFile } from '../job/handed-files';

const sample = sampleFile();
const months = [1, 2, 3].map((month) => `20240${month}`);
const activity = textFile(
  'verksamhet.csv',
  ['Period;Sjukhus;DRG-poäng', ...months.map((each) => `${each};Norra;100`)].join('\n'),
);
const budget = textFile(
  'budget.csv',
  ['Period;Sjukhus;Kostnad (tkr)', ...months.map((each) => `${each};Norra;6000`)].join('\n'),
);
const beds = textFile(
  'platser.csv',
  'Sjukhus;År;Disponibla vårdplatser;Beläggning\nNorra;2024;120;108\nSödra;2024;80;77',
);

const inspected = (files: readonly (typeof sample)[], language: Language = 'sv', scenarios?: string): string =>
  inspectionText(inspectionDocument(readFiles(files), language), language, {
    files: files.map(({ name }) => name),
    scenarios,
  });
const lastLine = (written: string): string => written.split('\n').at(-1)!.trim();

describe.each(['sv', 'en'] as const)('in %s', (language) => {
  test.each([
    ['the sample', [sample]],
    ['activity alone', [activity]],
    ['activity and beds', [activity, beds]],
  ])('%s fits in 100 columns, but for the call to copy', (_, files) => {
    const lines = inspected(files, language).split('\n').slice(0, -1);
    expect(lines.filter((line) => line.length > 100)).toEqual([]);
  });
});

test('what can be simulated ends in the call that does it, with the files and the scenario file as they were given', () => {
  expect(lastLine(inspected([sample]))).toBe(
    'npm run --silent vaxla -- simulate exempelregionen.xlsx --out resultat.xlsx',
  );
  expect(lastLine(inspected([activity, budget], 'en', 'mitt byte.yaml'))).toBe(
    "npm run --silent vaxla -- simulate verksamhet.csv budget.csv --scenarios 'mitt byte.yaml' --lang en --out result.xlsx",
  );
});

test('activity alone lacks money, money alone lacks activity, and beds alone lack both', () => {
  expect(inspected([activity])).toContain('- pengar: kostnad, budget eller ersättning per enhet\n  Nästa steg');
  expect(lastLine(inspected([activity]))).toBe('npm run --silent vaxla -- inspect verksamhet.csv budget.xlsx');
  expect(inspected([budget])).toContain('Det här saknas för simulate:\n  - volym: DRG-poäng');
  expect(lastLine(inspected([beds]))).toBe('npm run --silent vaxla -- inspect verksamhet.xlsx budget.xlsx');
  const queue = textFile('ko.csv', 'Period;Sjukhus;Väntande\n202401;Norra;500\n202402;Norra;510');
  expect(lastLine(inspected([queue]))).toBe('npm run --silent vaxla -- inspect ko.csv verksamhet.xlsx budget.xlsx');
  expect(inspected([beds])).toMatch(/- volym: [^\n]*\n {2}- pengar: /);
});

test('a table of beds is named, counted and dated, and it is said why it is not used', () => {
  expect(inspected([beds])).toContain(
    'Vårdplatser och beläggning: platser.csv (2 rader, 202401–202412)\n    Modellen räknar vård som produceras',
  );
});

test('one is not said as many', () => {
  const one = inspected([activity, budget]);
  expect(one).toContain('1 enhet, som kan simuleras: Norra');
  expect(one).toContain('Väntelista saknas för enheten (Norra). Kö, väntetid och vårdgaranti kan inte visas för den.');
  expect(one).not.toMatch(/\b1 (?:rader|enheter|blad till|celler)\b/);
});

test('a doubt stands under its sheet with its cell, and what several cells share is said once', () => {
  const doubled = textFile('fel.csv', 'Period;Sjukhus;DRG-poäng\n202401;Norra;x\n202402;Norra;x\n202403;Norra;100');
  const written = inspected([doubled]);
  expect(written).toContain('- C2, C3: ”x” är text i talkolumnen');
  expect(written.indexOf('fel.csv')).toBeLessThan(written.indexOf('C2, C3'));
});

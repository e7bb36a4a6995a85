import { costSort } from '../../src/region/cost-split';
import { readRegion } from '../../src/region/read-region';
import type { Mapping } from '../../src/region/mapping';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const statement = textGrid(
  `
Sjukhus | Konto | Benämning | Utfall 2024 (tkr)
Norra | 3010 | Prestationsersättning | 1000
Norra | 4010 | Löner | 500
Norra | 4090 | Inhyrd personal | 50
Norra | 5210 | Läkemedel | 200
Norra | 6010 | Lokalhyra | 150
Norra | 7010 | Övriga kostnader | 100
Norra | | Summa kostnader | 1000
`,
  { sheet: 'Ekonomi' },
);
const told = (mapping?: Mapping, ...more: ReturnType<typeof textGrid>[]): string[] =>
  readRegion([statement, ...more], mapping).problems.flatMap((problem) =>
    problem.code.startsWith('reading-cost-split') ? [`${problem.severity} ${problemText('sv', problem)}`] : [],
  );
const split = (mapping?: Mapping, ...more: ReturnType<typeof textGrid>[]): string | undefined => {
  const found = readRegion([statement, ...more], mapping).costSplit;
  return found && `${found.h.toFixed(2)} ${found.v.toFixed(2)} ${found.accepted}`;
};

test('staff are semi-fixed, hired staff and drugs variable, premises and the rest fixed', () => {
  expect(split()).toBe('0.50 0.25 false');
  expect(told()).toEqual([
    'note prov.xlsx, Ekonomi!D3: Era egna konton tyder på att 50\u00a0% av kostnaden är halvfast (h), 25\u00a0% rörlig (v) och 25\u00a0% fast, efter 5 rader i kontoplanen. Antagandena h och v är registrets tills du säger annat. Godkänn kontonas andelar med accept: [reading-cost-split] under reading, eller ändra kontonas slag med accounts.',
  ]);
});

test('the user’s own table of accounts comes before words and class', () => {
  expect(split({ accounts: { '40-43': 'fixed' } })).toBe('0.00 0.20 false');
  expect(split({ accounts: { '4': 'variable', '4010': 'semi-fixed' } })).toBe('0.50 0.25 false');
});

test('a sheet with the region’s own chart of accounts is used, and the mapping before it', () => {
  const chart = textGrid('Konto | Benämning | Kostnadstyp\n4010 | Löner | Fast\n5210 | Läkemedel | Halvfast', {
    sheet: 'Kontoplan',
  });
  expect(split(undefined, chart)).toBe('0.20 0.05 false');
  expect(split({ accounts: { '5210': 'variable' } }, chart)).toBe('0.00 0.25 false');
});

test('accepted shares are told as used, and are not suggested again', () => {
  const mapping: Mapping = { accept: ['reading-cost-split'] };
  expect(split(mapping)).toBe('0.50 0.25 true');
  expect(told(mapping)).toEqual([
    'note prov.xlsx, Ekonomi!D3: Antagandena h (50\u00a0% halvfast) och v (25\u00a0% rörlig) kommer från era egna konton, 5 rader; resten, 25\u00a0%, är fast.',
  ]);
});

test('costs without accounts, and costs that are mostly unsorted, suggest nothing', () => {
  const plain = textGrid('Sjukhus | Period | Kostnad (tkr)\nNorra | 202401 | 100\nNorra | 202402 | 110');
  expect(readRegion([plain]).costSplit).toBeUndefined();
  const unsorted = textGrid(
    'Sjukhus | Benämning | Utfall 2024 (tkr)\nNorra | Löner | 100\nNorra | Övriga kostnader | 90',
  );
  expect(readRegion([unsorted]).costSplit).toBeUndefined();
});

test('sorts of cost in columns are accounts as well', () => {
  const columns = textGrid(
    'Sjukhus | Period | Personalkostnader (tkr) | Läkemedelskostnader (tkr) | Lokalkostnader (tkr)\nNorra | 202401 | 60 | 30 | 10',
  );
  const found = readRegion([columns]).costSplit;
  expect([found?.h, found?.v]).toEqual([0.6, 0.3]);
});

test.each([
  ['4', 'Personal', 'semi-fixed'],
  ['', 'Övertid', 'variable'],
  ['', 'Bemanningsföretag', 'variable'],
  ['', 'IT-tjänster', 'fixed'],
  ['', 'Avskrivningar', 'fixed'],
  ['', 'Laboratorietjänster', 'variable'],
  ['5', '', 'variable'],
  ['7', '', 'fixed'],
  ['', 'Något annat', undefined],
])('account %s %s is %s', (account, text, sort) => {
  expect(costSort(account, text, {})).toBe(sort);
});

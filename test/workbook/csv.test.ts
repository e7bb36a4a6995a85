import type { Cell } from '../../src/region/grid';
import { readCsv } from '../../src/workbook/file/csv';

const texts = (rows: readonly (readonly Cell[])[]) =>
  rows.map((row) => row.map((cell) => (cell.kind === 'text' ? cell.text : cell.kind)));
const read = (content: string) => texts(readCsv(new TextEncoder().encode(content), 'mapp/Budget 2026.csv').rows);

test('the sheet is named as the file, without folder and ending', () => {
  expect(readCsv(new TextEncoder().encode('a'), 'mapp\\Budget 2026.csv').sheet).toBe('Budget 2026');
});

test('nothing is interpreted: numbers, dates and codes stay as written', () => {
  expect(read('kod;tal;dag\n0114; 1 234,5 ;2026-01-01\n01;-;TRUE')).toEqual([
    ['kod', 'tal', 'dag'],
    ['0114', ' 1 234,5 ', '2026-01-01'],
    ['01', '-', 'TRUE'],
  ]);
});

test.each([
  [
    'semicolons with decimal commas',
    'a;b\n1,5;2,5\n3,5;4,5',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ],
  ],
  [
    'semicolons under a title line',
    'Rapport, 2026\n\na;b;c\n1,5;2,5;3\n1;2;3',
    [['Rapport, 2026'], [], ['a', 'b', 'c'], ['1,5', '2,5', '3'], ['1', '2', '3']],
  ],
  [
    'commas',
    'a,b\n1.5,"2,5"\n"x;y",4',
    [
      ['a', 'b'],
      ['1.5', '2,5'],
      ['x;y', '4'],
    ],
  ],
  [
    'tabs',
    'a\tb\n1,5\t2,5',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  [
    'bars',
    'a|b\n1,5|2,5',
    [
      ['a', 'b'],
      ['1,5', '2,5'],
    ],
  ],
  ['one column', 'a\nb', [['a'], ['b']]],
  ['the separator said in the first line', 'sep=|\na,b|c,d\n', [['a,b', 'c,d']]],
])('columns are told apart by %s', (_, content, expected) => {
  expect(read(content)).toEqual(expected);
});

test('quoted line breaks, ragged rows, empty cells and stray columns are kept', () => {
  expect(read('"rad 1\nrad 2";b;;x\r\n1;;3\r\n1;2;3;4;5\r\n\r\n')).toEqual([
    ['rad 1\nrad 2', 'b', 'empty', 'x'],
    ['1', 'empty', '3'],
    ['1', '2', '3', '4', '5'],
  ]);
});

test('the encoding is the mark, else UTF-8, else Windows-1252', () => {
  const name = 'Sjukhus;Å €–\n1;2';
  const wide = new Uint8Array([
    0xff,
    0xfe,
    ...new Uint8Array(new Uint16Array([...name].map((sign) => sign.charCodeAt(0))).buffer),
  ]);
  const western = new Uint8Array([...name].map((sign) => ({ '€': 0x80, '–': 0x96 })[sign] ?? sign.charCodeAt(0)));
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(name)]);
  for (const bytes of [wide, western, marked, new TextEncoder().encode(name)]) {
    expect(texts(readCsv(bytes, 'a.csv').rows)).toEqual([
      ['Sjukhus', 'Å €–'],
      ['1', '2'],
    ]);
  }
});

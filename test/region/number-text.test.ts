import { readNumberColumn } from '../../src/region/number-column';
import { numberText } from '../../src/region/number-text';
import { gridOf } from './text-grid';

const value = (text: string): number | string => {
  const reading = numberText(text);
  return reading.kind === 'number' ? reading.value : reading.kind;
};

test.each([
  ['0,1', 0.1],
  ['12,5 %', 0.125],
  ['1.234,56', 1234.56],
  ['1,234.56', 1234.56],
  ['1 234,5', 1234.5],
  ['1\u00a0234,5', 1234.5],
  ['1\u202f234,5', 1234.5],
  ['\u22121 234,5', -1234.5],
  ['\u20131 234,5', -1234.5],
  ['1234,5-', -1234.5],
  ['(1 234)', -1234],
  ['2 485 275', 2485275],
  ['1.234.567', 1234567],
  ['1,234,567.8', 1234567.8],
  ['0,123', 0.123],
  ['£411,860.78', 411860.78],
  ['-0', 0],
])('%s is the number %d', (text, expected) => {
  expect(value(text)).toBe(expected);
});

test.each(['1E5', '12E3', '013', '0114', '5-6', '1/2', '2024-01', 'C_999', 'ca 5', '12 34', '1,23,4', '--5'])(
  '%s is text: a code, a period or nothing that can be computed with',
  (text) => {
    expect(value(text)).toBe('text');
  },
);

test.each(['', ' ', '-', '\u2013', '\u2212', '..', '...', 'NULL', 'n/a', 'NA', ':', '*'])(
  '”%s” is missing, never zero',
  (text) => {
    expect(value(text)).toBe('missing');
  },
);

test.each([
  ['12,5 tkr', 12.5, 'tkr'],
  ['3,2 mkr', 3.2, 'mkr'],
  ['3,2 mnkr', 3.2, 'mkr'],
  ['1 mdkr', 1, 'mdkr'],
  ['500 kr', 500, 'kr'],
])('%s carries its own unit of money', (text, amount, money) => {
  expect(numberText(text)).toMatchObject({ kind: 'number', value: amount, money });
});

test.each(['1,234', '1.234', '12,345'])('%s alone can be read two ways', (text) => {
  expect(value(text)).toBe('ambiguous');
});

const column = (...texts: string[]): { values: unknown[]; doubtful: readonly number[] } => {
  const rows = texts.map((text) => [{ kind: 'text' as const, text }]);
  const read = readNumberColumn(gridOf(rows), 0, 0, texts.length - 1);
  return {
    values: read.cells.map((cell) => (cell.kind === 'number' ? cell.value : cell.kind)),
    doubtful: read.ambiguousRows,
  };
};

test('one value with a decimal comma settles the whole column', () => {
  expect(column('1,234', '12,5')).toEqual({ values: [1.234, 12.5], doubtful: [] });
  expect(column('1.234', '12,5')).toEqual({ values: [1234, 12.5], doubtful: [] });
});

test('one value with a decimal point settles the whole column', () => {
  expect(column('1,234', '12.5')).toEqual({ values: [1234, 12.5], doubtful: [] });
  expect(column('1.234', '28.9132')).toEqual({ values: [1.234, 28.9132], doubtful: [] });
});

test('a value that nothing settles is doubtful and read with the sign as decimal sign', () => {
  expect(column('1,234', '..')).toEqual({ values: [1.234, 'missing'], doubtful: [0] });
});

test('whole numbers up to 999 beside several such values make the sign a thousands sign, still doubtful', () => {
  expect(column('93', '2,001', '305', '1,022')).toEqual({ values: [93, 2001, 305, 1022], doubtful: [1, 3] });
});

test('a column whose cells prove both signs reads each cell by itself', () => {
  expect(column('1,5', '1.25', '1,234')).toEqual({ values: [1.5, 1.25, 1.234], doubtful: [2] });
});

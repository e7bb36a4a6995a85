import { monthCode } from '../../src/quantities/month';
import { periodOfCell, periodOfText, yearIn } from '../../src/region/period-text';

const code = (text: string): string | undefined => {
  const period = periodOfText(text);
  if (period?.kind === 'span') return `${monthCode(period.from)}+${period.months}`;
  return period?.kind;
};

test.each([
  ...[
    '202401',
    '2024-01',
    '2024M01',
    '2024/1',
    '2024-01-31',
    'jan 2024',
    'Jan-24',
    'januari 2024',
    'January 2024',
    '2024 jan',
  ],
  ...['jan. 2024', "jan '24", 'MSitAE-JANUARY-2024'],
])('%s is January 2024', (text) => {
  expect(code(text)).toBe('202401+1');
});

test.each(['2024 K2', '2024K2', 'K2 2024', '2024-Q2', 'Q2 2024', 'kv 2 2024', 'kvartal 2 2024'])(
  '%s is the second quarter of 2024',
  (text) => {
    expect(code(text)).toBe('202404+3');
  },
);

test.each(['2018/19', '2025-26', '2018-2019'])('%s is a split year and not guessed', (text) => {
  expect(code(text)).toBe('split-year');
});

test('2011-12 is December in ISO form, 2011/12 a split year', () => {
  expect(code('2011-12')).toBe('201112+1');
  expect(code('2011/12')).toBe('split-year');
});

test.each(['202413', '202400', '1/2', 'hej 2024', 'Norra sjukhuset', '12,5', '', 'Q1'])('%s is no period', (text) => {
  expect(code(text)).toBeUndefined();
});

test('a date cell is its month, and a number with decimals no period', () => {
  const date = { year: 2024, calendarMonth: 5, day: 31 };
  expect(periodOfCell({ kind: 'number', value: 45443, date })).toMatchObject({ kind: 'span', months: 1 });
  expect(periodOfCell({ kind: 'number', value: 202401.5 })).toBeUndefined();
});

test('a title names a year only when it names one', () => {
  expect(yearIn('Verksamhet 2024, uttag 2024')).toBe(2024);
  expect(yearIn('Verksamhet 2023–2024')).toBeUndefined();
});

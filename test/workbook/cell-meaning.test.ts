import { formatMeaning } from '../../src/workbook/file/number-format';
import { calendarDay, serialOfIso } from '../../src/workbook/file/serial-date';
import { canBeShared, movedFormula } from '../../src/workbook/file/formula-shift';
import { isCellName } from '../../src/workbook/file/cell-names';
import { isSheetTitle } from '../../src/workbook/file/sheet-titles';

test.each([
  ['yyyy-mm-dd', 'date'],
  ['[$-41D]d mmmm yyyy;@', 'date'],
  ['mmm', 'date'],
  ['yyyy\\-mm', 'date'],
  ['m/d/yy h:mm', 'date'],
  ['yyyy-mm-dd hh:mm:ss.000', 'date'],
  ['[h]:mm', 'plain'],
  ['mm:ss.0', 'plain'],
  ['h:mm AM/PM', 'plain'],
  ['#,##0 "dygn"', 'plain'],
  ['0.0 \\d', 'plain'],
  ['[Red]-#,##0', 'plain'],
  ['0.00E+00', 'plain'],
  ['General', 'plain'],
  ['@', 'plain'],
  ['0.0" "%;"−"0.0" "%', 'percent'],
  ['0 "%"', 'plain'],
])('the number format %s means %s', (code, meaning) => {
  expect(formatMeaning(code)).toBe(meaning);
});

const day = (year: number, calendarMonth: number, dayOfMonth: number) => ({ year, calendarMonth, day: dayOfMonth });

test.each([
  [1, day(1900, 1, 1)],
  [59, day(1900, 2, 28)],
  [60, day(1900, 2, 29)],
  [60.999, day(1900, 2, 29)],
  [61, day(1900, 3, 1)],
  [45292, day(2024, 1, 1)],
  [45292.99999999999, day(2024, 1, 2)],
  [2958465, day(9999, 12, 31)],
  [2958466, undefined],
  [0.5, undefined],
  [-1, undefined],
])('number %d is the day %o in the 1900 calendar', (serial, expected) => {
  expect(calendarDay(serial, false)).toEqual(expected);
});

test('the 1904 calendar begins with day 0 and lies 1,462 days after the other', () => {
  expect(calendarDay(0, true)).toEqual(day(1904, 1, 1));
  for (const serial of [1462, 20000, 45292])
    expect(calendarDay(serial - 1462, true)).toEqual(calendarDay(serial, false));
});

test('a date written out has the number its day has', () => {
  expect(serialOfIso('2026-01-31', false)).toBe(46053);
  expect(serialOfIso('1900-02-28', false)).toBe(59);
  expect(serialOfIso('1904-01-02T12:00:00', true)).toBe(1.5);
  expect(serialOfIso('31/1 2026', false)).toBeNaN();
});

test.each([
  ["B6*$C$1+'Blad 1'!D6", 2, "B8*$C$1+'Blad 1'!D8"],
  ['SUM(A1:$B$2,C$3,$D4)', 5, 'SUM(A6:$B$2,C$3,$D9)'],
  ['IF(A1="A1","B2",\'A1\'!A1)', 1, 'IF(A2="A1","B2",\'A1\'!A2)'],
  ['LOG10(A1)+ATAN2(B1,C1)', 1, 'LOG10(A2)+ATAN2(B2,C2)'],
  ['vaxla_A1+x.A1+A1_x+åA1', 1, 'vaxla_A1+x.A1+A1_x+åA1'],
  ['SUM(3:5)+SUM($3:5)', 1, 'SUM(4:6)+SUM($3:6)'],
  ['Sheet1!A1*1E5', 1, 'Sheet1!A2*1E5'],
  ['1E5+A1', 2, '1E5+A3'],
])('%s filled down %d rows is %s', (formula, rows, expected) => {
  expect(movedFormula(formula, rows, 0)).toBe(expected);
});

test('a formula is shared unless it names a sheet', () => {
  expect(canBeShared('B4*vaxla_factor')).toBe(true);
  expect(canBeShared('IF(A1="!",1,2)')).toBe(true);
  expect(canBeShared("'Växla Avtal'!$A$1")).toBe(false);
});

test('a name that reads as an address is no name', () => {
  expect(['N1', 'AB12', 'R1C1', 'r', 'C', 'c12', 'TRUE', '1a', 'a b', 'a-b', ''].filter(isCellName)).toEqual([]);
  expect(['N_1', '_N1', 'eta_a', 'Räntan', 'ABCD1', 'T'].filter((name) => !isCellName(name))).toEqual([]);
});

test('a title Excel would not take is no title', () => {
  expect(["a'b", 'Växla Jämförelse', 'x'.repeat(31)].filter((title) => !isSheetTitle(title))).toEqual([]);
  expect(["'a", "a'", 'a/b', 'a[1]', '', 'x'.repeat(32), 'a\nb'].filter(isSheetTitle)).toEqual([]);
});

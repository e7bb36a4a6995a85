import { displayed } from '../../src/standin/displayed';
import type { Locale } from '../../src/standin/views';
import { blankBook } from './sample-book';

/** What a cell holds, shows and is formatted as once a text was typed into it. */
function typed(text: string, locale: Locale, format?: string) {
  const book = blankBook(locale);
  const sheet = book.state.sheets[0]!;
  if (format !== undefined) sheet.putStyle(0, 0, sheet.styles.changed(sheet.styles.plain, { format }));
  book.setCell(sheet.name, 0, 0, text);
  const { value, formula, text: shown, format: code } = book.sheets[0]!.cell(0, 0);
  return { value: formula ?? value, shown, code };
}

test.each([
  ['sv-SE', '1 234,5', 1234.5, '1\u00a0234,50', '#,##0.00'],
  ['sv-SE', '1\u00a0234', 1234, '1\u00a0234', '#,##0'],
  ['sv-SE', '0,1', 0.1, '0,1', 'General'],
  ['sv-SE', '1.5', '1.5', '1.5', 'General'],
  ['sv-SE', '12 %', 0.12, '12%', '0%'],
  ['sv-SE', '12,5%', 0.125, '12,50%', '0.00%'],
  ['sv-SE', '2026-01-31', 46053, '2026-01-31', 'yyyy-mm-dd'],
  ['sv-SE', 'jan 2026', 46023, 'jan-26', 'mmm-yy'],
  ['sv-SE', '13', 13, '13', 'General'],
  ['sv-SE', '013', 13, '13', 'General'],
  ['sv-SE', '1E5', 100000, '1,00E+05', '0.00E+00'],
  ['sv-SE', 'sant', true, 'SANT', 'General'],
  ['sv-SE', "'12", '12', '12', 'General'],
  ['sv-SE', "'=A1", '=A1', '=A1', 'General'],
  ['sv-SE', '#SAKNAS!', '#SAKNAS!', '#SAKNAS!', 'General'],
  ['sv-SE', '=1,5*2', '=1.5*2', '3', 'General'],
  ['sv-SE', '=SUM(1;2)', '=SUM(1,2)', '3', 'General'],
  ['sv-SE', '(12)', -12, '-12', 'General'],
  ['sv-SE', 'Vård', 'Vård', 'Vård', 'General'],
  ['sv-SE', '-', '-', '-', 'General'],
  ['sv-SE', '7:30', 0.3125, '7:30', 'h:mm'],
  ['en-US', '1,234.5', 1234.5, '1,234.50', '#,##0.00'],
  ['en-US', '1/2/2026', 46024, '1/2/2026', 'm/d/yyyy'],
  ['en-US', '2026-01-31', 46053, '1/31/2026', 'm/d/yyyy'],
  ['en-US', '1,5', '1,5', '1,5', 'General'],
  ['en-US', 'TRUE', true, 'TRUE', 'General'],
  ['en-US', '#N/A', { error: '#N/A' }, '#N/A', 'General'],
  ['en-US', '$5', 5, '$5.00', '$#,##0.00'],
  ['en-US', '5-6', '5-6', '5-6', 'General'],
] as const)('%s: %j typed into a cell is %j, shown as %j', (locale, text, value, shown, code) => {
  expect(typed(text, locale)).toEqual({ value, shown, code });
});

test('a cell formatted as text keeps what is typed, formulas and numbers too', () => {
  for (const text of ['12', '=A1', '2026-01-31', 'TRUE', "'12"]) {
    expect(typed(text, 'en-US', '@')).toMatchObject({ value: text, shown: text });
  }
});

test('a formatted cell keeps its format when a number is typed', () => {
  expect(typed('0,5', 'sv-SE', '0.0%')).toEqual({ value: 0.5, shown: '50,0%', code: '0.0%' });
});

test('what is no formula is refused, and the cell stays as it was', () => {
  const book = blankBook();
  book.setCell('Blad1', 0, 0, '5');
  expect(() => book.setCell('Blad1', 0, 0, '=1+')).toThrow(/InvalidArgument|argument/);
  expect(book.sheets[0]!.cell(0, 0).value).toBe(5);
});

test.each<readonly [string, number | string, string, string, string]>([
  ['General', 1234.5678901234, '1234,56789', '1234.56789', 'eleven places'],
  ['General', 202401, '202401', '202401', 'a number of a period has no grouping'],
  ['General', 1e12, '1E+12', '1E+12', 'large'],
  ['#,##0', 1234567, '1\u00a0234\u00a0567', '1,234,567', 'grouped'],
  ['#,##0', -0.4, '0', '0', 'a minus of nothing is not shown'],
  ['0.00', 2.345, '2,35', '2.35', 'half away from zero'],
  ['0.0%', 0.1234, '12,3%', '12.3%', 'share'],
  ['#,##0.0,,', 12_345_678, '12,3', '12.3', 'millions'],
  ['#,##0;[Red]-#,##0', -1234, '-1\u00a0234', '-1,234', 'own section for negatives'],
  ['0;-0;"–"', 0, '–', '–', 'own section for nothing'],
  ['0.0" mkr"', 3.14159, '3,1 mkr', '3.1 mkr', 'words'],
  ['+0.0;-0.0;0.0', 1.25, '+1,3', '+1.3', 'sign'],
  ['yyyy-mm-dd', 46053, '2026-01-31', '2026-01-31', 'day'],
  ['mmm yyyy', 46053, 'jan 2026', 'Jan 2026', 'month'],
  ['mmmm', 46053, 'januari', 'January', 'month in full'],
  ['m/d/yyyy', 46053, '2026-01-31', '1/31/2026', 'the day as the machine writes it'],
  ['yyyy-mm-dd hh:mm', 46053.75, '2026-01-31 18:00', '2026-01-31 18:00', 'minutes beside hours'],
  ['[h]:mm', 1.5, '36:00', '36:00', 'hours that run on'],
  ['0.00E+00', 12345, '1,23E+04', '1.23E+04', 'scientific'],
  ['[>=1000]#,##0;0.0', 12.34, '12,3', '12.3', 'condition'],
  ['@', 12, '12', '12', 'text'],
  ['0_)', 5, '5 ', '5 ', 'room'],
  ['# ?/?', 0.75, '3/4', '3/4', 'fraction'],
])('the code %j shows %j as %j and %j (%s)', (code, value, swedish, english) => {
  expect([displayed(value, code, 'sv-SE', false), displayed(value, code, 'en-US', false)]).toEqual([swedish, english]);
});

test('what stands in the formula bar, typed again, leaves the cell as it is', () => {
  for (const locale of ['sv-SE', 'en-US'] as const) {
    const book = blankBook(locale);
    const entries = ['12', "'12", '0.1', '=SUM(A1:A3)*1.5', 'Vård', '2026-01-31', '12%', 'TRUE', "'=A1"];
    entries.forEach((entry, row) =>
      book.setCell('Blad1', row, 0, locale === 'sv-SE' ? entry.replace(/(\d)\.(\d)/, '$1,$2') : entry),
    );
    entries.forEach((_, row) => {
      const before = book.sheets[0]!.cell(row, 0);
      book.setCell('Blad1', row, 0, book.editText('Blad1', row, 0));
      expect(book.sheets[0]!.cell(row, 0)).toEqual(before);
    });
  }
});

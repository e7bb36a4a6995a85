import fc from 'fast-check';
import { tabbedRows, tabbedText } from '../../src/workbench/page/tabbed-text';

test('what is copied is pasted as it was', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '1', ',', '"', '\t', '\n', '\r', '\u00a0', 'å'), maxLength: 6 });
  const rows = fc
    .integer({ min: 1, max: 4 })
    .chain((width) => fc.array(fc.array(text, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }))
    // One empty cell and no cell at all are the same text, and so are an empty last row and the end of the one before.
    .filter((all) => all.length === 1 || all[all.length - 1]?.some((cell) => cell !== '') || (all[0]?.length ?? 0) > 1);
  fc.assert(
    fc.property(rows, (all) => {
      expect(tabbedRows(tabbedText(all))).toEqual(all);
    }),
  );
});

test('rows that end as Windows ends them are read too', () => {
  expect(tabbedRows('1 234,5\t\u22122\r\n3\t4\r\n')).toEqual([
    ['1 234,5', '\u22122'],
    ['3', '4'],
  ]);
  expect(tabbedRows('')).toEqual([['']]);
});

test('a quote within a text is no quote around it', () => {
  expect(tabbedRows('5" rör\tb')).toEqual([['5" rör', 'b']]);
});

import fc from 'fast-check';
import { readRegion } from '../../src/region/read-region';
import { readCsv } from '../../src/workbook/file/csv';
import { singleByte } from '../../src/workbook/file/single-byte-text';

/** Bytes of the letters in Apple's and Microsoft's tables, written out from the tables themselves. */
const mac: Record<string, number> = {
  å: 0x8c,
  ä: 0x8a,
  ö: 0x9a,
  Å: 0x81,
  Ä: 0x80,
  Ö: 0x85,
  é: 0x8e,
  '\u00a0': 0xca,
  '–': 0xd0,
};
const windows: Record<string, number> = {
  å: 0xe5,
  ä: 0xe4,
  ö: 0xf6,
  Å: 0xc5,
  Ä: 0xc4,
  Ö: 0xd6,
  é: 0xe9,
  '\u00a0': 0xa0,
  '–': 0x96,
};
const encoded = (text: string, table: Record<string, number>): Uint8Array =>
  new Uint8Array([...text].map((sign) => table[sign] ?? sign.charCodeAt(0)));

const words = [
  'Månad',
  'Vårdform',
  'Öppenvård',
  'Ängelholms sjukhus',
  'Åtgärder',
  'Kö',
  'Väntande över 90 dagar',
  'Café',
  '1\u00a0234,5',
  'jan–aug',
];

test.each(words)('%s is the same from either table', (word) => {
  expect(singleByte(encoded(word, mac))).toBe(word);
  expect(singleByte(encoded(word, windows))).toBe(word);
});

test('a euro sign, a pound sign and plain text are read as Windows writes them', () => {
  expect(singleByte(new Uint8Array([0x80, 0x20, 0x35]))).toBe('€ 5');
  expect(singleByte(new Uint8Array([0x28, 0xa3, 0x29]))).toBe('(£)');
  expect(singleByte(encoded('Period;DRG', {}))).toBe('Period;DRG');
});

test('lines of random Swedish words come back from either table', () => {
  const lines = fc.array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }), {
    minLength: 1,
    maxLength: 8,
  });
  fc.assert(
    fc.property(lines, (table) => {
      const text = table.map((line) => line.join(';')).join('\n');
      expect(singleByte(encoded(text, mac))).toBe(text);
      expect(singleByte(encoded(text, windows))).toBe(text);
    }),
  );
});

test('a file from a Macintosh, with its line ends, is a table', () => {
  const text =
    'Månad;Sjukhus;Vårdform;DRG-poäng\r202401;Åsgårds sjukhus;Öppenvård;1\u00a0234,5\r202402;Åsgårds sjukhus;Öppenvård;1\u00a0100,0';
  const { history } = readRegion([readCsv(encoded(text, mac), 'mac.csv')]);
  expect(history.facts.map(({ unit, stream, value }) => `${unit} ${stream} ${value}`)).toEqual([
    'Åsgårds sjukhus o 1234.5',
    'Åsgårds sjukhus o 1100',
  ]);
});

import fc from 'fast-check';
import { clipboardRows, pastedCells } from '../../src/taskpane/pasted-cells';
import { numberText } from '../../src/words/number-text';
import { paneTexts } from '../../src/words/pane-texts';
import { sampleQuestion } from './sample-view';

const contracts = sampleQuestion.scenarios[0]!.contracts;
const keys = contracts.columns.map(({ key }) => key);
const paste = (text: string, row = 0, column = keys.indexOf('rho'), language: 'sv' | 'en' = 'sv') =>
  pastedCells(language, paneTexts(language).scenarios.cells, contracts, { row, column }, text);
const values = (text: string, row?: number, column?: number, language?: 'sv' | 'en') => {
  const pasted = paste(text, row, column, language);
  return pasted.kind === 'cells' ? pasted.cells.map(({ value }) => value) : pasted.sentence;
};

test('a block from Excel goes to the cells from where one stands, row by row, counted as the model counts', () => {
  expect(paste('35\t90\r\n30\t80\r\n', 1)).toEqual({
    kind: 'cells',
    cells: [
      { unit: 'Östra sjukhuset', column: 'rho', value: 0.35 },
      { unit: 'Östra sjukhuset', column: 'r1', value: 0.9 },
      { unit: 'Södra sjukhuset', column: 'rho', value: 0.3 },
      { unit: 'Södra sjukhuset', column: 'r1', value: 0.8 },
    ],
  });
});

test.each([
  ['17\u00a0661', 17661],
  ['17 661', 17661],
  ['\u22121,5', -1.5],
  ['1.234,5', 1234.5],
  ['1,234.5', 1234.5],
  ['9\u202f988', 9988],
])('%j is read as %d points', (written, value) => {
  expect(values(written, 0, 0)).toEqual([value]);
});

test('per cent written out and per cent of the column are the same share', () => {
  expect(values('40 %')).toEqual([0.4]);
  expect(values('40')).toEqual([0.4]);
});

test('what could be read two ways follows the other cells of the block, and else the language', () => {
  expect(values('1,234', 0, 0, 'sv')).toEqual([1.234]);
  expect(values('1,234', 0, 0, 'en')).toEqual([1234]);
  expect(values('1,234\r\n17.5', 0, 0, 'sv')).toEqual([1234, 17.5]);
  expect(values('1.234\r\n17,5', 0, 0, 'en')).toEqual([1234, 17.5]);
});

test('an empty cell leaves what stands there', () => {
  expect(paste('35\t\t50')).toMatchObject({ cells: [{ column: 'rho' }, { column: 'r2' }] });
});

test('cells with line breaks and tabs come in quotation marks', () => {
  expect(clipboardRows('"a\nb"\t"c""d"\r\n1\t2')).toEqual([
    ['a\nb', 'c"d'],
    ['1', '2'],
  ]);
});

test.each([
  [
    '1\t2\t3\t4\t5',
    0,
    'Det som klistrades in har 5 kolumner, men från Rörlig del, % finns plats för 4. Inget har ändrats.',
  ],
  ['1\n2\n3', 3, 'Det som klistrades in har 3 rader, men från Västra sjukhuset finns plats för 2. Inget har ändrats.'],
  ['1\t2\n3', 0, 'Rad 2 i det som klistrades in har 1 celler och den första har 2. Inget har ändrats.'],
  ['1\t2\n3\ttolv', 0, '”tolv” på rad 2, kolumn 2 i det som klistrades in är inget tal.'],
  ['', 0, 'Det som klistrades in innehåller inga celler.'],
])('%j is refused as a whole with one sentence that says where', (text, row, sentence) => {
  const pasted = paste(text, row);
  expect(pasted).toMatchObject({ kind: 'refused', sentence: expect.stringContaining(sentence) });
});

test('what the model computes is not pasted over', () => {
  expect(values('68 400', 0, keys.indexOf('price'))).toMatch(/^Kolumnen Pris, kr\/poäng beräknas av modellen/);
});

test('any block of numbers written in a language comes back as the same numbers', () => {
  const number = fc.integer({ min: -99_999_999, max: 99_999_999 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(
      fc.constantFrom('sv' as const, 'en' as const),
      fc.array(fc.tuple(number, number), { minLength: 1, maxLength: contracts.rows.length }),
      (language, block) => {
        // Two decimals: three could be thousands where the language alone decides.
        const written = block.map((row) => row.map((value) => numberText(language, value, 2)).join('\t')).join('\r\n');
        const expected = block.flat().map((value) => Math.round(Math.abs(value) * 100) / 100);
        const read = values(written, 0, keys.indexOf('rho'), language);
        expect(Array.isArray(read)).toBe(true);
        (read as number[]).forEach((value, index) => {
          expect(Math.abs(value) * 100).toBeCloseTo(expected[index]!, 1);
        });
      },
    ),
  );
});

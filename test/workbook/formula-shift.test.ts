import fc from 'fast-check';
import { columnLetters } from '../../src/quantities/cell-address';
import { movedFormula } from '../../src/workbook/file/formula-shift';

test.each([
  ['A1+$A1+A$1+$A$1', 2, 3, 'D3+$A3+D$1+$A$1'],
  ["SUM('Blad A1'!B2:C3,Blad1!D4)", 1, 1, "SUM('Blad A1'!C3:D4,Blad1!E5)"],
  ['IF(A1="B2 ""C3""",LOG10(D1),antag_x1*B1)', 1, 0, 'IF(A2="B2 ""C3""",LOG10(D2),antag_x1*B2)'],
  ['SUM(3:4)+SUM($5:6)', 2, 9, 'SUM(5:6)+SUM($5:8)'],
  ['SUM(B:C)+SUM($D:E)', 9, 1, 'SUM(C:D)+SUM($D:F)'],
  ['XFD1048576', 1, 1, 'A1'],
  ['B2', -2, -2, 'XFD1048576'],
])('%s moved %i rows and %i columns reads %s', (formula, rows, columns, moved) => {
  expect(movedFormula(formula, rows, columns)).toBe(moved);
});

const reference = fc
  .tuple(fc.boolean(), fc.nat(200), fc.boolean(), fc.integer({ min: 1, max: 900 }))
  .map(([left, column, right, row]) => `${left ? '$' : ''}${columnLetters(column)}${right ? '$' : ''}${row}`);
const formula = fc.array(reference, { minLength: 1, maxLength: 6 }).map((all) => `SUM(${all.join(',')})*"A1"`);

test('a formula moved and moved back is itself', () => {
  fc.assert(
    fc.property(formula, fc.nat(3000), fc.nat(3000), (text, rows, columns) => {
      expect(movedFormula(movedFormula(text, rows, columns), -rows, -columns)).toBe(text);
    }),
  );
});

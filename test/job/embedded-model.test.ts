import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { compareVersions } from '../../src/job/version-order';
import { formulaForm, type FormulaPlace } from '../../src/job/formula-form';
import { columnChange, columnPrint, isColumnPrint, type ColumnPiece } from '../../src/job/sheet-print';
import { sha256 } from '../../src/job/sha-256';
import { movedFormula } from '../../src/workbook/file/formula-shift';

test('the hash of any bytes is the machine’s own SHA-256', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
    }),
  );
  // The places where the padding goes over into one more block.
  for (const length of [55, 56, 63, 64, 65, 119, 120, 1000]) {
    const bytes = new Uint8Array(length).fill(length);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  }
});

test('versions are ordered number by number', () => {
  const sorted = ['0.1.0', '0.2.0', '0.2.1', '0.10.0', '1.0.0', '1.0.12'];
  expect([...sorted].reverse().sort(compareVersions)).toEqual(sorted);
});

describe('the form of a formula', () => {
  const past = { role: 'past', top: 4, left: 1 };
  const other = { role: 'history', top: 2, left: 0 };
  const named = (title: string) => (title === 'Växla Underlag' || title === 'Mitt underlag' ? other : undefined);
  const at = (row: number, column: number, sheet = past): FormulaPlace => ({ row, column, sheet, named });
  const form = (formula: string, place = at(10, 3)) => formulaForm(formula, place);

  test.each([
    ['blanks and line ends', 'SUM(A1:B2)', ' sum( A1 : B2\r\n)'],
    ['the case of names and functions', 'IF(antag_eta_o>0,TRUE,FALSE)', 'if(ANTAG_ETA_O>0,TRUE(),FALSE())'],
    ['how a number is written', 'A1*0.5+1000000', 'A1*.50+1E6'],
    ['the prefixes of newer functions', 'IFS(A1>0,1)', '_xlfn.IFS(A1>0,1)'],
    ['quotes that a sheet’s name does not need', 'Blad1!A1', "'Blad1'!A1"],
    ['another title of our own sheet', "'Växla Underlag'!$C$7", "'Mitt underlag'!$C$7"],
  ])('does not see %s', (_, one, two) => expect(form(one)).toBe(form(two)));

  test.each([
    ['a fixed cell', '$A$1', 'A$1'],
    ['another number', 'A1*0.5', 'A1*0.6'],
    ['a text’s blanks', '"a b"', '"ab"'],
    ['a text’s case', '"a"', '"A"'],
    ['another sheet', "'Växla Underlag'!C7", 'Annat!C7'],
    ['an operator', 'A1+B1', 'A1-B1'],
    ['the second corner of an area', "'Växla Underlag'!$C$7:$C$9", "'Växla Underlag'!$C$7:$C$10"],
  ])('sees %s', (_, one, two) => expect(form(one)).not.toBe(form(two)));

  test('is the same in every cell the formula is filled to', () => {
    const formula = "SUM($B$6:B6)*'Växla Underlag'!D7-C$2+$E9";
    fc.assert(
      fc.property(fc.nat(50), fc.nat(8), (down, across) => {
        const moved = movedFormula(formula, down, across);
        expect(form(moved, at(10 + down, 3 + across))).toBe(form(formula));
      }),
    );
  });

  test('is the same when rows were put in above the table, here or on the sheet it names', () => {
    const lower = { ...past, top: past.top + 3 };
    expect(form('SUM($B$9:B9)', at(13, 3, lower))).toBe(form('SUM($B$6:B6)'));
    const shifted: FormulaPlace = { ...at(10, 3), named: () => ({ ...other, top: other.top + 2 }) };
    expect(formulaForm("'Växla Underlag'!$C$9:$C$11", shifted)).toBe(form("'Växla Underlag'!$C$7:$C$9"));
    expect(formulaForm("'Växla Underlag'!C9", shifted)).toBe(form("'Växla Underlag'!C7"));
  });
});

describe('the print of a column', () => {
  const cells = (forms: readonly string[], top = 3): readonly ColumnPiece[] =>
    forms.map((form, index) => ({ row: top + index, count: 1, form }));
  const change = (print: string, forms: readonly string[]) => columnChange(print, 0, (row) => forms[row - 3] ?? '');

  test('is the same for the same cells, and points out the one cell that holds something else', () => {
    const forms = fc.array(fc.string({ minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(forms, fc.nat(), fc.string({ minLength: 6, maxLength: 8 }), (column, seed, other) => {
        const print = columnPrint(cells(column), 0);
        expect(isColumnPrint(print)).toBe(true);
        expect(change(print, column)).toBeUndefined();
        const at = seed % column.length;
        const changed = column.map((form, index) => (index === at ? other : form));
        expect(change(print, changed)).toEqual({ top: 3 + at, bottom: 3 + at });
      }),
    );
  });

  test('names the cells among which several hold something else', () => {
    const column = Array.from({ length: 20 }, (_, index) => `n${index}`);
    const changed = column.map((form, index) => (index === 4 || index === 9 ? 'n99' : form));
    expect(change(columnPrint(cells(column), 0), changed)).toEqual({ top: 3, bottom: 22 });
  });

  test('names the first of equal cells that hold something else', () => {
    const print = columnPrint([{ row: 3, count: 12, form: '=A' }], 0);
    const changed = Array.from({ length: 12 }, (_, index) => (index >= 5 ? 'n1' : '=A'));
    expect(change(print, changed)).toEqual({ top: 8, bottom: 8 });
  });

  test('does not see what stands beside, between or below', () => {
    const print = columnPrint([...cells(['a', 'b']), { row: 8, count: 2, form: 'c' }], 0);
    expect(
      columnChange(print, 0, (row) => ['', '', 'mine', 'a', 'b', 'mine', '', '', 'c', 'c', 'mine'][row]!),
    ).toBeUndefined();
  });

  test('is refused where its runs overlap, go backwards or leave the sheet', () => {
    expect(['', '0.1.a', '0.1.a 1.3.b,c'].every(isColumnPrint)).toBe(true);
    expect(['0.0.a', '3.1.a 0.1.b', '0.5.a 2.1.b', 'zzzz.zzzz.a', 'x', '0.1.a  1.1.b'].some(isColumnPrint)).toBe(false);
  });
});

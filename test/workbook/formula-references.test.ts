import { formulaSources } from '../../src/workbook/file/formula-references';

const area = (top: number, left: number, bottom = top, right = left) => ({ top, left, bottom, right });

describe('the cells a formula draws on', () => {
  test('with and without a sheet, absolute and relative, one cell and several', () => {
    expect(formulaSources("SUM('Växla Beräkning 2'!$DN$25:DN36)+Blad1!a1-$C4").references).toEqual([
      { sheet: 'Växla Beräkning 2', area: area(24, 117, 35, 117) },
      { sheet: 'Blad1', area: area(0, 0) },
      { sheet: undefined, area: area(3, 2) },
    ]);
  });

  test('a sheet’s name may hold quotes, digits and signs', () => {
    expect(formulaSources("'Norra''s (2) =A1'!B2").references).toEqual([
      { sheet: "Norra's (2) =A1", area: area(1, 1) },
    ]);
  });

  test('text in quotes is text, and a doubled quote does not end it', () => {
    expect(formulaSources('IF(A1="B2 ""C3"" \'D4\'!E5",1,0)')).toEqual({
      references: [{ sheet: undefined, area: area(0, 0) }],
      names: [],
    });
  });

  test('names are told from functions, truth values and cells', () => {
    expect(formulaSources('IF(TRUE,MIN(antag_eta_o,antag_m_2),LOG10(x))').names).toEqual([
      'antag_eta_o',
      'antag_m_2',
      'x',
    ]);
  });

  test('each source once, and a range turned round is the same cells', () => {
    expect(formulaSources('A1+$A$1+B3:A2').references).toEqual([
      { sheet: undefined, area: area(0, 0) },
      { sheet: undefined, area: area(1, 0, 2, 1) },
    ]);
  });
});

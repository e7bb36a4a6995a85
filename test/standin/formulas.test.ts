import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { formulaFunctions } from '../../src/standin/formula/functions';
import { FormulaTemplate } from '../../src/standin/formula/template';
import { blankBook } from './sample-book';

/** What stands in A1:C6 while the formulas below are computed. */
const cells: readonly (readonly (number | string | boolean)[])[] = [
  [3, 'vård', true],
  [1.5, 'akut', 10],
  [-2, 'Vård', 20],
  [0.25, '', 30],
  [7, 'plan', 40],
  [4, '12', 50],
];

const formulas = [
  '1+2*3^2-4/8',
  '-2^2',
  '2^-1',
  '10%*50',
  '"a"&1.5&TRUE',
  '1/0',
  'SUM(A1:A6)+SUM(1,2)',
  'SUM(A:A)',
  'AVERAGE(A1:A6)',
  'MIN(A1:A6,-5)',
  'MAX(A1:B6)',
  'COUNT(A1:C6)',
  'COUNTA(A1:C6)',
  'COUNTIF(A1:A6,">1")',
  'COUNTIF(B1:B6,"vård")',
  'COUNTIFS(A1:A6,">0",C1:C6,">=30")',
  'SUMIF(B1:B6,"v*",A1:A6)',
  'SUMIFS(C1:C6,A1:A6,">1",B1:B6,"<>akut")',
  'AVERAGEIF(A1:A6,">1",C1:C6)',
  'SUMPRODUCT(A2:A6,C2:C6)',
  'SUMPRODUCT((A2:A6>1)*C2:C6)',
  'PRODUCT(A1:A2)',
  'IF(A1>2,"stor","liten")',
  'IF(A1>5,1)',
  'IFERROR(1/0,"fel")',
  'IFERROR(A1,"fel")',
  'AND(A1>2,C1)',
  'OR(A1>5,FALSE)',
  'NOT(A1>5)',
  'CHOOSE(2,"a","b","c")',
  'INDEX(A1:C6,3,3)',
  'SUM(INDEX(A1:C6,0,3))',
  'INDEX(A1:A6,MATCH(7,A1:A6,0))',
  'MATCH("VÅRD",B1:B6,0)',
  'MATCH(35,C2:C6,1)',
  'VLOOKUP(7,A1:C6,3,FALSE)',
  'HLOOKUP(3,A1:C2,2,FALSE)',
  'ISNUMBER(A1)&ISTEXT(B1)&ISERROR(1/0)&ISBLANK(D9)',
  'ROUND(2.345,2)',
  'ROUND(-2.5,0)',
  'ROUNDUP(1.21,1)',
  'ROUNDDOWN(-1.29,1)',
  'INT(-1.5)',
  'TRUNC(-1.5)',
  'MOD(-7,3)',
  'ABS(A3)',
  'SQRT(A6)',
  'EXP(A4)',
  'LN(A6)',
  'LOG10(1000)',
  'POWER(2,10)',
  'SIGN(A3)',
  'LEN("hälsa")',
  'LEFT("regionen",3)&RIGHT("regionen",2)&MID("regionen",3,2)',
  'UPPER("å")&LOWER("Ö")&PROPER("norra sjukhuset")',
  'TRIM("  a   b ")',
  'SUBSTITUTE("a-b-c","-","+",2)',
  'REPLACE("abcdef",2,3,"X")',
  'FIND("n","regionen")',
  'SEARCH("ION","regionen")',
  'REPT("ab",3)',
  'EXACT("a","A")',
  'VALUE("12.5")',
  'TEXT(1234.5,"#,##0.00")',
  'TEXT(0.256,"0.0%")',
  'TEXT(46053,"yyyy-mm-dd")',
  'FIXED(1234.567,1)',
  'FIXED(1234.567,1,TRUE)',
  'CONCATENATE("a",1,"b")',
  'DATE(2026,1,31)',
  'YEAR(46053)&"-"&MONTH(46053)&"-"&DAY(46053)',
  'EDATE(46053,1)',
  'EOMONTH(46053,1)',
  'WEEKDAY(46053)',
  'MEDIAN(A1:A6)',
  'PERCENTILE(A1:A6,0.3)',
  'LARGE(A1:A6,2)+SMALL(A1:A6,2)',
  'STDEV(A1:A6)',
  'RANK(A1,A1:A6)',
  'ROWS(A1:C6)*COLUMNS(A1:C6)',
  'ROW(B5)+COLUMN(C1)',
  'SUM(OFFSET(A1,1,0,3,1))',
  'SUM(B1:B6)',
  '"12"+1',
  'B6*2',
  '"x"+1',
  'B1="VÅRD"',
  '"a"<"b"',
  '1<"a"',
  'D9=0',
  'D9=""',
  'NA()',
  'SUM(A1:A2,NA())',
  'XLOOKUP(7,A1:A6,C1:C6)',
  'TEXTJOIN("-",TRUE,B1:B3)',
  'SWITCH(A1,1,"a",3,"b","c")',
  'IFNA(NA(),5)',
  'XOR(TRUE,FALSE,TRUE)',
  'TRUE()&FALSE()',
  'ISNONTEXT(A1)&ISLOGICAL(C1)&ISERR(NA())&ISNA(NA())',
  'MROUND(10,3)',
  'CEILING(2.1,0.5)',
  'CEILING.MATH(2.1)',
  'FLOOR(2.9,0.5)',
  'FLOOR.MATH(-2.1)',
  'QUOTIENT(-7,2)',
  'LOG(8,2)',
  'PI()',
  'SIN(1)+COS(1)+TAN(1)',
  'FACT(5)',
  'SUMSQ(A1:A2)',
  'STDEV.S(A1:A6)',
  'STDEV.P(A1:A6)',
  'VAR.S(A1:A6)',
  'VAR(A1:A6)',
  'VAR.P(A1:A6)',
  'PERCENTILE.INC(A1:A6,0.9)',
  'QUARTILE(A1:A6,1)',
  'QUARTILE.INC(A1:A6,3)',
  'COUNTBLANK(D1:D4)',
  'AVERAGEIFS(C2:C6,A2:A6,">0")',
  'SUBTOTAL(9,A1:A6)',
  'MAXIFS(A1:A6,A1:A6,"<5")',
  'MINIFS(A1:A6,A1:A6,">0")',
  'ADDRESS(3,2)',
  'CLEAN("a"&CHAR(7)&"b")',
  'CHAR(65)&UNICHAR(229)',
  'CODE("A")',
  'CONCAT("a",1)',
  'NUMBERVALUE("1.234,5",",",".")',
  'DAYS(46053,46000)',
  'TIME(6,30,0)',
  'HOUR(0.75)&MINUTE(0.52)&SECOND(0.50005)',
];

test('an independent program gives the same for every kind of formula', () => {
  const typed = cells.flatMap((line, row) =>
    line.map((value, column) => [
      row + 1,
      column + 1,
      typeof value === 'string' ? `'${value}` : String(value).toUpperCase(),
    ]),
  );
  const script = join(__dirname, 'ironcalc-formulas.mjs');
  const answer = execFileSync(process.execPath, [script], {
    input: JSON.stringify({ cells: typed.filter(([, , text]) => text !== "'"), formulas }),
    encoding: 'utf8',
  });
  const judged = JSON.parse(answer) as readonly string[];
  const book = blankBook('en-US');
  const sheet = book.state.sheets[0]!;
  cells.forEach((line, row) => line.forEach((value, column) => value !== '' && sheet.putValue(row, column, value)));
  const wrong = formulas.flatMap((formula, index) => {
    book.setCell('Blad1', 20 + index, 6, `=${formula}`);
    const { value } = book.sheets[0]!.cell(20 + index, 6);
    const text = judged[index]!;
    const number = Number(text);
    const same =
      typeof value === 'number'
        ? Math.abs(value - number) <= 1e-12 * Math.max(1, Math.abs(value))
        : (typeof value === 'object'
            ? value?.error
            : typeof value === 'boolean'
              ? String(value).toUpperCase()
              : value) === text;
    return same ? [] : [`${formula}: ${JSON.stringify(value)}, the judge says ${text}`];
  });
  expect(wrong).toEqual([]);
});

test('every function that is played is asked of the judge, but for one that it does not know', () => {
  const asked = formulas.join(' ');
  expect([...formulaFunctions.keys()].filter((name) => !asked.includes(`${name}(`))).toEqual(['HYPERLINK']);
  const book = blankBook();
  book.setCell('Blad1', 0, 0, '=HYPERLINK("#Blad1!A1";"dit")');
  expect(book.sheets[0]!.cell(0, 0).value).toBe('dit');
});

test('a long chain of formulas is computed, from its end as from its beginning', () => {
  const book = blankBook();
  const sheet = book.state.sheets[0]!;
  const { state } = book;
  book.setCell('Blad1', 0, 0, '1');
  book.setCell('Blad1', 1, 0, '=A1+1');
  const formula = sheet.peek(1, 0)!.formula!;
  for (let row = 2; row < 20_000; row++) sheet.putFormula(row, 0, formula);
  expect(sheet.read(19_999, 0)).toBe(20_000);
  book.setCell('Blad1', 0, 0, '11');
  expect(sheet.read(19_999, 0)).toBe(20_010);
  expect(state.calculation.onHold).toBe(false);
});

test('a formula that draws on itself shows 0 and harms no other', () => {
  const book = blankBook();
  book.setCell('Blad1', 0, 0, '=B1+1');
  book.setCell('Blad1', 0, 1, '=A1+1');
  book.setCell('Blad1', 1, 0, '=2*3');
  expect(typeof book.sheets[0]!.cell(0, 0).value).toBe('number');
  expect(book.sheets[0]!.cell(1, 0).value).toBe(6);
});

test('what a function is not known gives #NAME?, as an unknown name does', () => {
  const book = blankBook();
  book.setCell('Blad1', 0, 0, '=OKÄND(1)');
  book.setCell('Blad1', 1, 0, '=okänt_namn*2');
  expect([0, 1].map((row) => book.sheets[0]!.cell(row, 0).text)).toEqual(['#NAME?', '#NAME?']);
});

test('a formula of a file that the stand-in cannot compute keeps its value, and is told by its function', () => {
  const book = blankBook();
  book.setCell('Blad1', 0, 0, '7');
  const sheet = book.state.sheets[0]!;
  sheet.putFormula(1, 0, new FormulaTemplate('LET(x,A1,x*2)', 1, 0));
  sheet.peek(1, 0)!.value = 14;
  book.setCell('Blad1', 0, 0, '8');
  expect(sheet.read(1, 0)).toBe(14);
  expect(book.uncomputed()).toEqual([{ sheet: 'Blad1', row: 1, column: 0, what: 'LET' }]);
});

import { readRegion } from '../../src/region/read-region';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const told = (lines: string): string[] =>
  readRegion([textGrid(lines, { sheet: 'Ekonomi' })]).problems.flatMap((problem) =>
    problem.code.startsWith('reading-variance') ? [`${problem.severity} ${problemText('sv', problem)}`] : [],
  );

test('a difference that its budget and outcome do not give is a doubt at its cell', () => {
  const sheet = `
Period | Sjukhus | Kostnad budget (tkr) | Kostnad utfall (tkr) | Avvikelse
202401 | Norra | 600 | 620 | 20
202402 | Norra | 610 | 605 | -5
202403 | Norra | 620 | 650 | 3
202404 | Norra | 620 | 630 | 10`;
  expect(told(sheet)).toEqual([
    'doubt prov.xlsx, Ekonomi!E4: ”Avvikelse” visar 3, men utfallet är 650 och budgeten 620. Utfall och budget används som de står. Kontrollera vilket av de tre talen som är fel, eller godkänn dem med accept: [reading-variance-differs] under reading.',
  ]);
});

test('differences the other way round agree, and that is said once', () => {
  const sheet = `
Sjukhus | 2024-01 | | | 2024-02 | |
 | Budget | Utfall | Avv | Budget | Utfall | Avv
Norra | 600 | 620 | -20 | 610 | 605 | 5
Södra | 300 | 310 | -10 | 310 | 300 | 10`;
  expect(told(`Kostnader, tkr\n${sheet.trimStart()}`)).toEqual([
    'note prov.xlsx, Ekonomi!D3: ”2024-01 Avv” är budget minus utfall: plus betyder mindre än budgeten. Kolumnen används bara för att kontrollera de andra.',
  ]);
});

test('costs and incomes may be subtracted each their way, as effect on the result', () => {
  const sheet = `
Sjukhus | Benämning | Budget 2024 (tkr) | Utfall 2024 (tkr) | Avvikelse
Norra | Prestationsersättning | 1000 | 1010 | 10
Norra | Patientavgifter | 50 | 45 | -5
Norra | Löner | 600 | 620 | -20
Norra | Läkemedel | 200 | 190 | 10`;
  expect(told(sheet)).toHaveLength(1);
  expect(told(sheet)[0]).toMatch(/^note .*budget minus utfall/);
});

test('rounded figures differ by their rounding, and per cent are no differences', () => {
  const rounded = `
Period | Sjukhus | Kostnad budget (mkr) | Kostnad utfall (mkr) | Avvikelse
202401 | Norra | 60,1 | 62,0 | 1,8
202402 | Norra | 61,0 | 60,5 | -0,4`;
  expect(told(rounded)).toEqual([]);
  const percent = `
Period | Sjukhus | Kostnad budget (tkr) | Kostnad utfall (tkr) | Avvikelse
202401 | Norra | 600 | 620 | 3,3
202402 | Norra | 610 | 605 | -0,8`;
  expect(told(percent)).toEqual([]);
});

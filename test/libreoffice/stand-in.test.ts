import { StandInBook } from '../../src/standin/stand-in-book';
import { sampleBytes } from '../standin/sample-book';
import { savedSheets } from './office';

jest.setTimeout(120_000);

const formulas = [
  "=SUM('Verksamhet'!D6:D60)",
  "=SUMIFS('Verksamhet'!D6:D400;'Verksamhet'!B6:B400;\"Universitetssjukhuset\")",
  '=COUNTIF(\'Verksamhet\'!C6:C400;"Akut*")',
  "=INDEX('Verksamhet'!D6:D60;MATCH(202310;'Verksamhet'!A6:A60;0))",
  '=ROUND(A1/7;2)',
  '=IF(A5>1000;"stor";"liten")&" region"',
  '=SUMPRODUCT(A1:A3;A1:A3)',
  '=1/0',
  '=A1^0,5*EXP(-1)+LN(A1)',
  "=AVERAGE('Verksamhet'!D6:D60)",
  '=IFERROR(MATCH("finns inte";A1:A9;0);-1)',
  '=DATE(2026;1;31)+1',
  '=SUBSTITUTE("a-b-c";"-";"+")',
  '=MEDIAN(A1:A3)-MIN(A1:A3)',
];

test('LibreOffice opens what the stand-in saves and computes every formula to the value it shows', () => {
  const book = StandInBook.open(sampleBytes(), 'exempelregionen.xlsx');
  const sheet = book.state.addSheet('Prov');
  formulas.forEach((formula, row) => book.setCell('Prov', row, 0, formula));
  book.setCell('Prov', 20, 0, '=A21+1');
  book.setCell('Prov', 20, 0, '1');
  book.setCell('Prov', 21, 0, '=A21*1,5');
  const filled = sheet.peek(21, 0)!.formula!;
  for (let row = 22; row < 60; row++) sheet.putFormula(row, 0, filled);
  // A cell of the person's own sheet changes, and what draws on it follows.
  const before = sheet.read(0, 0);
  book.setCell('Verksamhet', 5, 3, '100000');
  expect(sheet.read(0, 0)).not.toBe(before);

  const computed = savedSheets(book.save());
  const prov = computed.find((grid) => grid.sheet === 'Prov')!;
  const shown = (row: number) => {
    const value = sheet.read(row, 0);
    return typeof value === 'object' ? (value?.error ?? null) : value;
  };
  const judged = (row: number) => {
    const cell = prov.rows[row]?.[0];
    return cell?.kind === 'number'
      ? cell.value
      : cell?.kind === 'text'
        ? cell.text
        : cell?.kind === 'error'
          ? cell.code
          : null;
  };
  for (const row of [...formulas.keys(), 20, 21, 40, 59]) {
    const [ours, theirs] = [shown(row), judged(row)];
    if (typeof ours === 'number')
      expect(theirs).toBeCloseTo(ours, Math.max(0, 12 - Math.round(Math.log10(Math.abs(ours) + 1))));
    else expect(theirs).toBe(ours);
  }
  const edited = computed.find((grid) => grid.sheet === 'Verksamhet')!;
  expect(edited.rows[5]?.[3]).toMatchObject({ kind: 'number', value: 100000 });
});

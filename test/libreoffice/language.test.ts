import { formulaSheet, verdictOn } from '../language/spreadsheet';
import { computedByLibreOffice, plantedValue } from './formula-workbook';

jest.setTimeout(120_000);

test('LibreOffice computes from scratch: a planted wrong value is replaced', () => {
  expect(computedByLibreOffice([[20, 22]], ['A1+B1', '1/3'])).toEqual(['42', '0.333333333333333']);
  expect(plantedValue).not.toBe(42);
});

test('10,000 random formulas computed by LibreOffice give what the evaluator gives', () => {
  const sheet = formulaSheet(10_000, 20261122);
  const results = computedByLibreOffice(
    sheet.rows,
    sheet.cases.map((one) => one.formula),
  );
  const verdict = verdictOn(sheet, results);
  expect(verdict.differences).toEqual([]);
  expect(verdict.answeredThere.map((one) => one.formula)).toEqual([]);
  expect(sheet.cases).toHaveLength(10_000);
  expect(verdict.compared).toBeGreaterThan(8_000);
  expect(verdict.undefinedInBoth).toBeGreaterThan(500);
  expect(sheet.drawnAgain).toBeLessThan(1_500);
});

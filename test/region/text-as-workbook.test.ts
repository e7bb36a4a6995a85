import { readFiles } from '../../src/job/read';
import { VaxlaError } from '../../src/words/problem';

const bytes = new TextEncoder().encode('Period;Sjukhus;DRG-poäng;Kostnad (tkr)\n202401;Norra;100;6000\n');

test.each(['budget.xlsx', 'Budget.XLSM'])('plain text named %s is refused as no workbook', (name) => {
  let problem;
  try {
    readFiles([{ name, bytes }]);
  } catch (error) {
    problem = error instanceof VaxlaError ? error.problem : error;
  }
  expect(problem).toMatchObject({ code: 'reading-text-as-workbook', severity: 'error', place: { file: name } });
});

test('the same text named .csv is read', () => {
  expect(readFiles([{ name: 'budget.csv', bytes }]).reading.history.units).toEqual(['Norra']);
});

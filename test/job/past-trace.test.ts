import { openReport, trace } from '../../src/job/trace/trace';
import { readWritten } from '../report/written-workbook';
import { run, textFile } from './handed-files';

const months = Array.from({ length: 12 }, (_, month) => month);
const lines = months.flatMap((month) => [
  `${202501 + month};Norra;akut;${400 + month};20000`,
  `${202501 + month};Norra;planerad;${300 - month};`,
]);
const result = run(
  [textFile('underlag.csv', ['Period;Sjukhus;Vårdform;DRG-poäng;Kostnad (tkr)', ...lines].join('\n'))],
  'schema: 1\nmonths: 12\nscenarios:\n  - { id: stay, name: Nuläget består }\n',
);

test('a month of the past is traced to the cells it was read from, each once', () => {
  const sheet = readWritten(result.bytes).sheets.find(({ name }) => name === result.titles['past'])!;
  const month = [...sheet.cells.entries()].filter(
    ([address, { value }]) => /^A\d+$/.test(address) && value === 'mar 2025',
  );
  // The region's row comes first, then a row per quantity: its production, its cost.
  const rows = month.map(([, { row }]) => row);
  const report = openReport({ name: 'resultat.xlsx', bytes: result.bytes }, '0.1.0');
  const readFor = (cell: string) =>
    trace(report, `Historik!${cell}`, 'sv').read.map(({ unit, term, value, cells }) => [
      unit,
      term,
      value,
      cells?.first,
    ]);
  const points = [
    ['Norra', 'DRG-poäng', 402, 'underlag!D6'],
    ['Norra', 'DRG-poäng', 298, 'underlag!D7'],
  ];
  expect(rows).toHaveLength(3);
  expect(readFor(`B${rows[0]}`)).toEqual(points);
  expect(readFor(`B${rows[1]}`)).toEqual(points);
  expect(readFor(`B${rows[2]}`)).toEqual([['Norra', 'Kostnad, utfall', 20000, 'underlag!E6']]);
});

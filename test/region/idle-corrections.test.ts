import { readRegion } from '../../src/region/read-region';
import type { Mapping } from '../../src/region/mapping';
import { problemText } from '../../src/words/problem';
import { textGrid } from './text-grid';

const sheets = [
  textGrid(
    'Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)\n202401 | Norra | 100 | 6000\n202401 | Södra | 90 | 5000',
    {
      sheet: 'Verksamhet',
    },
  ),
  textGrid('Anteckning', { sheet: 'Noter' }),
];
const told = (mapping: Mapping): [string, string][] =>
  readRegion(sheets, mapping).problems.flatMap((problem) =>
    problem.code.startsWith('reading-correction') ? [[problem.severity, problemText('sv', problem)]] : [],
  );

test('a correction of a sheet that does not exist names the sheets that do', () => {
  expect(told({ sheets: [{ sheet: 'Verksamheten', use: false }] })).toEqual([
    [
      'doubt',
      'Kolumntolkningen (reading.sheets) rättar ”Verksamheten”, men det finns inte, så rättelsen gör ingenting. Här finns: Verksamhet, Noter. Ändra namnet till ett av dem.',
    ],
  ]);
});

test('a correction for a file that was not handed over names the files that were', () => {
  const [found] = told({ sheets: [{ file: 'annan.xlsx', sheet: 'Verksamhet' }] });
  expect(found?.[1]).toContain(
    'rättar ”annan.xlsx”, men det finns inte, så rättelsen gör ingenting. Här finns: prov.xlsx.',
  );
});

test('a header row below the sheet is told at the sheet', () => {
  const [found] = told({ sheets: [{ sheet: 'Verksamhet', headerRow: 40 }] });
  expect(found?.[1]).toMatch(/^prov\.xlsx, Verksamhet: .* rad 40, men bladet har 3 rader\./);
});

test('a unit that no sheet names is told with the units that are there', () => {
  const [found, ...others] = told({ units: { Östra: 'Norra', södra: 'Södra sjukhuset' } });
  expect(found?.[1]).toContain(
    'nämner enheten ”Östra”, som inte finns, så rättelsen gör ingenting. Här finns: Norra, Södra.',
  );
  expect(others).toEqual([]);
});

test('an unknown code in accept is told with the codes that can be accepted; a known one is not', () => {
  const open = textGrid('Period | Sjukhus | DRG-poäng | Kostnad\n202401 | Norra | 100 | 6000');
  const { problems } = readRegion([open], { accept: ['reading-no-streams', 'reading-doubled-month'] });
  const found = problems.filter(({ code }) => code === 'reading-correction-no-code');
  expect(found.map(({ values }) => values)).toEqual([
    { code: 'reading-no-streams', codes: expect.stringContaining('reading-no-stream') as unknown },
  ]);
});

test('corrections that meet something are not told', () => {
  expect(
    told({
      sheets: [
        { sheet: 'Verksamhet', headerRow: 1 },
        { sheet: 'Noter', use: false },
      ],
      units: { Norra: 'N' },
    }),
  ).toEqual([]);
});

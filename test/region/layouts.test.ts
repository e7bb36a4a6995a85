import type { Fact } from '../../src/model/history';
import { cellName } from '../../src/quantities/cell-address';
import { monthCode } from '../../src/quantities/month';
import { readRegion } from '../../src/region/read-region';
import type { Mapping } from '../../src/region/mapping';
import type { Grid } from '../../src/region/grid';
import { textGrid } from './text-grid';

/** Facts as short lines: cell quantity unit stream period value. */
const lines = (facts: readonly Fact[]): string[] =>
  facts.map(({ address, quantity, unit, stream, from, months, value }) =>
    [
      cellName(address.row, address.column),
      quantity,
      unit ?? '-',
      stream ?? '-',
      `${monthCode(from)}+${months}`,
      value,
    ].join(' '),
  );
const read = (grid: Grid | Grid[], mapping?: Mapping): string[] =>
  lines(readRegion(Array.isArray(grid) ? grid : [grid], mapping).history.facts);

test('a long sheet gives a fact per row and column, with its cell', () => {
  const sheet = textGrid(`
Verksamhet per sjukhus
Uttag ur systemet

Period | Sjukhus | Vårdform | VTF | DRG-poäng
202401 | Norra | Akut slutenvård | 120 | 130,5
202401 | Norra | Planerad slutenvård | 80 | 1 090,0
202402 | Norra | Öppenvård | 900 | ..
`);
  expect(read(sheet)).toEqual([
    'D5 cases Norra a 202401+1 120',
    'E5 points Norra a 202401+1 130.5',
    'D6 cases Norra p 202401+1 80',
    'E6 points Norra p 202401+1 1090',
    'D7 cases Norra o 202402+1 900',
  ]);
});

test('a wide sheet gives a fact per month column, its quantity from the title', () => {
  const sheet = textGrid(`
Väntande till operation 2024
Sjukhus | jan | feb | mar
Norra | 800 | 810 | 820
Södra | 500 | .. | 520
Totalt | 1300 | | 1340
`);
  expect(read(sheet)).toEqual([
    'B3 waiting Norra p 202401+1 800',
    'C3 waiting Norra p 202402+1 810',
    'D3 waiting Norra p 202403+1 820',
    'B4 waiting Södra p 202401+1 500',
    'D4 waiting Södra p 202403+1 520',
  ]);
});

test('a merged group header is filled across the columns it covers', () => {
  const sheet = textGrid(
    `
Period | Enhet | DRG-poäng | | | Kostnad, tkr
 | | Akut | Planerad | Öppen | Utfall
2024-01 | Norra | 100 | 200 | 300 | 40000
2024-02 | Norra | 110 | 210 | 310 | 41000
`,
    { merges: [{ top: 0, left: 2, bottom: 0, right: 4 }] },
  );
  expect(read(sheet).slice(0, 4)).toEqual([
    'C3 points Norra a 202401+1 100',
    'D3 points Norra p 202401+1 200',
    'E3 points Norra o 202401+1 300',
    'F3 cost Norra - 202401+1 40000',
  ]);
});

test('a year above and a month below make one month', () => {
  const sheet = textGrid(`
Enhet | Mått | 2024 | | 2025 |
 | | nov | dec | jan | feb
Norra | DRG-poäng | 1 | 2 | 3 | 4
Norra | Kostnad (mkr) | 0,1 | 0,2 | 0,3 | 0,4
`);
  expect(read(sheet)).toEqual([
    'C3 points Norra - 202411+1 1',
    'D3 points Norra - 202412+1 2',
    'E3 points Norra - 202501+1 3',
    'F3 points Norra - 202502+1 4',
    'C4 cost Norra - 202411+1 100',
    'D4 cost Norra - 202412+1 200',
    'E4 cost Norra - 202501+1 300',
    'F4 cost Norra - 202502+1 400',
  ]);
});

test('account lines become cost, payment and income; negative costs are turned, results and sums left out', () => {
  const sheet = textGrid(`
Budget och utfall, tkr
Sjukhus | Konto | Benämning | Budget 2025 | Utfall 2024
Norra | 3010 | Prestationsersättning | 900 | 880
Norra | 3110 | Patientavgifter | 50 | 45
Norra | 3810 | Interna intäkter | 20 | 21
Norra | | Summa intäkter | 970 | 946
Norra | 4010 | Personalkostnader | \u2212600 | \u2212590
Norra | 4090 | varav inhyrd personal | \u221260 | \u221259
Norra | 5110 | Läkemedel | \u2212300 | \u2212310
Norra | | Summa kostnader | \u2212900 | \u2212900
Norra | | Resultat | 70 | 46
`);
  const { history, problems, sheets } = readRegion([sheet]);
  expect(lines(history.facts)).toEqual([
    'D3 payment-budget Norra - 202501+12 900',
    'E3 payment Norra - 202401+12 880',
    'D4 income-external-budget Norra - 202501+12 50',
    'E4 income-external Norra - 202401+12 45',
    'D5 income-internal-budget Norra - 202501+12 20',
    'E5 income-internal Norra - 202401+12 21',
    'D7 cost-budget Norra - 202501+12 600',
    'E7 cost Norra - 202401+12 590',
    'D9 cost-budget Norra - 202501+12 300',
    'E9 cost Norra - 202401+12 310',
  ]);
  expect(problems.map(({ code }) => code)).not.toContain('reading-total-differs');
  expect(sheets[0]?.rowsLeftOut).toEqual([
    { row: 5, reason: 'total' },
    { row: 7, reason: 'part' },
    { row: 9, reason: 'total' },
    { row: 10, reason: 'unknown line' },
  ]);
});

test('years as columns are annual figures, quarters cover three months', () => {
  expect(read(textGrid('Sjukhus | DRG-poäng 2023 | DRG-poäng 2024\nNorra | 12000 | 12500'))).toEqual([
    'B2 points Norra - 202301+12 12000',
    'C2 points Norra - 202401+12 12500',
  ]);
  expect(read(textGrid('Kostnad tkr per kvartal\nSjukhus | 2024 K1 | 2024 K2\nNorra | 10 | 20'))).toEqual([
    'B3 cost Norra - 202401+3 10',
    'C3 cost Norra - 202404+3 20',
  ]);
});

test('year and month in columns of their own make a month', () => {
  const sheet = textGrid('År | Månad | Sjukhus | DRG-poäng\n2024 | jan | Norra | 10\n2024 | 2 | Norra | 11');
  expect(read(sheet)).toEqual(['D2 points Norra - 202401+1 10', 'D3 points Norra - 202402+1 11']);
});

test('a label written once holds for the rows below it, also past a row whose figure is missing', () => {
  const sheet = textGrid(`
År | Månad | Sjukhus | Prestationsersättning, tkr
2024 | januari | Norra | 105
 | | Södra | 112
2024 | februari | Norra | 101
 | | Södra |
2024 | mars | Norra | 110
 | | Södra | 118
2025 | januari | Norra | 107
 | | Södra | 113
2025 | februari | Norra | 104
 | | Södra | 116
`);
  const { history, problems } = readRegion([sheet]);
  const ofSouth = lines(history.facts).filter((line) => line.includes('Södra'));
  expect(ofSouth).toEqual([
    'D3 payment Södra - 202401+1 112',
    'D7 payment Södra - 202403+1 118',
    'D9 payment Södra - 202501+1 113',
    'D11 payment Södra - 202502+1 116',
  ]);
  expect(problems.map(({ code }) => code)).toContain('reading-labels-filled');
});

test('ÅÅMM is read where the column is headed as period and every value fits', () => {
  expect(read(textGrid('Period | Sjukhus | DRG-poäng\n2411 | Norra | 10\n2412 | Norra | 11'))).toEqual([
    'C2 points Norra - 202411+1 10',
    'C3 points Norra - 202412+1 11',
  ]);
});

test('accumulated figures become each month less the month before', () => {
  const sheet = textGrid(
    'Period | Sjukhus | Kostnad ack (tkr)\n202401 | Norra | 100\n202402 | Norra | 210\n202403 | Norra | 330',
  );
  expect(read(sheet)).toEqual([
    'C2 cost Norra - 202401+1 100',
    'C3 cost Norra - 202402+1 110',
    'C4 cost Norra - 202403+1 120',
  ]);
});

test('units as columns are known from another sheet', () => {
  const activity = textGrid(
    'Period | Sjukhus | DRG-poäng\n202401 | Norra sjukhuset | 10\n202401 | Södra sjukhuset | 11',
    { sheet: 'A' },
  );
  const cost = textGrid('Kostnad per sjukhus, mkr\nPeriod | Norra sjukhuset | Södra sjukhuset\n202401 | 0,6 | 0,7', {
    sheet: 'B',
  });
  expect(read([activity, cost]).slice(2)).toEqual([
    'B3 cost Norra sjukhuset - 202401+1 600',
    'C3 cost Södra sjukhuset - 202401+1 700',
  ]);
});

test('a section heading names the unit where it is a unit known from another sheet', () => {
  const activity = textGrid('Period | Sjukhus | DRG-poäng\n202401 | Norra | 10\n202401 | Södra | 11', { sheet: 'A' });
  const cost = textGrid(
    'Post | 2024-01 | 2024-02\nNorra\nKostnad (tkr) | 600 | 610\nSödra\nKostnad (tkr) | 700 | 710',
    { sheet: 'B' },
  );
  expect(read([activity, cost]).slice(2)).toEqual([
    'B3 cost Norra - 202401+1 600',
    'C3 cost Norra - 202402+1 610',
    'B5 cost Södra - 202401+1 700',
    'C5 cost Södra - 202402+1 710',
  ]);
});

test('two tables on one sheet are read apart', () => {
  const sheet = textGrid(`
Period | Enhet | DRG-poäng
202401 | Norra | 10
202402 | Norra | 12

Period | Enhet | Kostnad (tkr)
202401 | Norra | 600
202402 | Norra | 620
`);
  const { history, sheets } = readRegion([sheet]);
  expect(lines(history.facts)).toEqual([
    'C2 points Norra - 202401+1 10',
    'C3 points Norra - 202402+1 12',
    'C6 cost Norra - 202401+1 600',
    'C7 cost Norra - 202402+1 620',
  ]);
  expect(sheets.map(({ verdict, headerRows }) => [verdict, headerRows])).toEqual([
    ['activity', [0]],
    ['budget', [4]],
  ]);
});

test('cases times the weight of a list in another file are points, cases times average payment are payment', () => {
  const cases = textGrid(
    'HospitalID | DRG | Discharges | Average payment (kr)\n1 | 003 | 10 | 5000\n1 | 004 | 2 | 4000',
    { file: 'a.csv' },
  );
  const weights = textGrid('DRG | Weight\n3 | 2.5\n4 | 1.25', { file: 'b.csv' });
  expect(read([cases, weights], { year: 2024 })).toEqual([
    'C2 cases 1 - 202401+12 10',
    'C2 points 1 - 202401+12 25',
    'D2 payment 1 - 202401+12 50',
    'C3 cases 1 - 202401+12 2',
    'C3 points 1 - 202401+12 2.5',
    'D3 payment 1 - 202401+12 8',
  ]);
});

test('the mapping decides over the headers: meaning, stream, money, sign, unit, names, months', () => {
  const sheet = textGrid('Månad | A | B\n202401 | 10 | -600\n202402 | 11 | -610', { sheet: 'X' });
  const mapping: Mapping = {
    sheets: [
      {
        sheet: 'X',
        headerRow: 1,
        unit: 'Norr',
        money: 'kr',
        columns: { B: 'points', C: 'cost' },
        columnStreams: { B: 'o' },
        sign: { C: 'as written' },
      },
    ],
    units: { Norr: 'Norra sjukhuset' },
    leaveOut: [202402],
  };
  expect(read(sheet, mapping)).toEqual([
    'B2 points Norra sjukhuset o 202401+1 10',
    'C2 cost Norra sjukhuset - 202401+1 -0.6',
  ]);
});

test('codes of care form are what the mapping says they are', () => {
  const sheet = textGrid('Period | Enhet | Vårdform | DRG-poäng\n202401 | Norra | 1 | 10\n202401 | Norra | 3 | 11', {
    sheet: 'X',
  });
  expect(read(sheet, { sheets: [{ sheet: 'X', streamCodes: { '1': 'a', '3': 'o' } }] })).toEqual([
    'D2 points Norra a 202401+1 10',
    'D3 points Norra o 202401+1 11',
  ]);
});

test('a sheet the user leaves out gives nothing', () => {
  const sheet = textGrid('Period | Enhet | DRG-poäng\n202401 | Norra | 10', { sheet: 'X' });
  expect(read(sheet, { sheets: [{ sheet: 'X', use: false }] })).toEqual([]);
});

test('a unit whose name differs in case and spaces only is one unit', () => {
  const sheet = textGrid('Period | Enhet | DRG-poäng\n202401 | Norra sjukhuset | 10\n202402 | NORRA  sjukhuset | 11');
  expect(readRegion([sheet]).history.units).toEqual(['Norra sjukhuset']);
});

test('a first row whose figure is missing and whose names look like headers is still a row', () => {
  const sheet = textGrid(
    'Sjukhus | Period | DRG-poäng\nYstads lasarett | jan 2024 | ..\nYstads lasarett | feb 2024 | 11',
  );
  expect(read(sheet)).toEqual(['C3 points Ystads lasarett - 202402+1 11']);
  expect(readRegion([sheet]).sheets[0]?.headerRows).toEqual([0]);
});

import { monthCode } from '../../src/quantities/month';
import type { Grid } from '../../src/region/grid';
import type { Mapping } from '../../src/region/mapping';
import { readRegion } from '../../src/region/read-region';
import { sheetSubject } from '../../src/region/sheet-subject';
import { textGrid } from './text-grid';

// Files of the same kinds as the real ones, with other content.

const facts = (grids: Grid | Grid[], mapping?: Mapping): string[] =>
  readRegion([grids].flat(), mapping).history.facts.map(({ quantity, unit, stream, from, months, value }) =>
    [quantity, unit, stream ?? '-', `${monthCode(from)}+${months}`, value].join(' '),
  );
const doubts = (grids: Grid | Grid[], mapping?: Mapping): string[] =>
  readRegion([grids].flat(), mapping).problems.flatMap(({ severity, code }) => (severity === 'note' ? [] : [code]));

const numbers = true;

test('Kolada, wide, with a region’s indicators: the indicator is the measure, the region the unit, all regions a sum', () => {
  const grid = textGrid(
    `
Kolada nyckeltal
 | | 2022 | 2023
DRG-poäng i specialiserad vård, antal | Alla regioner | 600 | 630
DRG-poäng i specialiserad vård, antal | Region Halland | 100 | 110
DRG-poäng i specialiserad vård, antal | Region Skåne | 500 | 520
Nettokostnad specialiserad vård, mnkr | Alla regioner | 36 | 38
Nettokostnad specialiserad vård, mnkr | Region Halland | 6 | 7
Nettokostnad specialiserad vård, mnkr | Region Skåne | 30 | 31`,
    { sheet: 'Kolada nyckeltal', numbers },
  );
  expect(facts(grid)).toEqual([
    'points Region Halland - 202201+12 100',
    'points Region Halland - 202301+12 110',
    'points Region Skåne - 202201+12 500',
    'points Region Skåne - 202301+12 520',
    'cost Region Halland - 202201+12 6000',
    'cost Region Halland - 202301+12 7000',
    'cost Region Skåne - 202201+12 30000',
    'cost Region Skåne - 202301+12 31000',
  ]);
});

test('Kolada, long: lines that are no volume and no money are told one by one where others are used', () => {
  const grid = textGrid(
    `
Nyckeltal | Område | Period | Värde
Väntande operation, antal | Region Skåne | 2022 | 4100
Väntande operation, antal | Alla regioner | 2022 | 9000
Medellivslängd kvinnor, år | Region Skåne | 2022 | 84.1`,
    { numbers },
  );
  expect(facts(grid)).toEqual(['waiting Region Skåne p 202201+12 4100']);
  expect(doubts(grid)).toContain('reading-unknown-line');
});

const rtt = `
 | Title: | Referral to Treatment (RTT) Waiting Times
 | Period: | March 2025
 | Source: | NHS England
 | Published: | 15th May 2025

 | Provider Level Data | | | | Patients waiting by week since referral
 | Region Code | Provider Code | Provider Name | Treatment Function | >0-1 | >1-2 | >17-18 | Total number of incomplete pathways | Total within 18 weeks | % within 18 weeks
 | Y56 | RAA | NORTHERN TRUST | General Surgery Service | 10 | 20 | 30 | 60 | 60 | 1
 | Y56 | RAA | NORTHERN TRUST | Urology Service | 1 | 2 | 3 | 6 | 6 | 1
 | Y56 | RAA | NORTHERN TRUST | Total | 11 | 22 | 33 | 66 | 66 | 1
 | Y56 | RBB | SOUTHERN TRUST | General Surgery Service | 5 | 5 | 5 | 15 | 15 | 1
 | Y56 | RBB | SOUTHERN TRUST | Urology Service | 4 | 4 | 4 | 12 | 12 | 1
 | Y56 | RBB | SOUTHERN TRUST | Total | 9 | 9 | 9 | 27 | 27 | 1`;

test('those who wait in a month by trust and specialty: the name is the unit, the month is the title’s, sums are left out', () => {
  expect(facts(textGrid(rtt, { numbers }))).toEqual([
    'waiting NORTHERN TRUST p 202503+1 60',
    'waiting NORTHERN TRUST p 202503+1 6',
    'waiting SOUTHERN TRUST p 202503+1 15',
    'waiting SOUTHERN TRUST p 202503+1 12',
  ]);
  expect(doubts(textGrid(rtt, { numbers }))).toContain('reading-period-from-title');
});

test('diagnostics: the list is who waits, those beyond six weeks are part of it, activity is cases', () => {
  const grid = textGrid(
    `
 | Title: | Monthly Diagnostic Waiting Times and Activity
 | Period: | April 2025

 | Provider Code | Provider Name | Diagnostic Tests | Total Waiting List | Number waiting 6+ Weeks | Percentage waiting 6+ weeks | Waiting List Activity | Planned Activity
 | RAA | NORTHERN TRUST | MRI | 100 | 20 | 0.2 | 50 | 10
 | RBB | SOUTHERN TRUST | MRI | 200 | 40 | 0.2 | 90 | 20`,
    { numbers },
  );
  expect(facts(grid).filter((fact) => fact.startsWith('waiting'))).toEqual([
    'waiting NORTHERN TRUST - 202504+1 100',
    'waiting SOUTHERN TRUST - 202504+1 200',
  ]);
  expect(facts(grid).filter((fact) => fact.startsWith('cases'))).toHaveLength(4);
});

test('emergency departments of another month: attendances are visits, emergency admissions acute stays, long waits neither', () => {
  const grid = textGrid(
    `
Period | Org Code | Org name | A&E attendances Type 1 | Attendances over 4hrs Type 1 | Patients who have waited 12+ hrs from DTA to admission | Emergency admissions via A&E - Type 1
MSitAE-JANUARY-2025 | RAA | NORTHERN TRUST | 9000 | 3000 | 40 | 2500
MSitAE-JANUARY-2025 | RBB | SOUTHERN TRUST | 8000 | 2000 | 30 | 2100
TOTAL | TOTAL | TOTAL | 17000 | 5000 | 70 | 4600`,
    { numbers },
  );
  expect(facts(grid)).toEqual([
    'cases NORTHERN TRUST o 202501+1 9000',
    'cases NORTHERN TRUST a 202501+1 2500',
    'cases SOUTHERN TRUST o 202501+1 8000',
    'cases SOUTHERN TRUST a 202501+1 2100',
  ]);
});

test('PxWeb: region, month and form of care as columns of text', () => {
  const grid = textGrid(
    `
Vårdtillfällen i slutenvård efter region, månad och vårdform

region | månad | vårdform | Antal vårdtillfällen
12 Skåne län | 2024M01 | akut | 1300
12 Skåne län | 2024M01 | planerad | 1000
13 Hallands län | 2024M02 | akut | 330`,
    { file: 'vtf.csv', sheet: 'vtf' },
  );
  expect(facts(grid)).toEqual([
    'cases 12 Skåne län a 202401+1 1300',
    'cases 12 Skåne län p 202401+1 1000',
    'cases 13 Hallands län a 202402+1 330',
  ]);
});

test('waiting times’ full extract: the part says what is counted, those with a decision to admit are part of those who wait', () => {
  const parts = [
    ['Completed Pathways For Admitted Patients', 10],
    ['Completed Pathways For Non-Admitted Patients', 40],
    ['Incomplete Pathways', 300],
    ['Incomplete Pathways with DTA', 90],
    ['New RTT Periods - All Patients', 60],
  ];
  const grid = textGrid(
    [
      'Period | Provider Org Code | Provider Org Name | RTT Part Description | Treatment Function Name | Gt 00 To 01 Weeks SUM 1 | Total | Total All',
      ...parts.flatMap(([part, value]) => [
        `RTT-December-2024 | RAA | NORTHERN TRUST | ${part} | Urology Service | 1 | ${value} | ${value}`,
        `RTT-December-2024 | RAA | NORTHERN TRUST | ${part} | Total | 1 | ${value} | ${value}`,
      ]),
    ].join('\n'),
    { numbers },
  );
  expect(facts(grid)).toEqual([
    'cases NORTHERN TRUST p 202412+1 10',
    'cases NORTHERN TRUST o 202412+1 40',
    'waiting NORTHERN TRUST - 202412+1 300',
    'inflow NORTHERN TRUST - 202412+1 60',
  ]);
});

test('Medicare, by the names of either decade: discharges times mean payment, the mean is no payment of its own', () => {
  const later = textGrid(
    'Rndrng_Prvdr_CCN | Rndrng_Prvdr_Org_Name | DRG_Cd | DRG_Desc | Tot_Dschrgs | Avg_Submtd_Cvrd_Chrg | Avg_Tot_Pymt_Amt\n010001 | Southeast | 003 | ECMO | 12 | 400000 | 150000',
    { numbers },
  );
  const earlier = textGrid(
    'DRG Definition | Provider Name | Total Discharges | Average Covered Charges | Average Total Payments | Average Medicare Payments\n003 - ECMO | Southeast | 12 | 400000 | 150000 | 140000',
    { numbers },
  );
  for (const grid of [later, earlier]) {
    expect(facts(grid, { year: 2024 })).toEqual([
      'cases Southeast - 202401+12 12',
      'payment Southeast - 202401+12 1800',
    ]);
  }
});

test('Kolada by its interface: title, municipality and value in columns', () => {
  const grid = textGrid(
    `
kpi | kpi_title | municipality | municipality_name | period | gender | value
N1 | Vårdtillfällen sluten vård, antal | 0012 | Region Skåne | 2022 | T | 150000
N2 | Nettokostnad hälso- och sjukvård, mnkr | 0012 | Region Skåne | 2022 | T | 41000`,
    { numbers },
  );
  expect(facts(grid)).toEqual(['cases Region Skåne a 202201+12 150000', 'cost Region Skåne - 202201+12 41000000']);
});

test('a share of those who wait within 90 days is that share, and a share beyond them is no number of persons', () => {
  const indicators = `
Kolada nyckeltal
 | | 2022 | 2023
Väntande till operation inom 90 dagar, andel (%) | Region Skåne | 61.2 | 62.3
Väntande till operation inom 90 dagar, andel (%) | Region Halland | 71.2 | 72.3
Väntat 90 dagar eller kortare på operation inom specialiserad vård, andel (%) | Region Skåne | 61.2 | 62.3`;
  expect(facts(textGrid(indicators, { numbers }))).toEqual(
    ['Skåne', 'Halland', 'Skåne'].flatMap((region, row) =>
      [2022, 2023].map(
        (year, column) =>
          `share-within-90 Region ${region} p ${year}01+12 ${row === 1 ? [0.7120000000000001, 0.723][column] : [0.612, 0.623][column]}`,
      ),
    ),
  );
  const beyond = 'Period | Sjukhus | Väntande | Andel väntande över 90 dagar\n202401 | Norra | 500 | 12';
  expect(facts(textGrid(beyond, { numbers }))).toEqual(['waiting Norra - 202401+1 500']);
});

test('a unit that stands above a budget is the unit of its lines, and it is told', () => {
  const grid = textGrid(
    `
Budgetmall 2026
Förvaltning: | Norra sjukhuset
Belopp i tkr

Konto | Benämning | Jan | Feb | Totalt
40 | Löner | 3500 | 3600 | 7100
56 | Läkemedel | 800 | 700 | 1500`,
    { sheet: 'Budget', numbers },
  );
  expect(facts(grid)).toEqual([
    'cost-budget Norra sjukhuset - 202601+1 3500',
    'cost-budget Norra sjukhuset - 202602+1 3600',
    'cost-budget Norra sjukhuset - 202601+1 800',
    'cost-budget Norra sjukhuset - 202602+1 700',
  ]);
  expect(readRegion([grid]).problems.map(({ code }) => code)).toContain('reading-unit-from-caption');
});

test('a total of visits sums no stays', () => {
  const grid = textGrid(
    'Period | Total Attendances | Other Emergency admissions\n202304 | 2040000 | 130000\n202305 | 2050000 | 140000',
    { numbers },
  );
  expect(facts(grid)).toContain('cases Blad1 o 202304+1 2040000');
});

const beds = textGrid(
  `
 | Title: | Average daily number of available and occupied beds open overnight by sector
 | Period: | October to December 2024

 | Year | Period End | Org Code | Org Name | Available Total | Occupied Total
 | 2024-25 | December | | England | 600 | 560
 | 2024-25 | December | RAA | NORTHERN TRUST | 300 | 280
 | 2024-25 | December | RBB | SOUTHERN TRUST | 300 | 280`,
  { file: 'Beds-Q3.xlsx', sheet: 'NHS Trust by Sector', numbers },
);
const cancelled = textGrid(
  `
 | Title: | Cancelled Operations (elective only)
 | Period: | Quarter 3, 2024-25 (October to December 2024)

 | Region Code | Organisation Code | Organisation Name | Number of last minute elective operations cancelled for non clinical reasons | Number of patients not treated within 28 days
 | Y56 | RAA | NORTHERN TRUST | 100 | 20
 | Y56 | RBB | SOUTHERN TRUST | 200 | 40`,
  { file: 'Q3.xlsx', sheet: 'Provider', numbers },
);

test('beds and cancelled operations of another quarter give no figures, and are known for what they are', () => {
  expect([facts(beds), sheetSubject(beds)]).toEqual([[], 'beds']);
  expect([facts(cancelled), sheetSubject(cancelled)]).toEqual([[], 'cancelled-operations']);
});

test('June of a split year is of the year that the title names', () => {
  const [sheet] = readRegion([beds]).sheets;
  expect(sheet?.coverage && monthCode(sheet.coverage.to)).toBe(202412);
});

test('operations that were cancelled are no cases', () => {
  const grid = textGrid('Period | Sjukhus | Operationer | Inställda operationer\n202401 | Norra | 80 | 9', { numbers });
  expect(facts(grid)).toEqual(['cases Norra p 202401+1 80']);
});

test.each<[string, string]>([
  ['population', 'Kommun | År | Folkmängd\nAle | 2023 | 32000'],
  ['staff', 'Förvaltning | År | Antal årsarbetare\nNorra | 2023 | 2100'],
  ['life-expectancy', 'Nyckeltal | Område | Värde\nMedellivslängd män, år | Ale | 81.2'],
  ['inhabitants', 'Age | Female | Male\n0 | 120 | 130'],
  [
    'regions',
    'Stockholm|1\nUppsala|2\nÖrebro|3\nSkåne|4\nHalland|5\nKalmar|6\nGotland|7\nDalarna|8\nBlekinge|9\nVärmland|1\nGävleborg|2\nNorrbotten|3',
  ],
  ['code-list', 'Kod | Namn | Nr\nK1 | Kirurgi | 1'],
  ['text', 'Information\nom flikarna'],
  ['headings', 'Period | Sjukhus'],
  ['figures', 'x | y\n1 | 2'],
])('a sheet that gives no figures is known as %s', (subject, lines) => {
  expect(sheetSubject(textGrid(lines, { numbers }))).toBe(subject);
});

const drg = (rows: string, header = 'DRG | Benämning | Antal | Vikt'): Grid =>
  textGrid(`${header}\n${rows}`, { numbers });

test('a DRG whose name begins with “Total” is a group like the others', () => {
  const grid = drg(
    'L11 | Total höftprotes | 10 | 2\nL12 | Knäprotes | 20 | 3',
    'DRG | Benämning | Vårdtillfällen | Vikt',
  );
  expect(facts(grid, { year: 2024 })).toEqual([
    'cases Blad1 - 202401+12 10',
    'points Blad1 - 202401+12 20',
    'cases Blad1 - 202401+12 20',
    'points Blad1 - 202401+12 60',
  ]);
});

test('beside DRG codes a bare “Antal” counts cases', () => {
  expect(facts(drg('L11 | Höftprotes | 10 | 2'), { year: 2024 })).toEqual([
    'cases Blad1 - 202401+12 10',
    'points Blad1 - 202401+12 20',
  ]);
});

test('a currency that stands in the cells of another column is told', () => {
  const grid = textGrid(
    'DRG | Vårdtillfällen | Kostnad | \nA1 | 93 | 469909 | £411,860.78\nA2 | 94 | 357223 | £268,332.20',
    { numbers },
  );
  expect(doubts(grid)).toContain('reading-foreign-currency');
  expect(facts(grid, { year: 2024 })).toContain('cost Blad1 - 202401+12 469.909');
});

const perUnit = (sheet: string, units: readonly (readonly [string, number])[]): Grid =>
  textGrid(
    `Period | Enhet | DRG-poäng\n${[1, 2, 3]
      .flatMap((month) => units.map(([name, points]) => `20240${month} | ${name} | ${points * month}`))
      .join('\n')}`,
    { sheet, numbers },
  );
const hospitals = perUnit('Sjukhus', [
  ['Norra', 300],
  ['Södra', 200],
]);
const clinics = [
  ['Kirurgi', 250],
  ['Medicin', 150],
  ['Ortopedi', 100],
] as const;

test('the same points by hospital and by clinic are an error with the way out', () => {
  const both = [hospitals, perUnit('Kliniker', clinics)];
  expect(doubts(both)).toContain('reading-same-totals');
  expect(doubts(both, { accept: ['reading-same-totals'] })).not.toContain('reading-same-totals');
  expect(doubts(both, { sheets: [{ sheet: 'Kliniker', use: false }] })).not.toContain('reading-same-totals');
});

test('other clinics beside the hospitals are no error', () => {
  const others = perUnit('Kliniker', [...clinics, ['Psykiatri', 40]]);
  expect(doubts([hospitals, others])).not.toContain('reading-same-totals');
});

test('holes in one series are one doubt', () => {
  const grid = textGrid(
    `Period | Sjukhus | DRG-poäng\n${[1, 3, 5, 6, 8].map((month) => `20240${month} | Norra | 100`).join('\n')}`,
    { numbers },
  );
  const found = readRegion([grid]).problems.filter(({ code }) => code === 'reading-missing-month');
  expect(found.map(({ values }) => values)).toEqual([
    { unit: 'Norra', quantity: 'points', from: 202402, to: 202402, moreGaps: 2 },
  ]);
});

import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Quantity } from '../../src/model/history';
import { monthCode, monthOf } from '../../src/quantities/month';
import { baseYear } from '../../src/region/base-year';
import type { Mapping } from '../../src/region/mapping';
import { readRegion } from '../../src/region/read-region';
import type { RegionReading, SheetReading } from '../../src/region/region-reading';
import { stockFlow } from '../../src/region/stock-flow';
import { openInput } from '../../src/workbook/file/input-file';

const data = join(__dirname, '..', '..', '..', 'shared', 'data');
const present = existsSync(data);
if (!present)
  process.stdout.write('real-files: the folder with real files is not beside the project; its tests are left out\n');

const read = (files: string | string[], mapping?: Mapping): RegionReading =>
  readRegion(
    [files].flat().flatMap((file) => openInput(readFileSync(join(data, file)), basename(file)).grids),
    mapping,
  );
const total = ({ history }: RegionReading, quantity: Quantity): number =>
  history.facts.filter((fact) => fact.quantity === quantity).reduce((sum, { value }) => sum + value, 0);
const codes = ({ problems }: RegionReading, severity: string): string[] => [
  ...new Set(problems.filter((problem) => problem.severity === severity).map(({ code }) => code)),
];
const sheet = (reading: RegionReading, name: string): SheetReading | undefined =>
  reading.sheets.find((each) => each.sheet === name);
const range = (reading: SheetReading | undefined): string =>
  reading?.coverage ? `${monthCode(reading.coverage.from)}–${monthCode(reading.coverage.to)}` : 'none';
const used = (reading: SheetReading | undefined): string[] =>
  (reading?.columns ?? [])
    .filter(({ meaning }) => meaning !== 'not used')
    .map(({ letter, meaning, stream }) => `${letter} ${meaning}${stream ? ` ${stream}` : ''}`);

const realFiles = (): void => {
  test('Delaware and DC: hospital × DRG with the weight list is points and payment per hospital (sums by another program)', () => {
    const reading = read(['us-drg/payments_DE_DC.csv', 'us-drg/msdrg_weights.csv']);
    expect(reading.history.units).toHaveLength(13);
    expect(reading.history.units[0]).toBe('080001');
    expect(total(reading, 'points')).toBeCloseTo(109539.6031, 4);
    expect(total(reading, 'cases')).toBe(57842);
    expect(total(reading, 'payment')).toBeCloseTo(1018171.55844, 4);
    expect(codes(reading, 'error')).toEqual([]);
    expect(codes(reading, 'doubt').sort()).toEqual([
      'reading-drg-without-weight',
      'reading-foreign-currency',
      'reading-no-stream',
      'reading-payment-as-cost',
      'reading-weight-missing',
      'reading-year-not-said',
    ]);
    const weightless = reading.problems.filter(({ code }) => code === 'reading-weight-missing');
    expect(weightless.map(({ values }) => values)).toEqual([{ drg: '998' }, { drg: '999' }]);
    const { units } = baseYear(reading.history);
    const largest = units.find(({ name }) => name === '090011');
    expect(largest?.observed.points).toBeCloseTo(27112.696, 6);
    expect(largest?.observed.payment).toBeCloseTo(255600.84752, 6);
    expect(largest?.season.p).toEqual(Array(12).fill(1));
    expect(largest?.queue.p).toBeUndefined();
  });

  test('England: the months, the list, and a stock-flow gap of −14.5 % of the inflow (by another program)', () => {
    const reading = read('en-waitlist/df_1.csv');
    expect(sheet(reading, 'df_1')).toMatchObject({
      verdict: 'activity',
      headerRows: [0],
      rowsUsed: 840,
      dataRows: 840,
    });
    expect(range(sheet(reading, 'df_1'))).toBe('202304–202509');
    expect(used(sheet(reading, 'df_1'))).toEqual(['E period', 'F waiting', 'G cases', 'H inflow']);
    const [flow] = stockFlow(reading.history);
    expect(flow?.months).toHaveLength(29);
    expect(flow?.meanGap).toBeCloseTo(-253118.10344827586, 6);
    expect(flow?.shareOfInflow).toBeCloseTo(-0.14462059289827908, 12);
    expect(flow?.widest).toEqual({ month: monthOf(2025, 7), gap: -356151 });
    expect(codes(reading, 'error')).toEqual(['reading-no-budget']);
  });

  test('England can be simulated once a cost per completed pathway is given', () => {
    const reading = read('en-waitlist/df_1.csv', { costPerCase: 2000, sheets: [{ sheet: 'df_1', unit: 'England' }] });
    expect(codes(reading, 'error')).toEqual([]);
    const [unit] = baseYear(reading.history).units;
    expect(unit?.name).toBe('England');
    expect(unit?.queue.p).toEqual({ persons: 7330921, pointsPerCase: 1 });
    expect(unit?.cost).toBeCloseTo((unit?.registered.p ?? 0) * 2, 3);
  });

  test('completed pathways 2007–2024, admitted as planned and not admitted as outpatient, the total column left out', () => {
    const reading = read('en-waitlist/long_term_completed.csv');
    expect(used(sheet(reading, 'long_term_completed'))).toEqual(['B cases p', 'C cases o', 'E period']);
    expect(range(sheet(reading, 'long_term_completed'))).toBe('200708–202409');
    expect(sheet(reading, 'long_term_completed')?.rowsUsed).toBe(206);
  });

  test('2018/19 by month: completed and new clock starts, no budget', () => {
    const reading = read('en-waitlist/data_2018.csv');
    expect(range(sheet(reading, 'data_2018'))).toBe('201803–201902');
    expect(used(sheet(reading, 'data_2018'))).toEqual(['B period', 'C cases', 'D inflow']);
    expect(codes(reading, 'error')).toEqual(['reading-no-budget']);
  });

  test('projected cost by month is money without activity, its unit unsaid and its columns summed, all said', () => {
    const reading = read('en-waitlist/activity_data.csv');
    expect(range(sheet(reading, 'activity_data'))).toBe('202510–202905');
    expect(codes(reading, 'error')).toEqual(['reading-no-activity']);
    expect(codes(reading, 'doubt').sort()).toEqual(['reading-columns-summed', 'reading-money-unit-unsaid']);
  });

  test('emergency attendances: one month, 198 providers, the TOTAL row left out', () => {
    const reading = read('en-nhs/Monthly-AE-December-2024.csv');
    const [only] = reading.sheets;
    expect([only?.dataRows, range(only), only?.rowsLeftOut]).toEqual([
      198,
      '202412–202412',
      [{ row: 199, reason: 'total' }],
    ]);
    expect(codes(reading, 'error')).toEqual(['reading-no-budget']);
  });

  test.each([
    ['en-waitlist/spec_names.csv', 'spec_names', 23],
    ['se-kolada/Kolada_livslngd_2021-07-09.xlsx', 'Exported from Hypergene', 1740],
    ['se-kolada/Kolada_vldsbrott_2021-07-09.xlsx', 'Kolada nyckeltal', 290],
    ['se-scb/inkomst_2021-07-09.csv', 'inkomst_2021-07-09', 16820],
    ['se-scb/kommun_pop_2021-07-09.csv', 'kommun_pop_2021-07-09', 15370],
    ['se-statsbidrag/svf-2025-182_5-mnkr.csv', 'svf-2025-182_5-mnkr', 18],
    ['se-statsbidrag/tak-2026-750-mnkr.csv', 'tak-2026-750-mnkr', 0],
    ['en-nhs/Q1-2025-26-Cancelled-Operations.xlsx', 'National & Regional', 7],
  ])('%s carries no simulation, and its rows are counted', (file, name, rows) => {
    const reading = read(file);
    expect(reading.history.facts).toEqual([]);
    expect(codes(reading, 'error')).toEqual(['reading-nothing-found']);
    expect(sheet(reading, name)?.dataRows).toBe(rows);
  });

  test('Kolada wide: header under a title row, years 2018–2020 as columns', () => {
    const found = sheet(read('se-kolada/Kolada_vldsbrott_2021-07-09.xlsx'), 'Kolada nyckeltal');
    expect([found?.headerRows, found?.layout]).toEqual([[1], 'wide']);
    expect(found?.columns.flatMap(({ span }) => (span ? [monthCode(span.from)] : []))).toEqual([
      201801, 201901, 202001,
    ]);
  });

  test('beds: the header under its group row, the national row left out, nothing the model can use', () => {
    const reading = read('en-nhs/Beds-Open-Overnight-Web_File-Q1-2025-26.xlsx');
    expect(sheet(reading, 'NHS Trust by Sector')?.headerRows).toEqual([13, 14]);
    expect(sheet(reading, 'NHS Trust by Sector')?.rowsLeftOut).toContainEqual({ row: 15, reason: 'total' });
    expect(codes(reading, 'error')).toEqual(['reading-nothing-found']);
  });

  test('cost by age, sex and deprivation carries no simulation; its split years are told, not guessed', () => {
    const reading = read('en-capitation/NHS spend by deprivation quintile.xlsx');
    expect(reading.history.facts).toEqual([]);
    expect(codes(reading, 'note')).toContain('reading-split-year');
  });

  test('completed admitted pathways: one month from the title, totals left out', () => {
    const reading = read('en-nhs/Admitted-Commissioner-Dec24-XLSX-2M-revised.xlsx');
    expect(range(sheet(reading, 'National'))).toBe('202412–202412');
    // National, Region, ICB and Sub-ICB are the same 275,133 pathways at four levels.
    expect(codes(reading, 'error')).toEqual(['reading-same-totals', 'reading-no-budget']);
    expect(codes(reading, 'doubt')).toContain('reading-period-from-title');
  });
};
if (present) describe('real files', realFiles);

const sampleFile = 'exempelregionen.xlsx';
const sample = readRegion(openInput(readFileSync(join(__dirname, '..', '..', 'assets', sampleFile)), sampleFile).grids);

test('the sample region is read without error: eight hospitals, every one of them fit to be simulated', () => {
  expect(sample.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sample.history.units).toHaveLength(8);
  expect(baseYear(sample.history).units).toHaveLength(8);
});

test("the sample region's totals agree with their rows", () => {
  expect(sample.problems.map(({ code }) => code)).not.toContain('reading-total-differs');
});

test('the sample region starts in January 2027 and has queues and care guarantee in both queued streams', () => {
  const { start, units } = baseYear(sample.history);
  expect(monthCode(start)).toBe(202701);
  for (const unit of units) {
    expect(Object.values(unit.queue)).not.toContain(undefined);
    expect(Object.values(unit.within90)).not.toContain(undefined);
  }
});

test('a DRG point costs 20 to 200 tkr at every hospital of the sample', () => {
  for (const { observed } of baseYear(sample.history).units) {
    expect(observed.cost / observed.points).toBeGreaterThan(20);
    expect(observed.cost / observed.points).toBeLessThan(200);
  }
});

import Papa from 'papaparse';
import { inspectionDocument, type InspectionDocument } from '../../src/job/inspect';
import { readFiles } from '../../src/job/read';
import { levelColumn } from '../../src/report/comparison-figures';
import { describeWithSharedData, sharedFile } from '../workbook/shared-workbooks';
import { answerTo, hindrances, realFile, run } from './handed-files';
import { ownRows } from './region-workbook';

jest.setTimeout(60_000);

const lines = (path: string) =>
  Papa.parse<Record<string, string>>(new TextDecoder().decode(sharedFile(path)), { header: true, skipEmptyLines: true })
    .data;

const documents = new Map<string, InspectionDocument>();
/** What is found in files; they are inspected once. */
function inspected(...paths: readonly string[]): InspectionDocument {
  const key = paths.join();
  const document = documents.get(key) ?? inspectionDocument(readFiles(paths.map(realFile)), 'sv');
  documents.set(key, document);
  return document;
}

const rounded = (value: number) => Math.round(value * 1e6) / 1e6;

const toFrame = `
schema: 1
months: 12
scenarios:
  - id: today
    name: DRG som i dag
  - id: frame
    name: Rambudget
    switches:
      - contract: { model: ram }
`;

describeWithSharedData('hospital × DRG from payment per DRG to a framework budget', () => {
  const files = ['us-drg/payments_DE_DC.csv', 'us-drg/msdrg_weights.csv'];
  const [payments, weights] = [lines(files[0]!), lines(files[1]!)];
  const weightOf = new Map(weights.map((line) => [line['MSDRGCode'], Number(line['Weight'])]));
  const result = run(files.map(realFile), toFrame);

  test('every discharge, point and payment of the file is in the base year, no more and no less', () => {
    const { units } = result.question.frame;
    const hospitals = [...new Set(payments.map((line) => line['HospitalID']))];
    expect(units.map(({ name }) => name)).toEqual(hospitals);
    for (const unit of units) {
      const own = payments.filter((line) => line['HospitalID'] === unit.name);
      const points = own.reduce(
        (sum, line) => sum + Number(line['Discharges']) * (weightOf.get(line['MSDRGCode']) || 0),
        0,
      );
      const paid = own.reduce((sum, line) => sum + Number(line['Discharges']) * Number(line['AverageTotalPayment']), 0);
      expect([unit.name, rounded(12 * unit.registered.p)]).toEqual([unit.name, rounded(points)]);
      expect([unit.name, rounded(unit.budget!)]).toEqual([unit.name, rounded(paid / 1000)]);
    }
  });

  test('the discharges stand in the history sheet as the file has them', () => {
    const found = ownRows(result.bytes, 'history').flatMap(([, , , heading, , sum]) =>
      heading?.kind === 'text' && heading.text === 'Fall' && sum?.kind === 'number' ? [sum.value] : [],
    );
    const discharges = payments.reduce((sum, line) => sum + Number(line['Discharges']), 0);
    expect(found.reduce((sum, value) => sum + value, 0)).toBe(discharges);
  });

  test('what is missing is said: waiting lists, months, streams, two weights, the currency, the cost', () => {
    const codes = result.problems.map(({ code }) => code);
    for (const code of [
      'reading-foreign-currency',
      'reading-drg-without-weight',
      'reading-weight-missing',
      'reading-no-stream',
      'reading-payment-as-cost',
      'reading-year-not-said',
    ]) {
      expect(codes).toContain(code);
    }
    const weightless = result.problems.filter(({ code }) => code === 'reading-weight-missing');
    expect(weightless.map(({ values }) => values)).toEqual([{ drg: '998' }, { drg: '999' }]);
    const texts = inspected(...files).problems.map(({ text }) => text);
    expect(texts.some((text) => /väntelista saknas|Väntelista saknas/i.test(text))).toBe(true);
    expect(texts.some((text) => /utan säsong/.test(text))).toBe(true);
  });

  test('the year is flat and no queue is shown', () => {
    for (const unit of result.question.frame.units) {
      expect(unit.season.p).toEqual(Array(12).fill(1));
      expect(unit.queue).toEqual({ p: undefined, o: undefined });
    }
    const comparison = ownRows(result.bytes, 'comparison');
    const heading = comparison.findIndex((cells) =>
      cells.some((cell) => cell.kind === 'text' && cell.text.startsWith('Väntande')),
    );
    expect(comparison[heading + 1]![levelColumn(0)]).toEqual({ kind: 'text', text: '–' });
  });

  test('the framework budget pays the same whatever is registered; payment per DRG does not', () => {
    const [today, frame] = result.runs;
    const spread = (series: Float64Array) => {
      const year = [...series.subarray(12, 24)];
      return Math.max(...year) / Math.min(...year) - 1;
    };
    expect(spread(frame!.region.get('region_payment')!)).toBeLessThan(1e-12);
    expect(spread(today!.region.get('region_payment')!)).toBeGreaterThan(1e-6);
  });
});

describeWithSharedData('England’s waiting list by month', () => {
  const path = 'en-waitlist/df_1.csv';
  const months = new Map<string, { open: number; completed: number; entered: number }>();
  for (const line of lines(path)) {
    const month = line['date']!.slice(0, 7);
    const sum = months.get(month) ?? { open: 0, completed: 0, entered: 0 };
    months.set(month, {
      open: sum.open + Number(line['open']),
      completed: sum.completed + Number(line['completed']),
      entered: sum.entered + Number(line['new']),
    });
  }
  const inOrder = [...months].sort(([left], [right]) => left.localeCompare(right)).map(([, sums]) => sums);

  test('inspect gives the months and the stock-flow gap and its size', () => {
    const document = inspected(path);
    expect([document.from, document.to, document.simulable]).toEqual([202304, 202509, false]);
    expect(inOrder).toHaveLength(30);
    const gaps = inOrder
      .slice(1)
      .map(({ open, completed, entered }, index) => open - (inOrder[index]!.open + entered - completed));
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
    const told = document.problems.find(({ code }) => code === 'reading-stock-flow');
    expect(told?.text.replace(/\p{Zs}/gu, '')).toContain(`−${Math.abs(Math.round(mean))}`);
  });

  test('without a budget it cannot be simulated, and the one reason is said', () => {
    expect(hindrances(() => run([realFile(path)])).map(({ code }) => code)).toEqual(['reading-no-budget']);
  });

  test('with a cost per completed pathway it can, and the list is last month’s', () => {
    const result = answerTo([realFile(path)], 'schema: 1\nreading: { costPerCase: 2000 }');
    const [unit] = result.question.frame.units;
    expect(unit!.queue.p!.persons).toBe(inOrder[inOrder.length - 1]!.open);
    const lastYear = inOrder.slice(-12).reduce((sum, { completed }) => sum + completed, 0);
    expect(rounded(12 * unit!.registered.p)).toBe(lastYear);
    expect(rounded(12 * unit!.cost)).toBe(rounded(lastYear * 2));
    expect(result.runs).toHaveLength(5);
  });
});

/** Sheets with the columns in use, as letter and header, and the span of the periods found. */
const found = (path: string) =>
  Object.fromEntries(
    inspected(path).sheets.map(({ sheet, headerRows, columns, from, to }) => [
      sheet,
      {
        header: headerRows,
        columns: columns
          .filter(({ meaning }) => meaning !== 'not used')
          .map(({ letters, header }) => `${letters} ${header}`),
        span: from === null ? null : [from, to],
      },
    ]),
  );

/** Sheets, header rows, columns and years were looked up with another program (openpyxl 3.0.9) and by eye. */
describeWithSharedData('files that carry no simulation are inspected, not guessed at', () => {
  test.each([
    'en-capitation/NHS spend by deprivation quintile.xlsx',
    'en-nhs/Beds-Open-Overnight-Web_File-Q1-2025-26.xlsx',
    'en-nhs/Q1-2025-26-Cancelled-Operations.xlsx',
    'se-kolada/Kolada_livslngd_2021-07-09.xlsx',
    'se-kolada/Kolada_vldsbrott_2021-07-09.xlsx',
    'se-scb/inkomst_2021-07-09.csv',
    'se-scb/kommun_pop_2021-07-09.csv',
    'se-region/Utbudspunkter.xlsx',
    'se-fhm/Folkhalsomyndigheten_Covid19_Vaccine.xlsx',
  ])('%s: nothing is taken from it, and one sentence says why', (path) => {
    const document = inspected(path);
    expect([document.simulable, document.facts, document.units]).toEqual([false, 0, []]);
    const errors = document.problems.filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code }) => code)).toEqual(['reading-nothing-found']);
    expect(hindrances(() => run([realFile(path)])).map(({ code }) => code)).toEqual(['reading-nothing-found']);
  });

  test('cost by age, sex and deprivation: 24 sheets, none left out of the account', () => {
    const { sheets } = inspected('en-capitation/NHS spend by deprivation quintile.xlsx');
    expect(sheets).toHaveLength(24);
    expect(sheets[0]!.sheet).toBe('Notes');
    expect(sheets[23]!.sheet).toBe('ONS vs York results ');
  });

  test('beds: four sheets, headers in rows 14 and 15, the quarter that ends in June 2025', () => {
    const sheets = found('en-nhs/Beds-Open-Overnight-Web_File-Q1-2025-26.xlsx');
    expect(Object.keys(sheets)).toEqual([
      'Data Quality',
      'NHS Trust by Sector',
      'Region by Sector',
      'Occupied by Specialty',
    ]);
    expect(sheets['NHS Trust by Sector']!.header).toContain(15);
    expect(sheets['NHS Trust by Sector']!.columns).toContain('C Period End');
    expect(sheets['NHS Trust by Sector']!.span![1]).toBe(202506);
  });

  test('cancelled operations: four sheets, the provider’s header in row 16', () => {
    const sheets = found('en-nhs/Q1-2025-26-Cancelled-Operations.xlsx');
    expect(Object.keys(sheets)).toEqual(['National & Regional', 'Provider', 'Guidance & Definitions', 'Notes']);
    expect(sheets['Provider']!.header).toContain(16);
  });

  test('Kolada: the long export from 2018 to 2020 under a header in row 1, the wide one under a header in row 2', () => {
    const long = found('se-kolada/Kolada_livslngd_2021-07-09.xlsx')['Exported from Hypergene']!;
    expect([long.header, long.span]).toEqual([[1], [201801, 202012]]);
    expect(long.columns).toEqual(['A Nyckeltal', 'B Område', 'C Period', 'D Värde']);
    expect(found('se-kolada/Kolada_vldsbrott_2021-07-09.xlsx')['Kolada nyckeltal']!.header).toEqual([2]);
  });

  test('SCB: income per municipality from 1991 to 2019', () => {
    const income = found('se-scb/inkomst_2021-07-09.csv')['inkomst_2021-07-09']!;
    expect([income.header, income.span]).toEqual([[1], [199101, 201912]]);
    expect(income.columns).toEqual(expect.arrayContaining(['A region', 'C år']));
  });

  test('projected cost of England’s activity from October 2025 to May 2029 is money without activity', () => {
    const path = 'en-waitlist/activity_data.csv';
    const { span } = found(path)['activity_data']!;
    expect(span).toEqual([202510, 202905]);
    expect(lines(path)).toHaveLength(44);
    expect(hindrances(() => run([realFile(path)])).map(({ code }) => code)).toEqual(['reading-no-activity']);
  });
});

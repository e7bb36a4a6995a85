import { readRegion } from '../../src/region/read-region';
import type { Grid } from '../../src/region/grid';
import type { Mapping } from '../../src/region/mapping';
import { problemText, type Problem } from '../../src/words/problem';
import { reading as english } from '../../src/words/en/reading';
import { reading as swedish } from '../../src/words/sv/reading';
import { textGrid } from './text-grid';

const problems = (grid: Grid | Grid[], mapping?: Mapping): readonly Problem[] =>
  readRegion(Array.isArray(grid) ? grid : [grid], mapping).problems;

/** The texts of one code's problems, as a Swedish reader meets them. */
const texts = (code: string, grid: Grid | Grid[], mapping?: Mapping): string[] =>
  problems(grid, mapping)
    .filter((problem) => problem.code === code)
    .map((problem) => problemText('sv', problem));

const months = (rows: string): Grid => textGrid(`Period | Sjukhus | DRG-poäng planerad | Kostnad (tkr)\n${rows}`);
const year = (line: (month: string, index: number) => string): string =>
  Array.from({ length: 12 }, (_, index) => line(`2024${String(index + 1).padStart(2, '0')}`, index)).join('\n');
const sound = year((month) => `${month} | Norra | 100 | 6000`);

test('a sound year raises no error and no doubt', () => {
  expect(problems(months(sound)).filter(({ severity }) => severity !== 'note')).toEqual([]);
});

test('a missing month inside a series is named with its unit, after the cell before it', () => {
  const found = texts(
    'reading-missing-month',
    months(year((month, index) => (index === 4 ? '' : `${month} | Norra | 100 | 6000`))),
  );
  expect(found[0]).toBe(
    'prov.xlsx, Blad1!C5: Norra: DRG-poäng saknas för 202405, mitt i serien. Saknad månad räknas inte som noll. Fyll i den, eller lämna den utanför med leaveOut.',
  );
  expect(found).toHaveLength(2);
});

test('a month left out on purpose is not missed', () => {
  expect(texts('reading-missing-month', months(sound), { leaveOut: [202405] })).toEqual([]);
});

test('a doubled month is an error at the second row, and names the first', () => {
  const found = problems(months(`${sound}\n202403 | Norra | 101 | 6001`)).filter(
    ({ severity }) => severity === 'error',
  );
  expect(found.map((problem) => problemText('sv', problem))).toEqual([
    'prov.xlsx, Blad1!A14: Norra: 202403 finns två gånger: även på rad 4. Väntat är en rad per månad. Ta bort den ena, eller godkänn dem med accept: [reading-doubled-month] under reading så läggs de ihop.',
  ]);
});

test('an accepted error is a note', () => {
  const found = problems(months(`${sound}\n202403 | Norra | 101 | 6001`), { accept: ['reading-doubled-month'] });
  expect(found.filter(({ code }) => code === 'reading-doubled-month').map(({ severity }) => severity)).toEqual([
    'note',
  ]);
});

test('two columns for one month are an error', () => {
  const grid = textGrid('DRG-poäng\nSjukhus | 202401 | 202402 | 202401\nNorra | 1 | 2 | 3');
  expect(texts('reading-doubled-column', grid)[0]).toContain(
    'prov.xlsx, Blad1!D2: 202401 finns i två kolumner: även i kolumn B.',
  );
});

test('text in a number column names the cell, what it holds and what was expected', () => {
  const found = texts(
    'reading-text-in-numbers',
    months(year((month, index) => `${month} | Norra | ${index === 2 ? 'se not' : 100} | 6000`)),
  );
  expect(found).toEqual([
    'prov.xlsx, Blad1!C4: ”se not” är text i talkolumnen ”DRG-poäng planerad”. Väntat var ett tal. Cellen räknas som saknad. Skriv ett tal, eller töm cellen.',
  ]);
});

test('a cell with an error value is told and counts as missing', () => {
  const grid = months('202401 | Norra | 100 | 6000');
  const rows = [...grid.rows, [...(grid.rows[1] ?? []).slice(0, 3), { kind: 'error' as const, code: '#REF!' }]];
  expect(texts('reading-error-cell', { ...grid, rows })[0]).toContain(
    'Blad1!D3: Cellen i ”Kostnad (tkr)” visar felvärdet #REF!',
  );
});

test('kronor among thousands is an error at the cell', () => {
  const found = problems(months(year((month, index) => `${month} | Norra | 100 | ${index === 7 ? 6100000 : 6000}`)));
  const errors = found.filter(({ severity }) => severity === 'error');
  expect(errors.map(({ code, place }) => [code, place?.row, place?.column])).toEqual([
    ['reading-two-money-units', 8, 3],
  ]);
});

test('cells that state different units are converted one by one, as a doubt', () => {
  const grid = textGrid('Period | Sjukhus | Kostnad\n202401 | Norra | 6 000 tkr\n202402 | Norra | 6,1 mkr');
  const { history, problems: found } = readRegion([grid]);
  expect(history.facts.map(({ value }) => value)).toEqual([6000, 6100]);
  expect(found.filter(({ code }) => code === 'reading-mixed-money-units').map(({ place }) => place?.row)).toEqual([2]);
});

test('a negative volume is an error at its cell', () => {
  const found = texts(
    'reading-negative-volume',
    months(year((month, index) => `${month} | Norra | ${index === 3 ? '−12' : 100} | 6000`)),
  );
  expect(found[0]).toContain('prov.xlsx, Blad1!C5: −12 i ”DRG-poäng planerad” är negativt.');
});

test('activity without budget is an error of its own', () => {
  const grid = textGrid('Period | Sjukhus | DRG-poäng\n202401 | Norra | 100');
  expect(texts('reading-no-budget', grid)[0]).toContain(
    'Här finns verksamhet för 1 enhet men ingen kostnad eller ersättning.',
  );
});

test('budget without activity is an error of its own', () => {
  const grid = textGrid('Period | Sjukhus | Kostnad (tkr)\n202401 | Norra | 100');
  expect(texts('reading-no-activity', grid)[0]).toContain('Här finns pengar för 1 enhet men ingen volym.');
});

test('a cost per case from the user stands in for a missing budget', () => {
  const grid = textGrid('Period | Sjukhus | Vårdtillfällen\n202401 | Norra | 100');
  const { history, problems: found } = readRegion([grid], { costPerCase: 50000 });
  expect(history.facts.find(({ quantity }) => quantity === 'cost')).toMatchObject({
    value: 5000,
    address: { row: 1, column: 2 },
  });
  expect(found.map(({ code }) => code)).not.toContain('reading-no-budget');
});

test('files with nothing in them say what was expected', () => {
  const found = problems(textGrid('Hej\nhopp'));
  expect(found.map(({ code, severity }) => [severity, code])).toEqual([
    ['error', 'reading-nothing-found'],
    ['note', 'reading-no-table'],
  ]);
});

test('an unknown column is a note with its header and letter', () => {
  const grid = textGrid('Period | Sjukhus | DRG-poäng | Kaffekonsumtion\n202401 | Norra | 100 | 3');
  expect(texts('reading-unknown-columns', grid)[0]).toContain('Kaffekonsumtion (D)');
});

test('a period nobody can read is told with its cell and the row left out', () => {
  const found = texts('reading-period-unreadable', months(`${sound}\nvecka 7 | Norra | 100 | 6000`));
  expect(found[0]).toContain('prov.xlsx, Blad1!A14: ”vecka 7” i kolumnen ”Period” är ingen period');
});

test('rows whose period is the same text that nobody can read are counted, also where it is none', () => {
  const rows = (period: string, count: number) => Array(count).fill(`${period} | Norra | 100 | 6000`).join('\n');
  const told = (period: string, count: number) =>
    texts('reading-period-unreadable', months(`${sound}\n${rows(period, count)}`)).map((text) =>
      text.replace(/^.*?(?= Rade)/, ''),
    );
  expect(told('vecka 7', 3)).toEqual([
    ' Raden och 2 till med samma text används inte. Skriv om cellerna, eller låt raderna vara utanför.',
  ]);
  expect(told('', 2)).toEqual([' Raden och en till används inte. Fyll i perioden, eller låt raderna vara utanför.']);
});

test('a month name without a year anywhere is not dated', () => {
  const grid = textGrid('Månad | Sjukhus | DRG-poäng\njan | Norra | 100');
  expect(readRegion([grid]).history.facts).toEqual([]);
  expect(texts('reading-month-without-year', grid)).toHaveLength(1);
});

test('figures without any period are read as one flat year, as a doubt', () => {
  const grid = textGrid('Sjukhus | DRG-poäng | Kostnad (tkr)\nNorra | 1200 | 72000', { file: 'a.csv', sheet: 'a' });
  const { history, problems: found } = readRegion([grid], { year: 2023 });
  expect(history.facts.map(({ months }) => months)).toEqual([12, 12]);
  expect(found.map(({ code }) => code)).toContain('reading-year-not-said');
});

test('a total that is not the sum of its rows is a doubt with both numbers', () => {
  const grid = textGrid(
    'Period | Sjukhus | DRG-poäng\n202401 | Norra | 100\n202401 | Södra | 50\n202401 | Totalt | 160',
  );
  expect(texts('reading-total-differs', grid)).toEqual([
    'prov.xlsx, Blad1!C4: Summaraden visar 160, men raderna den summerar blir 150. Raderna används, summan inte. Kontrollera om en rad saknas eller räknas två gånger.',
  ]);
});

test('a total that is its rows within rounding is silent', () => {
  const grid = textGrid(
    'Period | Sjukhus | DRG-poäng\n202401 | Norra | 100,4\n202401 | Södra | 50,4\n202401 | Totalt | 150,9',
  );
  expect(texts('reading-total-differs', grid)).toEqual([]);
});

test('money without a unit is read as what makes a point plausible, and asked about', () => {
  const grid = textGrid('Period | Sjukhus | DRG-poäng | Kostnad\n202401 | Norra | 100 | 6 500 000');
  const { history, problems: found } = readRegion([grid]);
  expect(history.facts.find(({ quantity }) => quantity === 'cost')?.value).toBe(6500);
  expect(found.filter(({ code }) => code === 'reading-money-unit-plausible')[0]?.values).toMatchObject({
    unit: 'kr',
    perPoint: 65,
  });
});

test('a point that costs what no point costs is a doubt', () => {
  const found = texts('reading-cost-per-point', months('202401 | Norra | 100 | 60'));
  expect(found[0]).toContain('Norra: en DRG-poäng skulle kosta 0,6 tkr. Rimligt är 20–200.');
});

test('pounds are kept, scaled and said', () => {
  const grid = textGrid('Period | Sjukhus | DRG points | Cost (£)\n202401 | North | 100 | 650000');
  const { history, problems: found } = readRegion([grid]);
  expect(history.facts.find(({ quantity }) => quantity === 'cost')?.value).toBe(650);
  expect(found.map(({ code }) => code)).toContain('reading-foreign-currency');
});

test('a unit without budget is left out and a likely name suggested', () => {
  const activity = textGrid('Period | Sjukhus | DRG-poäng\n202401 | Ystads lasarett | 10\n202401 | Norra | 10', {
    sheet: 'A',
  });
  const cost = textGrid('Period | Sjukhus | Kostnad (tkr)\n202401 | Lasarettet i Ystad | 600\n202401 | Norra | 600', {
    sheet: 'B',
  });
  expect(texts('reading-unit-without-budget', [activity, cost])[0]).toContain(
    'Är det samma enhet som Lasarettet i Ystad?',
  );
  expect(texts('reading-unit-without-activity', [activity, cost])[0]).toContain(
    'Är det samma enhet som Ystads lasarett?',
  );
  expect(
    texts('reading-unit-without-budget', [activity, cost], { units: { 'Lasarettet i Ystad': 'Ystads lasarett' } }),
  ).toEqual([]);
});

test('a sharp drop in the last month is a doubt, the July trough of every year is not', () => {
  const season = [100, 100, 100, 100, 100, 90, 55, 60, 100, 100, 100, 100];
  const rows = ['2023', '2024'].flatMap((each) =>
    season.map((value, index) => `${each}${String(index + 1).padStart(2, '0')} | Norra | ${value} | 6000`),
  );
  expect(texts('reading-incomplete-months', months(rows.slice(0, 19).join('\n')))).toEqual([]);
  const cut = [...rows.slice(0, 20), '202409 | Norra | 60 | 6000'].join('\n');
  expect(texts('reading-incomplete-months', months(cut))[0]).toContain(
    'Norra: 202409 ligger 40,0\u00a0% under det vanliga',
  );
});

test('hidden rows, columns and sheets that were used are noted', () => {
  const grid = {
    ...months(sound),
    visibility: 'hidden' as const,
    hiddenRows: new Set([3]),
    hiddenColumns: new Set([2]),
  };
  const codes = problems(grid).map(({ code }) => code);
  expect(codes).toEqual(
    expect.arrayContaining(['reading-hidden-sheet', 'reading-hidden-rows', 'reading-hidden-columns']),
  );
});

test('inpatient care with nothing said of acute or planned is a doubt', () => {
  const grid = textGrid('Period | Sjukhus | Vårdform | DRG-poäng\n202401 | Norra | Slutenvård | 10');
  expect(texts('reading-inpatient-as-acute', grid)[0]).toContain(
    '”Slutenvård” säger inte om slutenvården är akut eller planerad.',
  );
});

test('rows told apart by an unknown column are summed and said so', () => {
  const grid = textGrid(
    'Period | Sjukhus | Grupp | DRG-poäng\n202401 | Norra | x | 10\n202401 | Norra | y | 5\n202402 | Norra | x | 9\n202402 | Norra | y | 4',
  );
  expect(texts('reading-rows-summed', grid)[0]).toContain('skiljs åt av kolumnen ”Grupp”');
});

test('many doubts of one kind on a sheet are counted', () => {
  const rows = Array.from({ length: 40 }, (_, index) => `vecka ${index} | Norra | 100 | 6000`).join('\n');
  const found = problems(months(`${sound}\n${rows}`));
  expect(found.filter(({ code }) => code === 'reading-period-unreadable')).toHaveLength(12);
  expect(found.find(({ code }) => code === 'reading-more-of-the-kind')?.values).toEqual({ count: 28 });
});

test('no message shouts, regrets or calls anything invalid, in any language', () => {
  const bodies = [...Object.values(swedish), ...Object.values(english)].map(String).join('\n');
  expect(bodies).not.toMatch(/ogiltig|tyvärr|fel uppstod|invalid|sorry|!['`]/i);
  expect(Object.keys(swedish)).toEqual(Object.keys(english));
});

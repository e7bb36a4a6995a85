import type { Fact } from '../../src/model/history';
import { addMonths, calendarMonthOf, yearOf } from '../../src/quantities/month';
import type { CellBlock, PlannedCell, PlannedSheet } from '../../src/report/plan';
import { emptyWorkbook } from '../../src/workbook/file/workbook-file';
import { writePlan } from '../../src/workbook/file/plan-writer';
import { calendarMonthText } from '../../src/words/number-text';
import { realFile, sampleFile } from '../job/handed-files';
import { fact, historyOf, monthly, pastStart } from '../region/past-facts';
import { describeWithSharedData } from '../workbook/shared-workbooks';
import { differences, formulaCells } from './formula-cells';
import { computedByIronCalc } from './ironcalc';
import { pastPlaces, pastPlan, pastSheetOf, pastTitles, readingOf, readingOfFiles } from './past-workbook';

jest.setTimeout(60_000);

const sample = readingOfFiles([sampleFile()]);

/** Every cell of a sheet with its place. */
const cellsOf = (sheet: PlannedSheet) =>
  sheet.blocks
    .filter((block): block is CellBlock => block.kind === 'cells')
    .flatMap(({ top, left, rows }) =>
      rows.flatMap((row, down) => row.map((cell, across) => ({ cell, row: top + down, column: left + across }))),
    );
const textsIn = (sheet: PlannedSheet) =>
  cellsOf(sheet).flatMap(({ cell }) => (typeof cell.value === 'string' && cell.value !== '' ? [cell.value] : []));
const sentences = (sheet: PlannedSheet) => {
  const top = new Set((sheet.merges ?? []).map((area) => area.top));
  return cellsOf(sheet).flatMap(({ cell, row, column }) => (column === 0 && top.has(row) ? [String(cell.value)] : []));
};
/** The cells of the line that begins with a label, in the table that begins with a title. */
function lineOf(sheet: PlannedSheet, title: string, label: string): readonly PlannedCell[] {
  const block = sheet.blocks.find((each) => each.kind === 'cells' && each.rows[0]?.[0]?.value === title) as CellBlock;
  return block.rows.find(([first]) => first?.value === label)!;
}
const values = (cells: readonly PlannedCell[]) => cells.map(({ value }) => value);
const plain = (text: string) => text.replace(/\u00a0/g, ' ');

test('every figure of the sample’s past is what its formula gives, computed by another program', () => {
  const plan = pastPlan(sample);
  const bytes = writePlan(emptyWorkbook(), plan);
  const cells = formulaCells(plan);
  expect(cells.length).toBeGreaterThan(1000);
  expect(differences(cells, computedByIronCalc(bytes, [[]])[0]!)).toEqual([]);
});

test('a unit’s month is the sum of the facts of that unit and month, each named once', () => {
  const { facts } = sample.history;
  const sheet = pastSheetOf(sample);
  const block = sheet.blocks.find(
    (each) => each.kind === 'cells' && String(each.rows[0]?.[0]?.value).startsWith('Registrerad produktion per enhet'),
  ) as CellBlock;
  const [, heading, ...rows] = block.rows;
  const names = values(heading!).slice(1);
  const monthOfRow = (text: unknown) =>
    sample.history.facts
      .map(({ from }) => from)
      .find((month) => `${calendarMonthText('sv', calendarMonthOf(month))} ${yearOf(month)}` === text);
  let checked = 0;
  for (const [label, ...figures] of rows) {
    const month = monthOfRow(label!.value);
    for (const [index, { formula }] of figures.entries()) {
      const named = [...(formula ?? '').matchAll(/F(\d+)(?::F(\d+))?/g)].flatMap(([, first, last]) =>
        Array.from({ length: Number(last ?? first) - Number(first) + 1 }, (_, each) => Number(first) + each),
      );
      const found = named.map((row) => facts[row - 1 - pastPlaces.history.factsTop]!);
      const own = facts.filter(
        (each) => each.quantity === 'points' && each.unit === names[index] && each.from === month,
      );
      expect(new Set(found)).toEqual(new Set(own));
      expect(found).toHaveLength(own.length);
      expect(formula).toContain(`'${pastTitles.history}'!`);
      checked += 1;
    }
  }
  expect(checked).toBe(8 * 36);
});

test('the sample’s year 2025 and its cost per point are what the facts come to', () => {
  const sum = (quantity: string, unit: string) =>
    sample.history.facts
      .filter(
        (each) => each.quantity === quantity && each.unit === unit && each.months === 1 && yearOf(each.from) === 2025,
      )
      .reduce((total, { value }) => total + value, 0);
  const sheet = pastSheetOf(sample);
  for (const unit of sample.history.units) {
    const [points, cost] = [sum('points', unit), sum('cost', unit)];
    expect(lineOf(sheet, 'Registrerad produktion, DRG-poäng', unit)[3]!.value).toBeCloseTo(points, 6);
    expect(lineOf(sheet, 'Kostnad per DRG-poäng, tkr', unit)[3]!.value).toBeCloseTo(cost / points, 9);
  }
});

test('what the sample’s history says, sentence by sentence', () => {
  expect(sentences(pastSheetOf(sample)).map(plain)).toEqual([
    'Underlaget har 36 månader, september 2023–augusti 2026, för 8 enheter. En månad, augusti 2026, är inte färdigregistrerad: den visas bland månaderna men räknas inte in i år och jämförelser.',
    'Registrerad produktion är 360 475 DRG-poäng de tolv månaderna till och med juli 2026: +1,6 % mot tolv månader tidigare, en liten ökning.',
    'Verklig produktion syns inte i några register. Det närmaste är poäng per fall inom varje vårdström: 0,0 % på tolv månader, i stort sett oförändrat. Siffrorna kan inte skilja tyngre fall från ändrad registrering.',
    'Kostnaden per DRG-poäng är 66,4 tkr i löpande priser: +3,2 % mot tolv månader tidigare, en ökning.',
    '83 846 personer väntade i slutet av juli 2026: +3,5 % mot juli 2025, en ökning. 70,1 % av dem hade väntat högst 90 dagar, −0,3 procentenheter på ett år.',
    'Lägsta månad i regionen är juli (0,76 av medelmånaden), högsta mars (1,08).',
    'Inget nivåbrott syns i serierna.',
    'Ingen prognos eller budget för ett helt år kan ställas mot utfallet: båda måste finnas för samma år.',
  ]);
});

const level = () => 100;

test('under 24 whole months no change is mentioned anywhere', () => {
  for (const months of [1, 11, 12, 23]) {
    const history = historyOf(
      ['points', 'cases', 'cost', 'waiting'].flatMap((quantity) =>
        monthly(quantity as 'points', 'Norra', months, (month) => 100 + month),
      ),
    );
    const sheet = pastSheetOf(readingOf(history));
    expect(sentences(sheet)[0]).toContain('kortare tid än 24 hela månader');
    expect(sentences(sheet).filter((text) => /mot tolv månader|ökning|minskning|oförändrat/.test(text))).toEqual([]);
    expect(textsIn(sheet)).not.toContain('Ändring');
  }
});

test('a cost per point that grows faster than the price index is said, with the assumption it lies above', () => {
  const history = historyOf(
    monthly('points', 'Norra', 24, level),
    monthly('cost', 'Norra', 24, (month) => 6000 * (month < 12 ? 1 : 1.06)),
  );
  const sheet = pastSheetOf(readingOf(history));
  expect(sentences(sheet).map(plain)).toContain(
    'Kostnad per DRG-poäng, per år: historiken ger +6,0 %, antagandet Prisindex för regioner, LPIK är 3,0 %. Det är en upplysning; antagandet ändras inte av den.',
  );
  const line = lineOf(sheet, 'Historiken mot antagandena', 'Kostnad per DRG-poäng, per år');
  expect(values(line).slice(5)).toEqual([0.03, 0, 0.08, '▲ över antagandet, inom intervallet']);
  const near = pastSheetOf(
    readingOf(
      historyOf(
        monthly('points', 'Norra', 24, level),
        monthly('cost', 'Norra', 24, (month) => 6000 * (month < 12 ? 1 : 1.035)),
      ),
    ),
  );
  expect(sentences(near).join()).not.toContain('LPIK');
});

test('a forecast against its outcome stands with the error, and its mean against the assumption of caution', () => {
  const year = { months: 12 } as const;
  const history = historyOf(
    monthly('points', 'Norra', 24, level),
    monthly('cost', 'Norra', 24, () => 1000),
    [fact('cost-forecast', 'Norra', pastStart, 12_300, { ...year, column: 2 })],
    [fact('cost-forecast', 'Norra', addMonths(pastStart, 12), 12_060, { ...year, column: 2 })],
  );
  const plan = pastPlan(readingOf(history));
  const [sheet] = plan.sheets;
  expect(sentences(sheet!).map(plain)).toContain(
    'Prognosen för årets kostnad låg i medel +1,5 % från utfallet: försiktig, kostnaden blev lägre. Det gäller 2 år. Antagandet om försiktighet är 1,0 %.',
  );
  expect(values(lineOf(sheet!, 'Väntat mot utfall, kostnad hela år', 'prognos'))).toEqual([
    'prognos',
    '2023',
    'C',
    12.3,
    12,
    300 / 1000,
    12_300 / 12_000 - 1,
  ]);
  const cells = formulaCells(plan);
  expect(differences(cells, computedByIronCalc(writePlan(emptyWorkbook(), plan), [[]])[0]!)).toEqual([]);
});

test('a change of level stands in a sentence, in its table and beside its month', () => {
  const history = historyOf(
    monthly('points', 'Norra', 36, (month) => (1000 + Math.sin(2.7 * month)) * (month < 18 ? 1 : 1.2), 'p'),
  );
  const sheet = pastSheetOf(readingOf(history));
  expect(sentences(sheet).join(' ')).toContain('En serie byter nivå');
  const line = values(lineOf(sheet, 'Nivåbrott', 'Norra'));
  expect([line[1], line[2], line[4]]).toEqual(['DRG-poäng', 'jul 2024', 'annan nivå']);
  expect(line[3]).toBeCloseTo(0.2, 1);
  const remarks = cellsOf(sheet).filter(({ cell }) => cell.value === 'nivåbrott: Norra, DRG-poäng');
  expect(remarks).toHaveLength(1);
  const month = cellsOf(sheet).find(({ row, column }) => row === remarks[0]!.row && column === 0);
  expect(month!.cell.value).toBe('jul 2024');
});

test('what the files lack is said instead of shown', () => {
  const said = (...lists: readonly (readonly Fact[])[]) => sentences(pastSheetOf(readingOf(historyOf(...lists))));
  const points = monthly('points', 'Norra', 24, level);
  expect(said(points).join(' ')).toMatch(/poäng per fall går inte att följa.*Utfall för kostnad.*Väntelista saknas/);
  expect(said(monthly('waiting', 'Norra', 24, level)).join(' ')).toMatch(/Produktion saknas.*framgår inte/);
  expect(said([])).toEqual(['Underlaget har inga utfall bakåt i tiden, så det finns ingen historik att visa.']);
  expect(said([fact('points', 'Norra', pastStart, 900, { months: 12 })])[0]).toBe(
    'Underlaget har inga månader, bara år eller kvartal (2023), för 1 enhet. Säsong och månader visas därför inte.',
  );
});

test('the charts’ cached figures are those of the cells they draw', () => {
  const sheet = pastSheetOf(sample);
  const at = new Map(cellsOf(sheet).map(({ cell, row, column }) => [`${row} ${column}`, cell.value]));
  expect(sheet.charts!.map(({ name }) => name)).toEqual([
    'production',
    'years',
    'registration',
    'money',
    'queue',
    'season',
  ]);
  for (const chart of sheet.charts!) {
    for (const { values: drawn, cached, categories, categoryTexts } of chart.series) {
      const drawnCells = ({ top, bottom, left, right }: typeof drawn.area) =>
        Array.from({ length: (bottom - top + 1) * (right - left + 1) }, (_, index) => {
          const across = right - left + 1;
          return at.get(`${top + Math.floor(index / across)} ${left + (index % across)}`) ?? null;
        });
      expect(drawnCells(drawn.area)).toEqual(cached);
      expect(drawnCells(categories.area)).toEqual(categoryTexts);
    }
  }
});

test.each(['sv', 'en'] as const)('no sentence and no cell in %s shows a value that is none', (language) => {
  const pasts = [
    sample,
    readingOf(historyOf(monthly('points', 'Norra', 1, level))),
    readingOf(
      historyOf(
        monthly('points', 'Norra', 24, () => 0),
        monthly('cost', 'Norra', 24, () => 0),
      ),
    ),
    readingOf(historyOf(monthly('cases', undefined, 30, level))),
    readingOf(historyOf([])),
  ];
  for (const reading of pasts) {
    const sheet = pastSheetOf(reading, language);
    expect(textsIn(sheet).filter((text) => /undefined|NaN|Infinity|null|\$\{/.test(text))).toEqual([]);
    const numbers = cellsOf(sheet).filter(({ cell }) => typeof cell.value === 'number');
    expect(numbers.filter(({ cell }) => !Number.isFinite(cell.value))).toEqual([]);
  }
});

test('forty units over five years make one sheet of sums, two streams a cell', () => {
  const units = Array.from({ length: 40 }, (_, index) => `Enhet ${index + 1}`);
  const facts = units.flatMap((unit, index) => [
    ...(['a', 'p'] as const).flatMap((stream) => [
      ...monthly('points', unit, 60, (month) => 100 + index + (month % 12), stream),
      ...monthly('cases', unit, 60, (month) => 90 + index + (month % 12), stream),
    ]),
    ...monthly('cost', unit, 60, (month) => 7000 + month),
    ...monthly('waiting', unit, 60, (month) => 500 + month, 'p'),
    ...monthly('waiting-over-90', unit, 60, (month) => 100 + month, 'p'),
  ]);
  const sheet = pastSheetOf(readingOf({ units, facts }));
  const formulas = cellsOf(sheet).flatMap(({ cell }) => cell.formula ?? []);
  expect(formulas.length).toBeGreaterThan(5 * 40 * 60);
  expect(Math.max(...formulas.map(({ length }) => length))).toBeLessThan(8192);
  expect(formulas.reduce((sum, { length }) => sum + length, 0)).toBeLessThan(2_000_000);
});

describeWithSharedData('pasts of real files', () => {
  const said = (...paths: readonly string[]) => sentences(pastSheetOf(readingOfFiles(paths.map(realFile)))).map(plain);

  test('hospital × DRG of one year: a year, payment and no months, and what cannot be known is said', () => {
    const found = said('us-drg/payments_DE_DC.csv', 'us-drg/msdrg_weights.csv');
    expect(found[0]).toMatch(/^Underlaget har inga månader, bara år eller kvartal \(\d{4}\), för \d+ enheter\./);
    expect(found).toContain('Väntelista saknas i underlaget.');
  });

  test('England’s waiting list: thirty months of a queue, with a hole nowhere hidden', () => {
    const found = said('en-waitlist/df_1.csv');
    expect(found[0]).toBe('Underlaget har 30 månader, april 2023–september 2025, för 1 enhet.');
    expect(found).toContain(
      '7 330 921 personer väntade i slutet av september 2025: −3,6 % mot september 2024, en minskning.',
    );
    expect(found).toContain('Hur många som väntat högst 90 dagar framgår inte.');
  });
});

import { problemText } from '../../src/words/problem';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { madeWorkbook } from '../workbook/made-workbook';
import { hindrances } from './handed-files';
import { answered, job, planned, regionText, regionWorkbook, rowsOf, twoFutures, typedInto } from './region-workbook';

jest.setTimeout(60_000);

const handed = (bytes: Uint8Array, name = 'svar.xlsx') => ({ name, bytes });
const told = (result: Pick<ReturnType<typeof job>, 'told'>) => result.told.map((problem) => problemText('sv', problem));
const foreign = handed(
  madeWorkbook({ sheets: { Styrelsen: '<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>' } }),
  'styrelse.xlsx',
);

const source = regionWorkbook();
const first = job([source], twoFutures, { into: foreign });

test('the report goes into the workbook after --into, whose own sheets are read for nothing', () => {
  const workbook = openWorkbook(first.bytes, 'x.xlsx');
  expect(workbook.sheets.map(({ name }) => name).slice(0, 1)).toEqual(['Styrelsen']);
  expect(workbook.grids()).toEqual(openWorkbook(foreign.bytes, 'x.xlsx').grids());
  expect(first.question).toEqual(answered([source], twoFutures).question);
});

test('the result runs again alone, from the figures it remembers, and changes no byte', () => {
  const again = job([handed(first.bytes)], undefined, { date: '2027-01-31' });
  expect(told(again)).toEqual([
    'svar.xlsx: Underlaget är de 48 tal som förra körningen läste ur region.xlsx; de filerna har inte lästs igen. ' +
      'Ange dem bredvid arbetsboken för att läsa nya tal.',
  ]);
  expect(Buffer.compare(again.bytes, first.bytes)).toBe(0);
});

test('new figures handed over for the same workbook keep its scenarios and what was typed into its cells', () => {
  const row = rowsOf(first.bytes, 'assumptions', 'A').get('eta_o')!;
  const into = handed(typedInto(first.bytes, first.titles['assumptions']!, { [`D${row}`]: 0.12 }));
  const again = job([regionWorkbook('region.xlsx', 2)], undefined, { into });
  expect(again.question.scenarios).toEqual(first.question.scenarios);
  expect(again.question.frame.assumptions).toEqual({ eta_o: 0.12 });
  const points = (result: typeof first) => result.question.frame.units.map(({ registered }) => registered.p);
  expect(points(again)).toEqual(points(first).map((value) => 2 * value));
  const alone = planned([handed(again.bytes)]);
  expect(told(alone)).toEqual([expect.stringContaining('läste ur region.xlsx;')]);
  const titles = openWorkbook(again.bytes, 'x.xlsx').sheets.map(({ name }) => name);
  expect(titles).toEqual(openWorkbook(first.bytes, 'x.xlsx').sheets.map(({ name }) => name));
});

test('a unit that has come since and one that is gone are told, and the rest is as it was', () => {
  const { name, bytes } = regionText();
  const renamed = new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/Södra/g, 'Västra'));
  const again = job([{ name, bytes: renamed }], undefined, { into: handed(first.bytes), date: '2026-12-24' });
  expect(told(again)).toEqual([
    'svar.xlsx: Enheten Södra fanns i förra körningen men inte i underlaget nu. Den är utelämnad.',
    'svar.xlsx: Enheten Västra är ny i underlaget. Den får det avtal som scenariofilen i arbetsboken säger, annars ' +
      'prestationsersättning.',
  ]);
  const ends = again.question.scenarios[1]!.contracts.map(({ switches }) => switches.map((one) => one.contract.model));
  expect(ends).toEqual([['ram'], ['ram']]);
  expect([...rowsOf(again.bytes, 'reading', 'A').keys()].slice(-2)).toEqual(['2026-11-21', '2026-12-24']);
});

test('a result written into yet another workbook brings its scenarios along', () => {
  const moved = job([handed(first.bytes)], undefined, { into: handed(foreign.bytes, 'annan.xlsx') });
  expect(moved.question.scenarios).toEqual(first.question.scenarios);
  expect(openWorkbook(moved.bytes, 'x.xlsx').sheets[0]!.name).toBe('Styrelsen');
});

test('a file that is no workbook cannot be written into', () => {
  expect(hindrances(() => job([source], twoFutures, { into: regionText() })).map(({ code }) => code)).toEqual([
    'command-into-no-workbook',
  ]);
});

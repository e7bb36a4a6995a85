import { cellAt } from '../../src/region/grid';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { baseMonths, yearRows } from '../../src/simulate/run';
import { run, sampleFile } from './handed-files';

jest.setTimeout(60_000);

/** The sample region with the default futures, computed with the chosen values. */
const result = run([sampleFile()], 'schema: 1\ndraws: 0\n');
const [stay, paper, practice] = result.runs;
const year = yearRows(result.question.frame, result.question.year);
const sum = (of: typeof stay, name: string) => year.reduce((total, row) => total + of!.region.get(name)![row]!, 0);
const change = (of: typeof stay, name: string) => 100 * (sum(of, name) / sum(stay, name) - 1);

test('on the sample the futures differ little, in the expected direction: registration most, care less, cost least', () => {
  for (const future of [paper, practice]) {
    expect(change(future, 'region_real')).toBeLessThan(0);
    expect(change(future, 'region_real')).toBeGreaterThan(-3);
    expect(change(future, 'region_registered')).toBeLessThan(change(future, 'region_real'));
    expect(change(future, 'region_cost')).toBeLessThan(0);
    expect(change(future, 'region_cost')).toBeGreaterThan(-1);
  }
  expect(change(practice, 'region_real')).toBeGreaterThan(change(paper, 'region_real'));
  expect(change(practice, 'region_cost')).toBeLessThan(change(paper, 'region_cost'));
});

test('on paper nobody’s discretion grows and no time is freed; in practice both do', () => {
  const last = baseMonths + result.question.frame.months - 1;
  const discretion = (of: typeof stay) => of!.units.map(({ series }) => series.get('discretion')![last]!);
  expect(discretion(paper)).toEqual(discretion(stay));
  expect(sum(paper, 'region_freed_capacity')).toBe(0);
  for (const share of discretion(practice)) expect(share).toBeCloseTo(0.6, 12);
  expect(sum(practice, 'region_freed_capacity')).toBeGreaterThan(0);
});

test('the board page and the sheet after it say why in words', () => {
  const grids = openWorkbook(result.bytes, 'x.xlsx').ownGrids();
  const textOf = (role: string) =>
    grids
      .get(role)!
      .rows.flatMap((cells, row) => cells.map((_, column) => cellAt(grids.get(role)!, row, column)))
      .flatMap((cell) => (cell.kind === 'text' ? [cell.text] : []))
      .join('\n');
  expect(textOf('board')).toContain('Handlingsutrymmet ökar inte i\u00a02, där uppföljningen är kvar.');
  expect(textOf('board')).toContain('bladet Växla Prövning');
  expect(textOf('check')).toContain('2 Byte på papperet ger inget större handlingsutrymme');
  expect(textOf('check')).toContain(
    'Produktionen sjunker i\u00a02 och 3 därför att en poäng till inte längre ger enheten pengar.',
  );
});

import type { PlannedChart } from '../../src/report/plan';
import { oneUnit, sheetOf, twoUnits } from './board-cases';
import { planOf } from './two-unit-report';

const chartsOf = ({ frame, runs }: ReturnType<typeof twoUnits>) => {
  const sheet = sheetOf(planOf(frame, runs), 'comparison');
  return { sheet, charts: sheet.charts! };
};

test('every other future has its production, its money and its bridge; queue, guarantee and results stand together', () => {
  const names = chartsOf(twoUnits()).charts.map(({ name }) => name);
  expect(names).toEqual([
    ...[2, 3, 4, 5].map((number) => `production ${number}`),
    ...[2, 3, 4, 5].map((number) => `money ${number}`),
    ...['queue', 'guarantee', 'results'],
    ...[2, 3, 4, 5].map((number) => `bridge ${number}`),
  ]);
});

test('what is not known has no chart', () => {
  expect(chartsOf(oneUnit()).charts.map(({ name }) => name)).toEqual([
    'production 2',
    'money 2',
    'results',
    'bridge 2',
  ]);
});

test('a bridge’s bars begin where the one before ended, and end at the sum, to the öre', () => {
  const { frame, runs } = twoUnits();
  const sheet = sheetOf(planOf(frame, runs), 'comparison');
  const labels = sheet.charts!.find(({ name }) => name === 'bridge 3')!.series[0]!.categories.area;
  const rows = sheet.blocks.flatMap((block) =>
    block.kind === 'cells'
      ? block.rows.filter((_, down) => block.top + down >= labels.top && block.top + down <= labels.bottom)
      : [],
  );
  const figures = rows.map((row) => ['figure', 'start', 'end'].map((_, at) => row[at + 1]!.value as number));
  figures.slice(1, -1).forEach(([, start], index) => expect(start).toBe(figures[index]![2]));
  const [total] = figures[figures.length - 1]!;
  expect(Math.round(figures[figures.length - 2]![2]! * 1e8)).toBe(Math.round(total! * 1e8));
});

test('what is drawn of a bar is as long as its figure, on whichever side of zero it lies', () => {
  const bridge = chartsOf(twoUnits()).charts.find(({ name }) => name === 'bridge 3')!;
  const [, ...parts] = bridge.series;
  const drawn = (category: number) => parts.reduce((sum, { cached }) => sum + Math.abs(cached[category] ?? 0), 0);
  bridge.series[0]!.categoryTexts.forEach((text, category) => {
    const figure = Number(text.split('\n')[1]!.replace('−', '-').replace('+', '').replace(',', '.'));
    expect(drawn(category)).toBeCloseTo(Math.abs(figure), 1);
  });
});

test('every chart says its main figure in one sentence', () => {
  const { charts } = chartsOf(twoUnits());
  for (const { alternative } of charts) expect(alternative).toMatch(/^[^.]*\d.*\.$/);
  expect(new Set(charts.map(({ alternative }: PlannedChart) => alternative)).size).toBe(charts.length);
});

test('no block of the table and no row of charts is split over two printed pages', () => {
  const { sheet, charts } = chartsOf(twoUnits());
  const breaks = sheet.rowBreaks!;
  expect(breaks.length).toBeGreaterThan(1);
  const tops = charts.map(({ top }) => top);
  for (const row of breaks.filter((each) => each > Math.min(...tops))) expect(tops).toContain(row);
  expect([...breaks]).toEqual([...breaks].sort((left, right) => left - right));
});

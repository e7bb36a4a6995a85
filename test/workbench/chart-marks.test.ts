import fc from 'fast-check';
import type { AxisView, ChartView, SeriesView } from '../../src/standin/views';
import { chartFrame } from '../../src/workbench/page/chart/chart-frame';
import { chartMarks } from '../../src/workbench/page/chart/chart-marks';
import type { Mark } from '../../src/workbench/page/chart/mark';
import { reach, spannedSeries } from '../../src/workbench/page/chart/chart-values';

const axis: AxisView = {
  visible: true,
  minimum: undefined,
  maximum: undefined,
  majorUnit: undefined,
  format: '0',
  gridlines: true,
  fontSize: 9,
  fontColor: undefined,
  labelEvery: undefined,
  reversed: false,
};

function series(type: string, values: readonly (number | null)[], more: Partial<SeriesView> = {}): SeriesView {
  return {
    name: type,
    type,
    categories: values.map((_, point) => `c${point}`),
    values,
    fill: type === 'Line' ? undefined : '1E6B3A',
    line: type === 'Line' ? { color: '3D3D3D', weight: 1.5, dash: 'Continuous' } : undefined,
    marker: undefined,
    markedPoints: undefined,
    secondary: false,
    labels: [],
    whiskers: undefined,
    ...more,
  };
}

/** A chart whose plot is 300 by 75 points at (30, 15): 400 by 100 pixels at (40, 20). */
function chart(all: readonly SeriesView[], more: Partial<ChartView> = {}): ChartView {
  return {
    id: 'c1',
    name: 'chart',
    left: 0,
    top: 0,
    width: 360,
    height: 120,
    type: all[0]?.type ?? 'Line',
    title: undefined,
    legend: undefined,
    series: all,
    categoryAxis: { ...axis, format: '' },
    valueAxis: { ...axis, minimum: 0, maximum: 10, majorUnit: 5 },
    plot: { left: 30, top: 15, width: 300, height: 75 },
    ...more,
  } as ChartView;
}

const plain = (value: number) => String(value);
const boxes = (marks: readonly Mark[]) =>
  marks.filter(({ name }) => name === 'rect').map(({ attributes: { x, y, width, height } }) => [x, y, width, height]);
const texts = (marks: readonly Mark[]) => marks.flatMap(({ text }) => (text === undefined ? [] : [text]));

test('a column stands on zero and is as high as its value', () => {
  const marks = chartMarks(chart([series('ColumnClustered', [10, 5])]), plain);
  // Two places of 200 pixels; a column takes 60 per cent of its own.
  expect(boxes(marks)).toEqual([
    [80, 20, 120, 100],
    [280, 70, 120, 50],
  ]);
});

test('clustered columns stand beside each other, stacked ones on each other', () => {
  const beside = chartMarks(chart([series('ColumnClustered', [4]), series('ColumnClustered', [6])]), plain);
  expect(boxes(beside)).toEqual([
    [120, 80, 120, 40],
    [240, 60, 120, 60],
  ]);
  const stacked = chartMarks(chart([series('ColumnStacked', [4]), series('ColumnStacked', [6])]), plain);
  expect(boxes(stacked)).toEqual([
    [120, 80, 240, 40],
    [120, 20, 240, 60],
  ]);
});

test('stacked columns below zero hang from zero, whatever stands above it', () => {
  const [one, two, three] = spannedSeries([
    series('ColumnStacked', [4]),
    series('ColumnStacked', [-3]),
    series('ColumnStacked', [-2]),
  ]);
  expect([one?.spans[0], two?.spans[0], three?.spans[0]]).toEqual([
    { from: 0, to: 4 },
    { from: 0, to: -3 },
    { from: -3, to: -5 },
  ]);
});

test('bars lie down with the first category at the bottom, at the top where the axis is turned', () => {
  const bars = [series('BarClustered', [10, 5])];
  const axes = { type: 'BarClustered', categoryAxis: { ...axis, format: '' } };
  expect(boxes(chartMarks(chart(bars, axes), plain))).toEqual([
    [40, 80, 400, 30],
    [40, 30, 200, 30],
  ]);
  const turned = { ...axes, categoryAxis: { ...axes.categoryAxis, reversed: true } };
  expect(boxes(chartMarks(chart(bars, turned), plain))).toEqual([
    [40, 30, 400, 30],
    [40, 80, 200, 30],
  ]);
});

test('a series without fill and line is not drawn but holds up what stands on it', () => {
  const marks = chartMarks(
    chart([series('ColumnStacked', [4], { fill: undefined }), series('ColumnStacked', [6])]),
    plain,
  );
  expect(boxes(marks)).toEqual([[120, 20, 240, 60]]);
});

test('a line breaks where a value is missing', () => {
  const [path] = chartMarks(chart([series('Line', [0, 10, null, 10])]), plain).filter(({ name }) => name === 'path');
  expect(path?.attributes['d']).toBe('M90,120L190,20M390,20Z');
});

test('areas reach from edge to edge, one on the other', () => {
  const fan = [series('AreaStacked', [2, 2], { fill: undefined }), series('AreaStacked', [3, 8])];
  const paths = chartMarks(chart(fan), plain).filter(({ name }) => name === 'path');
  expect(paths.map(({ attributes }) => attributes['d'])).toEqual(['M40,70L440,20L440,100L40,100Z']);
});

test('lines are drawn over areas, in whatever order the series stand', () => {
  const marks = chartMarks(chart([series('Line', [5, 5]), series('AreaStacked', [2, 3])]), plain);
  const paths = marks.filter(({ name }) => name === 'path');
  expect(paths.map(({ attributes }) => attributes['fill'])).toEqual(['#1E6B3A', 'none']);
});

test('whiskers reach as far up and down as they are told', () => {
  const whiskered = series('Line', [5], { whiskers: { up: [2], down: [4] }, line: undefined });
  const [whisker] = chartMarks(chart([whiskered]), plain).filter(({ attributes }) => attributes['class'] === 'whisker');
  // 5 + 2 lies 30 pixels below the top, 5 − 4 lies 90 below it.
  expect(whisker?.attributes['d']).toBe('M235,110H245M240,110V50M235,50H245');
});

test('only chosen points carry markers', () => {
  const marked = series('Line', [1, 2, 3], {
    marker: { style: 'Triangle', size: 6, fill: 'FFFFFF', line: 'C46A10' },
    markedPoints: [1],
  });
  const markers = chartMarks(chart([marked]), plain).filter(({ attributes }) => attributes['stroke-width'] === 1.5);
  expect(markers).toHaveLength(1);
  expect(markers[0]?.attributes['d']).toMatch(/^M240,/);
});

test('the axis shows its own steps, in its own format', () => {
  const formatted = (value: number, format: string) => `${value} ${format}`;
  expect(texts(chartMarks(chart([series('Line', [1, 2])]), formatted))).toEqual(['0 0', '5 0', '10 0', 'c0', 'c1']);
});

test('an axis without bounds of its own begins at zero, unless the values lie far from it', () => {
  expect(reach(spannedSeries([series('Line', [40, 100])]))).toEqual([0, 100]);
  expect(reach(spannedSeries([series('Line', [96, 100])]))).toEqual([96, 100]);
  expect(reach(spannedSeries([series('ColumnClustered', [96, 100])]))).toEqual([0, 100]);
});

test('the legend names what is not left out of it', () => {
  const all = [series('Line', [1], { name: 'a' }), series('Line', [1], { name: 'b' })];
  const shown = texts(chartMarks(chart(all, { legend: { position: 'Bottom', hidden: [0] } }), plain));
  expect(shown).toContain('b');
  expect(shown).not.toContain('a');
});

test('whatever the values, every mark lies at finite places', () => {
  const value = fc.oneof(fc.constant(null), fc.double({ min: -1e9, max: 1e9, noNaN: true }));
  const type = fc.constantFrom('Line', 'ColumnStacked', 'ColumnClustered', 'AreaStacked', 'BarStacked');
  const any = fc.tuple(type, fc.array(value, { maxLength: 12 })).map(([own, values]) => series(own, values));
  fc.assert(
    fc.property(fc.array(any, { maxLength: 5 }), fc.boolean(), (all, placed) => {
      const view = chart(all, { valueAxis: axis, ...(!placed && { plot: undefined }) });
      const text = JSON.stringify(chartMarks(view, plain));
      expect(text).not.toMatch(/NaN|Infinity|null/);
      const { plot } = chartFrame(view, plain);
      expect(Math.min(plot.width, plot.height)).toBeGreaterThan(0);
    }),
  );
});

test('a title stands in as many lines as it needs, its first paragraph larger', () => {
  const title = 'Verklig och registrerad produktion\nIndex, nuläget = 100. Axel från 96.';
  const marks = chartMarks(chart([series('Line', [1])], { title, width: 120 }), plain);
  const lines = marks.filter(({ attributes }) => /title/.test(String(attributes['class'])));
  expect(lines.map(({ text }) => text)).toEqual([
    'Verklig och',
    'registrerad',
    'produktion',
    'Index, nuläget = 100.',
    'Axel från 96.',
  ]);
  expect(lines.map(({ attributes }) => attributes['class'])).toEqual([
    'title',
    'title',
    'title',
    'subtitle',
    'subtitle',
  ]);
});

test('an axis of its own choice has no two steps with the same figure', () => {
  const whole = (value: number) => value.toFixed(0);
  const marks = chartMarks(chart([series('Line', [97.2, 100.4])], { valueAxis: axis }), whole);
  const figures = texts(marks).filter((text) => /^\d+$/.test(text));
  expect(new Set(figures).size).toBe(figures.length);
  expect(figures.length).toBeGreaterThan(1);
});

test('long categories are broken between words, and where they say so themselves', () => {
  const named = series('ColumnClustered', [1, 2], { categories: ['Mindre styrning\n−149,2', 'Summa'] });
  const narrow = chart([named], { plot: { left: 30, top: 15, width: 75, height: 40 } });
  expect(texts(chartMarks(narrow, plain)).slice(-4)).toEqual(['Mindre', 'styrning', '−149,2', 'Summa']);
});

test('figures that would run into each other are left out, but never zero', () => {
  const bars = series('BarClustered', [-4000, 5000]);
  const crowded = chart([bars], {
    valueAxis: { ...axis, minimum: -4000, maximum: 5000, majorUnit: 1000 },
    plot: { left: 60, top: 15, width: 100, height: 75 },
  });
  const figures = texts(chartMarks(crowded, plain)).filter((text) => /^-?\d+$/.test(text));
  expect(figures).toContain('0');
  expect(figures.length).toBeLessThan(10);
});

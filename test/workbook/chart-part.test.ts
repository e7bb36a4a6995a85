import { SaxesParser } from 'saxes';
import type { PlannedChart, PlannedSeries } from '../../src/report/plan';
import { chartPart } from '../../src/workbook/file/chart-part';

const cells = (left: number) => ({ sheet: 'data', area: { top: 1, left, bottom: 3, right: left } });

const series = (label: string, more: Partial<PlannedSeries> = {}): PlannedSeries => ({
  label,
  categories: cells(0),
  values: cells(1),
  categoryTexts: ['a', 'b', 'c'],
  cached: [1, 2, 3],
  color: '1C62B0',
  dash: 'solid',
  ...more,
});

const chart = (more: Partial<PlannedChart> & Pick<PlannedChart, 'series'>): PlannedChart => ({
  name: 'chart',
  kind: 'line',
  title: 'Titel',
  subtitle: '',
  alternative: '',
  top: 0,
  left: 0,
  widthPixels: 300,
  heightPixels: 150,
  axis: { format: '0' },
  ...more,
});

const xmlOf = (planned: PlannedChart) => chartPart(planned, () => 'Data & "mer"');

/** Names of the elements directly inside each series, in order. */
function childrenOfSeries(xml: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  const open: string[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name }) => {
    if (name === 'c:ser') found.push([]);
    else if (open[open.length - 1] === 'c:ser') found[found.length - 1]!.push(name);
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return found;
}

/** Order of a series' elements in every kind of chart (CT_AreaSer, CT_BarSer, CT_LineSer). */
const order = [
  ...['c:idx', 'c:order', 'c:tx', 'c:spPr', 'c:invertIfNegative', 'c:marker', 'c:dPt', 'c:dLbls', 'c:errBars'],
  ...['c:cat', 'c:val', 'c:smooth'],
];

const whisker = { up: { lengths: cells(2), cached: [0, 0, 4] }, down: { lengths: cells(3), cached: [0, 0, 5] } };

test('areas lie behind columns and columns behind lines, whatever their order, and each keeps its elements’ order', () => {
  const xml = xmlOf(
    chart({
      kind: 'column',
      stacked: true,
      series: [
        series('line', {
          drawnAs: 'line',
          endLabel: true,
          whisker,
          marker: { shape: 'circle', filled: true, every: 2 },
        }),
        series('column', { whisker }),
        series('area', { drawnAs: 'area' }),
      ],
    }),
  );
  const places = ['<c:areaChart>', '<c:barChart>', '<c:lineChart>', '<c:catAx>', '<c:valAx>'].map((tag) =>
    xml.indexOf(tag),
  );
  expect(places).toEqual([...places].sort((left, right) => left - right));
  expect(places[0]).toBeGreaterThan(0);
  const children = childrenOfSeries(xml);
  expect(children).toHaveLength(3);
  for (const names of children) {
    expect(names).toEqual([...names].sort((left, right) => order.indexOf(left) - order.indexOf(right)));
    expect(names.every((name) => order.includes(name))).toBe(true);
  }
});

test('a stack’s columns stand on each other, and the one that holds up the rest is not seen', () => {
  const xml = xmlOf(
    chart({
      kind: 'column',
      stacked: true,
      series: [series('base', { fill: 'none' }), series('up', { fill: 'hollow' })],
    }),
  );
  expect(xml).toContain('<c:grouping val="stacked"/>');
  expect(xml).toContain('<c:overlap val="100"/>');
  expect(xml).toContain('<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/>');
  expect(xml).toContain('<a:srgbClr val="FFFFFF"/></a:solidFill><a:ln w="12700">');
});

test('lying bars are read from the top, with the figures’ axis below them', () => {
  const xml = xmlOf(chart({ kind: 'bar', stacked: true, series: [series('down')] }));
  expect(xml).toContain('<c:barDir val="bar"/>');
  expect(xml).toContain('<c:orientation val="maxMin"/>');
  expect(xml).toContain('<c:crosses val="max"/>');
});

test('a whisker’s halves point at their cells and keep what they were', () => {
  const xml = xmlOf(chart({ series: [series('sum', { whisker })] }));
  expect(xml).toMatch(
    /<c:plus><c:numRef><c:f>'Data &amp; &quot;mer&quot;'!\$C\$2:\$C\$4<\/c:f>.*<c:v>4<\/c:v>.*<\/c:plus>/,
  );
  expect(xml).toMatch(/<c:minus>.*\$D\$2:\$D\$4.*<c:v>5<\/c:v>.*<\/c:minus>/);
});

test('without a title there is none, and no legend where none is wanted', () => {
  const bare = xmlOf(chart({ title: '', legend: 'none', series: [series('line')] }));
  expect(bare).not.toContain('<c:title>');
  expect(bare).toContain('<c:autoTitleDeleted val="1"/>');
  expect(bare).not.toContain('<c:legend>');
  const listed = xmlOf(chart({ series: [series('seen'), series('unseen', { unlisted: true })] }));
  expect(listed).toContain('<c:legendEntry><c:idx val="1"/><c:delete val="1"/></c:legendEntry>');
});

test('a line’s name stands at its last point only', () => {
  const xml = xmlOf(chart({ series: [series('verklig', { endLabel: true })] }));
  expect(xml.match(/<c:dLbl>/g)).toHaveLength(1);
  expect(xml).toContain('<c:dLbl><c:idx val="2"/>');
  expect(xml.match(/<c:showSerName val="1"\/>/g)).toHaveLength(1);
});

test('an area begins at the axis, a line in the middle of its first month', () => {
  expect(xmlOf(chart({ series: [series('band', { drawnAs: 'area' })] }))).toContain('<c:crossBetween val="midCat"/>');
  expect(xmlOf(chart({ series: [series('line')] }))).toContain('<c:crossBetween val="between"/>');
});

test('the axes’ rectangle, the grid’s step and the labels’ size are what the plan says', () => {
  const xml = xmlOf(
    chart({
      plot: { left: 0.1, top: 0.2, width: 0.6, height: 0.5 },
      axis: { format: '0', low: 94, high: 102, step: 2 },
      textPoints: 7.5,
      series: [series('line')],
    }),
  );
  expect(xml).toContain('<c:x val="0.1"/><c:y val="0.2"/><c:w val="0.6"/><c:h val="0.5"/>');
  expect(xml).toContain('<c:majorUnit val="2"/></c:valAx>');
  expect(xml).toContain('sz="750"');
});

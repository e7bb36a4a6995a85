import { jsdomExcel, type JsdomExcel } from '../../src/standin/jsdom-excel';
import { blankBytes } from './sample-book';

let it_: JsdomExcel;
beforeAll(async () => {
  it_ = await jsdomExcel({ bytes: blankBytes(), locale: 'sv-SE' });
  await it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1:C4').values = [
      ['Månad', 'Kostnad', 'Intäkt'],
      ['jan', 1, 4],
      ['feb', 2, 5],
      ['mars', 3, 6],
    ];
    await context.sync();
  });
});
afterAll(() => it_.close());

const withChart = <Answer>(
  work: (chart: Excel.Chart, sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<Answer>,
) =>
  it_.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    return work(sheet.charts.add('ColumnStacked', sheet.getRange('A1:C4'), 'Columns'), sheet, context);
  });
const last = () => it_.book.sheets[0]!.charts[it_.book.sheets[0]!.charts.length - 1]!;

test('a chart of a range takes names from its first row and labels from its first column', async () => {
  await withChart((_, __, context) => context.sync());
  expect(last()).toMatchObject({
    type: 'ColumnStacked',
    series: [
      { name: 'Kostnad', values: [1, 2, 3], categories: ['jan', 'feb', 'mars'] },
      { name: 'Intäkt', values: [4, 5, 6], categories: ['jan', 'feb', 'mars'] },
    ],
  });
});

test('what is set on a chart is read back and drawn', async () => {
  const told = await withChart(async (chart, sheet, context) => {
    chart.name = 'prov';
    chart.title.visible = false;
    chart.legend.position = 'Right';
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = '0.0';
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.categoryAxis.tickLabelSpacing = 2;
    chart.plotArea.insideLeft = 20;
    chart.plotArea.insideTop = 10;
    chart.plotArea.insideWidth = 200;
    chart.plotArea.insideHeight = 100;
    const line = chart.series.getItemAt(1);
    line.chartType = 'Line';
    line.format.line.color = '#C50F1F';
    line.format.line.lineStyle = 'Dash';
    line.markerStyle = 'Circle';
    line.points.getItemAt(1).markerStyle = 'None';
    const label = line.points.getItemAt(2);
    label.hasDataLabel = true;
    label.dataLabel.showSeriesName = true;
    chart.series.getItemAt(0).format.fill.clear();
    chart.setPosition('E2', 'H9');
    chart.load('name,chartType');
    chart.axes.valueAxis.load('minimum,numberFormat');
    chart.series.load('items/name,items/chartType');
    const found = sheet.charts.getItemOrNullObject('finns inte');
    await context.sync();
    return [
      chart.name,
      chart.axes.valueAxis.minimum,
      chart.axes.valueAxis.numberFormat,
      chart.series.items.map(({ name, chartType }) => [name, chartType]),
      found.isNullObject,
    ];
  });
  expect(told).toEqual([
    'prov',
    0,
    '0.0',
    [
      ['Kostnad', 'ColumnStacked'],
      ['Intäkt', 'Line'],
    ],
    true,
  ]);
  expect(last()).toMatchObject({
    name: 'prov',
    left: 192,
    top: 15,
    width: 192,
    height: 120,
    title: undefined,
    legend: { position: 'Right', hidden: [] },
    valueAxis: { minimum: 0, format: '0.0', gridlines: false },
    categoryAxis: { labelEvery: 2 },
    plot: { left: 20, top: 10, width: 200, height: 100 },
    series: [
      { fill: undefined },
      {
        type: 'Line',
        line: { color: 'C50F1F', dash: 'Dash' },
        marker: { style: 'Circle' },
        markedPoints: [0, 2],
        labels: [{ point: 2, text: 'Intäkt' }],
      },
    ],
  });
});

test('a chart follows its cells', async () => {
  it_.book.setCell('Blad1', 1, 1, '10');
  expect(last().series[0]!.values).toEqual([10, 2, 3]);
});

test('a chart keeps its cells when their sheet is renamed', async () => {
  await it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().name = 'Nytt namn';
    await context.sync();
  });
  expect(last().series[0]!.values).toEqual([10, 2, 3]);
});

test('a point beyond the series, and a member no chart has here, are refused', async () => {
  const codeOf = (work: Promise<unknown>) => work.catch((error: OfficeExtension.Error) => error.code);
  const far = withChart(async (chart, _, context) => {
    chart.series.getItemAt(0).points.getItemAt(7).markerStyle = 'None';
    await context.sync();
  });
  const trend = withChart(async (chart, _, context) => {
    chart.series.getItemAt(0).trendlines.add('Linear');
    await context.sync();
  });
  expect([await codeOf(far), await codeOf(trend)]).toEqual(['InvalidArgument', 'NotPlayed']);
});

test('a deleted chart is gone', async () => {
  const before = it_.book.sheets[0]!.charts.length;
  await it_.Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().charts.getItem('prov').delete();
    await context.sync();
  });
  expect(it_.book.sheets[0]!.charts).toHaveLength(before - 1);
});

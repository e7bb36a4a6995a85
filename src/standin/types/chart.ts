import { ChartState, SeriesState } from '../chart-state';
import { refusal } from '../errors';
import { node, type ExcelType } from '../excel-type';
import { columnsOf, rangeAt, rowsOf, type RangeTarget } from '../range-target';
import type { Sheet } from '../sheet';
import type { WorkbookState } from '../workbook-state';
import { bagNode, bagType, chartChanged, type BagTarget } from './bag';
import { seriesCollection } from './chart-series';
import { chartReference, knownType, passed, type ChartTarget } from './chart-target';
import { worksheet } from './worksheet';

const measure = (key: 'left' | 'top' | 'width' | 'height') => ({
  get: ({ chart }: ChartTarget) => chart[key],
  set: (target: ChartTarget, value: number) => {
    if (typeof value !== 'number') throw refusal('InvalidArgument');
    target.chart[key] = value;
    chartChanged(target);
  },
});

const kept =
  (type: string, key: string) =>
  ({ sheet, chart }: ChartTarget) =>
    bagNode(type, sheet, chart, chart.bag.child(key));

const legend: ExcelType<BagTarget> = {
  ...bagType('ChartLegend'),
  objects: {
    ...bagType('ChartLegend').objects,
    legendEntries: (target) => node(legendEntries, target),
  },
};

/** Entries of the legend, one per series. */
const legendEntries: ExcelType<BagTarget> = {
  name: 'ChartLegendEntryCollection',
  items: ({ sheet, chart, bag }) =>
    chart.series.map((_, index) =>
      bagNode('ChartLegendEntry', sheet, chart, bag.child('entries').child(String(index))),
    ),
  methods: {
    getCount: ({ chart }) => chart.series.length,
    getItemAt: ({ sheet, chart, bag }, [index]) => {
      if (!chart.series[index ?? -1]) throw refusal('InvalidArgument');
      return bagNode('ChartLegendEntry', sheet, chart, bag.child('entries').child(String(index)));
    },
  },
};

export const chart: ExcelType<ChartTarget> = {
  name: 'Chart',
  identity: ['id', 'name'],
  scalars: {
    id: { get: (target) => target.chart.id },
    name: {
      get: (target) => target.chart.name,
      set: (target, name: string) => {
        target.chart.name = String(name);
        chartChanged(target);
      },
    },
    chartType: {
      get: (target) => target.chart.type,
      set: (target, type: unknown) => {
        target.chart.type = knownType(type);
        for (const series of target.chart.series) series.bag.set('chartType', undefined);
        chartChanged(target);
      },
    },
    left: measure('left'),
    top: measure('top'),
    width: measure('width'),
    height: measure('height'),
    plotVisibleOnly: keptValue('plotVisibleOnly', true),
    displayBlanksAs: keptValue('displayBlanksAs', 'NotPlotted'),
    categoryLabelLevel: keptValue('categoryLabelLevel', 0),
    seriesNameLevel: keptValue('seriesNameLevel', 0),
    plotBy: keptValue('plotBy', 'Columns'),
    showAllFieldButtons: keptValue('showAllFieldButtons', false),
    style: keptValue('style', 2),
  },
  objects: {
    axes: kept('ChartAxes', 'axes'),
    dataLabels: kept('ChartDataLabels', 'dataLabels'),
    format: kept('ChartAreaFormat', 'format'),
    legend: ({ sheet, chart: one }) => node(legend, { sheet, chart: one, bag: one.bag.child('legend') }),
    plotArea: kept('ChartPlotArea', 'plotArea'),
    title: kept('ChartTitle', 'title'),
    series: (target) => node(seriesCollection, target),
    worksheet: ({ sheet }) => node(worksheet, sheet),
  },
  methods: {
    activate: () => null,
    delete: ({ sheet, chart: one }) => {
      sheet.charts = sheet.charts.filter((other) => other !== one);
      sheet.touched.add('charts');
    },
    setData: (target, [source, seriesBy]) => {
      target.chart.series = seriesFrom(passed(source), String(seriesBy ?? 'Auto'));
      chartChanged(target);
    },
    setPosition: (target, [first, last], { host }) => {
      const { sheet, chart: one } = target;
      const from = cellsFor(host.state, sheet, first);
      one.left = sheet.leftOf(from.left);
      one.top = sheet.topOf(from.top);
      if (last !== undefined && last !== null) {
        const to = cellsFor(host.state, sheet, last);
        one.width = sheet.leftOf(to.right + 1) - one.left;
        one.height = sheet.topOf(to.bottom + 1) - one.top;
      }
      chartChanged(target);
    },
  },
};

function keptValue(key: string, usual: unknown) {
  return {
    get: (target: ChartTarget) => target.chart.bag.get(key) ?? usual,
    set: (target: ChartTarget, value: never) => {
      target.chart.bag.set(key, value);
      chartChanged(target);
    },
  };
}

function cellsFor(state: WorkbookState, sheet: Sheet, place: unknown): RangeTarget['area'] {
  return typeof place === 'string' ? rangeAt(state, sheet, place).area : passed(place).area;
}

/** Series of a range as Excel finds them: a row of texts on top names them, a column of texts before them labels points. */
function seriesFrom({ sheet, area }: RangeTarget, seriesBy: string): SeriesState[] {
  const byRows = seriesBy === 'Rows' || (seriesBy === 'Auto' && columnsOf(area) > rowsOf(area));
  const text = (row: number, column: number) => {
    const value = sheet.read(row, column);
    return typeof value === 'string' || value === null;
  };
  const [tall, wide] = [rowsOf(area), columnsOf(area)];
  const [named, labelled] = byRows
    ? [wide > 1 && text(area.top + tall - 1, area.left), tall > 1 && text(area.top, area.left + wide - 1)]
    : [tall > 1 && text(area.top, area.left + wide - 1), wide > 1 && text(area.top + tall - 1, area.left)];
  const [firstRow, firstColumn] = byRows
    ? [area.top + (labelled ? 1 : 0), area.left + (named ? 1 : 0)]
    : [area.top + (named ? 1 : 0), area.left + (labelled ? 1 : 0)];
  const reference = (top: number, left: number, bottom: number, right: number) =>
    chartReference({ sheet, area: { top, left, bottom, right } });
  const count = byRows ? area.bottom - firstRow + 1 : area.right - firstColumn + 1;
  return Array.from({ length: count }, (_, index) => {
    const series = new SeriesState();
    const place = (byRows ? firstRow : firstColumn) + index;
    series.values = byRows
      ? reference(place, firstColumn, place, area.right)
      : reference(firstRow, place, area.bottom, place);
    if (named)
      series.name = `=${byRows ? reference(place, area.left, place, area.left) : reference(area.top, place, area.top, place)}`;
    if (labelled) {
      series.categories = byRows
        ? reference(area.top, firstColumn, area.top, area.right)
        : reference(firstRow, area.left, area.bottom, area.left);
    }
    return series;
  });
}

export const chartCollection: ExcelType<Sheet> = {
  name: 'ChartCollection',
  scalars: { count: { get: (sheet) => sheet.charts.length } },
  items: (sheet) => sheet.charts.map((one) => node(chart, { sheet, chart: one })),
  index: (sheet, key: string) => {
    const found = sheet.charts.find((one) => one.name === key || one.id === key);
    if (!found) throw refusal('ItemNotFound');
    return node(chart, { sheet, chart: found });
  },
  methods: {
    add: (sheet, [type, source, seriesBy], { host }) => {
      host.checkWritable(sheet);
      const made = new ChartState(host.state.newId(), freeName(sheet), knownType(type));
      made.series = seriesFrom(passed(source), String(seriesBy ?? 'Auto'));
      sheet.charts.push(made);
      sheet.touched.add('charts');
      return node(chart, { sheet, chart: made });
    },
    getCount: (sheet) => sheet.charts.length,
    getItemAt: (sheet, [index]) => {
      const found = sheet.charts[index ?? -1];
      if (!found) throw refusal('InvalidArgument');
      return node(chart, { sheet, chart: found });
    },
    getItemOrNullObject: (sheet, [name]) => {
      const found = sheet.charts.find((one) => one.name === name);
      return found ? node(chart, { sheet, chart: found }) : null;
    },
  },
};

function freeName(sheet: Sheet): string {
  for (let number = sheet.charts.length + 1; ; number++) {
    const name = `Chart ${number}`;
    if (!sheet.charts.some((one) => one.name === name)) return name;
  }
}

import { bagShapes } from '../chart-bags';
import { PropertyBag, SeriesState } from '../chart-state';
import { refusal } from '../errors';
import { node, type AnyNode, type ExcelType } from '../excel-type';
import { bagNode, bagType, chartChanged, type BagTarget } from './bag';
import { chartReference, knownType, passed, type ChartTarget } from './chart-target';

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesState;
}

const seriesBag = bagType('ChartSeries');
const bagOf = ({ sheet, chart: one, series }: SeriesTarget): BagTarget => ({ sheet, chart: one, bag: series.bag });

const seriesValues = Object.fromEntries(
  Object.keys(bagShapes['ChartSeries']?.values ?? {}).map((key) => [
    key,
    {
      get: (target: SeriesTarget) => seriesBag.scalars?.[key]?.get?.(bagOf(target), {} as never),
      set: (target: SeriesTarget, value: never) => seriesBag.scalars?.[key]?.set?.(bagOf(target), value, {} as never),
    },
  ]),
);

const seriesObjects = Object.fromEntries(
  Object.entries(bagShapes['ChartSeries']?.objects ?? {}).map(([key, type]) => [
    key,
    ({ sheet, chart: one, series }: SeriesTarget): AnyNode => bagNode(type, sheet, one, series.bag.child(key)),
  ]),
);

const chartSeries: ExcelType<SeriesTarget> = {
  name: 'ChartSeries',
  scalars: {
    ...seriesValues,
    name: {
      get: ({ series, sheet }, { host }) => {
        if (!series.name.startsWith('=')) return series.name;
        const value = host.state.scalar(series.name.slice(1), sheet);
        return typeof value === 'object' ? '' : String(value);
      },
      set: (target, name: string) => {
        target.series.name = String(name);
        chartChanged(target);
      },
    },
    chartType: {
      get: ({ series, chart: one }) => series.bag.get('chartType') ?? one.type,
      set: (target, type: unknown) => {
        target.series.bag.set('chartType', knownType(type));
        chartChanged(target);
      },
    },
  },
  objects: {
    ...seriesObjects,
    points: (target) => node(points, target),
  },
  methods: {
    delete: (target) => {
      target.chart.series = target.chart.series.filter((one) => one !== target.series);
      chartChanged(target);
    },
    setValues: (target, [source]) => {
      target.series.values = chartReference(passed(source));
      chartChanged(target);
    },
    setXAxisValues: (target, [source]) => {
      target.series.categories = chartReference(passed(source));
      chartChanged(target);
    },
    getDimensionValues: ({ series, sheet }, [dimension], { host }) => {
      const formula = dimension === 'Categories' || dimension === 'XValues' ? series.categories : series.values;
      return formula === '' ? [] : host.listed(formula, sheet);
    },
  },
};

/** The series of a chart, in their order. */
export const seriesCollection: ExcelType<ChartTarget> = {
  name: 'ChartSeriesCollection',
  scalars: { count: { get: (target) => target.chart.series.length } },
  items: ({ sheet, chart: one }) => one.series.map((series) => node(chartSeries, { sheet, chart: one, series })),
  methods: {
    add: (target, [name, index]) => {
      const series = new SeriesState();
      if (typeof name === 'string') series.name = name;
      target.chart.series.splice(index ?? target.chart.series.length, 0, series);
      chartChanged(target);
      return node(chartSeries, { ...target, series });
    },
    getCount: (target) => target.chart.series.length,
    getItemAt: (target, [index]) => {
      const series = target.chart.series[index ?? -1];
      if (!series) throw refusal('InvalidArgument');
      return node(chartSeries, { ...target, series });
    },
  },
};

function pointOf({ sheet, chart: one, series }: SeriesTarget, index: number): AnyNode {
  let bag = series.points.get(index);
  if (!bag) {
    bag = new PropertyBag();
    series.points.set(index, bag);
  }
  return bagNode('ChartPoint', sheet, one, bag);
}

const points: ExcelType<SeriesTarget> = {
  name: 'ChartPointsCollection',
  items: (target, { host }) =>
    host.listed(target.series.values, target.sheet).map((_, index) => pointOf(target, index)),
  methods: {
    getCount: (target, _, { host }) => host.listed(target.series.values, target.sheet).length,
    getItemAt: (target, [index], { host }) => {
      const count = host.listed(target.series.values, target.sheet).length;
      if (!(Number(index) >= 0 && Number(index) < count)) throw refusal('InvalidArgument');
      return pointOf(target, Number(index));
    },
  },
};

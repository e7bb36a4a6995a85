import type { CellContent } from '../report/plan';
import type { ChartState, PropertyBag, SeriesState } from './chart-state';
import { displayed } from './displayed';
import { isArea, itemAt, sizeOf } from './formula/values';
import type { Sheet } from './sheet';
import type { AxisView, ChartView, SeriesView } from './views';
import type { WorkbookState } from './workbook-state';

/** Colours Excel gives series that say none. */
const usualColors = ['4472C4', 'ED7D31', 'A5A5A5', 'FFC000', '5B9BD5', '70AD47'];

/** The charts of a sheet as they are to be drawn now. */
export function chartViews(sheet: Sheet, state: WorkbookState): readonly ChartView[] {
  return sheet.charts.map((chart) => chartView(chart, sheet, state));
}

function chartView(chart: ChartState, sheet: Sheet, state: WorkbookState): ChartView {
  const { bag } = chart;
  const series = chart.series.map((one, index) => seriesView(one, index, chart, sheet, state));
  const legendShown = bag.get('legend/visible') ?? true;
  const entries = bag.child('legend').child('entries');
  const [left, top, width, height] = ['insideLeft', 'insideTop', 'insideWidth', 'insideHeight'].map((key) =>
    number(bag.get(`plotArea/${key}`)),
  );
  const title = bag.get('title/text');
  const automatic = chart.series.length === 1 ? series[0]?.name : undefined;
  return {
    id: chart.id,
    name: chart.name,
    left: chart.left,
    top: chart.top,
    width: chart.width,
    height: chart.height,
    type: chart.type,
    title: bag.get('title/visible') === false ? undefined : typeof title === 'string' ? title : automatic,
    legend:
      legendShown === false
        ? undefined
        : {
            position: text(bag.get('legend/position')) ?? 'Bottom',
            hidden: chart.series.flatMap((_, index) =>
              entries.child(String(index)).get('visible') === false ? [index] : [],
            ),
          },
    series,
    categoryAxis: axisView(bag.child('axes').child('categoryAxis'), false),
    valueAxis: axisView(bag.child('axes').child('valueAxis'), true),
    plot:
      left !== undefined && top !== undefined && width !== undefined && height !== undefined
        ? { left, top, width, height }
        : chart.shares && {
            left: chart.shares.left * chart.width,
            top: chart.shares.top * chart.height,
            width: chart.shares.width * chart.width,
            height: chart.shares.height * chart.height,
          },
  };
}

function axisView(axis: PropertyBag, gridlines: boolean): AxisView {
  return {
    visible: axis.get('visible') !== false,
    minimum: number(axis.get('minimum')),
    maximum: number(axis.get('maximum')),
    majorUnit: number(axis.get('majorUnit')),
    format: text(axis.get('numberFormat')) ?? 'General',
    gridlines: (axis.get('majorGridlines/visible') ?? gridlines) !== false,
    fontSize: number(axis.get('format/font/size')),
    fontColor: color(axis.get('format/font/color')),
    labelEvery: number(axis.get('tickLabelSpacing')),
    reversed: axis.get('reversePlotOrder') === true,
  };
}

function seriesView(
  series: SeriesState,
  index: number,
  chart: ChartState,
  sheet: Sheet,
  state: WorkbookState,
): SeriesView {
  const { bag } = series;
  const type = text(bag.get('chartType')) ?? chart.type;
  const values = listed(series.values, sheet, state).map((value) => (typeof value === 'number' ? value : null));
  const usual = usualColors[index % usualColors.length] ?? '4472C4';
  const lined = /^(Line|XYScatter)/.test(type);
  const filled =
    bag.get('format/fill/cleared') === true
      ? undefined
      : (color(bag.get('format/fill/solidColor')) ?? (lined ? undefined : usual));
  const lineStyle = text(bag.get('format/line/lineStyle')) ?? 'Automatic';
  const lineColor = color(bag.get('format/line/color')) ?? (lined ? usual : undefined);
  const line =
    lineStyle === 'None' || lineColor === undefined
      ? undefined
      : {
          color: lineColor,
          weight: number(bag.get('format/line/weight')) ?? (lined ? 2.25 : 0.75),
          dash: lineStyle === 'Automatic' ? 'Continuous' : lineStyle,
        };
  const markerStyle =
    text(bag.get('markerStyle')) ?? (type === 'LineMarkers' || type === 'XYScatter' ? 'Circle' : 'None');
  const bare = [...series.points].filter(([, point]) => point.get('markerStyle') === 'None').map(([point]) => point);
  const name = seriesName(series, sheet, state);
  return {
    name,
    type,
    categories: texts(series.categories, sheet, state),
    values,
    fill: filled,
    line,
    marker:
      markerStyle === 'None' || markerStyle === 'Automatic'
        ? undefined
        : {
            style: markerStyle,
            size: number(bag.get('markerSize')) ?? 5,
            fill: color(bag.get('markerBackgroundColor')) ?? usual,
            line: color(bag.get('markerForegroundColor')) ?? usual,
          },
    markedPoints: bare.length === 0 ? undefined : values.flatMap((_, point) => (bare.includes(point) ? [] : [point])),
    secondary: bag.get('axisGroup') === 'Secondary',
    labels: labelsOf(series, name, values),
    whiskers: series.whiskers && {
      up: listed(series.whiskers.up, sheet, state).map(Number),
      down: listed(series.whiskers.down, sheet, state).map(Number),
    },
  };
}

function labelsOf(series: SeriesState, name: string, values: readonly (number | null)[]): SeriesView['labels'] {
  const all = series.bag.get('hasDataLabels') === true ? values.map((_, point) => point) : [];
  const single = [...series.points].filter(([, point]) => point.get('hasDataLabel') === true).map(([point]) => point);
  return [...new Set([...all, ...single])].map((point) => {
    const label = series.points.get(point)?.child('dataLabel');
    const own = text(label?.get('text'));
    const named = label?.get('showSeriesName') === true;
    return {
      point,
      text: own ?? (named ? name : String(values[point] ?? '')),
      color: color(label?.get('format/font/color')),
    };
  });
}

/** A series' name as it reads now. */
function seriesName(series: SeriesState, sheet: Sheet, state: WorkbookState): string {
  if (!series.name.startsWith('=')) return series.name;
  const value = state.scalar(series.name.slice(1), sheet);
  return value === null || typeof value === 'object' ? '' : String(value);
}

/** The values a reference leads to, row by row. */
export function listed(formula: string, sheet: Sheet, state: WorkbookState): readonly CellContent[] {
  if (formula === '') return [];
  const value = state.evaluated(formula, sheet);
  const { rows, columns } = sizeOf(value);
  if (rows * columns > 100_000) return [];
  return Array.from({ length: rows * columns }, (_, at) => itemAt(value, Math.floor(at / columns), at % columns));
}

/** What the cells of a reference show. */
export function texts(formula: string, sheet: Sheet, state: WorkbookState): readonly string[] {
  if (formula === '') return [];
  const value = state.evaluated(formula, sheet);
  const { rows, columns } = sizeOf(value);
  if (rows * columns > 100_000) return [];
  return Array.from({ length: rows * columns }, (_, at) => {
    const [row, column] = [Math.floor(at / columns), at % columns];
    const item = itemAt(value, row, column);
    const source = isArea(value) ? state.sheets.find((one) => one === value.sheet) : undefined;
    const format = source && isArea(value) ? source.styleAt(value.top + row, value.left + column).format : 'General';
    return displayed(item, format, state.locale, state.from1904);
  });
}

const number = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const color = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.replace('#', '').toUpperCase() : undefined;

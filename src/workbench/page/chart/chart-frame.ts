import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import type { ChartView } from '../../../standin/views';
import { roomFor } from './axis-labels';
import { pixelsPerPoint } from './mark';
import { titleLines } from './chart-title';
import { lyingDown, spannedSeries, type SpannedSeries } from './chart-values';
import { valueRange } from './value-range';

/** A rectangle in pixels within the chart. */
export interface Frame {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Everything that places a chart's marks: where categories and values lie, in pixels within the chart. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly plot: Frame;
  readonly lying: boolean;
  readonly series: readonly SpannedSeries[];
  readonly categories: readonly string[];
  readonly ticks: readonly number[];
  /** Pixels of text on the axes. */
  readonly textSize: number;
  /** Distance of a category's middle along its axis, and how wide the place for its columns is. */
  category(point: number): number;
  readonly band: number;
  /** Distance of a value along its axis. */
  value(value: number): number;
  tickText(value: number): string;
}

/** How a value is written in a number format. */
export type Formatted = (value: number, format: string) => string;

/** Lays a chart out as Excel would within its place: the plot where it was put, else with room for titles, labels and legend. */
export function chartFrame(chart: ChartView, formatted: Formatted): ChartFrame {
  const { valueAxis, categoryAxis } = chart;
  const width = chart.width * pixelsPerPoint;
  const height = chart.height * pixelsPerPoint;
  const lying = lyingDown(chart);
  const series = spannedSeries(chart.series);
  const categories = categoryTexts(chart);
  const textSize = (valueAxis.fontSize ?? categoryAxis.fontSize ?? 9) * pixelsPerPoint;
  const tickText = (value: number) => formatted(value, valueAxis.format);
  const { low, high, ticks } = valueRange(valueAxis, series, tickText);
  const plot = chart.plot
    ? {
        left: chart.plot.left * pixelsPerPoint,
        top: chart.plot.top * pixelsPerPoint,
        width: chart.plot.width * pixelsPerPoint,
        height: chart.plot.height * pixelsPerPoint,
      }
    : freePlot(chart, width, height, textSize, lying ? categories : ticks.map(tickText));
  const along = lying ? plot.height : plot.width;
  const values = scaleLinear(
    [low, high],
    lying ? [plot.left, plot.left + plot.width] : [plot.top + plot.height, plot.top],
  );
  const { middle, band } = categoryPlaces(categories.length, along, series);
  // A lying chart counts its categories from below, unless it is told to turn.
  const backwards = lying !== categoryAxis.reversed;
  const start = lying ? plot.top : plot.left;
  return {
    width,
    height,
    plot,
    lying,
    series,
    categories,
    ticks,
    textSize,
    category: (point) => start + (backwards ? along - middle(point) : middle(point)),
    band,
    value: (value) => values(value),
    tickText,
  };
}

/** The first series names the categories, as in Excel; those without a name are numbered. */
function categoryTexts({ series }: ChartView): readonly string[] {
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const named = series[0]?.categories ?? [];
  return Array.from({ length: count }, (_, point) => named[point] ?? (named.length === 0 ? String(point + 1) : ''));
}

/** Areas reach from edge to edge; everything else stands in the middle of its place. */
function categoryPlaces(count: number, along: number, series: readonly SpannedSeries[]) {
  const points = Array.from({ length: Math.max(1, count) }, (_, point) => point);
  const edges = series.some(({ drawn }) => drawn === 'area') && !series.some(({ drawn }) => drawn === 'column');
  if (edges) {
    const scale = scalePoint(points, [0, along]);
    return { middle: (point: number) => scale(point) ?? 0, band: scale.step() };
  }
  const scale = scaleBand(points, [0, along]);
  return { middle: (point: number) => (scale(point) ?? 0) + scale.bandwidth() / 2, band: scale.bandwidth() };
}

function freePlot(chart: ChartView, width: number, height: number, textSize: number, texts: readonly string[]): Frame {
  const left = 10 + texts.reduce((most, text) => Math.max(most, roomFor(text, textSize)), 0);
  const top = 12 + titleLines(chart.title, width).reduce((sum, { height: line }) => sum + line, 0);
  const ends = chart.series.flatMap(({ labels, values }) => labels.filter(({ point }) => point === values.length - 1));
  const right = 12 + ends.reduce((most, { text }) => Math.max(most, roomFor(text, textSize)), 0);
  const bottom = 10 + textSize * 1.6 + (chart.legend ? textSize * 1.8 : 0);
  return {
    left: Math.min(left, width * 0.4),
    top,
    width: Math.max(20, width - Math.min(left, width * 0.4) - Math.min(right, width * 0.3)),
    height: Math.max(20, height - top - bottom),
  };
}

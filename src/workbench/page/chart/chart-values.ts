import type { ChartView, SeriesView } from '../../../standin/views';

/** How a series is drawn. */
export type Drawn = 'line' | 'column' | 'area';

/** A point of a series on the value axis: from where to where it reaches; a line has both ends at its value. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A series with its points stacked where its type stacks them; undefined where a point has no value. */
export interface SpannedSeries {
  readonly series: SeriesView;
  readonly drawn: Drawn;
  readonly spans: readonly (Span | undefined)[];
  /** Place among the columns side by side: which, and of how many. */
  readonly slot: number;
  readonly slots: number;
}

/** What an Excel chart type is drawn as. Bars are columns lying down; the whole chart is turned, not the series. */
export function drawnAs(type: string): Drawn {
  if (/^(Column|Bar|Cylinder|Cone|Pyramid)/.test(type)) return 'column';
  return type.startsWith('Area') ? 'area' : 'line';
}

/** Whether the chart's categories run upwards, with bars lying down. */
export function lyingDown({ type, series }: ChartView): boolean {
  return type.startsWith('Bar') || series.some(({ type: own }) => own.startsWith('Bar'));
}

/**
 * The series with their points stacked as Excel does it: columns upwards and downwards from zero apart, areas one on the
 * other whatever their sign, lines and clustered columns not at all.
 */
export function spannedSeries(series: readonly SeriesView[]): readonly SpannedSeries[] {
  const up: number[] = [];
  const down: number[] = [];
  const areas: number[] = [];
  const beside = series.filter(({ type }) => drawnAs(type) === 'column' && !stacks(type));
  const stacked = series.some(({ type }) => drawnAs(type) === 'column' && stacks(type));
  const slots = beside.length + (stacked ? 1 : 0);
  return series.map((one) => {
    const drawn = drawnAs(one.type);
    const spans = one.values.map((value, point): Span | undefined => {
      if (drawn === 'area') {
        const from = stacks(one.type) ? (areas[point] ?? 0) : 0;
        if (stacks(one.type)) areas[point] = from + (value ?? 0);
        return { from, to: from + (value ?? 0) };
      }
      if (value === null) return undefined;
      if (drawn === 'line') return { from: value, to: value };
      if (!stacks(one.type)) return { from: 0, to: value };
      const pile = value < 0 ? down : up;
      const from = pile[point] ?? 0;
      pile[point] = from + value;
      return { from, to: from + value };
    });
    const own = beside.indexOf(one);
    return { series: one, drawn, spans, slot: own < 0 ? beside.length : own, slots };
  });
}

function stacks(type: string): boolean {
  return type.includes('Stacked');
}

/** Lowest and highest value that the axis must show: all points, whiskers, and zero wherever something stands on it. */
export function reach(all: readonly SpannedSeries[]): readonly [low: number, high: number] {
  const values: number[] = [];
  for (const { series, drawn, spans } of all) {
    spans.forEach((span, point) => {
      if (!span) return;
      values.push(span.to);
      if (drawn !== 'line') values.push(span.from);
      if (series.whiskers) {
        values.push(span.to + (series.whiskers.up[point] ?? 0), span.to - (series.whiskers.down[point] ?? 0));
      }
    });
  }
  const shown = values.filter(Number.isFinite);
  if (shown.length === 0) return [0, 1];
  const low = shown.reduce((one, other) => Math.min(one, other));
  const high = shown.reduce((one, other) => Math.max(one, other));
  // Excel lets the axis begin above zero only where all values lie within the upper sixth of their height.
  const fromZero = low >= 0 && (high - low) * 6 > high;
  const toZero = high <= 0 && (high - low) * 6 > -low;
  return [fromZero ? 0 : low, toZero ? 0 : high];
}

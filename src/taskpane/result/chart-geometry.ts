import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { BandView, ChartView } from '../../job/session/view';

type ChartLine = ChartView['lines'][number];

/** Room around the plot, px: figures of the axis on the left, marks at the lines' ends on the right, years below. */
const margin = { top: 8, right: 24, bottom: 24, left: 34 } as const;
/** Least distance between marks at the lines' ends, px. */
const markDistance = 17;

/** About how many figures the axis has. */
const tickCount = 4;

/** A chart as figures to draw: paths, ticks and marks in px. */
interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly zero: number;
  readonly ticks: readonly { readonly value: number; readonly y: number }[];
  /** Decimals that tell the ticks apart. */
  readonly decimals: number;
  readonly years: readonly { readonly year: number; readonly x: number; readonly from: number }[];
  /** By scenario, the first left out. */
  readonly paths: readonly string[];
  /** Bands of the scenario that shows its own, for nine and for five of ten draws, with the edges of the wider one. */
  readonly band?: { readonly area: string; readonly inner: string; readonly low: string; readonly high: string };
  /** By scenario, the first included. */
  readonly marks: readonly { readonly number: number; readonly y: number }[];
}

/**
 * Places that keep a distance, each as near as it can be to where it belongs, within bounds.
 * @example apart([10, 12], 10, 0, 100) // [6, 16]
 */
export function apart(places: readonly number[], distance: number, least: number, most: number): readonly number[] {
  const order = places.map((place, index) => ({ place, index })).sort((one, other) => one.place - other.place);
  // Groups of neighbours that would overlap are laid around their common middle.
  const groups: { places: number[]; members: number[] }[] = [];
  const start = ({ places, members }: (typeof groups)[number]): number => {
    const middle = places.reduce((sum, place) => sum + place, 0) / places.length;
    const length = (members.length - 1) * distance;
    return Math.max(least, Math.min(most - length, middle - length / 2));
  };
  for (const { place, index } of order) {
    groups.push({ places: [place], members: [index] });
    for (let last = groups.length - 1; last > 0; last -= 1) {
      const [before, after] = [groups[last - 1], groups[last]];
      if (!before || !after || start(before) + before.members.length * distance <= start(after)) break;
      before.places.push(...after.places);
      before.members.push(...after.members);
      groups.pop();
    }
  }
  const laid: number[] = places.map(() => 0);
  for (const group of groups) {
    group.members.forEach((member, index) => {
      laid[member] = start(group) + index * distance;
    });
  }
  return laid;
}

/** Least and most of what is drawn, zero among them, and at least what is to be kept in sight. */
export function extent(
  chosen: ChartLine,
  band: BandView | undefined,
  kept: readonly number[] = [],
): readonly [number, number] {
  const drawn = [...chosen.values.flat(), ...(band ? [...band.p5, ...band.p95] : [])];
  const values = [0, ...kept, ...drawn].filter((value): value is number => value !== null && Number.isFinite(value));
  const low = Math.min(...values);
  const high = Math.max(...values);
  // A flat answer gets an axis all the same.
  return low === high ? [low - 1, high + 1] : [low, high];
}

/**
 * Where everything in the chart of differences lies, for a size in px.
 * `band`: the one band that is drawn; `reach`: least and most on the axis.
 */
export function chartGeometry(
  months: readonly number[],
  chosen: ChartLine,
  band: BandView | undefined,
  {
    width,
    height,
    reach,
  }: { readonly width: number; readonly height: number; readonly reach: readonly [number, number] },
): ChartGeometry {
  const plot = {
    left: margin.left,
    right: Math.max(width - margin.right, margin.left + 1),
    top: margin.top,
    bottom: height - margin.bottom,
  };
  const x = scaleLinear([0, Math.max(months.length - 1, 1)], [plot.left, plot.right]);
  // Lines at the edge get a little air.
  const air = (reach[1] - reach[0]) * 0.06;
  const y = scaleLinear([reach[0] - air, reach[1] + air], [plot.bottom, plot.top]).nice(tickCount);
  const ticks = y.ticks(tickCount).map((value) => ({ value, y: y(value) }));
  const step = Math.abs((ticks[1]?.value ?? 1) - (ticks[0]?.value ?? 0));
  const trace = line<number | null>()
    .defined((value) => value !== null && Number.isFinite(value))
    .x((_, index) => x(index))
    .y((value) => y(value ?? 0));
  const between = (low: readonly number[], high: readonly number[]): string =>
    area<number>()
      .x((_, index) => x(index))
      .y0((_, index) => y(low[index] ?? 0))
      .y1((_, index) => y(high[index] ?? 0))(low.map((_, index) => index)) ?? '';
  const last = (values: readonly (number | null)[]): number | undefined =>
    [...values].reverse().find((value): value is number => value !== null);
  const ends = [{ number: 1, value: 0 as number | undefined }].concat(
    chosen.values.map((values, index) => ({ number: index + 2, value: last(values) })),
  );
  const marked = ends.flatMap(({ number, value }) => (value === undefined ? [] : [{ number, y: y(value) }]));
  const laid = apart(
    marked.map((mark) => mark.y),
    markDistance,
    plot.top,
    plot.bottom,
  );
  const firstOfYear = months.flatMap((month, index) => (index === 0 || month % 100 === 1 ? [index] : []));
  return {
    width,
    height,
    plot,
    zero: y(0),
    ticks,
    decimals: Math.max(0, Math.min(6, Math.ceil(-Math.log10(step) - 1e-9))),
    years: firstOfYear.map((index, order) => {
      const end = firstOfYear[order + 1] ?? months.length - 1;
      return { year: Math.floor((months[index] ?? 0) / 100), x: (x(index) + x(end)) / 2, from: x(index) };
    }),
    paths: chosen.values.map((values) => trace(values) ?? ''),
    ...(band && {
      band: {
        area: between(band.p5, band.p95),
        inner: between(band.p25, band.p75),
        low: trace(band.p5) ?? '',
        high: trace(band.p95) ?? '',
      },
    }),
    marks: marked.map(({ number }, index) => ({ number, y: laid[index] ?? 0 })),
  };
}

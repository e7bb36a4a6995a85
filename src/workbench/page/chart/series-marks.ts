import { area, line } from 'd3-shape';
import type { SeriesView } from '../../../standin/views';
import type { ChartFrame } from './chart-frame';
import type { SpannedSeries, Span } from './chart-values';
import { axisText, pixelsPerPoint, round, type Mark } from './mark';
import { markerPath } from './marker';

const dashes: Readonly<Record<string, string>> = {
  Dash: '6 3',
  DashDot: '7 2.5 1.5 2.5',
  DashDotDot: '7 2.5 1.5 2.5 1.5 2.5',
  Dot: '1.5 2.5',
  RoundDot: '1.5 2.5',
  SquareDot: '1.5 2.5',
  LongDash: '9 3',
};

/** Share of a category's place that its columns leave free. */
const gap = 0.4;

/** A series' columns, areas or line with markers, and its whiskers, in drawing order. */
export function seriesMarks(spanned: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  const { series, drawn } = spanned;
  const marks: Mark[] = [];
  if (drawn === 'area') marks.push(...areaMarks(spanned, frame));
  else if (drawn === 'column') marks.push(...columnMarks(spanned, frame));
  else marks.push(...lineMarks(spanned, frame));
  if (series.whiskers) marks.push(...whiskerMarks(spanned, frame));
  return marks;
}

/** Where a point of the value lies: along the categories, then along the values, turned for a lying chart. */
function point(frame: ChartFrame, category: number, value: number): readonly [x: number, y: number] {
  const along = frame.category(category);
  const across = frame.value(value);
  return frame.lying ? [across, along] : [along, across];
}

/** How a series' line or edge is stroked. */
export function stroke({ line: own }: SeriesView): Readonly<Record<string, string | number>> {
  if (!own) return {};
  const dash = dashes[own.dash];
  return {
    stroke: `#${own.color}`,
    'stroke-width': round(own.weight * pixelsPerPoint),
    ...(dash !== undefined && { 'stroke-dasharray': dash }),
  };
}

function areaMarks({ series, spans }: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  if (series.fill === undefined && !series.line) return [];
  const draw = area<{ span: Span; at: number }>()
    .x(({ at }) => frame.category(at))
    .y0(({ span }) => frame.value(span.from))
    .y1(({ span }) => frame.value(span.to));
  const all = spans.flatMap((span, at) => (span ? [{ span, at }] : []));
  const d = draw.digits(1)(all) ?? '';
  const fill = series.fill === undefined ? 'none' : `#${series.fill}`;
  return [{ name: 'path', attributes: { d, fill, ...stroke(series) } }];
}

function columnMarks({ series, spans, slot, slots }: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  if (series.fill === undefined && !series.line) return [];
  const room = (frame.band * (1 - gap)) / Math.max(1, slots);
  const fill = series.fill === undefined ? 'none' : `#${series.fill}`;
  return spans.flatMap((span, at): Mark[] => {
    if (!span || span.from === span.to) return [];
    const middle = frame.category(at) - (frame.band * (1 - gap)) / 2 + room * slot;
    const low = Math.min(frame.value(span.from), frame.value(span.to));
    const length = Math.abs(frame.value(span.from) - frame.value(span.to));
    const box = frame.lying
      ? { x: round(low), y: round(middle), width: round(length), height: round(room) }
      : { x: round(middle), y: round(low), width: round(room), height: round(length) };
    return [{ name: 'rect', attributes: { ...box, fill, ...stroke(series) } }];
  });
}

function lineMarks({ series, spans }: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  const marks: Mark[] = [];
  if (series.line) {
    const draw = line<{ span: Span | undefined; at: number }>()
      .defined(({ span }) => span !== undefined)
      .x(({ span, at }) => point(frame, at, span?.to ?? 0)[0])
      .y(({ span, at }) => point(frame, at, span?.to ?? 0)[1]);
    const d = draw.digits(1)(spans.map((span, at) => ({ span, at }))) ?? '';
    marks.push({ name: 'path', attributes: { d, fill: 'none', 'stroke-linejoin': 'round', ...stroke(series) } });
  }
  const { marker } = series;
  if (!marker || marker.style === 'None') return marks;
  const size = marker.size * pixelsPerPoint;
  spans.forEach((span, at) => {
    if (!span || (series.markedPoints && !series.markedPoints.includes(at))) return;
    const [x, y] = point(frame, at, span.to);
    marks.push({
      name: 'path',
      attributes: {
        d: markerPath(marker.style, x, y, size / 2),
        fill: `#${marker.fill}`,
        stroke: `#${marker.line}`,
        'stroke-width': 1.5,
      },
    });
  });
  return marks;
}

function whiskerMarks({ series, spans }: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  const { whiskers } = series;
  if (!whiskers) return [];
  const cap = Math.min(5, frame.band * 0.2);
  return spans.flatMap((span, at): Mark[] => {
    const up = whiskers.up[at] ?? 0;
    const down = whiskers.down[at] ?? 0;
    if (!span || (up === 0 && down === 0)) return [];
    const along = round(frame.category(at));
    const from = round(frame.value(span.to - down));
    const to = round(frame.value(span.to + up));
    const d = frame.lying
      ? `M${from},${along - cap}V${along + cap}M${from},${along}H${to}M${to},${along - cap}V${along + cap}`
      : `M${along - cap},${from}H${along + cap}M${along},${from}V${to}M${along - cap},${to}H${along + cap}`;
    return [{ name: 'path', attributes: { class: 'whisker', d, fill: 'none' } }];
  });
}

/** What is written at a series' points: beside the end of a line, above a column. */
export function labelMarks({ series, drawn, spans }: SpannedSeries, frame: ChartFrame): readonly Mark[] {
  return series.labels.flatMap(({ point: at, text, color }): Mark[] => {
    const span = spans[at];
    if (!span || text === '') return [];
    const [x, y] = point(frame, at, span.to);
    const beside = drawn === 'line' || frame.lying;
    const place = beside
      ? { x: round(x + 6), y: round(y + frame.textSize * 0.35), 'text-anchor': 'start' }
      : { x: round(x), y: round(y - 4), 'text-anchor': 'middle' };
    return [{ name: 'text', attributes: axisText(place, frame.textSize, color), text }];
  });
}

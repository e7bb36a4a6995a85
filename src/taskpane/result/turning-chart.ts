import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { BreakEvenView } from '../../job/session/break-even-view';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { apart } from './chart-geometry';
import { picture, svg, type Draw } from './drawing';

const height = 150;
/** Room around the plot, px: figures of the axis on the left, the roots' values above, the range's ends below. */
const margin = { top: 22, right: 12, bottom: 22, left: 50 } as const;
const tickCount = 4;
/** Least distance between the middles of two roots' values, px. */
const labelDistance = 52;
/** From the edge of the picture to the middle of a root's value, px. */
const labelRoom = 24;

/** The curve of what is held against nothing over the number that is turned, with its turning points marked. */
export function turningChart(
  language: Language,
  { points, roots, ends }: BreakEvenView['curve'],
  said: { readonly title: string; readonly description: string },
): Draw {
  const known = points.filter((point): point is { at: number; value: number } => point.value !== null);
  const values = [0, ...known.map(({ value }) => value)];
  const reach = [Math.min(...values), Math.max(...values)] as const;
  const flat = reach[0] === reach[1];
  const [first, last] = [points[0]?.at ?? 0, points[points.length - 1]?.at ?? 1];
  return (width) => {
    const plot = {
      left: margin.left,
      right: Math.max(width - margin.right, margin.left + 1),
      top: margin.top,
      bottom: height - margin.bottom,
    };
    const x = scaleLinear([first, last], [plot.left, plot.right]);
    const y = scaleLinear(flat ? [-1, 1] : reach, [plot.bottom, plot.top]).nice(tickCount);
    const ticks = y.ticks(tickCount);
    const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
    const decimals = Math.max(0, Math.min(3, Math.ceil(-Math.log10(step) - 1e-9)));
    const trace = line<BreakEvenView['curve']['points'][number]>()
      .defined(({ value }) => value !== null)
      .x(({ at }) => x(at))
      .y(({ value }) => y(value ?? 0));
    const laid = apart(
      roots.map(({ at }) => x(at)),
      labelDistance,
      labelRoom,
      Math.max(width - labelRoom, labelRoom),
    );
    const axisText = (text: string, at: number, down: number, anchor: string): SVGElement =>
      svg('text', { class: 'axis', x: at, y: down, 'text-anchor': anchor }, [text]);
    return picture({ width, height }, said, [
      ...ticks.flatMap((value) => [
        svg('line', { class: 'gridline', x1: plot.left, x2: plot.right, y1: y(value), y2: y(value) }),
        axisText(numberText(language, value, decimals, true), plot.left - 6, y(value) + 4, 'end'),
      ]),
      svg('line', { class: 'zero', x1: plot.left, x2: plot.right, y1: y(0), y2: y(0) }),
      svg('path', { class: 'turning-curve', d: trace(points) ?? '' }),
      ...roots.flatMap(({ at, text }, place) => [
        svg('line', { class: 'turning-line', x1: x(at), x2: x(at), y1: plot.top, y2: plot.bottom }),
        svg('circle', { class: 'turning-root', cx: x(at), cy: y(0), r: 4 }),
        axisText(text, laid[place] ?? x(at), plot.top - 8, 'middle'),
      ]),
      axisText(ends[0], plot.left, height - 6, 'start'),
      axisText(ends[1], plot.right, height - 6, 'end'),
    ]);
  };
}

import { scaleLinear } from 'd3-scale';
import type { RuleCurveView } from '../job/session/rule-view';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import { picture, svg, type Draw } from './result/drawing';

/** Which of the two pictures. */
type Quantity = 'payment' | 'marginal';

const height = 124;
const [top, right, bottom] = [8, 10, 22];
/** Width of a figure at the axis, px. */
const digit = 6.2;

/** A payment, or what one point more gives, over the volume: a line that breaks where it jumps, with its kinks marked. */
export function ruleChart(
  language: Language,
  { pieces, kinks, paymentTitle, marginalTitle, paymentText, marginalText }: RuleCurveView,
  quantity: Quantity,
): Draw {
  return (width) => {
    const points = pieces.flat();
    const y = scaleLinear(axisOf(pieces, quantity), [height - bottom, top]);
    const ticks = y.ticks(4);
    const decimals =
      y
        .tickFormat(4)(ticks[1] ?? 0)
        .split('.')[1]?.length ?? 0;
    const labels = ticks.map((value) => numberText(language, value, decimals));
    const left = 8 + digit * Math.max(...labels.map(({ length }) => length));
    const x = scaleLinear([points[0]!.at, points.at(-1)!.at], [left, width - right]);
    const place = (point: (typeof points)[number]): string =>
      `${x(point.at).toFixed(1)},${y(point[quantity]).toFixed(1)}`;
    const bends = kinks.map((at) =>
      svg('line', { class: 'rule-kink', x1: x(at), x2: x(at), y1: top, y2: height - bottom }),
    );
    // Where the line breaks, both its ends are marked; where it only bends, the bend is.
    const marks = pieces.slice(1).flatMap((piece, index) => [pieces[index]!.at(-1)!, piece[0]!]);
    const said = quantity === 'payment' ? [paymentTitle, paymentText] : [marginalTitle, marginalText];
    return picture({ width, height }, { title: said[0]!, description: said[1]! }, [
      ...ticks.flatMap((value, index) => [
        svg('line', { class: 'gridline', x1: left, x2: width - right, y1: y(value), y2: y(value) }),
        svg('text', { class: 'axis', x: left - 5, y: y(value) + 4, 'text-anchor': 'end' }, [labels[index]!]),
      ]),
      ...x
        .ticks(width < 300 ? 4 : 6)
        .flatMap((at) => [
          svg('line', { class: 'axis-tick', x1: x(at), x2: x(at), y1: height - bottom, y2: height - bottom + 4 }),
          svg('text', { class: 'axis', x: x(at), y: height - 6, 'text-anchor': 'middle' }, [
            numberText(language, at, 0),
          ]),
        ]),
      ...bends,
      ...pieces.map((piece) => svg('path', { class: 'rule-line', d: `M${piece.map(place).join('L')}` })),
      ...marks.map((point) =>
        svg('circle', { class: 'rule-mark', cx: x(point.at).toFixed(1), cy: y(point[quantity]).toFixed(1), r: 3.5 }),
      ),
    ]);
  };
}

/** Least and most on the axis of a picture: what one point more gives is seen from zero, the payment near where it is. */
export function axisOf(pieces: RuleCurveView['pieces'], quantity: Quantity): readonly [number, number] {
  const values = pieces.flat().map((point) => point[quantity]);
  const [low = 0, high = 0] = scaleLinear()
    .domain(extent(quantity === 'marginal' ? [0, ...values] : values))
    .nice(4)
    .domain();
  return [low, high];
}

function extent(values: readonly number[]): readonly [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  // What is the same everywhere gets an axis all the same.
  const around = Math.max(1, Math.abs(high) * 0.1);
  return high - low > 1e-9 * Math.max(1, Math.abs(high)) ? [low, high] : [Math.min(0, low), high + around];
}

import { scaleLinear } from 'd3-scale';
import type { WhiskerView } from '../../job/session/view';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { picture, svg, type Draw } from './drawing';

const rowHeight = 24;
const axisHeight = 16;
/** Height of the bar that holds half of the draws, px. */
const halfHeight = 8;
/** Room at the ends for half a ring and half a figure, px. */
const side = 8;

/** The axis that rows share: zero always on it. */
export type Domain = readonly [number, number];

/** Least and most of rows with intervals, and of zero. */
export function sharedDomain(rows: readonly WhiskerView[]): Domain {
  const values = rows.flatMap(({ interval, chosen }) => [interval?.p5 ?? chosen, interval?.p95 ?? chosen, chosen]);
  const low = Math.min(0, ...values);
  const high = Math.max(0, ...values);
  return low === high ? [-1, 1] : [low, high];
}

function scaleOf(domain: Domain, width: number) {
  return scaleLinear(domain, [side, Math.max(width - side, side + 1)]);
}

/**
 * A row: a thin line for nine of ten draws, a bar for five, a ring at the chosen value, and zero. `kind` is the class that
 * gives its colours.
 */
export function whisker(row: WhiskerView, domain: Domain, kind: string): Draw {
  return (width) => {
    const x = scaleOf(domain, width);
    const middle = rowHeight / 2;
    const zero = svg('line', { class: 'zero', x1: x(0), x2: x(0), y1: -6, y2: rowHeight + 6 });
    const cap = (at: number): SVGElement =>
      svg('line', { class: `whisker-cap ${kind}`, x1: x(at), x2: x(at), y1: middle - 4, y2: middle + 4 });
    const { interval } = row;
    const range =
      interval === null
        ? []
        : [
            svg('line', { class: `whisker ${kind}`, x1: x(interval.p5), x2: x(interval.p95), y1: middle, y2: middle }),
            cap(interval.p5),
            cap(interval.p95),
            svg('rect', {
              class: `whisker-half ${kind}`,
              x: x(interval.p25),
              y: middle - halfHeight / 2,
              width: Math.max(1, x(interval.p75) - x(interval.p25)),
              height: halfHeight,
            }),
          ];
    return picture({ width, height: rowHeight }, { title: `${row.label}: ${row.text}` }, [
      zero,
      ...range,
      svg('circle', { class: 'whisker-chosen', cx: x(row.chosen), cy: middle, r: 3.5 }),
    ]);
  };
}

/** The shared axis' figures, under the last row. */
export function sharedAxis(language: Language, domain: Domain, title: string): Draw {
  return (width) => {
    const x = scaleOf(domain, width);
    const ticks = x.ticks(Math.max(2, Math.floor(width / 45)));
    const step = Math.abs((ticks[1] ?? 1) - (ticks[0] ?? 0));
    const decimals = Math.max(0, Math.min(4, Math.ceil(-Math.log10(step) - 1e-9)));
    const anchor = (at: number): string => (at < 14 ? 'start' : at > width - 14 ? 'end' : 'middle');
    return picture(
      { width, height: axisHeight },
      { title },
      ticks.map((value) =>
        svg('text', { class: 'axis', x: x(value), y: 12, 'text-anchor': anchor(x(value)) }, [
          numberText(language, value, decimals, true),
        ]),
      ),
    );
  };
}

import type { BandView, ChartView } from '../../job/session/view';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { digitLine, markClass, markShape } from '../scenario-mark';
import { chartGeometry } from './chart-geometry';
import { picture, svg, type Draw } from './drawing';

/** Height of the chart where nothing else is said, px. */
const usualHeight = 190;
/** Side of a scenario's mark at its line's end, px. */
const markSide = 15;

/** A scenario's mark with its digit, its middle at a place. */
function mark(number: number, x: number, y: number): SVGElement {
  const scale = markSide / 24;
  return svg(
    'g',
    {
      class: `mark ${markClass(number)}`,
      transform: `translate(${x - markSide / 2} ${y - markSide / 2}) scale(${scale})`,
    },
    [
      svg('path', { class: 'mark-shape', d: markShape(number) }),
      svg('text', { class: 'mark-digit', x: 12, y: digitLine(number), 'text-anchor': 'middle' }, [String(number)]),
    ],
  );
}

/** The band that is drawn, and the number of the scenario it belongs to. */
interface NumberedBand {
  readonly number: number;
  readonly band: BandView;
}

/** The differences from the first scenario, month by month, with the band of one scenario, on an axis of a reach. */
export function differenceChart(
  language: Language,
  months: ChartView['months'],
  line: ChartView['lines'][number],
  shown: NumberedBand | undefined,
  reach: readonly [number, number],
  said: { readonly title: string; readonly description: string },
  height = usualHeight,
): Draw {
  return (width) => {
    const drawn = chartGeometry(months, line, shown?.band, { width, height, reach });
    const { plot } = drawn;
    const bandClass = markClass(shown?.number ?? 0);
    return picture({ width, height }, said, [
      ...drawn.ticks.flatMap(({ value, y }) => [
        svg('line', { class: 'gridline', x1: plot.left, x2: plot.right, y1: y, y2: y }),
        svg('text', { class: 'axis', x: plot.left - 6, y: y + 4, 'text-anchor': 'end' }, [
          numberText(language, value, drawn.decimals, true),
        ]),
      ]),
      ...(drawn.band
        ? [
            svg('path', { class: `band ${bandClass}`, d: drawn.band.area }),
            svg('path', { class: `band-inner ${bandClass}`, d: drawn.band.inner }),
            svg('path', { class: `band-edge ${bandClass}`, d: drawn.band.low }),
            svg('path', { class: `band-edge ${bandClass}`, d: drawn.band.high }),
          ]
        : []),
      svg('line', { class: 'series scenario-1', x1: plot.left, x2: plot.right, y1: drawn.zero, y2: drawn.zero }),
      ...drawn.paths.map((path, index) => svg('path', { class: `series ${markClass(index + 2)}`, d: path })),
      ...drawn.years.flatMap(({ year, x, from }) => [
        svg('line', { class: 'axis-tick', x1: from, x2: from, y1: plot.bottom, y2: plot.bottom + 5 }),
        svg('text', { class: 'axis', x, y: plot.bottom + 18, 'text-anchor': 'middle' }, [String(year)]),
      ]),
      ...drawn.marks.map(({ number, y }) => mark(number, plot.right + 13, y)),
    ]);
  };
}

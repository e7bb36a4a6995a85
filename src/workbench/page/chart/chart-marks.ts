import type { ChartView } from '../../../standin/views';
import { roomFor } from './axis-labels';
import { categoryAxisMarks, valueAxisMarks, zeroMark } from './axis-marks';
import { chartFrame, type ChartFrame, type Formatted } from './chart-frame';
import { titleMarks } from './chart-title';
import { axisText, round, type Mark } from './mark';
import { labelMarks, seriesMarks, stroke } from './series-marks';

/**
 * A chart as a list of marks in drawing order, in pixels from its upper left corner: a legible copy of what Excel draws from
 * the same figures. `formatted` writes the axis' numbers.
 */
export function chartMarks(chart: ChartView, formatted: Formatted): readonly Mark[] {
  const frame = chartFrame(chart, formatted);
  // Areas lie behind columns, and lines before both.
  const order = { area: 0, column: 1, line: 2 };
  const sorted = [...frame.series].sort((one, other) => order[one.drawn] - order[other.drawn]);
  return [
    ...titleMarks(chart, frame.width),
    ...valueAxisMarks(chart, frame),
    ...sorted.flatMap((spanned) => seriesMarks(spanned, frame)),
    zeroMark(frame),
    ...categoryAxisMarks(chart, frame),
    ...sorted.flatMap((spanned) => labelMarks(spanned, frame)),
    ...legendMarks(chart, frame),
  ];
}

function legendMarks({ legend, series }: ChartView, { width, height, textSize }: ChartFrame): readonly Mark[] {
  if (!legend) return [];
  const shown = series.filter((_, index) => !legend.hidden.includes(index));
  const swatch = 22;
  const rooms = shown.map(({ name }) => swatch + roomFor(name, textSize) + 14);
  const total = rooms.reduce((sum, room) => sum + room, 0);
  let left = Math.max(4, (width - total) / 2);
  const y = legend.position === 'Top' ? textSize * 1.4 : height - textSize * 0.8;
  return shown.flatMap((one, index): Mark[] => {
    const start = left;
    left += rooms[index] ?? 0;
    const middle = round(y - textSize * 0.35);
    const sign: Mark =
      one.fill === undefined
        ? {
            name: 'line',
            attributes: { x1: round(start), x2: round(start + 18), y1: middle, y2: middle, ...stroke(one) },
          }
        : {
            name: 'rect',
            attributes: {
              x: round(start + 4),
              y: middle - 5,
              width: 10,
              height: 10,
              fill: `#${one.fill}`,
              ...stroke(one),
            },
          };
    return [
      sign,
      {
        name: 'text',
        attributes: axisText({ x: round(start + swatch), y: round(y) }, textSize, undefined),
        text: one.name,
      },
    ];
  });
}

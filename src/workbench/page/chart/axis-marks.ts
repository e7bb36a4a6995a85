import type { ChartView } from '../../../standin/views';
import { labelLines, labelStep, roomFor } from './axis-labels';
import type { ChartFrame } from './chart-frame';
import { axisText, round, type Mark } from './mark';

/** The value axis: a line of the grid at each step, and its figure where there is room for it. */
export function valueAxisMarks({ valueAxis }: ChartView, frame: ChartFrame): readonly Mark[] {
  const { plot, lying, ticks, textSize } = frame;
  const widest = ticks.reduce((most, tick) => Math.max(most, roomFor(frame.tickText(tick), textSize)), 0);
  const [first = 0, second = first] = ticks.map((tick) => frame.value(tick));
  const every = labelStep(lying ? widest + 4 : textSize * 1.1, Math.abs(second - first));
  // Counted from zero, so that zero keeps its figure.
  const zero = Math.max(0, ticks.indexOf(0));
  return ticks.flatMap((tick, index): Mark[] => {
    const at = round(frame.value(tick));
    const marks: Mark[] = [];
    if (valueAxis.gridlines) marks.push({ name: 'line', attributes: { class: 'grid', ...across(frame, at) } });
    if (valueAxis.visible && (index - zero) % every === 0) {
      const place = lying
        ? { x: at, y: round(plot.top + plot.height + textSize * 1.3), 'text-anchor': 'middle' }
        : { x: round(plot.left - 5), y: round(at + textSize * 0.35), 'text-anchor': 'end' };
      marks.push({
        name: 'text',
        attributes: axisText(place, textSize, valueAxis.fontColor),
        text: frame.tickText(tick),
      });
    }
    return marks;
  });
}

/** The line the categories stand on: at zero where zero is in sight, else at the low end. */
export function zeroMark(frame: ChartFrame): Mark {
  const { plot, lying } = frame;
  const zero = frame.value(0);
  const [from, to] = lying ? [plot.left, plot.left + plot.width] : [plot.top, plot.top + plot.height];
  const at = round(zero < from - 0.5 || zero > to + 0.5 ? (lying ? from : to) : zero);
  return { name: 'line', attributes: { class: 'axis', ...across(frame, at) } };
}

/** A line across the plot at a distance along the value axis. */
function across({ plot, lying }: ChartFrame, at: number): Readonly<Record<string, number>> {
  return lying
    ? { x1: at, x2: at, y1: round(plot.top), y2: round(plot.top + plot.height) }
    : { x1: round(plot.left), x2: round(plot.left + plot.width), y1: at, y2: at };
}

/** Height of a line of text, in sizes of its font. */
const lineSpacing = 1.15;

/** The categories' texts, in several lines where they are long; those without room are left out, where Excel would turn them. */
export function categoryAxisMarks({ categoryAxis }: ChartView, frame: ChartFrame): readonly Mark[] {
  if (!categoryAxis.visible) return [];
  const { plot, lying, categories, textSize } = frame;
  const told = Math.max(1, categoryAxis.labelEvery ?? 1);
  const room = lying ? plot.left - 8 : frame.band * told;
  const wrapped = categories.map((text) => labelLines(text, room, textSize));
  // Below a plot that was put low only so many lines are seen; rather than lose one, labels then run a little wide.
  const seen = Math.floor((frame.height - plot.top - plot.height - textSize * 0.3) / (textSize * lineSpacing));
  const tooMany = !lying && wrapped.some(({ length }) => length > seen);
  const texts = tooMany ? categories.map((text) => text.split('\n')) : wrapped;
  const widest = texts.flat().reduce((most, line) => Math.max(most, roomFor(line, textSize)), 0);
  // Texts may touch their neighbours' place a little: letters are narrower than they are taken for.
  const every = lying ? told : told * labelStep(widest * 0.7, room);
  const lineHeight = textSize * lineSpacing;
  return texts.flatMap((lines, point): Mark[] => {
    if (point % every !== 0) return [];
    const at = frame.category(point);
    return lines.flatMap((text, line): Mark[] => {
      if (text === '') return [];
      const down = lying ? (line - (lines.length - 1) / 2) * lineHeight : line * lineHeight;
      const place = lying
        ? { x: round(plot.left - 5), y: round(at + down + textSize * 0.35), 'text-anchor': 'end' }
        : { x: round(at), y: round(plot.top + plot.height + down + textSize * 1.3), 'text-anchor': 'middle' };
      return [{ name: 'text', attributes: axisText(place, textSize, categoryAxis.fontColor), text }];
    });
  });
}

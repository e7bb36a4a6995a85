import { scaleLinear, type ScaleLinear } from 'd3-scale';
import type { CurvePiece } from '../src/model/payment-library/curve';
import type { Language } from '../src/words/messages';
import { numberText } from '../src/words/number-text';
import { decimalsOf, escaped, ink, letters, near } from './picture-parts';

/** One of the two panels of a picture: what it shows, along which axis. */
export interface Panel {
  readonly title: string;
  readonly unit: string;
  /** Whether the axis must begin at zero; a payment far from it may be cut, and says so. */
  readonly fromZero: boolean;
  /** Said in the middle of the panel, where there is no curve to look at. */
  readonly note?: string;
}

/** A picture of a payment: curves already in the units of the axes, `value` for the first panel and `slope` for the second. */
export interface PaymentPicture {
  readonly language: Language;
  readonly description: string;
  readonly pieces: readonly CurvePiece[];
  readonly axis: string;
  readonly panels: readonly [Panel, Panel];
  /** Where a hairline stands: the assignment. */
  readonly mark?: number;
  readonly cut: (from: string) => string;
}

const size = { width: 740, height: 250, panel: 290, gap: 74, left: 60, top: 50, plot: 148 } as const;

/** The picture as SVG: payment to the left, marginal payment to the right, over the same axis. */
export function paymentPicture(picture: PaymentPicture): string {
  const panels = [0, 1].map((side) => panel(picture, side as 0 | 1));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" font-family="${letters}" font-size="11">`,
    `<title>${escaped(picture.description)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#FFFFFF"/>`,
    ...panels.flat(),
    '</svg>',
    '',
  ].join('\n');
}

function panel(picture: PaymentPicture, side: 0 | 1): readonly string[] {
  const own = picture.panels[side];
  const left = size.left + side * (size.panel + size.gap);
  const right = left + size.panel;
  const bottom = size.top + size.plot;
  const heights = picture.pieces.flat().map((point) => (side === 0 ? point.value : point.slope));
  const x = scaleLinear([picture.pieces[0]![0]!.at, picture.pieces.at(-1)!.at(-1)!.at], [left, right]);
  const y = heightScale(heights, own.fromZero).range([bottom, size.top]);
  const write = (value: number, ticks: readonly number[]) => numberText(picture.language, value, decimalsOf(ticks));
  // A scale for what is nothing everywhere would be made up.
  const yTicks = heights.every((height) => height === 0) ? [0] : y.ticks(4);
  const xTicks = x.ticks(5);
  const lowest = y.domain()[0]!;
  const cut = lowest > 0 ? picture.cut(write(lowest, yTicks)) : undefined;
  return [
    text(left, 18, own.title, 13, ink.text, 'start', 600),
    text(left, 34, [own.unit, cut].filter((part) => part !== undefined && part !== '').join('. '), 11, ink.label),
    ...yTicks.flatMap((tick) => [
      `<line x1="${near(left)}" x2="${near(right)}" y1="${near(y(tick))}" y2="${near(y(tick))}" stroke="${tick === 0 ? ink.label : ink.hairline}"/>`,
      text(left - 6, y(tick) + 4, write(tick, yTicks), 11, ink.label, 'end'),
    ]),
    ...xTicks.map((tick) => text(x(tick), bottom + 16, write(tick, xTicks), 11, ink.label, 'middle')),
    text((left + right) / 2, bottom + 34, picture.axis, 11, ink.label, 'middle'),
    ...(picture.mark === undefined
      ? []
      : [
          `<line x1="${near(x(picture.mark))}" x2="${near(x(picture.mark))}" y1="${size.top}" y2="${bottom}" stroke="${ink.mark}" stroke-dasharray="2 3"/>`,
        ]),
    ...curve(picture.pieces, side, x, y),
    ...(own.note === undefined ? [] : [text((left + right) / 2, y(0) - 10, own.note, 11, ink.label, 'middle')]),
  ];
}

/** A line per piece, a dotted one where value or slope jumps, and a ring at either side of a jump. */
function curve(
  pieces: readonly CurvePiece[],
  side: 0 | 1,
  x: ScaleLinear<number, number>,
  y: ScaleLinear<number, number>,
): readonly string[] {
  const height = (point: CurvePiece[number]) => y(side === 0 ? point.value : point.slope);
  const place = (point: CurvePiece[number]) => `${near(x(point.at))} ${near(height(point))}`;
  const joints = pieces.slice(1).map((piece, index) => [pieces[index]!.at(-1)!, piece[0]!] as const);
  const jumps = joints.filter(([before, after]) => Math.abs(height(before) - height(after)) >= 0.5);
  return [
    ...jumps.map(
      ([before, after]) =>
        `<path d="M${place(before)} L${place(after)}" fill="none" stroke="${ink.line}" stroke-dasharray="1 3"/>`,
    ),
    ...pieces.map(
      (piece) => `<path d="M${piece.map(place).join(' L')}" fill="none" stroke="${ink.line}" stroke-width="2"/>`,
    ),
    ...joints
      .filter((joint) => side === 0 || jumps.includes(joint))
      .flatMap((joint) => (jumps.includes(joint) ? joint : joint.slice(0, 1)))
      .map(
        (point) =>
          `<circle cx="${near(x(point.at))}" cy="${near(height(point))}" r="3" fill="#FFFFFF" stroke="${ink.line}" stroke-width="1.5"/>`,
      ),
  ];
}

function heightScale(heights: readonly number[], fromZero: boolean): ScaleLinear<number, number> {
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  const cut = !fromZero && low > 0 && low > 0.4 * high;
  const domain = cut ? [low, high] : [Math.min(0, low), Math.max(0, high)];
  // What is the same everywhere is drawn in the middle of the panel, what is nothing at its foot.
  if (domain[0] === domain[1]) return scaleLinear(low === 0 ? [0, 1] : [0, 1.2 * low], [0, 1]);
  if (cut && high - low < 0.01 * high) return scaleLinear([0, high], [0, 1]).nice(4);
  return scaleLinear(domain, [0, 1]).nice(4);
}

function text(x: number, y: number, content: string, points: number, fill: string, anchor = 'start', weight = 400) {
  return `<text x="${near(x)}" y="${near(y)}" font-size="${points}" fill="${fill}" text-anchor="${anchor}" font-weight="${weight}">${escaped(content)}</text>`;
}

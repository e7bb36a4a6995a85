import { scaleLinear } from 'd3-scale';
import type { Language } from '../src/words/messages';
import { numberText } from '../src/words/number-text';
import { decimalsOf, escaped, ink, letters, near } from './picture-parts';

/** One curve: what the quantity is while one assumption goes from low to high, and what stands at its end. */
export interface SweepCurve {
  readonly term: string;
  readonly range: string;
  /** Where the chosen value lies, 0–1. */
  readonly chosenAt: number;
  readonly points: readonly { readonly at: number; readonly value: number }[];
}

/** A small picture of a quantity along its assumptions. */
export interface SweepPicture {
  readonly language: Language;
  readonly description: string;
  /** The unit, and where the axis begins when it is cut. */
  readonly unit: string;
  readonly value: number;
  readonly ends: readonly [low: string, high: string];
  readonly cut: (from: string) => string;
  readonly curves: readonly SweepCurve[];
}

// Curves are told apart by dashes, not by colour.
const dashes = ['', '6 3', '7 2.5 1.5 2.5'] as const;

const size = { width: 580, left: 68, right: 290, top: 30, bottom: 142, height: 172, label: 306, rows: 32 } as const;

/** The picture as SVG: one curve for each assumption from its low to its high, its term at its end. */
export function sweepPicture(picture: SweepPicture): string {
  const heights = [picture.value, ...picture.curves.flatMap(({ points }) => points.map(({ value }) => value))];
  const x = scaleLinear([0, 1], [size.left, size.right]);
  const y = scaleLinear(domainOf(heights), [size.bottom, size.top]).nice(3);
  const ticks = y.ticks(3);
  const write = (value: number) => numberText(picture.language, value, decimalsOf(ticks));
  const lowest = y.domain()[0]!;
  const head = [picture.unit, lowest > 0 ? picture.cut(write(lowest)) : ''].filter((part) => part !== '').join('. ');
  const chosen = near(y(picture.value));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" font-family="${letters}" font-size="11">`,
    `<title>${escaped(picture.description)}</title>`,
    `<rect width="${size.width}" height="${size.height}" fill="#FFFFFF"/>`,
    text(8, 16, head, ink.label),
    ...ticks.flatMap((tick) => [
      `<path d="M${size.left} ${near(y(tick))} H${size.right}" stroke="${tick === 0 ? ink.label : ink.hairline}"/>`,
      text(size.left - 6, y(tick) + 4, write(tick), ink.label, 'end'),
    ]),
    text(size.left, size.bottom + 18, picture.ends[0], ink.label),
    text(size.right, size.bottom + 18, picture.ends[1], ink.label, 'end'),
    `<path d="M${size.left} ${chosen} H${size.right}" stroke="${ink.label}" stroke-dasharray="1 3"/>`,
    ...picture.curves.flatMap(({ points, chosenAt }, index) => [
      `<path d="M${kept(points)
        .map(({ at, value }) => `${near(x(at))} ${near(y(value))}`)
        .join(' L')}" fill="none" stroke="${ink.line}" stroke-width="1.75"${dash(index)}/>`,
      `<circle cx="${near(x(chosenAt))}" cy="${chosen}" r="2.5" fill="#FFFFFF" stroke="${ink.line}"/>`,
    ]),
    ...labels(picture.curves, (value) => y(value)),
    '</svg>',
    '',
  ].join('\n');
}

const dash = (index: number): string => (dashes[index] ? ` stroke-dasharray="${dashes[index]}"` : '');

/** The points a straight stretch needs: its ends. */
function kept(points: SweepCurve['points']): SweepCurve['points'] {
  const scale = Math.max(...points.map(({ value }) => Math.abs(value)));
  return points.filter(({ at, value }, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const between = before.value + ((after.value - before.value) * (at - before.at)) / (after.at - before.at);
    return Math.abs(value - between) > 1e-6 * scale;
  });
}

/** Terms at the curves' ends, apart from each other, each with its dashes and a thin line to its curve. */
function labels(curves: readonly SweepCurve[], y: (value: number) => number): readonly string[] {
  const placed = curves
    .map((curve, index) => ({ curve, index, end: y(curve.points.at(-1)!.value) }))
    .sort((one, other) => one.end - other.end);
  // A label's height apart, and none below the picture: the first may go no lower than leaves room for the others.
  let free = 24;
  return placed.flatMap(({ curve, index, end }, place) => {
    const lowest = size.bottom + 10 - size.rows * (placed.length - place - 1);
    const at = Math.min(Math.max(end, free), lowest);
    free = at + size.rows;
    return [
      `<path d="M${size.right} ${near(end)} L${size.label - 4} ${near(at)}" fill="none" stroke="${ink.hairline}"/>`,
      `<path d="M${size.label} ${near(at)} h22" stroke="${ink.line}" stroke-width="1.75"${dash(index)}/>`,
      text(size.label + 28, at + 4, curve.term, ink.text),
      text(size.label + 28, at + 17, curve.range, ink.label),
    ];
  });
}

function domainOf(heights: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...heights), Math.max(...heights)];
  if (low > 0.4 * high && low > 0) return [low, high];
  return [Math.min(0, low), Math.max(0, high)];
}

function text(x: number, y: number, content: string, fill: string, anchor?: 'end'): string {
  const side = anchor ? ` text-anchor="${anchor}"` : '';
  return `<text x="${near(x)}" y="${near(y)}" fill="${fill}"${side}>${escaped(content)}</text>`;
}

import type { ChartView } from '../../../standin/views';
import { labelLines } from './axis-labels';
import { round, type Mark } from './mark';

/** A line of a chart's title; sizes in pixels. */
export interface TitleLine {
  readonly text: string;
  readonly size: number;
  readonly height: number;
  readonly role: 'title' | 'subtitle';
}

const sizes = { title: 14, subtitle: 12 } as const;

/** The lines of a title: its first paragraph large, the others smaller, each broken where the chart is too narrow for it. */
export function titleLines(title: ChartView['title'], width: number): readonly TitleLine[] {
  return (title?.split('\n') ?? []).flatMap((paragraph, index) => {
    const role = index === 0 ? 'title' : 'subtitle';
    const size = sizes[role];
    return labelLines(paragraph, width - 16, size).map((text) => ({ text, size, height: size * 1.25, role }));
  });
}

/** The title over the middle of the chart. */
export function titleMarks({ title }: ChartView, width: number): readonly Mark[] {
  let below = 4;
  return titleLines(title, width).map(({ text, size, height, role }) => {
    below += height;
    const place = { x: round(width / 2), y: round(below - size * 0.25), 'text-anchor': 'middle' };
    return { name: 'text', attributes: { class: role, ...place, 'font-size': size }, text };
  });
}

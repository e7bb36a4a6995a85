/** An element of a drawing: its name, its attributes, and its text. Colours are attributes, never style. */
export interface Mark {
  readonly name: 'path' | 'rect' | 'line' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
}

export const pixelsPerPoint = 4 / 3;

/** A place to a tenth of a pixel: more digits would only make the drawing longer. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Attributes of a text on or beside the axes. `color` is RRGGBB; the page's own where undefined. */
export function axisText(
  place: Readonly<Record<string, string | number>>,
  size: number,
  color: string | undefined,
): Readonly<Record<string, string | number>> {
  return { class: 'label', ...place, 'font-size': round(size), ...(color !== undefined && { fill: `#${color}` }) };
}

import { html, type ViewTemplate } from '@microsoft/fast-element';

/** Shapes of scenarios 1, 2, 3 … as on the report's sheets: circle, square, triangle, diamond; later ones begin again. */
const shapes = [
  'M12 2a10 10 0 1 1 0 20a10 10 0 1 1 0-20z',
  'M3 2.5h18a.5.5 0 0 1 .5.5v18a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V3a.5.5 0 0 1 .5-.5z',
  'M12 1.5L23.5 22H.5z',
  'M12 .5L23.5 12L12 23.5L.5 12z',
] as const;

/** The outline of a scenario's mark in a box of 24, for its number from 1. */
export function markShape(number: number): string {
  return shapes[(number - 1) % shapes.length] ?? shapes[0];
}

/** The class that gives a scenario its colours; beyond three they are the text's. */
export function markClass(number: number): string {
  return number <= 3 ? `scenario-${number}` : 'scenario-more';
}

/** Height of the digit's line in the box of 24: lower in a triangle, whose room lies at its foot. */
export function digitLine(number: number): number {
  return (number - 1) % shapes.length === 2 ? 19 : 16.5;
}

/** A scenario's mark: the digit in its shape; the name stands beside it, so it is not read out. */
export function scenarioMark<Source>(number: (source: Source) => number): ViewTemplate<Source> {
  return html<Source>`<svg
    class="${(source) => `mark ${markClass(number(source))}`}"
    viewBox="0 0 24 24"
    width="20"
    height="20"
    aria-hidden="true"
    focusable="false"
  >
    <path class="mark-shape" d="${(source) => markShape(number(source))}" />
    <text class="mark-digit" x="12" y="${(source) => digitLine(number(source))}" text-anchor="middle">
      ${(source) => number(source)}
    </text>
  </svg>`;
}

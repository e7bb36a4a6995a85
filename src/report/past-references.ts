import { columnLetters } from '../quantities/cell-address';
import type { PastFigure, StreamKey } from '../region/past-series';
import type { Places } from './calculation-references';
import { onSheet } from './cells';
import { roles } from './layout';
import type { PlannedCell } from './plan';
import { cell, formulaCell } from './cells';
import type { Appearance } from './appearance';

/** Column of the values in the list of facts on *Underlag*. */
const factValues = 'F';
/** A formula that names more stretches of cells than this is no longer one that anyone follows. */
const mostStretches = 60;

/**
 * Whole numbers as stretches of neighbours, first and last.
 * @example stretches([3, 5, 4, 9]) // [[3, 5], [9, 9]]
 */
export function stretches(numbers: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const number of [...numbers].sort((one, other) => one - other)) {
    const open = runs.at(-1);
    if (open && number === open[1] + 1) open[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}

/** The sum of some rows' cells in some columns, as a formula without '='; rows and columns count from 0. */
export function sumText(rows: readonly [number, number], columns: readonly number[]): string {
  const areas = stretches(columns).map(([left, right]) => {
    const [first, last] = [`${columnLetters(left)}${rows[0] + 1}`, `${columnLetters(right)}${rows[1] + 1}`];
    return first === last ? first : `${first}:${last}`;
  });
  return areas.length === 1 && !areas[0]!.includes(':') ? areas[0]! : `SUM(${areas.join(',')})`;
}

/** The sum of some facts on *Underlag*, or undefined where they are too many to name. */
export function factSum(places: Places, facts: readonly number[]): string | undefined {
  const top = places.history.factsTop + 1;
  const runs = stretches(facts);
  if (runs.length === 0 || runs.length > mostStretches) return undefined;
  const title = places.titles[roles.history]!;
  const areas = runs.map(([first, last]) => {
    const area = `${factValues}${top + first}`;
    return onSheet(title, first === last ? area : `${area}:${factValues}${top + last}`);
  });
  return areas.length === 1 && !areas[0]!.includes(':') ? areas[0]! : `SUM(${areas.join(',')})`;
}

/**
 * A figure as a cell: a sum of the facts it comes from, or its value with a link to the first of them where it was worked
 * out in another way. `weightAt` gives the cell of a stream's points per case.
 */
export function figureCell(
  places: Places,
  figure: PastFigure,
  look: Appearance,
  weightAt?: (stream: StreamKey) => string,
): PlannedCell {
  const terms = figure.parts.map(({ facts, sign, weight }) => {
    const sum = factSum(places, facts);
    if (sum === undefined || !figure.adds) return undefined;
    return `${sign < 0 ? '-' : '+'}${sum}${weight && weightAt ? `*${weightAt(weight)}` : ''}`;
  });
  if (terms.every((term) => term !== undefined))
    return formulaCell(terms.join('').replace(/^\+/, ''), figure.value, look);
  return linkedCell(places, figure.value, look, figure.parts[0]?.facts[0]);
}

/** A value with a link to a fact's row on *Underlag*. */
export function linkedCell(places: Places, value: number, look: Appearance, fact: number | undefined): PlannedCell {
  if (fact === undefined) return cell(value, look);
  const link = onSheet(places.titles[roles.history]!, `${factValues}${places.history.factsTop + 1 + fact}`);
  return { ...cell(value, look), link };
}

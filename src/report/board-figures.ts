import { rangedFigures, type RangedFigure } from '../simulate/ranged-figures';
import { cellName } from '../quantities/cell-address';
import type { Board } from './board-layout';
import { onSheet } from './cells';
import {
  comparisonBlocks,
  comparisonRow,
  differenceColumn,
  differenceIn,
  isKnown,
  levelColumn,
  regionFigure,
  unitFigure,
  type Figure,
} from './comparison-figures';
import { blockOf, figureLines, type Ends } from './comparison-intervals';
import { roles } from './layout';

/** The rows of the table at the head of the page. */
export const tableFigures = ['cost', 'unitsResult', 'real', 'registered', 'queue', 'within90'] as const;
export type TableFigure = (typeof tableFigures)[number];

/** A chosen value: the formula that fetches it, what it is now, and the cell it comes from. */
export interface ChosenValue extends Figure {
  readonly link: string;
}

/** What the board's cells are counted in, from what *Jämförelse* and the draws are counted in. */
interface Scale {
  /** Of the cell in *Jämförelse*: a factor written into the formula. */
  readonly level: number;
  readonly difference: number;
  /** Of the draws' own figure. */
  readonly drawnLevel: number;
  readonly drawnDifference: number;
}

const scales: Record<'mkr' | 'points' | 'share', Scale> = {
  mkr: { level: 1, difference: 1, drawnLevel: 1e-3, drawnDifference: 1e-3 },
  points: { level: 1e-3, difference: 100, drawnLevel: 1e-3, drawnDifference: 100 },
  share: { level: 100, difference: 1, drawnLevel: 100, drawnDifference: 100 },
};

/** Whether the region's data carry a figure's level: a queue nobody read is not an empty one, nor is tax nothing. */
export function isLevelKnown(board: Pick<Board, 'places' | 'frame'>, name: RangedFigure): boolean {
  if ((name === 'centre' || name === 'regionResult') && board.frame.taxAndGrants === undefined) return false;
  return isDifferenceKnown(board, name);
}

/** Whether a figure's difference between scenarios is known. */
export function isDifferenceKnown({ places, frame }: Pick<Board, 'places' | 'frame'>, name: RangedFigure): boolean {
  return frame.units.some((_, unit) => isKnown(places, blockOf(name), unit));
}

/** The region's figure of a scenario as its level, from *Jämförelse*. */
export function chosenLevel(board: Board, name: RangedFigure, scenario: number): ChosenValue {
  const block = blockOf(name);
  const value = regionFigure(board.places, board.runs[scenario]!, block, columnOf(name), board.year).value;
  return fetched(board, name, levelColumn(scenario), value, scales[block.measure].level);
}

/** The region's figure of a scenario as its difference from the first, from *Jämförelse*. */
export function chosenDifference(board: Board, name: RangedFigure, scenario: number): ChosenValue {
  const block = blockOf(name);
  const figure = (of: number) => regionFigure(board.places, board.runs[of]!, block, columnOf(name), board.year).value;
  const value = differenceIn(block.measure, figure(scenario), figure(0));
  return fetched(board, name, differenceColumn(scenario), value, scales[block.measure].difference);
}

/** A unit's result less its result in the first scenario, from *Jämförelse*. */
export function unitDifference(board: Board, unit: number, scenario: number): ChosenValue {
  const block = comparisonBlocks[0]!;
  const figure = (of: number) => unitFigure(board.places, board.runs[of]!, block, unit, board.year).value;
  const row = comparisonRow('result', unit, board.frame.units.length);
  return atCell(board, row, differenceColumn(scenario), figure(scenario) - figure(0), 1);
}

/** The interval of a figure's level or difference in the board's measure; undefined where nobody drew. */
export function endsOf(
  { uncertainty }: Board,
  name: RangedFigure,
  scenario: number,
  kind: 'levels' | 'differences',
): Ends | undefined {
  const own = uncertainty?.scenarios[scenario]?.[kind][name];
  const { drawnLevel, drawnDifference } = scales[blockOf(name).measure];
  const factor = kind === 'levels' ? drawnLevel : drawnDifference;
  return own && { low: factor * own.p5, high: factor * own.p95 };
}

function columnOf(name: RangedFigure): string {
  return rangedFigures[name].column;
}

function fetched(board: Board, name: RangedFigure, column: number, value: number, factor: number): ChosenValue {
  const { block, line } = figureLines[name];
  return atCell(board, comparisonRow(block, line, board.frame.units.length), column, value, factor);
}

function atCell({ places }: Board, row: number, column: number, value: number, factor: number): ChosenValue {
  const reference = onSheet(places.titles[roles.comparison]!, cellName(row, column));
  // Dividing by a thousand and not multiplying by its inexact inverse, as the calculation sheets do.
  const [formula, scaled] =
    factor === 1
      ? [reference, value]
      : factor < 1
        ? [`${reference}/${Math.round(1 / factor)}`, value / Math.round(1 / factor)]
        : [`${factor}*${reference}`, factor * value];
  return { formula, value: scaled, link: reference };
}

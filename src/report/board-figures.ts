import { rangedFigures, type Range, type RangedFigure } from '../simulate/ranges';
import { cellName } from '../quantities/cell-address';
import type { Board } from './board-layout';
import { onSheet } from './cells';
import {
  comparisonBlocks,
  comparisonRow,
  isKnown,
  levelColumn,
  regionFigure,
  unitFigure,
  type ComparisonBlock,
  type Figure,
} from './comparison-figures';
import { roles } from './layout';

/** Rows of the board's table: the block of *Jämförelse* and the line in it where the figure stands. */
const boardFigures = {
  cost: { block: 'cost', line: 'region' },
  unitsResult: { block: 'result', line: 'unitsSum' },
  real: { block: 'real', line: 'region' },
  registered: { block: 'registered', line: 'region' },
  queue: { block: 'queue', line: 'region' },
  within90: { block: 'within90', line: 'region' },
  centre: { block: 'result', line: 'centre' },
  regionResult: { block: 'result', line: 'regionTotal' },
} as const satisfies Record<
  RangedFigure,
  { readonly block: ComparisonBlock['name']; readonly line: ComparisonBlock['below'][number]['label'] }
>;

/** The rows of the table at the head of the page. */
export const tableFigures = ['cost', 'unitsResult', 'real', 'registered', 'queue', 'within90'] as const;
export type TableFigure = (typeof tableFigures)[number];

/** A chosen value: the formula that fetches it, what it is now, and the cell it comes from. */
export interface ChosenValue extends Figure {
  readonly link: string;
}

/** What the board's cells are counted in, from what *Jämförelse* and the engine's ranges are counted in. */
interface Scale {
  /** Of the cell in *Jämförelse*: a factor written into the formula. */
  readonly level: number;
  readonly difference: number;
  /** Of the engine's own figure. */
  readonly rangeLevel: number;
  readonly rangeDifference: number;
}

const scales: Record<'mkr' | 'points' | 'share', Scale> = {
  mkr: { level: 1, difference: 1, rangeLevel: 1e-3, rangeDifference: 1e-3 },
  points: { level: 1e-3, difference: 100, rangeLevel: 1e-3, rangeDifference: 100 },
  share: { level: 100, difference: 1, rangeLevel: 100, rangeDifference: 100 },
};

function blockOf(name: RangedFigure): ComparisonBlock {
  return comparisonBlocks.find((block) => block.name === boardFigures[name].block)!;
}

/** Whether the region's data carry a figure's level: a queue nobody read is not an empty one, nor is tax nothing. */
export function isLevelKnown(board: Board, name: RangedFigure): boolean {
  if ((name === 'centre' || name === 'regionResult') && board.frame.taxAndGrants === undefined) return false;
  return isDifferenceKnown(board, name);
}

/** Whether a figure's difference between scenarios is known. */
export function isDifferenceKnown({ places, frame }: Board, name: RangedFigure): boolean {
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
  const value = differenceIn(block, figure(scenario), figure(0));
  return fetched(board, name, levelColumn(scenario) + 1, value, scales[block.measure].difference);
}

/** A unit's result less its result in the first scenario, from *Jämförelse*. */
export function unitDifference(board: Board, unit: number, scenario: number): ChosenValue {
  const block = comparisonBlocks[0]!;
  const figure = (of: number) => unitFigure(board.places, board.runs[of]!, block, unit, board.year).value;
  const row = comparisonRow('result', unit, board.frame.units.length);
  return atCell(board, row, levelColumn(scenario) + 1, figure(scenario) - figure(0), 1);
}

/** The range of a figure's level or difference in the board's measure; undefined where there are no ranges. */
export function rangeOf(
  { ranges }: Board,
  name: RangedFigure,
  scenario: number,
  kind: 'levels' | 'differences',
): Range | undefined {
  const own = ranges?.scenarios[scenario]?.[kind][name];
  const { rangeLevel, rangeDifference } = scales[blockOf(name).measure];
  const factor = kind === 'levels' ? rangeLevel : rangeDifference;
  return own && { low: factor * own.low, high: factor * own.high };
}

function columnOf(name: RangedFigure): string {
  return rangedFigures[name].column;
}

function differenceIn(block: ComparisonBlock, own: number, first: number): number {
  if (block.measure === 'points') return first === 0 ? 0 : own / first - 1;
  return block.measure === 'share' ? 100 * (own - first) : own - first;
}

function fetched(board: Board, name: RangedFigure, column: number, value: number, factor: number): ChosenValue {
  const { block, line } = boardFigures[name];
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

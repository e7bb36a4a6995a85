import type { RangedFigure } from '../simulate/ranged-figures';
import type { Appearance } from './appearance';
import {
  chosenDifference,
  chosenLevel,
  endsOf,
  isDifferenceKnown,
  isLevelKnown,
  tableFigures,
  type ChosenValue,
  type TableFigure,
} from './board-figures';
import { groupLeft, lastColumn, linesOf, pixelsOf, type Board } from './board-layout';
import { cell, formulaCell } from './cells';
import type { Ends } from './comparison-intervals';
import type { PlannedArea, PlannedCell } from './plan';
import { asShown, boardLooks, inScenarioInk, scenarioMarks, withFormat } from './styles';

const minus = '\u2212';

/** Number format with decimals; a difference carries its sign. */
export function numberFormat(decimals: number, signed: boolean): string {
  const digits = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  if (!signed) return `${digits};"${minus}"${digits}`;
  return `+${digits};"${minus}"${digits};${decimals === 0 ? '0' : digits.slice(4)}`;
}

/**
 * Decimals that an amount of money in mkr bears on paper: none where tens are told apart, more for small regions.
 * @example decimalsOf(228.8) // 0
 * @example decimalsOf(-4.2) // 1
 */
export function decimalsOf(largest: number): number {
  const size = Math.abs(largest);
  if (size >= 20) return 0;
  return size >= 1 ? 1 : 2;
}

/** Decimals of a row's levels and differences, from the largest figure of the row over the scenarios shown. */
export function rowDecimals(board: Board, name: RangedFigure): { readonly level: number; readonly difference: number } {
  const levels = [chosenLevel(board, name, 0).value, ...ends(board, name, 0, 'levels')];
  if (name === 'within90') return { level: 1, difference: 1 };
  if (name === 'real' || name === 'registered' || name === 'queue') {
    return { level: largest(levels) >= 10 ? 1 : 2, difference: 1 };
  }
  const differences = board.runs
    .slice(1)
    .flatMap((_, index) => [
      chosenDifference(board, name, index + 1).value,
      ...ends(board, name, index + 1, 'differences'),
    ]);
  return { level: decimalsOf(largest(levels)), difference: decimalsOf(largest(differences)) };
}

function ends(board: Board, name: RangedFigure, scenario: number, kind: 'levels' | 'differences'): readonly number[] {
  const found = endsOf(board, name, scenario, kind);
  return found ? [found.low, found.high] : [];
}

function largest(values: readonly number[]): number {
  return Math.max(0, ...values.map(Math.abs));
}

/** The cells of an interval and its chosen value: from, "till", to, and the figure that follows its cells. */
export function intervalCells(
  board: Board,
  ends: Ends | undefined,
  chosen: ChosenValue | undefined,
  format: string,
  bold: boolean,
): readonly PlannedCell[] {
  const look = (name: 'from' | 'till' | 'to' | 'chosen'): Appearance => {
    const own = boardLooks[name];
    return { ...own, ...(bold && { bold: true }) };
  };
  const value = chosen
    ? { ...formulaCell(chosen.formula, chosen.value, withFormat(look('chosen'), format)), link: chosen.link }
    : cell('–', look('chosen'));
  if (!ends || !chosen) return [cell('', look('from')), cell('–', look('till')), cell('', look('to')), value];
  return [
    cell(asShown(ends.low, format), withFormat(look('from'), format)),
    cell(board.texts.board.table.till, look('till')),
    cell(asShown(ends.high, format), withFormat(look('to'), format)),
    value,
  ];
}

/** The table: three rows of heading, then the figures. */
export function boardTable(board: Board): {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly PlannedArea[];
  readonly heights: readonly number[];
} {
  const { texts, runs, year } = board;
  const words = texts.board.table;
  const names: PlannedCell[] = blank();
  const notes: PlannedCell[] = blank();
  const kinds: PlannedCell[] = blank(boardLooks.headLine);
  kinds[0] = cell((board.uncertainty ? words.yearDrawn : words.year)({ year }), boardLooks.headLine);
  kinds[1] = cell(words.kinds, boardLooks.headLineNote);
  const merges: PlannedArea[] = [];
  let [nameLines, noteLines] = [1, 0];
  const top = board.rows.tableHead;
  runs.forEach(({ scenario }, index) => {
    const left = groupLeft(index);
    const name = `${scenarioMarks[index]!} ${index + 1} ${scenario.name}`;
    names[left] = cell(name, inScenarioInk(boardLooks.scenarioName, index));
    notes[left] = cell(scenario.note, boardLooks.scenarioNote);
    kinds[left] = cell(index === 0 ? words.level : words.difference, boardLooks.headLineCentre);
    kinds[left + 3] = cell(words.chosen, boardLooks.headLineRight);
    const width = pixelsOf(left, left + 3);
    nameLines = Math.max(nameLines, linesOf(name, width, 10.5));
    if (scenario.note !== '') noteLines = Math.max(noteLines, linesOf(scenario.note, width, 9));
    merges.push({ top, bottom: top, left, right: left + 3 }, { top: top + 1, bottom: top + 1, left, right: left + 3 });
    merges.push({ top: top + 2, bottom: top + 2, left, right: left + 2 });
  });
  return {
    rows: [names, notes, kinds, ...tableFigures.map((name) => figureRow(board, name))],
    merges,
    heights: [nameLines * 14.5, Math.max(3, noteLines * 12.5), 24.5, ...tableFigures.map(() => 14)],
  };
}

function blank(look: Appearance = {}): PlannedCell[] {
  return Array.from({ length: lastColumn + 1 }, () => cell('', look));
}

function figureRow(board: Board, name: TableFigure): readonly PlannedCell[] {
  const [label, unit] = board.texts.board.table.rows[name]!;
  const decimals = rowDecimals(board, name);
  const row: PlannedCell[] = blank(boardLooks.label);
  row[0] = cell(label!, boardLooks.label);
  row[1] = cell(unit!, boardLooks.unit);
  board.runs.forEach((_, scenario) => {
    const first = scenario === 0;
    const known = first ? isLevelKnown(board, name) : isDifferenceKnown(board, name);
    const chosen = first ? chosenLevel(board, name, 0) : chosenDifference(board, name, scenario);
    const format = numberFormat(first ? decimals.level : decimals.difference, !first);
    const own = endsOf(board, name, scenario, first ? 'levels' : 'differences');
    row.splice(groupLeft(scenario), 4, ...intervalCells(board, own, known ? chosen : undefined, format, false));
  });
  return row;
}

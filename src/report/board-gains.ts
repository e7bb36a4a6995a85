import { drawShareCount } from '../words/draw-share';
import { chosenDifference, endsOf, unitDifference, type ChosenValue } from './board-figures';
import { groupLeft, lastColumn, linesOf, pixelsOf, unitsShown, type Board } from './board-layout';
import { decimalsOf, intervalCells, numberFormat } from './board-table';
import { cell } from './cells';
import { worseShare, type Ends } from './comparison-intervals';
import type { PlannedArea, PlannedCell } from './plan';
import { boardLooks, inScenarioInk, scenarioMarks } from './styles';

/** A line under "who gains": a unit, the units not named, or the region. */
interface Line {
  readonly label: string;
  readonly bold: boolean;
  readonly chosen: readonly (ChosenValue | undefined)[];
  readonly ends: readonly (Ends | undefined)[];
  /** Share of the draws in which it is worse than in the first scenario. */
  readonly worse: readonly (number | undefined)[];
}

/**
 * Which units stand by name: all, or where they are more than there is room for those whose result differs most in the
 * last scenario shown; the others share a line.
 */
export function namedUnits(differences: readonly number[]): readonly number[] {
  const all = differences.map((_, unit) => unit);
  if (all.length <= unitsShown) return all;
  const bySize = [...all].sort((left, right) => Math.abs(differences[right]!) - Math.abs(differences[left]!));
  return bySize.slice(0, unitsShown - 1).sort((left, right) => left - right);
}

/** Who gains and who carries the risk: a row of heading, then units, their sum, the centre and the region. */
export function gainsTable(board: Board): {
  readonly rows: readonly (readonly PlannedCell[])[];
  readonly merges: readonly PlannedArea[];
  readonly heights: readonly number[];
} {
  const { texts, runs, rows } = board;
  const words = texts.board.gains;
  const left = groupLeft(0);
  const lines = linesOfBoard(board);
  const largest = Math.max(
    0,
    ...lines.flatMap(({ chosen, ends }) => [
      ...chosen.map((value) => Math.abs(value?.value ?? 0)),
      ...ends.flatMap((own) => (own ? [Math.abs(own.low), Math.abs(own.high)] : [])),
    ]),
  );
  const format = numberFormat(decimalsOf(largest), true);
  const head = Array.from({ length: lastColumn + 1 - left }, () => cell('', boardLooks.headLine));
  runs.slice(1).forEach((_, index) => {
    const column = groupLeft(index + 1) - left;
    const look = { ...boardLooks.headLineCentre, bold: true };
    head[column] = cell(`${scenarioMarks[index + 1]!} ${index + 2}`, inScenarioInk(look, index + 1));
    head[column + 3] = cell(board.uncertainty ? words.worse : words.chosen, boardLooks.headLineRight);
  });
  const width = pixelsOf(left, groupLeft(1) - 1);
  const body = lines.map(({ label, bold, chosen, ends, worse }) => {
    const row: PlannedCell[] = Array.from({ length: lastColumn + 1 - left }, () => cell('', boardLooks.label));
    row[0] = cell(label, { ...boardLooks.labelWrapped, ...(bold && { bold: true }) });
    chosen.forEach((value, index) => {
      const own = [...intervalCells(board, ends[index], value, format, bold)];
      if (board.uncertainty) own[3] = worseCell(worse[index], bold);
      row.splice(groupLeft(index + 1) - left, 4, ...own);
    });
    return row;
  });
  const nameArea = (row: number): PlannedArea => ({ top: row, bottom: row, left, right: groupLeft(1) - 1 });
  return {
    rows: [head, ...body],
    merges: [
      ...runs.slice(1).map((_, index) => {
        const column = groupLeft(index + 1);
        return { top: rows.gainsHead, bottom: rows.gainsHead, left: column, right: column + 2 };
      }),
      ...lines.map((_, index) => nameArea(rows.units + index)),
    ],
    heights: [13, ...lines.map(({ label }) => 0.4 + 12.7 * linesOf(label, width, 10))],
  };
}

/** How many draws of ten are worse, a value from the draws. */
function worseCell(share: number | undefined, bold: boolean): PlannedCell {
  const look = { ...boardLooks.chosen, ...(bold && { bold: true }) };
  return share === undefined ? cell('–', look) : cell(drawShareCount(share), { ...look, fill: boardLooks.from.fill });
}

function linesOfBoard(board: Board): readonly Line[] {
  const { frame, runs, texts, uncertainty } = board;
  const words = texts.board.gains;
  const others = runs.slice(1).map((_, index) => index + 1);
  const last = runs.length - 1;
  const named = namedUnits(frame.units.map((_, unit) => unitDifference(board, unit, last).value));
  const units = named.map((unit): Line => ({
    label: frame.units[unit]!.name,
    bold: false,
    chosen: others.map((scenario) => unitDifference(board, unit, scenario)),
    ends: others.map((scenario) => {
      const own = uncertainty?.scenarios[scenario]?.unitResults[unit];
      return own && { low: own.p5 / 1000, high: own.p95 / 1000 };
    }),
    worse: others.map((scenario) => worseShare(uncertainty, unit, scenario)),
  }));
  const region = (
    line: 'unitsSum' | 'centre' | 'regionTotal',
    name: 'unitsResult' | 'centre' | 'regionResult',
    bold: boolean,
  ): Line => ({
    label: words[line],
    bold,
    chosen: others.map((scenario) => chosenDifference(board, name, scenario)),
    ends: others.map((scenario) => endsOf(board, name, scenario, 'differences')),
    worse: others.map((scenario) => worseShare(uncertainty, line, scenario)),
  });
  return [
    ...units,
    ...restOf(board, named, others),
    region('unitsSum', 'unitsResult', true),
    region('centre', 'centre', false),
    region('regionTotal', 'regionResult', true),
  ];
}

/** The units not named, together; their interval is not the sum of each one's and is left out. */
function restOf(board: Board, named: readonly number[], others: readonly number[]): readonly Line[] {
  const rest = board.frame.units.map((_, unit) => unit).filter((unit) => !named.includes(unit));
  if (rest.length === 0) return [];
  const chosen = others.map((scenario): ChosenValue => {
    const values = rest.map((unit) => unitDifference(board, unit, scenario));
    return {
      formula: `SUM(${values.map(({ formula }) => formula).join(',')})`,
      value: values.reduce((sum, { value }) => sum + value, 0),
      link: values[0]!.link,
    };
  });
  const words = board.texts.board.gains;
  const label = (board.uncertainty ? words.othersElsewhere : words.others)({ count: rest.length });
  const none = others.map(() => undefined);
  return [{ label, bold: false, chosen, ends: none, worse: none }];
}

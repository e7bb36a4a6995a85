import { rangeOf, chosenDifference, unitDifference, type ChosenValue } from './board-figures';
import { groupLeft, lastColumn, linesOf, pixelsOf, unitsShown, type Board } from './board-layout';
import { decimalsOf, intervalCells, numberFormat } from './board-table';
import { cell } from './cells';
import type { PlannedArea, PlannedCell } from './plan';
import { boardLooks, inScenarioInk, scenarioMarks } from './styles';

/** A line under "who gains": a unit, the units not named, or the region. */
interface Line {
  readonly label: string;
  readonly bold: boolean;
  readonly chosen: readonly (ChosenValue | undefined)[];
  readonly ranges: readonly ({ readonly low: number; readonly high: number } | undefined)[];
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
    ...lines.flatMap(({ chosen, ranges }) => [
      ...chosen.map((value) => Math.abs(value?.value ?? 0)),
      ...ranges.flatMap((range) => (range ? [Math.abs(range.low), Math.abs(range.high)] : [])),
    ]),
  );
  const format = numberFormat(decimalsOf(largest), true);
  const head = Array.from({ length: lastColumn + 1 - left }, () => cell('', boardLooks.headLine));
  runs.slice(1).forEach((_, index) => {
    const column = groupLeft(index + 1) - left;
    const look = { ...boardLooks.headLineCentre, bold: true };
    head[column] = cell(`${scenarioMarks[index + 1]!} ${index + 2}`, inScenarioInk(look, index + 1));
    head[column + 3] = cell(words.chosen, boardLooks.headLineRight);
  });
  const width = pixelsOf(left, groupLeft(1) - 1);
  const body = lines.map(({ label, bold, chosen, ranges }) => {
    const row: PlannedCell[] = Array.from({ length: lastColumn + 1 - left }, () => cell('', boardLooks.label));
    row[0] = cell(label, { ...boardLooks.labelWrapped, ...(bold && { bold: true }) });
    chosen.forEach((value, index) => {
      row.splice(groupLeft(index + 1) - left, 4, ...intervalCells(board, ranges[index], value, format, bold));
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
    heights: [13, ...lines.map(({ label }) => 1.5 + 12.8 * linesOf(label, width, 10))],
  };
}

function linesOfBoard(board: Board): readonly Line[] {
  const { frame, runs, texts, ranges } = board;
  const words = texts.board.gains;
  const others = runs.slice(1).map((_, index) => index + 1);
  const last = runs.length - 1;
  const named = namedUnits(frame.units.map((_, unit) => unitDifference(board, unit, last).value));
  const units = named.map((unit): Line => ({
    label: frame.units[unit]!.name,
    bold: false,
    chosen: others.map((scenario) => unitDifference(board, unit, scenario)),
    ranges: others.map((scenario) => {
      const own = ranges?.scenarios[scenario]?.unitResults[unit];
      return own && { low: own.low / 1000, high: own.high / 1000 };
    }),
  }));
  const region = (label: string, name: 'unitsResult' | 'centre' | 'regionResult', bold: boolean): Line => ({
    label,
    bold,
    chosen: others.map((scenario) => chosenDifference(board, name, scenario)),
    ranges: others.map((scenario) => rangeOf(board, name, scenario, 'differences')),
  });
  return [
    ...units,
    ...restOf(board, named, others),
    region(words.unitsSum, 'unitsResult', true),
    region(words.centre, 'centre', false),
    region(words.regionTotal, 'regionResult', true),
  ];
}

/** The units not named, together; their range is not the sum of each one's and is left out. */
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
  const label = board.texts.board.gains.others({ count: rest.length });
  return [{ label, bold: false, chosen, ranges: others.map(() => undefined) }];
}

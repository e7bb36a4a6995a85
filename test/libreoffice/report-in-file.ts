import { cellAt, type Grid } from '../../src/region/grid';
import { columnLetters } from '../../src/quantities/cell-address';
import { roles } from '../../src/report/layout';
import { flagCell } from '../../src/report/stale-line';
import {
  differences,
  formulaCells,
  planOfSituation,
  tellsContracts,
  type Computed,
  type FormulaCell,
  type ReportSetting,
  type Situation,
} from '../report/formula-cells';
import { madeOf, type Change } from '../report/typed-changes';
import { readWritten, withPlanted, withTyped, type TypedCell } from '../report/written-workbook';
import { recalculateAll } from './office';

/** A report in a file, and what it was computed from. */
export interface Report {
  readonly bytes: Uint8Array;
  readonly situation: Situation;
  readonly setting: ReportSetting;
  /** A sheet that says more than a situation does: the job's ranges and doubts stand on the board page, tried by itself. */
  readonly apart?: string;
}

/** Cells by sheet name and address, as LibreOffice computed them. */
function reading(grids: readonly Grid[]): Computed {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  return (sheet, address) => {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address)!;
    const column = [...letters!].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0) - 1;
    const grid = bySheet.get(sheet);
    const cell = grid && cellAt(grid, Number(digits) - 1, column);
    if (cell?.kind === 'number') return cell.value;
    if (cell?.kind === 'text') return cell.text;
    return cell?.kind === 'error' ? cell.code : undefined;
  };
}

const flag = `${columnLetters(flagCell.column)}${flagCell.row + 1}`;

/** Formula cells that say whether something was changed after the run, or what held at the run: not the engine's to say. */
export const isNotice = (cell: FormulaCell) =>
  cell.address === 'A3' ||
  tellsContracts(cell) ||
  (cell.role === roles.board && cell.address === flag) ||
  (cell.role === roles.assumptions && cell.address.startsWith('M'));

export const figures = (report: Report) =>
  formulaCells(planOfSituation(report.situation, report.setting)).filter(
    (cell) => !isNotice(cell) && cell.role !== report.apart,
  );

/** A report after changes were typed into its file, where every cached result was wrong, as LibreOffice computed it. */
export interface Recomputed {
  readonly computed: Computed;
  /** What the engine computes after the same changes, in every formula cell that was not typed over. */
  readonly expected: readonly FormulaCell[];
}

/** A report after several changes, each tried by itself, in one run of LibreOffice. */
export function recomputedAfter(
  report: Report,
  tries: ReadonlyMap<string, readonly Change[]>,
): Map<string, Recomputed> {
  const workbook = readWritten(report.bytes);
  const made = new Map(
    [...tries].map(([key, changes]) => [key, madeOf(changes, report.situation, workbook, report.setting.titles)]),
  );
  const typedInto = (typed: readonly TypedCell[]) => (typed.length > 0 ? withTyped(report.bytes, typed) : report.bytes);
  const files = new Map([...made].map(([key, { typed }]) => [key, withPlanted(typedInto(typed))]));
  const grids = recalculateAll(files);
  return new Map(
    [...made].map(([key, { typed, after }]) => {
      const byHand = new Set(typed.map(({ sheet, address }) => `${sheet}!${address}`));
      const expected = figures({ ...report, situation: after }).filter(
        ({ sheet, address }) => !byHand.has(`${sheet}!${address}`),
      );
      return [key, { computed: reading(grids.get(key) ?? []), expected }];
    }),
  );
}

/** Holds LibreOffice against the engine in one of the tries. */
export function expectAgreed(found: ReadonlyMap<string, Recomputed>, key: string): Recomputed {
  const tried = found.get(key)!;
  expect(differences(tried.expected, tried.computed)).toEqual([]);
  return tried;
}

/** Types the changes into the file, where every cached result is wrong, and holds LibreOffice against the engine. */
export function expectSame(report: Report, changes: readonly Change[]): Recomputed {
  return expectAgreed(recomputedAfter(report, new Map([['report', changes]])), 'report');
}

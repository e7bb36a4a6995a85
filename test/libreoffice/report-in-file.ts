import { cellAt, type Grid } from '../../src/region/grid';
import { columnLetters } from '../../src/quantities/cell-address';
import { roles } from '../../src/report/layout';
import { flagCell } from '../../src/report/stale-line';
import {
  differences,
  formulaCells,
  planOfSituation,
  type Computed,
  type FormulaCell,
  type ReportSetting,
  type Situation,
} from '../report/formula-cells';
import { madeOf, type Change } from '../report/typed-changes';
import { readWritten, withPlanted, withTyped } from '../report/written-workbook';
import { recalculate } from './office';

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

/** Formula cells that say whether something was changed after the run: they answer to typing, not to the engine. */
export const isNotice = ({ role, address }: FormulaCell) =>
  address === 'A3' ||
  (role === roles.board && address === flag) ||
  (role === roles.assumptions && address.startsWith('M'));

export const figures = (report: Report) =>
  formulaCells(planOfSituation(report.situation, report.setting)).filter(
    (cell) => !isNotice(cell) && cell.role !== report.apart,
  );

/** Types the changes into the file, where every cached result is wrong, and holds LibreOffice against the engine. */
export function expectSame(
  report: Report,
  changes: readonly Change[],
): { readonly computed: Computed; readonly cells: number } {
  const workbook = readWritten(report.bytes);
  const { typed, after } = madeOf(changes, report.situation, workbook, report.setting.titles);
  const computed = reading(recalculate(withPlanted(withTyped(report.bytes, typed))));
  const byHand = new Set(typed.map(({ sheet, address }) => `${sheet}!${address}`));
  const cells = figures({ ...report, situation: after }).filter(
    ({ sheet, address }) => !byHand.has(`${sheet}!${address}`),
  );
  expect(differences(cells, computed)).toEqual([]);
  return { computed, cells: cells.length };
}

import { columnNumber, type CellArea } from '../../quantities/cell-address';
import { markName } from './sheet-mark';

/** Name of the hidden, sheet-scoped name that refers to the area Växla wrote, so that Excel moves it along. */
export const ownAreaName = 'vaxla_area';

/**
 * The area a name's formula refers to; undefined where it is none, as when all of its cells were deleted.
 * @example areaOfName("'Växla Avtal'!$B$2:$C$4") // { top: 1, left: 1, bottom: 3, right: 2 }
 */
export function areaOfName(formula: string): CellArea | undefined {
  const found = /!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/.exec(formula);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return { top: Number(top) - 1, left: columnNumber(left), bottom: Number(bottom) - 1, right: columnNumber(right) };
}

/** What a sheet prints, and the rows and columns it repeats on every page, as Excel names them. */
export const printAreaName = '_xlnm.Print_Area';
export const printTitlesName = '_xlnm.Print_Titles';

const sheetNames = [markName, ownAreaName, printAreaName, printTitlesName].map((name) => name.toLowerCase());

/** Whether a name of one sheet is of the kinds Växla defines on its own sheets. */
export function isOwnSheetName(name: string): boolean {
  return sheetNames.includes(name.toLowerCase());
}

import type { CellArea } from '../quantities/cell-address';
import { areaOfAddress, sheetOfAddress } from './area-address';
import { refusal } from './errors';
import type { Sheet } from './sheet';
import { sheetColumns, sheetRows } from './sheet-size';
import type { WorkbookState } from './workbook-state';

/** What a Range object stands for. */
export interface RangeTarget {
  readonly sheet: Sheet;
  readonly area: CellArea;
}

/** What a RangeAreas object stands for. */
export interface AreasTarget {
  readonly sheet: Sheet;
  readonly areas: readonly CellArea[];
}

/** The range an address means on a sheet: cells, whole rows and columns, or a name. Throws InvalidArgument. */
export function rangeAt(workbook: WorkbookState, sheet: Sheet, address: string): RangeTarget {
  const { sheet: named, rest } = sheetOfAddress(address);
  const on = named === undefined ? sheet : workbook.sheetNamed(named);
  if (!on || on !== sheet) throw refusal('InvalidArgument', address);
  const area = areaOfAddress(rest);
  if (area) return { sheet, area };
  const item = workbook.item(rest, sheet) ?? workbook.item(rest, undefined);
  const target = item && referredRange(workbook, item.formula, sheet);
  if (!target) throw refusal('InvalidArgument', address);
  return target;
}

/** The range a formula without '=' points at; undefined where it is no plain reference. */
export function referredRange(
  workbook: WorkbookState,
  formula: string,
  own: Sheet | undefined,
): RangeTarget | undefined {
  const { sheet: named, rest } = sheetOfAddress(formula.trim());
  const sheet = named === undefined ? own : workbook.sheetNamed(named);
  const area = areaOfAddress(rest);
  return sheet && area ? { sheet, area } : undefined;
}

/** An area that must lie on the sheet. Throws InvalidArgument where it does not. */
export function onSheet(area: CellArea): CellArea {
  const { top, left, bottom, right } = area;
  const fits = top >= 0 && left >= 0 && top <= bottom && left <= right && bottom < sheetRows && right < sheetColumns;
  if (!fits || [top, left, bottom, right].some((place) => !Number.isInteger(place))) throw refusal('InvalidArgument');
  return area;
}

export function rowsOf({ top, bottom }: CellArea): number {
  return bottom - top + 1;
}

export function columnsOf({ left, right }: CellArea): number {
  return right - left + 1;
}

export const isWholeRows = ({ left, right }: CellArea): boolean => left === 0 && right === sheetColumns - 1;
export const isWholeColumns = ({ top, bottom }: CellArea): boolean => top === 0 && bottom === sheetRows - 1;

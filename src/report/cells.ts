import { cellName, quotedSheet, type CellAddress } from '../quantities/cell-address';
import type { Appearance } from './appearance';
import type { CellBlock, CellContent, PlannedArea, PlannedCell } from './plan';
import { looks } from './styles';

/** A cell with a value that is written as it is; text is never a formula. */
export function cell(value: CellContent, appearance: Appearance = looks.plain): PlannedCell {
  return { value, appearance };
}

/** A cell with a formula and the value it has now. */
export function formulaCell(formula: string, value: CellContent, appearance: Appearance): PlannedCell {
  return { value, formula, appearance };
}

/** Cells in rows, placed with their top left corner at a row and column. */
export function cells(top: number, left: number, rows: readonly (readonly PlannedCell[])[]): CellBlock {
  return { kind: 'cells', top, left, rows };
}

/** One cell as an area. */
export function areaOf(row: number, column: number): PlannedArea {
  return { top: row, left: column, bottom: row, right: column };
}

/** A reference to cells on another sheet, as a formula writes it. */
export function onSheet(title: string, reference: string): string {
  return `${quotedSheet(title)}!${reference}`;
}

/** Where a cell that was read stands in the workbook the report is written into; undefined for a cell of another file. */
export function linkTo(address: CellAddress, workbookFile: string | undefined): string | undefined {
  if (address.file !== workbookFile) return undefined;
  return onSheet(address.sheet, cellName(address.row, address.column));
}

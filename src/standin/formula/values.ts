import type { CellContent } from '../../report/plan';

/** An error as a formula gives it: '#N/A', '#DIV/0!' … */
export interface ErrorValue {
  readonly error: string;
}

/** What one cell can hold or one operation can give; null is an empty cell. */
export type Scalar = CellContent;

/** Cells of a sheet that a formula points at; nothing is read until it is asked for. */
interface AreaValue {
  readonly kind: 'area';
  readonly sheet: CellSource;
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Values in rows, as array operations give them. */
interface MatrixValue {
  readonly kind: 'matrix';
  readonly rows: readonly (readonly Scalar[])[];
}

export type FormulaValue = Scalar | AreaValue | MatrixValue;

/** A sheet as formulas read it. */
export interface CellSource {
  readonly name: string;
  /** The value of a cell, computed if need be. */
  read(row: number, column: number): Scalar;
  /** The last row and column that hold anything, -1 where none does. */
  readonly lastRow: number;
  readonly lastColumn: number;
}

export const errors = {
  value: { error: '#VALUE!' },
  name: { error: '#NAME?' },
  reference: { error: '#REF!' },
  division: { error: '#DIV/0!' },
  number: { error: '#NUM!' },
  missing: { error: '#N/A' },
  nothing: { error: '#NULL!' },
} as const;

export function isError(value: FormulaValue): value is ErrorValue {
  return typeof value === 'object' && value !== null && 'error' in value;
}

export function isArea(value: FormulaValue): value is AreaValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'area';
}

export function isMatrix(value: FormulaValue): value is MatrixValue {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'matrix';
}

/** Rows and columns of an area or matrix; of a scalar one. */
export function sizeOf(value: FormulaValue): { readonly rows: number; readonly columns: number } {
  if (isArea(value)) return { rows: value.bottom - value.top + 1, columns: value.right - value.left + 1 };
  if (isMatrix(value)) return { rows: value.rows.length, columns: value.rows[0]?.length ?? 0 };
  return { rows: 1, columns: 1 };
}

/** The value at a place within an area or matrix; a scalar is itself everywhere. */
export function itemAt(value: FormulaValue, row: number, column: number): Scalar {
  if (isArea(value)) return value.sheet.read(value.top + row, value.left + column);
  if (isMatrix(value)) return value.rows[row]?.[column] ?? null;
  return value;
}

/** Calls for every value row by row; whole columns end with the sheet's last used cell. Stops when told `false`. */
export function eachItem(value: FormulaValue, visit: (item: Scalar) => boolean | void): void {
  if (isArea(value)) {
    const bottom = Math.min(value.bottom, value.sheet.lastRow);
    const right = Math.min(value.right, value.sheet.lastColumn);
    for (let row = value.top; row <= bottom; row++) {
      for (let column = value.left; column <= right; column++) {
        if (visit(value.sheet.read(row, column)) === false) return;
      }
    }
  } else if (isMatrix(value)) {
    for (const line of value.rows) for (const item of line) if (visit(item) === false) return;
  } else visit(value);
}

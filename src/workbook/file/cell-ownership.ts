import type { CellArea } from '../../quantities/cell-address';
import { areaOfName } from './own-sheet';
import type { RegisteredSheet } from './sheet-register';
import { WrittenShape, type WrittenCell } from './written-shape';

/** Which cells of a sheet of ours are ours, as the sheet is now. */
export interface CellOwnership {
  /** The area Växla wrote, where it is now; undefined where all of it was deleted. */
  readonly area: CellArea | undefined;
  /** Whether everything is where it was written. */
  readonly unmoved: boolean;
  /** What Växla wrote in a cell; undefined where the cell is a person's. */
  written(row: number, column: number): WrittenCell | undefined;
}

const everything: CellArea = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
const unknown: WrittenCell = { look: '', blank: false };

/**
 * Tells our cells from a person's: by the register cell by cell, moved as Excel moved the area's name. Where rows or
 * columns were put in or taken out within the area, or the register is lost, all of the area is ours; a sheet whose area
 * was never named (version 0.1.0) is ours whole.
 */
export function cellOwnership(
  area: CellArea | undefined,
  named: boolean,
  registered: RegisteredSheet | undefined,
): CellOwnership {
  if (!named) return { area: everything, unmoved: false, written: () => unknown };
  if (!area) return { area, unmoved: false, written: () => undefined };
  const before = registeredArea(registered);
  const shape = registered?.pieces['shape'];
  if (before && shape !== undefined && sameSize(before, area)) {
    const cells = new WrittenShape(shape);
    const [down, right] = [area.top - before.top, area.left - before.left];
    return {
      area,
      unmoved: down === 0 && right === 0,
      written: (row, column) => cells.at(row - down, column - right),
    };
  }
  return { area, unmoved: false, written: (row, column) => (holds(area, row, column) ? unknown : undefined) };
}

/** The area of a sheet as it was written. */
export function registeredArea(registered: RegisteredSheet | undefined): CellArea | undefined {
  return areaOfName(`!${registered?.pieces['area'] ?? ''}`);
}

export function holds(area: CellArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function sameSize(one: CellArea, other: CellArea): boolean {
  return one.bottom - one.top === other.bottom - other.top && one.right - one.left === other.right - other.left;
}

import type { AnyPaymentModel } from '../../model/known-models';
import type { GrantSlot } from '../../model/scenario-grant';
import type { Cell } from '../../region/grid';
import type { CellArea } from '../../quantities/cell-address';

/** A sheet of ours as it stands in the file: the formulas in it are what a trace follows. */
export interface TracedSheet {
  readonly role: string;
  /** The name on the tab now. */
  readonly name: string;
  readonly rows: number;
  valueAt(row: number, column: number): Cell;
  formulaAt(row: number, column: number): string | undefined;
}

/** Our sheets of a workbook, and where its defined names lead. */
export interface TracedWorkbook {
  readonly file: string;
  readonly sheets: readonly TracedSheet[];
  /** The draws that the report's intervals come from; null where there are none, or none that are known. */
  readonly draws: { readonly draws: number; readonly seed: number } | null;
  /** Payment models that its contracts may name beside the three of the mission. */
  readonly models: readonly AnyPaymentModel[];
  /** State grants that the figures were computed with, by their number. */
  readonly grants: readonly GrantSlot[];
  /** The cell of a defined name; undefined for a name that is no single cell of ours. */
  named(name: string): TracedPlace | undefined;
}

/** A cell on one of our sheets. */
export interface TracedPlace {
  readonly sheet: TracedSheet;
  readonly row: number;
  readonly column: number;
}

/** The number in a cell; undefined where there is none. */
export function numberAt({ sheet, row, column }: TracedPlace): number | undefined {
  const cell = sheet.valueAt(row, column);
  return cell.kind === 'number' ? cell.value : undefined;
}

/** The text in a cell, trimmed; nothing where there is none. */
export function textAt({ sheet, row, column }: TracedPlace): string {
  const cell = sheet.valueAt(row, column);
  return cell.kind === 'text' ? cell.text.trim() : '';
}

/** The sheet a formula on another one means, by the name on its tab. */
export function sheetNamed(workbook: TracedWorkbook, name: string): TracedSheet | undefined {
  return workbook.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
}

/**
 * A column's name in the notation, from the nearest heading above that holds such names; of a value per calendar month
 * without the month's number. Undefined over the labels of the rows.
 */
export function columnName({ sheet, row, column }: TracedPlace, known: (text: string) => boolean): string | undefined {
  const heading = Math.max(-1, ...headingRows(sheet, known).filter((each) => each <= row));
  const name = nameIn(textAt({ sheet, row: heading, column }));
  return known(name) ? name : undefined;
}

/** The name a heading holds: season_a[3] is season_a in March. */
const nameIn = (text: string) => text.replace(/\[\d+\]$/, '');

const headings = new WeakMap<TracedSheet, readonly number[]>();

/** The rows of a sheet that hold names of the notation; looked for once. */
function headingRows(sheet: TracedSheet, known: (text: string) => boolean): readonly number[] {
  const found = headings.get(sheet);
  if (found) return found;
  const rows: number[] = [];
  for (let row = 0; row < sheet.rows; row += 1) {
    // The first names of a table stand right after the labels of its rows.
    for (let column = 3; column < 8; column += 1) {
      if (known(nameIn(textAt({ sheet, row, column })))) {
        rows.push(row);
        break;
      }
    }
  }
  headings.set(sheet, rows);
  return rows;
}

/** The cells of an area, row by row. */
export function* placesOf(sheet: TracedSheet, area: CellArea): Generator<TracedPlace> {
  for (let row = area.top; row <= Math.min(area.bottom, sheet.rows - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) yield { sheet, row, column };
  }
}

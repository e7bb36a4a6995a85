import type { CellArea } from '../quantities/cell-address';
import { refusal } from './errors';
import { FormulaTemplate } from './formula/template';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf } from './range-target';
import { rewritten, shifted, type Shift } from './references';
import type { Sheet } from './sheet';
import { sheetColumns, sheetRows } from './sheet-size';
import type { WorkbookState } from './workbook-state';

/**
 * Takes cells out (Up, Left) or makes room for new ones (Down, Right): the cells beyond move, and every formula, name,
 * merge and check follows them. Throws where a merge would be torn.
 */
export function moveCells(
  workbook: WorkbookState,
  sheet: Sheet,
  area: CellArea,
  direction: 'Up' | 'Left' | 'Down' | 'Right',
): void {
  const rows = direction === 'Up' || direction === 'Down';
  const inward = direction === 'Up' || direction === 'Left';
  const count = (rows ? rowsOf(area) : columnsOf(area)) * (inward ? -1 : 1);
  // Whole columns can only move sideways, whole rows only up and down.
  const sideways = isWholeColumns(area) && !isWholeRows(area);
  const shift: Shift = sideways
    ? { direction: 'columns', at: area.left, count: columnsOf(area) * (inward ? -1 : 1), from: 0, to: sheetRows - 1 }
    : isWholeRows(area)
      ? { direction: 'rows', at: area.top, count: rowsOf(area) * (inward ? -1 : 1), from: 0, to: sheetColumns - 1 }
      : rows
        ? { direction: 'rows', at: area.top, count, from: area.left, to: area.right }
        : { direction: 'columns', at: area.left, count, from: area.top, to: area.bottom };
  checkMerges(sheet, shift);
  pinFormulas(sheet);
  moveLines(sheet, shift);
  if (wholeBand(shift)) moveLooks(sheet, shift);
  const move = (one: CellArea) => shifted(one, shift);
  sheet.merges = sheet.merges.flatMap((merge) => move(merge) ?? []);
  sheet.validations = sheet.validations.flatMap((one) => {
    const moved = move(one.area);
    return moved ? [{ ...one, area: moved }] : [];
  });
  if (shift.direction === 'rows' && wholeBand(shift)) sheet.rowBreaks = movedPlaces(sheet.rowBreaks, shift);
  const low = sheet.name.toLowerCase();
  follow(workbook, sheet, (formula, own) =>
    rewritten(formula, (named, found) => {
      const there = named === undefined ? own === sheet : named.toLowerCase() === low;
      const moved = there ? shifted(found, shift) : found;
      return moved && { sheet: named, area: moved };
    }),
  );
  sheet.touched.add('structure').add('merges').add('validations').add('columns').add('rows').add('breaks').add('links');
  workbook.calculation.changed();
}

const wholeBand = ({ direction, from, to }: Shift): boolean =>
  from === 0 && to === (direction === 'rows' ? sheetColumns : sheetRows) - 1;

function checkMerges(sheet: Sheet, { direction, at, from, to }: Shift): void {
  const rows = direction === 'rows';
  for (const merge of sheet.merges) {
    const [low, high] = rows ? [merge.left, merge.right] : [merge.top, merge.bottom];
    const [, end] = rows ? [merge.top, merge.bottom] : [merge.left, merge.right];
    if (end >= at && high >= from && low <= to && (low < from || high > to)) throw refusal('InsertDeleteConflict');
  }
}

/** Every formula as written at its own cell: what was shared moves apart. */
function pinFormulas(sheet: Sheet): void {
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { formula } = cell;
      if (formula && (formula.row !== row || formula.column !== column)) {
        cell.formula = new FormulaTemplate(formula.textAt(row, column), row, column);
      }
    }),
  );
}

function moveLines(sheet: Sheet, shift: Shift): void {
  const { direction, at, count, from, to } = shift;
  if (direction === 'rows' && wholeBand(shift)) {
    if (count < 0) sheet.rows.splice(at, -count);
    else if (at < sheet.rows.length) sheet.rows.splice(at, 0, ...Array.from({ length: count }, () => []));
  } else if (direction === 'columns') {
    for (let row = from; row <= Math.min(to, sheet.lastRow); row++) {
      const line = sheet.rows[row];
      if (!line || line.length <= at) continue;
      if (count < 0) line.splice(at, -count);
      else {
        const gap: never[] = [];
        gap.length = count;
        sheet.rows[row] = [...line.slice(0, at), ...gap, ...line.slice(at)];
        dropHoles(sheet, row, at, count);
      }
      sheet.lastColumn = Math.max(sheet.lastColumn, (sheet.rows[row]?.length ?? 0) - 1);
    }
  } else {
    for (let column = from; column <= to; column++) moveColumnPart(sheet, column, at, count);
  }
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      const { formula } = cell;
      if (formula && (formula.row !== row || formula.column !== column)) {
        // The text is that of the old place; what follows rewrites it where it must.
        cell.formula = new FormulaTemplate(formula.text, row, column);
      }
    }),
  );
}

/** Spreading an array turns its holes into undefined. */
function dropHoles(sheet: Sheet, row: number, at: number, count: number): void {
  const line = sheet.rows[row];
  if (!line) return;
  for (let column = at; column < at + count; column++) Reflect.deleteProperty(line, column);
  line.forEach((cell, column) => {
    if ((cell as unknown) === undefined) Reflect.deleteProperty(line, column);
  });
}

function moveColumnPart(sheet: Sheet, column: number, at: number, count: number): void {
  const cells = sheet.rows.map((line) => line[column]);
  const moved =
    count < 0
      ? [...cells.slice(0, at), ...cells.slice(at - count)]
      : [...cells.slice(0, at), ...Array.from({ length: count }, () => undefined), ...cells.slice(at)];
  const length = Math.max(cells.length, moved.length);
  for (let row = at; row < length; row++) {
    const cell = moved[row];
    while (sheet.rows.length <= row && cell) sheet.rows.push([]);
    const line = sheet.rows[row];
    if (!line) continue;
    if (cell) line[column] = cell;
    else Reflect.deleteProperty(line, column);
  }
}

function moveLooks(sheet: Sheet, shift: Shift): void {
  const rows = shift.direction === 'rows';
  moveMap(rows ? sheet.rowStyles : sheet.columnStyles, shift);
  moveMap(rows ? sheet.heights : sheet.widths, shift);
  const hidden = rows ? sheet.hiddenRows : sheet.hiddenColumns;
  const places = movedPlaces([...hidden], shift);
  hidden.clear();
  for (const place of places) hidden.add(place);
}

function moveMap<Value>(map: Map<number, Value>, shift: Shift): void {
  const entries = [...map];
  map.clear();
  for (const [place, value] of entries) {
    const [moved] = movedPlaces([place], shift);
    if (moved !== undefined) map.set(moved, value);
  }
}

function movedPlaces(places: readonly number[], { at, count }: Shift): number[] {
  return places.flatMap((place) => {
    if (place < at) return [place];
    return count < 0 && place < at - count ? [] : [place + count];
  });
}

/** Rewrites every formula and name of the workbook. */
function follow(
  workbook: WorkbookState,
  moved: Sheet,
  rewrite: (formula: string, own: Sheet | undefined) => string,
): void {
  for (const sheet of workbook.sheets) {
    const low = moved.name.toLowerCase();
    sheet.rows.forEach((line, row) =>
      line.forEach((cell, column) => {
        if (!cell.formula) return;
        const before = cell.formula.textAt(row, column);
        if (sheet !== moved && !before.toLowerCase().includes(low)) return;
        const after = rewrite(before, sheet);
        if (after === before) return;
        cell.formula = new FormulaTemplate(after, row, column);
        sheet.mark(row, column);
      }),
    );
  }
  for (const item of workbook.names) item.formula = rewrite(item.formula, undefined);
}

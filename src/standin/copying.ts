import type { CellArea } from '../quantities/cell-address';
import { shared } from './area-address';
import type { BookCell } from './cell';
import { refusal } from './errors';
import { FormulaTemplate } from './formula/template';
import { columnsOf, isWholeColumns, isWholeRows, onSheet, rowsOf, type RangeTarget } from './range-target';
import type { Sheet } from './sheet';
import { sheetColumns, sheetRows } from './sheet-size';
import type { CellStyle } from './views';

/** What is copied of a cell. */
interface Taken {
  readonly cell: BookCell | undefined;
  readonly style: CellStyle;
  readonly value: BookCell['value'];
}

/**
 * Copies cells as Excel does: relative references move with the formula, a source smaller than the target is repeated
 * where it fits whole times, a larger one reaches beyond it. The answer is the area written.
 */
export function copyCells(
  from: RangeTarget,
  to: RangeTarget,
  what: string,
  skipBlanks: boolean,
  transpose: boolean,
): CellArea {
  if (!['All', 'Formulas', 'Values', 'Formats'].includes(what)) throw refusal('InvalidArgument', what);
  const source = bounded(from);
  const [tall, wide] = [rowsOf(from.area), columnsOf(from.area)];
  const [rows, columns] = transpose ? [wide, tall] : [tall, wide];
  const fits = (have: number, need: number) => (have % need === 0 ? have : need);
  const area = onSheet({
    top: to.area.top,
    left: to.area.left,
    bottom: to.area.top + fits(rowsOf(to.area), rows) - 1,
    right: to.area.left + fits(columnsOf(to.area), columns) - 1,
  });
  const taken = grid(from.sheet, source);
  const reach = {
    bottom: Math.min(
      area.bottom,
      Math.max(area.top + rowsOf(source) - 1, isWholeColumns(area) ? to.sheet.lastRow : area.bottom),
    ),
    right: Math.min(
      area.right,
      Math.max(area.left + columnsOf(source) - 1, isWholeRows(area) ? to.sheet.lastColumn : area.right),
    ),
  };
  for (let row = area.top; row <= reach.bottom; row++) {
    for (let column = area.left; column <= reach.right; column++) {
      const [down, across] = [(row - area.top) % rows, (column - area.left) % columns];
      const one = transpose ? taken[across]?.[down] : taken[down]?.[across];
      if (!one) {
        if (!skipBlanks && what !== 'Formats') to.sheet.putValue(row, column, null);
        continue;
      }
      if (skipBlanks && !one.cell?.filled) continue;
      if (what === 'All' || what === 'Formats') to.sheet.putStyle(row, column, one.style);
      if (what === 'Formats') continue;
      putCopy(to.sheet, row, column, one, what === 'Values');
      if (what === 'All') to.sheet.putLink(row, column, one.cell?.link);
    }
  }
  if (what === 'All' || what === 'Formats') copyMerges(from.sheet, source, to.sheet, area, rows, columns, transpose);
  if (what === 'All' && isWholeColumns(from.area)) copyWidths(from, to.sheet, area);
  return area;
}

/** A whole row's or column's cells end where the sheet's do. */
function bounded({ sheet, area }: RangeTarget): CellArea {
  return {
    ...area,
    bottom: isWholeColumns(area) ? Math.max(area.top, Math.min(area.bottom, sheet.lastRow)) : area.bottom,
    right: isWholeRows(area) ? Math.max(area.left, Math.min(area.right, sheet.lastColumn)) : area.right,
  };
}

function grid(sheet: Sheet, area: CellArea): readonly (readonly Taken[])[] {
  return Array.from({ length: rowsOf(area) }, (_, down) =>
    Array.from({ length: columnsOf(area) }, (__, across) => {
      const [row, column] = [area.top + down, area.left + across];
      const cell = sheet.peek(row, column);
      // What is read is what stands there before anything is written: the areas may overlap.
      const copied = cell && Object.assign(Object.create(Object.getPrototypeOf(cell) as object) as BookCell, cell);
      return { cell: copied, style: sheet.styleAt(row, column), value: sheet.read(row, column) };
    }),
  );
}

function putCopy(sheet: Sheet, row: number, column: number, { cell, value }: Taken, valuesOnly: boolean): void {
  if (!cell) {
    sheet.putValue(row, column, null);
    return;
  }
  if (!cell.formula) {
    sheet.putValue(row, column, value, cell.marked);
    return;
  }
  if (valuesOnly) {
    sheet.putValue(row, column, value);
    return;
  }
  sheet.putFormula(row, column, movedTemplate(cell.formula, row, column));
}

/** The same formula at another cell; one that would point off the sheet says #REF! there. */
function movedTemplate(formula: FormulaTemplate, row: number, column: number): FormulaTemplate {
  const { top, left, bottom, right } = formula.reach;
  const [down, across] = [row - formula.row, column - formula.column];
  const inside = top + down >= 0 && left + across >= 0 && bottom + down < sheetRows && right + across < sheetColumns;
  return inside ? formula : new FormulaTemplate(formula.lostAt(row, column), row, column);
}

function copyMerges(
  from: Sheet,
  source: CellArea,
  to: Sheet,
  area: CellArea,
  rows: number,
  columns: number,
  transpose: boolean,
): void {
  const inside = from.merges.filter((merge) => {
    const common = shared(merge, source);
    return common !== undefined && rowsOf(common) === rowsOf(merge) && columnsOf(common) === columnsOf(merge);
  });
  if (inside.length === 0 && !to.merges.some((merge) => shared(merge, area))) return;
  const kept = to.merges.filter((merge) => !shared(merge, area));
  for (let top = area.top; top <= area.bottom; top += rows) {
    for (let left = area.left; left <= area.right; left += columns) {
      for (const merge of inside) {
        const [down, across] = [merge.top - source.top, merge.left - source.left];
        const [y, x] = transpose ? [across, down] : [down, across];
        const [tall, wide] = transpose ? [columnsOf(merge), rowsOf(merge)] : [rowsOf(merge), columnsOf(merge)];
        kept.push({ top: top + y, left: left + x, bottom: top + y + tall - 1, right: left + x + wide - 1 });
      }
    }
  }
  to.merges = kept;
  to.touched.add('merges');
}

function copyWidths({ sheet, area: from }: RangeTarget, to: Sheet, area: CellArea): void {
  for (let column = area.left; column <= area.right; column++) {
    const source = from.left + ((column - area.left) % columnsOf(from));
    const width = sheet.widths.get(source);
    if (width === undefined) to.widths.delete(column);
    else to.widths.set(column, width);
    const style = sheet.columnStyles.get(source);
    if (style) to.columnStyles.set(column, style);
  }
  to.touched.add('columns');
}

/**
 * Fills an area from its first rows or columns as dragging the fill handle does: formulas move, two numbers or more go on
 * in their step, what else there is repeats.
 */
export function fillCells(from: RangeTarget, to: CellArea, kind: string): void {
  const known = ['FillDefault', 'FillCopy', 'FillSeries', 'FillFormats', 'FillValues', 'LinearTrend'];
  if (!known.includes(kind)) throw refusal('UnsupportedOperation', kind);
  const { sheet, area } = from;
  const down = to.left === area.left && to.right === area.right && to.top === area.top && to.bottom >= area.bottom;
  const across = to.top === area.top && to.bottom === area.bottom && to.left === area.left && to.right >= area.right;
  if (!down && !across) throw refusal('InvalidArgument');
  const vertical = down && to.bottom > area.bottom;
  const lines = vertical ? columnsOf(area) : rowsOf(area);
  const given = vertical ? rowsOf(area) : columnsOf(area);
  const length = vertical ? rowsOf(to) : columnsOf(to);
  const place = (line: number, step: number) =>
    vertical ? ([area.top + step, area.left + line] as const) : ([area.top + line, area.left + step] as const);
  for (let line = 0; line < lines; line++) {
    const source = Array.from({ length: given }, (_, step) => {
      const [row, column] = place(line, step);
      return {
        row,
        column,
        cell: sheet.peek(row, column),
        style: sheet.styleAt(row, column),
        value: sheet.read(row, column),
      };
    });
    const trend = kind === 'FillCopy' || kind === 'FillFormats' ? undefined : stepOf(source, kind);
    for (let step = given; step < length; step++) {
      const [row, column] = place(line, step);
      const one = source[step % given];
      if (!one) continue;
      if (kind !== 'FillValues') sheet.putStyle(row, column, one.style);
      if (kind === 'FillFormats') continue;
      if (one.cell?.formula) sheet.putFormula(row, column, movedTemplate(one.cell.formula, row, column));
      else if (trend) sheet.putValue(row, column, trend.first + trend.step * step);
      else sheet.putValue(row, column, one.value, one.cell?.marked ?? false);
    }
  }
}

/** The step of numbers that go on; undefined where they only repeat. */
function stepOf(
  source: readonly { readonly cell: BookCell | undefined; readonly value: BookCell['value'] }[],
  kind: string,
): { readonly first: number; readonly step: number } | undefined {
  const numbers = source.map(({ cell, value }) => (cell?.formula ? undefined : value));
  if (!numbers.every((value): value is number => typeof value === 'number')) return undefined;
  const [first, second] = numbers;
  if (first === undefined) return undefined;
  if (second === undefined) return kind === 'FillSeries' ? { first, step: 1 } : undefined;
  const step = second - first;
  return numbers.every((value, index) => Math.abs(value - first - step * index) < 1e-9) ? { first, step } : undefined;
}

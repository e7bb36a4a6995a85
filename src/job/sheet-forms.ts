import type { CellArea } from '../quantities/cell-address';
import { fifteenDigits } from '../report/fifteen-digits';
import type { CellContent, PlannedSheet, SheetPlan } from '../report/plan';
import { movingFormula } from '../workbook/file/formula-shift';
import type { StoredSheet } from './embedded-model';
import { formulaForm, type FormulaSheet } from './formula-form';
import type { OwnCells } from './own-cells';
import { columnChange, columnPrint, type ColumnPiece } from './sheet-print';

/** What a cell holds, as a text that two programs' files have in common: numbers to the fifteen digits all of them keep. */
function constantForm(value: CellContent): string {
  if (value === null || value === '') return '';
  if (typeof value === 'number') return `n${fifteenDigits(value)}`;
  if (typeof value === 'string') return `t${value.replace(/\r\n?/g, '\n')}`;
  return typeof value === 'boolean' ? `b${String(value)}` : `e${value.error}`;
}

/** The sheets of a plan as the document remembers them: what stands in every cell that is not the reader's to change. */
export function plannedSheets(plan: SheetPlan): readonly StoredSheet[] {
  const areas = new Map(plan.sheets.map((sheet) => [sheet.title, { role: sheet.role, ...plannedArea(sheet) }]));
  const named = (title: string): FormulaSheet | undefined => areas.get(title);
  return plan.sheets.map((sheet) => {
    const area = plannedArea(sheet);
    const columns = piecesOf(sheet, { role: sheet.role, ...area }, named);
    return {
      role: sheet.role,
      title: sheet.title,
      area,
      columns: Array.from({ length: area.right - area.left + 1 }, (_, offset) =>
        columnPrint(joined(columns.get(area.left + offset) ?? []), area.top),
      ),
    };
  });
}

/** The rectangle around everything a plan writes on a sheet. */
function plannedArea({ blocks }: PlannedSheet): CellArea {
  const areas = blocks.map((block): CellArea => {
    const height = block.kind === 'cells' ? block.rows.length : (block.columns[0]?.values.length ?? 0);
    const width = block.kind === 'cells' ? Math.max(0, ...block.rows.map((row) => row.length)) : block.columns.length;
    const { top, left } = block;
    return { top, left, bottom: top + Math.max(height, 1) - 1, right: left + Math.max(width, 1) - 1 };
  });
  const least = (of: (area: CellArea) => number) => areas.reduce((found, area) => Math.min(found, of(area)), Infinity);
  const most = (of: (area: CellArea) => number) => areas.reduce((found, area) => Math.max(found, of(area)), 0);
  if (areas.length === 0) return { top: 0, left: 0, bottom: 0, right: 0 };
  return {
    top: least(({ top }) => top),
    left: least(({ left }) => left),
    bottom: most(({ bottom }) => bottom),
    right: most(({ right }) => right),
  };
}

function piecesOf(
  { blocks }: PlannedSheet,
  sheet: FormulaSheet,
  named: (title: string) => FormulaSheet | undefined,
): ReadonlyMap<number, ColumnPiece[]> {
  const columns = new Map<number, ColumnPiece[]>();
  const add = (column: number, piece: ColumnPiece) => {
    if (piece.form === '' || piece.count === 0) return;
    const own = columns.get(column);
    if (own) own.push(piece);
    else columns.set(column, [piece]);
  };
  const form = (formula: string, row: number, column: number) =>
    `=${formulaForm(formula, { row, column, sheet, named })}`;
  for (const block of blocks) {
    if (block.kind === 'cells') {
      block.rows.forEach((cells, down) =>
        cells.forEach(({ value, formula, appearance }, across) => {
          if (appearance.unlocked) return;
          const [row, column] = [block.top + down, block.left + across];
          add(column, {
            row,
            count: 1,
            form: formula === undefined ? constantForm(value) : form(formula, row, column),
          });
        }),
      );
      continue;
    }
    block.columns.forEach(({ values, formula, appearance }, across) => {
      if (appearance.unlocked) return;
      const column = block.left + across;
      if (formula !== undefined) {
        add(column, { row: block.top, count: values.length, form: form(formula, block.top, column) });
      } else
        values.forEach((value, down) => add(column, { row: block.top + down, count: 1, form: constantForm(value) }));
    });
  }
  return columns;
}

/** Pieces from top to bottom, those that hold the same and stand right under each other as one. */
function joined(pieces: readonly ColumnPiece[]): readonly ColumnPiece[] {
  const found: { row: number; count: number; form: string }[] = [];
  for (const { row, count, form } of [...pieces].sort((one, other) => one.row - other.row)) {
    const last = found[found.length - 1];
    if (last && last.form === form && last.row + last.count === row) last.count += count;
    else found.push({ row, count, form });
  }
  return found;
}

/** How a sheet of ours differs from what the last run wrote: rows or columns put in or taken out, or cells that hold else. */
export type SheetChange = { readonly kind: 'structure' } | { readonly kind: 'cells'; readonly area: CellArea };

/** The first difference between a sheet now and what the document remembers; undefined where there is none. */
export function sheetChange(
  stored: StoredSheet,
  now: OwnCells,
  named: (title: string) => FormulaSheet | undefined,
): SheetChange | undefined {
  const { area, sheet: own } = now;
  const size = (of: CellArea | undefined) => of && [of.bottom - of.top, of.right - of.left].join();
  if (own.written && size(own.written) !== size(own.area)) return { kind: 'structure' };
  const sheet: FormulaSheet = { role: stored.role, top: area.top, left: area.left };
  for (const [offset, print] of stored.columns.entries()) {
    const column = area.left + offset;
    const changed = columnChange(print, area.top, formsOf(now, sheet, named, column));
    if (changed) return { kind: 'cells', area: { ...changed, left: column, right: column } };
  }
  return undefined;
}

/** What a column's cells hold now. A formula that is the one above it filled down has that one's form. */
function formsOf(
  { at }: OwnCells,
  sheet: FormulaSheet,
  named: (title: string) => FormulaSheet | undefined,
  column: number,
): (row: number) => string {
  let last:
    { readonly row: number; readonly moved: ReturnType<typeof movingFormula>; readonly form: string } | undefined;
  return (row) => {
    const cell = at(row, column);
    if (!cell) return '';
    const { formula, value } = cell;
    if (formula === undefined) {
      if (value.kind === 'empty') return '';
      if (value.kind === 'text') return constantForm(value.text);
      return value.kind === 'error' ? constantForm({ error: value.code }) : constantForm(value.value);
    }
    if (last && last.moved(row - last.row, 0) === formula) return last.form;
    const form = `=${formulaForm(formula, { row, column, sheet, named })}`;
    last = { row, moved: movingFormula(formula), form };
    return form;
  };
}

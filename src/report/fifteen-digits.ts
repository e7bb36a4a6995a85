import type { Block, CellContent, PlannedCell, PlannedColumn, SheetPlan } from './plan';

/**
 * A number to fifteen digits. LibreOffice saves no more, and Excel shows no more; a number with fifteen is the same after
 * any number of savings.
 * @example fifteenDigits(0.1 + 0.2) // 0.3
 */
export function fifteenDigits(value: number): number {
  return Number(value.toPrecision(15));
}

/**
 * The plan with every number that is written as it is, not computed by a formula, in fifteen digits: so that what another
 * program saved can be held against what was written.
 */
export function inFifteenDigits(plan: SheetPlan): SheetPlan {
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, blocks: sheet.blocks.map(shortened) }));
  return { ...plan, sheets };
}

function shortened(block: Block): Block {
  if (block.kind === 'columns') {
    const column = (own: PlannedColumn) =>
      own.formula === undefined ? { ...own, values: own.values.map(short) } : own;
    return { ...block, columns: block.columns.map(column) };
  }
  const cell = (own: PlannedCell) =>
    own.formula === undefined && typeof own.value === 'number' ? { ...own, value: short(own.value) } : own;
  return { ...block, rows: block.rows.map((row) => row.map(cell)) };
}

const short = (value: CellContent): CellContent => (typeof value === 'number' ? fifteenDigits(value) : value);

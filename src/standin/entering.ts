import type { CellArea } from '../quantities/cell-address';
import { FormulaTemplate, parsedOrNot } from './formula/template';
import { refusal } from './errors';
import type { Sheet } from './sheet';
import { enteredText } from './typed-text';
import type { Locale } from './views';

/**
 * Enters what a person types or an add-in sets into one cell, as Excel takes it: texts that read as numbers become such,
 * '=…' formulas. Throws InvalidArgument where a formula is none.
 */
export function enter(sheet: Sheet, row: number, column: number, entry: unknown, locale: Locale): void {
  if (typeof entry === 'number' || typeof entry === 'boolean') {
    if (typeof entry === 'number' && !Number.isFinite(entry)) throw refusal('InvalidArgument');
    sheet.putValue(row, column, entry);
    return;
  }
  if (typeof entry !== 'string') throw refusal('InvalidArgument');
  const style = sheet.styleAt(row, column);
  const typed = enteredText(entry, locale, style.format === '@');
  switch (typed.kind) {
    case 'empty':
      sheet.putValue(row, column, null);
      return;
    case 'formula':
      enterFormula(sheet, row, column, locale === 'en-US' ? typed.formula : fromLocal(typed.formula));
      return;
    case 'text':
      if (typed.text.length > 32_767) throw refusal('InvalidArgument');
      sheet.putValue(row, column, typed.text, typed.marked);
      return;
    case 'boolean':
      sheet.putValue(row, column, typed.value);
      return;
    case 'error':
      sheet.putValue(row, column, { error: typed.error });
      return;
    case 'number':
      sheet.putValue(row, column, typed.value);
      if (typed.format !== undefined && style.format === 'General') {
        sheet.putStyle(row, column, sheet.styles.changed(style, { format: typed.format }));
      }
  }
}

function enterFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  if (formula.length > 8192 || !parsedOrNot(formula)) throw refusal('InvalidArgument', `=${formula}`);
  sheet.putFormula(row, column, new FormulaTemplate(formula, row, column));
}

/**
 * A formula written with semicolons and decimal commas as the file format has it; function names are English ones, for
 * the stand-in knows no other.
 * @example fromLocal('SUM(A1;1,5)') // 'SUM(A1,1.5)'
 */
export function fromLocal(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+,\d+|;/g, (found) => {
    if (found === ';') return ',';
    return /^\d/.test(found) ? found.replace(',', '.') : found;
  });
}

/**
 * A formula as a Swedish Excel writes it, but for the functions' names.
 * @example toLocal('SUM(A1,1.5)') // 'SUM(A1;1,5)'
 */
export function toLocal(formula: string): string {
  return formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.])\d+\.\d+|,/gu, (found) => {
    if (found === ',') return ';';
    return /^\d/.test(found) ? found.replace('.', ',') : found;
  });
}

/** Enters one thing into all cells of an area, or a grid of its shape; null leaves a cell as it is. */
export function enterAll(
  area: CellArea,
  entries: unknown,
  put: (row: number, column: number, entry: unknown) => void,
): void {
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (!Array.isArray(entries)) {
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) if (entries !== null) put(row, column, entries);
    }
    return;
  }
  const grid = entries as readonly unknown[];
  const fits = grid.length === rows && grid.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) {
    throw refusal(
      'InvalidArgument',
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  grid.forEach((line, down) =>
    (line as readonly unknown[]).forEach((entry, across) => {
      if (entry !== null) put(area.top + down, area.left + across, entry);
    }),
  );
}

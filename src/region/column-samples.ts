import { cellAt } from './grid';
import { numberText } from './number-text';
import { cellText, type Table } from './table';

/** Distinct texts of a column's first rows, for telling what it holds; one empty text where it holds nothing. */
export function columnSamples(table: Table, column: number): string[] {
  const texts = new Set<string>();
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + 40); row += 1) {
    const text = cellText(cellAt(table.grid, row, column));
    if (text !== '') texts.add(text);
  }
  return texts.size === 0 ? [''] : [...texts];
}

/** Whether a column's first rows hold words, not numbers. */
export function holdsLabels(table: Table, column: number): boolean {
  const texts = columnSamples(table, column);
  return texts.some((text) => text !== '') && texts.every((text) => text === '' || /\p{L}{2}/u.test(text));
}

/** Whether most of a column's first filled cells are numbers. */
export function holdsNumbers(table: Table, column: number): boolean {
  const texts = columnSamples(table, column).filter((text) => text !== '');
  const numbers = texts.filter((text) => /\d/.test(text) && numberText(text).kind !== 'text');
  return numbers.length > 0 && numbers.length * 2 > texts.length;
}

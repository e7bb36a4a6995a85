import { cellAt, type Grid } from './grid';
import type { MoneyUnit } from './money-unit';
import { numberText, type DecimalSign, type NumberText } from './number-text';

/** A cell of a number column, once the whole column has settled how it is written. */
export type NumberCell =
  | { readonly kind: 'number'; readonly value: number; readonly money: MoneyUnit | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'error'; readonly text: string };

/** A column of numbers read as one: its cells, its decimal sign, and what it could not settle. */
export interface NumberColumn {
  readonly cells: readonly NumberCell[];
  /** 'both' where cells prove different signs; undefined where no cell proves any. */
  readonly decimal: DecimalSign | 'both' | undefined;
  /** Rows of cells that can be read two ways, with no other cell to settle it. */
  readonly ambiguousRows: readonly number[];
  /** Rows whose cell says a money unit of its own. */
  readonly moneyRows: readonly number[];
}

const missing: NumberCell = { kind: 'missing' };
const wholeNumber = /^(?:0|[1-9]\d{0,14})$/;
/** Most decimals in exports have other than three digits: they prove their sign without the full reading. */
const plainDecimal = /^(?:0|[1-9]\d*)([.,])(\d|\d\d|\d{4,})$/;

/**
 * Reads the cells of one column as numbers; cells[i] belongs to row firstRow + i.
 * A sign the user has given settles every cell; else the cells that prove one settle those that do not.
 */
export function readNumberColumn(
  grid: Grid,
  column: number,
  firstRow: number,
  lastRow: number,
  given?: DecimalSign,
): NumberColumn {
  const cells: NumberCell[] = [];
  const doubtful: { readonly index: number; readonly text: Extract<NumberText, { kind: 'ambiguous' }> }[] = [];
  const moneyRows: number[] = [];
  let small = 0;
  let large = 0;
  let commas = 0;
  let points = 0;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cell = cellAt(grid, row, column);
    if (cell.kind === 'empty') cells.push(missing);
    else if (cell.kind === 'number') {
      cells.push(
        cell.date
          ? { kind: 'text', text: `${cell.date.year}-${cell.date.calendarMonth}-${cell.date.day}` }
          : { kind: 'number', value: cell.value, money: undefined },
      );
    } else if (cell.kind === 'boolean') cells.push({ kind: 'text', text: String(cell.value) });
    else if (cell.kind === 'error') {
      cells.push(cell.code === '#N/A' ? missing : { kind: 'error', text: cell.code });
    } else if (wholeNumber.test(cell.text)) {
      if (cell.text.length > 3) large += 1;
      else small += 1;
      cells.push({ kind: 'number', value: Number(cell.text), money: undefined });
    } else {
      const plain = plainDecimal.exec(cell.text);
      if (plain) {
        if (plain[1] === ',') commas += 1;
        else points += 1;
        cells.push({ kind: 'number', value: Number(cell.text.replace(',', '.')), money: undefined });
        continue;
      }
      const reading = numberText(cell.text);
      if (reading.kind === 'missing') cells.push(missing);
      else if (reading.kind === 'text') cells.push({ kind: 'text', text: cell.text.trim() });
      else {
        if (reading.money) moneyRows.push(row);
        if (reading.kind === 'ambiguous') {
          doubtful.push({ index: cells.length, text: reading });
          cells.push(missing);
        } else {
          if (reading.decimal === 'comma') commas += 1;
          if (reading.decimal === 'point') points += 1;
          cells.push({ kind: 'number', value: reading.value, money: reading.money });
        }
      }
    }
  }
  const proven = commas > 0 ? (points > 0 ? 'both' : 'comma') : points > 0 ? 'point' : undefined;
  const settled = given ?? (proven === 'both' ? undefined : proven);
  // Whole numbers up to 999 beside several such texts, and never one above without the sign: the sign parts thousands.
  const thousands = settled === undefined && small > 0 && large === 0 && doubtful.length > 1;
  for (const { index, text } of doubtful) {
    const [less, more] =
      Math.abs(text.withComma) < Math.abs(text.withPoint)
        ? [text.withComma, text.withPoint]
        : [text.withPoint, text.withComma];
    // With nothing to settle it the sign that stands there is taken for the decimal sign.
    const value = settled === 'comma' ? text.withComma : settled === 'point' ? text.withPoint : thousands ? more : less;
    cells[index] = { kind: 'number', value, money: text.money };
  }
  return {
    cells,
    decimal: given ?? proven,
    ambiguousRows: settled ? [] : doubtful.map(({ index }) => firstRow + index),
    moneyRows,
  };
}

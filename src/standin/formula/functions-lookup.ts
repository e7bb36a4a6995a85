import { cellName, quotedSheet } from '../../quantities/cell-address';
import { compared } from './coercion';
import { scalarOf, type Frame } from './compile';
import { wildcard } from './criterion';
import { numberOf, ofValues, textOf, type FunctionDefinition } from './function';
import {
  errors,
  isArea,
  isError,
  isMatrix,
  itemAt,
  sizeOf,
  type ErrorValue,
  type FormulaValue,
  type Scalar,
} from './values';

/** Place of a value in a row or column: exact, or the last not greater (1) or not less (-1). */
function placeOf(wanted: Scalar, list: FormulaValue, manner: number): number | ErrorValue {
  if (isError(wanted)) return wanted;
  const { rows, columns } = sizeOf(list);
  const lying = rows === 1;
  const reach = isArea(list)
    ? (lying ? list.sheet.lastColumn - list.left : list.sheet.lastRow - list.top) + 1
    : Infinity;
  const count = Math.min(lying ? columns : rows, Math.max(reach, 0));
  const at = (index: number) => (lying ? itemAt(list, 0, index) : itemAt(list, index, 0));
  if (manner === 0) {
    const wild = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : undefined;
    const low = typeof wanted === 'string' ? wanted.toLowerCase() : undefined;
    for (let index = 0; index < count; index++) {
      const item = at(index);
      if (item === wanted && item !== null) return index;
      if (typeof item !== 'string' || low === undefined) continue;
      if (wild ? wild.test(item) : item.length === low.length && item.toLowerCase() === low) return index;
    }
    return errors.missing;
  }
  let found = -1;
  for (let index = 0; index < count; index++) {
    const item = at(index);
    if (item === null || typeof item !== typeof wanted) continue;
    const order = compared(item, wanted);
    if (typeof order !== 'number') continue;
    if (manner > 0 ? order <= 0 : order >= 0) found = index;
    else break;
  }
  return found < 0 ? errors.missing : found;
}

/** A row, a column, a cell or all of an area or matrix; 0 asks for all. */
function part(value: FormulaValue, row: number, column: number): FormulaValue {
  const { rows, columns } = sizeOf(value);
  if (row < 0 || column < 0) return errors.value;
  if (row > rows || column > columns) return errors.reference;
  if (isArea(value)) {
    return {
      ...value,
      top: row === 0 ? value.top : value.top + row - 1,
      bottom: row === 0 ? value.bottom : value.top + row - 1,
      left: column === 0 ? value.left : value.left + column - 1,
      right: column === 0 ? value.right : value.left + column - 1,
    };
  }
  if (!isMatrix(value)) return value;
  const lines = row === 0 ? value.rows : [value.rows[row - 1] ?? []];
  if (row > 0 && column > 0) return value.rows[row - 1]?.[column - 1] ?? null;
  return { kind: 'matrix', rows: column === 0 ? lines : lines.map((line) => [line[column - 1] ?? null]) };
}

function vertical(turned: boolean): FunctionDefinition {
  return ofValues(([wanted = null, table = null, which, near], frame) => {
    const number = numberOf(which, frame, 1);
    if (typeof number !== 'number') return number;
    const exact = near !== undefined && numberOf(near, frame) === 0;
    const list = turned ? part(table, 1, 0) : part(table, 0, 1);
    const place = placeOf(scalarOf(wanted, frame), list, exact ? 0 : 1);
    if (typeof place !== 'number') return place;
    const index = Math.trunc(number);
    return turned ? part(table, index, place + 1) : part(table, place + 1, index);
  });
}

const shape = (measure: (value: FormulaValue, frame: Frame) => Scalar): FunctionDefinition =>
  ofValues(([value], frame) => (value === undefined ? measure(hereArea(frame), frame) : measure(value, frame)));

const hereArea = ({ sheet, row, column }: Frame): FormulaValue => ({
  kind: 'area',
  sheet,
  top: row,
  bottom: row,
  left: column,
  right: column,
});

export const lookupFunctions: Readonly<Record<string, FunctionDefinition>> = {
  INDEX: ofValues(([value = null, row, column], frame) => {
    if (isError(value)) return value;
    const [first, second] = [numberOf(row, frame), numberOf(column, frame)];
    if (typeof first !== 'number') return first;
    if (typeof second !== 'number') return second;
    const { rows } = sizeOf(value);
    // In a single row one number counts columns.
    if (column === undefined && rows === 1) return part(value, 1, Math.trunc(first));
    return part(value, Math.trunc(first), Math.trunc(second));
  }),
  MATCH: ofValues(([wanted = null, list = null, manner], frame) => {
    const how = numberOf(manner, frame, 1);
    if (typeof how !== 'number') return how;
    const place = placeOf(scalarOf(wanted, frame), list, Math.sign(how));
    return typeof place === 'number' ? place + 1 : place;
  }),
  VLOOKUP: vertical(false),
  HLOOKUP: vertical(true),
  LOOKUP: ofValues(([wanted = null, list = null, answers], frame) => {
    const { rows, columns } = sizeOf(list);
    const searched = answers !== undefined ? list : rows >= columns ? part(list, 0, 1) : part(list, 1, 0);
    const place = placeOf(scalarOf(wanted, frame), searched, 1);
    if (typeof place !== 'number') return place;
    const from = answers ?? (rows >= columns ? part(list, 0, columns) : part(list, rows, 0));
    return sizeOf(from).rows === 1 ? itemAt(from, 0, place) : itemAt(from, place, 0);
  }),
  XLOOKUP: ofValues(([wanted = null, list = null, answers = null, otherwise, manner], frame) => {
    const how = numberOf(manner, frame);
    if (typeof how !== 'number') return how;
    const place = placeOf(scalarOf(wanted, frame), list, how === 2 ? 0 : -how);
    if (typeof place !== 'number') return otherwise ?? place;
    return sizeOf(list).rows === 1 ? part(answers, 0, place + 1) : part(answers, place + 1, 0);
  }),
  ROW: shape((value) => (isArea(value) ? value.top + 1 : errors.value)),
  COLUMN: shape((value) => (isArea(value) ? value.left + 1 : errors.value)),
  ROWS: shape((value) => sizeOf(value).rows),
  COLUMNS: shape((value) => sizeOf(value).columns),
  OFFSET: ofValues(([from = null, down, across, height, width], frame) => {
    if (!isArea(from)) return errors.value;
    const size = sizeOf(from);
    const numbers = [
      numberOf(down, frame),
      numberOf(across, frame),
      numberOf(height, frame, size.rows),
      numberOf(width, frame, size.columns),
    ];
    const wrong = numbers.find((number) => typeof number !== 'number');
    if (wrong !== undefined) return wrong;
    const [rows = 0, columns = 0, tall = 1, wide = 1] = numbers as number[];
    const [top, left] = [from.top + Math.trunc(rows), from.left + Math.trunc(columns)];
    if (top < 0 || left < 0 || tall < 1 || wide < 1) return errors.reference;
    return { ...from, top, left, bottom: top + Math.trunc(tall) - 1, right: left + Math.trunc(wide) - 1 };
  }),
  ADDRESS: ofValues(([row, column, , , sheet], frame) => {
    const [down, across] = [numberOf(row, frame), numberOf(column, frame)];
    if (typeof down !== 'number') return down;
    if (typeof across !== 'number') return across;
    const name = cellName(down - 1, across - 1).replace(/^([A-Z]+)/, '$$$1$$');
    const where = sheet === undefined ? '' : textOf(sheet, frame);
    return typeof where === 'string' ? (where === '' ? name : `${quotedSheet(where)}!${name}`) : where;
  }),
  HYPERLINK: ofValues(([place = null, words]) => words ?? place),
};

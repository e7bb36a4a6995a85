import { functionNamespace } from '../../words/function-texts';
import type { Locale } from '../views';
import { compared, toNumber, toText } from './coercion';
import { formulaFunctions } from './functions';
import type { BinarySign, Corner, Node } from './syntax';
import {
  errors,
  isArea,
  isError,
  isMatrix,
  itemAt,
  sizeOf,
  type CellSource,
  type FormulaValue,
  type Scalar,
} from './values';

/** Where a formula stands: its cell, and how far that is from the cell the formula was written for. */
export interface Frame {
  readonly workbook: FormulaWorkbook;
  readonly sheet: CellSource;
  readonly row: number;
  readonly column: number;
  readonly down: number;
  readonly across: number;
}

/** A workbook as formulas see it. */
export interface FormulaWorkbook {
  readonly locale: Locale;
  readonly from1904: boolean;
  sheetNamed(name: string): CellSource | undefined;
  /** What a name means, seen from a sheet; undefined where nothing is so called. */
  named(name: string, frame: Frame): FormulaValue | undefined;
  /** The add-in's own functions; absent where no add-in is there. */
  readonly addInFunctions?: AddInFunctions | undefined;
}

/** Functions that an add-in answers, later than it is asked. */
interface AddInFunctions {
  /** What a function gives by its name within the namespace, an argument that is left out as null. */
  answer(name: string, given: readonly FormulaValue[]): FormulaValue;
}

/** A formula ready to be computed at any cell it is filled to. */
export type Compiled = (frame: Frame) => FormulaValue;

/** A function the stand-in does not know: its cell keeps the value it had. */
export class UnknownFunction extends Error {}

/** A formula draws on a name whose own formula cannot be computed, or on an add-in that is not there. */
export class UnknownName extends Error {}

/** Compiles a formula once for all cells it is filled to. Throws UnknownFunction for functions outside its vocabulary. */
export function compiled(node: Node): Compiled {
  switch (node.kind) {
    case 'constant': {
      const { value } = node;
      return () => value;
    }
    case 'matrix': {
      const rows = node.rows.map((row) => row.map(compiled));
      return (frame) => ({ kind: 'matrix', rows: rows.map((row) => row.map((item) => scalarOf(item(frame), frame))) });
    }
    case 'cell':
      return cellReader(node.sheet, node.at);
    case 'area':
      return areaReader(node.sheet, node.from, node.to);
    case 'name': {
      const { name } = node;
      return (frame) => frame.workbook.named(name, frame) ?? errors.name;
    }
    case 'unary':
      return unary(node.sign, operand(node.input));
    case 'binary':
      return node.sign === ':'
        ? joined(node.left, node.right)
        : binary(node.sign, operand(node.left), operand(node.right));
    case 'call': {
      const define = formulaFunctions.get(node.name);
      if (!define && node.name.startsWith(addInPrefix)) return ofAddIn(node.name, node.inputs.map(compiled));
      if (!define) throw new UnknownFunction(node.name);
      return define(node.inputs.map(compiled));
    }
  }
}

const addInPrefix = `${functionNamespace}.`;

function ofAddIn(name: string, inputs: readonly Compiled[]): Compiled {
  return (frame) => {
    const { addInFunctions } = frame.workbook;
    if (!addInFunctions) throw new UnknownName(name);
    return addInFunctions.answer(
      name.slice(addInPrefix.length),
      inputs.map((input) => input(frame)),
    );
  };
}

const rowAt = (corner: Corner, { down }: Frame) =>
  corner.rowFixed ? corner.row : wrapped(corner.row + down, 1_048_576);
const columnAt = (corner: Corner, { across }: Frame) =>
  corner.columnFixed ? corner.column : wrapped(corner.column + across, 16_384);
const wrapped = (place: number, count: number) =>
  place < 0 || place >= count ? ((place % count) + count) % count : place;

/** What an operation works on: of a single cell its value at once. */
function operand(node: Node): Compiled {
  if (node.kind !== 'cell') return compiled(node);
  const { sheet, at } = node;
  return (frame) => {
    const source = sheet === undefined ? frame.sheet : frame.workbook.sheetNamed(sheet);
    return source ? source.read(rowAt(at, frame), columnAt(at, frame)) : errors.reference;
  };
}

/** A single cell is handed on as an area of one, so that functions that ask where it is can; arithmetic reads it. */
function cellReader(sheet: string | undefined, at: Corner): Compiled {
  return (frame) => {
    const source = sheet === undefined ? frame.sheet : frame.workbook.sheetNamed(sheet);
    if (!source) return errors.reference;
    const [row, column] = [rowAt(at, frame), columnAt(at, frame)];
    return { kind: 'area', sheet: source, top: row, left: column, bottom: row, right: column };
  };
}

function areaReader(sheet: string | undefined, from: Corner, to: Corner): Compiled {
  return (frame) => {
    const source = sheet === undefined ? frame.sheet : frame.workbook.sheetNamed(sheet);
    if (!source) return errors.reference;
    const [top, bottom] = [rowAt(from, frame), rowAt(to, frame)];
    const [left, right] = [columnAt(from, frame), columnAt(to, frame)];
    return {
      kind: 'area',
      sheet: source,
      top: Math.min(top, bottom),
      left: Math.min(left, right),
      bottom: Math.max(top, bottom),
      right: Math.max(left, right),
    };
  };
}

/** INDEX(…):INDEX(…): the rectangle two references span. */
function joined(left: Node, right: Node): Compiled {
  const [one, other] = [compiled(left), compiled(right)];
  return (frame) => {
    const [first, last] = [one(frame), other(frame)];
    if (!isArea(first) || !isArea(last) || first.sheet !== last.sheet) return errors.reference;
    return {
      kind: 'area',
      sheet: first.sheet,
      top: Math.min(first.top, last.top),
      left: Math.min(first.left, last.left),
      bottom: Math.max(first.bottom, last.bottom),
      right: Math.max(first.right, last.right),
    };
  };
}

/** The one value a formula's cell shows: of a row or column the item beside the cell, of a matrix the first. */
export function scalarOf(value: FormulaValue, { row, column }: Frame): Scalar {
  if (isArea(value)) {
    if (value.top === value.bottom && value.left === value.right) return value.sheet.read(value.top, value.left);
    if (value.left === value.right && row >= value.top && row <= value.bottom) return value.sheet.read(row, value.left);
    if (value.top === value.bottom && column >= value.left && column <= value.right) {
      return value.sheet.read(value.top, column);
    }
    return errors.value;
  }
  return isMatrix(value) ? (value.rows[0]?.[0] ?? null) : value;
}

/** Applies an operation value by value where an input is more than one; a single cell counts as its value. */
export function spread(inputs: readonly FormulaValue[], operation: (items: readonly Scalar[]) => Scalar): FormulaValue {
  let [rows, columns] = [1, 1];
  for (const input of inputs) {
    const size = sizeOf(input);
    rows = Math.max(rows, size.rows);
    columns = Math.max(columns, size.columns);
  }
  const item = (input: FormulaValue, row: number, column: number) => {
    const size = sizeOf(input);
    const [down, across] = [size.rows === 1 ? 0 : row, size.columns === 1 ? 0 : column];
    return down < size.rows && across < size.columns ? itemAt(input, down, across) : errors.missing;
  };
  if (rows === 1 && columns === 1) return operation(inputs.map((input) => itemAt(input, 0, 0)));
  return {
    kind: 'matrix',
    rows: Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => operation(inputs.map((input) => item(input, row, column)))),
    ),
  };
}

function isSingle(value: FormulaValue): boolean {
  if (isArea(value)) return value.top === value.bottom && value.left === value.right;
  return !isMatrix(value);
}

function unary(sign: '-' | '+' | '%', input: Compiled): Compiled {
  if (sign === '+') return input;
  const apply = (value: Scalar, frame: Frame): Scalar => {
    const number = toNumber(value, frame.workbook.locale);
    if (typeof number !== 'number') return number;
    return sign === '-' ? -number : number / 100;
  };
  return (frame) => {
    const value = input(frame);
    return isSingle(value)
      ? apply(itemAt(value, 0, 0), frame)
      : spread([value], ([item]) => apply(item ?? null, frame));
  };
}

function binary(sign: Exclude<BinarySign, ':'>, left: Compiled, right: Compiled): Compiled {
  const operation = operations[sign];
  return (frame) => {
    const [one, other] = [left(frame), right(frame)];
    const { locale } = frame.workbook;
    if (isSingle(one) && isSingle(other)) return operation(itemAt(one, 0, 0), itemAt(other, 0, 0), locale);
    return spread([one, other], ([first, second]) => operation(first ?? null, second ?? null, locale));
  };
}

type Operation = (left: Scalar, right: Scalar, locale: Locale) => Scalar;

const arithmetic =
  (compute: (left: number, right: number) => Scalar): Operation =>
  (left, right, locale) => {
    const one = typeof left === 'number' ? left : toNumber(left, locale);
    if (typeof one !== 'number') return one;
    const other = typeof right === 'number' ? right : toNumber(right, locale);
    return typeof other === 'number' ? compute(one, other) : other;
  };

const comparison =
  (holds: (order: number) => boolean): Operation =>
  (left, right) => {
    const order = compared(left, right);
    return typeof order === 'number' ? holds(order) : order;
  };

const finite = (value: number): Scalar => (Number.isFinite(value) ? value : errors.number);

/** A difference within the last bits of its terms is none, as in Excel. */
const sum = (left: number, right: number): Scalar => {
  const total = left + right;
  return total !== 0 && Math.abs(total) < 1.2e-15 * Math.abs(left) && left * right < 0 ? 0 : finite(total);
};

const operations: Readonly<Record<Exclude<BinarySign, ':'>, Operation>> = {
  '+': arithmetic(sum),
  '-': arithmetic((left, right) => sum(left, -right)),
  '*': arithmetic((left, right) => finite(left * right)),
  '/': arithmetic((left, right) => (right === 0 ? errors.division : finite(left / right))),
  '^': arithmetic((left, right) => (left === 0 && right === 0 ? errors.number : finite(left ** right))),
  '&': (left, right, locale) => {
    const [one, other] = [toText(left, locale), toText(right, locale)];
    if (isError(one)) return one;
    return isError(other) ? other : one + other;
  },
  '=': comparison((order) => order === 0),
  '<>': comparison((order) => order !== 0),
  '<': comparison((order) => order < 0),
  '>': comparison((order) => order > 0),
  '<=': comparison((order) => order <= 0),
  '>=': comparison((order) => order >= 0),
};

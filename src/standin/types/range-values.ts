import { areaAddress } from '../area-address';
import { displayed } from '../displayed';
import { enter, enterAll, toLocal } from '../entering';
import type { ExcelType, ScalarMember } from '../excel-type';
import { fromLocalFormat, localFormat } from '../format-codes';
import { fromR1C1, inR1C1 } from '../r1c1';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type RangeTarget } from '../range-target';
import { setFormats, setLink } from '../range-work';
import type { Sheet } from '../sheet';

/** What a range of this many cells or fewer can be read at once. */
const mostCells = 5_000_000;

/** A value per cell of a range, row by row; null where it is too large to be read. */
function perCell<Value>(
  target: RangeTarget,
  pick: (sheet: Sheet, row: number, column: number) => Value,
): Value[][] | null {
  const { sheet, area } = target;
  if (rowsOf(area) * columnsOf(area) > mostCells) return null;
  const rows: Value[][] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const line: Value[] = [];
    for (let column = area.left; column <= area.right; column++) line.push(pick(sheet, row, column));
    rows.push(line);
  }
  return rows;
}

const shown = (value: unknown): unknown => {
  if (value === null) return '';
  return typeof value === 'object' ? (value as { error: string }).error : value;
};

/** What stands in a cell as an add-in reads it with formulas: '=…', a value, or ''. */
function entry(sheet: Sheet, row: number, column: number): unknown {
  const formula = sheet.peek(row, column)?.formula;
  return formula ? `=${formula.textAt(row, column)}` : shown(sheet.read(row, column));
}

const readOnly = <Value>(get: (target: RangeTarget) => Value): ScalarMember<RangeTarget> => ({ get });

function cellSetter(
  put: (sheet: Sheet, row: number, column: number, value: unknown, locale: 'sv-SE' | 'en-US') => void,
  changes: boolean,
): NonNullable<ScalarMember<RangeTarget>['set']> {
  return (target, value, { host }) => {
    host.checkWritable(target.sheet);
    enterAll(target.area, value, (row, column, one) => put(target.sheet, row, column, one, host.locale));
    if (changes) host.cellsChanged(target.sheet, target.area);
  };
}

const hiddenState = (target: RangeTarget, rows: boolean, columns: boolean): boolean | null => {
  const { sheet, area } = target;
  const states = new Set<boolean>();
  if (rows)
    for (let row = area.top; row <= area.bottom && states.size < 2; row++) states.add(sheet.hiddenRows.has(row));
  if (columns) {
    for (let column = area.left; column <= area.right && states.size < 2; column++)
      states.add(sheet.hiddenColumns.has(column));
  }
  return states.size === 1 ? states.has(true) : null;
};

/** What of a range is read and written as plain values. */
export const rangeValues: NonNullable<ExcelType<RangeTarget>['scalars']> = {
  address: readOnly(({ sheet, area }) => areaAddress(sheet.name, area)),
  addressLocal: readOnly(({ sheet, area }) => areaAddress(sheet.name, area)),
  rowIndex: readOnly(({ area }) => area.top),
  columnIndex: readOnly(({ area }) => area.left),
  rowCount: readOnly(({ area }) => rowsOf(area)),
  columnCount: readOnly(({ area }) => columnsOf(area)),
  // Beyond what 32 bits hold Excel answers -1.
  cellCount: readOnly(({ area }) =>
    rowsOf(area) * columnsOf(area) > 2 ** 31 - 1 ? -1 : rowsOf(area) * columnsOf(area),
  ),
  isEntireRow: readOnly(({ area }) => isWholeRows(area)),
  isEntireColumn: readOnly(({ area }) => isWholeColumns(area)),
  hidden: readOnly((target) => hiddenState(target, true, true)),
  left: readOnly(({ sheet, area }) => sheet.leftOf(area.left)),
  top: readOnly(({ sheet, area }) => sheet.topOf(area.top)),
  width: readOnly(({ sheet, area }) => sheet.leftOf(area.right + 1) - sheet.leftOf(area.left)),
  height: readOnly(({ sheet, area }) => sheet.topOf(area.bottom + 1) - sheet.topOf(area.top)),
  values: {
    get: (target) => perCell(target, (sheet, row, column) => shown(sheet.read(row, column))),
    set: cellSetter((sheet, row, column, value) => enter(sheet, row, column, value, 'en-US'), true),
  },
  formulas: {
    get: (target) => perCell(target, entry),
    set: cellSetter((sheet, row, column, value) => enter(sheet, row, column, value, 'en-US'), true),
  },
  formulasLocal: {
    get: (target, { host }) =>
      perCell(target, (sheet, row, column) => {
        const found = entry(sheet, row, column);
        return host.locale === 'sv-SE' && typeof found === 'string' && found.startsWith('=') ? toLocal(found) : found;
      }),
    set: cellSetter((sheet, row, column, value, locale) => enter(sheet, row, column, value, locale), true),
  },
  formulasR1C1: {
    get: (target) =>
      perCell(target, (sheet, row, column) => {
        const formula = sheet.peek(row, column)?.formula;
        return formula ? `=${inR1C1(formula.textAt(row, column), row, column)}` : shown(sheet.read(row, column));
      }),
    set: cellSetter((sheet, row, column, value) => {
      const formula = typeof value === 'string' && value.startsWith('=');
      enter(sheet, row, column, formula ? fromR1C1(value, row, column) : value, 'en-US');
    }, true),
  },
  text: {
    get: (target, { host }) =>
      perCell(target, (sheet, row, column) =>
        displayed(sheet.read(row, column), sheet.styleAt(row, column).format, host.locale, host.state.from1904),
      ),
  },
  valueTypes: readOnly((target) =>
    perCell(target, (sheet, row, column) => {
      const value = sheet.read(row, column);
      if (value === null) return 'Empty';
      if (typeof value === 'string') return 'String';
      if (typeof value === 'boolean') return 'Boolean';
      return typeof value === 'number' ? 'Double' : 'Error';
    }),
  ),
  numberFormat: {
    get: (target) => perCell(target, (sheet, row, column) => sheet.styleAt(row, column).format),
    set: (target, value, call) => setFormats(target, value, (code) => code, call.host.checkWritable),
  },
  numberFormatLocal: {
    get: (target, { host }) =>
      perCell(target, (sheet, row, column) => localFormat(sheet.styleAt(row, column).format, host.locale)),
    set: (target, value, { host }) =>
      setFormats(target, value, (code) => fromLocalFormat(code, host.locale), host.checkWritable),
  },
  rowHidden: {
    get: (target) => hiddenState(target, true, false),
    set: ({ sheet, area }, value: boolean) => {
      for (let row = area.top; row <= area.bottom; row++) {
        if (value) sheet.hiddenRows.add(row);
        else sheet.hiddenRows.delete(row);
      }
      sheet.touched.add('rows');
    },
  },
  columnHidden: {
    get: (target) => hiddenState(target, false, true),
    set: ({ sheet, area }, value: boolean) => {
      for (let column = area.left; column <= area.right; column++) {
        if (value) sheet.hiddenColumns.add(column);
        else sheet.hiddenColumns.delete(column);
      }
      sheet.touched.add('columns');
    },
  },
  hyperlink: {
    get: ({ sheet, area }) => {
      const link = sheet.peek(area.top, area.left)?.link;
      if (!link) return null;
      return {
        address: link.address,
        documentReference: link.location,
        screenTip: link.screenTip,
        textToDisplay: String(shown(sheet.read(area.top, area.left))),
      };
    },
    set: (target, value: Excel.RangeHyperlink | null, { host }) => {
      host.checkWritable(target.sheet);
      setLink(target, value);
    },
  },
  hasSpill: readOnly(() => false),
  style: readOnly(() => 'Normal'),
};

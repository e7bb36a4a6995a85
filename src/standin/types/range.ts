import { around, shared, sheetOfAddress } from '../area-address';
import { copyCells, fillCells } from '../copying';
import { refusal } from '../errors';
import { node, type AnyNode, type ExcelType } from '../excel-type';
import { columnsOf, onSheet, rangeAt, rowsOf, type AreasTarget, type RangeTarget } from '../range-target';
import { clearCells, mergeCells } from '../range-work';
import type { Sheet } from '../sheet';
import { sheetColumns, sheetRows } from '../sheet-size';
import { moveCells } from '../structure';
import { cellProperties, lineProperties, setCellProperties, setLineProperties } from './cell-properties';
import { dataValidation } from './data-validation';
import { rangeFormat } from './format';
import { rangeAreas } from './range-areas';
import { rangeValues } from './range-values';
import { worksheet } from './worksheet';

export const range: ExcelType<RangeTarget> = {
  name: 'Range',
  scalars: rangeValues,
  objects: {
    format: (target) => node(rangeFormat, target),
    worksheet: ({ sheet }) => node(worksheet, sheet),
    dataValidation: (target) => node(dataValidation, target),
    conditionalFormats: ({ sheet }) => node(conditionalFormats, sheet),
  },
  methods: {
    getCell: ({ sheet, area }, [row = 0, column = 0]) => cells(sheet, area.top + row, area.left + column, 1, 1),
    getRow: ({ sheet, area }, [row = 0]) => {
      const line = area.top + row;
      if (line < area.top || line > area.bottom) throw refusal('InvalidArgument');
      return node(range, { sheet, area: onSheet({ ...area, top: line, bottom: line }) });
    },
    getColumn: ({ sheet, area }, [column = 0]) => {
      const line = area.left + column;
      if (line < area.left || line > area.right) throw refusal('InvalidArgument');
      return node(range, { sheet, area: onSheet({ ...area, left: line, right: line }) });
    },
    getLastRow: ({ sheet, area }) => node(range, { sheet, area: { ...area, top: area.bottom } }),
    getLastColumn: ({ sheet, area }) => node(range, { sheet, area: { ...area, left: area.right } }),
    getLastCell: ({ sheet, area }) => node(range, { sheet, area: { ...area, top: area.bottom, left: area.right } }),
    getResizedRange: ({ sheet, area }, [rows = 0, columns = 0]) =>
      node(range, { sheet, area: onSheet({ ...area, bottom: area.bottom + rows, right: area.right + columns }) }),
    getAbsoluteResizedRange: ({ sheet, area }, [rows = 1, columns = 1]) =>
      cells(sheet, area.top, area.left, rows, columns),
    getOffsetRange: ({ sheet, area }, [rows = 0, columns = 0]) =>
      cells(sheet, area.top + rows, area.left + columns, rowsOf(area), columnsOf(area)),
    getBoundingRect: ({ sheet, area }, [other], { host }) => {
      const second = asRange(host.state, sheet, other);
      return node(range, { sheet, area: around(area, second.area) });
    },
    getEntireRow: ({ sheet, area }) => node(range, { sheet, area: { ...area, left: 0, right: sheetColumns - 1 } }),
    getEntireColumn: ({ sheet, area }) => node(range, { sheet, area: { ...area, top: 0, bottom: sheetRows - 1 } }),
    getIntersection: ({ sheet, area }, [other], { host }) => {
      const common = shared(area, asRange(host.state, sheet, other).area);
      if (!common) throw refusal('ItemNotFound');
      return node(range, { sheet, area: common });
    },
    getIntersectionOrNullObject: ({ sheet, area }, [other], { host }) => {
      const second = asRange(host.state, sheet, other);
      const common = second.sheet === sheet ? shared(area, second.area) : undefined;
      return common ? node(range, { sheet, area: common }) : null;
    },
    getUsedRange: (target, [valuesOnly]) =>
      usedPart(target, valuesOnly === true) ?? cells(target.sheet, target.area.top, target.area.left, 1, 1),
    getUsedRangeOrNullObject: (target, [valuesOnly]) => usedPart(target, valuesOnly === true),
    getRowsAbove: ({ sheet, area }, [count = 1]) => cells(sheet, area.top - count, area.left, count, columnsOf(area)),
    getRowsBelow: ({ sheet, area }, [count = 1]) => cells(sheet, area.bottom + 1, area.left, count, columnsOf(area)),
    getMergedAreasOrNullObject: ({ sheet, area }) => {
      const areas = sheet.merges.filter((merge) => shared(merge, area));
      return areas.length === 0 ? null : node(rangeAreas, { sheet, areas });
    },
    _ValidateArraySize: ({ area }, [rows, columns]) => {
      if (rows !== rowsOf(area) || columns !== columnsOf(area)) throw refusal('InvalidArgument');
      return null;
    },
    merge: ({ sheet, area }, [across], { host }) => {
      host.checkWritable(sheet);
      mergeCells(sheet, area, across === true);
    },
    unmerge: ({ sheet, area }, _, { host }) => {
      host.checkWritable(sheet);
      sheet.merges = sheet.merges.filter((merge) => !shared(merge, area));
      sheet.touched.add('merges');
    },
    clear: (target, [what], { host }) => {
      host.checkWritable(target.sheet);
      clearCells(target, String(what ?? 'All'));
      host.cellsChanged(target.sheet, target.area);
    },
    delete: ({ sheet, area }, [shift], { host }) => {
      host.checkWritable(sheet);
      moveCells(host.state, sheet, area, shift === 'Left' ? 'Left' : 'Up');
      host.cellsChanged(sheet, area, shift === 'Left' ? 'ColumnDeleted' : 'RowDeleted');
    },
    insert: ({ sheet, area }, [shift], { host }) => {
      host.checkWritable(sheet);
      moveCells(host.state, sheet, area, shift === 'Right' ? 'Right' : 'Down');
      host.cellsChanged(sheet, area, shift === 'Right' ? 'ColumnInserted' : 'RowInserted');
      return node(range, { sheet, area });
    },
    copyFrom: (target, [source, what, skipBlanks, transpose], { host }) => {
      host.checkWritable(target.sheet);
      const from = asRange(host.state, target.sheet, source);
      const written = copyCells(from, target, String(what ?? 'All'), skipBlanks === true, transpose === true);
      host.cellsChanged(target.sheet, written);
    },
    autoFill: (target, [destination, kind], { host }) => {
      host.checkWritable(target.sheet);
      const to = asRange(host.state, target.sheet, destination);
      fillCells(target, to.area, String(kind ?? 'FillDefault'));
      host.cellsChanged(target.sheet, to.area);
    },
    select: ({ sheet, area }, _, { host }) => host.select(sheet, area),
    calculate: (_, __, { host }) => host.state.calculation.changed(),
    getCellProperties: (target, [wanted]) => cellProperties(target, wanted ?? {}),
    getRowProperties: (target, [wanted]) => lineProperties(target, wanted ?? {}, 'rows'),
    getColumnProperties: (target, [wanted]) => lineProperties(target, wanted ?? {}, 'columns'),
    setCellProperties: (target, [properties], { host }) => {
      host.checkWritable(target.sheet);
      setCellProperties(target, properties);
    },
    setRowProperties: (target, [properties], { host }) => {
      host.checkWritable(target.sheet);
      setLineProperties(target, properties, 'rows');
    },
    setColumnProperties: (target, [properties], { host }) => {
      host.checkWritable(target.sheet);
      setLineProperties(target, properties, 'columns');
    },
  },
};

/** A range of so many rows and columns from a cell. */
export function cells(sheet: Sheet, top: number, left: number, rows: number, columns: number): AnyNode {
  return node(range, { sheet, area: onSheet({ top, left, bottom: top + rows - 1, right: left + columns - 1 }) });
}

/** A range passed as an object or as an address. */
export function asRange(workbook: Parameters<typeof rangeAt>[0], sheet: Sheet, input: unknown): RangeTarget {
  if (typeof input === 'string') {
    const { sheet: named } = sheetOfAddress(input);
    const on = named === undefined ? sheet : workbook.sheetNamed(named);
    if (!on) throw refusal('InvalidArgument', input);
    return rangeAt(workbook, on, input);
  }
  const target = (input as { target?: Partial<RangeTarget & AreasTarget> } | null)?.target;
  if (!target?.sheet) throw refusal('InvalidArgument');
  const area = target.area ?? target.areas?.[0];
  if (!area) throw refusal('InvalidArgument');
  return { sheet: target.sheet, area };
}

function usedPart({ sheet, area }: RangeTarget, valuesOnly: boolean): AnyNode | null {
  const used = sheet.used(valuesOnly);
  const common = used && shared(used, area);
  return common ? node(range, { sheet, area: common }) : null;
}

/** Conditional formats are counted, not played. */
const conditionalFormats: ExcelType<Sheet> = {
  name: 'ConditionalFormatCollection',
  scalars: { count: { get: (sheet) => sheet.conditionalFormats } },
  methods: { getCount: (sheet) => sheet.conditionalFormats },
};

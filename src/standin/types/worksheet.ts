import { areaAddress, sheetOfAddress } from '../area-address';
import { copySheet } from '../sheet-copy';
import { refusal } from '../errors';
import { node, type AnyNode, type ExcelType } from '../excel-type';
import { eventRegistrations } from '../sheet-events';
import { rangeAt } from '../range-target';
import { wholeSheet, type Sheet } from '../sheet';
import { isSheetName } from '../sheet-name';
import { chartCollection } from './chart';
import { namedItemCollection } from './names';
import { pageBreaks, pageLayout } from './page-layout';
import { cells, range } from './range';
import { rangeAreas } from './range-areas';
import { readColor } from './format';
import { freezePanes } from './freeze-panes';
import { keyedCollection } from './keyed';
import { tableCollection } from './tables';

/** Protection of a sheet, as far as asking goes. */
const worksheetProtection: ExcelType<Sheet> = {
  name: 'WorksheetProtection',
  scalars: { protected: { get: (sheet) => sheet.protected } },
  methods: {
    protect: (sheet) => void (sheet.protected = true),
    unprotect: (sheet) => void (sheet.protected = false),
  },
};

const worksheetProperties = keyedCollection<Sheet>({
  collection: 'WorksheetCustomPropertyCollection',
  item: 'WorksheetCustomProperty',
  map: (sheet) => sheet.customProperties,
});

export const worksheet: ExcelType<Sheet> = {
  name: 'Worksheet',
  identity: ['id'],
  scalars: {
    id: { get: (sheet) => sheet.id },
    name: {
      get: (sheet) => sheet.name,
      set: (sheet, name: string, { host }) => {
        host.checkStructure();
        if (name === sheet.name) return;
        if (!isSheetName(name)) throw refusal('InvalidArgument', name);
        const taken = host.state.sheetNamed(name);
        if (taken && taken !== sheet) throw refusal('ItemAlreadyExists', name);
        host.state.renameSheet(sheet, name);
        host.sheetsChanged();
      },
    },
    position: {
      get: (sheet, { host }) => host.state.sheets.indexOf(sheet),
      set: (sheet, position: number, { host }) => {
        host.checkStructure();
        const { state } = host;
        if (!Number.isInteger(position) || position < 0 || position >= state.sheets.length)
          throw refusal('InvalidArgument');
        state.sheets = state.sheets.filter((one) => one !== sheet);
        state.sheets.splice(position, 0, sheet);
        host.sheetsChanged();
      },
    },
    visibility: {
      get: (sheet) => sheet.visibility,
      set: (sheet, visibility: Sheet['visibility'], { host }) => {
        host.checkStructure();
        if (!['Visible', 'Hidden', 'VeryHidden'].includes(visibility)) throw refusal('InvalidArgument');
        const others = host.state.sheets.some((one) => one !== sheet && one.visibility === 'Visible');
        if (visibility !== 'Visible' && !others) throw refusal('InvalidOperation');
        sheet.visibility = visibility;
        sheet.touched.add('tab');
        host.sheetsChanged();
      },
    },
    tabColor: {
      get: (sheet) => (sheet.tabColor === undefined ? '' : `#${sheet.tabColor}`),
      set: (sheet, color: string, { host }) => {
        sheet.tabColor = readColor(color);
        sheet.touched.add('tab');
        host.sheetsChanged();
      },
    },
    showGridlines: {
      get: (sheet) => sheet.showGridlines,
      set: (sheet, shown: boolean) => {
        sheet.showGridlines = shown;
        sheet.touched.add('view');
      },
    },
    showHeadings: {
      get: (sheet) => sheet.showHeadings,
      set: (sheet, shown: boolean) => {
        sheet.showHeadings = shown;
        sheet.touched.add('view');
      },
    },
    standardWidth: {
      get: (sheet) => sheet.defaultWidth,
      set: (sheet, width: number) => {
        sheet.defaultWidth = width;
        sheet.touched.add('columns');
      },
    },
    standardHeight: { get: (sheet) => sheet.defaultHeight },
    enableCalculation: { get: () => true, set: () => undefined },
  },
  objects: {
    charts: (sheet) => node(chartCollection, sheet),
    names: (sheet) => node(namedItemCollection, { scope: sheet }),
    freezePanes: (sheet) => node(freezePanes, sheet),
    pageLayout: (sheet) => node(pageLayout, sheet),
    horizontalPageBreaks: (sheet) => node(pageBreaks, sheet),
    protection: (sheet) => node(worksheetProtection, sheet),
    customProperties: (sheet) => node(worksheetProperties, sheet),
    tables: (sheet) => node(tableCollection, sheet),
  },
  methods: {
    ...eventRegistrations<Sheet>(
      ['DataChanged', 'Activated', 'Deactivated', 'Calculated', 'SelectionChanged', 'FormatChanged'],
      (sheet) => sheet.id,
    ),
    activate: (sheet, _, { host }) => {
      if (sheet.visibility !== 'Visible') throw refusal('InvalidOperation');
      host.activate(sheet);
    },
    calculate: (_, __, { host }) => host.state.calculation.changed(),
    delete: (sheet, _, { host }) => {
      host.checkStructure();
      const visible = host.state.sheets.filter((one) => one.visibility === 'Visible');
      if (host.state.sheets.length === 1 || (visible.length === 1 && visible[0] === sheet))
        throw refusal('InvalidOperation');
      host.deleteSheet(sheet);
    },
    copy: (sheet, [place, beside], { host }) => {
      host.checkStructure();
      const copied = copySheet(host.state, sheet, placeFor(host.state.sheets, String(place ?? 'None'), beside));
      host.sheetAdded(copied);
      return node(worksheet, copied);
    },
    getCell: (sheet, [row = 0, column = 0]) => cells(sheet, row, column, 1, 1),
    getRange: (sheet, [address], { host }) =>
      address === undefined || address === null || address === ''
        ? node(range, { sheet, area: wholeSheet })
        : node(range, rangeAt(host.state, sheet, String(address))),
    getRangeByIndexes: (sheet, [row = 0, column = 0, rows = 1, columns = 1]) => {
      if (!(rows >= 1 && columns >= 1)) throw refusal('InvalidArgument');
      return cells(sheet, row, column, rows, columns);
    },
    getRanges: (sheet, [address], { host }) => {
      const parts = String(address ?? areaAddress(sheet.name, wholeSheet)).split(',');
      const areas = parts.map((part) => rangeAt(host.state, sheet, part.trim()).area);
      return node(rangeAreas, { sheet, areas });
    },
    getUsedRange: (sheet, [valuesOnly]) => used(sheet, valuesOnly === true) ?? cells(sheet, 0, 0, 1, 1),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => used(sheet, valuesOnly === true),
    getNextOrNullObject: (sheet, [visibleOnly], { host }) =>
      neighbour(host.state.sheets, sheet, 1, visibleOnly === true),
    getPreviousOrNullObject: (sheet, [visibleOnly], { host }) =>
      neighbour(host.state.sheets, sheet, -1, visibleOnly === true),
    _GetAnotherWorksheetById: (_, [id], { host }) => sheetNode(host.state.sheetBy(String(id))),
    _GetSheetById: (_, [id], { host }) => sheetNode(host.state.sheetBy(String(id))),
  },
};

function used(sheet: Sheet, valuesOnly: boolean): AnyNode | null {
  const area = sheet.used(valuesOnly);
  return area ? node(range, { sheet, area }) : null;
}

function sheetNode(sheet: Sheet | undefined): AnyNode {
  if (!sheet) throw refusal('ItemNotFound');
  return node(worksheet, sheet);
}

function neighbour(sheets: readonly Sheet[], sheet: Sheet, step: 1 | -1, visibleOnly: boolean): AnyNode | null {
  for (let at = sheets.indexOf(sheet) + step; sheets[at]; at += step) {
    const found = sheets[at];
    if (found && (!visibleOnly || found.visibility === 'Visible')) return node(worksheet, found);
  }
  return null;
}

function placeFor(sheets: readonly Sheet[], place: string, beside: unknown): number {
  const other = (beside as { target?: Sheet } | null | undefined)?.target;
  const at = other ? sheets.indexOf(other) : -1;
  switch (place) {
    case 'Beginning':
      return 0;
    case 'Before':
      return Math.max(0, at);
    case 'After':
      return at + 1;
    case 'End':
    case 'None':
      return sheets.length;
    default:
      throw refusal('InvalidArgument', place);
  }
}

/** Every worksheet, in tab order. */
export const worksheetCollection: ExcelType<null> = {
  name: 'WorksheetCollection',
  items: (_, { host }) => host.state.sheets.map((sheet) => node(worksheet, sheet)),
  index: (_, key: string, { host }) => sheetNode(host.state.sheetBy(sheetOfAddress(`${key}!`).sheet ?? key)),
  methods: {
    ...eventRegistrations<null>(
      [
        'Activated',
        'Added',
        'Deactivated',
        'Deleted',
        'DataChanged',
        'SelectionChanged',
        'Calculated',
        'FormatChanged',
      ],
      () => '',
    ),
    add: (_, [name], { host }) => {
      host.checkStructure();
      const chosen = name === undefined || name === null ? host.freeSheetName() : String(name);
      if (!isSheetName(chosen)) throw refusal('InvalidArgument', chosen);
      if (host.state.sheetNamed(chosen)) throw refusal('ItemAlreadyExists', chosen);
      const sheet = host.state.addSheet(chosen);
      host.sheetAdded(sheet);
      return node(worksheet, sheet);
    },
    getItemOrNullObject: (_, [key], { host }) => {
      const sheet = host.state.sheetBy(String(key));
      return sheet ? node(worksheet, sheet) : null;
    },
    getActiveWorksheet: (_, __, { host }) => sheetNode(host.state.active),
    getFirst: (_, [visibleOnly], { host }) =>
      sheetNode(host.state.sheets.find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible')),
    getLast: (_, [visibleOnly], { host }) =>
      sheetNode(
        [...host.state.sheets].reverse().find((sheet) => visibleOnly !== true || sheet.visibility === 'Visible'),
      ),
    getCount: (_, [visibleOnly], { host }) =>
      host.state.sheets.filter((sheet) => visibleOnly !== true || sheet.visibility === 'Visible').length,
  },
};

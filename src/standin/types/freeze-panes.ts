import { rangeAt, type RangeTarget } from '../range-target';
import { node, type ExcelType } from '../excel-type';
import type { Sheet } from '../sheet';
import { sheetColumns, sheetRows } from '../sheet-size';
import { range } from './range';

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.frozen = { rows, columns };
  sheet.touched.add('view');
}

export const freezePanes: ExcelType<Sheet> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeRows: (sheet, [count = 0]) => freeze(sheet, count, 0),
    freezeColumns: (sheet, [count = 0]) => freeze(sheet, 0, count),
    freezeAt: (sheet, [place], { host }) => {
      const { area } =
        typeof place === 'string'
          ? rangeAt(host.state, sheet, place)
          : (place as unknown as { target: RangeTarget }).target;
      // A whole row or column freezes in one direction only.
      const rows = area.bottom === sheetRows - 1 ? 0 : area.bottom + 1;
      const columns = area.right === sheetColumns - 1 ? 0 : area.right + 1;
      freeze(sheet, rows, columns);
    },
    unfreeze: (sheet) => freeze(sheet, 0, 0),
    getLocation: (sheet) => located(sheet),
    getLocationOrNullObject: (sheet) => located(sheet),
  },
};

function located(sheet: Sheet) {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 0,
    left: 0,
    bottom: rows === 0 ? sheetRows - 1 : rows - 1,
    right: columns === 0 ? sheetColumns - 1 : columns - 1,
  };
  return node(range, { sheet, area });
}

import { refusal } from '../errors';
import { node, type ExcelType } from '../excel-type';
import { referredRange } from '../range-target';
import type { Sheet } from '../sheet';
import { range } from './range';
import { worksheet } from './worksheet';
import type { WorkbookState } from '../workbook-state';

type Table = WorkbookState['tableNames'][number];

/** Tables as far as their names and places go: they are a person's, and nothing here changes them. */
const table: ExcelType<Table> = {
  name: 'Table',
  identity: ['name', 'id'],
  scalars: { name: { get: ({ name }) => name }, id: { get: ({ name }) => name } },
  objects: {
    worksheet: ({ sheet }, { host }) => {
      const found = host.state.sheetNamed(sheet);
      if (!found) throw refusal('ItemNotFound');
      return node(worksheet, found);
    },
  },
  methods: {
    getRange: ({ sheet, area }, _, { host }) => {
      const target = referredRange(host.state, area, host.state.sheetNamed(sheet));
      if (!target) throw refusal('ItemNotFound');
      return node(range, target);
    },
  },
};

export const tableCollection: ExcelType<Sheet | null> = {
  name: 'TableCollection',
  scalars: { count: { get: (sheet, { host }) => tablesOf(sheet, host.state).length } },
  items: (sheet, { host }) => tablesOf(sheet, host.state).map((one) => node(table, one)),
  index: (sheet, key: string, { host }) => {
    const found = tablesOf(sheet, host.state).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
    if (!found) throw refusal('ItemNotFound');
    return node(table, found);
  },
  methods: {
    getCount: (sheet, _, { host }) => tablesOf(sheet, host.state).length,
    getItemOrNullObject: (sheet, [key], { host }) => {
      const found = tablesOf(sheet, host.state).find(({ name }) => name.toLowerCase() === String(key).toLowerCase());
      return found ? node(table, found) : null;
    },
  },
};

function tablesOf(sheet: Sheet | null, state: WorkbookState): readonly Table[] {
  return state.tableNames.filter((one) => sheet === null || one.sheet === sheet.name);
}

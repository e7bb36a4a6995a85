import { areaAddress } from '../area-address';
import { copyCells } from '../copying';
import { refusal } from '../errors';
import { node, type ExcelType } from '../excel-type';
import { columnsOf, rowsOf, type AreasTarget } from '../range-target';
import { clearCells } from '../range-work';
import { sheetColumns, sheetRows } from '../sheet-size';
import { rangeFormat } from './format';
import { asRange, range } from './range';
import { worksheet } from './worksheet';

/** Several areas of one sheet. */
export const rangeAreas: ExcelType<AreasTarget> = {
  name: 'RangeAreas',
  scalars: {
    address: { get: ({ sheet, areas }) => areas.map((area) => areaAddress(sheet.name, area)).join(',') },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => areas.reduce((sum, area) => sum + rowsOf(area) * columnsOf(area), 0) },
  },
  objects: {
    format: (target) => node(rangeFormat, target),
    worksheet: ({ sheet }) => node(worksheet, sheet),
    areas: (target) => node(rangeCollection, target),
  },
  methods: {
    clear: ({ sheet, areas }, [what], { host }) => {
      host.checkWritable(sheet);
      for (const area of areas) clearCells({ sheet, area }, String(what ?? 'All'));
    },
    copyFrom: ({ sheet, areas }, [source, what], { host }) => {
      host.checkWritable(sheet);
      const from = asRange(host.state, sheet, source);
      for (const area of areas) copyCells(from, { sheet, area }, String(what ?? 'All'), false, false);
    },
    getEntireRow: ({ sheet, areas }) =>
      node(rangeAreas, { sheet, areas: areas.map((area) => ({ ...area, left: 0, right: sheetColumns - 1 })) }),
    getEntireColumn: ({ sheet, areas }) =>
      node(rangeAreas, { sheet, areas: areas.map((area) => ({ ...area, top: 0, bottom: sheetRows - 1 })) }),
  },
};

const rangeCollection: ExcelType<AreasTarget> = {
  name: 'RangeCollection',
  items: ({ sheet, areas }) => areas.map((area) => node(range, { sheet, area })),
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [index]) => {
      const area = areas[index ?? -1];
      if (!area) throw refusal('InvalidArgument');
      return node(range, { sheet, area });
    },
  },
};

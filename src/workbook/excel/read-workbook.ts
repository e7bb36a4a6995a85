import type { CellArea } from '../../quantities/cell-address';
import { areaOf, bareAddress } from './addresses';
import { answered, excelCode, excelProblem, hasSet } from './excel-session';
import type { CellValue, NameSnapshot, SheetSnapshot, WorkbookSnapshot } from './snapshot';

/** Cells of one range that Excel gives out at all. */
const mostCells = 5_000_000;
/** Cells asked for in one round trip: with formats, or formulas, they stay far below what an answer may weigh. */
const cellsAtOnce = { foreign: 60_000, own: 15_000 };

/** What is read of a workbook: the namespaces of our documents, and the name that marks a sheet as ours. */
export interface Reading {
  readonly namespaces: readonly string[];
  readonly markName: string;
  /** Told after each round trip: cells read, and cells there are. */
  readonly progress?: (read: number, all: number) => void;
}

/**
 * Reads a workbook that is open in Excel, in blocks, and changes nothing in it. Rejects with VaxlaError where Excel
 * refuses or does not answer.
 */
export async function readWorkbook(reading: Reading): Promise<WorkbookSnapshot> {
  try {
    return await Excel.run((context) => snapshot(context, reading));
  } catch (error) {
    throw excelProblem(error);
  }
}

async function snapshot(context: Excel.RequestContext, reading: Reading): Promise<WorkbookSnapshot> {
  const { workbook } = context;
  const { worksheets, names, tables, protection } = workbook;
  workbook.load('name,readOnly');
  protection.load('protected');
  worksheets.load('items/name,items/visibility');
  names.load('items/name,items/formula,items/comment');
  tables.load('items/name');
  const parts = reading.namespaces.map((namespace) => {
    const part = workbook.customXmlParts.getByNamespace(namespace).getOnlyItemOrNullObject();
    part.load('id');
    return { namespace, part };
  });
  await answered(context);

  const found = parts.flatMap(({ namespace, part }) => (part.isNullObject ? [] : [{ namespace, xml: part.getXml() }]));
  const sheets = worksheets.items.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,cellCount,rowHidden,columnHidden');
    sheet.names.load('items/name,items/formula,items/comment');
    return { sheet, used };
  });
  await answered(context);

  const all = sheets.reduce((sum, { used }) => sum + (used.isNullObject ? 0 : used.cellCount), 0);
  let read = 0;
  const content: SheetSnapshot[] = [];
  for (const { sheet, used } of sheets) {
    const own = sheet.names.items.some(({ name }) => name.toLowerCase() === reading.markName);
    content.push(
      await sheetContent(context, sheet, used, own, (cells) => {
        read += cells;
        reading.progress?.(read, all);
      }),
    );
  }
  return {
    file: workbook.name,
    structureLocked: protection.protected,
    readOnly: workbook.readOnly,
    sheets: content,
    names: [
      ...names.items.map((item) => nameOf(item, null)),
      ...sheets.flatMap(({ sheet }) => sheet.names.items.map((item) => nameOf(item, sheet.name))),
    ],
    tables: tables.items.map(({ name }) => name),
    documents: Object.fromEntries(found.map(({ namespace, xml }) => [namespace, xml.value])),
  };
}

function nameOf({ name, formula, comment }: Excel.NamedItem, sheet: string | null): NameSnapshot {
  return { name, sheet, formula: String(formula), comment };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'very hidden' } as const;

async function sheetContent(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Excel.Range,
  own: boolean,
  told: (cells: number) => void,
): Promise<SheetSnapshot> {
  const empty = {
    name: sheet.name,
    visibility: visibilities[sheet.visibility as keyof typeof visibilities],
    ...{ top: 0, left: 0, values: [], formats: [], formatOf: new Uint16Array(), merges: [] },
    ...{ hiddenRows: [], hiddenColumns: [] },
  };
  if (used.isNullObject) return empty;
  // Excel counts cells beyond what a number of 32 bits holds as -1.
  if (used.cellCount < 0 || used.cellCount > mostCells) {
    return { ...empty, tooMany: used.cellCount < 0 ? used.rowCount * used.columnCount : used.cellCount };
  }
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const values: CellValue[][] = [];
  const formulas: CellValue[][] = [];
  const formats = new Map<string, number>();
  const formatOf = new Uint16Array(rowCount * columnCount);
  let at = 0;
  let rows = Math.max(1, Math.floor(cellsAtOnce[own ? 'own' : 'foreign'] / columnCount));
  while (at < rowCount) {
    const count = Math.min(rows, rowCount - at);
    const block = sheet.getRangeByIndexes(top + at, left, count, columnCount);
    block.load(own ? 'values,numberFormat,formulas' : 'values,numberFormat');
    try {
      await answered(context);
    } catch (error) {
      // A block that is too heavy is read in halves.
      if (excelCode(error) !== 'ResponsePayloadSizeLimitExceeded' || count === 1) throw error;
      rows = Math.ceil(count / 2);
      continue;
    }
    (block.values as CellValue[][]).forEach((row, down) => {
      values.push(row);
      (block.numberFormat[down] as string[]).forEach((format, across) => {
        const known = formats.get(format) ?? formats.size;
        formats.set(format, known);
        formatOf[(at + down) * columnCount + across] = known;
      });
    });
    if (own) formulas.push(...(block.formulas as CellValue[][]));
    block.untrack();
    at += count;
    told(count * columnCount);
  }
  const parts = await hiddenAndMerged(context, used, own);
  return {
    ...empty,
    ...{ top, left, values, formats: [...formats.keys()], formatOf },
    ...(own && { formulas }),
    ...parts,
  };
}

/** Which rows and columns are hidden, asked one by one only where some are; merged areas where this Excel tells them. */
async function hiddenAndMerged(context: Excel.RequestContext, used: Excel.Range, own: boolean) {
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const { rowHidden, columnHidden } = used;
  const rows = rowHidden === null ? used.getRowProperties({ rowHidden: true }) : undefined;
  const columns = columnHidden === null ? used.getColumnProperties({ columnHidden: true }) : undefined;
  const merged = !own && hasSet('1.13') ? used.getMergedAreasOrNullObject() : undefined;
  merged?.load('address');
  if (rows || columns || merged) await answered(context);
  const range = (count: number, from: number) => Array.from({ length: count }, (_, index) => from + index);
  const hidden = (all: boolean, flags: readonly (boolean | undefined)[] | undefined, count: number, from: number) => {
    if (!flags) return all ? range(count, from) : [];
    return range(count, from).filter((_, index) => flags[index]);
  };
  const rowFlags = rows?.value.map((row) => row.rowHidden);
  const columnFlags = columns?.value.map((column) => column.columnHidden);
  return {
    hiddenRows: hidden(rowHidden, rowFlags, rowCount, top),
    hiddenColumns: hidden(columnHidden, columnFlags, columnCount, left),
    merges: merged && !merged.isNullObject ? mergedAreas(merged.address) : [],
  };
}

function mergedAreas(addresses: string): readonly CellArea[] {
  return addresses.split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => areaOf(bareAddress(address)) ?? []);
}

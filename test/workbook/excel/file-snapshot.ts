import type { Cell } from '../../../src/region/grid';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/excel/snapshot';
import type { OwnCell } from '../../../src/workbook/open-workbook';
import type { WorkbookFile } from '../../../src/workbook/file/workbook-file';
import { modelNamespace } from '../../../src/job/embedded-model';
import { registerNamespace } from '../../../src/workbook/file/sheet-register';

const formats = ['General', 'yyyy-mm-dd', '0.0%'];

function valueOf(cell: Cell): CellValue {
  switch (cell.kind) {
    case 'empty':
      return '';
    case 'text':
      return cell.text;
    case 'error':
      return cell.code;
    default:
      return cell.value;
  }
}

const formatOf = (cell: Cell) => (cell.kind === 'number' ? (cell.date ? 1 : cell.percent ? 2 : 0) : 0);

function snapshotOf(
  name: string,
  visibility: SheetSnapshot['visibility'],
  rows: readonly (readonly Cell[])[],
  own?: readonly OwnCell[],
): SheetSnapshot {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const whole = rows.map((row) => Array.from({ length: width }, (_, column): Cell => row[column] ?? { kind: 'empty' }));
  const formulas = whole.map((row) => row.map(valueOf));
  for (const { row, column, formula } of own ?? []) {
    const line = formulas[row];
    if (formula !== undefined && line) line[column] = `=${formula}`;
  }
  return {
    ...{ name, visibility, top: 0, left: 0, formats, merges: [], hiddenRows: [], hiddenColumns: [] },
    values: whole.map((row) => row.map(valueOf)),
    formatOf: Uint16Array.from(whole.flat().map(formatOf)),
    ...(own && { formulas }),
  };
}

/** What Excel would tell of a workbook that lies in a file, as far as the job asks. */
export function fileSnapshot(workbook: WorkbookFile): WorkbookSnapshot {
  const foreign = new Map(workbook.grids().map((grid) => [grid.sheet, grid]));
  const own = new Map(workbook.ownSheets().map((sheet) => [sheet.sheetName, sheet]));
  const sheets = workbook.sheets.map(({ name, visibility }) => {
    const grid = foreign.get(name);
    if (grid) {
      const { merges, hiddenRows, hiddenColumns } = grid;
      const hidden = { hiddenRows: [...hiddenRows], hiddenColumns: [...hiddenColumns] };
      return { ...snapshotOf(name, visibility, grid.rows), merges, ...hidden };
    }
    const cells = own.get(name)?.cells() ?? [];
    const rows: Cell[][] = [];
    for (const { row, column, value } of cells) {
      while (rows.length <= row) rows.push([]);
      const line = rows[row] ?? [];
      while (line.length < column) line.push({ kind: 'empty' });
      line[column] = value;
    }
    return snapshotOf(name, visibility, rows, cells);
  });
  const documents = [modelNamespace, registerNamespace].flatMap((namespace) => {
    const xml = workbook.document(namespace);
    return xml === undefined ? [] : [[namespace, xml] as const];
  });
  return {
    file: workbook.file,
    structureLocked: workbook.lockedStructure,
    readOnly: false,
    sheets,
    names: workbook.part.names.map(({ name, tab, formula, comment }) => ({
      name,
      sheet: tab === undefined ? null : (workbook.part.tabs[tab]?.name ?? null),
      formula: `=${formula}`,
      comment: comment ?? '',
    })),
    tables: [],
    documents: Object.fromEntries(documents),
  };
}

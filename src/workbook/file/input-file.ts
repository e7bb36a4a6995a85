import type { CellAddress } from '../../quantities/cell-address';
import type { Grid } from '../../region/grid';
import { readCsv } from './csv';
import { fileContent } from './file-content';
import { openWorkbook, type WorkbookFile } from './workbook-file';

/** A file the user handed over, whatever its kind. */
export interface InputFile {
  readonly file: string;
  readonly grids: readonly Grid[];
  /** The workbook to write into; undefined for a text file, whose report becomes a new workbook. */
  readonly workbook: WorkbookFile | undefined;
  /** Formula cells without a computed value, read as empty. */
  readonly uncomputed: readonly CellAddress[];
}

/** Opens a workbook or a text file with columns, decided by content. Throws VaxlaError as the two readers do. */
export function openInput(bytes: Uint8Array, file: string): InputFile {
  if (fileContent(bytes) === 'text')
    return { file, grids: [readCsv(bytes, file)], workbook: undefined, uncomputed: [] };
  const workbook = openWorkbook(bytes, file);
  return { file, grids: workbook.grids(), workbook, uncomputed: workbook.uncomputed() };
}

import type { CellArea } from '../../src/quantities/cell-address';
import type { Cell, Grid } from '../../src/region/grid';

/** A sheet from lines of text, cells apart by "|"; every cell is text unless `numbers` turns plain numbers into numbers. */
export function textGrid(
  lines: string,
  options: { file?: string; sheet?: string; numbers?: boolean; merges?: readonly CellArea[] } & Partial<Grid> = {},
): Grid {
  const rows = lines
    .replace(/^\n|\n\s*$/g, '')
    .split('\n')
    .map((line) => line.split('|').map((text) => cellOf(text.trim(), options.numbers ?? false)));
  return gridOf(rows, options);
}

/** A grid of cells with everything else as a plain visible sheet has it. */
export function gridOf(rows: readonly (readonly Cell[])[], options: Partial<Grid> = {}): Grid {
  return {
    file: options.file ?? 'prov.xlsx',
    sheet: options.sheet ?? 'Blad1',
    visibility: options.visibility ?? 'visible',
    rows,
    merges: options.merges ?? [],
    hiddenRows: options.hiddenRows ?? new Set(),
    hiddenColumns: options.hiddenColumns ?? new Set(),
  };
}

export function cellOf(text: string, numbers: boolean): Cell {
  if (text === '') return { kind: 'empty' };
  return numbers && /^-?\d+(\.\d+)?$/.test(text) ? { kind: 'number', value: Number(text) } : { kind: 'text', text };
}

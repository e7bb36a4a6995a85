import type { CellArea } from '../../quantities/cell-address';
import { areaNamed } from './selection';

/** A place in the workbook that a link leads to. */
export interface LinkTarget {
  readonly sheet: string;
  readonly area: CellArea;
}

/**
 * The place a cell's link leads to; undefined for an address elsewhere, which the workbench does not open: it has no network.
 * @example linkTarget("'Norra''s blad'!B7") // { sheet: "Norra's blad", area: { top: 6, left: 1, bottom: 6, right: 1 } }
 * @example linkTarget('https://example.org/') // undefined
 */
export function linkTarget(link: string | undefined): LinkTarget | undefined {
  const [, quoted, plain, cells = ''] = /^#?(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(link ?? '') ?? [];
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const area = areaNamed(cells);
  return sheet === undefined || area === undefined ? undefined : { sheet, area };
}

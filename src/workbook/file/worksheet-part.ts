import { cellName } from '../../quantities/cell-address';
import type { PlannedArea, PlannedSheet, Validation } from '../../report/plan';
import { headerFooter, pageMargins, pageSetup, rowBreaks } from './page-part';
import { sheetCells, type CellLook, type SheetCells } from './sheet-cells';
import { cellText, escapeXml } from './xml-text';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** More links than this on a sheet and Excel calls the file damaged; those beyond are left as plain cells. */
const mostLinks = 65_530;
/** Longest title and text of a validation's message. */
const longestMessageTitle = 32;
const longestMessage = 225;

/** What a planned sheet puts into a worksheet part, piece by piece: put together as a new part, or into one there is. */
export interface SheetPieces {
  readonly cells: SheetCells;
  /** First row and column that scroll, and how the view says so. */
  readonly freeze: { readonly row: number; readonly column: number };
  /** Widths as the file stores them, from column A on. */
  readonly widths: readonly number[];
  readonly heights: Readonly<Record<number, number>>;
  readonly merges: readonly PlannedArea[];
  readonly validations: readonly string[];
  readonly links: readonly string[];
  readonly margins: string;
  readonly setup: string;
  readonly header: string;
  readonly breaks: readonly number[];
}

/** The pieces of a sheet; `styleOf` gives each cell's style index, `firstShared` numbers its first shared formula. */
export function sheetPieces(
  sheet: PlannedSheet,
  styleOf: (cell: CellLook) => number,
  file: string,
  firstShared = 0,
): SheetPieces {
  const cells = sheetCells(sheet, styleOf, file, firstShared);
  const links = cells.links
    .slice(0, mostLinks)
    .map(({ cell, location }) => `<hyperlink ref="${cell}" location="${escapeXml(location)}"/>`);
  return {
    cells,
    freeze: sheet.freeze ?? { row: 0, column: 0 },
    widths: sheet.columnWidths.map(storedWidth),
    heights: sheet.rowHeights ?? {},
    merges: sheet.merges ?? [],
    validations: (sheet.validations ?? []).map(validation),
    links,
    margins: pageMargins(sheet.page),
    setup: pageSetup(sheet.page),
    header: headerFooter(sheet.page),
    breaks: sheet.rowBreaks ?? [],
  };
}

/**
 * A worksheet part of its own, elements in the schema's order (CT_Worksheet, ECMA-376 part 1, §18.3.1.99).
 * `drawing` is the relationship id of its charts' drawing; `selected` opens the workbook on this sheet.
 */
export function worksheetPart(
  pieces: SheetPieces,
  options: { readonly drawing: string | undefined; readonly selected: boolean },
): string {
  const { cells, heights } = pieces;
  const last = Math.max(cells.cells.length - 1, ...Object.keys(heights).map(Number));
  let rows = '';
  for (let row = 0; row <= last; row++) {
    const written = cells.cells[row]?.join('') ?? '';
    const height = heights[row];
    if (written === '' && height === undefined) continue;
    rows += `<row r="${row + 1}"${heightAttributes(height)}>${written}</row>`;
  }
  return [
    `<worksheet ${namespaces}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    dimension(cells.cells.length - 1, cells.right),
    `<sheetViews><sheetView showGridLines="0"${options.selected ? ' tabSelected="1"' : ''} workbookViewId="0">` +
      `${panes(pieces.freeze)}</sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(pieces.widths),
    `<sheetData>${rows}</sheetData>`,
    mergeCells(pieces.merges.map(areaText)),
    counted('dataValidations', pieces.validations),
    pieces.links.length === 0 ? '' : `<hyperlinks>${pieces.links.join('')}</hyperlinks>`,
    pieces.margins,
    pieces.setup,
    pieces.header,
    rowBreaks(pieces.breaks),
    options.drawing === undefined ? '' : drawingReference(options.drawing),
    '</worksheet>',
  ].join('');
}

/**
 * An area in A1 notation.
 * @example areaText({ top: 0, left: 0, bottom: 2, right: 1 }) // 'A1:B3'
 */
export function areaText(area: PlannedArea): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

/** The used range, from A1 to the last row and column (-1 where there is none). */
export function dimension(bottom: number, right: number): string {
  const corner = cellName(Math.max(0, bottom), Math.max(0, right));
  return `<dimension ref="${corner === 'A1' ? 'A1' : `A1:${corner}`}"/>`;
}

/** A row's own height in points, as attributes. */
export function heightAttributes(height: number | undefined): string {
  return height === undefined ? '' : ` ht="${height}" customHeight="1"`;
}

export function mergeCells(areas: readonly string[]): string {
  return counted(
    'mergeCells',
    areas.map((area) => `<mergeCell ref="${area}"/>`),
  );
}

/** A list that says how long it is; nothing where it is empty. */
export function counted(name: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
}

/** The reference to a sheet's drawing; it brings its own namespace, for not every root declares it under this prefix. */
export function drawingReference(id: string): string {
  return `<drawing xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="${id}"/>`;
}

/** The frozen panes of a view, with the cell that is selected in each; nothing where nothing is frozen. */
export function panes(freeze: { readonly row: number; readonly column: number }): string {
  if (freeze.row === 0 && freeze.column === 0) return '';
  const pane = freeze.column === 0 ? 'bottomLeft' : freeze.row === 0 ? 'topRight' : 'bottomRight';
  const split =
    (freeze.column === 0 ? '' : ` xSplit="${freeze.column}"`) + (freeze.row === 0 ? '' : ` ySplit="${freeze.row}"`);
  const corner = cellName(freeze.row, freeze.column);
  const names = pane === 'bottomRight' ? ['topRight', 'bottomLeft', pane] : [pane];
  return (
    `<pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    names.map((name) => `<selection pane="${name}" activeCell="${corner}" sqref="${corner}"/>`).join('')
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const written = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${width}" customWidth="1"/>`;
  });
  return `<cols>${written.join('')}</cols>`;
}

/**
 * A width as the file stores it, from the characters Excel shows: five pixels of margin are added, at seven pixels a
 * character (body fonts of 11 points; ECMA-376 part 1, §18.3.1.13).
 */
function storedWidth(characters: number): number {
  return Math.trunc(((characters * 7 + 5) / 7) * 256) / 256;
}

/** A check that warns and can be passed: the reader's judgement stands over ours. */
function validation(check: Validation): string {
  const bound = (value: number | string) => escapeXml(String(value));
  const cut = (text: string, length: number) =>
    cellText(text.length <= length ? text : `${text.slice(0, length - 1)}…`);
  return (
    `<dataValidation type="${check.kind}" errorStyle="warning" operator="between" allowBlank="1" ` +
    `showErrorMessage="1" errorTitle="${cut(check.title, longestMessageTitle)}" ` +
    `error="${cut(check.text, longestMessage)}" sqref="${areaText(check.area)}">` +
    `<formula1>${bound(check.low)}</formula1><formula2>${bound(check.high)}</formula2></dataValidation>`
  );
}

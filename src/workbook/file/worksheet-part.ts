import { cellName } from '../../quantities/cell-address';
import type { PlannedArea, PlannedSheet, Validation } from '../../report/plan';
import { headerFooter, pageMargins, pageSetup } from './page-part';
import { sheetCells } from './sheet-cells';
import type { StyleBook } from './style-book';
import { cellText, escapeXml } from './xml-text';

const namespaces =
  'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** More links than this on a sheet and Excel calls the file damaged; those beyond are left as plain cells. */
const mostLinks = 65_530;
/** Longest title and text of a validation's message. */
const longestMessageTitle = 32;
const longestMessage = 225;

/**
 * A planned sheet as a worksheet part, elements in the schema's order (CT_Worksheet, ECMA-376 part 1, §18.3.1.99).
 * `drawing` is the relationship id of its charts' drawing; `selected` opens the workbook on this sheet.
 */
export function worksheetPart(
  sheet: PlannedSheet,
  styles: StyleBook,
  file: string,
  options: { readonly drawing: string | undefined; readonly selected: boolean },
): string {
  const cells = sheetCells(sheet, styles, file);
  const corner = cellName(Math.max(0, cells.bottom), Math.max(0, cells.right));
  return [
    `<worksheet ${namespaces}>`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${corner === 'A1' ? 'A1' : `A1:${corner}`}"/>`,
    sheetView(sheet, options.selected),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columns(sheet.columnWidths),
    `<sheetData>${cells.rows}</sheetData>`,
    counted('mergeCells', sheet.merges ?? [], (area) => `<mergeCell ref="${areaName(area)}"/>`),
    counted('dataValidations', sheet.validations ?? [], validation),
    cells.links.length === 0
      ? ''
      : `<hyperlinks>${cells.links
          .slice(0, mostLinks)
          .map(({ cell, location }) => `<hyperlink ref="${cell}" location="${escapeXml(location)}"/>`)
          .join('')}</hyperlinks>`,
    pageMargins(sheet.page),
    pageSetup(sheet.page),
    headerFooter(sheet.page),
    options.drawing === undefined ? '' : `<drawing r:id="${options.drawing}"/>`,
    '</worksheet>',
  ].join('');
}

/**
 * An area in A1 notation.
 * @example areaName({ top: 0, left: 0, bottom: 2, right: 1 }) // 'A1:B3'
 */
export function areaName(area: PlannedArea): string {
  const first = cellName(area.top, area.left);
  const last = cellName(area.bottom, area.right);
  return first === last ? first : `${first}:${last}`;
}

function counted<Item>(name: string, items: readonly Item[], write: (item: Item) => string): string {
  return items.length === 0 ? '' : `<${name} count="${items.length}">${items.map(write).join('')}</${name}>`;
}

function sheetView({ freeze }: PlannedSheet, selected: boolean): string {
  const opening = `<sheetViews><sheetView showGridLines="0"${selected ? ' tabSelected="1"' : ''} workbookViewId="0"`;
  if (!freeze || (freeze.row === 0 && freeze.column === 0)) return `${opening}/></sheetViews>`;
  const pane = freeze.column === 0 ? 'bottomLeft' : freeze.row === 0 ? 'topRight' : 'bottomRight';
  const split =
    (freeze.column === 0 ? '' : ` xSplit="${freeze.column}"`) + (freeze.row === 0 ? '' : ` ySplit="${freeze.row}"`);
  const corner = cellName(freeze.row, freeze.column);
  const panes = pane === 'bottomRight' ? ['topRight', 'bottomLeft', pane] : [pane];
  return (
    `${opening}><pane${split} topLeftCell="${corner}" activePane="${pane}" state="frozen"/>` +
    panes.map((name) => `<selection pane="${name}" activeCell="${corner}" sqref="${corner}"/>`).join('') +
    '</sheetView></sheetViews>'
  );
}

function columns(widths: readonly number[]): string {
  if (widths.length === 0) return '';
  const written = widths.map((width, index) => {
    const number = index + 1;
    return `<col min="${number}" max="${number}" width="${storedWidth(width)}" customWidth="1"/>`;
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
    `error="${cut(check.text, longestMessage)}" sqref="${areaName(check.area)}">` +
    `<formula1>${bound(check.low)}</formula1><formula2>${bound(check.high)}</formula2></dataValidation>`
  );
}

import type { CellContent } from '../report/plan';
import { worksheetOutline, type OutlineCell, type WorksheetOutline } from '../workbook/file/worksheet-outline';
import type { PartText } from '../workbook/file/xml-text';
import { cellXml, sharedPlaces, type CellLooks } from './cell-writer';
import { sheetElements } from './sheet-elements';
import type { Sheet } from './sheet';

/** Children of a worksheet in the schema's order (CT_Worksheet, ECMA-376 part 1, §18.3.1.99). */
const schemaOrder = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios ' +
  'autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations ' +
  'hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ' +
  'ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems ' +
  'tableParts extLst'
).split(' ');

const blank =
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData/></worksheet>';

/** Formulas whose values are not what the file says any more count as changed: the file shall show what the book shows. */
export function findChangedValues(sheet: Sheet): void {
  sheet.rows.forEach((line, row) =>
    line.forEach((cell, column) => {
      if (!cell.formula) return;
      const value = sheet.read(row, column);
      if (!cell.filed || sameValue(value, cell.filed.value)) return;
      sheet.touched.add('cells');
      sheet.changedCells.add(`${row} ${column}`);
    }),
  );
}

/** Two programs' results of one formula differ in the last bits. */
function sameValue(one: CellContent, other: CellContent): boolean {
  if (typeof one === 'number' && typeof other === 'number') {
    return one === other || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one), Math.abs(other));
  }
  if (typeof one === 'object' && typeof other === 'object') return one?.error === other?.error;
  return one === other;
}

/** The sheet's part as it is now; `drawing` is the relationship id of its drawing. `part` is what the file has. */
export function sheetText(
  sheet: Sheet,
  part: PartText | undefined,
  looks: CellLooks,
  options: { readonly drawing: string | undefined; readonly selected: boolean },
): string {
  const outline = worksheetOutline(part ?? { file: '', part: '', text: blank, encoding: 'utf-8' });
  const elements = new Map<string, string[]>();
  for (const { name, xml } of outline.elements) elements.set(name, [...(elements.get(name) ?? []), xml]);
  const { prefix } = outline;
  const fresh = part === undefined;
  for (const { name, xml } of sheetElements(sheet, fresh, (name) => elements.get(name)?.[0] ?? '', looks, options)) {
    elements.set(name, xml === '' ? [] : [withPrefix(xml, prefix)]);
  }
  if (fresh || sheet.touched.has('cells') || sheet.touched.has('structure') || sheet.touched.has('rows')) {
    elements.set('sheetData', [`<${prefix}sheetData>${rowsXml(sheet, outline, looks)}</${prefix}sheetData>`]);
    elements.delete('dimension');
  } else elements.set('sheetData', [original(outline, part)]);
  const names = [...schemaOrder, ...[...elements.keys()].filter((name) => !schemaOrder.includes(name))];
  return outline.head + names.flatMap((name) => elements.get(name) ?? []).join('') + outline.tail;
}

/** The rows as the file has them, between its own tags. */
function original({ prefix }: WorksheetOutline, part: PartText): string {
  const start = part.text.search(new RegExp(`<${prefix}sheetData[\\s/>]`));
  const close = `</${prefix}sheetData>`;
  const end = part.text.indexOf(close, start);
  if (end >= 0) return part.text.slice(start, end + close.length);
  return part.text.slice(start, part.text.indexOf('>', start) + 1);
}

/** Our own spelling in the prefix the part has. */
function withPrefix(xml: string, prefix: string): string {
  if (prefix === '' || xml.startsWith(`<${prefix}`)) return xml;
  return xml.replace(/<(\/?)(?![\w]+:)/g, `<$1${prefix}`);
}

function rowsXml(sheet: Sheet, outline: WorksheetOutline, looks: CellLooks): string {
  const { prefix } = outline;
  const whole = sheet.part === undefined || sheet.touched.has('structure');
  const filedRows = new Map(whole ? [] : outline.rows.map((row) => [row.row, row]));
  const torn = whole ? new Set<string>() : tornShared(sheet, outline);
  const changed = (row: number, column: number) => whole || sheet.changedCells.has(`${row} ${column}`);
  const free = whole ? 0 : freeShared(outline);
  const places = sharedPlaces(sheet, free, (row, column) => {
    const cell = sheet.peek(row, column);
    return changed(row, column) && (whole || cell?.filed?.formula !== cell?.formula);
  });
  const highest = Math.max(
    sheet.lastRow,
    ...sheet.heights.keys(),
    ...sheet.hiddenRows,
    ...sheet.rowStyles.keys(),
    ...filedRows.keys(),
  );
  let text = '';
  for (let row = 0; row <= highest; row++) {
    const filed = filedRows.get(row);
    const cells = new Map<number, string>();
    for (const cell of filed?.cells ?? []) {
      if (!changed(row, cell.column) && !(torn.size > 0 && torn.has(sharedOf(cell) ?? '')))
        cells.set(cell.column, cell.xml);
    }
    const kept = new Map((filed?.cells ?? []).map((cell) => [cell.column, cell]));
    sheet.rows[row]?.forEach((cell, column) => {
      if (cells.has(column)) return;
      const before = kept.get(column);
      const formulaKept =
        !whole && before && cell.filed?.formula === cell.formula && !torn.has(sharedOf(before) ?? '-')
          ? /<(?:[^\s/>:]+:)?f[\s>/](?:[^>]*\/>|[\s\S]*?<\/(?:[^\s/>:]+:)?f>)/.exec(before.xml)?.[0]
          : undefined;
      const usual = sheet.rowStyles.get(row) ?? sheet.columnStyles.get(column) ?? sheet.styles.plain;
      if (!cell.filled && cell.style === usual) return;
      sheet.read(row, column);
      cells.set(column, cellXml(prefix, row, column, cell, looks, places.get(`${row} ${column}`), formulaKept));
    });
    const attributes = rowAttributes(sheet, row, filed?.attributes, looks);
    if (cells.size === 0 && attributes === '' && !filed) continue;
    const inOrder = [...cells].sort(([one], [other]) => one - other).map(([, xml]) => xml);
    text += `<${prefix}row r="${row + 1}"${attributes}>${inOrder.join('')}</${prefix}row>`;
  }
  return text;
}

function rowAttributes(
  sheet: Sheet,
  row: number,
  filed: ReadonlyMap<string, string> | undefined,
  looks: CellLooks,
): string {
  const kept = [...(filed ?? [])].filter(([name]) => name !== 'r' && name !== 'spans');
  if (!sheet.touched.has('rows') && filed) return kept.map(([name, value]) => ` ${name}="${value}"`).join('');
  const others = kept.filter(([name]) => !['ht', 'customHeight', 'hidden', 's', 'customFormat'].includes(name));
  const height = sheet.heights.get(row);
  const style = sheet.rowStyles.get(row);
  return (
    others.map(([name, value]) => ` ${name}="${value}"`).join('') +
    (style === undefined ? '' : ` s="${looks.index(style)}" customFormat="1"`) +
    (height === undefined ? '' : ` ht="${height}" customHeight="1"`) +
    (sheet.hiddenRows.has(row) ? ' hidden="1"' : '')
  );
}

const sharedOf = ({ xml }: OutlineCell): string | undefined => /<(?:[^\s/>:]+:)?f\s[^>]*\bsi="(\d+)"/.exec(xml)?.[1];

/** Shared formulas whose first cell is written anew: the cells that draw on it have to be written out. */
function tornShared(sheet: Sheet, outline: WorksheetOutline): Set<string> {
  const torn = new Set<string>();
  for (const { row, cells } of outline.rows) {
    for (const cell of cells) {
      if (!sheet.changedCells.has(`${row} ${cell.column}`)) continue;
      const now = sheet.peek(row, cell.column);
      if (now?.formula !== undefined && now.formula === now.filed?.formula) continue;
      const si = sharedOf(cell);
      if (si !== undefined && /\bref="/.test(cell.xml)) torn.add(si);
    }
  }
  return torn;
}

function freeShared(outline: WorksheetOutline): number {
  let highest = -1;
  for (const { cells } of outline.rows)
    for (const cell of cells) highest = Math.max(highest, Number(sharedOf(cell) ?? -1));
  return highest + 1;
}

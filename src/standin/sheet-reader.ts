import type { CellContent } from '../report/plan';
import { serialOfIso } from '../workbook/file/serial-date';
import { scanXml, type XmlTag } from '../workbook/file/xml-scan';
import { isTrue } from '../workbook/file/xml-tree';
import { plainText, type PartText } from '../workbook/file/xml-text';
import { areaOfAddress } from './area-address';
import { FormulaTemplate } from './formula/template';
import type { Sheet } from './sheet';
import { readCheck, readColumns, readHeader, readPage } from './sheet-settings';
import { widthInPoints } from './widths';

/** What cells need from the rest of the workbook. */
interface ReadingContext {
  readonly texts: readonly string[];
  /** Styles that mark a text with an apostrophe. */
  readonly quoted: ReadonlySet<number>;
  readonly from1904: boolean;
  /** Where the sheet's links lead that leave the workbook, by relationship id. */
  readonly targets: ReadonlyMap<string, string>;
}

/** Fills a sheet with what its part says: cells, looks, sizes, merges, view, checks, links. */
export function readSheet(sheet: Sheet, part: PartText, context: ReadingContext): void {
  const shared = new Map<string, FormulaTemplate>();
  const { filed, plain } = sheet.styles;
  let prefix: string | undefined;
  let row = -1;
  let column = -1;
  let numbered = true;
  let type = '';
  let style = 0;
  let value = '';
  let formula: { text: string; shared: string | undefined } | undefined;
  let collecting: 'value' | 'formula' | 'bound' | 'header' | undefined;
  let phonetic = 0;
  let bounds: [string, string] = ['', ''];
  let boundAt = 0;
  let check: Readonly<Record<string, string | undefined>> | undefined;
  let header = '';
  let headerName = '';
  let inRowBreaks = false;

  const openRow = (tag: XmlTag) => {
    const written = tag.get('r');
    numbered = written !== undefined;
    row = written === undefined ? row + 1 : Number(written) - 1;
    column = -1;
    const height = tag.get('ht');
    if (height !== undefined && isTrue(tag.get('customHeight'))) sheet.heights.set(row, Number(height));
    if (isTrue(tag.get('hidden'))) sheet.hiddenRows.add(row);
    const look = tag.get('s');
    if (look !== undefined && isTrue(tag.get('customFormat'))) sheet.rowStyles.set(row, filed[Number(look)] ?? plain);
  };
  const openCell = (tag: XmlTag) => {
    const reference = tag.get('r');
    if (reference === undefined) column++;
    else {
      column = columnOf(reference);
      if (!numbered) row = Number(/\d+$/.exec(reference)?.[0] ?? row + 1) - 1;
    }
    type = tag.get('t') ?? 'n';
    style = Number(tag.get('s') ?? 0);
    value = '';
    formula = undefined;
  };
  const closeCell = () => {
    const look = filed[style] ?? plain;
    const content = contentOf(type, value, context);
    // A cell that says nothing but the usual look is none.
    if (content === null && !formula && look === plain) return;
    const cell = sheet.take(row, column);
    cell.style = look;
    cell.value = content;
    cell.marked = typeof content === 'string' && context.quoted.has(style);
    if (formula) {
      if (formula.shared !== undefined && formula.text === '') cell.formula = shared.get(formula.shared);
      else {
        cell.formula = new FormulaTemplate(plainText(formula.text), row, column);
        if (formula.shared !== undefined) shared.set(formula.shared, cell.formula);
      }
    }
    if (!cell.formula) return;
    cell.filed = { value: content, formula: cell.formula };
    // A formula that was saved without its value is computed when it is asked for.
    if (content === null) cell.round = -1;
  };

  scanXml(part, 'worksheet', {
    open(name, tag) {
      prefix ??= name.slice(0, name.indexOf(':') + 1);
      if (!name.startsWith(prefix)) return;
      switch (name.slice(prefix.length)) {
        case 'row':
          return openRow(tag);
        case 'c':
          return openCell(tag);
        case 'v':
          collecting = 'value';
          return;
        case 't':
          collecting = phonetic === 0 ? 'value' : undefined;
          return;
        case 'f':
          formula = { text: '', shared: tag.get('t') === 'shared' ? tag.get('si') : undefined };
          collecting = 'formula';
          return;
        case 'rPh':
          phonetic++;
          return;
        case 'mergeCell': {
          const area = areaOfAddress(tag.get('ref') ?? '');
          if (area) sheet.merges.push(area);
          return;
        }
        case 'col':
          return readColumns(sheet, tag);
        case 'sheetFormatPr': {
          const width = tag.get('defaultColWidth');
          if (width !== undefined) sheet.defaultWidth = widthInPoints(Number(width));
          sheet.defaultHeight = Number(tag.get('defaultRowHeight') ?? sheet.defaultHeight);
          return;
        }
        case 'sheetView':
          sheet.showGridlines = tag.get('showGridLines') === undefined || isTrue(tag.get('showGridLines'));
          sheet.showHeadings = tag.get('showRowColHeaders') === undefined || isTrue(tag.get('showRowColHeaders'));
          return;
        case 'pane':
          if (/^frozen/.test(tag.get('state') ?? '')) {
            sheet.frozen = { rows: Number(tag.get('ySplit') ?? 0), columns: Number(tag.get('xSplit') ?? 0) };
          }
          return;
        case 'selection': {
          const area = areaOfAddress((tag.get('sqref') ?? '').split(' ')[0] ?? '');
          if (area) sheet.selection = area;
          return;
        }
        case 'tabColor': {
          const color = tag.get('rgb');
          if (color !== undefined) sheet.tabColor = color.slice(-6).toUpperCase();
          return;
        }
        case 'sheetProtection':
          sheet.protected = isTrue(tag.get('sheet'));
          return;
        case 'cfRule':
          sheet.conditionalFormats++;
          return;
        case 'hyperlink': {
          const area = areaOfAddress(tag.get('ref') ?? '');
          const id = tag.get('r:id');
          if (!area) return;
          sheet.take(area.top, area.left).link = {
            location: tag.get('location'),
            address: id === undefined ? undefined : context.targets.get(id),
            screenTip: tag.get('tooltip'),
          };
          return;
        }
        case 'dataValidation':
          check = Object.fromEntries(checkAttributes.map((key) => [key, tag.get(key)]));
          bounds = ['', ''];
          return;
        case 'formula1':
        case 'formula2':
          if (!check) return;
          collecting = 'bound';
          boundAt = name.endsWith('1') ? 0 : 1;
          return;
        case 'brk': {
          const id = Number(tag.get('id'));
          if (inRowBreaks && Number.isInteger(id)) sheet.rowBreaks.push(id);
          return;
        }
        case 'rowBreaks':
          inRowBreaks = true;
          return;
        case 'colBreaks':
          inRowBreaks = false;
          return;
        case 'oddHeader':
        case 'oddFooter':
          headerName = name.slice(prefix.length);
          header = '';
          collecting = 'header';
          return;
        case 'pageMargins':
        case 'pageSetup':
          readPage(sheet, name.slice(prefix.length), tag);
      }
    },
    close(name) {
      switch (name.slice(prefix?.length)) {
        case 'v':
        case 't':
        case 'f':
        case 'formula1':
        case 'formula2':
          collecting = undefined;
          return;
        case 'c':
          return closeCell();
        case 'rPh':
          phonetic--;
          return;
        case 'dataValidation':
          if (check) readCheck(sheet, check, bounds);
          check = undefined;
          return;
        case 'oddHeader':
        case 'oddFooter':
          collecting = undefined;
          readHeader(sheet, headerName, header);
      }
    },
    text(piece) {
      if (collecting === 'value') value += piece;
      else if (collecting === 'formula' && formula) formula.text += piece;
      else if (collecting === 'bound') bounds[boundAt as 0 | 1] += piece;
      else if (collecting === 'header') header += piece;
    },
  });
}

const checkAttributes = ['sqref', 'type', 'operator', 'errorStyle', 'errorTitle', 'error', 'promptTitle', 'prompt'];

/** What a cell's type and value mean (ECMA-376 part 1, §18.18.11). */
function contentOf(type: string, value: string, { texts, from1904 }: ReadingContext): CellContent {
  switch (type) {
    case 's':
      return texts[Number(value)] ?? null;
    case 'b':
      return value === '' ? null : isTrue(value.trim());
    case 'e':
      return value === '' ? null : { error: value };
    case 'str':
    case 'inlineStr':
      return plainText(value);
    case 'd':
      return serialOfIso(value, from1904);
    default: {
      if (value === '') return null;
      const number = Number(value);
      return Number.isFinite(number) ? number : plainText(value);
    }
  }
}

/** Column of a reference such as "AB12", letter by letter: a million cells are read so. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

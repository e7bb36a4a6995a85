import { columnNumber } from '../../quantities/cell-address';
import { scanXml } from './xml-scan';
import type { PartText } from './xml-text';

/** A cell as it stands in the part's text. */
export interface OutlineCell {
  readonly column: number;
  readonly xml: string;
  /** Style index; undefined where the cell says none. */
  readonly style: number | undefined;
  /** Whether it holds a value or a formula, not only a format. */
  readonly filled: boolean;
}

export interface OutlineRow {
  readonly row: number;
  /** Attributes as written, in their order, values still escaped. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly cells: readonly OutlineCell[];
}

/** A worksheet part taken apart as far as writing into it needs: pieces of its own text, to be put together again. */
export interface WorksheetOutline {
  /** Everything up to and with the root's start tag, and the prefix (with colon) of its elements. */
  readonly head: string;
  readonly prefix: string;
  /** The root's children in their order; the text of sheetData is left out, its rows stand apart. */
  readonly elements: readonly { readonly name: string; readonly xml: string }[];
  readonly rows: readonly OutlineRow[];
  /** From the root's end tag on. */
  readonly tail: string;
}

const markup =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([^\s/>"']+)([^"'>]*(?:"[^"]*"[^"'>]*|'[^']*'[^"'>]*)*)>/g;
const attribute = /([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/g;

/** Takes a worksheet part apart. Throws VaxlaError where it is not well-formed. */
export function worksheetOutline(part: PartText): WorksheetOutline {
  scanXml(part, 'worksheet', { open() {}, close() {}, text() {} });
  const { text } = part;
  const elements: { name: string; xml: string }[] = [];
  const rows: { row: number; attributes: ReadonlyMap<string, string>; cells: OutlineCell[] }[] = [];
  let depth = 0;
  let head = '';
  let prefix = '';
  let tail = '';
  let childStart = 0;
  let childName = '';
  let inData = false;
  let cellStart = 0;
  let cellTag = '';
  for (const found of text.matchAll(markup)) {
    const [whole, slash, name, rest = ''] = found;
    if (name === undefined) continue;
    const closes = slash === '/';
    const alone = !closes && rest.endsWith('/');
    const end = found.index + whole.length;
    if (closes) depth--;
    if (depth === 0) {
      if (closes) tail = text.slice(found.index);
      else {
        prefix = name.slice(0, name.indexOf(':') + 1);
        head = text.slice(0, end);
        if (alone) {
          head = `${text.slice(0, end - 2)}>`;
          tail = `</${name}>${text.slice(end)}`;
        }
      }
    } else if (depth === 1) {
      if (!closes) {
        childStart = found.index;
        childName = name.startsWith(prefix) ? name.slice(prefix.length) : name;
        inData = childName === 'sheetData';
      }
      if (closes || alone) {
        elements.push({ name: childName, xml: inData ? '' : text.slice(childStart, end) });
        inData = false;
      }
    } else if (inData && depth === 2 && !closes) {
      const attributes = attributesOf(alone ? rest.slice(0, -1) : rest);
      const row = attributes.has('r') ? Number(attributes.get('r')) - 1 : (rows[rows.length - 1]?.row ?? -1) + 1;
      rows.push({ row, attributes, cells: [] });
    } else if (inData && depth === 3) {
      if (!closes) {
        cellStart = found.index;
        cellTag = rest;
      }
      if (closes || alone) rows[rows.length - 1]?.cells.push(cellOf(rows, text.slice(cellStart, end), cellTag));
    }
    if (!closes && !alone) depth++;
  }
  return { head, prefix, elements, rows, tail };
}

/** Attributes of a start tag, in their order, values still escaped. */
export function attributesOf(tag: string): ReadonlyMap<string, string> {
  return new Map([...tag.matchAll(attribute)].map(([, name = '', value = '']) => [name, value.slice(1, -1)]));
}

function cellOf(rows: readonly { readonly row: number; readonly cells: OutlineCell[] }[], xml: string, tag: string) {
  const attributes = attributesOf(tag);
  const row = rows[rows.length - 1];
  const letters = /^[A-Z]+/.exec(attributes.get('r') ?? '')?.[0];
  const column = letters === undefined ? (row?.cells[row.cells.length - 1]?.column ?? -1) + 1 : columnNumber(letters);
  const style = attributes.get('s');
  return {
    column,
    xml,
    style: style === undefined ? undefined : Number(style),
    filled: /<(?:[^\s/>:]+:)?(?:f[\s>/]|is[\s>]|v(?:\s[^>]*)?>[^<])/.test(xml),
  };
}

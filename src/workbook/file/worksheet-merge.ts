import type { CellArea } from '../../quantities/cell-address';
import { holds } from './cell-ownership';
import { crc32 } from './crc32';
import { mergedAttributes, mergedWhole } from './element-merge';
import { areaOfName } from './own-sheet';
import { rowBreaks } from './page-part';
import { mergedColumns } from './sheet-columns';
import { mergedRows, type SheetBefore } from './sheet-rows';
import type { RegisteredSheet } from './sheet-register';
import { areaText, counted, dimension, drawingReference, mergeCells, panes, type SheetPieces } from './worksheet-part';
import { attributesOf } from './worksheet-outline';

/** Children of worksheet in the schema's order (CT_Worksheet, ECMA-376 part 1, §18.3.1.99). */
const schemaOrder = [
  'sheetPr',
  'dimension',
  'sheetViews',
  'sheetFormatPr',
  'cols',
  'sheetData',
  'sheetCalcPr',
  'sheetProtection',
  'protectedRanges',
  'scenarios',
  'autoFilter',
  'sortState',
  'dataConsolidate',
  'customSheetViews',
  'mergeCells',
  'phoneticPr',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'customProperties',
  'cellWatches',
  'ignoredErrors',
  'smartTags',
  'drawing',
  'legacyDrawing',
  'legacyDrawingHF',
  'drawingHF',
  'picture',
  'oleObjects',
  'controls',
  'webPublishItems',
  'tableParts',
  'extLst',
];

/** What the register remembers of a sheet's pieces, for the next run to hold the file and the plan against. */
export function registeredPieces(pieces: SheetPieces): Readonly<Record<string, string>> {
  const sum = (items: readonly string[]) =>
    items.length === 0 ? '' : crc32(new TextEncoder().encode(items.join(''))).toString(16);
  return {
    freeze: `${pieces.freeze.row},${pieces.freeze.column}`,
    widths: pieces.widths.join(' '),
    heights: Object.entries(pieces.heights)
      .map(([row, height]) => `${row}=${height}`)
      .join(' '),
    merges: pieces.merges.map(areaText).join(' '),
    validations: sum(pieces.validations),
    links: sum(pieces.links),
    margins: pieces.margins,
    setup: pieces.setup,
    header: pieces.header,
    breaks: pieces.breaks.join(' '),
  };
}

/**
 * A sheet of ours written again in its place: three texts of every piece are held together, what the file has, what was
 * written last time and what the plan wants now; a person's changes stay, and so does everything Växla never wrote.
 * `drawing` is the relationship id of the sheet's drawing; undefined where it has none left.
 */
export function mergedWorksheet(
  before: SheetBefore,
  registered: RegisteredSheet | undefined,
  pieces: SheetPieces,
  drawing: string | undefined,
): string {
  const { outline, owned } = before;
  const { prefix } = outline;
  const prefixed = (xml: string) => (prefix === '' ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`));
  const mine = registeredPieces(pieces);
  const page = (name: string) => registered?.pieces[name];
  /** What stands by its place on the sheet can be held against the file only where everything is where it was. */
  const placed = (name: string) => (owned.unmoved ? page(name) : undefined);

  const elements = outline.elements.filter(({ name }) => name !== 'drawing' || drawing !== undefined);
  const textOf = (name: string) => elements.find((element) => element.name === name)?.xml ?? '';
  const put = (name: string, xml: string) => putElement(elements, name, xml);
  const rows = mergedRows(before, pieces, prefixed);
  put('dimension', prefixed(dimension(rows.bottom, rows.right)));
  put('sheetViews', mergedView(textOf('sheetViews'), page('freeze'), mine['freeze'] ?? '', pieces, prefixed));
  const widths = placed('widths');
  const known = widths === undefined ? undefined : widths.split(' ').map(Number);
  put('cols', inPrefix(mergedColumns(textOf('cols'), known, pieces.widths), textOf('cols'), prefixed));
  put('sheetData', `${prefixed('<sheetData>')}${rows.xml}${prefixed('</sheetData>')}`);

  const stays = (name: string) => placed(name) !== undefined && placed(name) === mine[name];
  if (!stays('merges')) {
    const others = areasIn(textOf('mergeCells'), 'mergeCell', 'ref').filter(
      ({ area }) => !touches(before, pieces, area),
    );
    put('mergeCells', prefixed(mergeCells([...pieces.merges.map(areaText), ...others.map(({ text }) => text)])));
  }
  if (!stays('validations')) {
    const others = otherItems(before, pieces, textOf('dataValidations'), 'dataValidation', 'sqref');
    const whole = counted('dataValidations', [...pieces.validations.map(prefixed), ...others]);
    put('dataValidations', listPrefixed(whole, 'dataValidations', prefixed));
  }
  if (!stays('links')) {
    const others = otherItems(before, pieces, textOf('hyperlinks'), 'hyperlink', 'ref');
    const items = [...pieces.links.map(prefixed), ...others].join('');
    put('hyperlinks', items === '' ? '' : `${prefixed('<hyperlinks>')}${items}${prefixed('</hyperlinks>')}`);
  }
  const attributes = (name: string, piece: 'margins' | 'setup') => {
    const theirs = textOf(name);
    put(name, inPrefix(mergedAttributes(theirs, page(piece), pieces[piece]), theirs, prefixed));
  };
  attributes('pageMargins', 'margins');
  attributes('pageSetup', 'setup');
  const header = textOf('headerFooter');
  put('headerFooter', inPrefix(mergedWhole(header, page('header'), pieces.header, headerTold), header, prefixed));
  if (placed('breaks') !== mine['breaks']) put('rowBreaks', prefixed(mergedBreaks(before, placed('breaks'), pieces)));
  if (drawing !== undefined && textOf('drawing') === '') put('drawing', prefixed(drawingReference(drawing)));
  return outline.head + elements.map(({ xml }) => xml).join('') + outline.tail;
}

/** Puts an element in the place of its name's first, or where the schema wants it; nothing takes it out. */
function putElement(elements: { readonly name: string; readonly xml: string }[], name: string, xml: string): void {
  const at = elements.findIndex((element) => element.name === name);
  if (at >= 0) {
    elements.splice(at, 1, ...(xml === '' ? [] : [{ name, xml }]));
    return;
  }
  if (xml === '') return;
  const place = schemaOrder.indexOf(name);
  const next = elements.findIndex((element) => schemaOrder.indexOf(element.name) > place);
  elements.splice(next < 0 ? elements.length : next, 0, { name, xml });
}

/** Our own spelling gets the part's prefix; a text that is still theirs has it. */
function inPrefix(merged: string, theirs: string, prefixed: (xml: string) => string): string {
  return merged === theirs || /^<[^\s/>]*:/.test(merged) ? merged : prefixed(merged);
}

function listPrefixed(xml: string, name: string, prefixed: (xml: string) => string): string {
  return xml
    .replace(new RegExp(`^<${name}`), () => prefixed(`<${name}`))
    .replace(new RegExp(`</${name}>$`), () => prefixed(`</${name}>`));
}

/** The view: a person's own, but for frozen panes that only Växla moves. */
function mergedView(
  theirs: string,
  base: string | undefined,
  mine: string,
  { freeze }: SheetPieces,
  prefixed: (xml: string) => string,
): string {
  if (theirs === '') {
    return prefixed(
      `<sheetViews><sheetView showGridLines="0" workbookViewId="0">${panes(freeze)}</sheetView></sheetViews>`,
    );
  }
  if (mine === base || (base !== undefined && frozen(theirs) !== base) || frozen(theirs) === mine) return theirs;
  const bare = theirs.replace(/<(?:[^\s/>:]+:)?(pane|selection)\s[^>]*?(?:\/>|>\s*<\/[^>]*>)/g, '');
  const opened = bare.replace(/<((?:[^\s/>:]+:)?sheetView)(\s[^>]*)\/>/, '<$1$2></$1>');
  return opened.replace(/<(?:[^\s/>:]+:)?sheetView\s[^>]*>/, (tag) => tag + prefixed(panes(freeze)));
}

/** First row and column that scroll, as a view says. */
function frozen(view: string): string {
  const pane = attributesOf(/<(?:[^\s/>:]+:)?pane\s([^>]*)>/.exec(view)?.[1] ?? '');
  if (!/^frozen/.test(pane.get('state') ?? '')) return '0,0';
  return `${Number(pane.get('ySplit') ?? 0)},${Number(pane.get('xSplit') ?? 0)}`;
}

/** What header and footer say, however written. */
function headerTold(xml: string): string {
  return [...xml.matchAll(/<(?:[^\s/>:]+:)?(odd(?:Header|Footer))[^>]*>([^<]*)</g)]
    .map(([, name = '', text = '']) => `${name} ${text.replace(/&quot;/g, '"').replace(/&apos;/g, "'")}`)
    .join('\n');
}

function mergedBreaks({ outline }: SheetBefore, base: string | undefined, { breaks }: SheetPieces): string {
  const theirs = outline.elements.find(({ name }) => name === 'rowBreaks')?.xml ?? '';
  const had = new Set((base ?? '').split(' '));
  const others = [...theirs.matchAll(/<(?:[^\s/>:]+:)?brk\s([^>]*)>/g)]
    .map(([, tag = '']) => attributesOf(tag).get('id') ?? '')
    .filter((id) => id !== '' && !had.has(id))
    .map(Number);
  return rowBreaks([...new Set([...breaks, ...others])].sort((one, other) => one - other));
}

interface ListedArea {
  readonly xml: string;
  readonly text: string;
  readonly area: CellArea;
}

/** The items of a list, each with the areas it names. */
function areasIn(list: string, name: string, attribute: 'ref' | 'sqref'): readonly ListedArea[] {
  const items = new RegExp(`<(?:[^\\s/>:]+:)?${name}\\s([^>]*?)(?:/>|>[\\s\\S]*?</(?:[^\\s/>:]+:)?${name}>)`, 'g');
  return [...list.matchAll(items)].flatMap(([xml, tag = '']) =>
    (attributesOf(tag).get(attribute) ?? '').split(/\s+/).flatMap((text) => {
      const area = areaOfName(`!${text}`);
      return area ? [{ xml, text, area }] : [];
    }),
  );
}

/** Items of a list that a person has added: those for areas where Växla has written nothing and will not. */
function otherItems(
  before: SheetBefore,
  pieces: SheetPieces,
  list: string,
  name: string,
  attribute: 'ref' | 'sqref',
): readonly string[] {
  const kept = new Map<string, string[]>();
  for (const { xml, text, area } of areasIn(list, name, attribute)) {
    if (!touches(before, pieces, area)) kept.set(xml, [...(kept.get(xml) ?? []), text]);
  }
  return [...kept].map(([xml, areas]) =>
    xml.replace(
      new RegExp(`(\\s${attribute}=)("[^"]*"|'[^']*')`),
      (_, start: string) => `${start}"${areas.join(' ')}"`,
    ),
  );
}

/** Whether Växla has written in an area, or will. */
function touches({ owned }: SheetBefore, { cells }: SheetPieces, area: CellArea): boolean {
  const { top, left } = area;
  const bottom = Math.min(area.bottom, Math.max(owned.area?.bottom ?? -1, cells.cells.length - 1), top + mostLooked);
  const right = Math.min(area.right, Math.max(owned.area?.right ?? -1, cells.right), left + mostLooked);
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      if (cells.cells[row]?.[column] !== undefined) return true;
      if (owned.area && holds(owned.area, row, column) && owned.written(row, column)) return true;
    }
  }
  return false;
}

/** Of an area larger than any report only this many rows and columns are looked at. */
const mostLooked = 20_000;

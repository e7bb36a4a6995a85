import { columnLetters } from '../quantities/cell-address';
import { areaText } from '../workbook/file/worksheet-part';
import { cellName } from '../quantities/cell-address';
import { cellText, escapeXml } from '../workbook/file/xml-text';
import type { CellLooks } from './cell-writer';
import { usualPage, type HeaderFooterState, type PageState } from './page-state';
import { paperSizes } from './paper-sizes';
import type { Sheet } from './sheet';
import { operators } from './sheet-settings';
import { sheetColumns } from './sheet-size';
import type { ValidationView } from './views';
import { storedWidth } from './widths';

interface Element {
  readonly name: string;
  readonly xml: string;
}

/** The parts of a worksheet beside its cells that are written: all for a new sheet, else those that have changed. */
export function sheetElements(
  sheet: Sheet,
  fresh: boolean,
  filed: (name: string) => string,
  looks: CellLooks,
  options: { readonly drawing: string | undefined; readonly selected: boolean },
): readonly Element[] {
  const elements: Element[] = [];
  const put = (name: string, xml: string) => elements.push({ name, xml });
  const { touched } = sheet;
  if (fresh || touched.has('tab') || touched.has('page')) put('sheetPr', properties(sheet, filed('sheetPr')));
  if (fresh || touched.has('view')) put('sheetViews', view(sheet, options.selected));
  if (fresh) put('sheetFormatPr', `<sheetFormatPr defaultRowHeight="${sheet.defaultHeight}"/>`);
  if (fresh || touched.has('columns')) put('cols', columns(sheet, looks));
  if (fresh || touched.has('merges')) put('mergeCells', merges(sheet));
  if (fresh || touched.has('validations')) put('dataValidations', validations(sheet.validations));
  if (fresh || touched.has('links')) put('hyperlinks', links(sheet, filed('hyperlinks')));
  if ((fresh && sheet.page) || touched.has('page')) {
    const page = sheet.page ?? usualPage();
    put('pageMargins', margins(page));
    put('pageSetup', setup(page));
    put('headerFooter', headerFooter(page.headerFooter));
  }
  if (fresh || touched.has('breaks')) put('rowBreaks', breaks(sheet.rowBreaks));
  if (options.drawing !== undefined) {
    const namespace = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    put('drawing', `<drawing ${namespace} r:id="${options.drawing}"/>`);
  } else if (touched.has('charts') && sheet.charts.length === 0 && fresh) put('drawing', '');
  return elements;
}

function properties(sheet: Sheet, filed: string): string {
  const inside = /^<[^>]*[^/]>([\s\S]*)<\/[^>]*>$/.exec(filed)?.[1] ?? '';
  const attributes = /^<(?:[^\s/>:]+:)?sheetPr([^>]*?)\/?>/.exec(filed)?.[1] ?? '';
  const others = inside
    .replace(/<(?:[^\s/>:]+:)?tabColor[^>]*\/>/, '')
    .replace(/<(?:[^\s/>:]+:)?pageSetUpPr[^>]*\/>/, '');
  const tab = sheet.tabColor === undefined ? '' : `<tabColor rgb="FF${sheet.tabColor}"/>`;
  const fits = sheet.page !== undefined && 'horizontalFitToPages' in sheet.page.zoom;
  const all = tab + others + (fits ? '<pageSetUpPr fitToPage="1"/>' : '');
  return all === '' && attributes === '' ? '' : `<sheetPr${attributes}>${all}</sheetPr>`;
}

function view({ showGridlines, showHeadings, frozen, selection }: Sheet, selected: boolean): string {
  const { rows, columns: columnCount } = frozen;
  const corner = `${columnLetters(columnCount)}${rows + 1}`;
  const where = rows > 0 && columnCount > 0 ? 'bottomRight' : rows > 0 ? 'bottomLeft' : 'topRight';
  const chosen = areaText(selection);
  const cell = cellName(selection.top, selection.left);
  const pane =
    rows === 0 && columnCount === 0
      ? `<selection activeCell="${cell}" sqref="${chosen}"/>`
      : `<pane${columnCount > 0 ? ` xSplit="${columnCount}"` : ''}${rows > 0 ? ` ySplit="${rows}"` : ''} topLeftCell="${corner}" ` +
        `activePane="${where}" state="frozen"/><selection pane="${where}" activeCell="${cell}" sqref="${chosen}"/>`;
  return (
    `<sheetViews><sheetView${showGridlines ? '' : ' showGridLines="0"'}${showHeadings ? '' : ' showRowColHeaders="0"'}` +
    `${selected ? ' tabSelected="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`
  );
}

function columns(sheet: Sheet, looks: CellLooks): string {
  const places = new Set([...sheet.widths.keys(), ...sheet.hiddenColumns, ...sheet.columnStyles.keys()]);
  const runs: { first: number; last: number; told: string }[] = [];
  for (const column of [...places].sort((one, other) => one - other)) {
    const width = sheet.widths.get(column);
    const style = sheet.columnStyles.get(column);
    const told =
      ` width="${storedWidth(width ?? sheet.defaultWidth)}"` +
      (style === undefined ? '' : ` style="${looks.index(style)}"`) +
      (sheet.hiddenColumns.has(column) ? ' hidden="1"' : '') +
      (width === undefined ? '' : ' customWidth="1"');
    const last = runs[runs.length - 1];
    if (last && last.told === told && last.last === column - 1) last.last = column;
    else runs.push({ first: column, last: column, told });
  }
  const inside = runs.map(({ first, last, told }) => `<col min="${first + 1}" max="${last + 1}"${told}/>`).join('');
  return inside === '' ? '' : `<cols>${inside}</cols>`;
}

function merges(sheet: Sheet): string {
  const inside = sheet.merges.map((area) => `<mergeCell ref="${areaText(area)}"/>`);
  return inside.length === 0 ? '' : `<mergeCells count="${inside.length}">${inside.join('')}</mergeCells>`;
}

const kinds: Readonly<Record<string, string>> = {
  WholeNumber: 'whole',
  Decimal: 'decimal',
  List: 'list',
  Date: 'date',
  Time: 'time',
  TextLength: 'textLength',
  Custom: 'custom',
};

function validations(checks: readonly ValidationView[]): string {
  const items = checks.flatMap((check) => {
    const kind = kinds[check.kind];
    if (kind === undefined) return [];
    const operator = Object.entries(operators).find(([, name]) => name === check.operator)?.[0];
    const said = (name: string, value: string) => (value === '' ? '' : ` ${name}="${cellText(value)}"`);
    const bound = (name: string, value: string | number | undefined) => {
      if (value === undefined || value === '') return '';
      const text = String(value);
      const written = text.startsWith('=') ? text.slice(1) : kind === 'list' ? `"${text}"` : text;
      return `<${name}>${cellText(written)}</${name}>`;
    };
    const style = check.alertStyle.toLowerCase();
    return [
      `<dataValidation type="${kind}"${style === 'stop' ? '' : ` errorStyle="${style}"`}` +
        `${operator === undefined || operator === 'between' ? '' : ` operator="${operator}"`} allowBlank="1" ` +
        `showInputMessage="1" showErrorMessage="1"${said('errorTitle', check.title)}${said('error', check.message)}` +
        `${said('promptTitle', check.promptTitle)}${said('prompt', check.prompt)} sqref="${areaText(check.area)}">` +
        `${bound('formula1', check.formula1)}${bound('formula2', check.formula2)}</dataValidation>`,
    ];
  });
  return items.length === 0 ? '' : `<dataValidations count="${items.length}">${items.join('')}</dataValidations>`;
}

/** Links within the workbook; those that lead out of it stay as the file has them. */
function links(sheet: Sheet, filed: string): string {
  const outward = new Map(
    [...filed.matchAll(/<(?:[^\s/>:]+:)?hyperlink\s[^>]*>/g)].map(([xml]) => [
      /\sref="([^"]*)"/.exec(xml)?.[1] ?? '',
      xml,
    ]),
  );
  const items: string[] = [];
  sheet.rows.forEach((line, row) =>
    line.forEach(({ link }, column) => {
      if (!link) return;
      const ref = cellName(row, column);
      if (link.location !== undefined) {
        const tip = link.screenTip === undefined ? '' : ` tooltip="${escapeXml(link.screenTip)}"`;
        items.push(`<hyperlink ref="${ref}" location="${escapeXml(link.location)}"${tip}/>`);
      } else if (outward.has(ref)) items.push(outward.get(ref) ?? '');
    }),
  );
  return items.length === 0 ? '' : `<hyperlinks>${items.join('')}</hyperlinks>`;
}

function margins(page: PageState): string {
  const inches = (points: number) => Math.round((points / 72) * 1e6) / 1e6;
  return (
    `<pageMargins left="${inches(page.leftMargin)}" right="${inches(page.rightMargin)}" top="${inches(page.topMargin)}" ` +
    `bottom="${inches(page.bottomMargin)}" header="${inches(page.headerMargin)}" footer="${inches(page.footerMargin)}"/>`
  );
}

function setup({ paperSize, zoom, orientation }: PageState): string {
  const paper = paperSize === undefined ? '' : ` paperSize="${paperSizes[paperSize] ?? 9}"`;
  const fit =
    'horizontalFitToPages' in zoom || 'verticalFitToPages' in zoom
      ? ` fitToWidth="${zoom.horizontalFitToPages ?? 0}" fitToHeight="${zoom.verticalFitToPages ?? 0}"`
      : zoom.scale && zoom.scale !== 100
        ? ` scale="${zoom.scale}"`
        : '';
  return `<pageSetup${paper}${fit} orientation="${orientation.toLowerCase()}"/>`;
}

function headerFooter(texts: HeaderFooterState): string {
  const side = (name: string, place: 'Header' | 'Footer') => {
    const parts = (['left', 'center', 'right'] as const).map((where) => {
      const text = texts[`${where}${place}`];
      return text === '' ? '' : `&${where.charAt(0).toUpperCase()}${text}`;
    });
    const all = parts.join('');
    return all === '' ? '' : `<${name}>${cellText(all)}</${name}>`;
  };
  const inside = side('oddHeader', 'Header') + side('oddFooter', 'Footer');
  return inside === '' ? '' : `<headerFooter>${inside}</headerFooter>`;
}

function breaks(rows: readonly number[]): string {
  if (rows.length === 0) return '';
  const items = rows.map((row) => `<brk id="${row}" max="${sheetColumns - 1}" man="1"/>`).join('');
  return `<rowBreaks count="${rows.length}" manualBreakCount="${rows.length}">${items}</rowBreaks>`;
}

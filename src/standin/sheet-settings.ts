import type { XmlTag } from '../workbook/file/xml-scan';
import { isTrue } from '../workbook/file/xml-tree';
import { plainText } from '../workbook/file/xml-text';
import { areaOfAddress } from './area-address';
import { usualPage, type HeaderFooterState } from './page-state';
import type { Sheet } from './sheet';
import { sheetColumns } from './sheet-size';
import { paperSizes } from './paper-sizes';
import { widthInPoints } from './widths';

const pointsPerInch = 72;

/** Widths and looks of a run of columns. */
export function readColumns(sheet: Sheet, tag: XmlTag): void {
  const [first, last] = [Number(tag.get('min')) - 1, Math.min(Number(tag.get('max')), sheetColumns) - 1];
  const [width, look, hidden] = [tag.get('width'), tag.get('style'), isTrue(tag.get('hidden'))];
  for (let column = first; column <= last; column++) {
    if (width !== undefined) sheet.widths.set(column, widthInPoints(Number(width)));
    if (hidden) sheet.hiddenColumns.add(column);
    const style = look === undefined ? undefined : sheet.styles.filed[Number(look)];
    if (style && style !== sheet.styles.plain) sheet.columnStyles.set(column, style);
  }
}

/** A check on cells, and the bounds it has. */
export function readCheck(
  sheet: Sheet,
  tag: Readonly<Record<string, string | undefined>>,
  bounds: readonly [string, string],
): void {
  const kind = tag['type'] ?? 'none';
  const bound = (text: string) => (text === '' ? undefined : Number.isFinite(Number(text)) ? Number(text) : `=${text}`);
  for (const text of (tag['sqref'] ?? '').split(/\s+/)) {
    const area = areaOfAddress(text);
    if (!area || kind === 'none') continue;
    const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
    sheet.validations.push({
      area,
      kind: kind === 'whole' ? 'WholeNumber' : capital(kind),
      operator: kind === 'list' || kind === 'custom' ? undefined : operators[tag['operator'] ?? 'between'],
      formula1: kind === 'list' && /^"/.test(bounds[0]) ? bounds[0].replace(/^"|"$/g, '') : bound(bounds[0]),
      formula2: bound(bounds[1]),
      alertStyle: capital(tag['errorStyle'] ?? 'stop'),
      title: plainText(tag['errorTitle'] ?? ''),
      message: plainText(tag['error'] ?? ''),
      promptTitle: plainText(tag['promptTitle'] ?? ''),
      prompt: plainText(tag['prompt'] ?? ''),
    });
  }
}

/** Comparisons of checks: the file's words and Excel's. */
export const operators: Readonly<Record<string, string>> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};

export function readPage(sheet: Sheet, element: string, tag: XmlTag): void {
  sheet.page ??= usualPage();
  const { page } = sheet;
  if (element === 'pageMargins') {
    const inches = (name: string, usual: number) => {
      const written = tag.get(name);
      return written === undefined ? usual : Number(written) * pointsPerInch;
    };
    page.leftMargin = inches('left', page.leftMargin);
    page.rightMargin = inches('right', page.rightMargin);
    page.topMargin = inches('top', page.topMargin);
    page.bottomMargin = inches('bottom', page.bottomMargin);
    page.headerMargin = inches('header', page.headerMargin);
    page.footerMargin = inches('footer', page.footerMargin);
    return;
  }
  page.orientation = tag.get('orientation') === 'landscape' ? 'Landscape' : 'Portrait';
  const paper = Object.entries(paperSizes).find(([, number]) => number === Number(tag.get('paperSize') ?? 0));
  page.paperSize = paper?.[0];
  const [wide, tall] = [tag.get('fitToWidth'), tag.get('fitToHeight')];
  if (wide !== undefined || tall !== undefined) {
    page.zoom = {
      horizontalFitToPages: Number(wide ?? 1),
      verticalFitToPages: tall === '0' ? null : Number(tall ?? 1),
    };
  } else page.zoom = { scale: Number(tag.get('scale') ?? 100) };
}

/** Header or footer in Excel's codes: &L left, &C middle, &R right. */
export function readHeader(sheet: Sheet, element: string, text: string): void {
  sheet.page ??= usualPage();
  const place = element === 'oddHeader' ? 'Header' : 'Footer';
  let side: 'left' | 'center' | 'right' = 'center';
  const parts: Record<'left' | 'center' | 'right', string> = { left: '', center: '', right: '' };
  for (const [piece] of plainText(text).matchAll(/&[LCR]|&.|[\s\S]/g)) {
    if (piece === '&L') side = 'left';
    else if (piece === '&C') side = 'center';
    else if (piece === '&R') side = 'right';
    else parts[side] += piece;
  }
  for (const [name, told] of Object.entries(parts)) {
    sheet.page.headerFooter[`${name}${place}` as keyof HeaderFooterState] = told;
  }
}

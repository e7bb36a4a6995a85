import { cellName } from '../quantities/cell-address';
import { canBeShared } from '../workbook/file/formula-shift';
import type { CellAppearance, StyleBook } from '../workbook/file/style-book';
import { cellText, escapeXml } from '../workbook/file/xml-text';
import type { BookCell } from './cell';
import type { FormulaTemplate } from './formula/template';
import type { Sheet } from './sheet';
import type { CellStyle } from './views';

/** How a formula stands in its cell: written out, as the first of a shared one, or as one that shares it. */
export type FormulaPlace = { readonly si: number; readonly ref: string | undefined } | undefined;

/** Style indexes of cells that are written: those of the file stay, new looks are added to the book. */
export class CellLooks {
  private readonly appearances = new Map<CellStyle, CellAppearance>();

  constructor(
    private readonly sheetStyles: Sheet['styles'],
    private readonly book: StyleBook,
  ) {}

  index(style: CellStyle, asText = false): number {
    const place = this.sheetStyles.place(style);
    if (place !== undefined && !asText) return place;
    let appearance = this.appearances.get(style);
    if (!appearance) {
      appearance = appearanceOf(style, this.sheetStyles.plain);
      this.appearances.set(style, appearance);
    }
    return this.book.index(appearance, asText);
  }
}

function appearanceOf(style: CellStyle, plain: CellStyle): CellAppearance {
  const { format, bold, italic, underline, size, fontName, ink, fill, align, vertical, wrap, indent, borders, locked } =
    style;
  return {
    ...(format !== 'General' && { format }),
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(underline && { underline }),
    ...(size !== plain.size && { size }),
    ...(fontName !== plain.fontName && { fontName }),
    ...(ink !== undefined && ink !== plain.ink && { ink }),
    ...(fill !== undefined && { fill }),
    ...(align !== undefined && { align }),
    ...(vertical !== 'bottom' && { vertical }),
    ...(wrap && { wrap }),
    ...(indent > 0 && { indent }),
    ...(Object.keys(borders).length > 0 && { borders: borders as NonNullable<CellAppearance['borders']> }),
    ...(!locked && { unlocked: true }),
  };
}

/** A cell as the file holds it; empty for one that says nothing. */
export function cellXml(
  prefix: string,
  row: number,
  column: number,
  cell: BookCell,
  looks: CellLooks,
  place: FormulaPlace,
  /** The formula element as the file had it, where only the value has changed. */
  kept: string | undefined,
): string {
  const { value, formula, style } = cell;
  const asText = formula === undefined && typeof value === 'string' && (cell.marked || /^[=+\-@]/.test(value));
  const index = looks.index(style, asText);
  const head = `<${prefix}c r="${cellName(row, column)}"${index === 0 ? '' : ` s="${index}"`}`;
  if (!formula) return head + content(prefix, value, '');
  return head + content(prefix, value, kept ?? formulaXml(prefix, formula, row, column, place));
}

function formulaXml(
  prefix: string,
  formula: FormulaTemplate,
  row: number,
  column: number,
  place: FormulaPlace,
): string {
  if (place && place.ref === undefined) return `<${prefix}f t="shared" si="${place.si}"/>`;
  const shared = place ? ` t="shared" ref="${place.ref ?? ''}" si="${place.si}"` : '';
  return `<${prefix}f${shared}>${cellText(formula.textAt(row, column))}</${prefix}f>`;
}

function content(prefix: string, value: BookCell['value'], formula: string): string {
  const [open, close] = [`<${prefix}v>`, `</${prefix}v></${prefix}c>`];
  if (value === null) return formula === '' ? '/>' : `>${formula}</${prefix}c>`;
  if (typeof value === 'number') return `>${formula}${open}${value}${close}`;
  if (typeof value === 'boolean') return ` t="b">${formula}${open}${value ? 1 : 0}${close}`;
  if (typeof value === 'object') return ` t="e">${formula}${open}${escapeXml(value.error)}${close}`;
  if (formula !== '') return ` t="str">${formula}${open}${cellText(value)}${close}`;
  return ` t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${cellText(value)}</${prefix}t></${prefix}is></${prefix}c>`;
}

/** Where a formula filled down a column is written once and shared; by "row column". */
export function sharedPlaces(sheet: Sheet, firstFree: number, wanted: (row: number, column: number) => boolean) {
  const places = new Map<string, FormulaPlace>();
  let si = firstFree;
  for (let column = 0; column <= sheet.lastColumn; column++) {
    let top = 0;
    while (top < sheet.rows.length) {
      const formula = sheet.peek(top, column)?.formula;
      let end = top + 1;
      if (formula && wanted(top, column)) {
        while (end < sheet.rows.length && sheet.peek(end, column)?.formula === formula && wanted(end, column)) end++;
        if (end - top > 1 && canBeShared(formula.text)) {
          places.set(`${top} ${column}`, { si, ref: `${cellName(top, column)}:${cellName(end - 1, column)}` });
          for (let row = top + 1; row < end; row++) places.set(`${row} ${column}`, { si, ref: undefined });
          si++;
        }
      }
      top = end;
    }
  }
  return places;
}

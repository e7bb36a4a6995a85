import { sameArea, shared } from './area-address';
import { enter, enterAll } from './entering';
import { refusal } from './errors';
import { columnsOf, isWholeColumns, isWholeRows, rowsOf, type RangeTarget } from './range-target';
import { restyle } from './restyle';
import type { Sheet } from './sheet';

/** Sets number format codes: one for all cells, or a grid of them. */
export function setFormats(
  target: RangeTarget,
  value: unknown,
  codeOf: (code: string) => string,
  check: (sheet: Sheet) => void,
): void {
  const { sheet, area } = target;
  check(sheet);
  const put = (row: number, column: number, code: unknown) => {
    if (typeof code !== 'string') throw refusal('InvalidArgument');
    sheet.putStyle(row, column, sheet.styles.changed(sheet.styleAt(row, column), { format: codeOf(code) }));
  };
  const single = typeof value === 'string' ? value : singleItem(value);
  if (single !== undefined && (isWholeColumns(area) || isWholeRows(area)))
    restyle(sheet, area, { format: codeOf(single) });
  else enterAll(area, value, put);
}

/** A grid of one text counts for a whole range of rows or columns. */
function singleItem(value: unknown): string | undefined {
  const first =
    Array.isArray(value) && value.length === 1 && Array.isArray(value[0]) && value[0].length === 1
      ? value[0][0]
      : undefined;
  return typeof first === 'string' ? first : undefined;
}

/** Links every cell of a range; null takes the links out. */
export function setLink({ sheet, area }: RangeTarget, link: Excel.RangeHyperlink | null): void {
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      if (link === null) {
        sheet.putLink(row, column, undefined);
        continue;
      }
      const { address, documentReference: location, screenTip, textToDisplay } = link;
      if (address === undefined && location === undefined) throw refusal('InvalidArgument');
      sheet.putLink(row, column, { address, location, screenTip });
      const cell = sheet.peek(row, column);
      const words = textToDisplay ?? (cell?.filled ? undefined : (location ?? address));
      if (words !== undefined && sheet.read(row, column) !== words) enter(sheet, row, column, words, 'en-US');
      // Excel gives a new link its own look: blue and underlined.
      const style = sheet.styleAt(row, column);
      sheet.putStyle(row, column, sheet.styles.changed(style, { ink: '0563C1', underline: true }));
    }
  }
}

/** Merges a range, or each of its rows. */
export function mergeCells(sheet: Sheet, area: RangeTarget['area'], across: boolean): void {
  const lines = across
    ? Array.from({ length: rowsOf(area) }, (_, row) => ({ ...area, top: area.top + row, bottom: area.top + row }))
    : [area];
  for (const merged of lines) {
    if (rowsOf(merged) * columnsOf(merged) < 2) continue;
    sheet.merges = [...sheet.merges.filter((merge) => !shared(merge, merged)), merged];
    let kept = false;
    // Only the upper left value stays.
    for (const [row, column, cell] of sheet.cellsIn(merged)) {
      if (!cell.filled) continue;
      if (!kept && row === merged.top && column === merged.left) kept = true;
      else sheet.putValue(row, column, null);
    }
  }
  sheet.touched.add('merges');
}

/** Takes out what cells hold, how they look, or both. */
export function clearCells({ sheet, area }: RangeTarget, what: string): void {
  const known = ['All', 'Contents', 'Formats', 'Hyperlinks', 'RemoveHyperlinks'];
  if (!known.includes(what)) throw refusal('InvalidArgument', what);
  for (const [row, column] of [...sheet.cellsIn(area)]) {
    if (what === 'All' || what === 'Contents') sheet.putValue(row, column, null);
    if (what !== 'Contents' && what !== 'Formats') sheet.putLink(row, column, undefined);
    if (what === 'All' || what === 'Formats') sheet.putStyle(row, column, sheet.styles.plain);
  }
  if (what === 'All' || what === 'Formats') {
    if (isWholeRows(area))
      for (let row = area.top; row <= Math.min(area.bottom, sheet.lastRow); row++) sheet.rowStyles.delete(row);
    if (isWholeColumns(area))
      for (let column = area.left; column <= area.right; column++) sheet.columnStyles.delete(column);
    sheet.merges = sheet.merges.filter((merge) => !shared(merge, area));
    sheet.touched.add('merges');
  }
  if (what === 'All') {
    sheet.validations = sheet.validations.filter((one) => !sameArea(one.area, shared(one.area, area) ?? wrongArea));
    sheet.touched.add('validations');
  }
}

const wrongArea = { top: -1, left: -1, bottom: -1, right: -1 };

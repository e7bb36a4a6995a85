import { displayed } from './displayed';
import type { Sheet } from './sheet';
import type { WorkbookState } from './workbook-state';

/** Width in points that shows a column's texts, by a plain count of characters; undefined where there are none. */
export function autofitWidth(
  state: WorkbookState,
  sheet: Sheet,
  column: number,
  top: number,
  bottom: number,
): number | undefined {
  let longest = 0;
  for (let row = top; row <= Math.min(bottom, sheet.lastRow); row++) {
    const cell = sheet.peek(row, column);
    if (!cell?.filled || cell.style.wrap) continue;
    const text = displayed(sheet.read(row, column), cell.style.format, state.locale, state.from1904);
    longest = Math.max(longest, text.length * (cell.style.size / 11) * (cell.style.bold ? 1.08 : 1));
  }
  return longest === 0 ? undefined : Math.min(1350, Math.ceil(longest * 7 + 5) * 0.75);
}

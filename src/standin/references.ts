import { columnLetters, columnNumber, quotedSheet } from '../quantities/cell-address';
import { sheetColumns, sheetRows } from './sheet-size';

/** A text constant is passed over; a sheet's name, then a cell, an area, whole rows or whole columns. */
const piece =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?:(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6}))?(?![\p{L}\p{N}_.(!])|(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!]))|[\p{L}_\\][\p{L}\p{N}_.\\]*\(?|\d+(?:\.\d+)?/gu;

/** Rows and columns from 0; rows or columns from end to end where a whole column or row is meant. */
interface ReferredArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** What becomes of a reference: another area and sheet, or nothing (#REF!). */
type Rewriting = (
  sheet: string | undefined,
  area: ReferredArea,
) => { readonly sheet: string | undefined; readonly area: ReferredArea } | undefined;

/**
 * A formula with its references rewritten; what is not changed keeps its spelling, $ signs stay where they are.
 * @example rewritten('A1+$B$2*2', (sheet, area) => ({ sheet, area: { ...area, top: area.top + 1, bottom: area.bottom + 1 } })) // 'A2+$B$3*2'
 */
export function rewritten(formula: string, rewrite: Rewriting): string {
  return formula.replace(piece, (whole: string, ...groups: (string | undefined)[]) => {
    const [sheetText, a1, letters, a2, digits, b1, toLetters, b2, toDigits, r1, from, r2, to, c1, left, c2, right] =
      groups;
    const sheet = sheetText?.startsWith("'") ? sheetText.slice(1, -1).replace(/''/g, "'") : sheetText;
    if (letters === undefined && from === undefined && left === undefined) return whole;
    const cells = letters !== undefined;
    const [row, column] = [Number(digits) - 1, columnNumber(letters ?? 'A')];
    const area = cells
      ? {
          top: row,
          left: column,
          bottom: toDigits === undefined ? row : Number(toDigits) - 1,
          right: toLetters === undefined ? column : columnNumber(toLetters),
        }
      : from !== undefined
        ? { top: Number(from) - 1, left: 0, bottom: Number(to) - 1, right: sheetColumns - 1 }
        : { top: 0, left: columnNumber(left ?? ''), bottom: sheetRows - 1, right: columnNumber(right ?? '') };
    const found = rewrite(sheet, area);
    if (!found) return '#REF!';
    const same =
      found.sheet === sheet &&
      found.area.top === area.top &&
      found.area.left === area.left &&
      found.area.bottom === area.bottom &&
      found.area.right === area.right;
    if (same) return whole;
    const prefix =
      found.sheet === undefined ? '' : found.sheet === sheet ? `${sheetText ?? ''}!` : `${quotedSheet(found.sheet)}!`;
    const now = found.area;
    if (from !== undefined) return `${prefix}${r1 ?? ''}${now.top + 1}:${r2 ?? ''}${now.bottom + 1}`;
    if (left !== undefined)
      return `${prefix}${c1 ?? ''}${columnLetters(now.left)}:${c2 ?? ''}${columnLetters(now.right)}`;
    const first = `${a1 ?? ''}${columnLetters(now.left)}${a2 ?? ''}${now.top + 1}`;
    if (toLetters === undefined) return prefix + first;
    return `${prefix}${first}:${b1 ?? ''}${columnLetters(now.right)}${b2 ?? ''}${now.bottom + 1}`;
  });
}

/** Whether a formula can point at a sheet: without the sheet's name in its text it cannot. */
function mayName(formula: string, sheet: string): boolean {
  return formula.toLowerCase().includes(sheet.toLowerCase().replace(/'/g, "''"));
}

/** A formula once a sheet is gone: what pointed there is #REF!. */
export function withoutSheet(formula: string, name: string): string {
  if (!mayName(formula, name)) return formula;
  const low = name.toLowerCase();
  return rewritten(formula, (sheet, area) => (sheet?.toLowerCase() === low ? undefined : { sheet, area }));
}

/** A formula once a sheet is renamed. */
export function withRenamedSheet(formula: string, from: string, to: string): string {
  if (!mayName(formula, from)) return formula;
  const low = from.toLowerCase();
  return rewritten(formula, (sheet, area) => ({ sheet: sheet?.toLowerCase() === low ? to : sheet, area }));
}

/** Rows or columns put in (`count` > 0) or taken out (< 0) at a place. */
export interface Shift {
  readonly direction: 'rows' | 'columns';
  readonly at: number;
  readonly count: number;
  /** Only this band moves: columns where rows shift, rows where columns do. */
  readonly from: number;
  readonly to: number;
}

/** Where an area lies after a shift; undefined where all of it was taken out. */
export function shifted(area: ReferredArea, { direction, at, count, from, to }: Shift): ReferredArea | undefined {
  const rows = direction === 'rows';
  const [bandFrom, bandTo] = rows ? [area.left, area.right] : [area.top, area.bottom];
  // An area that reaches out of the band that moves stays as it is.
  if (bandFrom < from || bandTo > to) return area;
  const [low, high] = rows ? [area.top, area.bottom] : [area.left, area.right];
  const whole = low === 0 && high === (rows ? sheetRows : sheetColumns) - 1;
  if (whole) return area;
  const place = (index: number, end: 'low' | 'high') => {
    if (index < at) return index;
    if (count > 0) return index + count;
    if (index >= at - count) return index + count;
    return end === 'low' ? at : at - 1;
  };
  const [newLow, newHigh] = [place(low, 'low'), place(high, 'high')];
  if (newHigh < newLow) return undefined;
  return rows ? { ...area, top: newLow, bottom: newHigh } : { ...area, left: newLow, right: newHigh };
}

import { columnNumber } from '../quantities/cell-address';

/** A sheet of ours as formulas see it: what it is in every language, and where the cells we wrote begin. */
export interface FormulaSheet {
  readonly role: string;
  readonly top: number;
  readonly left: number;
}

/** A cell that holds a formula, and how the formula's sheets are known. */
export interface FormulaPlace {
  readonly row: number;
  readonly column: number;
  readonly sheet: FormulaSheet;
  /** The sheet of ours that a name on a tab means now; undefined for anybody else's. */
  readonly named: (title: string) => FormulaSheet | undefined;
}

/** Text · sheet name before an exclamation mark · cell · word or function · number · blank · anything else. */
const pieces =
  /("(?:[^"]|"")*")|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!|(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(!])|([\p{L}_\\][\p{L}\p{N}_.\\]*)(\(\))?|((?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?)|(\s+)|(.)/gsu;

/**
 * A formula in a form that stays the same when a program saves it anew, when a sheet is renamed, and when rows are put
 * in above the table it stands in: cells as rows and columns from the start of their sheet's table or from the cell
 * itself, sheets by role, no blanks, names and functions in capitals.
 * @example formulaForm(' sum( $A$5:B6 )*1.50', { row: 6, column: 0, sheet: { role: 'past', top: 4, left: 0 }, named: () => undefined }) // 'SUM({R0C0}:{R[-1]C[1]})*1.5'
 */
export function formulaForm(formula: string, place: FormulaPlace): string {
  /** The sheet named last; it also holds for the second corner of an area. */
  let named: FormulaSheet | 'foreign' | undefined;
  let before: 'corner' | 'colon' | 'other' = 'other';
  let form = '';
  for (const found of formula.matchAll(pieces)) {
    const [whole, text, title, fixedColumn, letters, fixedRow, digits, word, call, number, blank] = found;
    if (blank !== undefined) continue;
    if (title !== undefined) {
      const name = title.startsWith("'") ? title.slice(1, -1).replace(/''/g, "'") : title;
      named = place.named(name) ?? 'foreign';
      form += `[${named === 'foreign' ? name : named.role}]`;
      continue;
    }
    if (before === 'corner' && whole !== ':') named = undefined;
    if (letters !== undefined) {
      const { sheet } = place;
      const own = named === 'foreign' ? { top: 0, left: 0 } : sheet;
      const origin = named === 'foreign' ? own : (named ?? sheet);
      const row = step(Number(digits) - 1 - origin.top, fixedRow, place.row - own.top);
      const column = step(columnNumber(letters) - origin.left, fixedColumn, place.column - own.left);
      form += `{R${row}C${column}}`;
      if (before === 'colon') named = undefined;
      before = before === 'colon' ? 'other' : 'corner';
      continue;
    }
    before = before === 'corner' && whole === ':' ? 'colon' : 'other';
    if (word !== undefined) form += plainWord(word) + (call !== undefined && !/^(TRUE|FALSE)$/i.test(word) ? call : '');
    else if (number !== undefined) form += String(Number(number));
    else form += text ?? whole;
  }
  return form;
}

const step = (at: number, fixed: string | undefined, from: number) => (fixed ? String(at) : `[${at - from}]`);

/** Without the prefixes that newer functions carry in a file. */
const plainWord = (word: string) => word.toUpperCase().replace(/^(_XLFN\.|_XLWS\.)+/, '');

import { columnNumber, type CellArea } from '../../quantities/cell-address';

/** Cells a formula points at; `sheet` is undefined where they stand on the formula's own sheet. */
export interface FormulaReference {
  readonly sheet: string | undefined;
  readonly area: CellArea;
}

/** What a formula draws on: cells, and defined names; in the order they are written, each once. */
export interface FormulaSources {
  readonly references: readonly FormulaReference[];
  readonly names: readonly string[];
}

/** A text constant, a reference with or without a sheet, or a word: a function's name where a parenthesis follows. */
const piece =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?(?![\p{L}\p{N}_.(])|[\p{L}_\\][\p{L}\p{N}_.]*\(?/gu;

/**
 * The cells and names an A1 formula draws on; texts in quotes are left alone, and nothing is evaluated.
 * @example formulaSources("SUM('Blad 1'!$B$2:B4)*antag_g").names // ['antag_g']
 * @example formulaSources('A1&"B2"').references.length // 1
 */
export function formulaSources(formula: string): FormulaSources {
  const references = new Map<string, FormulaReference>();
  const names = new Set<string>();
  for (const match of formula.matchAll(piece)) {
    const [text, sheet, left, top, right = left, bottom = top] = match;
    if (text.startsWith('"') || text.endsWith('(')) continue;
    if (left === undefined) {
      if (!/^(true|false)$/i.test(text)) names.add(text);
      continue;
    }
    const key = text.replace(/\$/g, '').toLowerCase();
    if (references.has(key)) continue;
    const columns = [columnNumber(left), columnNumber(right!)];
    const rows = [Number(top) - 1, Number(bottom) - 1];
    references.set(key, {
      sheet: sheet?.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet,
      area: {
        top: Math.min(...rows),
        left: Math.min(...columns),
        bottom: Math.max(...rows),
        right: Math.max(...columns),
      },
    });
  }
  return { references: [...references.values()], names: [...names] };
}

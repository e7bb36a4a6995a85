import type { ContractChange } from '../job/session/change';
import type { ContractColumnView, ScenarioView } from '../job/session/view';
import { numberText, type DecimalSign, type NumberText } from '../region/number-text';
import type { Language } from '../words/messages';
import type { PaneTexts } from '../words/pane-texts';
import { settledNumber } from './number-entry';

export type Contracts = ScenarioView['contracts'];

/** Cells that a paste changes, or the one sentence that says why it changes nothing. */
type Pasted =
  | { readonly kind: 'cells'; readonly cells: readonly ContractChange[] }
  | { readonly kind: 'refused'; readonly sentence: string };

/**
 * Rows and cells of what a spreadsheet puts on the clipboard: tabs between cells, a line a row, cells with line breaks
 * or tabs in quotation marks. An empty last line, which Excel adds, is no row.
 * @example clipboardRows('1\t2\r\n3\t4\r\n') // [['1', '2'], ['3', '4']]
 * @example clipboardRows('"a\tb"\t2') // [['a\tb', '2']]
 */
export function clipboardRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const endCell = (): void => {
    rows[rows.length - 1]?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[(at += 1)];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') endCell();
    else if (sign === '\n') {
      endCell();
      rows.push([]);
    } else if (sign !== '\r') cell += sign;
  }
  endCell();
  const last = rows[rows.length - 1];
  if (last && last.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Decimal sign that the block itself proves, where it proves one; otherwise the language's. */
function decimalSign(language: Language, reads: readonly NumberText[]): DecimalSign {
  const proved = new Set(reads.flatMap((read) => (read.kind === 'number' && read.decimal ? [read.decimal] : [])));
  const [only] = proved;
  if (only !== undefined && proved.size === 1) return only;
  return language === 'sv' ? 'comma' : 'point';
}

/**
 * What a block from a spreadsheet changes in the contracts, its first cell at a row and column of the table. All of it
 * or nothing: a block that does not fit, a text that is no number or a computed column is refused with one sentence.
 * Empty cells leave what stands there.
 */
export function pastedCells(
  language: Language,
  texts: PaneTexts['scenarios']['cells'],
  contracts: Contracts,
  from: { readonly row: number; readonly column: number },
  text: string,
): Pasted {
  const refused = (sentence: string): Pasted => ({ kind: 'refused', sentence });
  const block = clipboardRows(text);
  const width = block[0]?.length ?? 0;
  if (block.length === 0 || block.every((row) => row.every((cell) => cell.trim() === ''))) return refused(texts.none);
  const ragged = block.findIndex((row) => row.length !== width);
  const raggedRow = block[ragged];
  if (raggedRow) return refused(texts.ragged({ row: ragged + 1, columns: raggedRow.length, expected: width }));
  const columns = contracts.columns.slice(from.column, from.column + width);
  const rows = contracts.rows.slice(from.row, from.row + block.length);
  const first = columns[0];
  const unit = rows[0]?.unit;
  if (first === undefined || unit === undefined) return refused(texts.none);
  if (columns.length < width) {
    return refused(texts.tooWide({ columns: width, room: columns.length, column: columnText(first) }));
  }
  if (rows.length < block.length) return refused(texts.tooTall({ rows: block.length, room: rows.length, unit }));
  const computed = columns.find(({ editable }) => !editable);
  if (computed) return refused(texts.computed({ label: columnText(computed) }));

  const reads = block.map((row) => row.map((cell) => numberText(cell)));
  const decimal = decimalSign(language, reads.flat());
  const cells: ContractChange[] = [];
  for (const [rowIndex, row] of rows.entries()) {
    for (const [columnIndex, column] of columns.entries()) {
      const written = block[rowIndex]?.[columnIndex]?.trim() ?? '';
      const read = reads[rowIndex]?.[columnIndex];
      if (written === '' || !read) continue;
      const shown = settledNumber(read, decimal, column.scale);
      if (shown === undefined) {
        const place = { row: rowIndex + 1, column: columnIndex + 1, text: written };
        return refused(texts.noNumber({ ...place, unit: row.unit, label: columnText(column) }));
      }
      cells.push({ unit: row.unit, column: column.key, value: modelValue(shown, column.scale) });
    }
  }
  return { kind: 'cells', cells };
}

/** A column's label with its unit: "Pris, kr/poäng". */
function columnText(column: Pick<ContractColumnView, 'label' | 'unit'>): string {
  return column.unit === '' ? column.label : `${column.label}, ${column.unit}`;
}

/**
 * What the model counts for a number that is shown: 40 in per cent is 0.4, without the dust of binary fractions.
 * @example modelValue(7, 0.01) // 0.07
 */
export function modelValue(shown: number, scale: number): number {
  return Number((shown * scale).toPrecision(15));
}

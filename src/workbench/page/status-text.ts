import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import type { SelectionFigures } from './selection-figures';

/** What has happened to the open workbook since it was opened. */
export interface WorkbookState {
  readonly file: string;
  readonly sheets: number;
  /** Sheets that were not there when it was opened. */
  readonly added: number;
  /** Cells a person has typed in. */
  readonly typed: number;
  /** The task pane has changed something. */
  readonly written: boolean;
}

/**
 * The status line's left part: the file, its sheets, and what has changed.
 * @example stateText('sv', { file: 'a.xlsx', sheets: 2, added: 0, typed: 0, written: false }) // 'a.xlsx · 2 blad · inget ändrat'
 * @example stateText('en', { file: 'a.xlsx', sheets: 9, added: 7, typed: 1, written: true }) // 'a.xlsx · 9 sheets · 7 sheets new · 1 cell changed'
 */
export function stateText(language: Language, { file, sheets, added, typed, written }: WorkbookState): string {
  const { workbench } = textsOf(language);
  const changes = [
    ...(added > 0 ? [workbench.newSheets(added)] : []),
    ...(typed > 0 ? [workbench.typedCells(typed)] : []),
    ...(written && added === 0 ? [workbench.writtenByPane] : []),
  ];
  return [file, workbench.sheetCount(sheets), ...(changes.length === 0 ? [workbench.unchanged] : changes)].join(' · ');
}

/** Decimals of what the status line tells: as many as say something. */
const mostDecimals = 2;

/**
 * The status line's right part: how many cells hold something, and the mean and sum of the numbers among them. Empty for a
 * single cell, as in Excel.
 * @example figuresText('sv', { filled: 3, numbers: 2, sum: 9220.5 }) // 'Antal: 3\u2003Medel: 4\u00a0610,25\u2003Summa: 9\u00a0220,5'
 * @example figuresText('en', { filled: 1, numbers: 1, sum: 5 }) // ''
 */
export function figuresText(language: Language, { filled, numbers, sum }: SelectionFigures): string {
  if (filled < 2) return '';
  const { workbench } = textsOf(language);
  const parts = [`${workbench.count}: ${numberText(language, filled, 0)}`];
  if (numbers > 0) {
    parts.push(`${workbench.mean}: ${rounded(language, sum / numbers)}`, `${workbench.sum}: ${rounded(language, sum)}`);
  }
  return parts.join('\u2003');
}

function rounded(language: Language, value: number): string {
  const decimals = (value.toFixed(mostDecimals).split('.')[1] ?? '').replace(/0+$/, '').length;
  return numberText(language, value, decimals);
}

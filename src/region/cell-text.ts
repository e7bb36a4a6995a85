import type { Cell } from './grid';

/** Blanks other than single spaces inside the text; most cells have none and are returned as they are. */
const blanks = /^\s|\s$|\s\s|[^\S ]/;
const blankRuns = /\s+/g;

/**
 * Text of a cell as a person reads it; numbers in full, empty cells ''.
 * @example cellText({ kind: 'text', text: ' Norra ' }) // 'Norra'
 */
export function cellText(cell: Cell): string {
  if (cell.kind === 'text') return blanks.test(cell.text) ? cell.text.replace(blankRuns, ' ').trim() : cell.text;
  if (cell.kind === 'number') return String(cell.value);
  if (cell.kind === 'boolean') return String(cell.value);
  return cell.kind === 'error' ? cell.code : '';
}

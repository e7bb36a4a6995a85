import type { CellArea } from '../quantities/cell-address';

/** Cells of one column that stand right under each other and hold the same: a text that says what, and how many. */
export interface ColumnPiece {
  readonly row: number;
  readonly count: number;
  readonly form: string;
}

/** The largest prime under 2³¹: sums of prints and of positions times prints stay whole numbers below 2⁵³. */
const modulus = 2_147_483_647;

/** A number that a form gives, the same everywhere (FNV-1a, 32 bits, folded under the modulus). */
function printOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < form.length; at += 1) {
    hash ^= form.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0) % modulus;
}

/**
 * What stands in a column, small enough to travel with the workbook. Equal cells under each other are one run with their
 * print; cells that differ are one run with two sums over their prints, the second weighted by position, so that a single
 * cell that holds something else can be pointed out. Rows count from `top`.
 * @example columnPrint([{ row: 7, count: 2, form: 'a' }], 5).replace(/[^.]+$/, 'print') // '2.2.print'
 */
export function columnPrint(pieces: readonly ColumnPiece[], top: number): string {
  const runs: string[] = [];
  for (const stretch of stretches(pieces)) {
    const [first] = stretch;
    if (!first) continue;
    const at = (first.row - top).toString(36);
    const count = stretch.reduce((sum, piece) => sum + piece.count, 0);
    const forms = stretch.map(({ form }) => form);
    runs.push(`${at}.${count.toString(36)}.${stretch.length === 1 ? written(printOf(first.form)) : sums(forms)}`);
  }
  return runs.join(' ');
}

/** Rows a sheet has at most. */
const mostRows = 1_048_576;

/** Whether a text is such a print: runs in order of their rows, none over another, all within a sheet. */
export function isColumnPrint(print: string): boolean {
  let free = 0;
  return (print === '' ? [] : print.split(' ')).every((run) => {
    const found = /^([0-9a-z]{1,4})\.([0-9a-z]{1,4})\.[0-9a-z]{1,6}(?:,[0-9a-z]{1,6})?$/.exec(run);
    const [first, count] = [parseInt(found?.[1] ?? '', 36), parseInt(found?.[2] ?? '', 36)];
    const sound = first >= free && count >= 1 && first + count <= mostRows;
    free = first + count;
    return sound;
  });
}

/** Pieces of more than one cell stand alone; single ones that follow each other stand together. */
function stretches(pieces: readonly ColumnPiece[]): readonly (readonly ColumnPiece[])[] {
  const found: ColumnPiece[][] = [];
  let last: ColumnPiece | undefined;
  for (const piece of pieces) {
    const current = found[found.length - 1];
    const follows = last?.count === 1 && piece.count === 1 && last.row + 1 === piece.row;
    if (current && follows) current.push(piece);
    else found.push([piece]);
    last = piece;
  }
  return found;
}

const written = (value: number) => value.toString(36);

function sums(forms: readonly string[]): string {
  let plain = 0;
  let weighted = 0;
  forms.forEach((form, index) => {
    const print = printOf(form);
    plain = (plain + print) % modulus;
    weighted = (weighted + (((index + 1) * print) % modulus)) % modulus;
  });
  return `${written(plain)},${written(weighted)}`;
}

/**
 * Where a column holds something else than its print says: the first such cell, or the cells among which it is; undefined
 * where it holds the same. `formAt` gives what a row holds now, '' for nothing.
 */
export function columnChange(
  print: string,
  top: number,
  formAt: (row: number) => string,
): Pick<CellArea, 'top' | 'bottom'> | undefined {
  for (const run of print === '' ? [] : print.split(' ')) {
    const [at = '', many = '', value = ''] = run.split('.');
    const first = top + parseInt(at, 36);
    const count = parseInt(many, 36);
    if (!value.includes(',')) {
      const changed = firstUnlike(value, first, count, formAt);
      if (changed !== undefined) return { top: changed, bottom: changed };
      continue;
    }
    const now = sums(Array.from({ length: count }, (_, index) => formAt(first + index)));
    if (now === value) continue;
    const single = singleChange(value, now, count);
    return single === undefined
      ? { top: first, bottom: first + count - 1 }
      : { top: first + single, bottom: first + single };
  }
  return undefined;
}

/** The first row whose print is another. A form that repeats, as a filled formula's does, is printed once. */
function firstUnlike(print: string, first: number, count: number, formAt: (row: number) => string): number | undefined {
  let alike: string | undefined;
  for (let row = first; row < first + count; row += 1) {
    const form = formAt(row);
    if (form === alike) continue;
    if (written(printOf(form)) !== print) return row;
    alike = form;
  }
  return undefined;
}

/** The one position that explains how both sums moved, or undefined where none does. */
function singleChange(then: string, now: string, count: number): number | undefined {
  const moved = (index: 0 | 1) => {
    const [before, after] = [then, now].map((value) => parseInt(value.split(',')[index] ?? '', 36));
    return (((after! - before!) % modulus) + modulus) % modulus;
  };
  const [plain, weighted] = [moved(0), moved(1)];
  for (let position = 0; position < count; position += 1) {
    if (((position + 1) * plain) % modulus === weighted) return position;
  }
  return undefined;
}

import { cellName } from '../../quantities/cell-address';
import type { Appearance } from '../../report/appearance';
import type { CellContent, PlannedColumn, PlannedSheet } from '../../report/plan';
import { failure } from '../../words/problem';
import { canBeShared, movingFormula } from './formula-shift';
import { cellText, escapeXml } from './xml-text';

/** Limits of a sheet and of its cells (Excel specifications and limits). */
const mostRows = 1_048_576;
const mostColumns = 16_384;
const longestText = 32_767;
const longestFormula = 8_192;

/** What a planned cell is, before it is written. */
export interface CellLook {
  readonly row: number;
  readonly column: number;
  readonly appearance: Appearance;
  /** Whether it is a text that begins as a formula does. */
  readonly asText: boolean;
  /** Whether it holds nothing: a place for a reader's own words. */
  readonly blank: boolean;
}

/** The cells of a planned sheet as XML, by row and column. */
export interface SheetCells {
  /** Each cell's element by row and column; nothing where none was planned. */
  readonly cells: readonly (readonly (string | undefined)[])[];
  /** Last column that holds a cell; -1 where there is none. */
  readonly right: number;
  readonly links: readonly { readonly cell: string; readonly location: string }[];
}

/**
 * Writes every block of a sheet. `styleOf` gives each cell's style index; `firstShared` numbers the first shared formula.
 * Throws VaxlaError with the cell where a value cannot stand in a cell.
 */
export function sheetCells(
  sheet: PlannedSheet,
  styleOf: (cell: CellLook) => number,
  file: string,
  firstShared = 0,
): SheetCells {
  return new CellWriter(sheet, styleOf, file, firstShared).finished();
}

class CellWriter {
  private readonly rows: (string | undefined)[][] = [];
  private readonly links: { cell: string; location: string }[] = [];
  private right = -1;

  constructor(
    private readonly sheet: PlannedSheet,
    private readonly styleOf: (cell: CellLook) => number,
    private readonly file: string,
    private shared: number,
  ) {
    for (const block of sheet.blocks) {
      if (block.kind === 'columns') {
        block.columns.forEach((column, index) => this.column(column, block.top, block.left + index));
        continue;
      }
      block.rows.forEach((row, down) =>
        row.forEach((cell, across) => {
          const [at, column] = [block.top + down, block.left + across];
          const formula = cell.formula === undefined ? '' : this.formula(cell.formula, at, column);
          this.put(at, column, cell.value, cell.appearance, formula);
          if (cell.link !== undefined) this.links.push({ cell: cellName(at, column), location: cell.link });
        }),
      );
    }
  }

  finished(): SheetCells {
    return { cells: this.rows, right: this.right, links: this.links };
  }

  private column({ values, formula, appearance, links }: PlannedColumn, top: number, column: number): void {
    links?.forEach((location, down) => {
      if (location !== undefined) this.links.push({ cell: cellName(top + down, column), location });
    });
    if (formula === undefined || values.length < 2 || !canBeShared(formula)) {
      const filled = formula === undefined ? undefined : movingFormula(formula);
      values.forEach((value, down) => {
        const own = filled ? this.formula(filled(down, 0), top + down, column) : '';
        this.put(top + down, column, value, appearance, own);
      });
      return;
    }
    const id = this.shared++;
    const area = `${cellName(top, column)}:${cellName(top + values.length - 1, column)}`;
    const first = this.formula(formula, top, column).replace('<f>', `<f t="shared" ref="${area}" si="${id}">`);
    values.forEach((value, down) =>
      this.put(top + down, column, value, appearance, down === 0 ? first : `<f t="shared" si="${id}"/>`),
    );
  }

  private formula(formula: string, row: number, column: number): string {
    if (formula.length > longestFormula) {
      const place = this.place(row, column);
      throw failure('file-formula-too-long', { length: formula.length, limit: longestFormula }, place);
    }
    return `<f>${cellText(formula)}</f>`;
  }

  private put(row: number, column: number, value: CellContent, appearance: Appearance, formula: string): void {
    if (!(row >= 0 && row < mostRows && column >= 0 && column < mostColumns)) {
      throw failure('file-cell-outside', {}, this.place(row, column));
    }
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row] ?? [];
    if (cells[column] !== undefined) throw failure('file-cell-doubled', {}, this.place(row, column));
    this.right = Math.max(this.right, column);
    const asText = formula === '' && typeof value === 'string' && /^[=+\-@]/.test(value);
    const blank = formula === '' && value === null;
    const style = this.styleOf({ row, column, appearance, asText, blank });
    const head = `<c r="${cellName(row, column)}" s="${style}"`;
    cells[column] = head + this.content(row, column, value, formula);
  }

  private content(row: number, column: number, value: CellContent, formula: string): string {
    if (value === null) return formula === '' ? '/>' : `>${formula}</c>`;
    if (typeof value === 'number') {
      if (!Number.isFinite(value)) throw failure('file-number-unfit', {}, this.place(row, column));
      return `>${formula}<v>${value}</v></c>`;
    }
    if (typeof value === 'boolean') return ` t="b">${formula}<v>${value ? 1 : 0}</v></c>`;
    if (typeof value === 'object') return ` t="e">${formula}<v>${escapeXml(value.error)}</v></c>`;
    if (value.length > longestText) {
      const place = this.place(row, column);
      throw failure('file-text-too-long', { length: value.length, limit: longestText }, place);
    }
    if (formula !== '') return ` t="str">${formula}<v>${cellText(value)}</v></c>`;
    return ` t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
  }

  private place(row: number, column: number) {
    return { file: this.file, sheet: this.sheet.title, row, column };
  }
}

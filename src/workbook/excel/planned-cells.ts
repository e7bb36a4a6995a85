import type { CellArea } from '../../quantities/cell-address';
import type { Appearance } from '../../report/appearance';
import type { CellBlock, CellContent, ColumnBlock, PlannedSheet } from '../../report/plan';
import { failure, type Place } from '../../words/problem';
import type { CellOwnership } from '../file/cell-ownership';
import { kindOf } from '../file/written-shape';
import { addressOf } from './addresses';
import { addressLists, CellSet } from './cell-areas';
import type { CellValue } from './snapshot';
import type { WritingStep } from './writing';

/** Longest text and formula a cell holds (Excel specifications and limits). */
const longestText = 32_767;
const longestFormula = 8_192;
/** The number format of cells whose content is never interpreted. */
const textFormat = '@';

/** A sheet of ours as it is before it is written again. */
export interface CellBefore {
  readonly owned: CellOwnership;
  /** The cells in use. */
  readonly area: CellArea | undefined;
  readonly place: Place & { readonly sheet: string };
  /** Whether a cell holds something. */
  filled(row: number, column: number): boolean;
}

interface Look {
  readonly appearance: Appearance;
  readonly cells: CellSet;
  readonly anew: boolean;
  readonly linked: boolean;
}

/** The cells of a planned sheet as the steps that write them, held against what is there. */
export class PlannedCells {
  readonly links: { address: string; location: string }[] = [];
  /** Cells of ours that hold nothing any more. */
  readonly cleared: readonly CellArea[];
  private readonly looks = new Map<string, Look>();
  private readonly planned = new Set<number>();
  private readonly first: WritingStep[] = [];
  private readonly fills: WritingStep[] = [];
  private readonly rest: WritingStep[] = [];

  /**
   * `relinked`: links are made anew. Throws VaxlaError with the cell where a value cannot stand in one, or a person's cell is
   * in the way.
   */
  constructor(
    private readonly sheet: PlannedSheet,
    private readonly before: CellBefore | undefined,
    private readonly file: string,
    private readonly relinked: boolean,
  ) {
    for (const block of sheet.blocks) {
      if (block.kind === 'cells') this.cells(block);
      else this.columns(block);
    }
    this.cleared = this.leaving();
  }

  /** First what is copied, with its looks; then the copies; then the values that differ down the columns. */
  steps(): readonly WritingStep[] {
    const looks = [...this.looks.values()].flatMap(({ appearance, cells, anew, linked }): WritingStep[] => {
      const areas = cells.areas();
      if (areas.length === 0) return [];
      const inside = {
        rows: areas.some(({ top, bottom }) => bottom > top),
        columns: areas.some(({ left, right }) => right > left),
      };
      return [{ kind: 'look', areas: addressLists(areas), appearance, inside, anew, linked }];
    });
    return [...this.first, ...looks, ...this.fills, ...this.rest];
  }

  private cells({ top, left, rows }: CellBlock): void {
    const width = Math.max(0, ...rows.map((row) => row.length));
    if (width === 0) return;
    const formulas = rows.map((row, down) =>
      Array.from({ length: width }, (_, across) => {
        const cell = row[across];
        if (!cell) return null;
        const [at, column] = [top + down, left + across];
        if (cell.link !== undefined && this.relinked) {
          this.links.push({
            address: addressOf({ top: at, left: column, bottom: at, right: column }),
            location: cell.link,
          });
        }
        return this.put(
          at,
          column,
          cell.value,
          cell.formula,
          cell.appearance,
          cell.link === undefined ? 'look' : 'linked',
        );
      }),
    );
    const formats = rows.map((row) =>
      Array.from({ length: width }, (_, across) => row[across]?.appearance.format ?? null),
    );
    this.first.push(
      this.step({ top, left, bottom: top + rows.length - 1, right: left + width - 1 }, formulas, formats),
    );
  }

  private columns({ top, left, columns }: ColumnBlock): void {
    const height = columns[0]?.values.length ?? 0;
    if (height === 0) return;
    const right = left + columns.length - 1;
    const firstRow = columns.map(({ values, formula, appearance }, across) =>
      this.put(top, left + across, values[0] ?? null, formula, appearance, 'look'),
    );
    const formats = columns.map(({ appearance }) => appearance.format ?? null);
    this.first.push(this.step({ top, left, bottom: top, right }, [firstRow], [formats]));
    if (height === 1) return;
    const bottom = top + height - 1;
    this.fills.push({
      kind: 'fill',
      from: addressOf({ top, left, bottom: top, right }),
      to: addressOf({ top: top + 1, left, bottom, right }),
    });
    for (let across = 0; across < columns.length;) {
      const start = across;
      const varying: (CellValue | null)[][] = Array.from({ length: height - 1 }, () => []);
      while (across < columns.length && columns[across]?.formula === undefined) {
        const { values = [], appearance = {} } = columns[across] ?? {};
        for (let row = 1; row < height; row += 1) {
          const value = this.put(top + row, left + across, values[row] ?? null, undefined, appearance, 'copied');
          // What the copy left in a cell that holds nothing is taken away.
          varying[row - 1]?.push(value ?? '');
        }
        across += 1;
      }
      if (across > start) {
        this.rest.push(this.step({ top: top + 1, left: left + start, bottom, right: left + across - 1 }, varying));
        continue;
      }
      for (let row = 1; row < height; row += 1) this.place(top + row, left + across);
      across += 1;
    }
  }

  private step(
    area: CellArea,
    formulas: readonly (readonly (CellValue | null)[])[],
    formats?: readonly (readonly (string | null)[])[],
  ): WritingStep {
    const formatted = formats?.some((row) => row.some((format) => format !== null));
    return { kind: 'cells', address: addressOf(area), formulas, ...(formatted && { formats }) };
  }

  /** What is written into a cell: null where it stays as it is. */
  private put(
    row: number,
    column: number,
    value: CellContent,
    formula: string | undefined,
    appearance: Appearance,
    looks: 'look' | 'linked' | 'copied',
  ): CellValue | null {
    this.place(row, column);
    const blank = formula === undefined && value === null;
    if (this.isTheirs(row, column)) {
      if (!blank || this.before?.owned.written(row, column) === undefined) throw this.inTheWay(row, column);
      return null;
    }
    if (looks !== 'copied') {
      this.look(row, column, appearance, formula === undefined && beginsLikeFormula(value), looks === 'linked');
    }
    if (formula !== undefined) {
      if (formula.length > longestFormula) {
        throw failure('file-formula-too-long', { length: formula.length, limit: longestFormula }, this.at(row, column));
      }
      return `=${formula}`;
    }
    // An empty text would keep its neighbour's from running on over it.
    if (value === null || value === '') return this.before ? '' : null;
    if (typeof value === 'string') {
      if (value.length > longestText) {
        throw failure('file-text-too-long', { length: value.length, limit: longestText }, this.at(row, column));
      }
      // A cell formatted as text takes every text as it is, an apostrophe too; formats are set before texts.
      return appearance.format === textFormat ? value : enteredText(value);
    }
    if (typeof value === 'number' && !Number.isFinite(value))
      throw failure('file-number-unfit', {}, this.at(row, column));
    return typeof value === 'object' ? value.error : value;
  }

  /** A cell keeps the look a person gave it where Växla wants the one it wanted before. */
  private look(row: number, column: number, appearance: Appearance, asText: boolean, linked: boolean): void {
    const owned = this.before?.owned;
    const had = owned?.unmoved ? owned.written(row, column) : undefined;
    const same = had !== undefined && had.look === kindOf({ appearance, asText, blank: false });
    // A link that is made anew takes Excel's look, which has to go again.
    if (same && !(linked && this.relinked)) return;
    const shown: Appearance = { ...appearance, format: undefined };
    const anew = owned?.written(row, column) !== undefined;
    const key = JSON.stringify([anew, linked, shown]);
    const look = this.looks.get(key) ?? { appearance: shown, cells: new CellSet(), anew, linked };
    this.looks.set(key, look);
    look.cells.add(row, column);
  }

  private place(row: number, column: number): void {
    this.planned.add(row * 16_384 + column);
  }

  private isTheirs(row: number, column: number): boolean {
    if (!this.before?.filled(row, column)) return false;
    const had = this.before.owned.written(row, column);
    return had === undefined || had.blank;
  }

  private leaving(): readonly CellArea[] {
    const { before } = this;
    if (!before?.area) return [];
    const cells = new CellSet();
    for (let row = before.area.top; row <= before.area.bottom; row += 1) {
      for (let column = before.area.left; column <= before.area.right; column += 1) {
        if (this.planned.has(row * 16_384 + column) || this.isTheirs(row, column)) continue;
        if (before.owned.written(row, column) !== undefined) cells.add(row, column);
      }
    }
    return cells.areas();
  }

  private inTheWay(row: number, column: number) {
    const place = this.before?.place ?? { file: this.file, sheet: this.sheet.title };
    return failure('file-note-in-the-way', {}, { ...place, row, column });
  }

  private at(row: number, column: number) {
    return { file: this.file, sheet: this.sheet.title, row, column };
  }
}

/** A text longer than any number, date or truth value that Excel reads out of texts. */
const longestRead = 40;

/**
 * A text as it is entered so that it stays one: with an apostrophe before it, which Excel shows only in its formula bar,
 * wherever Excel in any language could read a formula, a number, a date or a truth value out of it.
 * @example enteredText('=1+1') // "'=1+1"
 * @example enteredText('jan 2027') // "'jan 2027"
 * @example enteredText('Sant') // "'Sant"
 * @example enteredText('Enheternas resultat') // 'Enheternas resultat'
 */
export function enteredText(text: string): string {
  const told = /^[=+\-@'#]/.test(text);
  const short = text.length <= longestRead && (/\p{N}/u.test(text) || !/\S\s+\S/.test(text));
  return told || short ? `'${text}` : text;
}

function beginsLikeFormula(value: CellContent): boolean {
  return typeof value === 'string' && /^[=+\-@]/.test(value);
}

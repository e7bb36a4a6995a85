import type { CellArea } from '../quantities/cell-address';
import type { CellContent } from '../report/plan';
import type { Calculation } from './calculation';
import { BookCell, type CellLink } from './cell';
import type { ChartState } from './chart-state';
import type { FormulaTemplate } from './formula/template';
import type { CellSource } from './formula/values';
import { sheetColumns, sheetRows } from './sheet-size';
import type { PageState } from './page-state';
import type { StyleTable } from './styles';
import type { CellStyle, ValidationView, Visibility } from './views';

/** Points. */
const usualWidth = 48;
const usualHeight = 15;

/** A sheet's parts that saving has to know of. */
type SheetAspect =
  | 'cells'
  | 'columns'
  | 'rows'
  | 'merges'
  | 'view'
  | 'tab'
  | 'page'
  | 'breaks'
  | 'validations'
  | 'links'
  | 'charts'
  /** Rows or columns were inserted or taken out: nothing of the file's own text of cells holds any more. */
  | 'structure';

/** A sheet as it is now. Rows and columns count from 0, lengths are in points. */
export class Sheet implements CellSource {
  visibility: Visibility = 'Visible';
  tabColor: string | undefined;
  showGridlines = true;
  showHeadings = true;
  protected = false;
  /** Whether it still is a sheet of the workbook. */
  present = true;
  readonly rows: BookCell[][] = [];
  readonly rowStyles = new Map<number, CellStyle>();
  readonly columnStyles = new Map<number, CellStyle>();
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  merges: CellArea[] = [];
  frozen = { rows: 0, columns: 0 };
  validations: ValidationView[] = [];
  charts: ChartState[] = [];
  page: PageState | undefined;
  rowBreaks: number[] = [];
  readonly customProperties = new Map<string, string>();
  defaultWidth = usualWidth;
  defaultHeight = usualHeight;
  lastColumn = -1;
  conditionalFormats = 0;
  selection: CellArea = { top: 0, left: 0, bottom: 0, right: 0 };
  /** The part it was read from; undefined for a new sheet. */
  part: string | undefined;
  /** What differs from the file. */
  readonly touched = new Set<SheetAspect>();
  /** Cells that differ from the file, "row column". */
  readonly changedCells = new Set<string>();

  constructor(
    readonly id: string,
    public name: string,
    private readonly calculation: Calculation,
    readonly styles: StyleTable,
  ) {}

  get lastRow(): number {
    return this.rows.length - 1;
  }

  peek(row: number, column: number): BookCell | undefined {
    return this.rows[row]?.[column];
  }

  read(row: number, column: number): CellContent {
    const cell = this.rows[row]?.[column];
    if (cell === undefined) return null;
    if (cell.formula === undefined || cell.round === this.calculation.round) return cell.value;
    return this.calculation.valueOf(this, row, column, cell);
  }

  /** The cell at a place, made where there is none. */
  take(row: number, column: number): BookCell {
    let line = this.rows[row];
    if (!line) {
      // A stray cell far down must not cost a million rows.
      while (this.rows.length < row && row - this.rows.length < 10_000) this.rows.push([]);
      line = [];
      this.rows[row] = line;
    }
    let cell = line[column];
    if (!cell) {
      cell = new BookCell(this.styleAt(row, column));
      line[column] = cell;
      if (column > this.lastColumn) this.lastColumn = column;
    }
    return cell;
  }

  styleAt(row: number, column: number): CellStyle {
    return (
      this.rows[row]?.[column]?.style ?? this.rowStyles.get(row) ?? this.columnStyles.get(column) ?? this.styles.plain
    );
  }

  /** Puts a value into a cell; an empty one (null) leaves only its look. */
  putValue(row: number, column: number, value: CellContent, marked = false): void {
    if (value === null && !this.peek(row, column)) return;
    const cell = this.take(row, column);
    if (cell.formula === undefined && cell.value === value && cell.marked === marked) return;
    // A sheet knows no negative zero.
    cell.value = value === 0 ? 0 : value;
    cell.formula = undefined;
    cell.marked = marked;
    this.mark(row, column);
  }

  putFormula(row: number, column: number, formula: FormulaTemplate): void {
    const cell = this.take(row, column);
    cell.formula = formula;
    cell.marked = false;
    cell.value = formula.run ? 0 : { error: '#NAME?' };
    cell.round = -1;
    this.mark(row, column);
  }

  putStyle(row: number, column: number, style: CellStyle): void {
    const cell = this.take(row, column);
    if (cell.style === style) return;
    cell.style = style;
    this.markLook(row, column);
  }

  putLink(row: number, column: number, link: CellLink | undefined): void {
    if (link === undefined && !this.peek(row, column)?.link) return;
    this.take(row, column).link = link;
    this.touched.add('links');
  }

  /** A cell's value or formula differs from the file now. */
  mark(row: number, column: number): void {
    this.markLook(row, column);
    this.calculation.changed();
  }

  private markLook(row: number, column: number): void {
    this.touched.add('cells');
    if (this.part !== undefined) this.changedCells.add(`${row} ${column}`);
  }

  /** Cells of an area that exist, row by row. */
  *cellsIn(area: CellArea): Generator<readonly [number, number, BookCell]> {
    const bottom = Math.min(area.bottom, this.lastRow);
    for (let row = area.top; row <= bottom; row++) {
      const line = this.rows[row];
      if (!line) continue;
      const right = Math.min(area.right, line.length - 1);
      for (let column = area.left; column <= right; column++) {
        const cell = line[column];
        if (cell) yield [row, column, cell];
      }
    }
  }

  /** The rectangle around everything on the sheet; of values alone where so asked; undefined where there is nothing. */
  used(valuesOnly: boolean): CellArea | undefined {
    let found: { top: number; left: number; bottom: number; right: number } | undefined;
    const reach = (row: number, column: number) => {
      found ??= { top: row, left: column, bottom: row, right: column };
      found.top = Math.min(found.top, row);
      found.bottom = Math.max(found.bottom, row);
      found.left = Math.min(found.left, column);
      found.right = Math.max(found.right, column);
    };
    for (const [row, column, cell] of this.cellsIn(wholeSheet)) {
      if (cell.filled || (!valuesOnly && cell.style !== this.styles.plain)) reach(row, column);
    }
    return found;
  }

  width(column: number): number {
    return this.hiddenColumns.has(column) ? 0 : (this.widths.get(column) ?? this.defaultWidth);
  }

  height(row: number): number {
    return this.hiddenRows.has(row) ? 0 : (this.heights.get(row) ?? this.defaultHeight);
  }

  /** How far a column's left edge lies from the sheet's. */
  leftOf(column: number): number {
    return edge(column, this.defaultWidth, this.widths, this.hiddenColumns, (at) => this.width(at));
  }

  topOf(row: number): number {
    return edge(row, this.defaultHeight, this.heights, this.hiddenRows, (at) => this.height(at));
  }
}

export const wholeSheet: CellArea = { top: 0, left: 0, bottom: sheetRows - 1, right: sheetColumns - 1 };

function edge(
  place: number,
  usual: number,
  own: ReadonlyMap<number, number>,
  hidden: ReadonlySet<number>,
  length: (at: number) => number,
): number {
  let sum = place * usual;
  for (const at of new Set([...own.keys(), ...hidden])) if (at < place) sum += length(at) - usual;
  return sum;
}

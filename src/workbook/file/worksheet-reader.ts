import { cellName, columnNumber, type CellAddress } from '../../quantities/cell-address';
import type { CellArea } from '../../quantities/cell-address';
import { emptyCell, type Cell } from '../../region/grid';
import { failure } from '../../words/problem';
import type { FormatMeaning } from './number-format';
import { calendarDay, serialOfIso } from './serial-date';
import { prefixOf, textCell } from './shared-strings';
import { scanXml, type XmlTag } from './xml-scan';
import { isTrue } from './xml-tree';
import type { PartText } from './xml-text';

/** What a sheet's cells need from the rest of the workbook. */
export interface CellContext {
  readonly sheet: string;
  readonly texts: readonly Cell[];
  /** Meaning of a number by the cell's style index. */
  readonly meanings: readonly FormatMeaning[];
  readonly from1904: boolean;
  /** Empty cells that may still be laid out: all sheets of a workbook draw from one account. */
  readonly emptiness: { left: number };
}

/** What was read from a sheet's part. */
export interface SheetContent {
  readonly rows: readonly (readonly Cell[])[];
  readonly merges: readonly CellArea[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Formula cells that hold no computed value: read as empty, and to be told. */
  readonly uncomputed: readonly CellAddress[];
}

/** A grid is dense up to its last cell, so stray cells far out must not cost gigabytes. */
const emptyMillions = 16;

/** What a workbook may lay out before its first sheet is read. */
export const startingEmptiness = (): { left: number } => ({ left: emptyMillions * 1_000_000 });

/** Descriptions of columns may overlap by mistake, but not without end. */
const mostDescribedColumns = 1_000_000;
const mostColumns = 16_384;
const mostRows = 1_048_576;

/** Reads a worksheet part. Throws VaxlaError where it is not well-formed or reaches too far. */
export function readWorksheet(part: PartText, context: CellContext): SheetContent {
  const place = { file: part.file, sheet: context.sheet };
  const rows: (readonly Cell[])[] = [];
  const merges: CellArea[] = [];
  const hiddenRows = new Set<number>();
  const hiddenColumns = new Set<number>();
  const uncomputed: CellAddress[] = [];
  let prefix: string | undefined;
  let row = -1;
  let column = -1;
  let cells: Cell[] = [];
  let numbered = true;
  let described = 0;
  let type = '';
  let style = 0;
  let value = '';
  let formula = false;
  let collecting = false;
  let phonetic = 0;

  const openCell = (tag: XmlTag) => {
    const reference = tag.get('r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (row < 0 || !(column >= 0 && column < mostColumns)) throw damaged(part, reference ?? '<c>');
    if (reference !== undefined) checkRow(reference);
    type = tag.get('t') ?? 'n';
    style = Number(tag.get('s') ?? 0);
    value = '';
    formula = false;
  };
  /** A row without a number is where its first cell says; any other contradiction is a damaged sheet. */
  const checkRow = (reference: string) => {
    const written = rowOf(reference);
    if (written === row) return;
    if (numbered || !(written > row && written < mostRows)) throw damaged(part, reference);
    row = written;
    numbered = true;
  };
  const layOut = (empties: number) => {
    context.emptiness.left -= empties;
    if (context.emptiness.left < 0) throw failure('file-too-many-cells', { millions: emptyMillions }, place);
  };
  const closeCell = () => {
    if (value === '') {
      if (formula && type !== 'str') uncomputed.push({ ...place, row, column });
      return;
    }
    const cell = cellOf(type, value, style, context);
    if (cell === undefined) throw damaged(part, `${cellName(row, column)}: ${value}`);
    if (cell.kind === 'empty') return;
    if (column > cells.length) layOut(column - cells.length);
    while (cells.length < column) cells.push(emptyCell);
    if ((cells[column] ?? emptyCell).kind !== 'empty') throw damaged(part, cellName(row, column));
    cells[column] = cell;
  };
  const openRow = (tag: XmlTag) => {
    const written = tag.get('r');
    numbered = written !== undefined;
    row = written === undefined ? row + 1 : Number(written) - 1;
    if (!(row >= 0 && row < mostRows && Number.isInteger(row))) throw damaged(part, `row ${written}`);
    if (isTrue(tag.get('hidden'))) hiddenRows.add(row);
    column = -1;
    cells = [];
  };
  const closeRow = () => {
    if (cells.length === 0) return;
    if (row > rows.length) layOut(row - rows.length);
    while (rows.length < row) rows.push(noCells);
    if (rows[row]?.length) throw damaged(part, `row ${row + 1}`);
    rows[row] = cells;
  };

  scanXml(part, 'worksheet', {
    open(name, tag) {
      prefix ??= prefixOf(name);
      if (!name.startsWith(prefix)) return;
      switch (name.slice(prefix.length)) {
        case 'c':
          return openCell(tag);
        case 'v':
          collecting = true;
          return;
        case 't':
          collecting = phonetic === 0;
          return;
        case 'f':
          formula = true;
          return;
        case 'row':
          return openRow(tag);
        case 'rPh':
          phonetic++;
          return;
        case 'mergeCell': {
          const area = areaOf(tag.get('ref') ?? '');
          if (!area) throw damaged(part, tag.get('ref') ?? '');
          merges.push(area);
          return;
        }
        case 'col': {
          if (!isTrue(tag.get('hidden'))) return;
          const [min, max] = [Number(tag.get('min')), Number(tag.get('max'))];
          if (!(min >= 1 && max <= mostColumns)) throw damaged(part, `col ${tag.get('min')}–${tag.get('max')}`);
          described += max - min + 1;
          if (described > mostDescribedColumns) throw damaged(part, '<cols>');
          for (let at = min - 1; at < max; at++) hiddenColumns.add(at);
        }
      }
    },
    close(name) {
      switch (name.slice(prefix?.length)) {
        case 'v':
        case 't':
          collecting = false;
          return;
        case 'c':
          return closeCell();
        case 'row':
          return closeRow();
        case 'rPh':
          phonetic--;
      }
    },
    text(piece) {
      if (collecting) value += piece;
    },
  });
  return { rows, merges, hiddenRows, hiddenColumns, uncomputed };
}

const noCells: readonly Cell[] = [];

/** What a cell's type and value mean (ECMA-376 part 1, §18.18.11); undefined for a shared text that is not there. */
function cellOf(type: string, value: string, style: number, context: CellContext): Cell | undefined {
  switch (type) {
    case 's':
      return context.texts[Number(value)];
    case 'b':
      return { kind: 'boolean', value: isTrue(value.trim()) };
    case 'e':
      return { kind: 'error', code: value };
    case 'str':
    case 'inlineStr':
      return textCell(value);
    case 'd':
      return numberCell(serialOfIso(value, context.from1904), 'date', value, context);
    default:
      return numberCell(Number(value), context.meanings[style] ?? 'plain', value, context);
  }
}

function numberCell(value: number, meaning: FormatMeaning, written: string, context: CellContext): Cell {
  // A cell that says number and holds something else is text to whoever reads it.
  if (!Number.isFinite(value)) return textCell(written);
  if (meaning === 'percent') return { kind: 'number', value, percent: true };
  const date = meaning === 'date' ? calendarDay(value, context.from1904) : undefined;
  return date ? { kind: 'number', value, date } : { kind: 'number', value };
}

/** Column of a reference such as "AB12", -1 where it is none; letter by letter, for a million cells are read so. */
function columnOf(reference: string): number {
  let column = 0;
  for (let at = 0; at < reference.length; at++) {
    const code = reference.charCodeAt(at);
    if (code < 65 || code > 90) break;
    column = column * 26 + code - 64;
  }
  return column - 1;
}

/** Row of a reference such as "AB12", -1 where it has none. */
function rowOf(reference: string): number {
  let row = 0;
  for (let at = 1; at < reference.length; at++) {
    const digit = reference.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) row = row * 10 + digit;
    else if (digit < 17 || row > 0) return -1;
  }
  return row - 1;
}

function areaOf(reference: string): CellArea | undefined {
  const found = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(reference);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  const rows = [Number(top) - 1, Number(bottom) - 1] as const;
  const columns = [columnNumber(left), columnNumber(right)] as const;
  const area = {
    top: Math.min(...rows),
    left: Math.min(...columns),
    bottom: Math.max(...rows),
    right: Math.max(...columns),
  };
  return area.top >= 0 && area.bottom < mostRows && area.right < mostColumns ? area : undefined;
}

function damaged(part: PartText, found: string) {
  return failure('file-damaged-part', { part: part.part, found }, { file: part.file });
}

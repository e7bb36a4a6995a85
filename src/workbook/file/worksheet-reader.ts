import { columnNumber, type CellAddress } from '../../quantities/cell-address';
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

/** A grid is dense up to its last cell, so one stray cell far out must not cost gigabytes. */
const mostCells = 40_000_000;
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
  let total = 0;
  let type = '';
  let style = 0;
  let value = '';
  let formula = false;
  let collecting = false;
  let phonetic = 0;

  const openCell = (tag: XmlTag) => {
    const reference = tag.get('r');
    column = reference === undefined ? column + 1 : columnOf(reference);
    if (!(column >= 0 && column < mostColumns)) throw damaged(part, reference ?? '');
    type = tag.get('t') ?? 'n';
    style = Number(tag.get('s') ?? 0);
    value = '';
    formula = false;
  };
  const closeCell = () => {
    if (value === '') {
      if (formula && type !== 'str') uncomputed.push({ ...place, row, column });
      return;
    }
    const cell = cellOf(type, value, style, context);
    if (cell.kind === 'empty') return;
    while (cells.length < column) cells.push(emptyCell);
    cells[column] = cell;
  };
  const openRow = (tag: XmlTag) => {
    row = tag.get('r') === undefined ? row + 1 : Number(tag.get('r')) - 1;
    if (!(row >= 0 && row < mostRows)) throw damaged(part, tag.get('r') ?? '');
    if (isTrue(tag.get('hidden'))) hiddenRows.add(row);
    column = -1;
    cells = [];
  };
  const closeRow = () => {
    total += cells.length;
    if (total > mostCells) throw failure('file-too-many-cells', { limit: mostCells }, place);
    if (cells.length === 0) return;
    while (rows.length < row) rows.push(noCells);
    rows[row] = cells;
  };

  scanXml(part, {
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
        case 'col':
          if (!isTrue(tag.get('hidden'))) return;
          for (let at = Number(tag.get('min')) - 1; at < Math.min(Number(tag.get('max')), mostColumns); at++) {
            hiddenColumns.add(at);
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

/** What a cell's type and value mean (ECMA-376 part 1, §18.18.11). */
function cellOf(type: string, value: string, style: number, context: CellContext): Cell {
  switch (type) {
    case 's':
      return context.texts[Number(value)] ?? emptyCell;
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

function areaOf(reference: string): CellArea | undefined {
  const found = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/.exec(reference);
  if (!found) return undefined;
  const [, left = '', top = '', right = left, bottom = top] = found;
  return {
    top: Number(top) - 1,
    left: columnNumber(left),
    bottom: Number(bottom) - 1,
    right: columnNumber(right),
  };
}

function damaged(part: PartText, found: string) {
  return failure('file-damaged-part', { part: part.part, found }, { file: part.file });
}

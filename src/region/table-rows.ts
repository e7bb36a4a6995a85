import { columnSamples } from './column-samples';
import { cellAt, type Grid } from './grid';
import { foldHeader, isPartLabel, isTotalLabel, readHeader } from './header-text';
import type { NumberColumn } from './number-column';
import { numberText } from './number-text';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';

/** Why a row gives no facts. */
export type LeftOutReason =
  'total' | 'part' | 'section' | 'footnote' | 'empty' | 'no period' | 'unknown line' | 'left out';

/** Rows of a table, told apart. */
export interface TableRows {
  readonly used: readonly number[];
  readonly totals: readonly number[];
  readonly leftOut: readonly { readonly row: number; readonly reason: LeftOutReason }[];
  /** The section heading a row stands under, where there are any. */
  readonly sections: ReadonlyMap<number, string>;
}

/** Tells data rows from totals, "varav" rows, section headings, footnotes and empty rows. */
export function tableRows(
  table: Table,
  columns: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
): TableRows {
  const { grid, firstRow, lastRow } = table;
  const labels = columns.filter((column) => isLabel(table, column)).map(({ column }) => column);
  const drg = columns.find(({ role }) => role === 'drg');
  const streams = new Set(columns.filter(({ role }) => role === 'stream').map(({ column }) => column));
  const columnsOfNumbers = [...numbers.values()];
  const marks = new Map<string, 'total' | 'part' | 'plain'>();
  const markOf = (text: string): 'total' | 'part' | 'plain' => {
    let mark = marks.get(text);
    if (!mark) {
      const reading = readHeader(foldHeader(text));
      // "Därav >90 dagar" is a part of those who wait, and a quantity of its own; "total payment" sums no rows.
      const part = isPartLabel(text) && reading.meaning !== 'waiting-over-90';
      const total = isTotalLabel(text) && (reading.meaning !== 'payment' || reading.total);
      mark = total ? 'total' : part ? 'part' : 'plain';
      marks.set(text, mark);
    }
    return mark;
  };
  const totalStreamsOnly = [...streams].every((column) => onlyTotals(grid, column, firstRow, lastRow));

  const used: number[] = [];
  const totals: number[] = [];
  const leftOut: { row: number; reason: LeftOutReason }[] = [];
  const sections = new Map<number, string>();
  let section: string | undefined;
  for (let row = firstRow; row <= lastRow; row += 1) {
    const cells = grid.rows[row];
    if (!cells || cells.every((cell) => cell.kind === 'empty')) {
      leftOut.push({ row, reason: 'empty' });
      continue;
    }
    const figures = columnsOfNumbers.some((each) => {
      const cell = each.cells[row - firstRow];
      return cell?.kind === 'number' || cell?.kind === 'error';
    });
    if (!figures && cells.filter((cell) => cellText(cell) !== '').length <= 1) {
      const text = cells.map(cellText).find((each) => each !== '');
      if (text === undefined) leftOut.push({ row, reason: 'empty' });
      else if (hasFiguresBelow(table, columnsOfNumbers, row)) {
        section = text;
        leftOut.push({ row, reason: 'section' });
      } else leftOut.push({ row, reason: 'footnote' });
      continue;
    }
    let mark: 'total' | 'part' | 'plain' = 'plain';
    // "LB71Z Total Pelvic Exenteration" is a group of its own, whatever its name begins with.
    const grouped = drg !== undefined && /\d/.test(cellText(cellAt(grid, row, drg.column)));
    for (const column of labels) {
      const text = cellText(cellAt(grid, row, column));
      if (text === '' || (grouped && !labelling.has(columns[column]?.role ?? 'unknown'))) continue;
      const found = markOf(text);
      if (found === 'plain' || (found === 'total' && streams.has(column) && totalStreamsOnly)) continue;
      mark = found;
      break;
    }
    if (section !== undefined) sections.set(row, section);
    if (mark === 'plain') used.push(row);
    else {
      leftOut.push({ row, reason: mark });
      if (mark === 'total') totals.push(row);
    }
  }
  return { used, totals, leftOut, sections };
}

const labelling: ReadonlySet<TableColumn['role']> = new Set<TableColumn['role']>([
  ...(['period', 'year', 'month', 'unit', 'subunit', 'stream', 'account-text', 'measure', 'drg'] as const),
]);

/** Columns where a row may say that it is a total or a part: those of the rows' places, and any other column of texts. */
function isLabel(table: Table, { role, column }: TableColumn): boolean {
  // Age groups are labels too: "18-29", "Totalt".
  return role === 'unknown' || role === 'known' ? holdsTexts(columnSamples(table, column)) : labelling.has(role);
}

function holdsTexts(samples: readonly string[]): boolean {
  const kinds = new Set(samples.map((text) => numberText(text).kind));
  return kinds.has('text') && [...kinds].every((kind) => kind === 'text' || kind === 'missing');
}

function onlyTotals(grid: Grid, column: number, firstRow: number, lastRow: number): boolean {
  for (let row = firstRow; row <= lastRow; row += 1) {
    const text = cellText(cellAt(grid, row, column));
    if (text !== '' && !isTotalLabel(text)) return false;
  }
  return true;
}

function hasFiguresBelow(table: Table, numbers: readonly NumberColumn[], row: number): boolean {
  for (let below = row + 1; below <= Math.min(row + 2, table.lastRow); below += 1) {
    if (numbers.some((each) => each.cells[below - table.firstRow]?.kind === 'number')) return true;
  }
  return false;
}

import { monthOf, yearOf } from '../quantities/month';
import { cellAt, type Cell } from './grid';
import type { TableColumn } from './table-columns';
import { cellText, type Table } from './table';
import { inYear, periodOfCell, yearSpan, type PeriodText } from './period-text';

/** What the rows of a table say about time, and where the year or the whole period was taken from. */
export interface RowPeriods {
  /** The period of a row; undefined where nothing on the row says it. */
  readonly of: (row: number) => PeriodText | undefined;
  /** The column whose cells say it; undefined where no column does. */
  readonly column: number | undefined;
  /** Four-digit values that could be years as well were read as ÅÅMM, or the other way round. */
  readonly doubtful: 'read as years' | 'read as ÅÅMM' | undefined;
}

const yearless: ReadonlySet<string> = new Set<PeriodText['kind']>(['calendar-month', 'calendar-quarter', 'whole-year']);

/** How the rows of a table say their period: one column, a year and a month apart, or not at all. */
export function rowPeriods(table: Table, columns: readonly TableColumn[], contextYear: number | undefined): RowPeriods {
  const find = (role: TableColumn['role']): TableColumn | undefined => columns.find((column) => column.role === role);
  const period = find('period');
  const year = find('year');
  const month = find('month');
  const main = period ?? month ?? year;
  if (!main) return { of: () => undefined, column: undefined, doubtful: undefined };
  const digits = fourDigits(table, main);
  const memory = new Map<string, PeriodText | undefined>();
  const read = (cell: Cell): PeriodText | undefined => {
    const found = periodOfCell(cell);
    if (found?.kind !== 'four-digits') return found;
    if (digits.as === 'ÅÅMM')
      return { kind: 'span', from: monthOf(2000 + Math.floor(found.value / 100), found.value % 100), months: 1 };
    return found.value >= 1900 && found.value <= 2199 ? yearSpan(found.value) : undefined;
  };
  const remembered = (cell: Cell): PeriodText | undefined => {
    if (cell.kind !== 'text') return read(cell);
    if (!memory.has(cell.text)) memory.set(cell.text, read(cell));
    return memory.get(cell.text);
  };
  const of = (row: number): PeriodText | undefined => {
    const cell = cellAt(table.grid, row, main.column);
    const found =
      remembered(cell) ?? bareMonth(cell, main.role === 'month' || (period !== undefined && year !== undefined));
    if (!found || !yearless.has(found.kind)) return found;
    const rowYear = year ? remembered(cellAt(table.grid, row, year.column)) : undefined;
    // June of 2025-26 is of the one of its two years that the title names.
    if (rowYear?.kind === 'split-year') {
      return contextYear !== undefined && yearsOf(rowYear.text).includes(contextYear)
        ? inYear(found, contextYear)
        : rowYear;
    }
    const ownYear = rowYear?.kind === 'span' ? yearOf(rowYear.from) : contextYear;
    return ownYear === undefined ? found : inYear(found, ownYear);
  };
  return { of, column: main.column, doubtful: digits.doubtful };
}

/** The two calendar years of a split one: "2025-26". */
function yearsOf(text: string): number[] {
  const first = Number(/\d{4}/.exec(text)?.[0]);
  return [first, first + 1];
}

/** A month column may hold 1 to 12. */
function bareMonth(cell: Cell, allowed: boolean): PeriodText | undefined {
  const text = cellText(cell);
  const number = Number(text);
  return allowed && /^\d{1,2}$/.test(text) && number >= 1 && number <= 12
    ? { kind: 'calendar-month', calendarMonth: number }
    : undefined;
}

/** Four digits are ÅÅMM only in a column headed as a period where every value fits (DOMAIN §4.1: 1210 is October 2012). */
function fourDigits(table: Table, column: TableColumn): { as: 'ÅÅMM' | 'year'; doubtful: RowPeriods['doubtful'] } {
  const values = new Set<number>();
  let other = false;
  for (let row = table.firstRow; row <= table.lastRow; row += 1) {
    const found = periodOfCell(cellAt(table.grid, row, column.column));
    if (found?.kind === 'four-digits') values.add(found.value);
    else if (found) other = true;
  }
  if (values.size === 0 || other || column.role === 'year') return { as: 'year', doubtful: undefined };
  const all = [...values];
  const fitsMonths = all.every((value) => value % 100 >= 1 && value % 100 <= 12);
  const fitsYears = all.every((value) => value >= 1900 && value <= 2099);
  if (!fitsMonths) return { as: 'year', doubtful: undefined };
  return { as: 'ÅÅMM', doubtful: fitsYears ? 'read as ÅÅMM' : undefined };
}

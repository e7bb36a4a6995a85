import type { Problem } from '../words/problem';
import { isMoneyKind, type FigureWords } from './figure-kind';
import { finding } from './finding';
import type { NumberColumn } from './number-column';
import { addsUp } from './rounding';
import type { TableColumn } from './table-columns';
import type { Table } from './table';
import { cellOf } from './table-doubts';

/** The columns whose numbers can become facts, and what to tell of those that are left out. */
export interface FigureColumns {
  readonly columns: readonly TableColumn[];
  /** Columns that a total column of the same table proves to be parts of one sum. */
  readonly parts: ReadonlySet<TableColumn>;
  readonly problems: readonly Problem[];
}

/** Columns that hold figures whose meaning their header, a row, a title or a unit's name can say. */
export function namedFigures(columns: readonly TableColumn[], title: FigureWords | undefined): TableColumn[] {
  const line = columns.some(({ role }) => role === 'measure' || role === 'account-text' || role === 'account');
  return columns.filter((column) => {
    if (column.role === 'value' || column.role === 'drg-weight') return true;
    if (column.role !== 'figures') return false;
    // A bare "Budget" or "2024" is a quantity only where a row, a title or an account says which.
    return column.kind ?? (line || undefined) ?? title ?? column.version ?? column.unit;
  });
}

/**
 * Leaves out "varav" columns beside what they are part of, and settles every total column against the columns it sums: where
 * they agree the total goes. Where they do not, volumes keep their streams and money its total, and both are told.
 */
export function figureColumns(
  table: Table,
  named: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
): FigureColumns {
  const problems: Problem[] = [];
  const left = new Set<TableColumn>();
  const proven = new Set<TableColumn>();
  const at = (column: TableColumn): ReturnType<typeof cellOf> =>
    cellOf(table, table.headerRows.at(-1) ?? 0, column.column);
  const period = ({ period: said }: TableColumn): string =>
    said?.kind === 'span' ? `${said.from}/${said.months}` : JSON.stringify(said ?? '');
  const about = (column: TableColumn, unit = column.unit): string =>
    [column.kind, column.version, unit, column.cumulative, period(column)].join('\u0001');
  // Beside columns of units a total without a unit sums them, each stream by itself where it names one.
  const ofUnits = (total: TableColumn): TableColumn[] =>
    total.unit !== undefined
      ? []
      : named.filter(
          (other) =>
            other.unit !== undefined &&
            !other.total &&
            !left.has(other) &&
            about(other, '') === about(total, '') &&
            (total.stream === undefined || other.stream === total.stream),
        );
  for (const column of named) {
    if (!column.part || column.kind === undefined) continue;
    if (!named.some((other) => !other.part && about(other) === about(column))) continue;
    left.add(column);
    problems.push(finding('note', 'reading-part-column', { header: column.header }, at(column)));
  }
  for (const total of named) {
    if (!total.total || left.has(total)) continue;
    const units = ofUnits(total);
    if (total.kind === undefined && units.length === 0) continue;
    const parts =
      units.length > 0
        ? units
        : named.filter(
            (other) =>
              !other.total &&
              !left.has(other) &&
              about(other) === about(total) &&
              // A total of visits sums no stays.
              (total.stream === undefined || other.stream === total.stream),
          );
    if (parts.length === 0) continue;
    const { whole, sum, agree } = sums(total, parts, numbers);
    const streamed =
      units.length > 0 ||
      (total.kind !== undefined && !isMoneyKind(total.kind) && parts.some(({ stream }) => stream !== undefined));
    if (!agree) {
      const headers = parts.map(({ header }) => `”${header}”`).join(', ');
      const values = { header: total.header, parts: headers, total: whole, sum };
      const code = streamed ? 'reading-total-column-differs' : 'reading-total-column-used';
      problems.push(finding('doubt', code, values, at(total)));
    }
    if (agree) for (const part of parts) proven.add(part);
    if (agree || streamed) left.add(total);
    else for (const part of parts) left.add(part);
  }
  return { columns: named.filter((column) => !left.has(column)), parts: proven, problems };
}

/** What a total column and its parts come to over the rows where both stand. */
function sums(
  total: TableColumn,
  parts: readonly TableColumn[],
  numbers: ReadonlyMap<number, NumberColumn>,
): { whole: number; sum: number; agree: boolean } {
  let [whole, sum, agree] = [0, 0, true];
  for (const [index, cell] of (numbers.get(total.column)?.cells ?? []).entries()) {
    const values = parts.flatMap(({ column }) => {
      const part = numbers.get(column)?.cells[index];
      return part?.kind === 'number' ? [part.value] : [];
    });
    if (cell.kind !== 'number' || values.length === 0) continue;
    whole += cell.value;
    sum += values.reduce((before, value) => before + value, 0);
    agree &&= addsUp(cell.value, values);
  }
  // A cell or two that were rounded or mistyped do not make the columns something else.
  return { whole, sum, agree: agree || Math.abs(whole - sum) <= 0.001 * Math.abs(whole) };
}

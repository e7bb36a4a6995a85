import type { Problem } from '../words/problem';
import { finding } from './finding';
import type { TableColumn } from './table-columns';
import { cellOf } from './table-doubts';
import type { Table } from './table';
import type { Draft } from './table-reading';

/** Days from and to, as a band's header says them. */
const band = /(?<!\d)(\d{1,2})\s*[-–—]\s*(\d{2})(?!\d)/;

/**
 * Columns of people who wait by how long they have waited: "0–30", "31–60", "61–90", ">90". Bands that follow on one another from
 * the first day to the ninetieth, beside a column of those over 90 days, are parts of all who wait: where a column has them
 * all the bands are left out, and where none has, all who wait are the bands and those over 90 days together.
 */
export function waitBands(columns: readonly TableColumn[]): TableColumn[] {
  const bands = columns.flatMap((column) => {
    const [, from, to] = band.exec(column.header) ?? [];
    const open = column.role === 'unknown' || (column.role === 'figures' && column.kind === 'waiting');
    return from !== undefined && open && !column.period ? [{ column, from: Number(from), to: Number(to) }] : [];
  });
  bands.sort((one, other) => one.from - other.from);
  const [first] = bands;
  const over = columns.filter(({ kind }) => kind === 'waiting-over-90');
  const follows = bands.every(({ from }, index) => {
    const before = bands[index - 1];
    return before ? from === before.to || from === before.to + 1 : from <= 1;
  });
  if (!first || bands.length < 2 || bands.at(-1)?.to !== 90 || over.length !== 1 || !follows) return [...columns];
  const within = new Set(bands.map(({ column }) => column.column));
  const isAll = ({ column, kind, total, role, period }: TableColumn): boolean =>
    !within.has(column) && !period && (kind === 'waiting' || (total && kind === undefined && role !== 'known'));
  const all = columns.find(isAll);
  return columns.map((column): TableColumn => {
    if (column === all) return { ...column, role: 'figures', kind: 'waiting', total: false };
    if (within.has(column.column))
      return all
        ? { ...column, role: 'known', kind: undefined }
        : { ...column, role: 'figures', kind: 'waiting', stream: column.stream ?? over[0]?.stream, band: 'within' };
    return column.kind === 'waiting-over-90' && !all ? { ...column, band: 'over' } : column;
  });
}

/** Those over 90 days once more, as part of all who wait; nothing where another column has them all. */
export function waitingBeyondBands(columns: readonly TableColumn[], drafts: readonly Draft[]): Draft[] {
  return drafts
    .filter(({ kind, column }) => kind === 'waiting-over-90' && columns[column]?.band === 'over')
    .map((draft) => ({ ...draft, kind: 'waiting' as const }));
}

/** Says which columns all who wait are the sum of. */
export function bandNotes(table: Table, columns: readonly TableColumn[]): Problem[] {
  const summed = columns.filter(({ band: part }) => part !== undefined);
  const [first] = summed;
  if (!first) return [];
  const headers = summed.map(({ header }) => `”${header}”`).join(', ');
  return [
    finding('note', 'reading-wait-bands', { headers }, cellOf(table, table.headerRows.at(-1) ?? 0, first.column)),
  ];
}

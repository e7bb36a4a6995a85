import type { ColumnReading } from './region-reading';

/** Columns side by side that were read alike, as one line: "D–AM", "2023 sep … 2026 aug". */
export interface ColumnRun {
  readonly letters: string;
  readonly header: string;
  readonly meaning: ColumnReading['meaning'];
  readonly money: string | undefined;
}

/** The columns of a table with neighbours of one meaning and one unit of money drawn together where each is a period. */
export function columnRuns(columns: readonly ColumnReading[]): readonly ColumnRun[] {
  const runs: { first: ColumnReading; last: ColumnReading }[] = [];
  for (const column of columns) {
    const open = runs[runs.length - 1];
    const alike =
      open !== undefined &&
      open.last.span !== undefined &&
      column.span !== undefined &&
      open.last.meaning === column.meaning &&
      open.last.money?.unit === column.money?.unit;
    if (alike) open.last = column;
    else runs.push({ first: column, last: column });
  }
  return runs.map(({ first, last }) => ({
    letters: first === last ? first.letter : `${first.letter}–${last.letter}`,
    header: first === last ? first.header : `${first.header} … ${last.header}`,
    meaning: first.meaning,
    money: first.money?.unit,
  }));
}

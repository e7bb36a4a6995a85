import { columnLetters } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { isVolumeKind } from './figure-kind';
import { finding } from './finding';
import { cellAt } from './grid';
import { readNumberColumn } from './number-column';
import type { TableColumn } from './table-columns';
import { cellOf } from './table-doubts';
import { cellText, type Table } from './table';
import type { Draft } from './table-reading';
import { likelyNames } from './unit-name';

const headerRow = (table: Table): number => table.headerRows.at(-1) ?? 0;

/** What was assumed about a table's columns: units, a table beside another, inpatient care taken as acute. */
export function assumedColumns(table: Table, columns: readonly TableColumn[], drafts: readonly Draft[]): Problem[] {
  const problems: Problem[] = [];
  const at = (column: number): ReturnType<typeof cellOf> => cellOf(table, headerRow(table), column);
  const assumed = columns.filter((column) => column.assumed === 'unit');
  const holding = assumed.find(({ role }) => role === 'unit');
  if (holding) {
    const values = { header: holding.header };
    problems.push(finding('doubt', 'reading-unit-column-assumed', values, at(holding.column)));
  }
  const headed = assumed.filter(({ unit }) => unit !== undefined);
  if (headed[0]) {
    const units = [...new Set(headed.map(({ unit }) => unit))].join(', ');
    problems.push(finding('doubt', 'reading-units-in-headers', { units }, at(headed[0].column)));
  }
  if (table.besideColumn !== undefined) {
    const values = { columns: columnLetters(table.besideColumn) };
    problems.push(finding('note', 'reading-side-by-side', values, at(table.besideColumn)));
  }
  const acute = drafts.find(({ assumedAcute, kind }) => assumedAcute && isVolumeKind(kind));
  if (!acute) return problems;
  const stream = columns.find(({ role }) => role === 'stream');
  const said = stream ? cellText(cellAt(table.grid, acute.row, stream.column)) : '';
  const found = said === '' ? (columns[acute.column]?.header ?? '') : said;
  problems.push(finding('doubt', 'reading-inpatient-as-acute', { found }, cellOf(table, acute.row, acute.column)));
  return problems;
}

/** Columns that nobody recognises, or a whole table that gives nothing. */
export function unusedColumns(
  table: Table,
  columns: readonly TableColumn[],
  drafts: readonly Draft[],
  knownUnits: ReadonlyMap<string, string>,
): Problem[] {
  if (drafts.length === 0) {
    const headers = listed(columns.filter(({ header }) => header !== ''));
    return [finding('note', 'reading-table-not-used', { headers }, cellOf(table, headerRow(table), 0))];
  }
  const strangers = columns.filter(({ role, header }) => role === 'unknown' && header !== '');
  const [first] = strangers;
  if (!first) return [];
  const at = cellOf(table, headerRow(table), first.column);
  const amongUnits = strangers.filter(({ column, total }) => !total && holdsNumbers(table, column));
  if (amongUnits.length > 0 && columns.some(({ unit }) => unit !== undefined)) {
    const units = [...knownUnits.values()];
    const likely = [...new Set(amongUnits.flatMap(({ header }) => likelyNames(header, units)))].join(', ');
    return [finding('doubt', 'reading-columns-no-unit', { headers: listed(amongUnits), likely }, at)];
  }
  return [finding('note', 'reading-unknown-columns', { headers: listed(strangers) }, at)];
}

/** Headers with their letters; a dozen is enough to find the place. */
function listed(columns: readonly TableColumn[]): string {
  const headers = columns.slice(0, 12).map(({ header, column }) => `${header} (${columnLetters(column)})`);
  return columns.length > headers.length ? `${headers.join(', ')} …` : headers.join(', ');
}

function holdsNumbers({ grid, firstRow, lastRow }: Table, column: number): boolean {
  return readNumberColumn(grid, column, firstRow, lastRow).cells.some(({ kind }) => kind === 'number');
}

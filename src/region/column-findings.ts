import { columnLetters } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { streamOfWords } from './care-stream';
import { isVolumeKind } from './figure-kind';
import { finding } from './finding';
import { cellAt } from './grid';
import { foldHeader } from './header-text';
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
  const saying = (column: TableColumn): boolean =>
    (column.role === 'stream' || column.role === 'measure') &&
    streamOfWords(foldHeader(cellText(cellAt(table.grid, acute.row, column.column))))?.assumedAcute === true;
  const said = columns.find(saying);
  const found = said ? cellText(cellAt(table.grid, acute.row, said.column)) : (columns[acute.column]?.header ?? '');
  const place = cellOf(table, acute.row, said?.column ?? acute.column);
  problems.push(finding('doubt', 'reading-inpatient-as-acute', { found }, place));
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
  // "Totalt" beside its parts is no riddle.
  const strangers = columns.filter(({ role, header, total }) => role === 'unknown' && header !== '' && !total);
  const [first] = strangers;
  if (!first) return [];
  const at = cellOf(table, headerRow(table), first.column);
  const amongUnits = strangers.filter(({ column }) => holdsNumbers(table, column));
  if (amongUnits.length > 0 && columns.some(({ unit }) => unit !== undefined)) {
    const units = [...knownUnits.values()];
    const likely = [...new Set(amongUnits.flatMap(({ header }) => likelyNames(header, units)))].join(', ');
    return [finding('doubt', 'reading-columns-no-unit', { headers: listed(amongUnits), likely }, at)];
  }
  return [finding('note', 'reading-unknown-columns', { headers: listed(strangers) }, at)];
}

/** Headers with their letters; a dozen is enough to find the place. */
function listed(columns: readonly TableColumn[]): string {
  const runs = alikeRuns(columns);
  const named = ({ header, column }: TableColumn): string => `${header} (${columnLetters(column)})`;
  const headers = runs.slice(0, 12).map(([first, last]) => {
    if (first === last) return named(first);
    // The words they share are said once.
    const shared = sharedWords(first.header, last.header);
    const rest = last.header.split(' ').slice(shared).join(' ');
    return `${named(first)} … ${named({ ...last, header: rest === '' ? last.header : rest })}`;
  });
  return runs.length > headers.length ? `${headers.join(', ')} …` : headers.join(', ');
}

/** Fewer columns than this are named one by one. */
const shortestRun = 4;

/** Columns side by side under one group header, as their first and last; others as themselves. */
function alikeRuns(columns: readonly TableColumn[]): (readonly [TableColumn, TableColumn])[] {
  const runs: TableColumn[][] = [];
  for (const column of columns) {
    const open = runs.at(-1);
    const last = open?.at(-1);
    const alike = open && last && column.column === last.column + 1 && sharedWords(open[0]!.header, column.header) >= 2;
    if (alike) open.push(column);
    else runs.push([column]);
  }
  return runs.flatMap((run) =>
    run.length >= shortestRun ? [[run[0]!, run.at(-1)!] as const] : run.map((each) => [each, each] as const),
  );
}

/** How many words two headers begin with together. */
function sharedWords(one: string, other: string): number {
  const [words, others] = [one.split(' '), other.split(' ')];
  const differs = words.findIndex((word, index) => word !== others[index]);
  return differs < 0 ? words.length : differs;
}

function holdsNumbers({ grid, firstRow, lastRow }: Table, column: number): boolean {
  return readNumberColumn(grid, column, firstRow, lastRow).cells.some(({ kind }) => kind === 'number');
}

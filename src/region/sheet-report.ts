import type { Fact } from '../model/history';
import { addMonths } from '../quantities/month';
import { columnLetters } from '../quantities/cell-address';
import type { CostSigns } from './cost-sign';
import type { Grid } from './grid';
import type { ColumnMeaning } from './mapping';
import type { MoneyScale } from './money-scale';
import { activityQuantities, type ColumnReading, type SheetReading } from './region-reading';
import type { Span } from './period-text';
import type { TableColumn } from './table-columns';
import type { TableReading } from './table-reading';

/** How a table was read, for the reading report; a grid alone is a sheet in which no table was found. */
export function sheetReading(
  source: TableReading | Grid,
  facts: readonly Fact[] = [],
  scale?: MoneyScale,
  signs?: CostSigns,
): SheetReading {
  if (!('table' in source)) {
    return {
      file: source.file,
      sheet: source.sheet,
      verdict: 'other',
      headerRows: [],
      layout: 'long',
      columns: [],
      dataRows: 0,
      rowsUsed: 0,
      rowsLeftOut: [],
      coverage: undefined,
    };
  }
  const { grid, headerRows } = source.table;
  return {
    file: grid.file,
    sheet: grid.sheet,
    verdict: verdictOf(source, facts),
    headerRows,
    layout: source.layout,
    columns: source.columns.map((column) => columnReading(column, source, scale, signs)),
    dataRows: source.rows.used.length,
    rowsUsed: source.rowsUsed,
    rowsLeftOut: source.rowsLeftOut,
    coverage: coverageOf(facts.length > 0 ? facts : source.spans),
  };
}

function verdictOf(reading: TableReading, facts: readonly Fact[]): SheetReading['verdict'] {
  // A weight list gives no facts of its own, but belongs to the activity.
  if (facts.length === 0) return reading.drafts.some(({ drg }) => drg !== undefined) ? 'activity' : 'other';
  const activity = facts.some(({ quantity }) => activityQuantities.has(quantity));
  const budget = facts.some(({ quantity }) => !activityQuantities.has(quantity));
  return activity && budget ? 'both' : activity ? 'activity' : 'budget';
}

function coverageOf(facts: readonly Span[]): SheetReading['coverage'] {
  const [first] = facts;
  if (!first) return undefined;
  let from = first.from;
  let to = first.from;
  const periods = new Set<string>();
  for (const fact of facts) {
    if (fact.from < from) from = fact.from;
    const last = addMonths(fact.from, fact.months - 1);
    if (last > to) to = last;
    periods.add(`${fact.from}/${fact.months}`);
  }
  return { from, to, periods: periods.size };
}

function columnReading(
  column: TableColumn,
  reading: TableReading,
  scale: MoneyScale | undefined,
  signs: CostSigns | undefined,
): ColumnReading {
  const numbers = reading.numbers.get(column.column);
  return {
    letter: columnLetters(column.column),
    header: column.header,
    meaning: meaningOf(column, reading),
    stream: column.stream,
    span: column.period?.kind === 'span' ? { from: column.period.from, months: column.period.months } : undefined,
    money: scale?.columns.get(column.column),
    decimal: numbers?.decimal,
    sign: signs?.turnedColumns.has(column.column) ? 'turned' : 'as written',
  };
}

function meaningOf(column: TableColumn, reading: TableReading): ColumnMeaning {
  if (column.role === 'unknown' || column.role === 'known' || column.role === 'measure-unit') return 'not used';
  if (column.role !== 'figures') return column.role;
  const draft = reading.drafts.find((each) => each.column === column.column);
  if (!draft) return 'not used';
  if (
    column.kind === undefined &&
    reading.drafts.some((each) => each.column === column.column && each.kind !== draft.kind)
  )
    return 'value';
  if (draft.version === 'budget' && ['cost', 'payment', 'income-internal', 'income-external'].includes(draft.kind)) {
    return `${draft.kind}-budget` as ColumnMeaning;
  }
  return draft.version === 'forecast' && draft.kind === 'cost' ? 'cost-forecast' : draft.kind;
}

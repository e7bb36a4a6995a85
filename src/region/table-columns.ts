import type { Quantity, Stream } from '../model/history';
import { columnLetters } from '../quantities/cell-address';
import type { Cell } from './grid';
import type { Dimension, Kind } from './header-aliases';
import { embeddedPeriod, headerPeriod, joinPeriods } from './header-period';
import { foldHeader, isPartLabel, readHeader, type Version } from './header-text';
import type { ColumnMeaning, SheetMapping } from './mapping';
import { moneyStatement, type MoneyStatement } from './money-unit';
import { periodOfCell, type PeriodText } from './period-text';
import { settledColumns } from './settled-columns';
import { cellText, type Table } from './table';
import { foldUnit } from './unit-name';
import { waitBands } from './wait-bands';

/** What a column is for, once its header, its neighbours and the user's corrections have been heard. */
export interface TableColumn {
  readonly column: number;
  readonly header: string;
  /** 'figures' holds numbers; 'unknown' has a header nobody recognises; 'known' one the model has no use for. */
  readonly role: Dimension | 'figures' | 'known' | 'unknown';
  readonly kind: Kind | undefined;
  readonly version: Version | undefined;
  readonly stream: Stream | undefined;
  readonly assumedAcute: boolean;
  readonly cumulative: boolean;
  readonly total: boolean;
  /** "Varav öppenvård": part of the column it stands beside. */
  readonly part: boolean;
  /** A month, quarter or year in the header: the column is one period of a wide table. */
  readonly period: PeriodText | undefined;
  /** The unit whose name heads the column. */
  readonly unit: string | undefined;
  readonly money: MoneyStatement | undefined;
  /** The column's unit, or that the column holds units, is a guess that must be told. */
  readonly assumed?: 'unit';
  /** A band of waiting times, or those beyond the bands: together all who wait. */
  readonly band?: 'within' | 'over';
}

const quantityMeaning: Readonly<Partial<Record<Quantity, { kind: Kind; version?: Version }>>> = {
  'cost-budget': { kind: 'cost', version: 'budget' },
  'cost-forecast': { kind: 'cost', version: 'forecast' },
  'payment-budget': { kind: 'payment', version: 'budget' },
  'income-internal-budget': { kind: 'income-internal', version: 'budget' },
  'income-external-budget': { kind: 'income-external', version: 'budget' },
};

const dimensions: ReadonlySet<string> = new Set<Dimension>([
  ...(['period', 'year', 'month', 'unit', 'subunit', 'stream', 'account', 'account-text', 'measure'] as const),
  ...(['measure-unit', 'value', 'drg', 'drg-weight'] as const),
]);

/** What a quantity of the history is as kind and version. */
export function kindOfQuantity(quantity: Quantity): { kind: Kind; version?: Version } {
  return quantityMeaning[quantity] ?? { kind: quantity as Kind };
}

/** The columns of a table; `knownUnits` maps folded names of units met in other tables to their spelling. */
export function tableColumns(
  table: Table,
  knownUnits: ReadonlyMap<string, string>,
  mapping: SheetMapping | undefined,
): TableColumn[] {
  const columns = table.headers.map((cells, column) => {
    const own = headerColumn(cells, column, knownUnits);
    const letters = columnLetters(column);
    const meaning = mapping?.columns?.[letters];
    const stream = mapping?.columnStreams?.[letters];
    const corrected = meaning ? given(own, meaning) : own;
    return stream ? { ...corrected, stream, assumedAcute: false } : corrected;
  });
  return waitBands(settledColumns(table, columns, knownUnits, mapping));
}

function given(column: TableColumn, meaning: ColumnMeaning): TableColumn {
  if (meaning === 'not used') return { ...column, role: 'known', kind: undefined, period: undefined };
  if (dimensions.has(meaning)) return { ...column, role: meaning as Dimension, kind: undefined };
  const { kind, version } = meaning === 'payment-per-case' ? { kind: meaning } : kindOfQuantity(meaning as Quantity);
  return { ...column, role: 'figures', kind, version: version ?? column.version, total: false };
}

function headerColumn(cells: readonly Cell[], column: number, knownUnits: ReadonlyMap<string, string>): TableColumn {
  const texts = [...new Set(cells.map((cell) => headerCellText(cell)).filter((text) => text !== ''))];
  const header = texts.join(' ');
  let period: PeriodText | undefined;
  const words: string[] = [];
  for (const cell of cells) {
    // "Year" heads a column of years; "helår" is one.
    const headsYears = readHeader(foldHeader(headerCellText(cell))).meaning === 'year';
    const whole = headsYears ? undefined : headerPeriod(periodOfCell(cell));
    if (whole) {
      // A year above and a month below make one month.
      period = joinPeriods(period, whole);
      continue;
    }
    const text = headerCellText(cell);
    const inside = embeddedPeriod(text);
    if (inside) period = joinPeriods(period, inside.period);
    const rest = inside ? inside.rest : text;
    if (rest !== '' && !words.includes(rest)) words.push(rest);
  }
  const joined = readHeader(foldHeader(words.join(' ')));
  const lowest = readHeader(foldHeader(words.at(-1) ?? ''));
  const highest = readHeader(foldHeader(words[0] ?? ''));
  const unit = words.map((each) => knownUnits.get(foldUnit(each))).find((name) => name !== undefined);
  const said = joined.meaning ?? lowest.meaning ?? highest.meaning;
  // "Slättens lasarett" is a unit's name, though "lasarett" alone heads a column of them.
  const meaning = unit !== undefined && (said === 'unit' || said === 'subunit') ? undefined : said;
  const stream = joined.stream;
  const isDimension = meaning !== undefined && dimensions.has(meaning);
  const kind = meaning && !isDimension && meaning !== 'known' ? (meaning as Kind) : undefined;
  const version = joined.version ?? lowest.version ?? highest.version;
  const holdsFigures = kind !== undefined || (meaning === undefined && (period ?? unit ?? version) !== undefined);
  return {
    column,
    header,
    role: holdsFigures ? 'figures' : isDimension ? (meaning as Dimension) : meaning === 'known' ? 'known' : 'unknown',
    kind,
    version,
    stream: stream?.stream,
    assumedAcute: stream?.assumedAcute ?? false,
    cumulative: joined.cumulative,
    total: joined.total,
    part: words.some(isPartLabel),
    period: isDimension || meaning === 'known' ? undefined : period,
    unit,
    money: moneyStatement(header),
  };
}

function headerCellText(cell: Cell): string {
  if (cell.kind === 'number' && cell.date) {
    return `${cell.date.year}-${String(cell.date.calendarMonth).padStart(2, '0')}`;
  }
  return cellText(cell);
}

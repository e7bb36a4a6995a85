import type { Quantity, Stream } from '../model/history';
import { columnLetters } from '../quantities/cell-address';
import { cellAt, type Cell } from './grid';
import type { Dimension, Kind } from './header-aliases';
import { headerAliases } from './header-aliases';
import { foldHeader, readHeader, type Version } from './header-text';
import type { ColumnMeaning, SheetMapping } from './mapping';
import { moneyStatement, type MoneyStatement } from './money-unit';
import { periodOfCell, periodOfText, yearSpan, type PeriodText } from './period-text';
import { cellText, type Table } from './table';
import { foldUnit } from './unit-name';

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
  /** A month, quarter or year in the header: the column is one period of a wide table. */
  readonly period: PeriodText | undefined;
  /** The unit whose name heads the column. */
  readonly unit: string | undefined;
  readonly money: MoneyStatement | undefined;
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
  return settle(table, columns, mapping);
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
    const whole = headerPeriod(periodOfCell(cell));
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
  const meaning = joined.meaning ?? lowest.meaning ?? highest.meaning;
  const stream = joined.stream;
  const isDimension = meaning !== undefined && dimensions.has(meaning);
  const kind = meaning && !isDimension && meaning !== 'known' ? (meaning as Kind) : undefined;
  const unit = words.map((each) => knownUnits.get(foldUnit(each))).find((name) => name !== undefined);
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

function headerPeriod(period: PeriodText | undefined): PeriodText | undefined {
  if (period?.kind !== 'four-digits') return period;
  return period.value >= 1900 && period.value <= 2199 ? yearSpan(period.value) : undefined;
}

function joinPeriods(above: PeriodText | undefined, below: PeriodText): PeriodText {
  const [month, year] = above?.kind === 'calendar-month' ? [above, below] : [below, above];
  if (month.kind === 'calendar-month' && year?.kind === 'span' && year.months === 12) {
    return { kind: 'span', from: (year.from + month.calendarMonth - 1) as typeof year.from, months: 1 };
  }
  return below;
}

/** A month or a year inside a longer header: "Utfall 2024", "DRG-poäng jan 2024". */
function embeddedPeriod(text: string): { period: PeriodText; rest: string } | undefined {
  const match =
    /(?<!\d)(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?!\d)/.exec(text) ??
    /(?<!\d)(?:19|20)\d{2}[-M](?:0[1-9]|1[0-2])(?!\d)/i.exec(text) ??
    /(?<![\p{L}])[\p{L}]{3,9}\.? (?:19|20)\d{2}(?!\d)/u.exec(text) ??
    /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(text);
  if (!match) return undefined;
  const found = headerPeriod(periodOfText(match[0]));
  if (found)
    return { period: found, rest: `${text.slice(0, match.index)} ${text.slice(match.index + match[0].length)}`.trim() };
  const year = /(?:19|20)\d{2}/.exec(match[0])?.[0] ?? '';
  return { period: yearSpan(Number(year)), rest: text.replace(year, ' ').trim() };
}

/** Lets the columns of a table decide together: one column of units, one of periods, measures named by rows. */
function settle(table: Table, columns: TableColumn[], mapping: SheetMapping | undefined): TableColumn[] {
  const set = (index: number, role: TableColumn['role']): void => {
    const column = columns[index];
    if (column) columns[index] = { ...column, role, ...(role !== 'figures' && { kind: undefined, period: undefined }) };
  };
  const all = (role: TableColumn['role']): TableColumn[] => columns.filter((column) => column.role === role);
  const fixed = (column: TableColumn): boolean => mapping?.columns?.[columnLetters(column.column)] !== undefined;

  for (const column of all('unit')) {
    if (!fixed(column) && samples(table, column.column).every((text) => moneyStatement(text) || measureWord(text))) {
      set(column.column, 'measure-unit');
    }
  }
  const units = all('unit').sort((one, other) => Number(fixed(other)) - Number(fixed(one)) || rank(one) - rank(other));
  for (const other of units.slice(1)) set(other.column, 'subunit');
  const weights = all('drg-weight');
  if (all('drg').length === 0) {
    for (const column of weights) columns[column.column] = { ...column, role: 'figures', kind: 'points-per-case' };
  }
  if (
    all('period').length + all('month').length + all('year').length === 0 &&
    !columns.some((column) => column.period)
  ) {
    const timely = all('unknown').find((column) => {
      const texts = samples(table, column.column);
      return texts.length > 1 && texts.every((text) => periodOfText(text)?.kind === 'span');
    });
    if (timely) set(timely.column, 'period');
  }
  if (all('unit').length === 0 && !mapping?.unit && !columns.some((column) => column.unit)) {
    const [subunit] = all('subunit');
    const unnamed = columns.find((column) => column.header === '' && holdsLabels(table, column.column));
    if (subunit) set(subunit.column, 'unit');
    else if (unnamed && all('measure').length + all('account-text').length === 0) {
      const labels = samples(table, unnamed.column);
      const measures = labels.filter((text) => readHeader(foldHeader(text)).meaning !== undefined).length;
      set(unnamed.column, measures * 2 >= labels.length ? 'account-text' : 'unit');
    } else if (unnamed) set(unnamed.column, 'unit');
  }
  return columns;
}

function rank(column: TableColumn): number {
  const folded = foldHeader(column.header);
  const index = headerAliases.unit.findIndex((alias) => ` ${folded} `.includes(` ${alias} `));
  return index < 0 ? headerAliases.unit.length : index;
}

function measureWord(text: string): boolean {
  return ['antal', 'st', '%', 'procent', 'poäng', 'dagar', 'number', 'points'].includes(text.toLowerCase());
}

/** Distinct texts of a column's first rows, for telling what it holds. */
function samples(table: Table, column: number): string[] {
  const texts = new Set<string>();
  for (let row = table.firstRow; row <= Math.min(table.lastRow, table.firstRow + 40); row += 1) {
    const text = cellText(cellAt(table.grid, row, column));
    if (text !== '') texts.add(text);
  }
  return texts.size === 0 ? [''] : [...texts];
}

/** Whether a column's first rows hold words, not numbers. */
export function holdsLabels(table: Table, column: number): boolean {
  const texts = samples(table, column);
  return texts.some((text) => text !== '') && texts.every((text) => text === '' || /\p{L}{2}/u.test(text));
}

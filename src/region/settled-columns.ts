import { columnLetters } from '../quantities/cell-address';
import { accountLine } from './account-line';
import { streamOfWords } from './care-stream';
import { columnSamples, holdsLabels, holdsNumbers } from './column-samples';
import { headerAliases } from './header-aliases';
import { foldHeader, isHeaderWord, isPartLabel, isTotalLabel, readHeader } from './header-text';
import type { SheetMapping } from './mapping';
import { moneyStatement } from './money-unit';
import { periodOfText } from './period-text';
import type { TableColumn } from './table-columns';
import type { Table } from './table';
import { unitsInHeaders } from './units-in-headers';
import { foldUnit, soundsLikeUnit } from './unit-name';

/**
 * Lets the columns of a table decide together what their headers leave open: one column of units, one of periods, one of
 * streams, measures named by rows.
 */
export function settledColumns(
  table: Table,
  headed: readonly TableColumn[],
  knownUnits: ReadonlyMap<string, string>,
  mapping: SheetMapping | undefined,
): TableColumn[] {
  const columns = [...headed];
  const set = (index: number, role: TableColumn['role'], assumed?: TableColumn['assumed']): void => {
    const column = columns[index];
    if (!column) return;
    columns[index] = {
      ...column,
      role,
      ...(role !== 'figures' && { kind: undefined, period: undefined, stream: undefined }),
      ...(assumed && { assumed }),
    };
  };
  const all = (role: TableColumn['role']): TableColumn[] => columns.filter((column) => column.role === role);
  const fixed = (column: TableColumn): boolean => mapping?.columns?.[columnLetters(column.column)] !== undefined;

  // "Bergets sjukhus öppenvård" over numbers is a column of that unit's figures, not a column of units; beside columns of known
  // units it may be one of them in another writing, which is asked.
  const known = columns.some((column) => column.unit !== undefined);
  for (const column of [...all('unit'), ...all('subunit'), ...all('unknown')]) {
    const { header } = column;
    const named = soundsLikeUnit(header) && !isHeaderWord(foldHeader(header));
    if (!fixed(column) && named && !known && holdsNumbers(table, column.column)) set(column.column, 'figures');
  }
  for (const column of all('unit')) {
    const texts = columnSamples(table, column.column);
    if (!fixed(column) && texts.every((text) => moneyStatement(text) || measureWord(text)))
      set(column.column, 'measure-unit');
  }
  if (all('stream').length === 0) {
    const streamed = [...all('unknown'), ...all('subunit')].find(
      (column) => !fixed(column) && holdsStreams(columnSamples(table, column.column)),
    );
    if (streamed) set(streamed.column, 'stream');
  }
  const units = all('unit').sort(
    (one, other) =>
      Number(fixed(other)) - Number(fixed(one)) ||
      codeRank(table, one) - codeRank(table, other) ||
      rank(one) - rank(other),
  );
  for (const other of units.slice(1)) set(other.column, 'subunit');
  if (all('drg').length === 0) {
    for (const column of all('drg-weight')) {
      columns[column.column] = { ...column, role: 'figures', kind: 'points-per-case' };
    }
  }
  // Beside a DRG "Benämning" is the group's name, no line of an account.
  if (all('drg').length > 0 && all('account').length === 0) {
    for (const { column } of all('account-text')) set(column, 'known');
  }
  if (all('drg').length > 0 && !columns.some(({ kind }) => kind === 'cases' || kind === 'points')) {
    // Beside DRG codes a bare "Antal" counts cases.
    const counts = all('value').filter(({ header }) => countWords.has(foldHeader(header)));
    const [count] = counts;
    if (count && counts.length === 1) columns[count.column] = { ...count, role: 'figures', kind: 'cases' };
  }
  const dated = all('period').length + all('month').length + all('year').length > 0;
  if (!dated && !columns.some((column) => column.period)) {
    const timely = all('unknown').find((column) => {
      const texts = columnSamples(table, column.column);
      return texts.length > 1 && texts.every((text) => periodOfText(text)?.kind === 'span');
    });
    if (timely) set(timely.column, 'period');
  }
  if (all('unit').length === 0 && !mapping?.unit && !columns.some((column) => column.unit)) {
    const [subunit] = all('subunit').sort((one, other) => codeRank(table, one) - codeRank(table, other));
    const [unnamed, second] = columns.filter(({ header, column }) => header === '' && holdsLabels(table, column));
    const named = all('unknown').find(({ column }) => {
      const texts = columnSamples(table, column).filter((text) => !isTotalLabel(text));
      const sounding = texts.filter((text) => soundsLikeUnit(text) || knownUnits.has(foldUnit(text)));
      return texts.length > 1 && sounding.length * 2 > texts.length;
    });
    if (subunit) set(subunit.column, 'unit');
    else if (unnamed && all('measure').length + all('account-text').length === 0) {
      const labels = columnSamples(table, unnamed.column);
      const places = second ? columnSamples(table, second.column) : [];
      const lines = holdsLines(labels, knownUnits);
      // Of two columns without a name the one that repeats itself says what is measured, the other where.
      const beside = places.length > labels.length || (lines && places.length > 0 && !holdsLines(places, knownUnits));
      const accounts = labels.filter((text) => accountLine('', text) !== undefined).length * 2 > labels.length;
      set(unnamed.column, beside && !accounts ? 'measure' : beside || lines ? 'account-text' : 'unit');
      if (beside && second) set(second.column, 'unit');
    } else if (unnamed) set(unnamed.column, 'unit');
    else if (named) set(named.column, 'unit', 'unit');
    if (all('unit').length === 0) return unitsInHeaders(columns, knownUnits);
  }
  return columns;
}

/** Headers that say that something is counted and not what. */
const countWords: ReadonlySet<string> = new Set(['antal', 'number', 'volym', 'volume', 'count']);

function holdsStreams(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isTotalLabel(text));
  return said.length > 1 && said.every((text) => text.length <= 40 && streamOfWords(foldHeader(text)) !== undefined);
}

/** Whether labels are lines of an income statement or names of measures rather than units; known units are headings there. */
function holdsLines(labels: readonly string[], knownUnits: ReadonlyMap<string, string>): boolean {
  const others = labels.filter((text) => !knownUnits.has(foldUnit(text)) && !isPartLabel(text));
  const lines = others.filter((text) => namesFigure(text) || accountLine('', text) !== undefined);
  return (
    lines.length > 0 && lines.length * 2 >= others.filter((text) => !isTotalLabel(text) || lines.includes(text)).length
  );
}

/** "Region Skåne" holds a header's word and names a place, not a figure. */
function namesFigure(text: string): boolean {
  const { meaning } = readHeader(foldHeader(text));
  return meaning !== undefined && meaning !== 'unit' && meaning !== 'subunit';
}

/** A name tells more than a code. */
function codeRank(table: Table, { header, column }: TableColumn): number {
  const digits = columnSamples(table, column).every((text) => !/\p{L}{2}/u.test(text));
  return Number(digits || /(?:^| )(?:code|kod|id)$/.test(foldHeader(header)));
}

function rank(column: TableColumn): number {
  const folded = foldHeader(column.header);
  const index = headerAliases.unit.findIndex((alias) => ` ${folded} `.includes(` ${alias} `));
  return index < 0 ? headerAliases.unit.length : index;
}

function measureWord(text: string): boolean {
  return ['antal', 'st', '%', 'procent', 'poäng', 'dagar', 'number', 'points'].includes(text.toLowerCase());
}

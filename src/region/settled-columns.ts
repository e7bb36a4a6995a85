import { columnLetters } from '../quantities/cell-address';
import { accountLine } from './account-line';
import { streamOfWords } from './care-stream';
import { columnSamples, holdsLabels } from './column-samples';
import { headerAliases } from './header-aliases';
import { foldHeader, isPartLabel, isTotalLabel, readHeader } from './header-text';
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
  const units = all('unit').sort((one, other) => Number(fixed(other)) - Number(fixed(one)) || rank(one) - rank(other));
  for (const other of units.slice(1)) set(other.column, 'subunit');
  if (all('drg').length === 0) {
    for (const column of all('drg-weight')) {
      columns[column.column] = { ...column, role: 'figures', kind: 'points-per-case' };
    }
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
    const [subunit] = all('subunit');
    const unnamed = columns.find((column) => column.header === '' && holdsLabels(table, column.column));
    const named = all('unknown').find(({ column }) => {
      const texts = columnSamples(table, column).filter((text) => !isTotalLabel(text));
      const sounding = texts.filter((text) => soundsLikeUnit(text) || knownUnits.has(foldUnit(text)));
      return texts.length > 1 && sounding.length * 2 > texts.length;
    });
    if (subunit) set(subunit.column, 'unit');
    else if (unnamed && all('measure').length + all('account-text').length === 0) {
      set(unnamed.column, holdsLines(columnSamples(table, unnamed.column), knownUnits) ? 'account-text' : 'unit');
    } else if (unnamed) set(unnamed.column, 'unit');
    else if (named) set(named.column, 'unit', 'unit');
    if (all('unit').length === 0) return unitsInHeaders(columns, knownUnits);
  }
  return columns;
}

function holdsStreams(texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isTotalLabel(text));
  return said.length > 1 && said.every((text) => text.length <= 40 && streamOfWords(foldHeader(text)) !== undefined);
}

/** Whether labels are lines of an income statement or names of measures rather than units; known units are headings there. */
function holdsLines(labels: readonly string[], knownUnits: ReadonlyMap<string, string>): boolean {
  const others = labels.filter((text) => !knownUnits.has(foldUnit(text)) && !isPartLabel(text));
  const lines = others.filter(
    (text) => readHeader(foldHeader(text)).meaning !== undefined || accountLine('', text) !== undefined,
  );
  return (
    lines.length > 0 && lines.length * 2 >= others.filter((text) => !isTotalLabel(text) || lines.includes(text)).length
  );
}

function rank(column: TableColumn): number {
  const folded = foldHeader(column.header);
  const index = headerAliases.unit.findIndex((alias) => ` ${folded} `.includes(` ${alias} `));
  return index < 0 ? headerAliases.unit.length : index;
}

function measureWord(text: string): boolean {
  return ['antal', 'st', '%', 'procent', 'poäng', 'dagar', 'number', 'points'].includes(text.toLowerCase());
}

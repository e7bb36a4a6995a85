import type { Fact } from '../model/history';
import type { CellAddress } from '../quantities/cell-address';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt } from './grid';
import { foldHeader } from './header-text';
import { cellText, type Table } from './table';
import type { TableColumn } from './table-columns';
import type { TableReading } from './table-reading';

/** How a cost follows volume: not at all, with the staffing's delay, or at once (DOMAIN §4.3, equation 16). */
export const costSorts = ['fixed', 'semi-fixed', 'variable'] as const;
type CostSort = (typeof costSorts)[number];

/** Accounts by code, by the digits they begin with ("4"), or by a range of those ("50-59"), and what their cost is. */
type AccountSorts = Readonly<Record<string, CostSort>>;

/** The cost shares that a region's own accounts imply: h semi-fixed, v variable, the rest fixed. */
export interface CostSplit {
  readonly h: number;
  readonly v: number;
  /** The user has accepted them: they take the place of the register's. */
  readonly accepted: boolean;
}

/** A split that leaves more than this share of the cost unsorted says nothing. */
const mostUnsorted = 0.1;

/** Parts of words that tell how a cost line follows volume; the first that fits holds, so hired staff come before staff. */
const sortsByWords: readonly (readonly [CostSort, RegExp])[] = [
  ['variable', /inhyrd|hyrpersonal|bemanningsföretag|övertid|agency staff|overtime/],
  ['variable', /läkemedel|implantat|protes|laborator|\blab\b|livsmedel|\bmat\b|kost(?:håll)?\b|blod(?:produkter)?\b/],
  ['variable', /sjukvårdsmaterial|sjukvårdsartiklar|förbruknings|material|köpt vård|drugs|implants|food|supplies/],
  ['fixed', /\bhyr(?:a|or)\b|lokal|fastighet|avskrivning|\bit\b|data|overhead|administration|gemensam|ränt|försäkring/],
  ['fixed', /rent|depreciation|premises|interest|insurance|capital/],
  ['semi-fixed', /personal|lön|lönekostnad|sociala avgifter|pension|staff|salar|wages|payroll/],
];

/** Region-Bas: class 4 staff, 5 purchased care, drugs and material, 6–7 other, 8 finance (DOMAIN §4.3). */
const sortsByClass: AccountSorts = { '4': 'semi-fixed', '5': 'variable', '6': 'fixed', '7': 'fixed', '8': 'fixed' };

/**
 * How the cost of one account line follows volume: by the given table first, then by its words, then by its class.
 * Undefined where none of them says.
 * @example costSort('4010', 'Personal', {}) // 'semi-fixed'
 * @example costSort('4090', 'Inhyrd personal', {}) // 'variable'
 * @example costSort('5210', 'Läkemedel', { '52': 'fixed' }) // 'fixed'
 * @example costSort('5510', 'Övrigt', { '50-54': 'fixed' }) // 'variable'
 */
export function costSort(account: string, text: string, given: AccountSorts): CostSort | undefined {
  const code = /\d+/.exec(account)?.[0] ?? '';
  const folded = foldHeader(text);
  return (
    sortOfCode(code, given) ??
    sortsByWords.find(([, words]) => words.test(folded))?.[0] ??
    sortOfCode(code, sortsByClass)
  );
}

/** The longest of the keys that a code begins with, or lies within. */
function sortOfCode(code: string, sorts: AccountSorts): CostSort | undefined {
  const fits = (key: string): boolean => {
    const [from = '', to = from] = key.split('-');
    const start = code.slice(0, from.length);
    return start.length === from.length && start >= from && start <= to;
  };
  const keys = Object.keys(sorts).filter(fits);
  const [best] = keys.sort((one, other) => (other.split('-')[0]?.length ?? 0) - (one.split('-')[0]?.length ?? 0));
  return best === undefined ? undefined : sorts[best];
}

/**
 * The cost shares of the region's own accounts, over all cost lines whose figures were read, outcome before budget; with
 * what is to be told. Undefined where the cost is not split on lines, or too much of it is unsorted. `perTable` holds the
 * facts of each reading.
 */
export function costSplit(
  readings: readonly TableReading[],
  perTable: readonly (readonly Fact[])[],
  given: AccountSorts,
  accepted: boolean,
): { split: CostSplit; problem: Problem } | undefined {
  const lines = readings.flatMap((reading, index) => costLines(reading, perTable[index] ?? []));
  const outcome = lines.filter(({ quantity }) => quantity === 'cost');
  const used = outcome.length > 0 ? outcome : lines;
  const [first] = used;
  const amounts = { fixed: 0, 'semi-fixed': 0, variable: 0, unsorted: 0 };
  for (const { account, text, value } of used) amounts[costSort(account, text, given) ?? 'unsorted'] += value;
  const total = amounts.fixed + amounts['semi-fixed'] + amounts.variable;
  const sorts = costSorts.filter((sort) => amounts[sort] > 0);
  if (!first || sorts.length < 2 || costSorts.some((sort) => amounts[sort] < 0)) return undefined;
  if (amounts.unsorted > mostUnsorted * (total + amounts.unsorted)) return undefined;
  const [h, v] = [amounts['semi-fixed'] / total, amounts.variable / total];
  const code = accepted ? 'reading-cost-split-used' : 'reading-cost-split';
  const problem = finding('note', code, { h, v, f: 1 - h - v, lines: namesOf(used).size }, first.address);
  return { split: { h, v, accepted }, problem };
}

interface CostLine {
  readonly quantity: Fact['quantity'];
  readonly account: string;
  readonly text: string;
  readonly value: number;
  readonly address: CellAddress;
}

const namesOf = (lines: readonly CostLine[]): Set<string> =>
  new Set(lines.map(({ account, text }) => `${account} ${text}`));

/** The cost figures of a table with what their row or column says of their account; nothing where neither says it. */
function costLines({ table, columns }: TableReading, facts: readonly Fact[]): CostLine[] {
  const find = (role: TableColumn['role']): TableColumn | undefined => columns.find((column) => column.role === role);
  const account = find('account');
  const named = find('account-text') ?? find('measure');
  const text = (row: number, column: TableColumn | undefined): string =>
    column ? cellText(cellAt(table.grid, row, column.column)) : '';
  return facts.flatMap(({ quantity, value, address }): CostLine[] => {
    if (quantity !== 'cost' && quantity !== 'cost-budget') return [];
    const line = { account: text(address.row, account), text: text(address.row, named) };
    const header = columns[address.column]?.header ?? '';
    return [{ quantity, value, address, account: line.account, text: line.text === '' ? header : line.text }];
  });
}

const sortWords: Readonly<Record<string, CostSort>> = {
  fast: 'fixed',
  fasta: 'fixed',
  fixed: 'fixed',
  halvfast: 'semi-fixed',
  halvfasta: 'semi-fixed',
  'semi fixed': 'semi-fixed',
  rörlig: 'variable',
  rörliga: 'variable',
  variable: 'variable',
};

/** A region's own chart of accounts: a table with a column of accounts and one that says fixed, semi-fixed or variable. */
export function accountTable(tables: readonly Table[]): AccountSorts {
  const sorts: Record<string, CostSort> = {};
  for (const table of tables) {
    const rows = Array.from({ length: table.lastRow - table.firstRow + 1 }, (_, index) => table.firstRow + index);
    const texts = (column: number): string[] => rows.map((row) => cellText(cellAt(table.grid, row, column)));
    const saysSort = (column: number): boolean => {
      const said = texts(column).filter((text) => text !== '');
      return said.length > 1 && said.every((text) => sortWords[foldHeader(text)] !== undefined);
    };
    const columns = table.headers.map((_, column) => column);
    const sort = columns.find(saysSort);
    const code = columns.find((column) => {
      const said = texts(column).filter((text) => text !== '');
      return said.length > 1 && said.every((text) => /^\d{1,6}(?:[-–]\d{1,6})?$/.test(text));
    });
    if (sort === undefined || code === undefined) continue;
    texts(code).forEach((account, index) => {
      const found = sortWords[foldHeader(texts(sort)[index] ?? '')];
      if (account !== '' && found) sorts[account.replace('–', '-')] = found;
    });
  }
  return sorts;
}

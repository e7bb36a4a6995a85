import { columnLetters } from '../../src/quantities/cell-address';
import type { Cell } from '../../src/region/grid';
import { openWorkbook } from '../../src/workbook/file/workbook-file';
import { ownRows, rowsOf, typedInto, type Typed } from './region-workbook';

/** The name on the tab of a sheet of ours. */
const sheetName = (bytes: Uint8Array, role: string): string =>
  openWorkbook(bytes, 'x.xlsx')
    .marks()
    .find((mark) => mark.role === role)!.sheetName;

/** Where a rule's cell stands in a workbook: the key in its row says. */
export function ruleAt(bytes: Uint8Array, key: string, letters = 'C'): string {
  const row = rowsOf(bytes, 'rules', 'A').get(key);
  if (row === undefined) throw new Error(`no row ${key}`);
  return `${letters}${row}`;
}

/** A workbook with texts typed on the sheet of rules, by the keys beside the cells. */
export function withRules(bytes: Uint8Array, typed: Readonly<Record<string, Typed>>): Uint8Array {
  const places = Object.entries(typed).map(([key, value]) => {
    const [, row = key, part] = /^(.*parameter-\d+)\.(key|unit|value)$/.exec(key) ?? [];
    const letters = part === 'unit' ? 'D' : part === 'value' ? 'E' : 'C';
    return [ruleAt(bytes, row, letters), value] as const;
  });
  return typedInto(bytes, sheetName(bytes, 'rules'), Object.fromEntries(places));
}

/** Address of a contract’s number: so many lines under its key, which stands over the scenarios’ units. */
export function contractAt(bytes: Uint8Array, key: string, line: number): string {
  const holds = (cell: Cell) => cell.kind === 'text' && cell.text === key;
  const rows = ownRows(bytes, 'contracts');
  const row = rows.findIndex((cells) => cells.some(holds));
  return `${columnLetters(rows[row]!.findIndex(holds))}${row + 2 + line}`;
}

/** A workbook with numbers typed among the contracts: by key, each with its row and what is typed. */
export const withContracts = (
  bytes: Uint8Array,
  typed: Readonly<Record<string, readonly [number, Typed]>>,
): Uint8Array =>
  typedInto(
    bytes,
    sheetName(bytes, 'contracts'),
    Object.fromEntries(Object.entries(typed).map(([key, [line, value]]) => [contractAt(bytes, key, line), value])),
  );

/** A model that pays half the price for every point, as it is typed into the first empty block. */
export const half = {
  'egen-1.name': 'Halva taxan',
  'egen-1.like': 'prestation',
  'egen-1.earned': 'halv * price * volume',
  'egen-1.parameter-1.key': 'halv',
  'egen-1.parameter-1.value': 0.5,
} as const;

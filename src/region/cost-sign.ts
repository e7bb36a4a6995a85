import type { Problem } from '../words/problem';
import { finding } from './finding';
import { columnLetters } from '../quantities/cell-address';
import type { SheetMapping } from './mapping';
import { isMoneyKind } from './figure-kind';
import type { Draft, TableReading } from './table-reading';

/** Which figures of a table stand with the opposite sign, and what to tell about it. */
export interface CostSigns {
  readonly turned: (draft: Draft) => boolean;
  readonly turnedColumns: ReadonlySet<number>;
  readonly problems: readonly Problem[];
}

/** Costs and incomes of one column are two sorts: even and odd numbers, since every figure is asked. */
const group = (draft: Draft): number => draft.column * 2 + (draft.kind === 'cost' ? 0 : 1);

/**
 * Costs stand negative in many reports and incomes negative in others (DOMAIN §4.1): where most of a column's amounts of
 * one sort are negative, that sort is turned whole, so that a correction keeps its own sign.
 */
export function costSigns(reading: TableReading, given: SheetMapping['sign']): CostSigns {
  const balance = new Map<number, { negative: number; positive: number; draft: Draft }>();
  for (const draft of reading.drafts) {
    if (!isMoneyKind(draft.kind) || draft.value === 0) continue;
    const entry = balance.get(group(draft)) ?? { negative: 0, positive: 0, draft };
    if (draft.value < 0) entry.negative += 1;
    else entry.positive += 1;
    balance.set(group(draft), entry);
  }
  const turnedGroups = new Set<number>();
  const turnedColumns = new Set<number>();
  const problems: Problem[] = [];
  const told: Record<'reading-costs-negative' | 'reading-incomes-negative', Draft[]> = {
    'reading-costs-negative': [],
    'reading-incomes-negative': [],
  };
  const place = { file: reading.table.grid.file, sheet: reading.table.grid.sheet };
  for (const [key, { negative, positive, draft }] of balance) {
    const correction = given?.[columnLetters(draft.column)];
    const turn = correction === undefined ? negative > positive : correction === 'turned';
    if (!turn) continue;
    turnedGroups.add(key);
    turnedColumns.add(draft.column);
    if (correction === undefined)
      told[draft.kind === 'cost' ? 'reading-costs-negative' : 'reading-incomes-negative'].push(draft);
  }
  for (const code of ['reading-costs-negative', 'reading-incomes-negative'] as const) {
    const [first, ...others] = told[code];
    if (!first) continue;
    const values = { header: reading.columns[first.column]?.header ?? '', others: others.length };
    problems.push(finding('doubt', code, values, { ...place, row: first.row, column: first.column }));
  }
  return { turned: (draft) => isMoneyKind(draft.kind) && turnedGroups.has(group(draft)), turnedColumns, problems };
}

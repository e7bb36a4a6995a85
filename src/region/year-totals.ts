import type { Problem } from '../words/problem';
import { isAdditiveKind } from './figure-kind';
import { finding } from './finding';
import { addsUp } from './rounding';
import type { Table } from './table';
import { cellOf } from './table-doubts';
import type { Draft } from './table-reading';

/** Figures of a table without those that only sum others of it, and what to tell. */
export interface WithoutYearTotals {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

const seriesOf = ({ series, kind, version, stream, unit, cumulative }: Draft): string =>
  [series, kind, version, stream, unit, cumulative].join('\u0001');

/**
 * A year beside its twelve months, or beside its quarters, is a total: it is left out, and told where it differs from what
 * the months come to. A year whose months are not all there stays.
 */
export function withoutYearTotals(table: Table, drafts: readonly Draft[]): WithoutYearTotals {
  const lengths = new Set(drafts.map(({ span }) => span?.months));
  if (lengths.size < 2 || !(lengths.has(1) || lengths.has(3))) return { drafts, problems: [] };
  const byMonth = new Map<string, Map<number, Draft>>();
  for (const draft of drafts) {
    if (!draft.span || draft.span.months === 12) continue;
    const months = byMonth.get(seriesOf(draft)) ?? new Map<number, Draft>();
    byMonth.set(seriesOf(draft), months);
    // Months come before quarters.
    for (let index = 0; index < draft.span.months; index += 1) {
      const known = months.get(draft.span.from + index);
      if (!known || (known.span?.months ?? 0) > draft.span.months) months.set(draft.span.from + index, draft);
    }
  }
  const problems: Problem[] = [];
  const kept = drafts.filter((draft) => {
    const { span } = draft;
    const months = byMonth.get(seriesOf(draft));
    if (!span || span.months === 1 || !months) return true;
    const parts = new Set<Draft>();
    for (let month: number = span.from; month < span.from + span.months; month += 1) {
      const part = months.get(month);
      if (!part || part === draft || (part.span?.months ?? 0) >= span.months) return true;
      parts.add(part);
    }
    const values = [...parts].map(({ value }) => value);
    const stock = draft.kind === 'waiting' || draft.kind === 'waiting-over-90';
    if (isAdditiveKind(draft.kind) && !stock && !addsUp(draft.value, values)) {
      const sum = values.reduce((total, value) => total + value, 0);
      const at = cellOf(table, draft.row, draft.column);
      problems.push(finding('doubt', 'reading-total-differs', { total: draft.value, sum }, at));
    }
    return false;
  });
  return { drafts: kept, problems };
}

import { addMonths } from '../quantities/month';
import type { Problem } from '../words/problem';
import { finding } from './finding';
import { spanText } from './period-text';
import type { Draft, TableReading } from './table-reading';

/** Figures that run from January up to their month, each less the one before it in its year. */
export function decumulated(reading: TableReading, problems: Problem[]): readonly Draft[] {
  if (!reading.drafts.some(({ cumulative }) => cumulative)) return reading.drafts;
  const plain = new Set(
    reading.drafts.filter(({ cumulative }) => !cumulative).map(({ kind, version }) => `${kind} ${version ?? ''}`),
  );
  const key = (draft: Draft): string => `${draft.series}\u0001${draft.kind}\u0001${draft.version ?? ''}`;
  const byMonth = new Map<string, Draft>();
  for (const draft of reading.drafts) {
    if (draft.cumulative && draft.span?.months === 1) byMonth.set(`${key(draft)}\u0001${draft.span.from}`, draft);
  }
  const place = { file: reading.table.grid.file, sheet: reading.table.grid.sheet };
  const result: Draft[] = [];
  const told = new Set<number>();
  for (const draft of reading.drafts) {
    if (!draft.cumulative) {
      result.push(draft);
      continue;
    }
    // The month's own figure stands in another column: the sum is not needed.
    if (plain.has(`${draft.kind} ${draft.version ?? ''}`) || draft.span?.months !== 1) continue;
    if (!told.has(draft.column)) {
      told.add(draft.column);
      const at = { ...place, row: reading.table.headerRows.at(-1) ?? 0, column: draft.column };
      problems.push(
        finding('note', 'reading-decumulated', { header: reading.columns[draft.column]?.header ?? '' }, at),
      );
    }
    if (draft.span.from % 12 === 0) {
      result.push(draft);
      continue;
    }
    const before = byMonth.get(`${key(draft)}\u0001${addMonths(draft.span.from, -1)}`);
    if (before) result.push({ ...draft, value: draft.value - before.value });
    else {
      const at = { ...place, row: draft.row, column: draft.column };
      problems.push(finding('doubt', 'reading-cumulative-gap', { period: spanText(draft.span) }, at));
    }
  }
  return result;
}

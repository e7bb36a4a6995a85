import type { Problem } from '../words/problem';
import { finding } from './finding';
import { cellAt } from './grid';
import { cellText } from './table';
import type { Draft, TableReading } from './table-reading';

/** Figures of a table after averages per case have been multiplied by the cases of their row. */
export interface DerivedFigures {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

/** A DRG code as two lists can be compared by: "003" in one is 3 in the other. */
const drgCode = (code: string): string =>
  code
    .trim()
    .toUpperCase()
    .replace(/^0+(?=\w)/, '');

/**
 * Points as cases × the DRG's weight, from a weight list in a table of its own or on the row, and payment as cases ×
 * average payment. A product is traced to the cell of its cases or of its average.
 */
export function derivedFacts(readings: readonly TableReading[]): Map<TableReading, DerivedFigures> {
  const derived = new Map<TableReading, DerivedFigures>();
  const isWeightList = ({ drafts }: TableReading): boolean =>
    drafts.length > 0 && drafts.every(({ drg, kind }) => drg !== undefined && kind === 'points-per-case');
  const weights = new Map<string, number>();
  for (const reading of readings.filter(isWeightList)) {
    for (const draft of reading.drafts) weights.set(drgCode(draft.drg ?? ''), draft.value);
    derived.set(reading, { drafts: [], problems: weightless(reading) });
  }
  for (const reading of readings) {
    if (derived.has(reading)) continue;
    const averages = reading.drafts.some(({ kind }) => kind === 'payment-per-case');
    const grouped = reading.drafts.some(({ kind, drg }) => kind === 'cases' && drg !== undefined);
    if (averages || grouped) derived.set(reading, products(reading, weights));
  }
  return derived;
}

function products(reading: TableReading, weights: ReadonlyMap<string, number>): DerivedFigures {
  const { grid } = reading.table;
  const problems: Problem[] = [];
  const casesOfRow = new Map<number, Draft>();
  const weightOfRow = new Map<number, number>();
  for (const draft of reading.drafts) {
    if (draft.kind === 'cases' && !casesOfRow.has(draft.row)) casesOfRow.set(draft.row, draft);
    if (draft.kind === 'points-per-case') weightOfRow.set(draft.row, draft.value);
  }
  const hasPoints = reading.drafts.some(({ kind }) => kind === 'points');
  const told = new Set<string>();
  const drafts: Draft[] = [];
  for (const draft of reading.drafts) {
    const cases = casesOfRow.get(draft.row);
    if (draft.kind === 'payment-per-case') {
      if (cases) drafts.push({ ...draft, kind: 'payment', value: draft.value * cases.value });
      continue;
    }
    if (draft.kind === 'points-per-case' && draft.drg !== undefined) continue;
    drafts.push(draft);
    if (draft.kind !== 'cases' || draft.drg === undefined || hasPoints) continue;
    const weight = weightOfRow.get(draft.row) ?? weights.get(drgCode(draft.drg));
    if (weight !== undefined) drafts.push({ ...draft, kind: 'points', value: draft.value * weight });
    else if (weights.size > 0 && !told.has(draft.drg)) {
      told.add(draft.drg);
      const place = { file: grid.file, sheet: grid.sheet, row: draft.row, column: draft.column };
      problems.push(finding('doubt', 'reading-drg-without-weight', { drg: draft.drg }, place));
    }
  }
  if (weights.size === 0 && weightOfRow.size === 0 && !hasPoints && casesOfRow.size > 0) {
    problems.push(finding('doubt', 'reading-no-weight-list', {}, { file: grid.file, sheet: grid.sheet }));
  }
  return { drafts, problems };
}

/** Rows of a weight list that carry no weight. */
function weightless(reading: TableReading): Problem[] {
  const { grid, firstRow } = reading.table;
  const drg = reading.columns.find(({ role }) => role === 'drg');
  const weight = reading.columns.find(({ role }) => role === 'drg-weight');
  if (!drg || !weight) return [];
  const cells = reading.numbers.get(weight.column)?.cells;
  return reading.rows.used
    .filter((row) => cells?.[row - firstRow]?.kind !== 'number')
    .map((row) => {
      const code = cellText(cellAt(grid, row, drg.column));
      const place = { file: grid.file, sheet: grid.sheet, row, column: weight.column };
      return finding('doubt', 'reading-weight-missing', { drg: code }, place);
    });
}

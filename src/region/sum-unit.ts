import type { Problem } from '../words/problem';
import { isAdditiveKind } from './figure-kind';
import { finding } from './finding';
import { addsUp } from './rounding';
import type { Draft, TableReading } from './table-reading';
import { foldUnit } from './unit-name';

/** Tables without the rows of a unit that is the sum of the others, and what to tell about it. */
export interface WithoutSums {
  readonly readings: readonly TableReading[];
  readonly problems: readonly Problem[];
}

/** With fewer figures that agree, only a name of the region's own makes a unit the sum of the others. */
const enoughFigures = 3;
const namesRegion = /^(?:hela )?(?:region|landsting)/;
/** A whole word: "Regionsjukhuset" is a hospital. */
const isRegionsName = /^(?:hela )?(?:region|regionen|landsting|landstinget)(?: |$)/;
/** A region's own row that is this near the units' sum is that sum, rounded or with a little more. */
const nearSum = 0.02;

/**
 * Leaves out units that are the sum of the others ("Region Exempel" below the hospitals): in every table where they stand with
 * at least two others, every figure agrees. One with the region's own name need only come near, and is then a doubt.
 */
export function withoutSums(readings: readonly TableReading[]): WithoutSums {
  const found = readings.map(sumIn);
  const problems: Problem[] = [];
  const result = readings.map((reading, index) => {
    const own = found[index];
    if (!own) return reading;
    const elsewhere = readings.some(
      (other, at) =>
        found[at]?.folded !== own.folded && other.drafts.some(({ unit }) => foldUnit(unit ?? '') === own.folded),
    );
    if (elsewhere) return reading;
    const { grid } = reading.table;
    const [first] = own.drafts;
    const place = { file: grid.file, sheet: grid.sheet, row: first?.row ?? 0, column: first?.column ?? 0 };
    problems.push(
      own.apart
        ? finding('doubt', 'reading-unit-near-sum', { unit: own.name, ...own.apart }, place)
        : finding('note', 'reading-unit-is-sum', { unit: own.name, count: own.count }, place),
    );
    const sums = new Set(own.drafts);
    const drafts = reading.drafts.filter((draft) => !sums.has(draft));
    const used = new Set(drafts.map(({ row }) => row));
    const rows = [...new Set(own.drafts.map(({ row }) => row))].filter((row) => !used.has(row));
    const rowsLeftOut = [...reading.rowsLeftOut, ...rows.map((row) => ({ row, reason: 'total' as const }))];
    return {
      ...reading,
      drafts,
      rowsUsed: used.size,
      rowsLeftOut: rowsLeftOut.sort((one, other) => one.row - other.row),
    };
  });
  return { readings: result, problems };
}

interface SumUnit {
  readonly name: string;
  readonly folded: string;
  readonly drafts: readonly Draft[];
  /** How many figures agree. */
  readonly count: number;
  /** The quantity that differs most from the others' sum, where it is only near it. */
  readonly apart?: { readonly quantity: string; readonly own: number; readonly sum: number };
}

/** The unit of a table that is the sum of its others: it can only be the largest. */
function sumIn(reading: TableReading): SumUnit | undefined {
  const totals = new Map<string, number>();
  for (const { unit, kind, value } of reading.drafts) {
    if (unit !== undefined && isAdditiveKind(kind)) totals.set(unit, (totals.get(unit) ?? 0) + value);
  }
  if (totals.size < 3) return undefined;
  // The sum stands below the units; above them only where it bears the region's name.
  const [top] = totals.keys();
  const bottom = [...totals.keys()].at(-1);
  const [largest, ...others] = [...totals].sort(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  if (
    !largest ||
    Math.abs(largest[1] - others.reduce((sum, [, value]) => sum + value, 0)) > nearSum * Math.abs(largest[1])
  ) {
    return undefined;
  }
  const [name] = largest;
  const drafts = reading.drafts.filter(({ unit }) => unit === name);
  const found = { name, folded: foldUnit(name), drafts };
  const near = isRegionsName.test(found.folded) ? nearlySum(reading, name) : undefined;
  const nearly = near && { ...found, count: 0, apart: near };
  if (name !== bottom && !(name === top && namesRegion.test(found.folded))) return nearly;
  const groups = new Map<string, { own: number; parts: number[] }>();
  for (const { unit, kind, version, stream, span, column, value, row, cumulative } of reading.drafts) {
    if (unit === undefined || !isAdditiveKind(kind)) continue;
    const about = [kind, version, stream, span?.from, span?.months, cumulative];
    const key = (
      reading.columns[column]?.unit === undefined ? [...about, column, accountOf(reading, row)] : about
    ).join('\u0001');
    const group = groups.get(key) ?? { own: Number.NaN, parts: [] };
    groups.set(key, group);
    if (unit === name) group.own = (Number.isNaN(group.own) ? 0 : group.own) + value;
    else group.parts.push(value);
  }
  const summed = [...groups.values()].filter(({ own }) => !Number.isNaN(own));
  if (!summed.every(({ own, parts }) => addsUp(own, parts))) return nearly;
  const count = summed.filter(({ own }) => own !== 0).length;
  if (count < (namesRegion.test(found.folded) ? 1 : enoughFigures)) return nearly;
  return { ...found, count };
}

/** A unit's amount and the others' sum where they differ most, if every quantity of the unit is near that sum. */
function nearlySum(reading: TableReading, name: string): SumUnit['apart'] {
  const amounts = new Map<string, { quantity: string; own: number; sum: number }>();
  for (const { unit, kind, version, value } of reading.drafts) {
    if (unit === undefined || !isAdditiveKind(kind)) continue;
    const key = `${kind} ${version ?? ''}`;
    const amount = amounts.get(key) ?? { quantity: kind, own: 0, sum: 0 };
    amounts.set(key, amount);
    if (unit === name) amount.own += value;
    else amount.sum += value;
  }
  const apart = ({ own, sum }: { own: number; sum: number }): number => Math.abs(own - sum) / Math.abs(own);
  const own = [...amounts.values()].filter((amount) => amount.own !== 0);
  if (!own.every((amount) => apart(amount) <= nearSum)) return undefined;
  return own.sort((one, other) => apart(other) - apart(one))[0];
}

/** The account line of a row, so that cost lines of one sort are compared with their own sum. */
function accountOf(reading: TableReading, row: number): string {
  const { grid } = reading.table;
  return reading.columns
    .filter(({ role }) => role === 'account' || role === 'account-text' || role === 'measure')
    .map(({ column }) => JSON.stringify(grid.rows[row]?.[column] ?? ''))
    .join();
}

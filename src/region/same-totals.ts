import type { Fact } from '../model/history';
import { placeText, type Problem } from '../words/problem';
import { finding } from './finding';
import { isAdditiveKind } from './figure-kind';

/** Fewer sums than this may be equal by chance, unless they are sums of many digits. */
const enoughSums = 3;
const manyDigits = 10_000;
const nearness = 1e-9;

/** What one sheet comes to: the sums over its units by quantity, stream and period. */
interface SheetTotals {
  readonly first: Fact;
  readonly units: ReadonlySet<string>;
  readonly sums: ReadonlyMap<string, number>;
}

/**
 * Sheets of the same figures at two levels: hospitals on one, clinics or districts on the other. Their units differ, so the
 * figures do not meet, but every sum is equal, and a region with both would count its care twice. An error at the later sheet,
 * which the user may answer for.
 */
export function sameTotals(sheets: readonly (readonly Fact[])[]): Problem[] {
  const totals = sheets.map(totalsOf);
  return totals.flatMap((own, index) => {
    const other = totals.slice(0, index).find((earlier) => earlier && own && atTwoLevels(earlier, own));
    if (!own || !other) return [];
    const values = { units: own.units.size, otherUnits: other.units.size, other: placeText(other.first.address) };
    return [finding('error', 'reading-same-totals', values, own.first.address)];
  });
}

function totalsOf(facts: readonly Fact[]): SheetTotals | undefined {
  const sums = new Map<string, number>();
  const units = new Set<string>();
  for (const { quantity, unit, stream, from, months, value } of facts) {
    if (!isAdditiveKind(quantity) || unit === undefined) continue;
    units.add(unit);
    const key = [quantity, stream ?? '', from, months].join('\u0001');
    sums.set(key, (sums.get(key) ?? 0) + value);
  }
  for (const [key, sum] of sums) if (sum === 0) sums.delete(key);
  const [first] = facts;
  return first && sums.size > 0 ? { first, units, sums } : undefined;
}

function atTwoLevels(one: SheetTotals, other: SheetTotals): boolean {
  const common = [...other.units].filter((unit) => one.units.has(unit)).length;
  // Sheets of the same units are compared figure by figure elsewhere.
  if (common * 2 >= Math.min(one.units.size, other.units.size)) return false;
  if (one.units.size < 2 && other.units.size < 2) return false;
  const shared = [...other.sums].filter(([key]) => one.sums.has(key));
  if (shared.length < Math.min(one.sums.size, other.sums.size)) return false;
  const equal = shared.every(([key, sum]) => Math.abs(sum - (one.sums.get(key) ?? 0)) <= nearness * Math.abs(sum));
  return equal && (shared.length >= enoughSums || shared.some(([, sum]) => Math.abs(sum) >= manyDigits));
}

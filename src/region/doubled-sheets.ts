import type { Fact } from '../model/history';
import { placeText, type Problem } from '../words/problem';
import { finding } from './finding';
import { isAdditiveKind } from './figure-kind';

/** Fewer figures than this agree by chance, unless they are all that a sheet has. */
const enoughFigures = 3;
const nearness = 1e-9;

/** What one sheet says of one quantity, unit, stream and span: its rows and accounts added up. */
interface Amount {
  readonly first: Fact;
  value: number;
}

/**
 * The same figures on two sheets, which would be counted twice: an error where every figure that both have is equal, a doubt
 * where they differ. Each list is the facts of one sheet, in the order of the sheets; shares and means are not added up and
 * therefore not compared, and zeros add nothing.
 */
export function doubledSheets(sheets: readonly (readonly Fact[])[]): Problem[] {
  const problems: Problem[] = [];
  const earlier = new Map<string, { sheet: number; amount: Amount }[]>();
  const sizes: number[] = [];
  for (const [sheet, facts] of sheets.entries()) {
    const own = amountsOf(facts);
    sizes[sheet] = own.size;
    const overlaps = new Map<number, { shared: number; equal: number; own: Fact; other: Fact }>();
    for (const [key, amount] of own) {
      const others = earlier.get(key) ?? [];
      for (const other of others) {
        const equal = Math.abs(other.amount.value - amount.value) <= nearness * Math.abs(amount.value);
        const overlap = overlaps.get(other.sheet) ?? {
          shared: 0,
          equal: 0,
          own: amount.first,
          other: other.amount.first,
        };
        overlaps.set(other.sheet, overlap);
        overlap.shared += 1;
        if (equal) overlap.equal += 1;
      }
      earlier.set(key, [...others, { sheet, amount }]);
    }
    // One line per sheet: against the sheet it agrees with most.
    const [closest] = [...overlaps].sort(
      ([, one], [, other]) => other.equal / other.shared - one.equal / one.shared || other.shared - one.shared,
    );
    if (!closest) continue;
    const [at, { shared, equal, own: here, other: there }] = closest;
    const whole =
      equal === shared && (shared >= enoughFigures || shared === Math.min(own.size, sizes[at] ?? Number.NaN));
    const other = placeText(there.address);
    if (!whole)
      problems.push(finding('doubt', 'reading-sheets-overlap', { count: shared, equal, other }, here.address));
    else if (here.address.file === there.address.file && here.address.sheet === there.address.sheet)
      problems.push(finding('error', 'reading-doubled-file', { count: shared }, here.address));
    else problems.push(finding('error', 'reading-doubled-sheet', { count: shared, other }, here.address));
  }
  return problems;
}

function amountsOf(facts: readonly Fact[]): Map<string, Amount> {
  const amounts = new Map<string, Amount>();
  for (const fact of facts) {
    if (!isAdditiveKind(fact.quantity)) continue;
    const key = [fact.quantity, fact.unit ?? '', fact.stream ?? '', fact.from, fact.months].join('\u0001');
    const amount = amounts.get(key);
    if (amount) amount.value += fact.value;
    else amounts.set(key, { first: fact, value: fact.value });
  }
  for (const [key, { value }] of amounts) if (value === 0) amounts.delete(key);
  return amounts;
}

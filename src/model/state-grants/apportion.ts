import { failure } from '../../words/problem';

/**
 * A whole amount shared out by whole weights, in whole units that add up to it: each gets its share rounded down, and what
 * is left goes, one unit each, to those that lost most by the rounding (largest remainder; of equal ones the first).
 * So the state's tables are rounded: the 182.5 mnkr of 2025 comes out to the krona in all 18 rows. Computed exactly,
 * however large the numbers. Throws a VaxlaError where an amount or weight is not a whole number of at least 0, or all
 * weights are 0.
 * @example apportion(100, [1, 1, 1]) // [34, 33, 33]
 * @example apportion(750, [161, 28, 561]) // [161, 28, 561]
 */
export function apportion(amount: number, weights: readonly number[]): readonly number[] {
  for (const found of [amount, ...weights]) {
    if (!Number.isSafeInteger(found) || found < 0) throw failure('model-apportion-whole', { found });
  }
  const exact = weights.map(BigInt);
  const whole = exact.reduce((sum, weight) => sum + weight, 0n);
  if (whole === 0n) throw failure('model-apportion-nothing', {});
  const shares = exact.map((weight) => {
    const product = BigInt(amount) * weight;
    return { units: product / whole, remainder: product % whole };
  });
  const given = shares.reduce((sum, { units }) => sum + units, 0n);
  const byLoss = shares
    .map((_, index) => index)
    .sort((one, other) => compared(shares[other]!.remainder, shares[one]!.remainder) || one - other);
  const raised = new Set(byLoss.slice(0, Number(BigInt(amount) - given)));
  return shares.map(({ units }, index) => Number(units) + (raised.has(index) ? 1 : 0));
}

const compared = (one: bigint, other: bigint): number => (one < other ? -1 : one > other ? 1 : 0);

/** A value and how often it comes, against the others. */
export interface WeightedValue {
  readonly value: number;
  readonly weight: number;
}

/**
 * How an assumption is drawn from its low, its chosen and its high value.
 * - fixed: not drawn, the chosen value.
 * - pert: between low and high, the chosen value most likely (beta with weight 4 on it; Malcolm et al. 1959).
 * - triangular: between low and high, the chosen value most likely.
 * - uniform: between low and high, all equally likely.
 * - normal: around the chosen value; as wide as if low and high were its 5th and 95th percentiles. No bounds.
 * - lognormal: the chosen value is the median; high/low is the ratio of the 95th to the 5th percentile. Above 0.
 * - discrete: some values with weights; low and high are not used.
 */
export type Distribution =
  | { readonly kind: 'fixed' | 'pert' | 'triangular' | 'uniform' | 'normal' | 'lognormal' }
  | { readonly kind: 'discrete'; readonly values: readonly WeightedValue[] };

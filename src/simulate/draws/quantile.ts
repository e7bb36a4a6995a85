import { exponential, logarithm, squareRoot } from '../../language/arithmetic';
import type { Distribution } from '../../model/distribution';
import { normalScore } from './normal-score';
import { pertQuantile, pertTable } from './pert';

/** An assumption that is drawn: low and high hold the chosen value between them. */
export interface DrawnAssumption {
  readonly key: string;
  readonly distribution: Distribution;
  readonly low: number;
  readonly value: number;
  readonly high: number;
}

/** The value of a drawn assumption at a probability between 0 and 1, not including them. */
export type Quantile = (probability: number) => number;

/** Normal score of the 95th percentile. */
const score95 = 1.6448536269514722;

const quantiles = new WeakMap<DrawnAssumption, Quantile>();

/** The quantile function of an assumption; made once. */
export function quantileOf(drawn: DrawnAssumption): Quantile {
  const known = quantiles.get(drawn);
  if (known) return known;
  const quantile = newQuantile(drawn);
  quantiles.set(drawn, quantile);
  return quantile;
}

function newQuantile({ distribution, low, value, high }: DrawnAssumption): Quantile {
  const width = high - low;
  switch (distribution.kind) {
    case 'fixed':
      return () => value;
    case 'uniform':
      return (probability) => low + width * probability;
    case 'triangular':
      return triangular(low, value, high);
    case 'pert': {
      if (width === 0) return () => value;
      const table = pertTable((value - low) / width);
      return (probability) => low + width * pertQuantile(table, normalScore(probability));
    }
    case 'normal': {
      const deviation = width / (2 * score95);
      return (probability) => value + deviation * normalScore(probability);
    }
    case 'lognormal': {
      const deviation = (logarithm(high) - logarithm(low)) / (2 * score95);
      return (probability) => value * exponential(deviation * normalScore(probability));
    }
    case 'discrete':
      return discrete(distribution.values);
  }
}

function triangular(low: number, value: number, high: number): Quantile {
  const width = high - low;
  if (width === 0) return () => value;
  const belowMode = (value - low) / width;
  return (probability) =>
    probability <= belowMode
      ? low + squareRoot(probability * width * (value - low))
      : high - squareRoot((1 - probability) * width * (high - value));
}

function discrete(values: readonly { readonly value: number; readonly weight: number }[]): Quantile {
  const sorted = [...values].sort((left, right) => left.value - right.value);
  const whole = sorted.reduce((sum, { weight }) => sum + weight, 0);
  return (probability) => {
    let left = probability * whole;
    for (const { value, weight } of sorted) {
      if (left < weight) return value;
      left -= weight;
    }
    return sorted[sorted.length - 1]!.value;
  };
}

import { squareRoot } from '../../language/arithmetic';
import { percentileCount, percentiles, shownPercentiles, type ShownPercentile } from './percentile';
import type { Interval } from './uncertainty';

const names = Object.keys(shownPercentiles) as readonly ShownPercentile[];

/**
 * The interval of a figure: its percentiles over all draws, and the standard error of each from those of the replicates,
 * which are independent of one another: their standard deviation by the root of their number. `values` are put in
 * another order; `ofReplicates` holds the percentiles of one replicate after the other's.
 */
export function intervalOf(values: Float64Array, ofReplicates: Float64Array): Interval {
  const count = ofReplicates.length / percentileCount;
  const each = new Float64Array(count);
  const errors = Array.from({ length: percentileCount }, (_, place) => {
    for (let replicate = 0; replicate < count; replicate += 1) {
      each[replicate] = ofReplicates[replicate * percentileCount + place]!;
    }
    return standardError(each);
  });
  return interval(percentiles(values), errors);
}

/** An interval from its percentiles and their errors, in the order they are shown. */
export function interval(values: ArrayLike<number>, errors: ArrayLike<number>): Interval {
  const named = (from: ArrayLike<number>) =>
    Object.fromEntries(names.map((name, place) => [name, from[place]!])) as Record<ShownPercentile, number>;
  return { ...named(values), errors: named(errors) };
}

/** A figure and its interval after it was multiplied and something was added. */
export function scaled(of: Interval, factor: number, added: number): Interval {
  return interval(
    names.map((name) => added + factor * of[name]),
    names.map((name) => factor * of.errors[name]),
  );
}

/** The largest error of an interval as a share of the distance from its lowest to its highest percentile. */
export function errorShare(of: Interval): number {
  const width = of.p95 - of.p5;
  return width === 0 ? 0 : Math.max(...names.map((name) => of.errors[name])) / width;
}

/**
 * The standard error of the mean of some independent numbers, two or more.
 * @example standardError([1, 3]) // 1
 */
export function standardError(numbers: ArrayLike<number>): number {
  const count = numbers.length;
  let [sum, squares] = [0, 0];
  for (let place = 0; place < count; place += 1) sum += numbers[place]!;
  for (let place = 0; place < count; place += 1) squares += squared(numbers[place]! - sum / count);
  return squareRoot(squares / (count - 1) / count);
}

const squared = (value: number) => value * value;

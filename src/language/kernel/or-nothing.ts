import { VaxlaError } from '../../words/problem';
import { exponential, logarithm, power } from '../arithmetic';

/*
 * The operations of `arithmetic` for many numbers at a time: an undefined result is NaN, which goes through whatever is
 * computed from it, instead of an error.
 */

function orNothing(compute: () => number): number {
  try {
    return compute();
  } catch (error) {
    if (error instanceof VaxlaError) return NaN;
    throw error;
  }
}

const isFinite = (value: number): boolean => value - value === 0;

/**
 * e to the power of a number; NaN where `exponential` has no answer, also for an infinite operand.
 * @example exponentialOrNothing(0) // 1
 */
export function exponentialOrNothing(value: number): number {
  return isFinite(value) && value <= 710 ? orNothing(() => exponential(value)) : NaN;
}

/**
 * The natural logarithm; NaN where `logarithm` has no answer.
 * @example logarithmOrNothing(0) // NaN
 */
export function logarithmOrNothing(value: number): number {
  return value > 0 && isFinite(value) ? logarithm(value) : NaN;
}

/**
 * A power; NaN where `power` has no answer.
 * @example powerOrNothing(2, 10) // 1024
 */
export function powerOrNothing(base: number, exponent: number): number {
  return isFinite(base) && isFinite(exponent) ? orNothing(() => power(base, exponent)) : NaN;
}

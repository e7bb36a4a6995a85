import { failure } from '../words/problem';

/*
 * One sequence of operations for exp, log and power, shared by every back end. Only + - * /, comparisons, floor and the
 * correctly rounded square root are used, so results are the same bytes on every machine: the built-in exp, log and
 * pow differ between engines in the last bits.
 */

/** What can have no value: the operation an undefined result is named after. */
export type Operation =
  | 'value'
  | 'negate'
  | 'abs'
  | 'exp'
  | 'log'
  | 'sqrt'
  | 'floor'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'power'
  | 'past'
  | 'sum';

const view = new DataView(new ArrayBuffer(8));

// ln 2 in two parts; the first has 21 trailing zero bits, so that its product with a whole exponent is exact.
export const ln2High = 0.6931471803691238;
export const ln2Low = 1.9082149292705877e-10;
export const perLn2 = 1.4426950408889634;
export const squareRootOfHalf = 0.7071067811865476;

/** 1/2!, 1/3!, … 1/14!: beyond them the rest of the series is below 1e-18 where it is used. */
export const exponentialTerms: readonly number[] = Array.from({ length: 13 }, (_, index) => {
  let factorial = 1;
  for (let factor = 2; factor <= index + 2; factor += 1) factorial *= factor;
  return 1 / factorial;
});

/** 2/3, 2/5, … 2/25: the series of log((1+s)/(1−s))/s − 2 in s². */
export const logarithmTerms: readonly number[] = Array.from({ length: 12 }, (_, index) => 2 / (2 * index + 3));

/** The named error that stands for every fault of arithmetic, in every back end. */
export function undefinedResult(operation: Operation) {
  return failure('language-undefined-result', { operation });
}

/**
 * The value itself, or the named error where it is no finite number.
 * @example finite(2, 'add') // 2
 */
export function finite(value: number, operation: Operation): number {
  // A difference of a finite number and itself is 0; of an infinity or NaN it is NaN.
  if (value - value !== 0) throw undefinedResult(operation);
  return value;
}

/** 2 to a whole power from −1022 to 1023, exact. */
function twoTo(exponent: number): number {
  view.setInt32(0, (exponent + 1023) << 20);
  view.setInt32(4, 0);
  return view.getFloat64(0);
}

function horner(terms: readonly number[], at: number): number {
  let sum = 0;
  for (let index = terms.length - 1; index >= 0; index -= 1) sum = sum * at + terms[index]!;
  return sum;
}

/** e to the power high + low, where low is a small correction; Infinity where it cannot be held, 0 far below. */
function exponentialOf(high: number, low: number): number {
  if (high > 710) return Infinity;
  if (high < -746) return 0;
  const halvings = Math.floor(high * perLn2 + 0.5);
  const rest = high - halvings * ln2High;
  const correction = low - halvings * ln2Low;
  // |reduced| ≤ ln 2 / 2; its rounding error is kept in `lost`.
  const reduced = rest + correction;
  const lost = rest - reduced + correction;
  const factor = 1 + (reduced + (reduced * reduced * horner(exponentialTerms, reduced) + lost * (1 + reduced)));
  if (halvings > 1023) return factor * twoTo(1023) * twoTo(halvings - 1023);
  if (halvings < -1022) return factor * twoTo(halvings + 1022) * twoTo(-1022);
  return factor * twoTo(halvings);
}

/** The natural logarithm of a positive finite number, as a sum of two numbers, to about 1e-17 of its size. */
function logarithmOf(value: number): { readonly high: number; readonly low: number } {
  const subnormal = value < 2.2250738585072014e-308;
  view.setFloat64(0, subnormal ? value * 18014398509481984 : value);
  const top = view.getInt32(0);
  let exponent = (top >> 20) - 1023 - (subnormal ? 54 : 0);
  view.setInt32(0, (top & 0x000fffff) | (1022 << 20));
  let mantissa = view.getFloat64(0);
  exponent += 1;
  if (mantissa < squareRootOfHalf) {
    mantissa *= 2;
    exponent -= 1;
  }
  // log m = f − f²/2 + s·(f²/2 + R(s²)), with f = m − 1 exact and s = f / (2 + f).
  const fraction = mantissa - 1;
  const s = fraction / (2 + fraction);
  const squared = s * s;
  const half = 0.5 * fraction * fraction;
  const series = s * (half + squared * horner(logarithmTerms, squared)) + exponent * ln2Low;
  const whole = exponent * ln2High;
  const sum = whole + fraction;
  const sumLost = Math.abs(whole) > Math.abs(fraction) ? whole - sum + fraction : fraction - sum + whole;
  // f²/2 is split so that its own rounding does not reach the result.
  const halfParts = exactProduct(0.5 * fraction, fraction);
  const tail = sumLost - halfParts.low + series;
  const first = sum - halfParts.high;
  const firstLost = sum - first - halfParts.high;
  const high = first + (firstLost + tail);
  return { high, low: first - high + (firstLost + tail) };
}

/** 2^27 + 1: a number times this parts into two halves of its digits. */
export const splitter = 134217729;

/** Veltkamp's split and Dekker's product: the product of two numbers and its rounding error. */
function exactProduct(left: number, right: number): { readonly high: number; readonly low: number } {
  const leftWide = left * splitter;
  const leftHigh = leftWide - (leftWide - left);
  const leftLow = left - leftHigh;
  const rightWide = right * splitter;
  const rightHigh = rightWide - (rightWide - right);
  const rightLow = right - rightHigh;
  const high = left * right;
  const low = leftHigh * rightHigh - high + leftHigh * rightLow + leftLow * rightHigh + leftLow * rightLow;
  return { high, low };
}

/**
 * e to the power of a number, to 2 units in the last place. Throws the named error on overflow.
 * @example exponential(0) // 1
 */
export function exponential(value: number): number {
  return finite(exponentialOf(value, 0), 'exp');
}

/**
 * The natural logarithm, to 2 units in the last place. Throws the named error at zero and below.
 * @example logarithm(1) // 0
 */
export function logarithm(value: number): number {
  if (!(value > 0) || value === Infinity) throw undefinedResult('log');
  return logarithmOf(value).high;
}

/**
 * The square root, exactly rounded. Throws the named error below zero.
 * @example squareRoot(9) // 3
 */
export function squareRoot(value: number): number {
  if (!(value >= 0) || value === Infinity) throw undefinedResult('sqrt');
  return Math.sqrt(value);
}

/**
 * A quotient. Throws the named error where the divisor is zero or the quotient cannot be held.
 * @example quotient(6, 3) // 2
 */
export function quotient(dividend: number, divisor: number): number {
  if (divisor === 0) throw undefinedResult('divide');
  return finite(dividend / divisor, 'divide');
}

/** Whole exponents up to this size are repeated multiplication. */
export const mostMultiplications = 64;

/** Repeated squaring: the product of `times` copies, 0–64. */
function multiplied(base: number, times: number): number {
  let product = 1;
  let square = base;
  for (let rest = times; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) product *= square;
    if (rest > 1) square *= square;
  }
  return product;
}

/**
 * A power; relative error below 1e-13 where the result can be held.
 * Throws the named error for 0 to the power 0 or below, a negative base with a fraction as exponent, and overflow.
 * @example power(2, 10) // 1024
 */
export function power(base: number, exponent: number): number {
  finite(base, 'power');
  finite(exponent, 'power');
  if (base === 0) {
    if (!(exponent > 0)) throw undefinedResult('power');
    return 0;
  }
  const whole = Math.floor(exponent) === exponent;
  if (whole && Math.abs(exponent) <= mostMultiplications) {
    const product = multiplied(base, Math.abs(exponent));
    return finite(exponent < 0 ? 1 / product : product, 'power');
  }
  if (base < 0 && !whole) throw undefinedResult('power');
  const { high, low } = logarithmOf(Math.abs(base));
  if (Math.abs(exponent * high) > 800) return exponent * high > 0 ? finite(Infinity, 'power') : 0;
  const product = exactProduct(exponent, high);
  const size = finite(exponentialOf(product.high, product.low + exponent * low), 'power');
  return base < 0 && Math.abs(exponent) % 2 === 1 ? -size : size;
}

/**
 * The smaller of two numbers; the first of two equal ones.
 * @example smaller(2, 1) // 1
 */
export function smaller(first: number, second: number): number {
  return second < first ? second : first;
}

/**
 * The larger of two numbers; the first of two equal ones.
 * @example larger(2, 1) // 2
 */
export function larger(first: number, second: number): number {
  return second > first ? second : first;
}

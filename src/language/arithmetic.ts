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

/** 1.5 · 2^52: a number below 2^51 added to it loses its fraction, so that taking it away again rounds to a whole number. */
export const wholeMaker = 6755399441055744;

/**
 * (e^r − 1 − r) / r² for |r| ≤ ln 2 / 2, lowest power first: the polynomial that meets it at the eleven Chebyshev points of
 * that range, where it is off by less than 1e-18 of e^r.
 */
export const exponentialTerms: readonly number[] = [
  0.5, 0.1666666666666667, 0.04166666666666667, 0.008333333333326136, 0.0013888888888883748, 0.00019841269874820627,
  2.4801587325547743e-5, 2.7557255400206422e-6, 2.75572736431103e-7, 2.5105217004720745e-8, 2.0914686968086876e-9,
];

/**
 * (log((1+s)/(1−s))/s − 2) / s² by s², lowest power first, for mantissas between √½ and √2: the polynomial that meets it at
 * seven Chebyshev points, where it is off by less than 1e-17 of the logarithm.
 */
export const logarithmTerms: readonly number[] = [
  0.666666666666667, 0.39999999999899444, 0.2857142862600327, 0.22222211130259878, 0.18182889455674947,
  0.15331710618210773, 0.14616585424888623,
];

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

/** A polynomial, lowest power first: even and odd powers apart, so that neither sum has to wait for the other. */
function polynomial(terms: readonly number[], at: number): number {
  const squared = at * at;
  let even = 0;
  let odd = 0;
  for (let index = terms.length - 1; index >= 0; index -= 1) {
    if (index % 2 === 0) even = even * squared + terms[index]!;
    else odd = odd * squared + terms[index]!;
  }
  return even + at * odd;
}

/** e to the power of a number; Infinity where it cannot be held, 0 far below. */
function exponentialOf(value: number): number {
  if (value > 710) return Infinity;
  if (value < -746) return 0;
  const doublings = value * perLn2 + wholeMaker - wholeMaker;
  // |reduced| ≤ ln 2 / 2.
  const reduced = value - doublings * ln2High - doublings * ln2Low;
  const factor = 1 + (reduced + reduced * reduced * polynomial(exponentialTerms, reduced));
  if (doublings > 1023) return factor * twoTo(1023) * twoTo(doublings - 1023);
  if (doublings < -1022) return factor * twoTo(doublings + 1022) * twoTo(-1022);
  return factor * twoTo(doublings);
}

/** The natural logarithm of a positive finite number. */
function logarithmOf(value: number): number {
  const subnormal = value < 2.2250738585072014e-308;
  view.setFloat64(0, subnormal ? value * 18014398509481984 : value);
  const top = view.getInt32(0);
  let exponent = (top >> 20) - 1022 - (subnormal ? 54 : 0);
  view.setInt32(0, (top & 0x000fffff) | (1022 << 20));
  let mantissa = view.getFloat64(0);
  if (mantissa < squareRootOfHalf) {
    mantissa *= 2;
    exponent -= 1;
  }
  // log m = f − (f²/2 − s·(f²/2 + R(s²))), with f = m − 1 exact and s = f / (2 + f).
  const fraction = mantissa - 1;
  const s = fraction / (2 + fraction);
  const squared = s * s;
  const half = 0.5 * fraction * fraction;
  const series = s * (half + squared * polynomial(logarithmTerms, squared)) + exponent * ln2Low;
  return exponent * ln2High - (half - series - fraction);
}

/**
 * e to the power of a number, to 2 units in the last place. Throws the named error on overflow.
 * @example exponential(0) // 1
 */
export function exponential(value: number): number {
  return finite(exponentialOf(value), 'exp');
}

/**
 * The natural logarithm, to 2 units in the last place. Throws the named error at zero and below.
 * @example logarithm(1) // 0
 */
export function logarithm(value: number): number {
  if (!(value > 0) || value === Infinity) throw undefinedResult('log');
  return logarithmOf(value);
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
 * A power; relative error below 1e-14 where the result is between 1e-15 and 1e15, and 3e-13 where it can be held at all.
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
  const logarithm = exponent * logarithmOf(Math.abs(base));
  if (Math.abs(logarithm) > 800) return logarithm > 0 ? finite(Infinity, 'power') : 0;
  const size = finite(exponentialOf(logarithm), 'power');
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

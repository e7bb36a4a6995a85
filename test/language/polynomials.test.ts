import { exponentialTerms, logarithmTerms } from '../../src/language/arithmetic';

/*
 * The polynomials of `arithmetic` held against the series they stand for, in whole numbers of 2^-200: 60 digits.
 */

const bits = 200n;
const one = 1n << bits;

/** A number as a whole number of 2^-200, exactly as long as it is above 2^-140. */
function exact(value: number): bigint {
  const scaled = value * 2 ** 100;
  return (BigInt(Math.round(scaled * 2 ** 40)) << bits) >> 140n;
}

const times = (left: bigint, right: bigint): bigint => (left * right) >> bits;

function polynomial(terms: readonly number[], at: bigint): bigint {
  return terms.reduceRight((sum, term) => times(sum, at) + exact(term), 0n);
}

/** The sum of a series, given each term and the power it stands at. */
function series(term: (power: bigint) => bigint, at: bigint): bigint {
  let sum = 0n;
  let power = one;
  for (let place = 0n; place < 60n; place += 1n) {
    sum += times(term(place), power);
    power = times(power, at);
  }
  return sum;
}

const points = Array.from({ length: 401 }, (_, place) => (place - 200) / 200);

test('the exponential’s polynomial is off by less than 1e-18 of the exponential wherever it is used', () => {
  const factorial = (of: bigint): bigint => (of < 2n ? 1n : of * factorial(of - 1n));
  const largest = points.reduce((most, point) => {
    const at = exact((point * Math.LN2) / 2);
    const off = polynomial(exponentialTerms, at) - series((power) => one / factorial(power + 2n), at);
    const share = Math.abs(Number(times(times(at, at), off))) / Number(one);
    return Math.max(most, share / Math.exp((point * Math.LN2) / 2));
  }, 0);
  expect(largest).toBeLessThan(1e-18);
});

test('the logarithm’s polynomial is off by less than 1e-17 of the logarithm wherever it is used', () => {
  const largest = points.reduce((most, point) => {
    // From a mantissa of √½ to one of √2.
    const s = (point * (Math.SQRT2 - 1)) / (Math.SQRT2 + 1);
    const squared = times(exact(s), exact(s));
    const off = polynomial(logarithmTerms, squared) - series((power) => (2n * one) / (2n * power + 3n), squared);
    // log = 2s + s · s² · series, so what is off is s · s² of it.
    const share = Math.abs(Number(times(squared, off))) / Number(one) / 2;
    return Math.max(most, share);
  }, 0);
  expect(largest).toBeLessThan(1e-17);
});

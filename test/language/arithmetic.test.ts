import fc from 'fast-check';
import { exponential, logarithm, power, quotient, squareRoot } from '../../src/language/arithmetic';
import { refusalOf } from './refusal';

const view = new DataView(new ArrayBuffer(8));
const bitsOf = (value: number): bigint => {
  view.setFloat64(0, value);
  return view.getBigInt64(0);
};
/** How many floating-point numbers lie between two of the same sign. */
const unitsBetween = (left: number, right: number): number => Math.abs(Number(bitsOf(left) - bitsOf(right)));

// Correct to the last digit shown: Abramowitz & Stegun, tables 1.1, 4.2 and 4.4, and 40-digit integer arithmetic.
test.each([
  [1, 2.718281828459045235],
  [-1, 0.3678794411714423216],
  [0.5, 1.648721270700128147],
  [10, 22026.46579480671652],
  [-20, 2.061153622438557828e-9],
  [100, 2.688117141816135448e43],
  [700, 1.0142320547350045e304],
  [1e-10, 1.00000000010000000001],
])('exp(%d) is the known value to 2 units in the last place', (argument, known) => {
  expect(unitsBetween(exponential(argument), known)).toBeLessThanOrEqual(2);
});

test.each([
  [2, 0.6931471805599453094],
  [10, 2.302585092994045684],
  [0.5, -0.6931471805599453094],
  [3, 1.098612288668109691],
  [7, 1.945910149055313305],
  [1e-300, -690.7755278982137052],
  [5e-324, -744.4400719213812623],
])('log(%d) is the known value to 2 units in the last place', (argument, known) => {
  expect(unitsBetween(logarithm(argument), known)).toBeLessThanOrEqual(2);
});

test('exp keeps to 2 units in the last place of the platform where results are normal numbers', () => {
  fc.assert(
    fc.property(fc.double({ min: -708, max: 709, noNaN: true }), (x) => unitsBetween(exponential(x), Math.exp(x)) <= 2),
    { numRuns: 20_000 },
  );
});

test('log keeps to 2 units in the last place of the platform, subnormal arguments included', () => {
  const positive = fc.oneof(
    fc.double({ min: 5e-324, max: 1.7e308, noNaN: true }),
    fc.double({ min: 0.5, max: 2, noNaN: true }),
  );
  fc.assert(
    fc.property(positive, (x) => unitsBetween(logarithm(x), Math.log(x)) <= 2),
    { numRuns: 20_000 },
  );
});

/** How far a result is from the exact root, found by raising it back in whole numbers of 1e-60. */
function relativeErrorOfRoot(base: number, root: number, result: number): number {
  const scale = 10n ** 60n;
  const exact = (value: number): bigint => {
    // Every finite number is a whole multiple of 2^-1074.
    const parts = /^(-?\d)\.?(\d*)e([+-]\d+)$/.exec(value.toExponential(50))!;
    const digits = BigInt(`${parts[1]}${parts[2]}`);
    const exponent = Number(parts[3]) - parts[2]!.length + 60;
    return exponent >= 0 ? digits * 10n ** BigInt(exponent) : digits / 10n ** BigInt(-exponent);
  };
  let raised = scale;
  for (let times = 0; times < root; times += 1) raised = (raised * exact(result)) / scale;
  return Number(((raised - exact(base)) * 10n ** 30n) / exact(base)) / 1e30 / root;
}

test('a twelfth root raised back in exact integers is off by less than 9e-16', () => {
  for (const base of [1.015, 0.97, 2, 37.5, 1234.5, 1e-5, 8e12]) {
    expect(Math.abs(relativeErrorOfRoot(base, 12, power(base, 1 / 12)))).toBeLessThan(
      // 1/12 and log(base) are rounded, and so is their product: of the result, so much of the twelfth of the logarithm.
      3e-16 + 2.3e-16 * Math.abs(Math.log(base) / 12),
    );
  }
});

test.each([
  [34.5, 1e-14],
  [700, 3e-13],
])('while |y log x| is at most %d, powers keep within %d of the platform', (most, error) => {
  const base = fc.oneof(
    fc.double({ min: 1e-3, max: 1e4, noNaN: true }),
    fc.double({ min: 0.9, max: 1.1, noNaN: true }),
  );
  fc.assert(
    fc.property(base, fc.double({ min: -1, max: 1, noNaN: true }), (x, share) => {
      const y = x === 1 ? share : Math.min(1e6, most / Math.abs(Math.log(x))) * share;
      const platform = x ** y;
      return Math.abs(power(x, y) - platform) <= error * platform;
    }),
    { numRuns: 20_000 },
  );
});

test('whole powers up to 64 are repeated multiplication', () => {
  expect(power(2, 10)).toBe(1024);
  expect(power(-2, 3)).toBe(-8);
  expect(power(10, -2)).toBe(0.01);
  expect(power(5, 0)).toBe(1);
  expect(power(2, 64)).toBe(18446744073709552000);
});

test('beyond 64 a negative base keeps the sign of an odd power', () => {
  expect(power(-1.01, 101)).toBeLessThan(0);
  expect(power(-1.01, 100)).toBeGreaterThan(0);
  expect(power(0, 2.5)).toBe(0);
});

test('what is too small to hold is zero, not an error', () => {
  expect(exponential(-800)).toBe(0);
  expect(power(1e-200, 3)).toBe(0);
  expect(power(1e200, -3)).toBe(0);
  expect(exponential(-745)).toBe(5e-324);
});

test.each<readonly [string, () => number]>([
  ['a division by zero', () => quotient(1, 0)],
  ['a quotient beyond the largest number', () => quotient(1e300, 1e-300)],
  ['the logarithm of zero', () => logarithm(0)],
  ['the logarithm of a negative number', () => logarithm(-1)],
  ['the root of a negative number', () => squareRoot(-1)],
  ['an exponential beyond the largest number', () => exponential(709.8)],
  ['a negative base with a fraction as exponent', () => power(-2, 0.5)],
  ['zero to the power zero', () => power(0, 0)],
  ['zero to a negative power', () => power(0, -1)],
  ['a power beyond the largest number', () => power(10, 400)],
  ['a power of what is no number', () => power(NaN, 0)],
])('%s is the named error', (_, act) => {
  expect(refusalOf(act)).toBe('language-undefined-result');
});

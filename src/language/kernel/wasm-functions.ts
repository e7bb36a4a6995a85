import {
  exponentialTerms,
  ln2High,
  ln2Low,
  logarithmTerms,
  mostMultiplications,
  perLn2,
  squareRootOfHalf,
  wholeMaker,
} from '../arithmetic';
import type { ConstantPool } from './constant-pool';
import { Pairs, type Lanes } from './pairs';
import { Code, type Bytes } from './wasm-code';

/*
 * Exponentials, logarithms and powers of whole arrays, two draws at a time: the same operations in the same order as in
 * `arithmetic`, for operands where no step needs a choice. Other operands go one by one to the functions themselves.
 */

/** Pairs of draws in flight. */
const together = 4;
const bytesTogether = 16 * together;

/** 2^52: added to a whole number below it, the number stands in the last bits. */
const wholeInLastBits = 4503599627370496;
const mantissaBits = 4503599627370495 * 5e-324;
const smallestNormal = 2.2250738585072014e-308;
/** Operands up to here need no choice in `exponentialOf`. */
const plainExponents = 708;
/** Where |exponent × log(base)| is below this, neither do those of `power`. */
const plainPowers = 700;

/** A function over arrays: its parameters are addresses and the number of bytes of an array, all multiples of 64. */
function overArrays(
  addresses: number,
  pool: ConstantPool,
  body: (pairs: Pairs, code: Code, at: readonly number[]) => void,
): Bytes {
  const code = new Code(new Array<'i32'>(addresses + 1).fill('i32'));
  const done = code.local('i32');
  const at = Array.from({ length: addresses }, () => code.local('i32'));
  code.again(() => {
    at.forEach((local, address) => {
      code.get(address);
      code.get(done);
      code.op('i32.add');
      code.set(local);
    });
    body(new Pairs(code, pool, together), code, at);
    code.get(done);
    code.i32(bytesTogether);
    code.op('i32.add');
    code.tee(done);
    code.get(addresses);
    code.op('i32.lt_u');
  });
  return code.finished();
}

/** The draws in flight again, one by one. */
function oneByOne(again: (offset: number) => void): void {
  for (let offset = 0; offset < bytesTogether; offset += 8) again(offset);
}

/** exp over an array: where from, where to, bytes. `late` is the function for one operand. */
export function exponentialCode(pool: ConstantPool, late: number): Bytes {
  return overArrays(2, pool, (pairs, code, [from, to]) => {
    const value = pairs.load(from!, 0);
    pairs.store(to!, 0, exponentialLanes(pairs, value));
    pairs.anyMissing(pairs.op('f64x2.lt', pairs.op('f64x2.abs', value), pairs.constant(plainExponents)));
    code.when(() =>
      oneByOne((offset) => {
        code.get(from!);
        code.memory('f64.load', offset);
        code.op('f64.abs');
        code.f64(plainExponents);
        code.op('f64.lt');
        code.op('i32.eqz');
        code.when(() => {
          code.get(to!);
          code.get(from!);
          code.memory('f64.load', offset);
          code.call(late);
          code.memory('f64.store', offset);
        });
      }),
    );
  });
}

/** log over an array: where from, where to, bytes. */
export function logarithmCode(pool: ConstantPool, late: number): Bytes {
  return overArrays(2, pool, (pairs, code, [from, to]) => {
    const value = pairs.load(from!, 0);
    pairs.store(to!, 0, logarithmLanes(pairs, value));
    pairs.anyMissing(isPositive(pairs, value));
    code.when(() =>
      oneByOne((offset) => {
        code.get(to!);
        code.get(from!);
        code.memory('f64.load', offset);
        code.call(late);
        code.memory('f64.store', offset);
      }),
    );
  });
}

/** Powers over arrays: bases, exponents, where to, bytes. */
export function powerCode(pool: ConstantPool, late: number): Bytes {
  return overArrays(3, pool, (pairs, code, [bases, exponents, to]) => {
    const base = pairs.load(bases!, 0);
    const exponent = pairs.load(exponents!, 0);
    const logarithm = pairs.multiply(exponent, logarithmLanes(pairs, base));
    pairs.store(to!, 0, exponentialLanes(pairs, logarithm));
    const fraction = pairs.op('f64x2.ne', pairs.op('f64x2.floor', exponent), exponent);
    const small = pairs.op('f64x2.lt', pairs.op('f64x2.abs', logarithm), pairs.constant(plainPowers));
    pairs.anyMissing(pairs.op('v128.and', pairs.op('v128.and', fraction, small), isPositive(pairs, base)));
    code.when(() =>
      oneByOne((offset) => {
        code.get(to!);
        for (const operand of [bases!, exponents!]) {
          code.get(operand);
          code.memory('f64.load', offset);
        }
        code.call(late);
        code.memory('f64.store', offset);
      }),
    );
  });
}

/** Positive, finite and with all its digits: what `logarithmOf` takes without a choice. */
function isPositive(pairs: Pairs, value: Lanes): Lanes {
  const least = pairs.op('f64x2.ge', value, pairs.constant(smallestNormal));
  return pairs.op('v128.and', least, pairs.op('f64x2.lt', value, pairs.constant(Infinity)));
}

/** `polynomial`, given the square of where it is taken. */
function polynomialLanes(pairs: Pairs, terms: readonly number[], at: Lanes, squared: Lanes): Lanes {
  const [even, odd] = [0, 1].map((parity) => {
    const [last, ...others] = terms.filter((_, power) => power % 2 === parity).reverse();
    return others.reduce(
      (sum, term) => pairs.add(pairs.multiply(sum, squared), pairs.constant(term)),
      pairs.constant(last!),
    );
  }) as [Lanes, Lanes];
  return pairs.add(even, pairs.multiply(at, odd));
}

/** `exponentialOf`. */
function exponentialLanes(pairs: Pairs, value: Lanes): Lanes {
  const whole = pairs.add(pairs.multiply(value, pairs.constant(perLn2)), pairs.constant(wholeMaker));
  const doublings = pairs.subtract(whole, pairs.constant(wholeMaker));
  const rest = pairs.subtract(value, pairs.multiply(doublings, pairs.constant(ln2High)));
  const reduced = pairs.subtract(rest, pairs.multiply(doublings, pairs.constant(ln2Low)));
  const squared = pairs.multiply(reduced, reduced);
  const series = pairs.multiply(squared, polynomialLanes(pairs, exponentialTerms, reduced, squared));
  const factor = pairs.add(pairs.constant(1), pairs.add(reduced, series));
  // The whole number stands in the last bits: moved to the exponent's place and added, it doubles the factor so many times.
  return pairs.op('i64x2.add', factor, pairs.shiftLeft(whole, 52));
}

/** `logarithmOf`. */
function logarithmLanes(pairs: Pairs, value: Lanes): Lanes {
  const one = pairs.constant(1);
  const whole52 = pairs.constant(wholeInLastBits);
  const biased = pairs.subtract(pairs.op('v128.or', pairs.shiftRight(value, 52), whole52), whole52);
  const halved = pairs.op('v128.or', pairs.op('v128.and', value, pairs.constant(mantissaBits)), pairs.constant(0.5));
  const isLow = pairs.op('f64x2.lt', halved, pairs.constant(squareRootOfHalf));
  const mantissa = pairs.add(halved, pairs.op('v128.and', isLow, halved));
  const exponent = pairs.subtract(pairs.subtract(biased, pairs.constant(1022)), pairs.op('v128.and', isLow, one));
  const fraction = pairs.subtract(mantissa, one);
  const s = pairs.op('f64x2.div', fraction, pairs.add(pairs.constant(2), fraction));
  const squared = pairs.multiply(s, s);
  const half = pairs.multiply(pairs.multiply(pairs.constant(0.5), fraction), fraction);
  const inSquares = polynomialLanes(pairs, logarithmTerms, squared, pairs.multiply(squared, squared));
  const series = pairs.add(
    pairs.multiply(s, pairs.add(half, pairs.multiply(squared, inSquares))),
    pairs.multiply(exponent, pairs.constant(ln2Low)),
  );
  const rest = pairs.subtract(pairs.subtract(half, series), fraction);
  return pairs.subtract(pairs.multiply(exponent, pairs.constant(ln2High)), rest);
}

/** exp of one operand that the arrays' loop does not take; `slow` knows them all. */
export function lateExponentialCode(slow: number): Bytes {
  const code = new Code(['f64']);
  code.get(0);
  code.get(0);
  code.op('f64.sub');
  code.f64(0);
  code.op('f64.ne');
  code.when(() => {
    code.f64(NaN);
    code.op('return');
  });
  code.get(0);
  code.f64(-746);
  code.op('f64.lt');
  code.when(() => {
    code.f64(0);
    code.op('return');
  });
  code.get(0);
  code.call(slow);
  return code.finished();
}

/** One power; a whole exponent of a number that is not 0 is repeated multiplication, for the rest `slow` knows the answer. */
export function latePowerCode(slow: number): Bytes {
  const code = new Code(['f64', 'f64']);
  const [base, exponent] = [0, 1];
  const rest = code.local('f64');
  const square = code.local('f64');
  const product = code.local('f64');
  const half = code.local('f64');
  const take = (from: number, to: number) => {
    code.get(from);
    code.set(to);
  };
  const times = (left: number, right: number, to: number) => {
    code.get(left);
    code.get(right);
    code.op('f64.mul');
    code.set(to);
  };
  code.get(exponent);
  code.op('f64.floor');
  code.get(exponent);
  code.op('f64.eq');
  code.get(exponent);
  code.op('f64.abs');
  code.tee(rest);
  code.f64(mostMultiplications);
  code.op('f64.le');
  code.op('i32.and');
  code.get(base);
  code.f64(0);
  code.op('f64.ne');
  code.op('i32.and');
  // Finite: an infinite base would give 0 to a negative power.
  code.get(base);
  code.get(base);
  code.op('f64.sub');
  code.f64(0);
  code.op('f64.eq');
  code.op('i32.and');
  code.when(() => {
    code.f64(1);
    code.set(product);
    take(base, square);
    code.again(() => {
      code.get(rest);
      code.f64(0.5);
      code.op('f64.mul');
      code.op('f64.floor');
      code.set(half);
      code.get(half);
      code.f64(2);
      code.op('f64.mul');
      code.get(rest);
      code.op('f64.ne');
      code.when(() => times(product, square, product));
      take(half, rest);
      code.get(rest);
      code.f64(0);
      code.op('f64.gt');
      code.when(() => times(square, square, square));
      code.get(rest);
      code.f64(0);
      code.op('f64.gt');
    });
    // An overflow on the way is none of the result's where the exponent is negative: left to `slow`.
    code.get(product);
    code.get(product);
    code.op('f64.sub');
    code.f64(0);
    code.op('f64.eq');
    code.when(() => {
      code.get(exponent);
      code.f64(0);
      code.op('f64.lt');
      code.when(() => {
        code.f64(1);
        code.get(product);
        code.op('f64.div');
        code.op('return');
      });
      code.get(product);
      code.op('return');
    });
  });
  code.get(base);
  code.get(exponent);
  code.call(slow);
  return code.finished();
}

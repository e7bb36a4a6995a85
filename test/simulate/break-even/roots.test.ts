import fc from 'fast-check';
import { signsIn, type Signs } from '../../../src/simulate/break-even/roots';
import { between } from '../random-units';

const signs = (of: (at: number) => number, low: number, high: number): Signs =>
  signsIn(of, { low, high }, { parts: 48, zero: 1e-12, within: 1e-9, stretch: 2e-4 * (high - low) });
const places = ({ roots }: Signs) => roots.map(({ at }) => at);
const near = (found: readonly number[], expected: readonly number[]) => {
  expect(found).toHaveLength(expected.length);
  found.forEach((at, place) => expect(Math.abs(at - expected[place]!)).toBeLessThan(1e-7));
};

test('every root of a polynomial is found, not one by luck', () => {
  const wanted = [-0.83, -0.2, 0.11, 0.5, 0.97];
  const found = signs((x) => wanted.reduce((product, root) => product * (x - root), 1), -1, 1);
  near(places(found), wanted);
  expect(found.roots.map(({ kind }) => kind)).toEqual(wanted.map(() => 'crossing'));
  near(
    found.negative.map(({ low }) => low),
    [-1, wanted[1]!, wanted[3]!],
  );
});

test('roots drawn at random are all found as long as they are two parts of the range from one another', () => {
  fc.assert(
    fc.property(fc.array(between(0, 10), { minLength: 0, maxLength: 8 }), (drawn) => {
      const wanted = [...drawn].sort((left, right) => left - right);
      fc.pre(wanted.every((root, place) => place === 0 || root - wanted[place - 1]! > 20 / 48));
      near(places(signs((x) => wanted.reduce((product, root) => product * (x - root), 1), 0, 10)), wanted);
    }),
    { numRuns: 60 },
  );
});

test('two roots within one part of the range are found by the turn between them', () => {
  near(places(signs((x) => (x - 0.5001) * (x - 0.5009), 0, 1)), [0.5001, 0.5009]);
});

test('a root where the function touches nothing and turns back, smooth or in a kink, is told as such', () => {
  for (const of of [
    (x: number) => (x - 0.37) ** 2,
    (x: number) => Math.abs(x - 0.37),
    (x: number) => -Math.abs(x - 0.37),
  ]) {
    const { roots, zero } = signs(of, 0, 1);
    expect(roots.map(({ kind }) => kind)).toEqual(['touch']);
    expect(Math.abs(roots[0]!.at - 0.37)).toBeLessThan(1e-4);
    expect(zero.filter(({ low, high }) => high - low > 1e-3)).toEqual([]);
  }
});

test('a root in a kink that goes through is a crossing', () => {
  const { roots } = signs((x) => (x < 0.37 ? 10 * (x - 0.37) : 0.01 * (x - 0.37)), 0, 1);
  near(
    roots.map(({ at }) => at),
    [0.37],
  );
  expect(roots[0]!.kind).toBe('crossing');
});

test('a jump from one side to the other is told as one', () => {
  const { roots, negative, positive } = signs((x) => (x < 1 / 3 ? -1 - x : 2), 0, 1);
  expect(roots).toEqual([{ at: expect.closeTo(1 / 3, 8), kind: 'jump' }]);
  expect([negative[0]!.low, positive[0]!.high]).toEqual([0, 1]);
});

test('where the function is nothing all along, the stretch is told and no root picked from it', () => {
  const capped = signs((x) => Math.min(0, x - 0.6), 0, 1);
  expect(capped.roots).toEqual([]);
  expect(capped.zero).toEqual([{ low: expect.closeTo(0.6, 7), high: 1 }]);
  expect(capped.negative).toEqual([{ low: 0, high: expect.closeTo(0.6, 7) }]);
  const whole = signs(() => 0, 0, 1);
  expect(whole).toEqual({ roots: [], zero: [{ low: 0, high: 1 }], negative: [], positive: [] });
});

test('a stretch of nothing within a crossing is found, wide or narrow', () => {
  for (const half of [0.2, 0.004]) {
    const flat = signs((x) => (x < 0.51 - half ? x - 0.51 + half : x > 0.51 + half ? x - 0.51 - half : 0), 0, 1);
    expect(flat.roots).toEqual([]);
    expect(flat.zero).toEqual([{ low: expect.closeTo(0.51 - half, 7), high: expect.closeTo(0.51 + half, 7) }]);
  }
});

test('no root is no root, and the sign is told for the whole range', () => {
  expect(signs((x) => 1 + x * x, -1, 1)).toEqual({
    roots: [],
    zero: [],
    negative: [],
    positive: [{ low: -1, high: 1 }],
  });
});

test('roots at the very ends are roots', () => {
  near(places(signs((x) => x * (x - 1), 0, 1)), [0, 1]);
});

test('across a gap without values nothing is claimed', () => {
  const { roots, negative, positive } = signs((x) => (x > 0.4 && x < 0.6 ? NaN : x - 0.5), 0, 1);
  expect(roots).toEqual([]);
  expect(negative[0]!.high).toBeLessThan(0.4);
  expect(positive[0]!.low).toBeGreaterThan(0.6);
});

test('a root is found in few steps', () => {
  let count = 0;
  signs(
    (x) => {
      count += 1;
      return x ** 3 - 0.2;
    },
    0,
    1,
  );
  expect(count).toBeLessThan(49 + 25);
});

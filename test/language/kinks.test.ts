import fc from 'fast-check';
import type { EvaluationValues } from '../../src/language/evaluate';
import { kinksOf, type Kink } from '../../src/language/kinks';
import { parseExpression } from '../../src/language/parse';

const at = (x: number): EvaluationValues => ({ now: () => x, past: () => 0, at: () => 0, sum: () => 0 });
const kinks = (text: string, from: number, to: number): readonly Kink[] =>
  kinksOf(parseExpression(text), 'x', at, from, to);
const places = (text: string, from: number, to: number) =>
  kinks(text, from, to).map(({ at: place, slopeBefore, slopeAfter }) => [place, slopeBefore, slopeAfter]);

test('every function that chooses bends where its choice changes', () => {
  expect(places('min(x, 0.3)', 0, 1)).toEqual([[0.3, 1, 0]]);
  expect(places('max(2 * x, x + 1)', 0, 3)).toEqual([[1, 1, 2]]);
  expect(places('clamp(x, 1, 2)', 0, 3)).toEqual([
    [1, 0, 1],
    [2, 1, 0],
  ]);
  expect(places('abs(x - 0.7)', 0, 3)).toEqual([[0.7, -1, 1]]);
  expect(places('if(x < 0.4, x, 2 * x - 0.4)', 0, 1)).toEqual([[0.4, 1, 2]]);
  expect(places('min(x, 2 * x)', -1, 1)).toEqual([[0, 2, 1]]);
});

test('a jump has a value on either side, and the slope may be the same', () => {
  const jumps = kinks('if(x >= 2, 5 + x, x)', 0, 3);
  expect(jumps).toHaveLength(1);
  expect(jumps[0]).toMatchObject({ at: 2, valueAfter: 7, slopeBefore: 1, slopeAfter: 1 });
  expect(jumps[0]?.valueBefore).toBeCloseTo(2, 12);
  expect(kinks('floor(x)', 0.5, 3.5).map((kink) => [kink.at, kink.valueBefore, kink.valueAfter])).toEqual([
    [1, 0, 1],
    [2, 1, 2],
    [3, 2, 3],
  ]);
});

test('a choice that changes nothing is no kink', () => {
  expect(kinks('if(x > 1, 2 * x, x + x)', 0, 3)).toEqual([]);
  expect(kinks('x^2 + 3', -1, 1)).toEqual([]);
  expect(kinks('0 * min(x, 1)', 0, 3)).toEqual([]);
  expect(kinks('if(x < 0, x, 1 * x)', -1, 1)).toEqual([]);
});

test('the kinks of a random line with bends are found where they were put', () => {
  const bends = fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(bends, (drawn) => {
      const points = [...drawn].sort((one, other) => one - other);
      const text = points.map((point, index) => `${index + 1} * max(0, x - ${point / 10})`).join(' + ');
      const found = kinks(text, 0, 10);
      expect(found.map((kink) => kink.at)).toEqual(points.map((point) => point / 10));
      found.forEach((kink, index) => expect(kink.slopeAfter - kink.slopeBefore).toBeCloseTo(index + 1, 9));
    }),
    { numRuns: 200 },
  );
});

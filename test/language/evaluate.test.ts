import fc from 'fast-check';
import { evaluate } from '../../src/language/evaluate';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { draw, expression, valuesOf } from './random-expression';
import { agree, referenceOf } from './reference';
import { refusalOf, valueOrUndefined } from './refusal';

const constants = (values: Record<string, number>) => ({
  now: (name: string) => values[name] ?? NaN,
  past: (_: string, lag: number) => lag,
  at: (_: string, index: string) => Number(index),
  sum: () => 7,
});
const valueOf = (text: string, values: Record<string, number> = {}) =>
  evaluate(parseExpression(text), constants(values));

test.each([
  ['1 - 2 - 3', -4],
  ['12 / 2 / 3', 2],
  ['12 / 2 * 3', 18],
  ['2 + 3 * 4 ^ 2', 50],
  ['(-2)^2', 4],
  ['-(2^2)', -4],
  ['2^-1', 0.5],
  ['(2^3)^2', 64],
  ['2^(3^2)', 512],
  ['clamp(5, 0, 3)', 3],
  ['clamp(1, 4, 3)', 3],
  ['min(3, 1, 2)', 1],
  ['max(3, 1, 2)', 3],
  ['floor(-1.5)', -2],
  ['prev(x) + prev(x, 5)', 6],
  ['past(x, 12)', 78],
  ['sum(x)', 7],
])('%s is %d', (text, expected) => {
  expect(valueOf(text)).toBe(expected);
});

test('the branch that is not taken is never evaluated', () => {
  expect(valueOf('if(x > 0, 1 / x, 0)', { x: 0 })).toBe(0);
});

test('months are added from the oldest to the latest', () => {
  const months = [0, 1e16, 1, 1];
  const values = { ...constants({}), past: (_: string, lag: number) => months[lag]! };
  expect(evaluate(parseExpression('past(x, 3)'), values)).toBe(1e16 + 2);
  expect(1e16 + 1 + 1).toBe(1e16);
});

test.each([
  '1/0',
  '0/0',
  '0^0',
  '0^(-1)',
  '(-8)^(1/3)',
  'log(0)',
  'log(-1)',
  'sqrt(-1)',
  'exp(710)',
  '1e200^2',
  '1e300*1e300',
  'missing',
])('%s is one named error', (text) => {
  expect(refusalOf(() => valueOf(text))).toBe('language-undefined-result');
});

test('random expressions give what the platform gives, to 1e-12 of the largest number on the way', () => {
  let compared = 0;
  let drawnAgain = 0;
  let undefinedResults = 0;
  fc.assert(
    fc.property(expression, draw, (tree, values) => {
      const reference = referenceOf(tree, values);
      if (reference.nearKink || reference.cancels) {
        drawnAgain += 1;
        return fc.pre(false);
      }
      const value = valueOrUndefined(() => evaluate(tree, valuesOf(values)));
      if (value === undefined || reference.value === undefined) {
        undefinedResults += 1;
        expect([printExpression(tree), value]).toEqual([printExpression(tree), reference.value]);
        return undefined;
      }
      compared += 1;
      return agree(value, reference.value, reference.largest);
    }),
    { numRuns: 20_000, maxSkipsPerRun: 1 },
  );
  expect(compared).toBeGreaterThan(10_000);
  expect(drawnAgain).toBeLessThan(compared / 2);
  expect(undefinedResults).toBeGreaterThan(100);
});

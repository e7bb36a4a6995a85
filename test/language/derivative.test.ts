import fc from 'fast-check';
import { derivative } from '../../src/language/derivative';
import { evaluate } from '../../src/language/evaluate';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { slopeAt } from '../../src/language/slope';
import { draw, expression, valuesOf, type Draw } from './random-expression';
import { referenceOf } from './reference';
import { refusalOf, valueOrUndefined } from './refusal';

const at = (x: number) => ({ now: () => x, past: () => x, at: () => x, sum: () => x });
const slopes = (text: string, x: number) => slopeAt(parseExpression(text), 'x', at(x));

test.each([
  ['3', '0'],
  ['prev(x)', '0'],
  ['x', '1'],
  ['5 * x', '5'],
  ['x^2', '2 * x'],
  ['x^3', '3 * x^2'],
  ['1 / x', '-(1 / x^2)'],
  ['exp(2 * x)', 'exp(2 * x) * 2'],
  ['log(x)', '1 / x'],
  ['floor(x)', '0'],
  ['min(x, 3)', 'if(x <= 3, 1, 0)'],
  ['abs(x)', 'if(x < 0, -1, 1)'],
  ['if(y > 1, x, 2 * x)', 'if(y > 1, 1, 2)'],
])('the derivative of %s is %s', (text, expected) => {
  expect(printExpression(derivative(parseExpression(text), 'x'))).toBe(expected);
});

test.each([
  ['min(x, 3)', 3, 1, 0],
  ['max(x, 3)', 3, 0, 1],
  ['max(x, 3)', 2, 0, 0],
  ['abs(x)', 0, -1, 1],
  ['clamp(x, 0, 2)', 0, 0, 1],
  ['clamp(x, 0, 2)', 2, 1, 0],
  ['min(x, 3, 2 * x - 3)', 3, 2, 0],
  ['max(min(x, 3), 6 - x)', 3, -1, 0],
  ['if(x < 3, x, 3)', 3, 1, 0],
  ['if(x <= 3, 2 * x, 7 * x)', 3, 2, 7],
  ['if(x > 3, 7 * x, 2 * x)', 3, 2, 7],
  ['if(x == 3, 100 * x, 2 * x)', 3, 2, 2],
  ['if(3 >= x, x, 0)', 3, 1, 0],
  ['if(prev(x) >= 3, x, 0)', 3, 1, 1],
  ['floor(x) * x', 2, 1, 2],
  ['-(abs(x))', 0, 1, -1],
  ['abs(x)^1', 0, -1, 1],
  ['(x - 1)^2', 1, 0, 0],
])('%s at x = %d has slope %d to the left and %d to the right', (text, x, left, right) => {
  expect(slopes(text, x)).toEqual({ left: expect.closeTo(left, 12), right: expect.closeTo(right, 12) });
});

test('a payment kinked at the assignment and at the ceiling pays each slope on its own side', () => {
  const rule = '10 * (min(x, 100) + 0.5 * clamp(x - 100, 0, 3))';
  expect(slopes(rule, 99)).toEqual({ left: 10, right: 10 });
  expect(slopes(rule, 100)).toEqual({ left: 10, right: 5 });
  expect(slopes(rule, 103)).toEqual({ left: 5, right: 0 });
});

test('a root has no slope at zero, and says so', () => {
  expect(refusalOf(() => slopes('sqrt(x)', 0))).toBe('language-undefined-result');
});

const moved = (values: Draw, step: number): Draw => ({
  ...values,
  a: [values['a']![0]! + step, ...values['a']!.slice(1)],
});

test('away from kinks both slopes and the symbolic derivative are the central difference', () => {
  let compared = 0;
  let drawnAgain = 0;
  fc.assert(
    fc.property(expression, draw, (tree, values) => {
      const step = 1e-4 * Math.max(1, Math.abs(values['a']![0]!)) * 0.1;
      const offsets = [-2, -1, 1, 2].map((times) => referenceOf(tree, moved(values, times * step)));
      const middle = referenceOf(tree, values);
      const sides = offsets.map((side) => side.value);
      const same = offsets.every((side) => side.path === middle.path);
      const [far, near, nearUp, farUp] = sides;
      const symbolic = valueOrUndefined(() => evaluate(derivative(tree, 'a'), valuesOf(values)));
      if (
        far === undefined ||
        near === undefined ||
        nearUp === undefined ||
        farUp === undefined ||
        symbolic === undefined ||
        middle.value === undefined ||
        !same ||
        middle.nearKink
      ) {
        drawnAgain += 1;
        return fc.pre(false);
      }
      const wide = (farUp - far) / (4 * step);
      const narrow = (nearUp - near) / (2 * step);
      // Where two step widths disagree the difference is no judge: curvature or rounding decides it.
      const largest = Math.max(middle.largest, ...offsets.map((side) => side.largest));
      const noise = (1e-14 * largest) / step;
      const doubt = 2 * Math.abs(wide - narrow) + noise;
      if (doubt > 1e-4 * Math.max(1, Math.abs(narrow))) {
        drawnAgain += 1;
        return fc.pre(false);
      }
      compared += 1;
      const tolerance = doubt + 1e-6 * Math.max(1, Math.abs(narrow));
      const both = slopeAt(tree, 'a', valuesOf(values));
      for (const slope of [symbolic, both.left, both.right]) {
        if (Math.abs(slope - narrow) > tolerance) {
          throw new Error(`${printExpression(tree)}: ${slope} against ${narrow}, tolerance ${tolerance}`);
        }
      }
      return true;
    }),
    { numRuns: 5_000, maxSkipsPerRun: 2 },
  );
  expect(compared).toBe(5_000);
  expect(drawnAgain).toBeLessThan(compared);
});

import fc from 'fast-check';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { typedExpression } from './random-expression';

test('what is printed parses back to the same tree', () => {
  fc.assert(
    fc.property(typedExpression, (tree) => {
      expect(parseExpression(printExpression(tree))).toEqual(tree);
    }),
    { numRuns: 5_000 },
  );
});

test.each([
  ['((a))+(b*c)', 'a + b * c'],
  ['a-(b-c)', 'a - (b - c)'],
  ['a/(b*c)', 'a / (b * c)'],
  ['(a+b)^2', '(a + b)^2'],
  ['(-2)^2', '(-2)^2'],
  ['-(2^2)', '-(2^2)'],
  ['a*(-b)', 'a * (-b)'],
  ['-(2)', '-(2)'],
  ['x^-2', 'x^(-2)'],
  ['2*-3', '2 * (-3)'],
  ['1e21', '1e+21'],
  ['prev(q,1)', 'prev(q)'],
  ['if((a<b),1, x)', 'if(a < b, 1, x)'],
])('%s prints as %s', (text, printed) => {
  expect(printExpression(parseExpression(text))).toBe(printed);
});

import { parseExpression } from '../../src/language/parse';
import { tex } from '../../src/language/tex';
import { readableText } from '../../src/language/text';

const terms: Record<string, string> = { queue: 'kö', inflow: 'inflöde', leaving: 'andel som lämnar kön' };
const swedish = (text: string) => readableText(parseExpression(text), (name) => terms[name] ?? name, 'sv');
const english = (text: string) => readableText(parseExpression(text), (name) => name, 'en');
const formula = (text: string) => tex(parseExpression(text), (name) => (name === 'queue' ? 'V_k' : name));

test.each([
  [
    'max(0, prev(queue) + inflow - leaving * prev(queue))',
    'störst av (0; kö förra månaden + inflöde − andel som lämnar kön × kö förra månaden)',
  ],
  ['0.05 * queue', '0,05 × kö'],
  ['(queue + 1) / 2', '(kö + 1) / 2'],
  ['queue - (inflow - 1)', 'kö − (inflöde − 1)'],
  ['prev(queue, 3)', 'kö för 3 månader sedan'],
  ['past(queue, 12) / 12', '(summan av kö de 12 föregående månaderna) / 12'],
  ['if(queue >= 1, 2, 3)', 'om kö ≥ 1: 2, annars: 3'],
  ['clamp(queue, -0.05, 0.05)', 'kö, dock lägst −0,05 och högst 0,05'],
  ['1e-7 * queue', '1 × 10^−7 × kö'],
  ['queue * -2', 'kö × (−2)'],
  ['sum(queue + 1)', 'summan av (kö + 1)'],
  ['floor(queue)', 'heltalsdelen av (kö)'],
])('%s reads ”%s” in Swedish', (text, expected) => {
  expect(swedish(text)).toBe(expected);
});

test.each([
  ['0.5 * prev(queue)', '0.5 × queue last month'],
  ['min(queue, 1)', 'the least of (queue, 1)'],
  ['log(queue)^2', 'ln(queue)^2'],
  ['if(queue != 1, sqrt(queue), abs(queue))', 'if queue ≠ 1: √(queue), otherwise: |queue|'],
])('%s reads “%s” in English', (text, expected) => {
  expect(english(text)).toBe(expected);
});

test.each([
  ['a / (b + 1)', '\\frac{a}{b + 1}'],
  ['(a + b) * c', '\\left(a + b\\right) \\cdot c'],
  ['prev(queue, 2)', '{V_k}_{t-2}'],
  ['past(queue, 12)', '\\sum_{j=1}^{12} {V_k}_{t-j}'],
  ['queue^2', '{V_k}^{2}'],
  ['(a / b)^(c + 1)', '{\\left(\\frac{a}{b}\\right)}^{c + 1}'],
  ['a - (-2)', 'a - \\left(-2\\right)'],
  ['clamp(a, 0, 1)', '\\min\\left(\\max\\left(a, 0\\right), 1\\right)'],
  ['if(a < 1, b, c)', '\\begin{cases} b & a < 1 \\\\ c & a \\ge 1 \\end{cases}'],
  ['1e-7', '1 \\cdot 10^{-7}'],
])('%s is %s in TeX', (text, expected) => {
  expect(formula(text)).toBe(expected);
});

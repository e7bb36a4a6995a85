import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { substitute } from '../../src/language/substitute';
import { refusalOf } from './refusal';

const substituted = (text: string, replacements: Record<string, string>) =>
  printExpression(
    substitute(
      parseExpression(text),
      Object.fromEntries(Object.entries(replacements).map(([name, by]) => [name, parseExpression(by)])),
    ),
  );

test('a formal name becomes the expression put in, as a whole', () => {
  expect(substituted('min(volume, 2 * volume)', { volume: 'a - b' })).toBe('min(a - b, 2 * (a - b))');
});

test('all names are replaced at once, so that two can change places', () => {
  expect(substituted('a / b', { a: 'b', b: 'a' })).toBe('b / a');
});

test('a name of earlier months takes a plain name', () => {
  expect(substituted('prev(volume) + past(volume, 3)', { volume: 'registered' })).toBe(
    'prev(registered) + past(registered, 3)',
  );
});

test('a name of earlier months takes nothing else', () => {
  expect(refusalOf(() => substituted('prev(volume)', { volume: 'a + b' }))).toBe('language-past-replaced');
});

test('names every object has are not replacements', () => {
  expect(substitute({ kind: 'name', name: 'toString' }, {})).toEqual({ kind: 'name', name: 'toString' });
});

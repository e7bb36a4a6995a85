import { ruleNames } from '../../src/job/session/rule-names';
import { suggestionsAt, withSuggestion } from '../../src/taskpane/rule-completion';

const names = ruleNames([{ key: 'rho', default: 0.4, low: 0, high: 1 }], 'sv');
const at = (text: string, caret = text.length, everything = false) =>
  suggestionsAt(text, caret, names, 'earned', everything);
const found = (text: string, caret?: number): readonly string[] => at(text, caret)?.names.map(({ name }) => name) ?? [];

test('names that begin as the word come before those whose term does', () => {
  expect(found('p')).toEqual(['price', 'price_level', 'prodkrav', 'LPIK']);
  expect(found('uppd')).toEqual(['assignment', 'assigned_g']);
  expect(found('2 * RÖR')).toEqual(['rho']);
});

test('a name that is whole, a number and an empty place offer nothing', () => {
  for (const text of ['rho', '0.5', '0.5 * ', '', '2e', 'x'.repeat(30)]) expect(at(text)).toBeUndefined();
});

test('the whole word is replaced, also what stands behind the caret', () => {
  const text = 'rho * voxyz + 1';
  const open = at(text, 8)!;
  expect([open.from, open.to]).toEqual([6, 11]);
  expect(withSuggestion(text, open, 'volume')).toEqual({ text: 'rho * volume + 1', caret: 12 });
});

test('a function brings its parenthesis, but not a second one', () => {
  const [bare, called] = [at('ma')!, at('ma(volume, 1)', 2)!];
  expect(withSuggestion('ma', bare, 'max(')).toEqual({ text: 'max(', caret: 4 });
  expect(withSuggestion('ma(volume, 1)', called, 'max(')).toEqual({ text: 'max(volume, 1)', caret: 4 });
});

test('asked for, an empty place offers every name', () => {
  expect(at('rho * ', 6, true)!.names).toHaveLength(names.length);
});

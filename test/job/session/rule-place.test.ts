import fc from 'fast-check';
import { checkUnits, parseUnit } from '../../../src/language/dimension';
import { parseExpression } from '../../../src/language/parse';
import { checkRule, ruleNameUnits } from '../../../src/model/payment-library/check';
import { paymentLibrary } from '../../../src/model/payment-library';
import { faultPlace } from '../../../src/job/session/rule-place';
import { VaxlaError } from '../../../src/words/problem';

const units = ruleNameUnits([
  { key: 'rho', default: 0.4, low: 0, high: 1 },
  { key: 'tak', default: 0.03, low: 0, high: 0.1 },
]);
const unitOf = (name: string) => parseUnit(units.get(name)!);

/** The fault of a rule: its code, and what of the text is marked. */
function marked(text: string, rule: Parameters<typeof checkRule>[0] = 'earned'): readonly [string, string] {
  try {
    checkRule(rule, text, units, rule);
  } catch (error) {
    if (!(error instanceof VaxlaError)) throw error;
    const { from, to } = faultPlace(text, error.problem, unitOf);
    return [error.problem.code, text.slice(from, to)];
  }
  return ['', ''];
}

test.each([
  ['rho * prics * volume', 'language-unknown-name-near', 'prics'],
  ['rho * zzzzzzz * volume', 'language-unknown-name', 'zzzzzzz'],
  ['0.4x * volume', 'language-missing-operator', '0.4x'],
  ['price volume', 'language-missing-operator', 'price volume'],
  ['price * (volume', 'language-parenthesis', '('],
  ['price * volume)', 'language-parenthesis', ')'],
  ['price * volume +', 'language-unfinished', '+'],
  ['price * 1,5', 'language-decimal-comma', '1,5'],
  ['price × volume', 'language-look-alike', '×'],
  ['5% * budget', 'language-percent', '%'],
  ['price * round(volume)', 'language-unknown-function', 'round'],
  ['min(price * volume)', 'language-argument-count', 'min'],
  ['price * prev(volume)', 'model-rule-past', 'prev(volume)'],
  ['price * sum(volume)', 'model-rule-sum', 'sum(volume)'],
  [' rho * volume ', 'model-wrong-unit', 'rho * volume'],
  ['rho * price * volume + volume', 'language-units-differ', 'rho * price * volume + volume'],
  ['budget + rho * (volume - budget) * price', 'language-units-differ', 'volume - budget'],
  ['budget + price * volume - volume + budget', 'language-units-differ', 'budget + price * volume - volume'],
  ['price * max(0, volume - assignment, budget)', 'language-units-differ', 'max(0, volume - assignment, budget)'],
  ['if(volume > budget, budget, 0)', 'language-units-differ', 'volume > budget'],
  ['if(volume > 0, budget, assignment)', 'language-units-differ', 'if(volume > 0, budget, assignment)'],
  ['if(volume > assignment + budget, 0, 1)', 'language-units-differ', 'assignment + budget'],
  ['budget * exp(-volume)', 'language-unit-not-plain', 'exp(-volume)'],
  ['price * sqrt(volume)', 'language-unit-root', 'sqrt(volume)'],
  ['budget * 2 ^ volume', 'language-unit-not-plain', '2 ^ volume'],
])('%s: %s at ”%s”', (text, code, place) => {
  expect(marked(text)).toEqual([code, place]);
});

test('an empty text and one of spaces have a place within the text', () => {
  for (const text of ['', '   ']) {
    try {
      checkRule('earned', text, units, 'earned');
    } catch (error) {
      const { from, to } = faultPlace(text, (error as VaxlaError).problem, unitOf);
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(text.length);
    }
  }
});

const letters = fc.constantFrom(
  ...'()+-*/^,.<>=! abpv09%×\u00a0"'.split(''),
  'volume',
  'price',
  'if(',
  'max(',
  'budget',
);

test('whatever is written, the place of its fault lies within the text', () => {
  const texts = paymentLibrary.flatMap(({ earned, fixed }) => [earned, fixed]);
  fc.assert(
    fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat(4), letters, (text, at, out, put) => {
      const start = at % (text.length + 1);
      const changed = text.slice(0, start) + put + text.slice(start + out);
      try {
        checkRule('earned', changed, units, 'earned');
      } catch (error) {
        const { from, to } = faultPlace(changed, (error as VaxlaError).problem, unitOf);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(to).toBeGreaterThanOrEqual(from);
        expect(to).toBeLessThanOrEqual(changed.length);
      }
    }),
    { numRuns: 500 },
  );
});

test('the part marked for its units disagrees in itself, but for a condition', () => {
  const text = 'rho * price * clamp(volume, 0, (1 + tak) * assignment) + rho * min(volume, tak + price)';
  const [code, part] = marked(text);
  expect([code, part]).toEqual(['language-units-differ', 'tak + price']);
  expect(() => checkUnits(parseExpression(part), unitOf)).toThrow(VaxlaError);
});

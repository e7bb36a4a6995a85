import { checkUnits, parseUnit, printUnit } from '../../src/language/dimension';
import { parseExpression } from '../../src/language/parse';
import { VaxlaError } from '../../src/words/problem';
import { refusalOf } from './refusal';

const units: Record<string, string> = {
  cost: 'tkr',
  budget: 'tkr',
  volume: 'points',
  price: 'tkr/points',
  share: 'share',
  rate: '1/month',
  wait: 'days',
};
const unitOf = (name: string) => parseUnit(units[name]!);
const unit = (text: string) => printUnit(checkUnits(parseExpression(text), unitOf));

test.each([
  ['tkr/month', 'tkr/month'],
  ['1', '1'],
  ['share', '1'],
  ['points', 'points'],
  ['days', 'days'],
  ['1/month', '1/month'],
  ['hours/month', 'hours/month'],
  ['tkr / points', 'tkr/points'],
  ['points * tkr/points', 'tkr'],
  ['persons', 'persons'],
  ['days*days', 'days^2'],
])('the unit %s prints as %s', (text, printed) => {
  expect(printUnit(parseUnit(text))).toBe(printed);
});

test('a unit nobody knows is refused', () => {
  expect(refusalOf(() => parseUnit('tkr/fortnight'))).toBe('language-unit-word');
  expect(refusalOf(() => parseUnit('constructor'))).toBe('language-unit-word');
});

test.each([
  ['price * volume', 'tkr'],
  ['cost / budget', '1'],
  ['cost + 0', 'tkr'],
  ['0 - cost', 'tkr'],
  ['max(0, cost - budget)', 'tkr'],
  ['clamp(volume, 0, volume)', 'points'],
  ['if(cost > 0, cost, 0)', 'tkr'],
  ['if(share > 0, 0, if(cost == 0, 0, cost))', 'tkr'],
  ['(1 + share)^(share / 12)', '1'],
  ['volume^2', 'points^2'],
  ['sqrt(volume^2)', 'points'],
  ['exp(-(wait / wait))', '1'],
  ['past(cost, 12) + prev(cost)', 'tkr'],
  ['sum(cost)', 'tkr'],
  ['abs(-cost)', 'tkr'],
])('%s has the unit %s', (text, expected) => {
  expect(unit(text)).toBe(expected);
});

test('kronor and points do not add up, and both units are named', () => {
  const act = () => unit('cost + volume');
  expect(refusalOf(act)).toBe('language-units-differ');
  try {
    act();
  } catch (error) {
    expect((error as VaxlaError).problem.values).toEqual({ meeting: 'add', left: 'tkr', right: 'points' });
  }
});

test.each([
  ['cost - 1', 'language-units-differ'],
  ['min(cost, volume)', 'language-units-differ'],
  ['clamp(cost, 0, 1)', 'language-units-differ'],
  ['if(cost > volume, 1, 2)', 'language-units-differ'],
  ['if(share > 0, cost, volume)', 'language-units-differ'],
  ['exp(cost)', 'language-unit-not-plain'],
  ['log(volume)', 'language-unit-not-plain'],
  ['floor(wait)', 'language-unit-not-plain'],
  ['2^cost', 'language-unit-not-plain'],
  ['cost^share', 'language-unit-not-plain'],
  ['sqrt(cost)', 'language-unit-root'],
  ['0 * cost + share', 'language-units-differ'],
])('%s is refused as %s', (text, code) => {
  expect(refusalOf(() => unit(text))).toBe(code);
});

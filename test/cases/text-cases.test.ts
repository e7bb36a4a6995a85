import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { libraryModel, paymentLibrary } from '../../src/model/payment-library';
import { parametersIn, paymentOf, ruleOf, slopesOf } from '../../src/model/payment-library/year-values';
import { stateGrant, stateGrants } from '../../src/model/state-grants';
import { apportion } from '../../src/model/state-grants/apportion';
import { grantPayment } from '../../src/model/state-grants/grant-payment';
import { readTextCases, type GrantCase, type ModelCase, type ShareCase, type TextCase } from './text-cases';

const files = readdirSync(__dirname).filter((name) => name.endsWith('.yaml'));
const cases = files.flatMap((file) =>
  readTextCases(readFileSync(join(__dirname, file), 'utf8'), `test/cases/${file}`).map((own) => ({ file, own })),
);

function modelFigures(own: ModelCase): Readonly<Record<string, number>> {
  const model = libraryModel(own.model)!;
  const given = { ...(own.year === undefined ? {} : parametersIn(model, own.year, own.given)), ...own.given };
  const { left, right } = slopesOf(model, own.over ?? 'volume', given);
  const rule = (name: 'fixed' | 'goal' | 'price' | 'index' | 'carry') => ruleOf(model, name, given);
  return {
    payment: paymentOf(model, given),
    variable: Math.max(ruleOf(model, 'earned', given), ruleOf(model, 'guaranteed', given)),
    ...{ fixed: rule('fixed'), goal: rule('goal'), price: rule('price'), index: rule('index'), carry: rule('carry') },
    ...{ before: left, after: right },
  };
}

const grantFigures = (own: GrantCase): Readonly<Record<string, number>> => ({
  ...grantPayment(stateGrant(own.grant)!, own.given),
});

function sharedOut({ share, by }: ShareCase): Readonly<Record<string, number>> {
  const parts = apportion(share, Object.values(by));
  return Object.fromEntries(Object.keys(by).map((name, index) => [name, parts[index]!]));
}

const figures = (own: TextCase): Readonly<Record<string, number>> =>
  'model' in own ? modelFigures(own) : 'grant' in own ? grantFigures(own) : sharedOut(own);

test.each(cases.map(({ file, own }) => [file, own.name, own] as const))('%s: %s', (_, _name, own) => {
  const found = figures(own);
  const wrong = Object.entries(own.expected).filter(([key, value]) => Math.abs(found[key]! - value!) > own.margin);
  expect(Object.fromEntries(wrong.map(([key]) => [key, found[key]]))).toEqual(Object.fromEntries(wrong));
});

test('at least 60 cases, none of the same name, and every payment model and state grant among them', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60);
  expect(new Set(cases.map(({ own }) => own.name)).size).toBe(cases.length);
  const tried = new Set(cases.map(({ own }) => ('model' in own ? own.model : 'grant' in own ? own.grant : 'share')));
  const all = [...paymentLibrary, ...stateGrants].map(({ key }) => key);
  expect(all.filter((key) => !tried.has(key))).toEqual([]);
});

describe('a case that is not as it should be is refused with file and line', () => {
  const written = (text: string) => () => readTextCases(text, 'mine.yaml');
  const whole = ['cases:', '  - name: two hundred points', '    source: mine', '    margin: 0', '    model: ram'];
  const withLines = (...more: string[]) => [...whole, ...more].join('\n');

  test('whole, it is read', () => {
    const [own] = readTextCases(withLines('    expected:', '      payment: 65000'), 'mine.yaml');
    expect(own).toMatchObject({ name: 'two hundred points', expected: { payment: 65_000 } });
  });

  test.each([
    ['a key nobody knows', withLines('    expected: { payment: 1 }', '    expectd: 2'), /^mine\.yaml:7: .*expectd/],
    ['a figure nobody can expect', withLines('    expected:', '      paymnt: 1'), /^mine\.yaml:7: .*paymnt/],
    ['nothing expected', withLines('    expected: {}'), /^mine\.yaml:6: expected: nothing is expected/],
    ['no expectation', withLines(), /^mine\.yaml:2: expected/],
    ['a text for a number', withLines('    expected:', '      payment: many'), /^mine\.yaml:7: payment/],
    [
      'a parameter of another model',
      withLines('    expected: { payment: 1 }', '    given:', '      budget: 1', '      listade: 2'),
      /^mine\.yaml:9: listade is not known/,
    ],
    [
      'a name spelt wrong',
      withLines('    expected: { payment: 1 }', '    given:', '      budgt: 1'),
      /^mine\.yaml:8: budgt is not known; the nearest known is budget/,
    ],
    [
      'a model spelt wrong',
      withLines('    expected: { payment: 1 }').replace('model: ram', 'model: norge-isv'),
      /^mine\.yaml:5: norge-isv is not known; the nearest known is norge-isf/,
    ],
    ['neither model, grant nor share', 'cases:\n  - name: nothing to try', /^mine\.yaml:2: .*model, grant, share/],
    ['text that is no YAML', 'cases:\n  - name: "open', /^mine\.yaml:\d+: this is no YAML/],
    ['a list with no cases', 'case: []', /^mine\.yaml:1: /],
    [
      'a key written twice',
      withLines('    margin: 2', '    expected: { payment: 1 }'),
      /^mine\.yaml:\d+: this is no YAML/,
    ],
  ])('%s', (_, text, message) => {
    expect(written(text)).toThrow(message);
  });
});

import fc from 'fast-check';
import { namesIn } from '../../src/language/names';
import { nearestName, orderByNeed } from '../../src/language/order';
import { parseExpression } from '../../src/language/parse';
import { VaxlaError } from '../../src/words/problem';
import { refusalOf } from './refusal';

const equations = (table: Record<string, string>) =>
  Object.entries(table).map(([name, text]) => ({ name, expression: parseExpression(text) }));
const order = (table: Record<string, string>, known: readonly string[] = []) =>
  orderByNeed(equations(table), new Set(known)).map(({ name }) => name);
const problemOf = (act: () => unknown) => {
  try {
    act();
  } catch (error) {
    return (error as VaxlaError).problem;
  }
  return undefined;
};

test('an equation stands after those it needs this month', () => {
  expect(order({ c: 'a + b', b: 'a', a: 'x' }, ['x'])).toEqual(['a', 'b', 'c']);
});

test('earlier months do not count', () => {
  expect(order({ queue: 'prev(queue) + inflow', inflow: 'past(queue, 3)' })).toEqual(['inflow', 'queue']);
});

test('names inside a sum count', () => {
  expect(order({ total: 'sum(cost)', cost: '1' })).toEqual(['cost', 'total']);
});

test('a circle is refused with its whole path', () => {
  expect(problemOf(() => order({ x: 'a', a: 'b + 1', b: 'c', c: 'a' }))).toMatchObject({
    code: 'language-circle',
    values: { path: 'a → b → c → a' },
  });
  expect(problemOf(() => order({ a: 'a + 1' }))).toMatchObject({ values: { path: 'a → a' } });
});

test('an unknown name is refused with the nearest known one', () => {
  expect(problemOf(() => order({ wait: 'quue / 2', queue: '1' }))).toMatchObject({
    code: 'language-unknown-name-near',
    values: { name: 'quue', equation: 'wait', nearest: 'queue' },
  });
  expect(refusalOf(() => order({ wait: 'elephant' }, ['queue']))).toBe('language-unknown-name');
  expect(refusalOf(() => order({ wait: 'prev(elephant)' }, ['queue']))).toBe('language-unknown-name');
});

test('a name defined twice is refused', () => {
  const twice = [...equations({ a: '1' }), ...equations({ a: '2' })];
  expect(refusalOf(() => orderByNeed(twice, new Set()))).toBe('language-doubled-name');
  expect(refusalOf(() => order({ a: '1' }, ['a']))).toBe('language-doubled-name');
});

test('nothing stands before what it needs, however the equations are shuffled', () => {
  const chain = { a: '1', b: 'a', c: 'a + b', d: 'prev(f)', g: 'c + d', f: 'g * b' };
  fc.assert(
    fc.property(fc.shuffledSubarray(equations(chain), { minLength: 6 }), (shuffled) => {
      const done = new Set<string>();
      for (const { name, expression } of orderByNeed(shuffled, new Set())) {
        for (const needed of namesIn(expression).now) expect(done).toContain(needed);
        done.add(name);
      }
      expect(done.size).toBe(6);
    }),
  );
});

test('the nearest name is near, or there is none', () => {
  expect(nearestName('production_q', ['production_p', 'queue_p'])).toBe('production_p');
  expect(nearestName('x', ['elephant'])).toBeUndefined();
});

test('the names an expression needs are told apart by month', () => {
  expect(namesIn(parseExpression('a + sum(b) + prev(c, 2) + prev(c) + past(d, 12) + a'))).toEqual({
    now: ['a', 'b'],
    past: [
      { name: 'c', lag: 2 },
      { name: 'd', lag: 12 },
    ],
    at: [],
  });
});

import fc from 'fast-check';
import { compile, type Compiled, type Memory, type Places } from '../../src/language/compile';
import { evaluate, type EvaluationValues } from '../../src/language/evaluate';
import type { Expression } from '../../src/language/expression';
import { parseExpression } from '../../src/language/parse';
import { VaxlaError } from '../../src/words/problem';
import { draw, longestLag, names, typedExpression, type Draw } from './random-expression';
import { refusalOf } from './refusal';

/** Some numbers of its own first, then thirteen rows: twelve months ago to this one. */
interface Tried {
  readonly memory: Memory;
  readonly places: Places<Memory>;
}

const width = names.length;

/** A draw laid out in rows; numbers of the expression are put first, names it does not have nowhere. */
function triedWith(chosen: Draw): Tried {
  const room = 4096;
  const rows = Array.from({ length: longestLag + 1 }, (_, row) =>
    names.map((name) => chosen[name]![longestLag - row]!),
  );
  const values = Float64Array.of(NaN, ...new Array<number>(room - 1).fill(NaN), ...rows.flat());
  let constants = 0;
  const inRow = (name: string, lag: number) => {
    const column = names.indexOf(name as (typeof names)[number]);
    return column < 0 ? ({ index: 0, mask: 0 } as const) : ({ index: column - lag * width, mask: -1 } as const);
  };
  const places: Places<Memory> = {
    constant: (value) => {
      constants += 1;
      values[constants] = value;
      return { index: constants, mask: 0 };
    },
    now: (name) => inRow(name, 0),
    past: inRow,
    at: (name, index) => inRow(name, Number(index)),
    sum: (of) => twice(compile(of, places)),
  };
  return { memory: { values, row: room + longestLag * width }, places };
}

// A region of two units that are alike.
const twice = (term: Compiled<Memory>) => (memory: Memory) => term(memory) + term(memory);

const valuesOf = (chosen: Draw): EvaluationValues => ({
  now: (name) => chosen[name]?.[0] ?? NaN,
  past: (name, lag) => chosen[name]?.[lag] ?? NaN,
  at: (name, index) => chosen[name]?.[Number(index)] ?? NaN,
  sum: (of) => evaluate(of, valuesOf(chosen)) + evaluate(of, valuesOf(chosen)),
});

/** The number, or the error's code and values: both sides must have the same. */
function answerOf(act: () => number): unknown {
  try {
    return act();
  } catch (error) {
    if (error instanceof VaxlaError) return [error.problem.code, error.problem.values];
    throw error;
  }
}

function compiledValue(expression: Expression, chosen: Draw): number {
  const { memory, places } = triedWith(chosen);
  return compile(expression, places)(memory);
}

/** Some draws have a month whose value is missing or beyond numbers. */
const unsoundDraw = fc
  .tuple(draw, fc.constantFrom(...names), fc.nat(longestLag), fc.constantFrom(1, 1, NaN, Infinity, -Infinity))
  .map(([chosen, name, lag, fault]): Draw => ({
    ...chosen,
    [name]: chosen[name]!.map((value, month) => (month === lag ? value * fault : value)),
  }));

const ones = Object.fromEntries(names.map((name) => [name, new Array<number>(longestLag + 1).fill(1)]));

test('20,000 random expressions give what evaluate gives, to the last bit, or its error with the same operation', () => {
  const seen = { numbers: 0, errors: 0 };
  fc.assert(
    fc.property(typedExpression, unsoundDraw, (expression, chosen) => {
      const expected = answerOf(() => evaluate(expression, valuesOf(chosen)));
      const found = answerOf(() => compiledValue(expression, chosen));
      if (typeof expected === 'number') {
        seen.numbers += 1;
        return Object.is(found, expected);
      }
      seen.errors += 1;
      expect(found).toEqual(expected);
      return true;
    }),
    { numRuns: 20_000 },
  );
  expect(seen.numbers).toBeGreaterThan(10_000);
  expect(seen.errors).toBeGreaterThan(1000);
});

test('a name that is nowhere is no obstacle in a branch that is not taken, and an undefined result in one that is', () => {
  const expression = parseExpression('if(a > 0, 2, missing + 1)');
  expect(compiledValue(expression, ones)).toBe(2);
  expect(refusalOf(() => compiledValue(expression, { ...ones, a: ones['a']!.map(() => -1) }))).toBe(
    'language-undefined-result',
  );
});

test('a value that is no finite number is an undefined result wherever it is read, also where nothing is computed from it', () => {
  const chosen = { ...ones, a: ones['a']!.map(() => Infinity) };
  for (const text of ['a', 'prev(a)', '1 / a', 'a ^ 0', 'min(a, 1)', 'if(a > 0, 1, 2)', 'exp(-a)']) {
    expect([text, answerOf(() => compiledValue(parseExpression(text), chosen))]).toEqual([
      text,
      ['language-undefined-result', { operation: 'value' }],
    ]);
  }
});

test('months are added from the oldest to the latest', () => {
  const months = [0, 1e16, 1, 1, ...new Array<number>(longestLag - 3).fill(0)];
  expect(compiledValue(parseExpression('past(a, 3)'), { ...ones, a: months })).toBe(1e16 + 2);
});

test('an expression is compiled once and follows the memory it is given', () => {
  const { memory, places } = triedWith(ones);
  const compiled = compile(parseExpression('a - prev(a)'), places);
  expect(compiled(memory)).toBe(0);
  memory.values[memory.row] = 5;
  expect(compiled(memory)).toBe(4);
  memory.row -= width;
  expect(compiled(memory)).toBe(0);
});

test('the sign of zero is kept', () => {
  const negative: Expression = { kind: 'number', value: -0 };
  expect(Object.is(compiledValue(negative, ones), -0)).toBe(true);
  expect(Object.is(compiledValue({ kind: 'min', of: [negative, { kind: 'number', value: 0 }] }, ones), -0)).toBe(true);
});

test('a calendar month’s value is read at its index', () => {
  const chosen = { ...ones, a: ones['a']!.map((_, lag) => 10 + lag) };
  expect(compiledValue({ kind: 'at', name: 'a', index: '3' }, chosen)).toBe(13);
});

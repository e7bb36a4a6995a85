import fc from 'fast-check';
import { evaluate } from '../../src/language/evaluate';
import type { Expression } from '../../src/language/expression';
import { plainExecutor } from '../../src/language/kernel/plain';
import { wasmExecutor } from '../../src/language/kernel/wasm';
import { VaxlaError } from '../../src/words/problem';
import { parseExpression } from '../../src/language/parse';
import { kernelAnswers } from './kernel-answers';
import { draw, expression, longestLag, names, valuesOf, type Draw } from './random-expression';

const draws = 8;
const lags = longestLag + 1;
const columns = { names, months: lags };

function expectedAnswer(each: Expression, chosen: Draw): number {
  try {
    return evaluate(each, valuesOf(chosen));
  } catch (error) {
    if (error instanceof VaxlaError) return NaN;
    throw error;
  }
}

const wasm = wasmExecutor()!;
const plain = plainExecutor();

/** Equal to the last bit but for the sign of zero. */
const alike = (one: number, other: number): boolean => Object.is(one + 0, other + 0);

/** Sets of expressions that are computed together; VAXLA_EXPRESSIONS=100000 takes that many instead. */
const together = 500;
const expressionsTried = Number(process.env['VAXLA_EXPRESSIONS'] ?? 20_000);

test('random expressions give in both executors what evaluate gives, to the last bit, and no answer exactly where it has none', () => {
  const seen = { numbers: 0, unanswered: 0 };
  fc.assert(
    fc.property(
      fc.array(expression, { minLength: together, maxLength: together }),
      fc.array(draw, { minLength: draws, maxLength: draws }),
      (expressions, chosen) => {
        const found = [
          kernelAnswers(wasm, expressions, chosen, columns),
          kernelAnswers(plain, expressions, chosen, columns),
        ];
        expressions.forEach((each, number) => {
          chosen.forEach((one, place) => {
            const expected = expectedAnswer(each, one);
            const answers = found.map((answer) => answer[number]![place]!);
            if (!answers.every((answer) => alike(answer, expected))) {
              throw new Error(
                `${JSON.stringify(each)} with ${JSON.stringify(one)}: ${answers.join(' and ')}, expected ${expected}`,
              );
            }
            seen[Number.isNaN(expected) ? 'unanswered' : 'numbers'] += 1;
          });
        });
      },
    ),
    { numRuns: Math.ceil(expressionsTried / together), endOnFailure: true },
  );
  expect(seen.numbers).toBeGreaterThan(5 * expressionsTried);
  expect(seen.unanswered).toBeGreaterThan(expressionsTried / 2);
});

const constantDraw = (a: number, b: number): Draw =>
  Object.fromEntries(names.map((name) => [name, new Array<number>(lags).fill(name === 'a' ? a : b)]));

test('operands that need a choice give the same bits as one at a time', () => {
  // Eight at a time: a single one that needs a choice would take the others with it.
  const eights = [
    [-745.2, -708.5, -100.5, -0.5, 1e-5, 0.5, 2.5, 65.5],
    [0.25, 0.70710678, 1 / 12, 1.5, 100.25, 700.5, 707.9, 699.5],
    [709.7, 708.2, 710.5, -0.75, -0.25, -5e-324, 0.9, 0.1],
    [1e-310, 5e-324, 2.3e-308, 2.3e-300, 0.3, 0.4, 0.6, 0.7],
    [-1e308, -746, -64, -3, -1, 0, 1, 2],
    [3, 63, 64, 65, 1e16, 1e300, 1.7e308, 4],
  ];
  const texts = ['exp(b)', 'log(b)', 'a ^ b', 'sqrt(b)', 'floor(b)', 'abs(b)', 'b ^ 2', 'b ^ 64', 'b ^ 0.5', '2 ^ b'];
  const tried = texts.map(parseExpression);
  let unanswered = 0;
  for (const left of eights.flat()) {
    for (const eight of eights) {
      const chosen = eight.map((right) => constantDraw(left, right));
      for (const executor of [wasm, plain]) {
        kernelAnswers(executor, tried, chosen, columns).forEach((answers, number) => {
          const expected = chosen.map((one) => expectedAnswer(tried[number]!, one) + 0);
          unanswered += expected.filter(Number.isNaN).length;
          expect([texts[number], left, answers.map((answer) => answer + 0)]).toEqual([texts[number], left, expected]);
        });
      }
    }
  }
  expect(unanswered).toBeGreaterThan(1000);
});

test('an infinity or NaN never becomes a number on a branch that is taken', () => {
  // a is 0, so 1 / a is without an answer; b is 1.
  const chosen = [constantDraw(0, 1)];
  const swallowing = [
    '1 / (1 / a)',
    'min(1, 1 / a)',
    'max(1, -1 / a)',
    'clamp(1 / a, 0, 1)',
    'exp(-1 / a)',
    'if(1 / a > 0, 1, 2)',
    'if(b > 0, min(1, 1 / a), 2)',
    'if(b > 0, if(1 / a > 0, 1, 2), 2)',
    '0 * (1 / a)',
    '0 / (1 / a)',
    '(1 / a) - (1 / a)',
    'if(b > 0, 0 * (1 / a), 2)',
    '0 / a',
    '1 ^ (1 / a)',
    '(1 / a) ^ -1',
    'floor(min(2, 1 / a))',
    'if(b > 0, 0 / a, 0)',
  ].map(parseExpression);
  const needless = [
    'if(b > 0, 1, 1 / a)',
    'if(a > 0, 1 / a, 3)',
    'if(b < 0, min(1, 1 / a), 2)',
    'if(1 > 2, 1 / a, 4)',
  ].map(parseExpression);
  for (const executor of [wasm, plain]) {
    expect(kernelAnswers(executor, swallowing, chosen, columns)).toEqual(swallowing.map(() => [NaN]));
    expect(kernelAnswers(executor, needless, chosen, columns)).toEqual([[1], [3], [2], [4]]);
  }
});

test('more numbers than there is room for in memory are written into the code', () => {
  const many = Array.from({ length: 5000 }, (_, number) => parseExpression(`a + ${number + 0.125}`));
  const found = kernelAnswers(wasmExecutor()!, many, [constantDraw(1, 1)], columns);
  expect(found.map(([answer]) => answer)).toEqual(many.map((_, number) => number + 1.125));
});

test('there is no executor of WebAssembly where it is missing or refused', () => {
  const { WebAssembly: present } = globalThis;
  const refusing = {
    Module: class {
      constructor() {
        throw new Error('refused by the content security policy');
      }
    },
  };
  try {
    for (const instead of [undefined, refusing]) {
      Object.defineProperty(globalThis, 'WebAssembly', { value: instead, configurable: true, writable: true });
      expect(wasmExecutor()).toBeUndefined();
    }
  } finally {
    Object.defineProperty(globalThis, 'WebAssembly', { value: present, configurable: true, writable: true });
  }
  expect(wasmExecutor()?.kind).toBe('wasm');
});

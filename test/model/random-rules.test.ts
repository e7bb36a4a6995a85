import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { compile, type Memory, type Places } from '../../src/language/compile';
import { derivative } from '../../src/language/derivative';
import { evaluate } from '../../src/language/evaluate';
import { excelFormula } from '../../src/language/excel';
import type { Expression } from '../../src/language/expression';
import { plainExecutor } from '../../src/language/kernel/plain';
import { wasmExecutor } from '../../src/language/kernel/wasm';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { OwnModelError, ownPaymentModel, type OwnModel } from '../../src/model/own-model';
import { problemText, VaxlaError } from '../../src/words/problem';
import { kernelAnswers } from '../language/kernel-answers';
import { valuesOf, type Draw } from '../language/random-expression';
import { agree, referenceOf } from '../language/reference';
import { randomModel, ruleDraw, ruleNames } from './random-rule';

jest.setTimeout(120_000);

const seed = 20261121;
const count = 10_000;
const draws = 2;
const together = 500;

/** Payment models of a user's own, and what each pays for a year. */
const models = fc.sample(randomModel, { numRuns: count, seed });
const payments: readonly Expression[] = models.map(({ payment }) => payment);
const chosen: readonly Draw[] = fc.sample(ruleDraw, { numRuns: draws, seed: seed + 1 });

const answerOf = (expression: Expression, values: Draw): number => {
  try {
    return evaluate(expression, valuesOf(values));
  } catch (error) {
    if (error instanceof VaxlaError) return NaN;
    throw error;
  }
};

test('10,000 random rules whose units hold are taken, and read back from their text as they are', () => {
  expect(payments).toHaveLength(count);
  const changed = payments.map(printExpression).filter((text, index) => {
    return !isDeepStrictEqual(parseExpression(text), payments[index]);
  });
  expect(changed).toEqual([]);
});

test('they give the same value, to the last bit, evaluated, compiled, and by the kernel in WebAssembly and plainly', () => {
  const columns = { names: ruleNames, months: 1 };
  const executors = [wasmExecutor()!, plainExecutor()];
  let numbers = 0;
  for (let from = 0; from < count; from += together) {
    const part = payments.slice(from, from + together);
    const found = executors.map((executor) => kernelAnswers(executor, part, chosen, columns));
    part.forEach((payment, index) => {
      chosen.forEach((values, place) => {
        const expected = answerOf(payment, values);
        const answers = [compiledAnswer(payment, values), ...found.map((answer) => answer[index]![place]!)];
        if (!answers.every((answer) => Object.is(answer + 0, expected + 0))) {
          throw new Error(`seed ${seed}, ${printExpression(payment)}: ${answers.join(', ')}, expected ${expected}`);
        }
        if (!Number.isNaN(expected)) numbers += 1;
      });
    });
  }
  expect(numbers).toBeGreaterThan(0.9 * count * draws);
});

test('they give the same value as formulas computed by IronCalc', () => {
  const rows = chosen.map((values) => ruleNames.map((name) => values[name]![0]!));
  const cell = (row: number) => (name: string) => `$${String.fromCharCode(65 + ruleNames.indexOf(name))}$${row + 1}`;
  const none = () => 'NA()';
  const cases = payments.flatMap((payment, index) => {
    const row = index % draws;
    // Spreadsheets take a difference that nearly vanishes for nothing.
    const { cancels, nearKink, largest, value } = referenceOf(payment, chosen[row]!);
    if (cancels || value === undefined) return [];
    const formula = excelFormula(payment, { now: cell(row), past: none, pastRange: none, at: none, sum: none });
    return [{ payment, formula, expected: answerOf(payment, chosen[row]!), largest, nearKink }];
  });
  expect(cases.length).toBeGreaterThan(0.8 * count);
  const output = execFileSync(process.execPath, [join(__dirname, '../language/ironcalc.mjs')], {
    input: JSON.stringify({ rows, formulas: cases.map(({ formula }) => formula) }),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const results = JSON.parse(output) as string[];
  const differing = cases.filter(({ expected, largest }, index) => !agree(Number(results[index]), expected, largest));
  // At a kink the last bit of one side decides, and spreadsheets hold two sides equal that differ in it.
  expect(differing.length).toBeLessThan(0.002 * count);
  expect(
    differing
      .filter(({ nearKink }) => !nearKink)
      .map(({ payment, formula }) => `${printExpression(payment)}: =${formula}`),
  ).toEqual([]);
});

test('the marginal payment is the slope: it equals the finite difference wherever both sides go the same way', () => {
  let compared = 0;
  payments.forEach((payment, index) => {
    const values = chosen[index % draws]!;
    const step = 1e-4 * (1 + values['volume']![0]!);
    const at = (change: number): Draw => ({ ...values, volume: [values['volume']![0]! + change] });
    const [below, here, above] = [at(-step), values, at(step)].map((draw) => referenceOf(payment, draw));
    if (here!.value === undefined || below!.path !== here!.path || above!.path !== here!.path) return;
    const slope = answerOf(derivative(payment, 'volume'), values);
    const difference = (above!.value! - below!.value!) / (2 * step);
    const noise =
      (1e-11 * here!.largest) / step + 1e-3 * Math.abs(slope) + 1e-6 * (here!.largest / (1 + values['volume']![0]!));
    if (Math.abs(slope - difference) > noise) {
      throw new Error(`seed ${seed}, ${printExpression(payment)}: slope ${slope}, difference ${difference}`);
    }
    compared += 1;
  });
  expect(compared).toBeGreaterThan(0.7 * count);
});

/** One thing wrong with a rule that held, and what the refusal must speak of. */
const spoilt: readonly (readonly [string, (text: string) => string, RegExp])[] = [
  ['a name nobody knows', (text) => `${text} + bugdet`, /bugdet/],
  ['a number of points added to money', (text) => `(${text}) + volume`, /tkr.*points/],
  ['an earlier month', (text) => `${text} + prev(budget)`, /budget/],
  ['a sum over units', (text) => `sum(budget) + ${text}`, /sum/],
  ['a parenthesis that is never closed', (text) => `(${text}`, /1.*parent|parent.*1/i],
  ['a sign of another notation', (text) => `${text} × 2`, /×/],
  ['a text in quotes', (text) => `${text} + "1"`, /"/],
  ['a formula of a spreadsheet', (text) => `=${text}`, /=/],
  ['two values beside each other', (text) => `${text} budget`, /budget/],
  ['a function there is not', (text) => `round(${text})`, /round/],
  ['one part too few', (text) => `${text} *`, /\d/],
  ['a unit that money does not have', (text) => `(${text}) * volume`, /Slump\.earned.*tkr/],
];

test.each(spoilt)('a random rule with %s is refused by name, with the rule and what it found', (_, spoil, words) => {
  for (const { own } of models.slice(0, 100)) {
    const wrong: OwnModel = { ...own, rules: { ...own.rules, earned: spoil(own.rules.earned!) } };
    let refused: unknown;
    try {
      ownPaymentModel(wrong);
    } catch (error) {
      refused = error;
    }
    if (!(refused instanceof OwnModelError)) throw new Error(`taken: ${wrong.rules.earned}`);
    expect(refused.within).toEqual({ rule: 'earned' });
    for (const language of ['sv', 'en'] as const) expect(problemText(language, refused.problem)).toMatch(words);
  }
});

const held = new Float64Array(4096);

function compiledAnswer(expression: Expression, values: Draw): number {
  held.set(ruleNames.map((name) => values[name]![0]!));
  let constants = ruleNames.length;
  const place = (name: string) => ({ index: ruleNames.indexOf(name), mask: 0 }) as const;
  const places: Places<Memory> = {
    constant: (value) => {
      held[constants] = value;
      constants += 1;
      return { index: constants - 1, mask: 0 };
    },
    now: place,
    past: place,
    at: place,
    sum: () => () => NaN,
  };
  try {
    return compile(expression, places)({ values: held, row: 0 });
  } catch (error) {
    if (error instanceof VaxlaError) return NaN;
    throw error;
  }
}

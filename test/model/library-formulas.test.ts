import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import fc from 'fast-check';
import { compile } from '../../src/language/compile';
import { evaluate } from '../../src/language/evaluate';
import { excelFormula } from '../../src/language/excel';
import type { Expression } from '../../src/language/expression';
import { namesIn } from '../../src/language/names';
import { parseExpression } from '../../src/language/parse';
import { printExpression } from '../../src/language/print';
import { assumptionValues } from '../../src/model/assumptions';
import { paymentLibrary } from '../../src/model/payment-library';
import { marginalPayment, yearPayment } from '../../src/model/payment-library/year-payment';
import { stateGrants } from '../../src/model/state-grants';
import { netGrant } from '../../src/model/state-grants/grant-payment';
import { between } from '../simulate/random-units';

/** An expression with the numbers its names stand for. */
interface Asked {
  readonly what: string;
  readonly expression: Expression;
  readonly values: Readonly<Record<string, number>>;
}

const drawsEach = 25;

interface Ranged {
  readonly key: string;
  readonly default: number;
  readonly low: number;
  readonly high: number;
}

/** A parameter anywhere between its low and its high, and at its low or its default now and then. */
function parameter({ key, default: own, low, high }: Ranged): fc.Arbitrary<number> {
  // A contract that pays nothing up to the assignment has no price, and is refused before it is computed.
  const least = key === 'r1' ? 0.05 : low;
  return fc.oneof(fc.constant(own), fc.constant(least), between(least, high));
}

function asked(): readonly Asked[] {
  const models = paymentLibrary.flatMap((model) => {
    const drawn = fc.record({
      assignment: between(100, 100_000),
      average: between(20, 200),
      attained: between(0, 2),
      goals: between(0, 1),
      ...Object.fromEntries(model.parameters.map((own) => [own.key, parameter(own)])),
    });
    return fc.sample(drawn, drawsEach).flatMap(({ average, attained, ...values }) => {
      const levels = { budget: values.assignment * average, volume: values.assignment * attained, price_level: 1.1 };
      const known = { ...assumptionValues(), ...values, ...levels };
      return [
        { what: model.key, expression: yearPayment(model), values: known },
        { what: `${model.key}, margin`, expression: marginalPayment(model, model.example.over), values: known },
      ];
    });
  });
  const grants = stateGrants.flatMap((grant) => {
    const drawn = fc.record(Object.fromEntries(grant.parameters.map((own) => [own.key, parameter(own)])));
    return fc
      .sample(drawn, drawsEach)
      .map((values) => ({ what: grant.key, expression: netGrant(grant), values: values as Record<string, number> }));
  });
  return [...models, ...grants];
}

const plainly = ({ expression, values }: Asked): number => {
  const none = () => Number.NaN;
  return evaluate(expression, { now: (name) => values[name] ?? Number.NaN, past: none, at: none, sum: none });
};

test('every payment, margin and grant is the same from the evaluator, compiled, printed and read again, and by IronCalc', () => {
  const questions = asked();
  const rows: number[][] = [];
  const formulas: string[] = [];
  for (const question of questions) {
    const names = namesIn(question.expression).now;
    const first = rows.length + 1;
    rows.push(...names.map((name) => [question.values[name]!]));
    const reference = (name: string) => `$A$${first + names.indexOf(name)}`;
    const nowhere = () => 'NA()';
    formulas.push(
      excelFormula(question.expression, {
        now: reference,
        past: nowhere,
        pastRange: nowhere,
        at: nowhere,
        sum: nowhere,
      }),
    );
  }
  const output = execFileSync(process.execPath, [join(__dirname, '../language/ironcalc.mjs')], {
    input: JSON.stringify({ rows, formulas }),
    encoding: 'utf8',
    maxBuffer: 1e8,
  });
  const computed = JSON.parse(output) as string[];
  expect(computed).toHaveLength(questions.length);
  const differences = questions.flatMap((question, index) => {
    const expected = plainly(question);
    const names = namesIn(question.expression).now;
    const memory = { values: Float64Array.from(names.map((name) => question.values[name]!)), row: 0 };
    const numbers: number[] = [];
    const place = (at: number) => ({ index: at, mask: 0 as const });
    const none = () => {
      throw new Error('a payment rule looks at one moment only');
    };
    const run = compile(question.expression, {
      constant: (value) => place(names.length + numbers.push(value) - 1),
      now: (name) => place(names.indexOf(name)),
      ...{ past: none, at: none, sum: none },
    });
    const compiled = run({ ...memory, values: Float64Array.from([...memory.values, ...numbers]) });
    const printed = plainly({ ...question, expression: parseExpression(printExpression(question.expression)) });
    // Fifteen digits of the largest amount that went in: a payment may be the difference of two much larger ones.
    const size = Math.max(Math.abs(expected), ...names.map((name) => Math.abs(question.values[name]!)));
    const same = compiled === expected && printed === expected;
    return same && Math.abs(Number(computed[index]) - expected) <= 1e-12 * size
      ? []
      : [{ what: question.what, expected, compiled, printed, ironCalc: computed[index], values: question.values }];
  });
  expect(differences).toEqual([]);
});

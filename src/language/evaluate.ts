import { exponential, finite, larger, logarithm, power, quotient, smaller, squareRoot } from './arithmetic';
import type { Comparison, Expression } from './expression';

/** Where an expression's names get their values; a value that is not finite is an undefined result. */
export interface EvaluationValues {
  /** The value of a name in this month. */
  now(name: string): number;
  /** The value of a name `lag` months ago, 1–12. */
  past(name: string, lag: number): number;
  /** The value of a name at an index of its indexed level, such as a calendar month. */
  at(name: string, index: string): number;
  /** The sum of an expression over a region's units. */
  sum(of: Expression): number;
}

/**
 * The value of an expression, one number at a time: the reference the other back ends are judged by.
 * Throws a VaxlaError `language-undefined-result`, naming the operation, where arithmetic has no answer.
 * @example evaluate(parseExpression('2 * a'), { now: () => 3, past: () => 0, at: () => 0, sum: () => 0 }) // 6
 */
export function evaluate(expression: Expression, values: EvaluationValues): number {
  switch (expression.kind) {
    case 'number':
      return expression.value;
    case 'name':
      return finite(values.now(expression.name), 'value');
    case 'prev':
      return finite(values.past(expression.name, expression.lag), 'value');
    case 'past':
      return pastSum(expression.name, expression.months, values);
    case 'at':
      return finite(values.at(expression.name, expression.index), 'value');
    case 'sum':
      return finite(values.sum(expression.of), 'sum');
    case 'negate':
      return -evaluate(expression.of, values);
    case 'abs':
      return Math.abs(evaluate(expression.of, values));
    case 'exp':
      return exponential(evaluate(expression.of, values));
    case 'log':
      return logarithm(evaluate(expression.of, values));
    case 'sqrt':
      return squareRoot(evaluate(expression.of, values));
    case 'floor':
      return Math.floor(evaluate(expression.of, values));
    case 'add':
      return finite(evaluate(expression.left, values) + evaluate(expression.right, values), 'add');
    case 'subtract':
      return finite(evaluate(expression.left, values) - evaluate(expression.right, values), 'subtract');
    case 'multiply':
      return finite(evaluate(expression.left, values) * evaluate(expression.right, values), 'multiply');
    case 'divide':
      return quotient(evaluate(expression.left, values), evaluate(expression.right, values));
    case 'power':
      return power(evaluate(expression.left, values), evaluate(expression.right, values));
    case 'min':
      return extreme(expression.of, values, smaller);
    case 'max':
      return extreme(expression.of, values, larger);
    case 'clamp': {
      const value = evaluate(expression.value, values);
      const low = evaluate(expression.low, values);
      return smaller(larger(value, low), evaluate(expression.high, values));
    }
    case 'if':
      return holds(expression.condition, values)
        ? evaluate(expression.then, values)
        : evaluate(expression.otherwise, values);
  }
}

function pastSum(name: string, months: number, values: EvaluationValues): number {
  let sum = values.past(name, months);
  for (let lag = months - 1; lag >= 1; lag -= 1) sum += values.past(name, lag);
  return finite(sum, 'past');
}

function extreme(
  of: readonly Expression[],
  values: EvaluationValues,
  choose: (first: number, second: number) => number,
): number {
  let chosen = evaluate(of[0]!, values);
  for (let index = 1; index < of.length; index += 1) chosen = choose(chosen, evaluate(of[index]!, values));
  return chosen;
}

function holds(condition: Comparison, values: EvaluationValues): boolean {
  return compares(condition.operator, evaluate(condition.left, values), evaluate(condition.right, values));
}

/**
 * Whether a comparison of two numbers holds.
 * @example compares('<=', 1, 1) // true
 */
export function compares(operator: Comparison['operator'], left: number, right: number): boolean {
  switch (operator) {
    case '<':
      return left < right;
    case '<=':
      return left <= right;
    case '>':
      return left > right;
    case '>=':
      return left >= right;
    case '==':
      return left === right;
    case '!=':
      return left !== right;
  }
}

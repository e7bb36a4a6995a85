import type { Comparison, ComparisonOperator, Expression, ExtremeNode } from './expression';
import { namesIn } from './names';

const zero: Expression = { kind: 'number', value: 0 };
const one: Expression = { kind: 'number', value: 1 };

const isNumber = (expression: Expression, value: number): boolean =>
  expression.kind === 'number' && expression.value === value;

/**
 * The derivative of an expression with respect to a name's value in this month, as an expression.
 * Earlier months' values are constants. At a kink it gives one side's slope; `slopeAt` gives both.
 * @example printExpression(derivative(parseExpression('x^2 + min(x, 3)'), 'x')) // '2 * x + if(x <= 3, 1, 0)'
 */
export function derivative(expression: Expression, name: string): Expression {
  if (!namesIn(expression).now.includes(name)) return zero;
  switch (expression.kind) {
    case 'number':
    case 'prev':
    case 'past':
    case 'at':
    case 'floor':
      return zero;
    case 'name':
      return one;
    case 'sum':
      return { kind: 'sum', of: derivative(expression.of, name) };
    case 'negate':
      return negated(derivative(expression.of, name));
    case 'abs': {
      const slope = derivative(expression.of, name);
      return choice(compare('<', expression.of, zero), negated(slope), slope);
    }
    case 'exp':
      return product(expression, derivative(expression.of, name));
    case 'log':
      return quotient(derivative(expression.of, name), expression.of);
    case 'sqrt':
      return quotient(derivative(expression.of, name), product({ kind: 'number', value: 2 }, expression));
    case 'add':
      return total(derivative(expression.left, name), derivative(expression.right, name));
    case 'subtract':
      return difference(derivative(expression.left, name), derivative(expression.right, name));
    case 'multiply':
      return total(
        product(derivative(expression.left, name), expression.right),
        product(expression.left, derivative(expression.right, name)),
      );
    case 'divide':
      return quotientSlope(expression.left, expression.right, name);
    case 'power':
      return powerSlope(expression.left, expression.right, name);
    case 'min':
    case 'max':
      return extremeSlope(expression, name);
    case 'clamp': {
      const { value, low, high } = expression;
      return derivative({ kind: 'min', of: [{ kind: 'max', of: [value, low] }, high] }, name);
    }
    case 'if':
      return choice(expression.condition, derivative(expression.then, name), derivative(expression.otherwise, name));
  }
}

/** (u/v)′ = u′/v − u·v′/v². */
function quotientSlope(above: Expression, below: Expression, name: string): Expression {
  const first = quotient(derivative(above, name), below);
  const second = quotient(product(above, derivative(below, name)), powerOf(below, 2));
  return difference(first, second);
}

/** u^n has n·u^(n−1)·u′; where the exponent moves too, u^v·log(u)·v′ comes to it. */
function powerSlope(base: Expression, exponent: Expression, name: string): Expression {
  const lower: Expression =
    exponent.kind === 'number'
      ? powerOf(base, exponent.value - 1)
      : { kind: 'power', left: base, right: difference(exponent, one) };
  const byBase = product(product(exponent, lower), derivative(base, name));
  const exponentSlope = derivative(exponent, name);
  if (isNumber(exponentSlope, 0)) return byBase;
  const itself: Expression = { kind: 'power', left: base, right: exponent };
  return total(byBase, product(product(itself, { kind: 'log', of: base }), exponentSlope));
}

/** The slope of the operand that is chosen: the first of equal ones. */
function extremeSlope({ kind, of }: ExtremeNode, name: string): Expression {
  const [first, ...rest] = of as readonly [Expression, ...Expression[]];
  const operator = kind === 'min' ? '<=' : '>=';
  let best = first;
  let slope = derivative(first, name);
  for (const next of rest) {
    slope = choice(compare(operator, best, next), slope, derivative(next, name));
    best = { kind, of: [best, next] };
  }
  return slope;
}

const compare = (operator: ComparisonOperator, left: Expression, right: Expression): Comparison => ({
  kind: 'compare',
  operator,
  left,
  right,
});

function choice(condition: Comparison, then: Expression, otherwise: Expression): Expression {
  const alike = then.kind === 'number' && otherwise.kind === 'number' && then.value === otherwise.value;
  return alike ? then : { kind: 'if', condition, then, otherwise };
}

function negated(of: Expression): Expression {
  if (of.kind === 'number') return { kind: 'number', value: of.value === 0 ? 0 : -of.value };
  return of.kind === 'negate' ? of.of : { kind: 'negate', of };
}

function total(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0)) return right;
  return isNumber(right, 0) ? left : { kind: 'add', left, right };
}

function difference(left: Expression, right: Expression): Expression {
  if (isNumber(right, 0)) return left;
  return isNumber(left, 0) ? negated(right) : { kind: 'subtract', left, right };
}

function product(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0) || isNumber(right, 0)) return zero;
  if (isNumber(left, 1)) return right;
  return isNumber(right, 1) ? left : { kind: 'multiply', left, right };
}

function quotient(left: Expression, right: Expression): Expression {
  if (isNumber(left, 0)) return zero;
  return isNumber(right, 1) ? left : { kind: 'divide', left, right };
}

function powerOf(base: Expression, exponent: number): Expression {
  if (exponent === 0) return one;
  return exponent === 1 ? base : { kind: 'power', left: base, right: { kind: 'number', value: exponent } };
}

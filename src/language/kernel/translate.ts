import { compares } from '../evaluate';
import type { BinaryKind, Comparison, Expression } from '../expression';
import { is, Values, type TwoOperands, type Value } from './values';

/** What a translation asks of the one who knows the names. */
export interface Names {
  /** The value of an expression that is the same in every draw; undefined where it is not. */
  uniform(expression: Expression): Value | undefined;
  /** Whether a comparison that is the same in every draw holds, NaN where it has no answer; undefined where it is not. */
  holds(comparison: Comparison): boolean | typeof NaN | undefined;
  /** A name in this month or an earlier one, at an index, or a sum over units: always finite. */
  named(node: Extract<Expression, { readonly kind: 'name' | 'prev' | 'at' | 'sum' }>): Value;
  past(name: string, lag: number): Value;
}

/*
 * An undefined result must never become a number that looks like one. Infinities and NaN go by themselves through + − × ÷,
 * but a divisor, min, max and a comparison swallow them: their operands are checked, where every draw computes them by a
 * list of values that must be finite, and within a branch that only some draws take by adding value − value, which is 0
 * or NaN, to the result.
 */

/** Translates expressions into values; what must be finite in every draw is gathered in `checks`. */
export class Translation {
  readonly checks = new Set<Value>();

  constructor(
    private readonly values: Values,
    private readonly names: Names,
  ) {}

  /** The value of an expression that every draw computes, and must have an answer to. */
  whole(expression: Expression): Value {
    const value = this.part(expression);
    if (!this.isFinite(value)) this.checks.add(value);
    return value;
  }

  /** The value of an expression that others are computed from: without an answer, they have none. */
  part(expression: Expression): Value {
    return this.value(expression, false);
  }

  /** `partly`: only some draws may take this branch. */
  private value(expression: Expression, partly: boolean): Value {
    const value = this.translated(expression, partly);
    if (partly || !value.nothing || value.operation === 'constant') return value;
    this.checks.add(value);
    return this.values.constant(0);
  }

  private translated(expression: Expression, partly: boolean): Value {
    const uniform = this.names.uniform(expression);
    if (uniform) return uniform;
    switch (expression.kind) {
      case 'number':
        return this.values.constant(expression.value);
      case 'name':
      case 'prev':
      case 'at':
      case 'sum':
        return this.names.named(expression);
      case 'past':
        return this.past(expression.name, expression.months);
      case 'negate':
      case 'abs':
      case 'exp':
      case 'log':
      case 'sqrt':
      case 'floor':
        return this.values.one(expression.kind, this.value(expression.of, partly));
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'power':
        return this.binary(expression.kind, expression.left, expression.right, partly);
      case 'min':
      case 'max':
        return expression.of
          .map((each) => this.value(each, partly))
          .reduce((chosen, each) =>
            this.extreme(expression.kind === 'min' ? 'smaller' : 'larger', chosen, each, partly),
          );
      case 'clamp': {
        const above = this.extreme(
          'larger',
          this.value(expression.value, partly),
          this.value(expression.low, partly),
          partly,
        );
        return this.extreme('smaller', above, this.value(expression.high, partly), partly);
      }
      case 'if':
        return this.choice(expression, partly);
    }
  }

  private past(name: string, months: number): Value {
    let sum = this.names.past(name, months);
    for (let lag = months - 1; lag >= 1; lag -= 1) sum = this.values.two('add', sum, this.names.past(name, lag));
    return sum;
  }

  private binary(kind: BinaryKind, left: Expression, right: Expression, partly: boolean): Value {
    if (kind === 'multiply') return this.product(left, right, partly);
    const first = this.value(left, partly);
    const second = this.value(right, partly);
    switch (kind) {
      case 'divide':
        return this.poisoned(this.values.two('divide', first, second), [second], partly);
      case 'power':
        // One to any power is one, but an exponent without an answer has none.
        if (is(first, 1)) return this.poisoned(this.values.constant(1), [second], partly);
        return this.values.two('power', first, second);
      case 'subtract':
        return this.values.two('subtract', first, second);
      case 'add':
        return this.values.two('add', first, second);
    }
  }

  /**
   * A product. Where one factor is nothing in every draw and the other a name, the name is not asked for: a contract
   * without weight is not computed. What another factor needs to have an answer is still looked at.
   */
  private product(left: Expression, right: Expression, partly: boolean): Value {
    for (const [factor, other] of [
      [left, right],
      [right, left],
    ] as const) {
      const uniform = this.names.uniform(factor);
      if (uniform && is(uniform, 0) && other.kind === 'name') return uniform;
    }
    const first = this.value(left, partly);
    const second = this.value(right, partly);
    for (const [factor, other] of [
      [first, second],
      [second, first],
    ] as const) {
      if (is(factor, 0)) return partly ? this.nothingOf(other) : this.poisoned(factor, [other], false);
    }
    return this.values.two('multiply', first, second);
  }

  private extreme(operation: TwoOperands, left: Value, right: Value, partly: boolean): Value {
    return this.poisoned(this.values.two(operation, left, right), [left, right], partly);
  }

  private choice({ condition, then, otherwise }: Extract<Expression, { readonly kind: 'if' }>, partly: boolean): Value {
    const holds = this.names.holds(condition);
    if (holds === true) return this.value(then, partly);
    if (holds === false) return this.value(otherwise, partly);
    if (holds !== undefined) return this.values.constant(NaN);
    const left = this.value(condition.left, partly);
    const right = this.value(condition.right, partly);
    if (left.operation === 'constant' && right.operation === 'constant') {
      const taken = compares(condition.operator, left.constant, right.constant) ? then : otherwise;
      return this.poisoned(this.value(taken, partly), [left, right], partly);
    }
    const chosen = this.values.choose(
      condition.operator,
      left,
      right,
      this.value(then, true),
      this.value(otherwise, true),
    );
    return this.poisoned(chosen, [left, right], partly);
  }

  /** The value, without an answer where one of these has none. */
  private poisoned(value: Value, of: readonly Value[], partly: boolean): Value {
    let result = value;
    for (const each of of) {
      if (this.isFinite(each)) continue;
      if (partly) result = this.values.two('add', result, this.nothingOf(each));
      else this.checks.add(each);
    }
    return result;
  }

  private nothingOf(value: Value): Value {
    return this.isFinite(value) ? this.values.constant(0) : this.values.two('subtract', value, value);
  }

  /** Whether a value is a finite number wherever the checked values are. */
  private isFinite(value: Value): boolean {
    if (this.checks.has(value)) return true;
    switch (value.operation) {
      case 'constant':
        return value.constant - value.constant === 0;
      case 'uniform':
      case 'load':
        return true;
      case 'negate':
      case 'abs':
      case 'floor':
      case 'smaller':
      case 'larger':
        return value.of.every((each) => this.isFinite(each));
      case 'choose':
        return this.isFinite(value.of[2]!) && this.isFinite(value.of[3]!);
      default:
        return false;
    }
  }
}

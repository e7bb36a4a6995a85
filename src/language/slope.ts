import { exponential, finite, logarithm, power, quotient, squareRoot, undefinedResult } from './arithmetic';
import { derivative } from './derivative';
import { compares, evaluate, type EvaluationValues } from './evaluate';
import type { Comparison, Expression } from './expression';

/** What one unit more of a name is worth on either side of where it stands. */
export interface Slopes {
  readonly left: number;
  readonly right: number;
}

/** A value just beside the point, and how fast it grows with the name there. */
interface Beside {
  readonly value: number;
  readonly slope: number;
}

/**
 * The slopes of an expression just left and just right of where a name stands; equal except at a kink.
 * At min, max, clamp, abs and if the branch that holds just beside the point counts: by value, on a tie by the sides'
 * slopes. floor has slope 0. Throws a VaxlaError `language-undefined-result` where a side has no slope.
 * @example slopeAt(parseExpression('min(x, 3)'), 'x', { now: () => 3, past: () => 0, at: () => 0, sum: () => 0 }) // { left: 1, right: 0 }
 */
export function slopeAt(expression: Expression, name: string, values: EvaluationValues): Slopes {
  return {
    left: new OneSide(name, values, -1).beside(expression).slope,
    right: new OneSide(name, values, 1).beside(expression).slope,
  };
}

/** Walks the tree on one side of the point: direction −1 just left of it, 1 just right. */
class OneSide {
  constructor(
    private readonly name: string,
    private readonly values: EvaluationValues,
    private readonly direction: -1 | 1,
  ) {}

  beside(expression: Expression): Beside {
    switch (expression.kind) {
      case 'number':
      case 'prev':
      case 'past':
      case 'at':
        return { value: evaluate(expression, this.values), slope: 0 };
      case 'name':
        return { value: evaluate(expression, this.values), slope: expression.name === this.name ? 1 : 0 };
      case 'sum':
        return {
          value: evaluate(expression, this.values),
          slope: evaluate({ kind: 'sum', of: derivative(expression.of, this.name) }, this.values),
        };
      case 'negate':
        return this.negated(this.beside(expression.of));
      case 'abs': {
        const of = this.beside(expression.of);
        return this.order(of, { value: 0, slope: 0 }) < 0 ? this.negated(of) : of;
      }
      case 'exp': {
        const of = this.beside(expression.of);
        const value = exponential(of.value);
        return { value, slope: of.slope === 0 ? 0 : value * of.slope };
      }
      case 'log': {
        const of = this.beside(expression.of);
        return { value: logarithm(of.value), slope: quotient(of.slope, of.value) };
      }
      case 'sqrt':
        return this.root(this.beside(expression.of));
      case 'floor':
        return this.floored(this.beside(expression.of));
      case 'add':
      case 'subtract':
      case 'multiply':
      case 'divide':
      case 'power':
        return this.operation(expression.kind, this.beside(expression.left), this.beside(expression.right));
      case 'min':
      case 'max':
        return expression.of
          .map((operand) => this.beside(operand))
          .reduce((best, next) => this.chosen(expression.kind, best, next));
      case 'clamp': {
        const raised = this.chosen('max', this.beside(expression.value), this.beside(expression.low));
        return this.chosen('min', raised, this.beside(expression.high));
      }
      case 'if':
        return this.beside(this.holds(expression.condition) ? expression.then : expression.otherwise);
    }
  }

  /** Below, at or above, just beside the point: by value, and on a tie by the way the sides move. */
  private order(left: Beside, right: Beside): number {
    if (left.value !== right.value) return left.value < right.value ? -1 : 1;
    return (left.slope - right.slope) * this.direction;
  }

  private chosen(kind: 'min' | 'max', best: Beside, next: Beside): Beside {
    const order = this.order(next, best);
    return (kind === 'min' ? order < 0 : order > 0) ? next : best;
  }

  private holds({ operator, left, right }: Comparison): boolean {
    return compares(operator, this.order(this.beside(left), this.beside(right)), 0);
  }

  private negated({ value, slope }: Beside): Beside {
    return { value: -value, slope: slope === 0 ? 0 : -slope };
  }

  private floored({ value, slope }: Beside): Beside {
    const whole = Math.floor(value);
    const fallsBelow = whole === value && slope * this.direction < 0;
    return { value: fallsBelow ? whole - 1 : whole, slope: 0 };
  }

  private root(of: Beside): Beside {
    const value = squareRoot(of.value);
    if (of.slope === 0) return { value, slope: 0 };
    return { value, slope: quotient(of.slope, 2 * value) };
  }

  private operation(kind: 'add' | 'subtract' | 'multiply' | 'divide' | 'power', left: Beside, right: Beside): Beside {
    switch (kind) {
      case 'add':
        return { value: finite(left.value + right.value, kind), slope: finite(left.slope + right.slope, kind) };
      case 'subtract':
        return { value: finite(left.value - right.value, kind), slope: finite(left.slope - right.slope, kind) };
      case 'multiply': {
        const slope = left.slope * right.value + left.value * right.slope;
        return { value: finite(left.value * right.value, kind), slope: finite(slope, kind) };
      }
      case 'divide': {
        const value = quotient(left.value, right.value);
        return { value, slope: quotient(left.slope - value * right.slope, right.value) };
      }
      case 'power':
        return this.powered(left, right);
    }
  }

  private powered(base: Beside, exponent: Beside): Beside {
    const value = power(base.value, exponent.value);
    let slope = 0;
    if (base.slope !== 0 && exponent.value !== 0) {
      // x to the power 1 has slope 1 also at 0, where 0 to the power 0 has no value.
      const lower = exponent.value === 1 ? 1 : power(base.value, exponent.value - 1);
      slope += exponent.value * lower * base.slope;
    }
    if (exponent.slope !== 0) {
      if (!(base.value > 0)) throw undefinedResult('power');
      slope += value * logarithm(base.value) * exponent.slope;
    }
    return { value, slope: finite(slope, 'power') };
  }
}

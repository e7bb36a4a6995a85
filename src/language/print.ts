import type { BinaryNode, Comparison, Expression } from './expression';

/** How firmly a form holds together: an operand looser than its place asks for gets parentheses. */
const firmness = { sum: 1, product: 2, sign: 3, power: 4, whole: 5 } as const;

const operators = { add: ' + ', subtract: ' - ', multiply: ' * ', divide: ' / ' } as const;

interface Printed {
  readonly text: string;
  readonly firmness: number;
}

/**
 * The expression in the notation, with as few parentheses as it needs; parsed, it gives the same tree.
 * An `at` has no notation: it is shown as name[index], for reading only.
 * @example printExpression(parseExpression('(a+b)*(2)')) // '(a + b) * 2'
 */
export function printExpression(expression: Expression): string {
  return printed(expression).text;
}

function printed(expression: Expression): Printed {
  switch (expression.kind) {
    case 'number': {
      const { value } = expression;
      const negative = value < 0 || Object.is(value, -0);
      return { text: Object.is(value, -0) ? '-0' : String(value), firmness: negative ? firmness.sign : firmness.whole };
    }
    case 'name':
      return whole(expression.name);
    case 'prev':
      return whole(expression.lag === 1 ? `prev(${expression.name})` : `prev(${expression.name}, ${expression.lag})`);
    case 'past':
      return whole(`past(${expression.name}, ${expression.months})`);
    case 'at':
      return whole(`${expression.name}[${expression.index}]`);
    case 'negate':
      return { text: `-${negated(expression.of)}`, firmness: firmness.sign };
    case 'add':
    case 'subtract':
      return infix(expression, operators[expression.kind], firmness.sum);
    case 'multiply':
    case 'divide':
      return infix(expression, operators[expression.kind], firmness.product);
    case 'power': {
      const base = within(expression.left, firmness.whole);
      return { text: `${base}^${within(expression.right, firmness.whole)}`, firmness: firmness.power };
    }
    case 'min':
    case 'max':
      return call(expression.kind, expression.of);
    case 'clamp':
      return call('clamp', [expression.value, expression.low, expression.high]);
    case 'if': {
      const branches = `${printExpression(expression.then)}, ${printExpression(expression.otherwise)}`;
      return whole(`if(${printComparison(expression.condition)}, ${branches})`);
    }
    default:
      return call(expression.kind, [expression.of]);
  }
}

/**
 * A comparison in the notation.
 * @example printComparison({ kind: 'compare', operator: '<', left: { kind: 'name', name: 'a' }, right: { kind: 'number', value: 1 } }) // 'a < 1'
 */
export function printComparison({ operator, left, right }: Comparison): string {
  return `${printExpression(left)} ${operator} ${printExpression(right)}`;
}

const whole = (text: string): Printed => ({ text, firmness: firmness.whole });

const call = (name: string, given: readonly Expression[]): Printed =>
  whole(`${name}(${given.map(printExpression).join(', ')})`);

function within(expression: Expression, least: number): string {
  const inside = printed(expression);
  return inside.firmness < least ? `(${inside.text})` : inside.text;
}

/** A number behind a sign is bracketed: -(2) is the sign before a number, -2 is the number. */
function negated(of: Expression): string {
  return of.kind === 'number' ? `(${printExpression(of)})` : within(of, firmness.whole);
}

function infix(expression: BinaryNode, operator: string, own: number): Printed {
  const right = printed(expression.right);
  // Two signs in a row are not in the notation: what begins with a minus is bracketed after another operator.
  const bracketed = right.firmness <= own || right.text.startsWith('-');
  const rightText = bracketed ? `(${right.text})` : right.text;
  return { text: `${within(expression.left, own)}${operator}${rightText}`, firmness: own };
}

/** The six ways two values are compared, as they are written. */
export type ComparisonOperator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** The condition of an `if`; comparisons stand nowhere else. */
export interface Comparison {
  readonly kind: 'compare';
  readonly operator: ComparisonOperator;
  readonly left: Expression;
  readonly right: Expression;
}

/** Functions of one operand, and the sign. */
export type UnaryKind = 'negate' | 'abs' | 'exp' | 'log' | 'sqrt' | 'floor';
/** Operations of two operands. */
export type BinaryKind = 'add' | 'subtract' | 'multiply' | 'divide' | 'power';

/** A finite number. */
export interface NumberNode {
  readonly kind: 'number';
  readonly value: number;
}

/** The value of a name in this month; letters, digits and underscore, first a letter, case counts. */
export interface NameNode {
  readonly kind: 'name';
  readonly name: string;
}

/** The value of a name `lag` months ago, 1–12. */
export interface PrevNode {
  readonly kind: 'prev';
  readonly name: string;
  readonly lag: number;
}

/** The sum of a name's values in the `months` months before this one, 1–12, added from the oldest to the latest. */
export interface PastNode {
  readonly kind: 'past';
  readonly name: string;
  readonly months: number;
}

/** The value of a name at one index of an indexed level (season in March); made by `expandFor`, never typed. */
export interface AtNode {
  readonly kind: 'at';
  readonly name: string;
  readonly index: string;
}

/** A sum over the level below; `expandFor` writes it out, except over a region's units. */
export interface SumNode {
  readonly kind: 'sum';
  readonly of: Expression;
}

export interface UnaryNode {
  readonly kind: UnaryKind;
  readonly of: Expression;
}

export interface BinaryNode {
  readonly kind: BinaryKind;
  readonly left: Expression;
  readonly right: Expression;
}

/** The smallest or largest of two or more. */
export interface ExtremeNode {
  readonly kind: 'min' | 'max';
  readonly of: readonly Expression[];
}

/** min(max(value, low), high): where low is above high, high wins. */
export interface ClampNode {
  readonly kind: 'clamp';
  readonly value: Expression;
  readonly low: Expression;
  readonly high: Expression;
}

/** The branch that is not taken is never evaluated. */
export interface IfNode {
  readonly kind: 'if';
  readonly condition: Comparison;
  readonly then: Expression;
  readonly otherwise: Expression;
}

/** A checked expression of the notation, as plain data; every back end works on this tree and on nothing else. */
export type Expression =
  | NumberNode
  | NameNode
  | PrevNode
  | PastNode
  | AtNode
  | SumNode
  | UnaryNode
  | BinaryNode
  | ExtremeNode
  | ClampNode
  | IfNode;

/**
 * The expressions directly inside an expression, in the order they are written.
 * @example operands({ kind: 'negate', of: { kind: 'name', name: 'x' } }) // [{ kind: 'name', name: 'x' }]
 */
export function operands(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'prev':
    case 'past':
    case 'at':
      return [];
    case 'sum':
    case 'negate':
    case 'abs':
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'floor':
      return [expression.of];
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
      return [expression.left, expression.right];
    case 'min':
    case 'max':
      return expression.of;
    case 'clamp':
      return [expression.value, expression.low, expression.high];
    case 'if':
      return [expression.condition.left, expression.condition.right, expression.then, expression.otherwise];
  }
}

/** The same expression with each expression directly inside it replaced by what `change` makes of it. */
export function withOperands(expression: Expression, change: (operand: Expression) => Expression): Expression {
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'prev':
    case 'past':
    case 'at':
      return expression;
    case 'sum':
      return { kind: 'sum', of: change(expression.of) };
    case 'negate':
    case 'abs':
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'floor':
      return { kind: expression.kind, of: change(expression.of) };
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
      return { kind: expression.kind, left: change(expression.left), right: change(expression.right) };
    case 'min':
    case 'max':
      return { kind: expression.kind, of: expression.of.map(change) };
    case 'clamp':
      return {
        kind: 'clamp',
        value: change(expression.value),
        low: change(expression.low),
        high: change(expression.high),
      };
    case 'if': {
      const { operator, left, right } = expression.condition;
      return {
        kind: 'if',
        condition: { kind: 'compare', operator, left: change(left), right: change(right) },
        then: change(expression.then),
        otherwise: change(expression.otherwise),
      };
    }
  }
}

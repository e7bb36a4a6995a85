import { exponential, finite, larger, logarithm, power, quotient, smaller, squareRoot } from './arithmetic';
import { compares } from './evaluate';
import type { BinaryNode, Comparison, Expression, ExtremeNode, PastNode, UnaryNode } from './expression';

/** The numbers expressions are computed from: a part that stays, and one row a month. */
export interface Memory {
  readonly values: Float64Array;
  /** Where the row of the month being computed begins in `values`. */
  row: number;
}

/** Where a number lies: at `index` where the mask is 0, `index` from the beginning of the month's row where it is −1. */
export interface Place {
  readonly index: number;
  readonly mask: 0 | -1;
}

/** An expression ready to be computed again and again. */
export type Compiled<Held extends Memory> = (memory: Held) => number;

/**
 * Where the names of an expression lie, found once. Nothing here throws for a name it does not know, since a branch that
 * is never taken may hold one: its place holds NaN, which is an undefined result when it is read.
 */
export interface Places<Held extends Memory> {
  /** A number of the expression itself. */
  constant(value: number): Place;
  /** A name in this month. */
  now(name: string): Place;
  /** A name `lag` months ago, 1–12. */
  past(name: string, lag: number): Place;
  /** A name at an index of its indexed level, such as a calendar month. */
  at(name: string, index: string): Place;
  /** The sum of an expression over a region's units. */
  sum(of: Expression): Compiled<Held>;
}

/**
 * An expression as a function of a memory: a closure per operation, with the places of its names found beforehand.
 * It gives what `evaluate` gives, to the last bit, and throws the same VaxlaErrors: both call the same arithmetic in the
 * same order. No text is turned into code, which a pane's content policy forbids.
 * @example compile(parseExpression('a + a'), { now: () => ({ index: 1, mask: 0 }) })({ values: Float64Array.of(0, 3), row: 0 }) // 6
 */
export function compile<Held extends Memory>(expression: Expression, places: Places<Held>): Compiled<Held> {
  const place = placeOf(expression, places);
  if (place) {
    const { index, mask } = place;
    return (memory) => read(memory, index, mask);
  }
  switch (expression.kind) {
    case 'number':
    case 'name':
    case 'prev':
    case 'at':
      throw new RangeError('a number or a name has a place');
    case 'past':
      return compilePast(expression, places);
    case 'sum': {
      const sum = places.sum(expression.of);
      return (memory) => finite(sum(memory), 'sum');
    }
    case 'negate':
    case 'abs':
    case 'exp':
    case 'log':
    case 'sqrt':
    case 'floor':
      return compileUnary(expression, places);
    case 'add':
    case 'subtract':
    case 'multiply':
    case 'divide':
    case 'power':
      return compileBinary(expression, places);
    case 'min':
    case 'max':
      return compileExtreme(expression, places);
    case 'clamp': {
      const value = compile(expression.value, places);
      const low = compile(expression.low, places);
      const high = compile(expression.high, places);
      return (memory) => smaller(larger(value(memory), low(memory)), high(memory));
    }
    case 'if': {
      const holds = compileCondition(expression.condition, places);
      const then = compile(expression.then, places);
      const otherwise = compile(expression.otherwise, places);
      return (memory) => (holds(memory) ? then(memory) : otherwise(memory));
    }
  }
}

/** The place of an operand that is one; operations read it themselves, without a call. */
function placeOf<Held extends Memory>(node: Expression, places: Places<Held>): Place | undefined {
  switch (node.kind) {
    case 'number':
      return places.constant(node.value);
    case 'name':
      return places.now(node.name);
    case 'prev':
      return places.past(node.name, node.lag);
    case 'at':
      return places.at(node.name, node.index);
    default:
      return undefined;
  }
}

function read({ values, row }: Memory, index: number, mask: number): number {
  return finite(values[index + (row & mask)]!, 'value');
}

/** The months before this one, added from the oldest to the latest. */
function compilePast<Held extends Memory>({ name, months }: PastNode, places: Places<Held>): Compiled<Held> {
  const [first, ...others] = Array.from({ length: months }, (_, month) => places.past(name, months - month));
  const oldest = first!;
  return ({ values, row }) => {
    let sum = values[oldest.index + (row & oldest.mask)]!;
    for (const { index, mask } of others) sum += values[index + (row & mask)]!;
    return finite(sum, 'past');
  };
}

function compileUnary<Held extends Memory>(node: UnaryNode, places: Places<Held>): Compiled<Held> {
  const of = compile(node.of, places);
  switch (node.kind) {
    case 'negate':
      return (memory) => -of(memory);
    case 'abs':
      return (memory) => Math.abs(of(memory));
    case 'exp':
      return (memory) => exponential(of(memory));
    case 'log':
      return (memory) => logarithm(of(memory));
    case 'sqrt':
      return (memory) => squareRoot(of(memory));
    case 'floor':
      return (memory) => Math.floor(of(memory));
  }
}

function compileBinary<Held extends Memory>(node: BinaryNode, places: Places<Held>): Compiled<Held> {
  const left = placeOf(node.left, places);
  const right = placeOf(node.right, places);
  if (left && right) return betweenPlaces(node.kind, left, right);
  if (left) return fromPlace(node.kind, left, compile(node.right, places));
  if (right) return withPlace(node.kind, compile(node.left, places), right);
  return between(node.kind, compile(node.left, places), compile(node.right, places));
}

/* The same five operations four times over, so that an operand that is a place costs no call: most operands are. */

function between<Held extends Memory>(
  kind: BinaryNode['kind'],
  left: Compiled<Held>,
  right: Compiled<Held>,
): Compiled<Held> {
  switch (kind) {
    case 'add':
      return (memory) => finite(left(memory) + right(memory), 'add');
    case 'subtract':
      return (memory) => finite(left(memory) - right(memory), 'subtract');
    case 'multiply':
      return (memory) => finite(left(memory) * right(memory), 'multiply');
    case 'divide':
      return (memory) => quotient(left(memory), right(memory));
    case 'power':
      return (memory) => power(left(memory), right(memory));
  }
}

function fromPlace<Held extends Memory>(
  kind: BinaryNode['kind'],
  { index, mask }: Place,
  right: Compiled<Held>,
): Compiled<Held> {
  switch (kind) {
    case 'add':
      return (memory) => finite(read(memory, index, mask) + right(memory), 'add');
    case 'subtract':
      return (memory) => finite(read(memory, index, mask) - right(memory), 'subtract');
    case 'multiply':
      return (memory) => finite(read(memory, index, mask) * right(memory), 'multiply');
    case 'divide':
      return (memory) => quotient(read(memory, index, mask), right(memory));
    case 'power':
      return (memory) => power(read(memory, index, mask), right(memory));
  }
}

function withPlace<Held extends Memory>(
  kind: BinaryNode['kind'],
  left: Compiled<Held>,
  { index, mask }: Place,
): Compiled<Held> {
  switch (kind) {
    case 'add':
      return (memory) => finite(left(memory) + read(memory, index, mask), 'add');
    case 'subtract':
      return (memory) => finite(left(memory) - read(memory, index, mask), 'subtract');
    case 'multiply':
      return (memory) => finite(left(memory) * read(memory, index, mask), 'multiply');
    case 'divide':
      return (memory) => quotient(left(memory), read(memory, index, mask));
    case 'power':
      return (memory) => power(left(memory), read(memory, index, mask));
  }
}

function betweenPlaces<Held extends Memory>(kind: BinaryNode['kind'], left: Place, right: Place): Compiled<Held> {
  const { index, mask } = left;
  const { index: other, mask: otherMask } = right;
  switch (kind) {
    case 'add':
      return (memory) => finite(read(memory, index, mask) + read(memory, other, otherMask), 'add');
    case 'subtract':
      return (memory) => finite(read(memory, index, mask) - read(memory, other, otherMask), 'subtract');
    case 'multiply':
      return (memory) => finite(read(memory, index, mask) * read(memory, other, otherMask), 'multiply');
    case 'divide':
      return (memory) => quotient(read(memory, index, mask), read(memory, other, otherMask));
    case 'power':
      return (memory) => power(read(memory, index, mask), read(memory, other, otherMask));
  }
}

function compileCondition<Held extends Memory>(
  { operator, left, right }: Comparison,
  places: Places<Held>,
): (memory: Held) => boolean {
  const first = placeOf(left, places);
  const second = placeOf(right, places);
  if (first && second) {
    const { index, mask } = first;
    const { index: other, mask: otherMask } = second;
    return (memory) => compares(operator, read(memory, index, mask), read(memory, other, otherMask));
  }
  const one = compile(left, places);
  const two = compile(right, places);
  return (memory) => compares(operator, one(memory), two(memory));
}

function compileExtreme<Held extends Memory>(node: ExtremeNode, places: Places<Held>): Compiled<Held> {
  const [first, ...others] = node.of.map((of) => compile(of, places));
  const start = first!;
  const [second] = others;
  if (second && others.length === 1) {
    if (node.kind === 'min') return (memory) => smaller(start(memory), second(memory));
    return (memory) => larger(start(memory), second(memory));
  }
  const choose = node.kind === 'min' ? smaller : larger;
  return (memory) => {
    let chosen = start(memory);
    for (const other of others) chosen = choose(chosen, other(memory));
    return chosen;
  };
}

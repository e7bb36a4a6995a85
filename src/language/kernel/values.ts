import type { ComparisonOperator } from '../expression';
import { compares } from '../evaluate';
import { exponentialOrNothing, logarithmOrNothing, powerOrNothing } from './or-nothing';

/** Operations of one operand. */
export type OneOperand = 'negate' | 'abs' | 'sqrt' | 'floor' | 'exp' | 'log';
/** Operations of two operands. */
export type TwoOperands = 'add' | 'subtract' | 'multiply' | 'divide' | 'power' | 'smaller' | 'larger';

/** What is computed of which values. */
type Computed =
  | { readonly operation: 'constant'; readonly constant: number }
  /** The same in every draw: number `slot` of what the caller gives. */
  | { readonly operation: 'uniform'; readonly slot: number }
  /** One number a draw, from where the caller says `place` lies; always finite. */
  | { readonly operation: 'load'; readonly place: string }
  | { readonly operation: OneOperand | TwoOperands }
  /** The third operand where the first two compare so, else the fourth. */
  | { readonly operation: 'choose'; readonly comparison: ComparisonOperator };

/** One value of a program in single-assignment form: an operation on other values, alike ones the same object. */
export type Value = Computed & {
  readonly number: number;
  readonly of: readonly Value[];
  /** What it varies with, bit by bit: the union of what its operands vary with. */
  readonly varies: number;
  /** Known to be 0 wherever it has an answer: 0 or NaN. */
  readonly nothing: boolean;
};

/** A computation with the fields of all of them. */
interface AnyComputed {
  readonly operation: Computed['operation'];
  readonly constant: number | undefined;
  readonly slot: number | undefined;
  readonly place: string | undefined;
  readonly comparison: ComparisonOperator | undefined;
}

/** Makes values, each once: equal operations on the same operands are one value. */
export class Values {
  private readonly known = new Map<string, Value>();

  constant(value: number): Value {
    // A zero of either sign is one zero: the sign of a zero is not kept.
    const constant = value + 0;
    return this.make(`#${constant}`, { operation: 'constant', constant }, [], 0, constant === 0);
  }

  uniform(slot: number, varies: number): Value {
    return this.make(`u${slot}`, { operation: 'uniform', slot }, [], varies, false);
  }

  load(place: string, varies: number): Value {
    return this.make(`l${place}`, { operation: 'load', place }, [], varies, false);
  }

  one(operation: OneOperand, of: Value): Value {
    if (of.operation === 'constant') return this.constant(scalarOne(operation, of.constant));
    const nothing = of.nothing && (operation === 'negate' || operation === 'abs' || operation === 'floor');
    return this.make(operation, { operation }, [of], of.varies, nothing);
  }

  two(operation: TwoOperands, left: Value, right: Value): Value {
    if (left.operation === 'constant' && right.operation === 'constant') {
      return this.constant(scalarTwo(operation, left.constant, right.constant));
    }
    const simpler = this.simpler(operation, left, right);
    if (simpler) return simpler;
    return this.make(
      operation,
      { operation },
      [left, right],
      left.varies | right.varies,
      isNothing(operation, left, right),
    );
  }

  choose(comparison: ComparisonOperator, left: Value, right: Value, then: Value, otherwise: Value): Value {
    if (then === otherwise) return then;
    if (left.operation === 'constant' && right.operation === 'constant') {
      return compares(comparison, left.constant, right.constant) ? then : otherwise;
    }
    const of = [left, right, then, otherwise];
    const varies = of.reduce((all, each) => all | each.varies, 0);
    return this.make(comparison, { operation: 'choose', comparison }, of, varies, then.nothing && otherwise.nothing);
  }

  /** What holds for every finite number; what is left out is checked by the caller. */
  private simpler(operation: TwoOperands, left: Value, right: Value): Value | undefined {
    switch (operation) {
      case 'add':
        return is(left, 0) ? right : is(right, 0) ? left : undefined;
      case 'subtract':
        return is(right, 0) ? left : is(left, 0) ? this.one('negate', right) : undefined;
      case 'multiply':
        return is(left, 1) ? right : is(right, 1) ? left : undefined;
      case 'divide':
      case 'power':
        return is(right, 1) ? left : undefined;
      default:
        return left === right ? left : undefined;
    }
  }

  private make(head: string, computed: Computed, of: readonly Value[], varies: number, nothing: boolean): Value {
    const key = of.length === 0 ? head : `${head}(${of.map((value) => value.number).join()}`;
    const known = this.known.get(key);
    if (known) return known;
    const { operation, constant, slot, place, comparison } = computed as AnyComputed;
    // Every value has the same fields: objects of one shape are several times quicker to make and to read.
    const own = { operation, constant, slot, place, comparison, number: this.known.size, of, varies, nothing };
    const value = own as Value;
    this.known.set(key, value);
    return value;
  }
}

/** Whether a value is computed of uniform ones alone: a number that is the same in every draw, but computed by no one yet. */
export function isOfUniforms({ operation, of }: Value): boolean {
  if (operation === 'constant' || operation === 'uniform' || operation === 'load') return false;
  return of.every((each) => each.operation === 'constant' || each.operation === 'uniform' || isOfUniforms(each));
}

/** The number of such a value, or of a uniform one, given those of the uniform ones; NaN or an infinity where it has no answer. */
export function numberOf(value: Value, uniform: (slot: number) => number): number {
  const operand = (place: number): number => numberOf(value.of[place]!, uniform);
  switch (value.operation) {
    case 'constant':
      return value.constant;
    case 'uniform':
      return uniform(value.slot);
    case 'load':
      throw new RangeError('what is loaded is one number a draw');
    case 'negate':
    case 'abs':
    case 'sqrt':
    case 'floor':
    case 'exp':
    case 'log':
      return scalarOne(value.operation, operand(0));
    case 'choose':
      return compares(value.comparison, operand(0), operand(1)) ? operand(2) : operand(3);
    default:
      return scalarTwo(value.operation, operand(0), operand(1));
  }
}

/** Whether a value is a constant with this number. */
export function is(value: Value, number: number): boolean {
  return value.operation === 'constant' && value.constant === number;
}

function isNothing(operation: TwoOperands, left: Value, right: Value): boolean {
  switch (operation) {
    case 'add':
    case 'smaller':
    case 'larger':
      return left.nothing && right.nothing;
    case 'subtract':
      return left === right || (left.nothing && right.nothing);
    case 'multiply':
      return left.nothing || right.nothing;
    case 'divide':
      return left.nothing;
    case 'power':
      return false;
  }
}

/** An operation of one operand on one number; NaN where it has no answer. */
function scalarOne(operation: OneOperand, of: number): number {
  switch (operation) {
    case 'negate':
      return -of;
    case 'abs':
      return Math.abs(of);
    case 'sqrt':
      return Math.sqrt(of);
    case 'floor':
      return Math.floor(of);
    case 'exp':
      return exponentialOrNothing(of);
    case 'log':
      return logarithmOrNothing(of);
  }
}

/** An operation of two operands on two numbers; NaN or an infinity where it has no answer. */
function scalarTwo(operation: TwoOperands, left: number, right: number): number {
  switch (operation) {
    case 'add':
      return left + right;
    case 'subtract':
      return left - right;
    case 'multiply':
      return left * right;
    case 'divide':
      return left / right;
    case 'power':
      return powerOrNothing(left, right);
    case 'smaller':
      return right < left ? right : left;
    case 'larger':
      return right > left ? right : left;
  }
}

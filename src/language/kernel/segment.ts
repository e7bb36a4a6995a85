import type { ComparisonOperator } from '../expression';
import { isOfUniforms, type OneOperand, type TwoOperands, type Value } from './values';

/** An array with a number a draw: `index` such arrays after one of the addresses a run is given. */
export interface Place {
  readonly base: Base;
  readonly index: number;
}

/** The addresses a run is given, in order. */
export const bases = ['fixed', 'month', 'unit', 'region', 'kept', 'scratch'] as const;
export type Base = (typeof bases)[number];

/** One step of a straight line: its operands are numbers of earlier steps. */
export type Step =
  | { readonly operation: 'constant'; readonly constant: number; readonly of: readonly number[] }
  | { readonly operation: 'uniform'; readonly slot: number; readonly of: readonly number[] }
  | { readonly operation: 'load'; readonly from: Place; readonly of: readonly number[] }
  | { readonly operation: OneOperand | TwoOperands; readonly of: readonly number[] }
  | { readonly operation: 'choose'; readonly comparison: ComparisonOperator; readonly of: readonly number[] };

/** A step's result and where it goes. */
export interface Target {
  readonly step: number;
  readonly to: Place;
}

/** A program without branches, run over a block of draws: every step for every draw. */
export interface Segment {
  readonly steps: readonly Step[];
  readonly stores: readonly Target[];
  /** Added to what lies there. */
  readonly additions: readonly Target[];
  /** Steps whose result must be finite; a draw where one is not has no answer. */
  readonly checks: readonly number[];
}

/** Where draws without an answer are marked with NaN, 0 elsewhere. */
export const unansweredPlace: Place = { base: 'fixed', index: 0 };

/** What a segment is to do with values. */
export interface Wanted {
  readonly stores: readonly { readonly value: Value; readonly to: Place }[];
  readonly additions: readonly { readonly value: Value; readonly to: Place }[];
  readonly checks: readonly Value[];
}

/** Where a segment finds what it does not compute itself. */
export interface Given {
  /** The place of a value that is loaded; undefined where it is computed here. */
  placeOf(value: Value): Place | undefined;
  /** Where a value that is the same in every draw stands in the numbers a run of this segment is given. */
  slotOf(value: Value): number;
}

/** The values a segment needs, in an order where operands stand first, each close to its first use. */
export function segmentOf({ stores, additions, checks }: Wanted, given: Given): Segment {
  const steps: Step[] = [];
  const numbers = new Map<Value, number>();
  const stepOf = (value: Value): number => {
    const known = numbers.get(value);
    if (known !== undefined) return known;
    const place = given.placeOf(value);
    const step: Step = place ? { operation: 'load', from: place, of: [] } : computed(value);
    const number = steps.push(step) - 1;
    numbers.set(value, number);
    return number;
  };
  const computed = (value: Value): Step => {
    if (isOfUniforms(value)) return { operation: 'uniform', slot: given.slotOf(value), of: [] };
    switch (value.operation) {
      case 'constant':
        return { operation: 'constant', constant: value.constant, of: [] };
      case 'uniform':
        return { operation: 'uniform', slot: given.slotOf(value), of: [] };
      case 'load':
        throw new RangeError('a value that is loaded has a place');
      case 'choose':
        return { operation: 'choose', comparison: value.comparison, of: value.of.map(stepOf) };
      default:
        return { operation: value.operation, of: value.of.map(stepOf) };
    }
  };
  const targets = (wanted: Wanted['stores']): readonly Target[] =>
    wanted.map(({ value, to }) => ({ step: stepOf(value), to }));
  const checked = checks.map(stepOf);
  const stored = targets(stores);
  return { steps, stores: stored, additions: targets(additions), checks: checked };
}

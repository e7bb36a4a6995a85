import { evaluate, type EvaluationValues } from '../../language/evaluate';
import type { Expression } from '../../language/expression';
import { kinksOf } from '../../language/kinks';
import { slopeAt } from '../../language/slope';

/** A point of a curve: what is paid there, and what one unit more is worth. */
export interface CurvePoint {
  readonly at: number;
  readonly value: number;
  readonly slope: number;
}

/** A stretch without a kink: two points where it is straight, more where it bends. */
export type CurvePiece = readonly CurvePoint[];

const bentPoints = 33;

/**
 * A payment while one name runs from `from` to `to`, in pieces that meet at the kinks: at a kink the piece before ends with
 * the value and slope just before it, and the piece after begins with those just after.
 * @example paymentCurve({ kind: 'abs', of: { kind: 'name', name: 'x' } }, 'x', (x) => ({ now: () => x, past: () => 0, at: () => 0, sum: () => 0 }), -1, 2).map((piece) => piece.map(({ value, slope }) => [value, slope])) // [[[1, -1], [0, -1]], [[0, 1], [2, 1]]]
 */
export function paymentCurve(
  payment: Expression,
  over: string,
  valuesAt: (at: number) => EvaluationValues,
  from: number,
  to: number,
): readonly CurvePiece[] {
  const pointAt = (at: number, side: 'left' | 'right'): CurvePoint => ({
    at,
    value: evaluate(payment, valuesAt(at)),
    slope: slopeAt(payment, over, valuesAt(at))[side],
  });
  // A kink at an end of the axis has no piece beyond it.
  const kinks = kinksOf(payment, over, valuesAt, from, to).filter(({ at }) => at > from && at < to);
  const starts = [
    pointAt(from, 'right'),
    ...kinks.map(({ at, valueAfter, slopeAfter }) => ({ at, value: valueAfter, slope: slopeAfter })),
  ];
  const ends = [
    ...kinks.map(({ at, valueBefore, slopeBefore }) => ({ at, value: valueBefore, slope: slopeBefore })),
    pointAt(to, 'left'),
  ];
  return starts.map((start, index) => {
    const end = ends[index]!;
    const inside = Array.from({ length: bentPoints - 2 }, (_, point) =>
      pointAt(start.at + ((end.at - start.at) * (point + 1)) / (bentPoints - 1), 'right'),
    );
    const straight = [...inside, end].every(({ slope }) => Math.abs(slope - start.slope) <= 1e-9 * Math.abs(slope));
    return straight ? [start, end] : [start, ...inside, end];
  });
}

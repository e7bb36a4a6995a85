import fc from 'fast-check';
import type { ComparisonOperator, Expression } from '../../src/language/expression';
import type { EvaluationValues } from '../../src/language/evaluate';

/** The names random expressions use. */
export const names = ['a', 'b', 'c', 'd'] as const;
/** Months a random draw reaches back. */
export const longestLag = 12;

/** Values of every name: this month's first, then one, two … twelve months ago. */
export type Draw = Readonly<Record<string, readonly number[]>>;

/** Evenly spread over a range, with a full mantissa; a generator over all bit patterns would give 1e-200 most times. */
const between = (low: number, high: number) =>
  fc.maxSafeNat().map((part) => low + (high - low) * (part / Number.MAX_SAFE_INTEGER));

const value = fc.oneof(between(-10, 10), between(0, 1), between(100, 5000), fc.integer({ min: 0, max: 5 }));

export const draw: fc.Arbitrary<Draw> = fc
  .array(fc.array(value, { minLength: longestLag + 1, maxLength: longestLag + 1 }), {
    minLength: names.length,
    maxLength: names.length,
  })
  .map((columns) => Object.fromEntries(names.map((name, index) => [name, columns[index]!.map((entry) => entry + 0)])));

const name = fc.constantFrom(...names);
const month = fc.integer({ min: 1, max: longestLag });
const number: fc.Arbitrary<Expression> = fc
  .oneof(
    fc.constantFrom(0, 1, 2, 3, 12, 30.4, 0.5, 0.05, -1, -2.5, 100, 1e-7, 1e21),
    between(-1000, 1000),
    between(-2, 2),
  )
  .map((literal) => ({ kind: 'number', value: literal + 0 }));
const exponent: fc.Arbitrary<Expression> = fc
  .constantFrom(-3, -2, -1, 0, 1, 2, 3, 4, 0.5, -0.5, 1 / 12, 2.5)
  .map((literal) => ({ kind: 'number', value: literal }));

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  { weight: 3, arbitrary: number },
  { weight: 5, arbitrary: name.map((chosen): Expression => ({ kind: 'name', name: chosen })) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('prev' as const), name, lag: month }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('past' as const), name, months: month }) },
);

const operators: readonly ComparisonOperator[] = ['<', '<=', '>', '>=', '==', '!='];

const trees = (withSums: boolean) =>
  fc.letrec<{ tree: Expression }>((tie) => {
    const tree = tie('tree');
    const record = <Shape extends object>(shape: { [Key in keyof Shape]: fc.Arbitrary<Shape[Key]> }) =>
      fc.record(shape) as fc.Arbitrary<Shape>;
    const unary = record({ kind: fc.constantFrom('negate', 'abs', 'exp', 'log', 'sqrt', 'floor'), of: tree });
    const binary = record({
      kind: fc.constantFrom('add', 'subtract', 'multiply', 'divide'),
      left: tree,
      right: tree,
    });
    const power = record({
      kind: fc.constant('power'),
      left: tree,
      right: fc.oneof({ weight: 4, arbitrary: exponent }, { weight: 1, arbitrary: tree }),
    });
    const extreme = record({
      kind: fc.constantFrom('min', 'max'),
      of: fc.array(tree, { minLength: 2, maxLength: 4 }),
    });
    const clamp = record({ kind: fc.constant('clamp'), value: tree, low: tree, high: tree });
    const choice = record({
      kind: fc.constant('if'),
      condition: record({
        kind: fc.constant('compare' as const),
        operator: fc.constantFrom(...operators),
        left: tree,
        right: tree,
      }),
      then: tree,
      otherwise: tree,
    });
    const sum = record({ kind: fc.constant('sum'), of: leaf });
    const inner = [
      { weight: 2, arbitrary: unary },
      { weight: 5, arbitrary: binary },
      { weight: 1, arbitrary: power },
      { weight: 1, arbitrary: extreme },
      { weight: 1, arbitrary: clamp },
      { weight: 1, arbitrary: choice },
      ...(withSums ? [{ weight: 1, arbitrary: sum }] : []),
    ] as { weight: number; arbitrary: fc.Arbitrary<Expression> }[];
    return {
      tree: fc.oneof({ depthSize: 'small', withCrossShrink: true }, { weight: 4, arbitrary: leaf }, ...inner),
    };
  }).tree;

/** Random expressions without sums: every back end can compute them alone. */
export const expression = trees(false);
/** Random expressions of everything that can be typed. */
export const typedExpression = trees(true);

/** A draw as the evaluator asks for it. */
export const valuesOf = (chosen: Draw): EvaluationValues => ({
  now: (asked) => chosen[asked]![0]!,
  past: (asked, lag) => chosen[asked]![lag]!,
  at: () => NaN,
  sum: () => NaN,
});

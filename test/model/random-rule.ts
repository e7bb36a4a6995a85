import fc from 'fast-check';
import type { ComparisonOperator, Expression } from '../../src/language/expression';
import { printExpression } from '../../src/language/print';
import { OwnModelError, ownPaymentModel, type OwnModel, type OwnParameter } from '../../src/model/own-model';
import type { AnyPaymentModel } from '../../src/model/known-models';
import { yearPayment } from '../../src/model/payment-library/year-payment';
import type { PaymentRules } from '../../src/model/payment-model';
import type { Draw } from '../language/random-expression';

/** What every random model brings beside the library's numbers: a share, an amount of a year and a number of points. */
const ownParameters: readonly OwnParameter[] = [
  { key: 'trappa', default: 0.2 },
  { key: 'bonus', default: 900, unit: 'tkr' },
  { key: 'bas', default: 400, unit: 'points' },
  { key: 'rho', default: 0.4 },
  { key: 'tak', default: 0.05 },
];

/** Names that the rules read, but for the price, each with numbers of its size. */
const sizes = {
  volume: [0, 2000],
  assignment: [200, 2000],
  budget: [10_000, 900_000],
  price_level: [0.9, 1.3],
  trappa: [0, 1],
  bonus: [0, 5000],
  bas: [0, 1500],
  rho: [0, 1],
  tak: [0, 0.2],
  LPIK: [0, 0.08],
  prodkrav: [0, 0.02],
  assigned_g: [0, 0.03],
  chi: [0, 1],
  goals: [0, 1],
} as const;

export const ruleNames: readonly string[] = Object.keys(sizes);

const between = (low: number, high: number) =>
  fc.maxSafeNat().map((part) => low + (high - low) * (part / Number.MAX_SAFE_INTEGER));

/** Levels, parameters and assumptions of a year. */
export const ruleDraw: fc.Arbitrary<Draw> = fc.record(
  Object.fromEntries(Object.entries(sizes).map(([name, [low, high]]) => [name, fc.tuple(between(low, high))])),
);

const named = (...names: string[]): fc.Arbitrary<Expression> =>
  fc.constantFrom(...names).map((name) => ({ kind: 'name', name }));
const number = fc
  .constantFrom(0, 0.05, 0.1, 0.25, 0.3, 0.5, 0.7, 1, 1.5, 2)
  .map((value): Expression => ({ kind: 'number', value }));
const operators: readonly ComparisonOperator[] = ['<', '<=', '>', '>=', '==', '!='];

/** Expressions whose units hold: shares, points and thousands of kronor, made of one another as payment rules are. */
const { money, priceless } = fc.letrec<Record<'share' | 'points' | 'money' | 'priceless', Expression>>((tie) => {
  const share = tie('share');
  const points = tie('points');
  const two = (kind: 'add' | 'subtract' | 'multiply' | 'divide', left: typeof share, right: typeof share) =>
    fc.record({ kind: fc.constant(kind), left, right }) as fc.Arbitrary<Expression>;
  const alike = (of: typeof share, among: typeof share): { weight: number; arbitrary: fc.Arbitrary<Expression> }[] => [
    { weight: 2, arbitrary: two('add', of, of) },
    { weight: 2, arbitrary: two('subtract', of, of) },
    { weight: 3, arbitrary: two('multiply', share, of) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constantFrom('min', 'max'),
        of: fc.array(of, { minLength: 2, maxLength: 3 }),
      }) as fc.Arbitrary<Expression>,
    },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('clamp'), value: of, low: of, high: of }) as fc.Arbitrary<Expression>,
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('if'),
        condition: fc.record({
          kind: fc.constant('compare'),
          operator: fc.constantFrom(...operators),
          left: among,
          right: among,
        }),
        then: of,
        otherwise: of,
      }) as fc.Arbitrary<Expression>,
    },
  ];
  const price = named('price');
  const some = (weight: number, arbitrary: fc.Arbitrary<Expression>) => ({ weight, arbitrary });
  const depth = { depthSize: 'small', withCrossShrink: true } as const;
  const amounts = (of: typeof share) => [some(4, named('budget', 'bonus')), ...alike(of, points)];
  return {
    share: fc.oneof(
      depth,
      some(4, number),
      some(6, named('trappa', 'rho', 'tak', 'chi', 'goals', 'LPIK', 'prodkrav', 'assigned_g', 'price_level')),
      some(2, two('divide', points, points)),
      some(1, fc.record({ kind: fc.constantFrom('sqrt', 'abs', 'floor'), of: share }) as fc.Arbitrary<Expression>),
      ...alike(share, points),
    ),
    points: fc.oneof(depth, some(6, named('volume', 'assignment', 'bas')), ...alike(points, points)),
    money: fc.oneof(depth, some(6, two('multiply', price, points)), ...amounts(tie('money'))),
    priceless: fc.oneof(depth, ...amounts(tie('priceless'))),
  };
}) as Record<'money' | 'priceless', fc.Arbitrary<Expression>>;

const plainPrices = [
  'budget / assignment',
  'price_level * budget / max(assignment, bas)',
  'budget / (1 + assignment / bas) / bas',
];

/** Rules are lines one reads: 2,000 characters may be typed, and the longest of the library has some 220. */
const longest = 300;

/** A model of a user's own, the payment model it is, and what that pays for a year. */
export interface RandomModel {
  readonly own: OwnModel;
  readonly model: AnyPaymentModel;
  readonly payment: Expression;
}

/** What the rules make; undefined of a rule that is too long where it is written out with what follows from it. */
function builtOf(own: OwnModel): RandomModel | undefined {
  try {
    const model = ownPaymentModel(own);
    // Asked for at once: the texts have just been read, and of ten thousand models few are kept.
    return { own, model, payment: yearPayment(model) };
  } catch (error) {
    const tooLong = ['own-model-first-point', 'own-model-long'];
    if (error instanceof OwnModelError && tooLong.includes(error.problem.code)) return undefined;
    throw error;
  }
}

/** Payment models of a user's own whose rules all hold; one that is refused for anything but its length fails the draw. */
export const randomModel: fc.Arbitrary<RandomModel> = fc
  .record({ fixed: priceless, earned: money, guaranteed: fc.option(money), price: fc.constantFrom(...plainPrices) })
  .map(({ fixed, earned, guaranteed, price }) => {
    const rules: Partial<PaymentRules> = {
      price,
      fixed: printExpression(fixed),
      earned: printExpression(earned),
      ...(guaranteed && { guaranteed: printExpression(guaranteed) }),
    };
    return { key: 'egen-slump', number: 1001, name: 'Slump', rules, parameters: ownParameters };
  })
  .filter(({ rules }) => Object.values(rules).every((text) => text.length < longest))
  .map(builtOf)
  .filter((drawn) => drawn !== undefined);

import { evaluate, type EvaluationValues } from '../../language/evaluate';
import { parseExpression } from '../../language/parse';
import { paymentCurve } from '../../model/payment-library/curve';
import { commonExample } from '../../model/payment-library/library-model';
import { libraryModel } from '../../model/payment-library';
import { yearPayment } from '../../model/payment-library/year-payment';
import type { AnyPaymentModel } from '../../model/known-models';
import type { Language } from '../../words/messages';
import { numberText } from '../../words/number-text';
import { ruleTexts } from '../../words/rule-texts';
import { textsOf } from '../../words/texts';
import type { RuleCurveView } from './rule-view';

/** A unit's levels of the first simulated year. */
export interface UnitLevels {
  readonly name: string;
  /** tkr a year. */
  readonly budget: number;
  /** Points a year. */
  readonly assignment: number;
}

/** The example shown where the workbook has no unit to show. */
export const exampleLevels: Omit<UnitLevels, 'name'> = commonExample;

/** The volumes drawn, as shares of the assignment, where a model has no example of its own. */
const usualReach = [0.85, 1.15] as const;
/** From here on payments are written in millions. */
const large = 100_000;

/**
 * A model's payment for a unit's first year while the volume runs past its assignment, with the model's own defaults, and
 * what one point more gives. Throws a VaxlaError where the rules have no finite value.
 */
export function ruleCurve(
  model: AnyPaymentModel,
  like: string | null,
  { budget, assignment }: Omit<UnitLevels, 'name'>,
  assumptions: Readonly<Record<string, number>>,
  language: Language,
): RuleCurveView {
  const words = ruleTexts(language);
  const values = new Map<string, number>([
    ...Object.entries(assumptions),
    ...model.parameters.map(({ key, default: value }) => [key, value] as const),
    ...Object.entries({ budget, assignment, price_level: 1 }),
  ]);
  const none = () => Number.NaN;
  const valuesAt = (volume: number): EvaluationValues => ({
    now: (name) => (name === 'volume' ? volume : (values.get(name) ?? Number.NaN)),
    past: none,
    at: none,
    sum: none,
  });
  values.set('price', evaluate(parseExpression(model.price), valuesAt(assignment)));
  const [low, high] = reachOf(like);
  const curve = paymentCurve(yearPayment(model), 'volume', valuesAt, low * assignment, high * assignment);
  const most = Math.max(...curve.flatMap((piece) => piece.map(({ value }) => Math.abs(value))));
  const isLarge = most >= large;
  const scale = isLarge ? 1000 : 1;
  const pieces = curve.map((piece) =>
    piece.map(({ at, value, slope }) => ({
      at: (100 * at) / assignment,
      payment: value / scale,
      // tkr a point, told in kr.
      marginal: 1000 * slope,
    })),
  );
  const kinks = pieces.slice(1).map(([first]) => first!.at);
  const percent = (at: number): string => withUnit(written(language, at, 1), language === 'sv' ? '\u00a0%' : '%');
  const amount = (kr: number): string => textsOf(language).session.question.kr({ amount: written(language, kr, 0) });
  const paid = (payment: number): string =>
    isLarge
      ? words.inMkr({ amount: numberText(language, payment, 1) })
      : words.inTkr({ amount: numberText(language, payment, 0) });
  const stretches = pieces.map((piece) => {
    const [first, last] = [piece[0]!, piece.at(-1)!];
    const [one, other] = [amount(first.marginal), amount(last.marginal)];
    return {
      from: written(language, first.at, 1),
      to: percent(last.at),
      amount: one === other ? one : words.range({ from: one, to: other }),
    };
  });
  const [start, end] = [pieces[0]![0]!, pieces.at(-1)!.at(-1)!];
  return {
    title: words.curveTitle,
    paymentTitle: words.payment({ unit: isLarge ? words.mkr : words.tkr }),
    marginalTitle: words.marginal,
    axis: words.axis,
    pieces,
    kinks,
    paymentText: words.paymentOf({
      from: percent(start.at),
      to: percent(end.at),
      atFrom: paid(start.payment),
      atTo: paid(end.payment),
      kinks: kinks.map(percent),
    }),
    marginalText: words.stretches({ stretches: stretches.map((stretch) => words.amountIn(stretch)) }),
    stretches: stretches.map(({ from, to, amount }) => ({ label: words.stretch({ from, to }), amount })),
  };
}

/** Where the payment is drawn: as the model it is like is shown, where that is over the volume. */
function reachOf(like: string | null): readonly [number, number] {
  const example = like === null ? undefined : libraryModel(like)?.example;
  return example?.over === 'volume' ? [example.from, example.to] : usualReach;
}

const withUnit = (text: string, unit: string): string => `${text}${unit}`;

/** A number without decimals it does not need. */
function written(language: Language, value: number, decimals: number): string {
  const whole = Math.abs(value - Math.round(value)) < 0.05;
  return numberText(language, value, whole ? 0 : decimals);
}

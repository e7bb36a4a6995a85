import { evaluate, type EvaluationValues } from '../../language/evaluate';
import { parseExpression } from '../../language/parse';
import { slopeAt, type Slopes } from '../../language/slope';
import { failure } from '../../words/problem';
import { assumptionValues } from '../assumptions';
import type { PaymentRules } from '../payment-model';
import type { AnyPaymentModel } from '../known-models';
import { commonExample, type LibraryModel } from './library-model';
import type { LibraryParameterKey } from './parameters';
import { yearPayment } from './year-payment';

/** What a year's payment is asked about: levels, parameters and assumptions that differ from the defaults. */
export type YearGiven = Readonly<Record<string, number>>;

/**
 * Where the names of a model's rules get their values: levels (the common example unless given; `volume` the assignment),
 * the model's parameters, the register's assumptions, and the price its own rule gives. Every name given counts.
 */
export function yearValues(model: AnyPaymentModel, given: YearGiven = {}): EvaluationValues {
  const values = new Map<string, number>([
    ...Object.entries(assumptionValues()),
    ...model.parameters.map(({ key, default: own }) => [key, own] as const),
    ...Object.entries({ ...commonExample, price_level: 1, ...given }),
  ]);
  if (given.volume === undefined) values.set('volume', values.get('assignment')!);
  const none = () => Number.NaN;
  const lookUp: EvaluationValues = { now: (name) => values.get(name) ?? Number.NaN, past: none, at: none, sum: none };
  if (given.price === undefined) values.set('price', evaluate(parseExpression(model.price), lookUp));
  return lookUp;
}

/**
 * What one rule of a model gives for a year.
 * @example ruleOf(englandMarginalRate, 'price', { assignment: 100, budget: 6000 }) // 60
 */
export function ruleOf(model: AnyPaymentModel, rule: keyof PaymentRules, given?: YearGiven): number {
  return evaluate(parseExpression(model[rule]), yearValues(model, given));
}

/**
 * A year's payment, thousands of the model's currency.
 * @example paymentOf(englandMarginalRate, { assignment: 100, budget: 100, volume: 110 }) // 103
 */
export function paymentOf(model: AnyPaymentModel, given?: YearGiven): number {
  return evaluate(yearPayment(model), yearValues(model, given));
}

/**
 * What one unit more of `over` is worth just before and just after where it stands; equal but at a kink.
 * @example slopesOf(englandMarginalRate, 'volume', { assignment: 100, budget: 100 }) // { left: 1, right: 0.3 }
 */
export function slopesOf(model: AnyPaymentModel, over: string, given?: YearGiven): Slopes {
  return slopeAt(yearPayment(model), over, yearValues(model, given));
}

/**
 * The parameters of a model as its source gives them for a calendar year, those that are `given` left out. Throws a
 * VaxlaError where a parameter has dated values but none for the year: years between are not filled in.
 * @example parametersIn(norwayIsf, 2018) // { rho: 0.5, price_given: 43.428 }
 */
export function parametersIn(
  model: Pick<LibraryModel, 'key' | 'dated'>,
  year: number,
  given: YearGiven = {},
): Readonly<Partial<Record<LibraryParameterKey, number>>> {
  const dated = model.dated ?? [];
  const found: Partial<Record<LibraryParameterKey, number>> = {};
  for (const key of new Set(dated.map((value) => value.key))) {
    if (given[key] !== undefined) continue;
    const own = dated.filter((value) => value.key === key);
    const inForce = own.find(({ from, to }) => from <= year && year <= to);
    if (!inForce) {
      const years = own.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
      throw failure('model-year-unknown', { model: model.key, name: key, year, years });
    }
    found[key] = inForce.value;
  }
  return found;
}

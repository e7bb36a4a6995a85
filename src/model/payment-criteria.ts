import { evaluate, type EvaluationValues } from '../language/evaluate';
import type { Expression } from '../language/expression';
import { VaxlaError } from '../words/problem';
import { assumptionValues } from './assumptions';
import type { AnyPaymentModel } from './known-models';
import { commonExample } from './payment-library/library-model';
import { yearPayment } from './payment-library/year-payment';

/** Numbers a contract holds that are counted or measured in the services, not agreed on. */
const measuredParameters = ['kpp_avvikelse', 'ytter_kostnad', 'kriterier', 'behov', 'listade', 'vardtyngd'];

/** Volumes a payment is tried at, as shares of the assignment: far from every kink a contract has, and near them. */
const triedVolumes = [0, 0.5, 0.9, 0.99, 1.01, 1.1, 2];

/** What a payment model pays for, and how many numbers must be agreed on. */
export interface PaymentCriteria {
  /** What is counted or measured and moves the payment: volume, goals, or a parameter by its key. */
  readonly measures: readonly string[];
  /** Numbers of the contract that are not nought. */
  readonly numbers: number;
}

type Parameters = Readonly<Partial<Record<string, number>>>;

/** What was found of a contract's numbers, as long as somebody holds them: trying takes milliseconds, and sliders do not wait. */
const found = new WeakMap<Parameters, { readonly model: AnyPaymentModel; readonly criteria: PaymentCriteria }>();

/**
 * How many criteria a contract has, found by trying: a measure counts where the year's payment moves with it.
 * @example paymentCriteria(performanceBased, contractOf('prestation').parameters).measures // ['volume', 'goals']
 */
export function paymentCriteria(model: AnyPaymentModel, parameters: Parameters): PaymentCriteria {
  const known = found.get(parameters);
  if (known?.model === model) return known.criteria;
  const criteria = triedCriteria(model, parameters);
  found.set(parameters, { model, criteria });
  return criteria;
}

function triedCriteria(model: AnyPaymentModel, parameters: Parameters): PaymentCriteria {
  const year = yearPayment(model);
  const paid = (moved: Readonly<Record<string, number>>): number | undefined => {
    const given = new Map<string, number>([
      ...Object.entries(assumptionValues()),
      ...model.parameters.map(({ key, default: own }) => [key, parameters[key] ?? own] as const),
      ...Object.entries({ ...commonExample, volume: commonExample.assignment, price_level: 1, ...moved }),
    ]);
    const none = () => Number.NaN;
    const values: EvaluationValues = { now: (name) => given.get(name) ?? 0, past: none, at: none, sum: none };
    return answered(year, values);
  };
  const moves = (name: string, values: readonly number[]) =>
    new Set(values.flatMap((value) => paid({ [name]: value }) ?? [])).size > 1;
  const own = model.parameters.map(({ key }) => ({ key, value: parameters[key] ?? 0 }));
  const measured = own.filter(({ key }) => measuredParameters.includes(key));
  const measures = [
    ...(moves(
      'volume',
      triedVolumes.map((share) => share * commonExample.assignment),
    )
      ? ['volume']
      : []),
    ...(moves('goals', [0, 1]) ? ['goals'] : []),
    ...measured.filter(({ key, value }) => moves(key, [value, 2 * value + 1])).map(({ key }) => key),
  ];
  const agreed = own.filter(({ key, value }) => value !== 0 && !measuredParameters.includes(key));
  return { measures, numbers: agreed.length };
}

/** A rule of somebody's own may have no answer at a volume nobody reaches: that volume tells nothing. */
function answered(expression: Expression, values: EvaluationValues): number | undefined {
  try {
    return evaluate(expression, values);
  } catch (error) {
    if (error instanceof VaxlaError) return undefined;
    throw error;
  }
}

import { evaluate } from '../../src/language/evaluate';
import type { Expression } from '../../src/language/expression';
import { parseExpression } from '../../src/language/parse';
import { paymentModel } from '../../src/model/payment-models';
import { contractOf, type Contract } from '../../src/model/scenario';

const parsed = new Map<string, Expression>();

/** A payment model's levels for one year: assignment and volume in points, budget in tkr; price_level 1 is the first year. */
export interface RuleLevels {
  readonly assignment: number;
  readonly budget: number;
  readonly volume?: number;
}

type RuleText = 'price' | 'fixed' | 'goal' | 'earned' | 'guaranteed' | 'firstPoint';

/** What a contract's own rule text gives for a year's levels, evaluated as the model evaluates it; all goals are met. */
export function ruleValue(contract: Contract, rule: RuleText, levels: RuleLevels): number {
  const text = paymentModel(contract.model)![rule];
  const expression = parsed.get(text) ?? parseExpression(text);
  parsed.set(text, expression);
  const known: Record<string, number> = { ...contract.parameters, ...levels, price_level: 1, goals: 1 };
  const now = (name: string): number => {
    if (name === 'price') known.price ??= ruleValue(contract, 'price', levels);
    const value = known[name];
    if (value === undefined) throw new Error(`the rule asks for ${name}, which was not given`);
    return value;
  };
  const none = (): number => {
    throw new Error('a payment rule looks at one moment only');
  };
  return evaluate(expression, { now, past: none, at: none, sum: none });
}

/** Variable pay of a whole year, with the floor settled. */
export const yearPay = (contract: Contract, levels: RuleLevels): number =>
  Math.max(ruleValue(contract, 'earned', levels), ruleValue(contract, 'guaranteed', levels));

/** The contract of the known answer K0: variable pay alone, 50 tkr a point, 1,200 points a year. */
export const variableOnly = contractOf('prestation', { rho: 1, m_mal: 0, price_given: 50 });

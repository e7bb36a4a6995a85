import { derivative } from '../../language/derivative';
import type { Expression } from '../../language/expression';
import { parseExpression } from '../../language/parse';
import { substitute } from '../../language/substitute';
import type { PaymentRules } from '../payment-model';

/**
 * What a payment model pays for a whole year, as one expression: fixed and goal payment, and the variable payment or
 * its floor, whichever is more. The price is written out.
 * @example yearPayment({ price: '0', fixed: 'budget', goal: '0', earned: '0', guaranteed: '0', firstPoint: '0', index: '1', carry: '0', pays: '0' }) // { kind: 'name', name: 'budget' }
 */
export function yearPayment(rules: PaymentRules): Expression {
  const price = parseExpression(rules.price);
  const [fixed, goal, earned, guaranteed] = [rules.fixed, rules.goal, rules.earned, rules.guaranteed].map((text) =>
    substitute(parseExpression(text), { price }),
  ) as [Expression, Expression, Expression, Expression];
  const variable: Expression = isZero(guaranteed) ? earned : { kind: 'max', of: [earned, guaranteed] };
  return [fixed, goal, variable].reduce(total);
}

/** What one unit more of a name adds to the year's payment: one side's value at a kink; `slopeAt` gives both. */
export function marginalPayment(rules: PaymentRules, over: string): Expression {
  return derivative(yearPayment(rules), over);
}

const isZero = (expression: Expression): boolean => expression.kind === 'number' && expression.value === 0;

function total(left: Expression, right: Expression): Expression {
  if (isZero(left)) return right;
  return isZero(right) ? left : { kind: 'add', left, right };
}

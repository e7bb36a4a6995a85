import { checkUnits, parseUnit, printUnit } from '../../language/dimension';
import { evaluate } from '../../language/evaluate';
import type { Expression } from '../../language/expression';
import { namesIn } from '../../language/names';
import { parseExpression } from '../../language/parse';
import { substitute } from '../../language/substitute';
import { failure } from '../../words/problem';
import type { Tkr } from '../../quantities/amount';
import { grantNames, type GrantName, type StateGrant } from './state-grant';

/** What a grant gives and costs in a year, tkr. */
export interface GrantPayment {
  readonly received: Tkr;
  readonly administration: Tkr;
  /** What is left of the grant when its administration is paid. */
  readonly net: Tkr;
}

/** What is left of a grant when its administration is paid, as one expression. */
export function netGrant(grant: StateGrant): Expression {
  const received = parseExpression(grant.received);
  const administration = substitute(parseExpression(grant.administration), { received });
  if (administration.kind === 'number' && administration.value === 0) return received;
  return { kind: 'subtract', left: received, right: administration };
}

/**
 * A grant for one region and year, with the grant's own defaults where nothing is given.
 * @example grantPayment(pricePerOperation, { operations: 100, price_per_operation: 50, admin_share: 0.1 }) // { received: 5000, administration: 500, net: 4500 }
 */
export function grantPayment(
  grant: StateGrant,
  given: Readonly<Partial<Record<GrantName, number>>> = {},
): GrantPayment {
  const values = new Map<string, number>(grant.parameters.map(({ key, default: own }) => [key, given[key] ?? own]));
  const valueOf = (text: string): number => {
    const none = () => Number.NaN;
    return evaluate(parseExpression(text), {
      now: (name) => values.get(name) ?? Number.NaN,
      past: none,
      at: none,
      sum: none,
    });
  };
  const received = valueOf(grant.received);
  values.set('received', received);
  const administration = valueOf(grant.administration);
  return { received, administration, net: received - administration };
}

/** Refuses a grant that reads a name it has no parameter for, or does not give money. Throws a VaxlaError. */
export function checkStateGrant(grant: StateGrant): void {
  const own = new Set<string>(grant.parameters.map(({ key }) => key));
  for (const rule of ['received', 'administration'] as const) {
    const expression = parseExpression(grant[rule]);
    if (expression.kind === 'number' && expression.value === 0) continue;
    for (const name of namesIn(expression).now) {
      const known = own.has(name) || (rule === 'administration' && name === 'received');
      if (!known) throw failure('language-unknown-name', { name, equation: `${grant.key}.${rule}` });
    }
    const unit = printUnit(checkUnits(expression, (name) => parseUnit(grantNames[name as GrantName])));
    if (unit !== 'tkr')
      throw failure('model-wrong-unit', { name: `${grant.key}.${rule}`, declared: 'tkr', found: unit });
  }
}

import { checkUnits, parseUnit, printUnit } from '../../language/dimension';
import { operands, type Expression } from '../../language/expression';
import { namesIn } from '../../language/names';
import { nearestName } from '../../language/order';
import { parseExpression } from '../../language/parse';
import { failure } from '../../words/problem';
import { assumptionOf } from '../assumptions';
import { parameterKind, type AnyPaymentModel } from '../known-models';
import type { PaymentRules } from '../payment-model';

/** Units of the levels a rule may read, beside parameters and assumptions. */
export const ruleLevels: Readonly<Record<'volume' | 'assignment' | 'budget' | 'price' | 'price_level', string>> = {
  volume: 'points',
  assignment: 'points',
  budget: 'tkr',
  price: 'tkr/points',
  price_level: '1',
};

/** Assumptions of the register that a rule may read. */
export const ruleAssumptions = ['LPIK', 'prodkrav', 'assigned_g', 'chi', 'goals'] as const;

/** What each rule gives. */
export const ruleUnits: Readonly<Record<keyof PaymentRules, string>> = {
  price: 'tkr/points',
  fixed: 'tkr',
  goal: 'tkr',
  earned: 'tkr',
  guaranteed: 'tkr',
  firstPoint: '1',
  index: '1',
  carry: '1',
  pays: '1',
};

/**
 * Refuses a payment model whose rules do not hold: text that is not in the notation, a name that is neither level,
 * parameter of the model nor assumption, an earlier month, a sum, a unit that is not the rule's. Throws a VaxlaError.
 */
export function checkPaymentModel(model: AnyPaymentModel): void {
  const units = ruleNameUnits(model.parameters);
  for (const rule of Object.keys(ruleUnits) as (keyof PaymentRules)[]) {
    checkRule(rule, model[rule], units, `${model.key}.${rule}`);
  }
}

/** The names that the rules of a model may read, with their units. */
export function ruleNameUnits(parameters: AnyPaymentModel['parameters']): ReadonlyMap<string, string> {
  return new Map<string, string>([
    ...Object.entries(ruleLevels),
    ...parameters.map((parameter) => [parameter.key, parameterKind(parameter).unit] as const),
    ...ruleAssumptions.map((key) => [key, assumptionOf(key)!.unit] as const),
  ]);
}

/** Refuses the text of one rule over names of some units; `equation` is what messages call it. Throws a VaxlaError. */
export function checkRule(
  rule: keyof PaymentRules,
  text: string,
  units: ReadonlyMap<string, string>,
  equation: string,
): void {
  const expression = parseExpression(text);
  const { now, past } = namesIn(expression);
  const [earlier] = past;
  if (earlier) throw failure('model-rule-past', { equation, name: earlier.name });
  if (holdsSum(expression)) throw failure('model-rule-sum', { equation });
  for (const name of now) {
    // The price is made of the other levels, not of itself or of what is produced.
    if (units.has(name) && !(rule === 'price' && (name === 'price' || name === 'volume'))) continue;
    const nearest = nearestName(
      name,
      [...units.keys()].filter((known) => known !== name),
    );
    throw nearest === undefined
      ? failure('language-unknown-name', { name, equation })
      : failure('language-unknown-name-near', { name, equation, nearest });
  }
  const declared = ruleUnits[rule];
  // A written 0 is nothing of any unit.
  if (expression.kind === 'number' && expression.value === 0) return;
  const found = printUnit(checkUnits(expression, (name) => parseUnit(units.get(name)!)));
  if (found !== printUnit(parseUnit(declared))) throw failure('model-wrong-unit', { name: equation, declared, found });
}

function holdsSum(expression: Expression): boolean {
  return expression.kind === 'sum' || operands(expression).some(holdsSum);
}

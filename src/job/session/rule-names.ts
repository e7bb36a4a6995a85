import { functions } from '../../language/vocabulary';
import { ruleAssumptions, ruleLevels, ruleNameUnits } from '../../model/payment-library/check';
import type { AnyPaymentModel } from '../../model/known-models';
import { ruleTerm, unitText } from '../../model/rule-terms';
import type { Language } from '../../words/messages';
import { ruleTexts } from '../../words/rule-texts';
import type { RuleNameView } from './rule-view';

/** Functions that a rule may call: it sees neither earlier months nor other units. */
const ruleFunctions = ['min', 'max', 'clamp', 'if', 'abs', 'exp', 'log', 'sqrt', 'floor'] as const;

/** Every name that a rule over some parameters may use: what is paid for first, then the agreement's numbers. */
export function ruleNames(parameters: AnyPaymentModel['parameters'], language: Language): readonly RuleNameView[] {
  const words = ruleTexts(language);
  const units = ruleNameUnits(parameters);
  const kindOf = (name: string): string => {
    if (Object.hasOwn(ruleLevels, name)) return words.kinds.level;
    return ruleAssumptions.some((key) => key === name) ? words.kinds.assumption : words.kinds.parameter;
  };
  const names = [...units].map(([name, unit]): RuleNameView => ({
    name,
    term: ruleTerm(name, language),
    unit: unitText(unit, language),
    kind: kindOf(name),
    insert: name,
    ...((name === 'price' || name === 'volume') && { notIn: ['price'] }),
  }));
  const calls = ruleFunctions.map((name): RuleNameView => ({
    name,
    term: words.functions[name],
    unit: functions.get(name)!.written,
    kind: words.kinds.function,
    insert: `${name}(`,
  }));
  return [...names, ...calls];
}

import { parseExpression } from '../../language/parse';
import { compares } from '../../language/evaluate';
import { withOperands, type Expression } from '../../language/expression';
import { substitute } from '../../language/substitute';
import { readableText } from '../../language/text';
import { contractKeys, type AnyPaymentModel } from '../../model/known-models';
import type { Contract } from '../../model/scenario';
import { ruleTerm } from '../../model/rule-terms';
import type { Language } from '../../words/messages';
import { percentText } from '../../words/number-text';
import { textsOf } from '../../words/texts';
import { namedModel } from '../question-models';

/**
 * The payment rule of contracts of one model as a reader follows it: a line per part of the payment, from the model's own
 * expressions, with the numbers that all the contracts share put in and what comes to nothing left out.
 */
export function paymentRuleText(
  contracts: readonly Contract[],
  values: Readonly<Record<string, number>>,
  language: Language,
  models: readonly AnyPaymentModel[] = [],
): string {
  const model = namedModel(contracts[0]!.model, models);
  if (!model) return '';
  const words = textsOf(language).session.question.rule;
  const shared = Object.fromEntries(
    contractKeys([model]).flatMap((key) => {
      const [first = 0, ...others] = contracts.map(({ parameters }) => parameters[key]);
      return others.every((other) => other === first) ? [[key, number(first)] as const] : [];
    }),
  );
  const term = (name: string): string => words.terms[name as keyof typeof words.terms] ?? ruleTerm(name, language);
  const written = (text: string) => plainer(substitute(parseExpression(text), shared));
  const line = (label: string, expression: Expression, before = ''): readonly string[] =>
    isNumber(expression, 0) ? [] : [`${label} = ${before}${readableText(expression, term, language)}`];
  const index = plainer(parseExpression(model.index));
  const carried = written(model.carry);
  const share = carried.kind === 'number' ? carried.value : (values['chi'] ?? 0);
  return [
    ...line(words.price, written(model.price)),
    ...line(words.fixed, written(model.fixed)),
    ...line(words.earned, written(model.earned)),
    ...line(words.guaranteed, written(model.guaranteed)),
    ...line(words.goal, written(model.goal)),
    `${words.index} = ${words.yearly}${index.kind === 'multiply' ? readableText(index, term, language) : `(${readableText(index, term, language)})`}`,
    `${words.carry} = ${percentText(language, share, 0)}`,
  ].join('\n');
}

const number = (value: number): Expression => ({ kind: 'number', value });
const isNumber = (expression: Expression, value: number): boolean =>
  expression.kind === 'number' && expression.value === value;

/**
 * An expression with what is known already computed: times nothing, times one, plus nothing, the least of numbers, a
 * condition between numbers. What stays is the same function.
 */
export function plainer(expression: Expression): Expression {
  const own = withOperands(expression, plainer);
  switch (own.kind) {
    case 'add':
      if (isNumber(own.left, 0)) return own.right;
      return isNumber(own.right, 0) ? own.left : own;
    case 'subtract':
      return isNumber(own.right, 0) ? own.left : own;
    case 'multiply':
      if (isNumber(own.left, 0) || isNumber(own.right, 0)) return number(0);
      if (isNumber(own.left, 1)) return own.right;
      return isNumber(own.right, 1) ? own.left : own;
    case 'divide':
      return isNumber(own.right, 1) ? own.left : own;
    case 'min':
    case 'max': {
      const values = own.of.flatMap((each) => (each.kind === 'number' ? [each.value] : []));
      if (values.length < own.of.length) return own;
      return number(own.kind === 'min' ? Math.min(...values) : Math.max(...values));
    }
    case 'clamp':
      return isNumber(own.low, 0) && isNumber(own.high, 0) ? number(0) : own;
    case 'if': {
      const { left, right, operator } = own.condition;
      if (left.kind !== 'number' || right.kind !== 'number') return own;
      return compares(operator, left.value, right.value) ? own.then : own.otherwise;
    }
    default:
      return own;
  }
}

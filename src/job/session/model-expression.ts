import type { Expression } from '../../language/expression';
import { parseExpression } from '../../language/parse';

const parsed = new Map<string, Expression>();

/** An expression of a payment model, which is parsed once: the view asks for the same few after every change. */
export function modelExpression(text: string): Expression {
  const expression = parsed.get(text) ?? parseExpression(text);
  parsed.set(text, expression);
  return expression;
}

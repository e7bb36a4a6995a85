import { failure } from '../words/problem';
import { withOperands, type Expression } from './expression';

/**
 * An expression with names replaced by expressions, all at once: what is put in is not searched again.
 * A name inside prev or past can only be replaced by a plain name; anything else is refused.
 * @example printExpression(substitute(parseExpression('2 * volume'), { volume: parseExpression('a + b') })) // '2 * (a + b)'
 */
export function substitute(expression: Expression, replacements: Readonly<Record<string, Expression>>): Expression {
  const replacementOf = (name: string): Expression | undefined =>
    Object.hasOwn(replacements, name) ? replacements[name] : undefined;
  const renamed = (name: string): string => {
    const replacement = replacementOf(name);
    if (!replacement) return name;
    if (replacement.kind !== 'name') throw failure('language-past-replaced', { name });
    return replacement.name;
  };
  const replace = (node: Expression): Expression => {
    switch (node.kind) {
      case 'name':
        return replacementOf(node.name) ?? node;
      case 'prev':
      case 'past':
      case 'at':
        return { ...node, name: renamed(node.name) };
      default:
        return withOperands(node, replace);
    }
  };
  return replace(expression);
}

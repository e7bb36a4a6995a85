import { operands, type Expression } from './expression';

/** The names an expression needs, each once, in the order they are met. */
export interface NeededNames {
  /** Needed in the same month, also inside a sum. */
  readonly now: readonly string[];
  /** Needed from earlier months: `lag` is how far back it reaches. */
  readonly past: readonly { readonly name: string; readonly lag: number }[];
  /** Needed at one index of an indexed level. */
  readonly at: readonly { readonly name: string; readonly index: string }[];
}

/**
 * The names an expression needs: of this month, of earlier months (with the longest lag) and at an index.
 * @example namesIn(parseExpression('a + prev(b, 2)')).past // [{ name: 'b', lag: 2 }]
 */
export function namesIn(expression: Expression): NeededNames {
  const now = new Set<string>();
  const past = new Map<string, number>();
  const at = new Map<string, { readonly name: string; readonly index: string }>();
  const visit = (node: Expression): void => {
    if (node.kind === 'name') now.add(node.name);
    if (node.kind === 'prev') past.set(node.name, Math.max(node.lag, past.get(node.name) ?? 0));
    if (node.kind === 'past') past.set(node.name, Math.max(node.months, past.get(node.name) ?? 0));
    if (node.kind === 'at') at.set(`${node.name} ${node.index}`, { name: node.name, index: node.index });
    operands(node).forEach(visit);
  };
  visit(expression);
  return {
    now: [...now],
    past: [...past].map(([name, lag]) => ({ name, lag })),
    at: [...at.values()],
  };
}

import { failure } from '../words/problem';
import { operands, withOperands, type Expression } from './expression';

/** Where a levelled name exists: level 'stream', elements 'p' and 'o' for a name of the two queued streams. */
export interface LevelMember {
  readonly level: string;
  readonly elements: readonly string[];
  /** Elements that are rows, not names (calendar months): inside a sum the name is taken `at` each of them. */
  readonly indexed?: boolean;
}

/** For whom an equation is written out: one element of its level, or the region. Nothing for an equation of no level. */
export type ExpansionPlace = { readonly level: string; readonly element: string } | { readonly regional: true };

/** The level a name is declared for; undefined for a name of no level, also one already written with its element. */
export type LevelOf = (name: string) => LevelMember | undefined;

/**
 * An equation's expression written out for one element of its level.
 * Names of its level get the element as suffix; `sum` repeats its content for every element of another level and adds
 * from left to right; in a regional equation `sum` stays, with unit names inside. Refuses, by name, a name that does not
 * exist for the element, a name of another level outside `sum`, and a sum over no level or over two.
 * @example printExpression(expandFor(parseExpression('prev(queue)'), () => ({ level: 'stream', elements: ['p', 'o'] }), { level: 'stream', element: 'p' })) // 'prev(queue_p)'
 */
export function expandFor(expression: Expression, levelOf: LevelOf, place?: ExpansionPlace): Expression {
  const own = place && 'element' in place ? place : undefined;
  const regional = place !== undefined && 'regional' in place;
  const outside = (node: Expression): Expression => {
    if (node.kind !== 'sum') return renamed(node, outside, (name) => ownName(name, levelOf(name), own));
    if (!regional) return writtenOut(node.of, levelOf, own);
    if (holdsSum(node.of)) throw failure('language-nested-sum-expanded', {});
    return { kind: 'sum', of: outside(node.of) };
  };
  return outside(expression);
}

type Own = Extract<ExpansionPlace, { readonly element: string }> | undefined;

function holdsSum(expression: Expression): boolean {
  return expression.kind === 'sum' || operands(expression).some(holdsSum);
}

function renamed(
  node: Expression,
  inside: (operand: Expression) => Expression,
  nameOf: (name: string) => string,
): Expression {
  switch (node.kind) {
    case 'name':
    case 'prev':
    case 'past':
      return { ...node, name: nameOf(node.name) };
    default:
      return withOperands(node, inside);
  }
}

function ownName(name: string, member: LevelMember | undefined, own: Own): string {
  if (!member || member.indexed) return name;
  if (own?.level !== member.level) {
    throw failure('language-level-outside-sum', { name, level: member.level, example: suffixed(name, member) });
  }
  if (!member.elements.includes(own.element)) {
    throw failure('language-element-missing', { name, element: own.element, elements: member.elements });
  }
  return `${name}_${own.element}`;
}

const suffixed = (name: string, member: LevelMember): string => `${name}_${member.elements[0] ?? ''}`;

/** A sum written out over the one foreign level its names have, left to right. */
function writtenOut(of: Expression, levelOf: LevelOf, own: Own): Expression {
  if (holdsSum(of)) throw failure('language-nested-sum-expanded', {});
  const [first, ...others] = foreignNames(of, levelOf, own);
  if (!first) throw failure('language-sum-without-level', {});
  for (const other of others) {
    if (other.member.level !== first.member.level) {
      throw failure('language-sum-two-levels', { first: first.name, second: other.name });
    }
    const same =
      other.member.elements.length === first.member.elements.length &&
      other.member.elements.every((element) => first.member.elements.includes(element));
    if (!same) throw failure('language-sum-elements-differ', { first: first.name, second: other.name });
  }
  const terms = first.member.elements.map((element) => elementTerm(of, element, first.member.level, levelOf, own));
  const [start = { kind: 'number', value: 0 } as const, ...rest] = terms;
  return rest.reduce<Expression>((left, right) => ({ kind: 'add', left, right }), start);
}

/** The levelled names inside a sum, apart from those of the equation's own level. */
function foreignNames(
  of: Expression,
  levelOf: LevelOf,
  own: Own,
): readonly { readonly name: string; readonly member: LevelMember }[] {
  const found = new Map<string, LevelMember>();
  const visit = (node: Expression): void => {
    if (node.kind === 'name' || node.kind === 'prev' || node.kind === 'past') {
      const member = levelOf(node.name);
      if (member && member.level !== own?.level) found.set(node.name, member);
    }
    operands(node).forEach(visit);
  };
  visit(of);
  return [...found].map(([name, member]) => ({ name, member }));
}

function elementTerm(of: Expression, element: string, level: string, levelOf: LevelOf, own: Own): Expression {
  const term = (node: Expression): Expression => {
    const levelled = node.kind === 'name' || node.kind === 'prev' || node.kind === 'past';
    const member = levelled ? levelOf(node.name) : undefined;
    if (!levelled || member?.level !== level) {
      return renamed(node, term, (name) => ownName(name, levelOf(name), own));
    }
    if (!member.indexed) return { ...node, name: `${node.name}_${element}` };
    if (node.kind !== 'name') throw failure('language-indexed-past', { name: node.name, level });
    return { kind: 'at', name: node.name, index: element };
  };
  return term(of);
}

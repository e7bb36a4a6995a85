import { operands, withOperands, type Comparison, type Expression } from '../../language/expression';
import { namesIn } from '../../language/names';

import { varies, type Variation } from './variation';
import type { UniformLayout, UniformMemory, UniformNumber } from './uniform-memory';

/** Where expressions are computed: for all units alike, for a unit, or for the region. */
export type Site = 'shared' | 'unit' | 'region';

/** Part of an equation that is the same in every draw, as large as it can be. */
export interface Leaf {
  readonly number: UniformNumber;
  readonly varies: number;
}

/** Leaves and conditions that decide how equations look in a month of some kind. */
export interface Deciding {
  readonly leaves: Set<number>;
  readonly conditions: Set<Comparison>;
}

export function newDeciding(): Deciding {
  return { leaves: new Set(), conditions: new Set() };
}

/** Finds the leaves of equations, alike ones once. */
export class Leaves {
  readonly all: Leaf[] = [];
  private readonly byText = new Map<string, number>();
  private readonly byExpression = new Map<Expression, number>();
  private readonly sides = new Map<Comparison, readonly [number, number]>();
  private readonly rewritten = new Map<string, Expression>();

  constructor(
    private readonly variation: Variation,
    private readonly layouts: Readonly<Record<Site, UniformLayout>>,
  ) {}

  /** The leaf an expression is; undefined where it is none. */
  leafOf(expression: Expression): number | undefined {
    return this.byExpression.get(expression);
  }

  /** The leaves on both sides of a condition that is the same in every draw. */
  sidesOf(condition: Comparison): readonly [number, number] | undefined {
    return this.sides.get(condition);
  }

  /** Finds the leaves of an expression; what decides how it looks is put into `deciding`. */
  find(expression: Expression, site: Site, deciding: Deciding): void {
    if (expression.kind === 'number') return;
    if (this.isUniform(expression)) {
      deciding.leaves.add(this.leaf(expression, site));
      return;
    }
    if (expression.kind === 'sum') return;
    if (expression.kind === 'at') {
      this.find(this.atIndex(expression.name, expression.index), site, deciding);
      return;
    }
    if (expression.kind === 'if') {
      const { condition, then, otherwise } = expression;
      if (this.isUniform(condition.left) && this.isUniform(condition.right)) {
        this.sides.set(condition, [this.leaf(condition.left, site), this.leaf(condition.right, site)]);
        deciding.conditions.add(condition);
        this.find(then, site, deciding);
        this.find(otherwise, site, deciding);
        return;
      }
    }
    for (const operand of operands(expression)) this.find(operand, site, deciding);
  }

  /** A column per calendar month at one of them: its equation with what it reads at that month. */
  atIndex(name: string, index: string): Expression {
    const key = `${name} ${index}`;
    const known = this.rewritten.get(key);
    if (known) return known;
    const value = this.variation.facts.get(name)!.column!.value;
    const made = atMonth(value, index, this.variation);
    this.rewritten.set(key, made);
    return made;
  }

  /** The leaves' numbers where a memory stands, at their own places. */
  compute(leaves: readonly number[], memory: UniformMemory, into: Float64Array): void {
    for (const leaf of leaves) into[leaf] = this.all[leaf]!.number(memory);
  }

  /** Everything that decides: leaves, and both sides of the conditions; those that change with the month apart. */
  decidingLeaves({ leaves, conditions }: Deciding): {
    readonly fixed: readonly number[];
    readonly monthly: readonly number[];
  } {
    const all = [...new Set([...leaves, ...[...conditions].flatMap((condition) => this.sidesOf(condition)!)])];
    const isMonthly = (leaf: number) => (this.all[leaf]!.varies & varies.month) !== 0;
    return { fixed: all.filter((leaf) => !isMonthly(leaf)), monthly: all.filter(isMonthly) };
  }

  private leaf(expression: Expression, site: Site): number {
    // The region has names and a memory of its own.
    const text = `${site === 'region' ? 'r' : 'u'}${JSON.stringify(expression)}`;
    const known = this.byText.get(text);
    const number =
      known ?? this.all.push({ number: this.layouts[site].number(expression), varies: this.variesOf(expression) }) - 1;
    this.byText.set(text, number);
    this.byExpression.set(expression, number);
    return number;
  }

  private isUniform(expression: Expression): boolean {
    return (this.variesOf(expression) & varies.draw) === 0;
  }

  private variesOf(expression: Expression): number {
    const { now, past, at } = namesIn(expression);
    let bits = past.length > 0 ? varies.month : 0;
    const own = (name: string) => this.variation.facts.get(name)?.varies ?? 0;
    for (const name of now) bits |= own(name);
    for (const { name } of past) bits |= own(name);
    for (const { name } of at) bits |= own(name) & ~varies.month;
    return bits;
  }
}

function atMonth(expression: Expression, index: string, variation: Variation): Expression {
  if (expression.kind === 'name') {
    if (expression.name === 'calendar_month') return { kind: 'number', value: Number(index) };
    const own = variation.facts.get(expression.name);
    const monthly = own !== undefined && (own.varies & varies.month) !== 0;
    return monthly ? { kind: 'at', name: expression.name, index } : expression;
  }
  return withOperands(expression, (operand) => atMonth(operand, index, variation));
}

import { Values } from '../../language/kernel/values';
import { operands, type Comparison, type Expression } from '../../language/expression';
import { compares } from '../../language/evaluate';
import type { Model, ModelColumn } from '../../model/model';
import { baseMonths } from '../run';
import type { WantedColumns } from './kernel';
import { newDeciding, type Deciding, type Leaves, type Site } from './leaves';
import { Look } from './look';
import { equationIn, phaseOf, phases, type KnownRows, type Pattern, type Phase } from './pattern';
import { varies, type Variation } from './variation';

interface Seen {
  readonly signature: readonly number[];
  readonly pattern: Pattern;
}

interface LookBack {
  readonly from: Site;
  readonly name: string;
  readonly least: number;
  readonly most: number;
}

/** Equations as they look in the months of a run, alike ones once. */
export class Patterns {
  readonly values = new Values();
  /** Expressions that are summed over the units. */
  readonly terms: readonly Expression[];
  /** Columns of each site that later months or other places read. */
  readonly stored: Readonly<Record<Site, readonly string[]>>;
  readonly regionReachesBack: boolean;
  /** How many ways the equations were seen to look. */
  size = 0;
  private readonly seen: Readonly<Record<Site, Readonly<Record<Phase, Seen[]>>>> = {
    shared: { base: [], 'base end': [], simulated: [] },
    unit: { base: [], 'base end': [], simulated: [] },
    region: { base: [], 'base end': [], simulated: [] },
  };
  private readonly signature: number[] = [];
  /** Columns a site's equations read from its rows, and how many months back. */
  private readonly looksBack: Readonly<Record<Site, readonly LookBack[]>>;
  private readonly deciding: Readonly<Record<Site, Readonly<Record<Phase, Deciding>>>>;
  private readonly wantedNodes: Readonly<Record<'unit' | 'region', readonly Expression[]>>;
  private readonly columns: ReadonlyMap<string, ModelColumn>;

  constructor(
    model: Model,
    wanted: WantedColumns,
    private readonly variation: Variation,
    private readonly leaves: Leaves,
  ) {
    const { facts, needed, lags } = variation;
    const isDrawn = ({ name }: ModelColumn) => needed.has(name) && (facts.get(name)!.varies & varies.draw) !== 0;
    const isShared = ({ name }: ModelColumn) => (facts.get(name)!.varies & varies.unit) === 0;
    const month = model.month.filter(isDrawn);
    const region = model.region.filter(isDrawn);
    const start = model.start.filter(isDrawn);
    const shared = month.filter(isShared);
    const ofUnit = month.filter((column) => !isShared(column));
    this.columns = new Map([...model.start, ...model.month, ...model.region].map((column) => [column.name, column]));
    const reaching = (columns: readonly ModelColumn[]) =>
      columns.map(({ name }) => name).filter((name) => lags.has(name));
    this.stored = { shared: shared.map(({ name }) => name), unit: reaching(ofUnit), region: reaching(region) };
    const back = (from: Site, least: number): readonly LookBack[] =>
      this.stored[from].map((name) => ({ from, name, least, most: lags.get(name) ?? 0 }));
    this.looksBack = {
      shared: back('shared', 1),
      unit: [...back('unit', 1), ...back('shared', 0)],
      region: back('region', 1),
    };
    this.regionReachesBack = this.stored.region.length > 0;
    const terms = new Map<string, Expression>();
    for (const { value, before } of region) for (const each of [value, before]) gatherTerms(each, terms);
    this.terms = [...terms.values()];
    const node = (name: string): Expression => ({ kind: 'name', name });
    this.wantedNodes = { unit: wanted.unit.map(node), region: wanted.region.map(node) };
    const found = (site: Site, columns: readonly ModelColumn[], more: readonly Expression[]) =>
      Object.fromEntries(
        phases.map((phase) => {
          const deciding = newDeciding();
          for (const column of columns) this.leaves.find(equationIn(column, phase), site, deciding);
          for (const expression of more) this.leaves.find(expression, site, deciding);
          return [phase, deciding];
        }),
      ) as Record<Phase, Deciding>;
    this.deciding = {
      shared: found('shared', [...start.filter(isShared), ...shared], []),
      unit: found('unit', [...start, ...ofUnit], [...this.wantedNodes.unit, ...this.terms]),
      region: found('region', region, this.wantedNodes.region),
    };
  }

  decidingIn(site: Site, phase: Phase): Deciding {
    return this.deciding[site][phase];
  }

  /** How the equations look in a row, given the leaves' numbers there and what is known of rows and columns. */
  patternIn(site: Site, row: number, numbers: Float64Array, known: Readonly<Record<Site, KnownRows>>): Pattern {
    const phase = phaseOf(row);
    const signature = this.signatureOf(site, phase, row, numbers, known);
    const seen = this.seen[site][phase];
    const made = seen.find((each) => isSame(each.signature, signature));
    if (made) return made.pattern;
    const number = (this.size += 1);
    const look = new Look(number, this, this.leaves, this.variation, site, phase, row, numbers, known);
    const pattern = look.pattern();
    seen.push({ signature: signature.slice(), pattern });
    return pattern;
  }

  /** All that decides how the equations look, as numbers; the same storage every time. */
  private signatureOf(
    site: Site,
    phase: Phase,
    row: number,
    numbers: Float64Array,
    known: Readonly<Record<Site, KnownRows>>,
  ): number[] {
    const { leaves, conditions } = this.deciding[site][phase];
    const { signature } = this;
    signature.length = 0;
    for (const leaf of leaves) {
      const number = numbers[leaf]!;
      signature.push(number === 0 || number === 1 ? number : number - number === 0 ? 2 : 3);
    }
    for (const condition of conditions) signature.push(this.truthNumber(condition, numbers));
    const looksBack = phase === 'simulated' || this.variation.baseReachesBack;
    for (const { from, name, least, most } of this.looksBack[site]) {
      const rows = known[from].get(name)!;
      for (let back = least; back <= (looksBack ? most : 0); back += 1) {
        const number = rows[row + baseMonths - back];
        // Neither is a number that an equation can have.
        signature.push(number === undefined ? Infinity : number - number === 0 ? number : -Infinity);
      }
    }
    return signature;
  }

  private truthNumber(condition: Comparison, numbers: Float64Array): number {
    const truth = this.truth(condition, numbers);
    return truth === undefined ? 2 : truth ? 1 : 0;
  }

  truth(condition: Comparison, numbers: Float64Array): boolean | undefined {
    const sides = this.leaves.sidesOf(condition)!;
    const left = numbers[sides[0]]!;
    const right = numbers[sides[1]]!;
    if (left - left !== 0 || right - right !== 0) return undefined;
    return compares(condition.operator, left, right);
  }

  equation(name: string, phase: Phase): Expression {
    return equationIn(this.columns.get(name)!, phase);
  }

  wantedIn(site: 'unit' | 'region'): readonly Expression[] {
    return this.wantedNodes[site];
  }
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

function gatherTerms(expression: Expression, into: Map<string, Expression>): void {
  if (expression.kind === 'sum') into.set(JSON.stringify(expression.of), expression.of);
  else for (const operand of operands(expression)) gatherTerms(operand, into);
}

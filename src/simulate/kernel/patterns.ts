import { leastChecks } from '../../language/kernel/least-checks';
import { Translation, type Names } from '../../language/kernel/translate';
import { Values, type Value } from '../../language/kernel/values';
import { operands, type Comparison, type Expression } from '../../language/expression';
import { compares } from '../../language/evaluate';
import type { Model, ModelColumn } from '../../model/model';
import { baseMonths } from '../run';
import type { WantedColumns } from './kernel';
import { newDeciding, type Deciding, type Leaves, type Site } from './leaves';
import { varies, type Variation } from './variation';

/** What a month's values of a unit, of all units or of the region do: where each goes, by name. */
export interface Pattern {
  readonly number: number;
  readonly site: Site;
  /** Columns that later months or other places read. */
  readonly stores: readonly { readonly name: string; readonly value: Value }[];
  /** Added to a sum over the units. */
  readonly additions: readonly { readonly term: number; readonly value: Value }[];
  /** Wanted columns, by position. */
  readonly kept: readonly { readonly position: number; readonly value: Value }[];
  readonly checks: readonly Value[];
  /** Of every column others read: its number where it is the same in every draw and known by the equation alone. */
  readonly known: ReadonlyMap<string, number | undefined>;
}

/** By column: for every row, twelve before the first among them, the number it is known to be; undefined where it varies. */
export type KnownRows = Map<string, (number | undefined)[]>;

/** Which phase a row belongs to, and whether its columns are read by a simulated month. */
export type Phase = 'base' | 'base end' | 'simulated';

/** Rows at the end of the base year that a column with a short memory is kept for. */
const shortMemory = 3;

export function phaseOf(row: number): Phase {
  if (row >= baseMonths) return 'simulated';
  return row >= baseMonths - shortMemory ? 'base end' : 'base';
}

export const phases: readonly Phase[] = ['base', 'base end', 'simulated'];

/** What stands where in the memory of a run. */
export const places = {
  draw: (key: string) => `draw ${key}`,
  shared: (name: string, lag: number) => `month ${lag} ${name}`,
  unit: (name: string, lag: number) => `unit ${lag} ${name}`,
  region: (name: string, lag: number) => `region ${lag} ${name}`,
  term: (term: number) => `sum ${term}`,
} as const;

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

function equationIn({ value, before }: ModelColumn, phase: Phase): Expression {
  return phase === 'simulated' ? value : before;
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  for (let place = 0; place < one.length; place += 1) if (one[place] !== other[place]) return false;
  return true;
}

function gatherTerms(expression: Expression, into: Map<string, Expression>): void {
  if (expression.kind === 'sum') into.set(JSON.stringify(expression.of), expression.of);
  else for (const operand of operands(expression)) gatherTerms(operand, into);
}

/** The equations of one site in one kind of row. */
class Look implements Names {
  private readonly translation: Translation;
  private readonly columns = new Map<string, Value>();

  constructor(
    private readonly number: number,
    private readonly patterns: Patterns,
    private readonly leaves: Leaves,
    private readonly variation: Variation,
    private readonly site: Site,
    private readonly phase: Phase,
    private readonly row: number,
    private readonly numbers: Float64Array,
    private readonly knownRows: Readonly<Record<Site, KnownRows>>,
  ) {
    this.translation = new Translation(patterns.values, this);
  }

  pattern(): Pattern {
    const { site, phase, patterns, translation } = this;
    const stores = this.patterns.stored[site]
      .filter((name) => this.isStored(name))
      .map((name) => ({ name, value: translation.whole(this.nodeOf(name)) }));
    const summed = site === 'unit' && (phase === 'simulated' || patterns.regionReachesBack);
    const additions = summed
      ? patterns.terms.map((term, position) => ({ term: position, value: translation.whole(term) }))
      : [];
    const kept =
      site === 'shared' || phase !== 'simulated'
        ? []
        : patterns.wantedIn(site).map((node, position) => ({ position, value: translation.whole(node) }));
    const known = new Map(
      stores.map(({ name, value }) => [name, value.operation === 'constant' ? value.constant : undefined]),
    );
    const varying = stores.filter(({ name }) => known.get(name) === undefined);
    return {
      number: this.number,
      site,
      stores: varying,
      additions: additions.filter(({ value }) => value.operation !== 'constant' || value.constant !== 0),
      kept,
      checks: leastChecks(
        translation.checks,
        [...varying, ...additions, ...kept].map(({ value }) => value),
      ),
      known,
    };
  }

  uniform(expression: Expression): Value | undefined {
    const leaf = this.leaves.leafOf(expression);
    if (leaf === undefined) return undefined;
    const number = this.numbers[leaf]!;
    const { values } = this.patterns;
    if (number === 0 || number === 1) return values.constant(number);
    return number - number === 0 ? values.uniform(leaf, this.leaves.all[leaf]!.varies) : values.constant(NaN);
  }

  holds(condition: Comparison): boolean | typeof NaN | undefined {
    if (!this.leaves.sidesOf(condition)) return undefined;
    return this.patterns.truth(condition, this.numbers) ?? NaN;
  }

  named(node: Extract<Expression, { readonly kind: 'name' | 'prev' | 'at' | 'sum' }>): Value {
    switch (node.kind) {
      case 'name':
        return this.now(node.name);
      case 'prev':
        return this.past(node.name, node.lag);
      case 'at':
        return this.column(`${node.name} ${node.index}`, () => this.leaves.atIndex(node.name, node.index));
      case 'sum': {
        const term = this.patterns.terms.findIndex((each) => JSON.stringify(each) === JSON.stringify(node.of));
        const sum = this.patterns.values.load(places.term(term), varies.draw | varies.month | varies.gathered);
        this.translation.checks.add(sum);
        return sum;
      }
    }
  }

  past(name: string, lag: number): Value {
    const site = this.siteOf(name);
    const known = this.knownRows[site].get(name)![this.row + baseMonths - lag];
    return known === undefined ? this.loaded(site, name, lag) : this.patterns.values.constant(known);
  }

  private now(name: string): Value {
    const facts = this.variation.facts.get(name)!;
    if (facts.drawn !== undefined) return this.patterns.values.load(places.draw(facts.drawn), varies.draw);
    if (this.site === 'unit' && this.siteOf(name) === 'shared' && facts.column!.equation.when === 'month') {
      return this.past(name, 0);
    }
    return this.column(name, () => this.patterns.equation(name, this.phase));
  }

  private column(key: string, equation: () => Expression): Value {
    const known = this.columns.get(key);
    if (known) return known;
    const value = this.translation.part(equation());
    this.columns.set(key, value);
    return value;
  }

  private nodeOf(name: string): Expression {
    return { kind: 'name', name };
  }

  private isStored(name: string): boolean {
    const lag = this.variation.lags.get(name) ?? 0;
    return this.phase !== 'base' || this.site === 'shared' || lag > shortMemory || this.variation.baseReachesBack;
  }

  private siteOf(name: string): Site {
    const { varies: bits, column } = this.variation.facts.get(name)!;
    if (column?.equation.level === 'region') return 'region';
    return (bits & varies.unit) === 0 ? 'shared' : 'unit';
  }

  private loaded(site: Site, name: string, lag: number): Value {
    // What is the same for all units is stored in its row before the units are computed, not before its own row is: what
    // is made of it in the same month counts as the unit's, or it would be computed too early.
    const bits = { shared: lag === 0 ? varies.unit : 0, unit: varies.unit, region: varies.gathered }[site];
    return this.patterns.values.load(places[site](name, lag), varies.draw | varies.month | bits);
  }
}

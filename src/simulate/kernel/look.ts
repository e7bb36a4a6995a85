import type { Comparison, Expression } from '../../language/expression';
import { leastChecks } from '../../language/kernel/least-checks';
import { Translation, type Names } from '../../language/kernel/translate';
import type { Value } from '../../language/kernel/values';
import { baseMonths } from '../run';
import type { Leaves, Site } from './leaves';
import { places, shortMemory, type KnownRows, type Pattern, type Phase } from './pattern';
import type { Patterns } from './patterns';
import { varies, type Variation } from './variation';

/** The equations of one site in one kind of row. */
export class Look implements Names {
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

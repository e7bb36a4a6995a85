import { namesIn } from '../../language/names';
import { assumptions } from '../../model/assumptions';
import { frameNames } from '../../model/inputs';
import type { Model, ModelColumn } from '../../model/model';
import type { WantedColumns } from './kernel';

/** What a value can vary with, a bit each; `gathered` is what units give the region. */
export const varies = { unit: 1, month: 2, draw: 4, gathered: 8 } as const;

/** What a name is to the kernel. */
export interface NameFacts {
  readonly varies: number;
  /** Its column, where it is one. */
  readonly column?: ModelColumn;
  /** The draw it takes its value from. */
  readonly drawn?: string;
}

/** Which columns must be computed for the wanted ones, and what every name varies with when some assumptions are drawn. */
export interface Variation {
  readonly facts: ReadonlyMap<string, NameFacts>;
  readonly needed: ReadonlySet<string>;
  /** By column that varies with the draw, how many months back it is asked for. */
  readonly lags: ReadonlyMap<string, number>;
  /** Columns whose base months ask for months before them. */
  readonly baseReachesBack: boolean;
}

const expressionsOf = ({ value, before }: ModelColumn) => (value === before ? [value] : [value, before]);

/** `sources`: by assumption that is drawn, the key of the draw it takes its value from. */
export function variationOf(model: Model, wanted: WantedColumns, sources: ReadonlyMap<string, string>): Variation {
  const columns = [...model.start, ...model.month, ...model.region];
  const byName = new Map(columns.map((column) => [column.name, column]));
  const needed = neededFor([...wanted.unit, ...wanted.region], byName);
  const bits = givenBits(model, sources);
  for (const column of columns) bits.set(column.name, ownBits(column));
  spread(columns, bits, varies.unit);
  spread(columns, bits, varies.draw);
  const drawn = (name: string) => (bits.get(name)! & varies.draw) !== 0;
  const lags = new Map<string, number>();
  let baseReachesBack = false;
  for (const name of needed) {
    const column = byName.get(name)!;
    for (const expression of expressionsOf(column)) {
      for (const { name: past, lag } of namesIn(expression).past) {
        if (!byName.has(past) || !drawn(past)) continue;
        lags.set(past, Math.max(lag, lags.get(past) ?? 0));
        if (expression === column.before) baseReachesBack = true;
      }
    }
  }
  const facts = new Map<string, NameFacts>();
  for (const [name, own] of bits) {
    const column = byName.get(name);
    const source = sources.get(name);
    facts.set(name, { varies: own, ...(column && { column }), ...(source !== undefined && { drawn: source }) });
  }
  return { facts, needed, lags, baseReachesBack };
}

function neededFor(roots: readonly string[], byName: ReadonlyMap<string, ModelColumn>): ReadonlySet<string> {
  const needed = new Set<string>();
  const pending = [...roots];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const column = byName.get(name);
    if (!column || needed.has(name)) continue;
    needed.add(name);
    for (const expression of expressionsOf(column)) {
      const { now, past, at } = namesIn(expression);
      pending.push(...now, ...past.map((each) => each.name), ...at.map((each) => each.name));
    }
  }
  return needed;
}

function givenBits(model: Model, sources: ReadonlyMap<string, string>): Map<string, number> {
  const bits = new Map<string, number>();
  for (const { key } of assumptions) bits.set(key, sources.has(key) ? varies.draw : 0);
  for (const name of frameNames) bits.set(name, 0);
  for (const name of ['time', 'calendar_year', 'calendar_month']) bits.set(name, varies.month);
  for (const { name, input } of model.inputs) {
    const own = input.level === 'region' ? 0 : varies.unit;
    bits.set(name, input.calendar ? own | varies.month : own);
  }
  return bits;
}

function ownBits({ equation }: ModelColumn): number {
  return equation.when === 'month' || equation.level === 'calendar' ? varies.month : 0;
}

/** Hands a bit on to every column that is computed, in any month, from a name that has it. */
function spread(columns: readonly ModelColumn[], bits: Map<string, number>, bit: number): void {
  const reads = columns.map((column) => ({
    column,
    names: expressionsOf(column).flatMap((expression) => {
      const { now, past, at } = namesIn(expression);
      return [...now, ...past.map(({ name }) => name), ...at.map(({ name }) => name)];
    }),
  }));
  for (let changed = true; changed;) {
    changed = false;
    for (const { column, names } of reads) {
      const own = bits.get(column.name)!;
      // The region adds its units up: it does not vary with them.
      if ((own & bit) !== 0 || (bit === varies.unit && column.equation.level === 'region')) continue;
      if (!names.some((name) => ((bits.get(name) ?? 0) & bit) !== 0)) continue;
      bits.set(column.name, own | bit);
      changed = true;
    }
  }
}

import type { Executor, RunSegment } from '../../language/kernel/executor';
import { segmentOf, type Place, type Segment, type Wanted } from '../../language/kernel/segment';
import type { Value } from '../../language/kernel/values';
import type { Pattern } from './pattern';
import { varies } from './variation';

/** Months whose equations look alike in all units: what must be there before the units are computed. */
export interface RowKind {
  readonly shared: Pattern;
  readonly units: readonly Pattern[];
  readonly region: Pattern | undefined;
}

/** A segment that can be run, and the values that are the same in every draw whose numbers it is given. */
export interface Ready {
  readonly run: RunSegment;
  readonly uniforms: readonly Value[];
  /** Nothing to do: it need not be run. */
  readonly isEmpty: boolean;
}

/** Everything that is run for a scenario. */
export interface Bundle {
  readonly block: Ready;
  /** By kind of unit: what is the same in all its months. */
  readonly units: readonly Ready[];
  /** By kind of row: what is the same for all units. */
  readonly rows: readonly Ready[];
  readonly patterns: ReadonlyMap<Pattern, Ready>;
  /** Keys of draws that any of it hangs on. */
  readonly reads: ReadonlySet<string>;
  /** Numbers of arrays. */
  readonly fixedArrays: number;
  readonly monthWidth: number;
  readonly unitWidth: number;
  readonly regionWidth: number;
  readonly scratch: number;
}

/** Months back that a row's address lies before the row: the longest a month can look. */
export const reach = 12;

/** Columns with a place in every row, and the keys of the draws. */
export interface Stored {
  readonly draws: readonly string[];
  readonly shared: readonly string[];
  readonly unit: readonly string[];
  readonly region: readonly string[];
  readonly terms: number;
}

type Level = 'block' | 'unit' | 'shared' | 'month' | 'region';

/** Where a value is computed; undefined for what is read or the same in every draw. */
function levelOf({ varies: bits, operation }: Value): Level | undefined {
  if (operation === 'load' || (bits & varies.draw) === 0) return undefined;
  if ((bits & varies.gathered) !== 0) return 'region';
  if ((bits & varies.month) !== 0) return (bits & varies.unit) !== 0 ? 'month' : 'shared';
  return (bits & varies.unit) !== 0 ? 'unit' : 'block';
}

/** What one level asks of those before it. */
class Needs {
  readonly values: Record<Level, Set<Value>> = levels();
  readonly checks: Record<Level, Set<Value>> = levels();
  private readonly seen = new Set<Value>();

  constructor(private readonly own: Level) {}

  read(value: Value): void {
    if (this.seen.has(value)) return;
    this.seen.add(value);
    const level = levelOf(value);
    if (level !== undefined && level !== this.own) this.values[level].add(value);
    else value.of.forEach((operand) => this.read(operand));
  }

  check(value: Value): void {
    const level = levelOf(value) ?? this.own;
    this.checks[level].add(value);
    if (level === this.own) this.read(value);
  }
}

function levels(): Record<Level, Set<Value>> {
  return { block: new Set(), unit: new Set(), shared: new Set(), month: new Set(), region: new Set() };
}

function needsOf(own: Level, patterns: readonly Pattern[]): Needs {
  const needs = new Needs(own);
  for (const { stores, additions, kept, checks } of patterns) {
    for (const { value } of [...stores, ...additions, ...kept]) needs.read(value);
    for (const check of checks) needs.check(check);
  }
  return needs;
}

/** Makes the segments of a scenario ready: each value is computed where it varies least, and read elsewhere. */
export function bundleOf(
  executor: Executor,
  unitKinds: readonly (readonly Pattern[])[],
  rowKinds: readonly RowKind[],
  stored: Stored,
): Bundle {
  const maker = new BundleMaker(stored);
  return maker.bundle(executor, unitKinds, rowKinds);
}

interface Planned {
  readonly segment: Segment;
  readonly uniforms: readonly Value[];
}

class BundleMaker {
  private readonly fixed = new Map<Value, number>();
  private readonly monthly = new Map<Value, number>();
  private readonly draws: ReadonlyMap<string, number>;
  private readonly reads = new Set<string>();
  private readonly slots: Readonly<Record<'month' | 'unit' | 'region' | 'sum', ReadonlyMap<string, number>>>;
  private readonly unitWidth: number;
  private readonly regionWidth: number;

  constructor(stored: Stored) {
    const numbered = (names: readonly string[], from = 0) => new Map(names.map((name, place) => [name, from + place]));
    // The marks of draws without an answer come first.
    this.draws = numbered(stored.draws, 1);
    const terms = Array.from({ length: stored.terms }, (_, term) => String(term));
    this.slots = {
      month: numbered(stored.shared),
      unit: numbered(stored.unit),
      region: numbered(stored.region, stored.terms),
      sum: numbered(terms),
    };
    this.unitWidth = stored.unit.length;
    this.regionWidth = stored.region.length + stored.terms;
  }

  bundle(executor: Executor, unitKinds: readonly (readonly Pattern[])[], rowKinds: readonly RowKind[]): Bundle {
    const unitNeeds = unitKinds.map((patterns) => needsOf('month', patterns));
    const rowNeeds = rowKinds.map(({ shared, units, region }) => ({
      own: needsOf('shared', [shared]),
      others: [needsOf('month', units), needsOf('region', region ? [region] : [])],
    }));
    // Places first: what is read must have one when segments are written.
    const block = new Needs('block');
    const gather = (needs: Needs) => {
      for (const value of needs.values.block) block.read(value);
      needs.values.block.forEach((value) => this.fixedPlace(value));
      needs.checks.block.forEach((value) => block.check(value));
    };
    const units = unitNeeds.map((needs) => {
      const own = new Needs('unit');
      needs.values.unit.forEach((value) => {
        own.read(value);
        this.fixedPlace(value);
      });
      needs.checks.unit.forEach((value) => own.check(value));
      gather(needs);
      gather(own);
      return { wanted: needs.values.unit, checks: own.checks.unit };
    });
    const rows = rowNeeds.map(({ own, others }) => {
      const wanted = new Set<Value>();
      for (const needs of others) {
        gather(needs);
        needs.values.shared.forEach((value) => {
          own.read(value);
          wanted.add(value);
          this.monthPlace(value);
        });
        needs.checks.shared.forEach((value) => own.check(value));
      }
      gather(own);
      return { wanted, checks: own.checks.shared };
    });
    const monthWidth = this.slots.month.size + this.monthly.size;
    const inRow = (base: 'month' | 'unit' | 'region', width: number, slot: number): Place => ({
      base,
      index: reach * width + slot,
    });
    const widths = { month: monthWidth, unit: this.unitWidth, region: this.regionWidth };
    const kept = (pattern: Pattern): Wanted['stores'] =>
      pattern.kept.map(({ position, value }) => ({ value, to: { base: 'kept', index: position } }));
    const stores = (pattern: Pattern): Wanted['stores'] => {
      const base = pattern.site === 'shared' ? 'month' : pattern.site;
      return pattern.stores.map(({ name, value }) => ({
        value,
        to: inRow(base, widths[base], this.slots[base].get(name)!),
      }));
    };
    const make = (own: Level, wanted: Wanted) => this.planned(own, wanted, widths);
    const toFixed = (values: Iterable<Value>): Wanted['stores'] =>
      [...values].map((value) => ({ value, to: { base: 'fixed', index: this.fixed.get(value)! } }));
    const planned: Planned[] = [];
    const add = (own: Level, wanted: Wanted): number => planned.push(make(own, wanted)) - 1;
    const blockValues = new Set([...this.fixed.keys()].filter((value) => levelOf(value) === 'block'));
    const blockNumber = add('block', {
      stores: toFixed(blockValues),
      additions: [],
      checks: [...block.checks.block],
    });
    const unitNumbers = units.map(({ wanted, checks }) =>
      add('unit', { stores: toFixed(wanted), additions: [], checks: [...checks] }),
    );
    const rowNumbers = rows.map(({ wanted, checks }, kind) =>
      add('shared', {
        stores: [
          ...stores(rowKinds[kind]!.shared),
          ...[...wanted].map((value) => ({ value, to: inRow('month', monthWidth, this.monthly.get(value)!) })),
        ],
        additions: [],
        checks: [...checks],
      }),
    );
    const all = new Set([...unitKinds.flat(), ...rowKinds.flatMap(({ region }) => (region ? [region] : []))]);
    const patternNumbers = new Map(
      [...all].map((pattern) => {
        const own = pattern.site === 'region' ? 'region' : 'month';
        const additions = pattern.additions.map(({ term, value }) => ({
          value,
          to: inRow('region', this.regionWidth, this.slots.sum.get(String(term))!),
        }));
        const checks = pattern.checks.filter((check) => (levelOf(check) ?? own) === own);
        return [pattern, add(own, { stores: [...stores(pattern), ...kept(pattern)], additions, checks })];
      }),
    );
    const { runs, scratch } = executor.prepare(planned.map(({ segment }) => segment));
    const ready = (number: number): Ready => {
      const { segment, uniforms } = planned[number]!;
      const isEmpty = segment.stores.length + segment.additions.length + segment.checks.length === 0;
      return { run: runs[number]!, uniforms, isEmpty };
    };
    return {
      block: ready(blockNumber),
      units: unitNumbers.map(ready),
      rows: rowNumbers.map(ready),
      patterns: new Map([...patternNumbers].map(([pattern, number]) => [pattern, ready(number)])),
      reads: this.reads,
      fixedArrays: 1 + this.draws.size + this.fixed.size,
      monthWidth,
      unitWidth: this.unitWidth,
      regionWidth: this.regionWidth,
      scratch,
    };
  }

  private fixedPlace(value: Value): void {
    if (!this.fixed.has(value)) this.fixed.set(value, 1 + this.draws.size + this.fixed.size);
  }

  private monthPlace(value: Value): void {
    if (!this.monthly.has(value)) this.monthly.set(value, this.slots.month.size + this.monthly.size);
  }

  private planned(own: Level, wanted: Wanted, widths: Readonly<Record<'month' | 'unit' | 'region', number>>): Planned {
    const uniforms: Value[] = [];
    const segment = segmentOf(wanted, {
      placeOf: (value) => {
        if (value.operation === 'load') return this.loadPlace(value.place, widths);
        const level = levelOf(value);
        if (level === undefined || level === own) return undefined;
        if (level === 'shared') return { base: 'month', index: reach * widths.month + this.monthly.get(value)! };
        return { base: 'fixed', index: this.fixed.get(value)! };
      },
      slotOf: (value) => {
        const known = uniforms.indexOf(value);
        return known >= 0 ? known : uniforms.push(value) - 1;
      },
    });
    return { segment, uniforms };
  }

  /** The place of what `places` names: a draw, a column some months ago, or a sum over the units. */
  private loadPlace(place: string, widths: Readonly<Record<'month' | 'unit' | 'region', number>>): Place {
    const [base, first, name] = place.split(' ') as [string, string, string | undefined];
    if (base === 'draw') {
      this.reads.add(first);
      return { base: 'fixed', index: this.draws.get(first)! };
    }
    if (base === 'sum') return { base: 'region', index: reach * widths.region + this.slots.sum.get(first)! };
    const of = base as 'month' | 'unit' | 'region';
    return { base: of, index: (reach - Number(first)) * widths[of] + this.slots[of].get(name!)! };
  }
}

import type { Addresses, Executor } from '../../language/kernel/executor';
import { arrayLength } from '../../language/kernel/executor';
import { numberOf } from '../../language/kernel/values';
import type { Model } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { baseMonths, type Frame } from '../run';
import { bundleOf, reach, type Bundle, type Ready, type RowKind } from './bundle';
import type { WantedColumns } from './kernel';
import type { Pattern } from './pattern';
import { UniformRows, type SeenRows } from './uniform-rows';
import type { Variation } from './variation';

/** One segment to run, and where. */
export interface Call {
  readonly ready: Ready;
  readonly addresses: Addresses;
}

/** A scenario of a frame made ready: what is run in which order for a block of draws, with all its uniform numbers. */
export interface Schedule {
  readonly layout: MemoryLayout;
  readonly uniforms: Float64Array;
  /** Before the units. */
  readonly shared: readonly Call[];
  readonly units: readonly (readonly Call[])[];
  /** After the units. */
  readonly region: readonly Call[];
  /** Where the sums over the units begin in every row that has them, and how many they are. */
  readonly sums: readonly number[];
  readonly terms: number;
  /** Keys of draws that any of its numbers hang on. */
  readonly reads: ReadonlySet<string>;
}

/** Where what stands in the memory, in numbers. */
export interface MemoryLayout {
  readonly uniforms: number;
  readonly fixed: number;
  readonly month: number;
  readonly unit: number;
  readonly region: number;
  readonly keptUnit: number;
  readonly keptRegion: number;
  readonly scratch: number;
  readonly length: number;
}

/** Bundles kept for scenarios to come: a slider that is dragged comes back to the same few. */
const mostBundles = 24;

/** A model with some assumptions drawn, ready for any frame and scenario. */
export class Scheduler {
  private readonly rows: UniformRows;
  private readonly bundles = new Map<string, Bundle>();

  constructor(
    private readonly executor: Executor,
    model: Model,
    private readonly wanted: WantedColumns,
    variation: Variation,
    private readonly draws: readonly string[],
  ) {
    this.rows = new UniformRows(model, wanted, variation);
  }

  /** Ways the equations were seen to look so far. */
  get size(): number {
    return this.rows.patterns.size;
  }

  schedule(frame: Frame, scenario: Scenario): Schedule {
    const seen = this.rows.seen(frame, scenario);
    const unitKinds = kindsOf(
      seen.units.map((rows) => [...new Set(rows)].sort(byNumber)),
      patternKey,
    );
    const rowKinds = kindsOf(
      seen.shared.map((shared, row): RowKind => ({
        shared,
        units: [...new Set(seen.units.map((rows) => rows[row]!))].sort(byNumber),
        region: seen.region[row],
      })),
      ({ shared, units, region }) => `${shared.number} ${patternKey(units)} ${region?.number}`,
    );
    const bundle = this.bundleFor(unitKinds.kinds, rowKinds.kinds);
    return this.laidOut(frame, seen, bundle, unitKinds.kindOf, rowKinds.kindOf);
  }

  private bundleFor(unitKinds: readonly (readonly Pattern[])[], rowKinds: readonly RowKind[]): Bundle {
    const rowKey = ({ shared, units, region }: RowKind) => `${shared.number} ${patternKey(units)} ${region?.number}`;
    const key = `${unitKinds.map(patternKey).join('|')}/${rowKinds.map(rowKey).join('|')}`;
    const known = this.bundles.get(key);
    const bundle =
      known ??
      bundleOf(this.executor, unitKinds, rowKinds, {
        draws: this.draws,
        ...this.rows.patterns.stored,
        terms: this.rows.patterns.terms.length,
      });
    // The one used last stands last.
    this.bundles.delete(key);
    this.bundles.set(key, bundle);
    const [oldest] = this.bundles.keys();
    if (this.bundles.size > mostBundles && oldest !== undefined) this.bundles.delete(oldest);
    return bundle;
  }

  private laidOut(
    frame: Frame,
    seen: SeenRows,
    bundle: Bundle,
    unitKind: readonly number[],
    rowKind: readonly number[],
  ): Schedule {
    const rows = baseMonths + frame.months;
    const uniforms: number[] = [];
    const uniformsAt = (ready: Ready, leaf: (slot: number) => number): number => {
      const at = uniforms.length;
      for (const value of ready.uniforms) uniforms.push(numberOf(value, leaf));
      return at;
    };
    const { unitWidth, monthWidth, regionWidth } = bundle;
    const planned: { readonly ready: Ready; readonly at: number; readonly row: number; readonly group: number }[] = [];
    const call = (group: number, ready: Ready, row: number, leaf: (slot: number) => number) => {
      if (!ready.isEmpty) planned.push({ ready, at: uniformsAt(ready, leaf), row, group });
    };
    const shared = this.rows.leavesOf(seen.sharedMemory);
    call(-1, bundle.block, 0, shared);
    for (let row = 0; row < rows; row += 1) {
      this.rows.standShared(seen, frame, row);
      call(-1, bundle.rows[rowKind[row]!]!, row, shared);
    }
    seen.units.forEach((patterns, unit) => {
      call(unit, bundle.units[unitKind[unit]!]!, 0, this.rows.leavesOf(seen.unitMemories[unit]!));
      patterns.forEach((pattern, row) => {
        const numbers = seen.unitNumbers[unit]![row]!;
        call(unit, bundle.patterns.get(pattern)!, row, (leaf) => numbers[leaf]!);
      });
    });
    const afterUnits = seen.units.length;
    seen.region.forEach((pattern, row) => {
      if (pattern) call(afterUnits, bundle.patterns.get(pattern)!, row, (leaf) => seen.regionNumbers[row]![leaf]!);
    });
    const layout = this.layoutOf(frame, bundle, uniforms.length);
    const calls = planned.map(({ ready, at, row, group }) => {
      const kept = group === afterUnits ? layout.keptRegion : layout.keptUnit;
      const keptWidth = group === afterUnits ? this.wanted.region.length : this.wanted.unit.length;
      const addresses: Addresses = {
        uniforms: layout.uniforms + at,
        fixed: layout.fixed,
        month: layout.month + row * monthWidth * arrayLength,
        unit: layout.unit + row * unitWidth * arrayLength,
        region: layout.region + row * regionWidth * arrayLength,
        kept: kept + Math.max(0, row - baseMonths) * keptWidth * arrayLength,
        scratch: layout.scratch,
      };
      return { group, call: { ready, addresses } };
    });
    const inGroup = (group: number) => calls.filter((each) => each.group === group).map((each) => each.call);
    return {
      layout,
      uniforms: Float64Array.from(uniforms),
      shared: inGroup(-1),
      units: seen.units.map((_, unit) => inGroup(unit)),
      region: inGroup(afterUnits),
      sums: inGroup(afterUnits).map(({ addresses }) => addresses.region + reach * regionWidth * arrayLength),
      terms: this.rows.patterns.terms.length,
      reads: bundle.reads,
    };
  }

  private layoutOf({ months }: Frame, bundle: Bundle, uniforms: number): MemoryLayout {
    const rows = reach + baseMonths + months;
    let next = this.executor.reserved;
    const take = (numbers: number): number => {
      const at = next;
      // Arrays begin where a whole pair of draws can be read at once.
      next += numbers + (numbers % 2);
      return at;
    };
    const arrays = (count: number) => take(count * arrayLength);
    const layout = {
      uniforms: take(uniforms),
      fixed: arrays(bundle.fixedArrays),
      month: arrays(rows * bundle.monthWidth),
      unit: arrays(rows * bundle.unitWidth),
      region: arrays(rows * bundle.regionWidth),
      keptUnit: arrays(months * this.wanted.unit.length),
      keptRegion: arrays(months * this.wanted.region.length),
      scratch: arrays(bundle.scratch),
    };
    return { ...layout, length: next };
  }
}

function byNumber(one: Pattern, other: Pattern): number {
  return one.number - other.number;
}

function patternKey(patterns: readonly Pattern[]): string {
  return patterns.map(({ number }) => number).join();
}

/** The different ones of some things, and which of them each is. */
function kindsOf<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): { readonly kinds: readonly Thing[]; readonly kindOf: readonly number[] } {
  const numbers = new Map<string, number>();
  const kinds: Thing[] = [];
  const kindOf = things.map((thing) => {
    const key = keyOf(thing);
    const number = numbers.get(key) ?? kinds.push(thing) - 1;
    numbers.set(key, number);
    return number;
  });
  return { kinds, kindOf };
}

import type { Addresses, Executor } from '../../language/kernel/executor';
import { arrayLength } from '../../language/kernel/executor';
import { assumptionValues } from '../../model/assumptions';
import type { Model, ModelColumn } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { addMonths, calendarMonthOf, yearOf } from '../../quantities/month';
import { regionInputValues } from '../region-inputs';
import { baseMonths, unitInputs, type Frame } from '../run';
import { bundleOf, reach, type Bundle, type Ready, type RowKind } from './bundle';
import { Leaves, type Site } from './leaves';
import type { WantedColumns } from './kernel';
import { Patterns, phaseOf, phases, type KnownRows, type Pattern, type Phase } from './patterns';
import { UniformLayout, type UniformMemory, type UniformNumber } from './uniform-memory';
import { varies, type Variation } from './variation';

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

const sites: readonly Site[] = ['shared', 'unit', 'region'];

/** Bundles kept for scenarios to come: a slider that is dragged comes back to the same few. */
const mostBundles = 24;

/** A model with some assumptions drawn, ready for any frame and scenario. */
export class Scheduler {
  private readonly patterns: Patterns;
  private readonly leaves: Leaves;
  private readonly unitLayout: UniformLayout;
  private readonly regionLayout: UniformLayout;
  private readonly uniformColumns: Readonly<Record<'start' | 'month' | 'baseMonth' | 'region', readonly Computable[]>>;
  private readonly decidingLeaves: Readonly<
    Record<Site, Readonly<Record<Phase, ReturnType<Leaves['decidingLeaves']>>>>
  >;
  private readonly bundles = new Map<string, Bundle>();

  constructor(
    private readonly executor: Executor,
    private readonly model: Model,
    private readonly wanted: WantedColumns,
    private readonly variation: Variation,
    private readonly draws: readonly string[],
  ) {
    const { facts, needed } = variation;
    const isUniform = ({ name }: ModelColumn) => needed.has(name) && (facts.get(name)!.varies & varies.draw) === 0;
    const ofUnits = model.inputs.filter(({ input }) => input.level !== 'region');
    const start = model.start.filter(isUniform);
    const month = model.month.filter(isUniform);
    const region = model.region.filter(isUniform);
    const calendar = new Set([
      ...ofUnits.filter(({ input }) => input.calendar).map(({ name }) => name),
      ...start.filter(({ equation }) => equation.level === 'calendar').map(({ name }) => name),
    ]);
    const names = (columns: readonly { readonly name: string }[]) => columns.map(({ name }) => name);
    this.unitLayout = new UniformLayout([...names(ofUnits), ...names(start)], names(month), calendar);
    const ofRegion = model.inputs.filter(({ input }) => input.level === 'region');
    this.regionLayout = new UniformLayout(names(ofRegion), names(region), new Set(), this.unitLayout);
    const layouts = { shared: this.unitLayout, unit: this.unitLayout, region: this.regionLayout };
    this.leaves = new Leaves(variation, layouts);
    this.patterns = new Patterns(model, wanted, variation, this.leaves);
    this.decidingLeaves = Object.fromEntries(
      sites.map((site) => [
        site,
        Object.fromEntries(
          phases.map((phase) => [phase, this.leaves.decidingLeaves(this.patterns.decidingIn(site, phase))]),
        ),
      ]),
    ) as typeof this.decidingLeaves;
    const computable = (layout: UniformLayout) => (column: ModelColumn) => ({
      name: column.name,
      isCalendar: column.equation.level === 'calendar',
      isShared: (facts.get(column.name)!.varies & varies.unit) === 0,
      value: layout.number(column.value),
      before: layout.number(column.before),
    });
    this.uniformColumns = {
      start: start.map(computable(this.unitLayout)),
      month: month.map(computable(this.unitLayout)),
      baseMonth: model.baseMonth.filter(isUniform).map(computable(this.unitLayout)),
      region: region.map(computable(this.regionLayout)),
    };
  }

  /** Ways the equations were seen to look so far. */
  get size(): number {
    return this.patterns.size;
  }

  schedule(frame: Frame, scenario: Scenario): Schedule {
    const seen = this.seen(frame, scenario);
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
        ...this.patterns.stored,
        terms: this.patterns.terms.length,
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
    seen: Seen,
    bundle: Bundle,
    unitKind: readonly number[],
    rowKind: readonly number[],
  ): Schedule {
    const rows = baseMonths + frame.months;
    const uniforms: number[] = [];
    const uniformsAt = ({ leaves }: Ready, numberOf: (leaf: number) => number): number => {
      const at = uniforms.length;
      for (const leaf of leaves) uniforms.push(numberOf(leaf));
      return at;
    };
    const { unitWidth, monthWidth, regionWidth } = bundle;
    const planned: { readonly ready: Ready; readonly at: number; readonly row: number; readonly group: number }[] = [];
    const call = (group: number, ready: Ready, row: number, numberOf: (leaf: number) => number) => {
      if (!ready.isEmpty) planned.push({ ready, at: uniformsAt(ready, numberOf), row, group });
    };
    const of = (memory: UniformMemory) => (leaf: number) => this.leaves.all[leaf]!.number(memory);
    call(-1, bundle.block, 0, of(seen.sharedMemory));
    for (let row = 0; row < rows; row += 1) {
      this.stand(this.unitLayout, seen.sharedMemory, frame, row);
      call(-1, bundle.rows[rowKind[row]!]!, row, of(seen.sharedMemory));
    }
    seen.units.forEach((patterns, unit) => {
      call(unit, bundle.units[unitKind[unit]!]!, 0, of(seen.unitMemories[unit]!));
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
      terms: this.patterns.terms.length,
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

  private stand(layout: UniformLayout, memory: UniformMemory, { start }: Frame, row: number): void {
    const month = addMonths(start, row - baseMonths);
    layout.moveTo(memory, row, row - baseMonths + 1, yearOf(month), calendarMonthOf(month));
  }

  /** Every row looked at: what is uniform there, and how the equations look. */
  private seen(frame: Frame, scenario: Scenario): Seen {
    const rows = baseMonths + frame.months;
    const assumptions = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
    const made = (layout: UniformLayout, members: readonly UniformMemory[]) => {
      const memory = layout.memory(rows, members);
      for (const [key, value] of Object.entries(assumptions)) {
        if (this.variation.facts.get(key)?.drawn === undefined) layout.give(memory, key, value);
      }
      layout.give(memory, 'first_year', yearOf(frame.start));
      layout.give(memory, 'first_month', calendarMonthOf(frame.start));
      return memory;
    };
    const { unitLayout, regionLayout, patterns, leaves } = this;
    const { start, month, baseMonth, region: regionColumns } = this.uniformColumns;
    const sharedMemory = made(unitLayout, []);
    this.giveStart(
      sharedMemory,
      start.filter(({ isShared }) => isShared),
    );
    const unitMemories = frame.units.map((unit, index) => {
      const memory = made(unitLayout, []);
      for (const [name, value] of unitInputs(this.model, unit, scenario.contracts[index]!)) {
        unitLayout.give(memory, name, value);
      }
      this.giveStart(memory, start);
      return memory;
    });
    const regionMemory = made(regionLayout, unitMemories);
    for (const [name, value] of regionInputValues(this.model, frame, scenario)) {
      regionLayout.give(regionMemory, name, value);
    }
    const known = (): Record<Site, KnownRows> =>
      Object.fromEntries(
        sites.map((site) => [
          site,
          new Map(
            patterns.stored[site].map((name) => [name, new Array<number | undefined>(baseMonths + rows).fill(NaN)]),
          ),
        ]),
      ) as Record<Site, KnownRows>;
    const sharedKnown = known();
    const unitKnown = frame.units.map(() => ({ ...known(), shared: sharedKnown.shared }));
    const seen: Seen = {
      sharedMemory,
      unitMemories,
      shared: [],
      units: frame.units.map(() => []),
      unitNumbers: frame.units.map(() => []),
      region: [],
      regionNumbers: [],
    };
    // What does not change with the month is computed once.
    const fixedNumbers = new Map<UniformMemory, Float64Array>();
    const fix = (site: Site, memory: UniformMemory) => {
      const numbers = new Float64Array(leaves.all.length);
      for (const phase of phases) leaves.compute(this.decidingLeaves[site][phase].fixed, memory, numbers);
      fixedNumbers.set(memory, numbers);
    };
    fix('shared', sharedMemory);
    for (const memory of unitMemories) fix('unit', memory);
    fix('region', regionMemory);
    const look = (site: Site, memory: UniformMemory, row: number, knownRows: Record<Site, KnownRows>) => {
      const fixed = fixedNumbers.get(memory)!;
      const numbers = fixed.slice();
      leaves.compute(this.decidingLeaves[site][phaseOf(row)].monthly, memory, numbers);
      const pattern = patterns.patternIn(site, row, numbers, knownRows);
      for (const [name, number] of pattern.known) knownRows[site].get(name)![row + baseMonths] = number;
      return { pattern, numbers };
    };
    for (let row = 0; row < rows; row += 1) {
      const monthColumns = row < baseMonths ? baseMonth : month;
      const moment = row < baseMonths ? 'before' : 'value';
      this.stand(unitLayout, sharedMemory, frame, row);
      for (const column of monthColumns) {
        if (column.isShared) unitLayout.set(sharedMemory, column.name, column[moment](sharedMemory));
      }
      seen.shared.push(look('shared', sharedMemory, row, sharedKnown).pattern);
      unitMemories.forEach((memory, unit) => {
        this.stand(unitLayout, memory, frame, row);
        for (const column of monthColumns) unitLayout.set(memory, column.name, column[moment](memory));
        const { pattern, numbers } = look('unit', memory, row, unitKnown[unit]!);
        seen.units[unit]!.push(pattern);
        seen.unitNumbers[unit]!.push(numbers);
      });
      this.stand(regionLayout, regionMemory, frame, row);
      for (const column of regionColumns) regionLayout.set(regionMemory, column.name, column[moment](regionMemory));
      const isAsked = row >= baseMonths || patterns.regionReachesBack;
      const region = isAsked ? look('region', regionMemory, row, sharedKnown) : undefined;
      seen.region.push(region?.pattern);
      seen.regionNumbers.push(region?.numbers ?? new Float64Array(0));
    }
    return seen;
  }

  private giveStart(memory: UniformMemory, columns: readonly Computable[]): void {
    const { unitLayout } = this;
    memory.row = 0;
    unitLayout.moveTo(memory, 0, NaN, NaN, NaN);
    for (const { name, isCalendar, value } of columns) {
      if (!isCalendar) {
        unitLayout.give(memory, name, value(memory));
        continue;
      }
      const twelve = Array.from({ length: 12 }, (_, month) => {
        unitLayout.setCalendarMonth(memory, month + 1);
        return value(memory);
      });
      unitLayout.setCalendarMonth(memory, NaN);
      unitLayout.give(memory, name, twelve);
    }
  }
}

interface Computable {
  readonly name: string;
  readonly isCalendar: boolean;
  readonly isShared: boolean;
  readonly value: UniformNumber;
  readonly before: UniformNumber;
}

/** How the equations look in every row, and the numbers of the leaves there. */
interface Seen {
  readonly sharedMemory: UniformMemory;
  readonly unitMemories: readonly UniformMemory[];
  readonly shared: Pattern[];
  readonly units: readonly Pattern[][];
  readonly unitNumbers: readonly Float64Array[][];
  readonly region: (Pattern | undefined)[];
  readonly regionNumbers: Float64Array[];
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

import { assumptionValues } from '../../model/assumptions';
import type { Model, ModelColumn } from '../../model/model';
import type { Scenario } from '../../model/scenario';
import { addMonths, calendarMonthOf, yearOf } from '../../quantities/month';
import { regionInputValues } from '../region-inputs';
import { baseMonths, unitInputs, type Frame } from '../run';
import type { WantedColumns } from './kernel';
import { Leaves, type Site } from './leaves';
import { phaseOf, phases, type KnownRows, type Pattern, type Phase } from './pattern';
import { Patterns } from './patterns';
import { UniformLayout, type UniformMemory, type UniformNumber } from './uniform-memory';
import { varies, type Variation } from './variation';

interface Computable {
  readonly name: string;
  readonly isCalendar: boolean;
  readonly isShared: boolean;
  readonly value: UniformNumber;
  readonly before: UniformNumber;
}

/** How the equations look in every row, and the numbers of the leaves there. */
export interface SeenRows {
  readonly sharedMemory: UniformMemory;
  readonly unitMemories: readonly UniformMemory[];
  readonly shared: Pattern[];
  readonly units: readonly Pattern[][];
  readonly unitNumbers: readonly Float64Array[][];
  readonly region: (Pattern | undefined)[];
  readonly regionNumbers: Float64Array[];
}

const sites: readonly Site[] = ['shared', 'unit', 'region'];

/** Goes through a scenario's rows: computes what is the same in every draw there, and sees how the equations look. */
export class UniformRows {
  readonly patterns: Patterns;
  private readonly leaves: Leaves;
  private readonly unitLayout: UniformLayout;
  private readonly regionLayout: UniformLayout;
  private readonly uniformColumns: Readonly<Record<'start' | 'month' | 'baseMonth' | 'region', readonly Computable[]>>;
  private readonly decidingLeaves: Readonly<
    Record<Site, Readonly<Record<Phase, ReturnType<Leaves['decidingLeaves']>>>>
  >;

  constructor(
    private readonly model: Model,
    wanted: WantedColumns,
    private readonly variation: Variation,
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

  /** Every row looked at: what is uniform there, and how the equations look. */
  seen(frame: Frame, scenario: Scenario): SeenRows {
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
    const seen: SeenRows = {
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
  /** The leaves' numbers where a memory stands. */
  leavesOf(memory: UniformMemory): (slot: number) => number {
    return (slot) => this.leaves.all[slot]!.number(memory);
  }

  /** Brings what all units share to a row. */
  standShared({ sharedMemory }: SeenRows, frame: Frame, row: number): void {
    this.stand(this.unitLayout, sharedMemory, frame, row);
  }

  private stand(layout: UniformLayout, memory: UniformMemory, { start }: Frame, row: number): void {
    const month = addMonths(start, row - baseMonths);
    layout.moveTo(memory, row, row - baseMonths + 1, yearOf(month), calendarMonthOf(month));
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

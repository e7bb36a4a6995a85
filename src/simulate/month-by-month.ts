import { assumptions, type AssumptionValues } from '../model/assumptions';
import { addMonths, calendarMonthOf, yearOf, type Month } from '../quantities/month';
import {
  rowPlaces,
  rowStart,
  type CompiledColumn,
  type CompiledExpression,
  type CompiledModel,
  type Layout,
  type RunMemory,
} from './compiled-model';

/** Months before the first simulated one that every series holds: the base year. */
export const baseMonths = 12;

/** By column name, twelve base months first and then the simulated ones. */
export type SeriesByName = ReadonlyMap<string, Float64Array>;

/** By name, one value or one per calendar month. */
export type GivenByName = ReadonlyMap<string, number | readonly number[]>;

/** What is the same for all units of a scenario. */
export interface Computation {
  readonly model: CompiledModel;
  readonly start: Month;
  /** Simulated months. */
  readonly months: number;
  readonly assumptions: AssumptionValues;
  /** What the scenario gives the region. */
  readonly regionInputs: GivenByName;
  /** Where another run is alike: the assumptions that differ from it, and the columns those can reach. */
  readonly differing?: { readonly assumptions: ReadonlySet<string>; readonly affected: ReadonlySet<string> };
}

/** What was computed of a unit. */
interface UnitSeries {
  readonly start: GivenByName;
  readonly series: SeriesByName;
}

/**
 * A unit's start values and months. Where a run is alike, a value none of whose sources differs from that run's is taken
 * over: the same operations on the same numbers give the same bits.
 */
export function computeUnit(
  computation: Computation,
  inputs: GivenByName,
  alike: UnitSeries | undefined,
): UnitSeries & { readonly memory: RunMemory } {
  const { model } = computation;
  const layout = model.unitLayout;
  const memory = newMemory(computation, layout, []);
  for (const [name, value] of inputs) give(memory, layout, name, value);
  const changes = alike && changesFrom(computation, memory, layout);
  const start = startValues(computation, memory, layout, alike, changes);
  if (alike) fillSeries(memory, layout, model.month, alike.series);
  const base = workOf(model.baseMonth, 'before', changes);
  const simulated = workOf(model.month, 'value', changes);
  for (let row = 0; row < baseMonths + computation.months; row += 1) {
    moveTo(computation, memory, layout, row);
    const work = row < baseMonths ? base : simulated;
    if (changes) recomputeRow(memory, work, changes);
    else computeRow(memory, work);
  }
  return { start, series: readSeries(computation, memory, layout, model.month, alike?.series, changes), memory };
}

/** The region's months, from its units' memories. */
export function computeRegion(
  computation: Computation,
  units: readonly RunMemory[],
  alike: SeriesByName | undefined,
): SeriesByName {
  const { model, months } = computation;
  const layout = model.regionLayout;
  const memory = newMemory(computation, layout, units);
  for (const [name, value] of computation.regionInputs) give(memory, layout, name, value);
  const changes = alike && changesFrom(computation, memory, layout);
  if (alike) fillSeries(memory, layout, model.region, alike);
  // What a unit's months have changed is not looked into: whatever an assumption can reach is computed.
  const work = (moment: 'before' | 'value') =>
    workOf(model.region, moment, changes).map((each) => ({ ...each, always: true }));
  const [base, simulated] = [work('before'), work('value')];
  for (let row = 0; row < baseMonths + months; row += 1) {
    moveTo(computation, memory, layout, row);
    for (const unit of units) unit.row = rowStart(model.unitLayout, row);
    const now = row < baseMonths ? base : simulated;
    if (changes) recomputeRow(memory, now, changes);
    else computeRow(memory, now);
  }
  return readSeries(computation, memory, layout, model.region, alike, changes);
}

function newMemory(computation: Computation, layout: Layout, members: readonly RunMemory[]): RunMemory {
  const { start, months } = computation;
  const values = new Float64Array(rowStart(layout, baseMonths + months)).fill(NaN);
  values.set(layout.template);
  const memory = { values, row: 0, members };
  for (const { key } of assumptions) give(memory, layout, key, computation.assumptions[key]!);
  give(memory, layout, 'first_year', yearOf(start));
  give(memory, layout, 'first_month', calendarMonthOf(start));
  moveTo(computation, memory, layout, 0);
  setCalendarMonth(memory, layout, NaN);
  return memory;
}

function give({ values }: RunMemory, { given }: Layout, name: string, value: number | readonly number[]): void {
  const index = given.get(name)!;
  if (typeof value === 'number') values[index] = value;
  else values.set(value, index);
}

/** Brings a memory to a row and writes there what the calendar gives. */
function moveTo({ start }: Computation, memory: RunMemory, layout: Layout, row: number): void {
  const month = addMonths(start, row - baseMonths);
  memory.row = rowStart(layout, row);
  memory.values[memory.row + rowPlaces.time] = row - baseMonths + 1;
  memory.values[memory.row + rowPlaces.calendar_year] = yearOf(month);
  setCalendarMonth(memory, layout, calendarMonthOf(month));
}

/** Writes a calendar month, and the values of names per calendar month, into the row; NaN where there is none. */
function setCalendarMonth({ values, row }: RunMemory, { calendar, given }: Layout, calendarMonth: number): void {
  values[row + rowPlaces.calendar_month] = calendarMonth;
  for (const [name, place] of calendar) values[row + place] = values[given.get(name)! + calendarMonth - 1] ?? NaN;
}

/** Which values differ from those of the run that is alike. */
interface Changes {
  readonly affected: ReadonlySet<string>;
  /** Names of what is given to the months. */
  readonly given: Set<string>;
  /** 1 for every place in the rows whose value differs. */
  readonly places: Uint8Array;
  /** Columns with a month that differs, by their place in the row. */
  readonly columns: Uint8Array;
}

function changesFrom({ differing }: Computation, { values }: RunMemory, { width }: Layout): Changes | undefined {
  return (
    differing && {
      affected: differing.affected,
      given: new Set(differing.assumptions),
      places: new Uint8Array(values.length),
      columns: new Uint8Array(width),
    }
  );
}

function readsChanged({ given }: CompiledExpression, changes: Changes): boolean {
  return given.some((name) => changes.given.has(name));
}

function startValues(
  { model }: Computation,
  memory: RunMemory,
  layout: Layout,
  alike: UnitSeries | undefined,
  changes: Changes | undefined,
): GivenByName {
  const start = new Map(alike?.start);
  for (const column of model.start) {
    const known = alike?.start.get(column.name);
    if (known === undefined || !changes || readsChanged(column.value, changes)) {
      const value = column.level === 'calendar' ? twelveValues(column, memory, layout) : column.value.compute(memory);
      start.set(column.name, value);
      if (known !== undefined && !sameValue(known, value)) changes?.given.add(column.name);
    }
    give(memory, layout, column.name, start.get(column.name)!);
  }
  return start;
}

function sameValue(one: number | readonly number[], other: number | readonly number[]): boolean {
  if (typeof one === 'number' || typeof other === 'number') return Object.is(one, other);
  return one.every((value, place) => Object.is(value, other[place]));
}

function twelveValues({ value }: CompiledColumn, memory: RunMemory, layout: Layout): readonly number[] {
  const twelve = Array.from({ length: 12 }, (_, month) => {
    setCalendarMonth(memory, layout, month + 1);
    return value.compute(memory);
  });
  setCalendarMonth(memory, layout, NaN);
  return twelve;
}

/** A column of a row to compute. */
interface Work {
  readonly index: number;
  readonly compute: CompiledExpression['compute'];
  /** Places of the columns it reads. */
  readonly columns: readonly number[];
  /** Whether it reads something given that differs. */
  readonly always: boolean;
}

function workOf(
  columns: readonly CompiledColumn[],
  moment: 'before' | 'value',
  changes: Changes | undefined,
): readonly Work[] {
  const reachable = changes ? columns.filter(({ name }) => changes.affected.has(name)) : columns;
  return reachable.map((column) => {
    const expression = column[moment];
    const always = !changes || readsChanged(expression, changes);
    return { index: column.index, compute: expression.compute, columns: expression.columns, always };
  });
}

function computeRow(memory: RunMemory, work: readonly Work[]): void {
  const { values, row } = memory;
  for (const { index, compute } of work) values[row + index] = compute(memory);
}

function recomputeRow(memory: RunMemory, work: readonly Work[], changes: Changes): void {
  const { values, row } = memory;
  for (const { index, compute, columns, always } of work) {
    if (!always && !anyChanged(changes.places, row, columns)) continue;
    const value = compute(memory);
    if (Object.is(value, values[row + index])) continue;
    values[row + index] = value;
    changes.places[row + index] = 1;
    changes.columns[index] = 1;
  }
}

function anyChanged(places: Uint8Array, row: number, columns: readonly number[]): boolean {
  for (let each = 0; each < columns.length; each += 1) if (places[row + columns[each]!] === 1) return true;
  return false;
}

function fillSeries(
  { values }: RunMemory,
  layout: Layout,
  columns: readonly CompiledColumn[],
  series: SeriesByName,
): void {
  for (const { name, index } of columns) {
    const own = series.get(name)!;
    let place = rowStart(layout, 0) + index;
    for (let row = 0; row < own.length; row += 1, place += layout.width) values[place] = own[row]!;
  }
}

/** The columns' series, in one piece of storage; those without a change are the other run's own. */
function readSeries(
  { months }: Computation,
  { values }: RunMemory,
  layout: Layout,
  columns: readonly CompiledColumn[],
  alike: SeriesByName | undefined,
  changes: Changes | undefined,
): SeriesByName {
  const length = baseMonths + months;
  const changed = changes ? columns.filter(({ index }) => changes.columns[index] === 1) : columns;
  const storage = new ArrayBuffer(8 * length * changed.length);
  const series = new Map(alike);
  changed.forEach(({ name, index }, position) => {
    const own = new Float64Array(storage, 8 * length * position, length);
    let place = rowStart(layout, 0) + index;
    for (let row = 0; row < length; row += 1, place += layout.width) own[row] = values[place]!;
    series.set(name, own);
  });
  return series;
}

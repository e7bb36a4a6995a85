import { evaluate, type EvaluationValues } from '../language/evaluate';
import { assumptionValues, type AssumptionValues } from '../model/assumptions';
import { queuedStreams, streams } from '../model/history';
import { never } from '../model/inputs';
import { buildModel, type Model, type ModelColumn } from '../model/model';
import { contractParameters } from '../model/payment-model';
import { paymentModel } from '../model/payment-models';
import type { Scenario, UnitContracts } from '../model/scenario';
import type { UnitBase } from '../model/unit-base';
import type { Tkr } from '../quantities/amount';
import { addMonths, calendarMonthOf, monthCode, yearOf, type Month } from '../quantities/month';

/** Months before the first simulated one that every series holds: the base year. */
export const baseMonths = 12;

/** What all scenarios of a job share: the units, the first simulated month, and how many months follow. */
export interface Frame {
  readonly units: readonly UnitBase[];
  readonly start: Month;
  readonly months: number;
  /** Tax and general grants, tkr a month at the start; undefined where unknown. */
  readonly taxAndGrants: Tkr | undefined;
  /** Values of the register that differ from its defaults in every scenario. */
  readonly assumptions: Readonly<Record<string, number>>;
}

/** Positions in a series, base months counted, of a calendar year's simulated months. */
export function yearRows({ start, months }: Frame, year: number): readonly number[] {
  const rows = Array.from({ length: months }, (_, month) => baseMonths + month);
  return rows.filter((row) => yearOf(addMonths(start, row - baseMonths)) === year);
}

/** The series of one unit: by column name, twelve base months first and then the simulated ones. */
export interface UnitRun {
  readonly name: string;
  /** Values computed once, by column name; a column per calendar month holds twelve. */
  readonly start: ReadonlyMap<string, number | readonly number[]>;
  readonly series: ReadonlyMap<string, Float64Array>;
}

/** A scenario computed with the chosen values, month by month. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly assumptions: AssumptionValues;
  readonly units: readonly UnitRun[];
  readonly region: ReadonlyMap<string, Float64Array>;
}

/**
 * The most contracts a unit has one after the other in any of the scenarios, and at least two, so that a switch can be
 * written into a workbook whose scenario has none.
 */
export function contractsNeeded(scenarios: readonly Scenario[]): number {
  const counts = scenarios.flatMap(({ contracts }) => contracts.map((unit) => 1 + unit.switches.length));
  return Math.max(2, ...counts);
}

/**
 * One scenario computed deterministically with the chosen values: the reference the other back ends are held against.
 * Amounts in tkr, volumes in points, waits in days; a series' index 12 is the first simulated month.
 */
export function runScenario(frame: Frame, scenario: Scenario, model?: Model, alike?: Alike): ScenarioRun {
  const assumptions = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const built = model ?? buildModel(contractsNeeded([scenario]));
  const units = frame.units.map((unit, index) =>
    runUnit(frame, built, assumptions, unit, scenario.contracts[index]!, alikeIn(alike, alike?.run.units[index])),
  );
  const region = runRegion(frame, built, assumptions, units, alikeIn(alike, alike && { series: alike.run.region }));
  return { scenario, assumptions, units, region };
}

/** A run of the same scenario and frame but for some assumptions, and the columns those can reach: the rest is taken over. */
export interface Alike {
  readonly run: ScenarioRun;
  readonly affected: ReadonlySet<string>;
}

/** Values of a run that are taken over as they are; nothing where there is no such run, or where they may differ. */
type TakenOver<Columns> = (column: ModelColumn) => Columns | undefined;

function alikeIn<Columns>(alike: Alike | undefined, columns: Columns | undefined): TakenOver<Columns> {
  return ({ name }) => (alike && !alike.affected.has(name) ? columns : undefined);
}

/** The inputs of one unit in a scenario by the names the equations use; a name per calendar month has twelve values. */
export function unitInputs(
  model: Model,
  unit: UnitBase,
  contracts: UnitContracts,
): ReadonlyMap<string, number | readonly number[]> {
  const values = new Map<string, number | readonly number[]>([
    ['base_cost', unit.cost],
    ['internal_income', unit.internalIncome],
    ['external_income', unit.externalIncome],
    ['budget_read', unit.budget ?? 0],
    ['assignment_read', unit.assignment ?? 0],
    ['budget_given', contracts.budget ?? 0],
    ['assignment_given', contracts.assignment ?? 0],
    ['inflow_chosen', contracts.observedInflow ? 1 : 0],
  ]);
  for (const stream of streams) {
    values.set(`base_registered_${stream}`, unit.registered[stream]);
    values.set(`season_${stream}`, unit.season[stream]);
  }
  for (const stream of queuedStreams) {
    const queue = unit.queue[stream];
    const within90 = unit.within90[stream];
    values.set(`waiting_persons_${stream}`, queue?.persons ?? 0);
    values.set(`points_per_case_${stream}`, queue?.pointsPerCase ?? 0);
    values.set(`queue_known_${stream}`, queue ? 1 : 0);
    values.set(`base_within90_${stream}`, within90 ?? 0);
    values.set(`guarantee_known_${stream}`, queue && within90 !== undefined ? 1 : 0);
    values.set(`observed_inflow_${stream}`, unit.inflow[stream] ?? 0);
  }
  for (let slot = 1; slot <= model.contracts; slot += 1) {
    const change = slot === 1 ? undefined : contracts.switches[slot - 2];
    const contract = slot === 1 ? contracts.base : (change?.contract ?? contracts.base);
    values.set(`model_${slot}`, paymentModel(contract.model)?.number ?? 0);
    if (slot > 1) {
      values.set(`from_month_${slot}`, change ? monthCode(change.month) : 0);
      values.set(`phase_${slot}`, change?.phaseMonths ?? 1);
    }
    for (const key of contractParameters) values.set(`${key}_${slot}`, contract.parameters[key]);
  }
  return values;
}

/** Values of the frame in the month `time`, numbered from 1 for the first simulated month. */
function frameValue(frame: Frame, name: string, time: number): number | undefined {
  switch (name) {
    case 'time':
      return time;
    case 'calendar_year':
      return yearOf(addMonths(frame.start, time - 1));
    case 'calendar_month':
      return calendarMonthOf(addMonths(frame.start, time - 1));
    case 'first_year':
      return yearOf(frame.start);
    case 'first_month':
      return calendarMonthOf(frame.start);
    case 'never':
      return never;
    default:
      return undefined;
  }
}

function runUnit(
  frame: Frame,
  model: Model,
  assumptions: AssumptionValues,
  unit: UnitBase,
  contracts: UnitContracts,
  takenOver: TakenOver<Pick<UnitRun, 'start' | 'series'>>,
): UnitRun {
  const once = new Map(unitInputs(model, unit, contracts));
  const startNames = new Set<string>();
  const series = new Map<string, Float64Array>();
  const length = baseMonths + frame.months;
  for (const column of model.month) {
    series.set(column.name, takenOver(column)?.series.get(column.name) ?? new Float64Array(length));
  }

  /** The row being computed and, for a calendar column, the calendar month; changed by the loops below. */
  const at = { row: 0, calendarMonth: 0 };
  const values: EvaluationValues = {
    now: (name) => {
      const own = series.get(name);
      if (own) return own[at.row]!;
      const given = once.get(name);
      if (typeof given === 'number') return given;
      if (given) return given[at.calendarMonth - 1]!;
      const assumption = assumptions[name];
      if (assumption !== undefined) return assumption;
      if (name === 'calendar_month') return at.calendarMonth;
      return frameValue(frame, name, at.row - baseMonths + 1)!;
    },
    past: (name, lag) => series.get(name)![at.row - lag]!,
    at: (name, index) => {
      const position = Number(index);
      if (name === 'calendar_month') return position;
      return (once.get(name) as readonly number[])[position - 1]!;
    },
    sum: () => {
      throw new RangeError('a sum over units belongs to the region');
    },
  };

  for (const column of model.start) {
    startNames.add(column.name);
    const known = takenOver(column)?.start.get(column.name);
    if (known !== undefined) {
      once.set(column.name, known);
      continue;
    }
    if (column.equation.level !== 'calendar') {
      once.set(column.name, evaluate(column.value, values));
      continue;
    }
    const twelve: number[] = [];
    for (at.calendarMonth = 1; at.calendarMonth <= 12; at.calendarMonth += 1) {
      twelve.push(evaluate(column.value, values));
    }
    once.set(column.name, twelve);
  }
  const baseMonth = model.baseMonth.filter((column) => !takenOver(column));
  const month = model.month.filter((column) => !takenOver(column));
  for (at.row = 0; at.row < length; at.row += 1) {
    const inBaseYear = at.row < baseMonths;
    at.calendarMonth = calendarMonthOf(addMonths(frame.start, at.row - baseMonths));
    for (const column of inBaseYear ? baseMonth : month) {
      const expression = inBaseYear ? column.before : column.value;
      series.get(column.name)![at.row] = evaluate(expression, values);
    }
  }
  const start = new Map([...once].filter(([name]) => startNames.has(name)));
  return { name: unit.name, start, series };
}

function runRegion(
  frame: Frame,
  model: Model,
  assumptions: AssumptionValues,
  units: readonly UnitRun[],
  takenOver: TakenOver<Pick<UnitRun, 'series'>>,
): ReadonlyMap<string, Float64Array> {
  const length = baseMonths + frame.months;
  const series = new Map<string, Float64Array>(
    model.region.map((column) => [column.name, takenOver(column)?.series.get(column.name) ?? new Float64Array(length)]),
  );
  const at = { row: 0 };
  const values = (unit?: UnitRun): EvaluationValues => ({
    now: (name) => {
      const own = unit ? unit.series.get(name) : series.get(name);
      if (own) return own[at.row]!;
      if (name === 'tax_base') return frame.taxAndGrants ?? 0;
      return assumptions[name] ?? frameValue(frame, name, at.row - baseMonths + 1)!;
    },
    past: (name, lag) => series.get(name)![at.row - lag]!,
    at: () => {
      throw new RangeError('a calendar month belongs to a unit');
    },
    sum: (of) => {
      let total = 0;
      for (const member of members) total += evaluate(of, member);
      return total;
    },
  });
  const members = units.map((unit) => values(unit));
  const own = values();
  const computed = model.region.filter((column) => !takenOver(column));
  for (at.row = 0; at.row < length; at.row += 1) {
    for (const column of computed) {
      const expression = at.row < baseMonths ? column.before : column.value;
      series.get(column.name)![at.row] = evaluate(expression, own);
    }
  }
  return series;
}

import { assumptionValues, type AssumptionValues } from '../model/assumptions';
import { queuedStreams, streams } from '../model/history';
import { buildModel, type Model } from '../model/model';
import { contractKeys, type AnyPaymentModel } from '../model/known-models';
import type { OwnSpreads } from '../model/own-spread';
import type { Scenario, UnitContracts } from '../model/scenario';
import { grantSlots } from '../model/scenario-grant';
import type { UnitBase } from '../model/unit-base';
import type { Tkr } from '../quantities/amount';
import { addMonths, monthCode, yearOf, type Month } from '../quantities/month';
import { compiledModel } from './compiled-model';
import type { CorrelatedGroup } from './draws/rank-correlation';
import {
  baseMonths,
  computeRegion,
  computeUnit,
  type Computation,
  type GivenByName,
  type SeriesByName,
} from './month-by-month';
import { regionInputValues } from './region-inputs';

export { baseMonths };

/** What all scenarios of a job share: the units, the first simulated month, and how many months follow. */
export interface Frame {
  readonly units: readonly UnitBase[];
  readonly start: Month;
  readonly months: number;
  /** Tax and general grants, tkr a month at the start; undefined where unknown. */
  readonly taxAndGrants: Tkr | undefined;
  /** Values of the register that differ from its defaults in every scenario. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** Ranges and shapes in place of the register's: they matter to draws alone. */
  readonly spreads?: OwnSpreads;
  /** Assumptions that are drawn together. */
  readonly correlated?: readonly CorrelatedGroup[];
  /** Payment models that contracts may name beside the three of the mission. */
  readonly models?: readonly AnyPaymentModel[];
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
  readonly start: GivenByName;
  readonly series: SeriesByName;
}

/** A scenario computed with the chosen values, month by month. */
export interface ScenarioRun {
  readonly scenario: Scenario;
  readonly assumptions: AssumptionValues;
  readonly units: readonly UnitRun[];
  readonly region: SeriesByName;
}

/**
 * The most contracts a unit has one after the other in any of the scenarios, and at least two, so that a switch can be
 * written into a workbook whose scenario has none.
 */
function contractsNeeded(scenarios: readonly Scenario[]): number {
  const counts = scenarios.flatMap(({ contracts }) => contracts.map((unit) => 1 + unit.switches.length));
  return Math.max(2, ...counts);
}

/** The model that a frame's scenarios share: its payment models, and as many contracts per unit as any scenario needs. */
export function sharedModel({ models = [] }: Pick<Frame, 'models'>, scenarios: readonly Scenario[]): Model {
  return buildModel(contractsNeeded(scenarios), { models, grants: grantSlots(scenarios) });
}

/**
 * One scenario computed deterministically with the chosen values, to the last bit as `evaluate` gives them.
 * Amounts in tkr, volumes in points, waits in days; a series' index 12 is the first simulated month.
 */
export function runScenario(frame: Frame, scenario: Scenario, model?: Model, alike?: Alike): ScenarioRun {
  const assumptions = assumptionValues({ ...frame.assumptions, ...scenario.assumptions });
  const differing = alike && differingFrom(alike, assumptions);
  if (alike && differing?.assumptions.size === 0) return { ...alike.run, scenario };
  const built = model ?? sharedModel(frame, [scenario]);
  const computation: Computation = {
    model: compiledModel(built),
    start: frame.start,
    months: frame.months,
    assumptions,
    regionInputs: regionInputValues(built, frame, scenario),
    ...(differing && { differing }),
  };
  const units = frame.units.map((unit, index) => ({
    name: unit.name,
    ...computeUnit(computation, unitInputs(built, unit, scenario.contracts[index]!), alike?.run.units[index]),
  }));
  const memories = units.map(({ memory }) => memory);
  const region = computeRegion(computation, memories, alike?.run.region);
  return { scenario, assumptions, units: units.map(({ name, start, series }) => ({ name, start, series })), region };
}

/** A run of the same scenario and frame but for some assumptions, and the columns those can reach: the rest is taken over. */
export interface Alike {
  readonly run: ScenarioRun;
  readonly affected: ReadonlySet<string>;
}

function differingFrom({ run, affected }: Alike, values: AssumptionValues): NonNullable<Computation['differing']> {
  const assumptions = Object.keys(values).filter((key) => !Object.is(values[key], run.assumptions[key]));
  return { assumptions: new Set(assumptions), affected };
}

/** The inputs of one unit in a scenario by the names the equations use; a name per calendar month has twelve values. */
export function unitInputs(model: Model, unit: UnitBase, contracts: UnitContracts): GivenByName {
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
  const keys = contractKeys(model.models);
  for (let slot = 1; slot <= model.contracts; slot += 1) {
    const change = slot === 1 ? undefined : contracts.switches[slot - 2];
    const contract = slot === 1 ? contracts.base : (change?.contract ?? contracts.base);
    values.set(`model_${slot}`, model.models.find(({ key }) => key === contract.model)?.number ?? 0);
    if (slot > 1) {
      values.set(`from_month_${slot}`, change ? monthCode(change.month) : 0);
      values.set(`phase_${slot}`, change?.phaseMonths ?? 1);
    }
    for (const key of keys) values.set(`${key}_${slot}`, contract.parameters[key] ?? 0);
  }
  return values;
}

import { contractOf, type Scenario, type Switch, type UnitContracts } from '../../src/model/scenario';
import type { UnitBase } from '../../src/model/unit-base';
import { runScenario, type Frame, type ScenarioRun } from '../../src/simulate/run';
import { monthOf } from '../../src/quantities/month';

const even = Array.from({ length: 12 }, () => 1);

/** The unit of the known answers: 400/300/300 points a month, queues of 800 and 600 points, 60 mkr a month. */
export const knownUnit: UnitBase = {
  name: 'Kända sjukhuset',
  registered: { a: 400, p: 300, o: 300 },
  season: { a: even, p: even, o: even },
  queue: { p: { persons: 800, pointsPerCase: 1 }, o: { persons: 600, pointsPerCase: 1 } },
  within90: { p: 0.7, o: 0.6 },
  inflow: { p: undefined, o: undefined },
  cost: 60_000,
  internalIncome: 0,
  externalIncome: 0,
  budget: undefined,
  assignment: undefined,
};

/** Nothing grows, nothing drifts. */
export const still = { g: 0, g_kap: 0, LPIK: 0, prodkrav: 0, u: 0 };

export const january2025 = monthOf(2025, 1);

/** Switch to a payment model in simulated month t, over some months. */
export const switchAt = (t: number, model: string, phaseMonths = 1): Switch => ({
  month: monthOf(2025, t),
  phaseMonths,
  contract: contractOf(model),
});

export const contracts = (given: Partial<UnitContracts> = {}): UnitContracts => ({
  base: contractOf('prestation'),
  switches: [],
  ...given,
});

export function run(
  assumptions: Record<string, number>,
  given: Partial<UnitContracts> = {},
  unit: UnitBase = knownUnit,
  months = 48,
): ScenarioRun {
  const frame: Frame = { units: [unit], start: january2025, months, taxAndGrants: undefined, assumptions: {} };
  const scenario: Scenario = { id: 'k', name: 'K', note: '', contracts: [contracts(given)], assumptions };
  return runScenario(frame, scenario);
}

/** A series' value in simulated month t. */
export const at = (result: ScenarioRun, name: string, t: number): number => result.units[0]!.series.get(name)![11 + t]!;

import type { Points, Tkr } from '../quantities/amount';
import type { Month } from '../quantities/month';
import { contractParameters, type ContractParameter } from './payment-model';
import { paymentModel } from './payment-models';

/** A contract: a payment model with its numbers. */
export interface Contract {
  /** Key of the payment model: prestation, anslag, ram. */
  readonly model: string;
  readonly parameters: Readonly<Record<ContractParameter, number>>;
}

/** A change of contract: from which month, and over how many months the new one takes over. */
export interface Switch {
  readonly month: Month;
  readonly phaseMonths: number;
  readonly contract: Contract;
}

/** What one unit is paid by in a scenario. */
export interface UnitContracts {
  readonly base: Contract;
  /** In order of month, not overlapping. */
  readonly switches: readonly Switch[];
  /** Budget of the first simulated calendar year, tkr; undefined: the base year's cost with its trend. */
  readonly budget?: Tkr;
  /** Assignment of the first simulated calendar year, points; undefined: the base year's volume with its trend. */
  readonly assignment?: Points;
  /** Use the observed inflow to the waiting list instead of the one that holds the base year's queue still. */
  readonly observedInflow?: boolean;
}

/** One future: contracts for every unit, and the assumptions that differ from the register. */
export interface Scenario {
  readonly id: string;
  readonly name: string;
  /** One line under the name: the model, and the share of follow-up that remains. */
  readonly note: string;
  /** Contracts by unit, in the order of the units. */
  readonly contracts: readonly UnitContracts[];
  readonly assumptions: Readonly<Record<string, number>>;
}

/**
 * A contract of a payment model, with the model's defaults where nothing is given.
 * @example contractOf('prestation', { rho: 1 }).parameters.r2 // 0.5
 * @example contractOf('anslag').parameters.rho // 0
 */
export function contractOf(key: string, given: Partial<Record<ContractParameter, number>> = {}): Contract {
  const defaults = new Map(paymentModel(key)?.parameters.map((parameter) => [parameter.key, parameter.default]));
  const parameters = Object.fromEntries(
    contractParameters.map((parameter) => [parameter, given[parameter] ?? defaults.get(parameter) ?? 0]),
  ) as Record<ContractParameter, number>;
  return { model: key, parameters };
}

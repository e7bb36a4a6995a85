import type { Points, Tkr } from '../quantities/amount';
import type { Month } from '../quantities/month';
import { contractKeys, knownModels, type AnyPaymentModel } from './known-models';
import type { ContractParameter } from './payment-model';
import type { ScenarioGrant } from './scenario-grant';

/** A contract's numbers by key. */
export type ContractNumbers = Readonly<Record<ContractParameter, number> & Partial<Record<string, number>>>;

/** A contract: a payment model with its numbers. */
export interface Contract {
  /** Key of the payment model: prestation, anslag, ram, one of the library's, or a user's own. */
  readonly model: string;
  /** The nine numbers every contract holds, and those its model reads beside them. */
  readonly parameters: ContractNumbers;
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
  /** State grants of the region, beside tax and general grants; absent: none. */
  readonly grants?: readonly ScenarioGrant[];
}

/**
 * A contract of a payment model, with the model's defaults where nothing is given; a key among those of the mission and
 * `beside` them.
 * @example contractOf('prestation', { rho: 1 }).parameters.r2 // 0.5
 * @example contractOf('anslag').parameters.rho // 0
 */
export function contractOf(
  key: string,
  given: Readonly<Record<string, number>> = {},
  beside: readonly AnyPaymentModel[] = [],
): Contract {
  const model = knownModels(beside).find((each) => each.key === key);
  const defaults = new Map(model?.parameters.map((parameter) => [parameter.key, parameter.default]));
  const parameters = Object.fromEntries(
    contractKeys(model ? [model] : []).map((parameter) => [
      parameter,
      given[parameter] ?? defaults.get(parameter) ?? 0,
    ]),
  ) as ContractNumbers;
  return { model: key, parameters };
}

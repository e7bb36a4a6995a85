import type { Model } from '../../model/model';
import type { Scenario, UnitContracts } from '../../model/scenario';
import { runScenario, type Frame } from '../run';

/** What is turned to find where something begins or ends to hold. */
export type Lever =
  /** An assumption of the register, in both scenarios or in the compared one alone. */
  | { readonly kind: 'assumption'; readonly key: string; readonly inFirst: boolean }
  /** A number of the contracts that the compared scenario ends with: of one unit, or of every unit. */
  | { readonly kind: 'contract'; readonly parameter: string; readonly unit?: number }
  /** The first simulated year's budget in the compared scenario: a unit's own in tkr, or every unit's as a share of what it would be. */
  | { readonly kind: 'budget'; readonly unit?: number };

/** The two scenarios with the lever at a value. The user's own are left as they are. */
export type Pulled = (at: number) => readonly [Scenario, Scenario];

/** A lever on two scenarios, the one to compare with first. */
export function pulled(
  lever: Lever,
  frame: Frame,
  [first, other]: readonly [Scenario, Scenario],
  model: Model,
): Pulled {
  switch (lever.kind) {
    case 'assumption': {
      const set = (scenario: Scenario, at: number): Scenario => ({
        ...scenario,
        assumptions: { ...scenario.assumptions, [lever.key]: at },
      });
      return (at) => [lever.inFirst ? set(first, at) : first, set(other, at)];
    }
    case 'contract':
      return (at) => [
        first,
        withContracts(other, lever.unit, (contracts) => withParameter(contracts, lever.parameter, at)),
      ];
    case 'budget': {
      if (lever.unit !== undefined) {
        return (at) => [first, withContracts(other, lever.unit, (contracts) => ({ ...contracts, budget: at }))];
      }
      const levels = runScenario(frame, other, model).units.map(({ start }) => start.get('budget_first') as number);
      return (at) => [
        first,
        withContracts(other, undefined, (contracts, unit) => ({ ...contracts, budget: at * levels[unit]! })),
      ];
    }
  }
}

function withContracts(
  scenario: Scenario,
  only: number | undefined,
  change: (contracts: UnitContracts, unit: number) => UnitContracts,
): Scenario {
  const contracts = scenario.contracts.map((each, unit) =>
    only === undefined || only === unit ? change(each, unit) : each,
  );
  return { ...scenario, contracts };
}

/** The contract a unit ends with, with one number changed. */
function withParameter(contracts: UnitContracts, parameter: string, value: number): UnitContracts {
  const changed = (contract: UnitContracts['base']) => ({
    ...contract,
    parameters: { ...contract.parameters, [parameter]: value },
  });
  const last = contracts.switches[contracts.switches.length - 1];
  if (!last) return { ...contracts, base: changed(contracts.base) };
  return {
    ...contracts,
    switches: [...contracts.switches.slice(0, -1), { ...last, contract: changed(last.contract) }],
  };
}

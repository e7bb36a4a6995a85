import { assumptionValues } from '../../model/assumptions';
import { scenarioLeverAssumptions, scenarioLeverKeys } from '../../model/control-levers';
import type { Contract, Scenario, UnitContracts } from '../../model/scenario';
import type { Month } from '../../quantities/month';
import type { Question } from '../scenarios';

/** Whether two contracts are of one model with the same numbers. */
export function isSameContract(one: Contract, other: Contract): boolean {
  return one.model === other.model && JSON.stringify(one.parameters) === JSON.stringify(other.parameters);
}

/** Whether a scenario asks for another control than today's: some lever of it stands otherwise than for all. */
export function movesControl({ frame }: Pick<Question, 'frame'>, { assumptions: own }: Scenario): boolean {
  const common = assumptionValues(frame.assumptions);
  const values = assumptionValues({ ...frame.assumptions, ...own });
  return scenarioLeverKeys
    .flatMap(scenarioLeverAssumptions)
    .some((key) => own[key] !== undefined && values[key] !== common[key]);
}

/** A unit whose contract of today is only signed anew in a scenario: the money stays, and the control changes with it. */
export function isRenewed({ base, switches }: UnitContracts): boolean {
  return switches.length === 1 && isSameContract(switches[0]!.contract, base);
}

/** A unit with another contract today; what was only renewed is renewed as it is now. */
export function withBase(unit: UnitContracts, base: Contract): UnitContracts {
  const switches = isRenewed(unit) ? unit.switches.map((one) => ({ ...one, contract: base })) : unit.switches;
  return { ...unit, base, switches };
}

/**
 * A scenario whose contracts are signed anew in `month` where it changes the control and not the money, as in a scenario
 * file; and whose renewed contracts run on as today's where it no longer does.
 */
export function withRenewals(question: Question, scenario: Scenario, month: Month): Scenario {
  const { contracts } = scenario;
  if (!movesControl(question, scenario)) {
    if (!contracts.every((unit) => unit.switches.length === 0 || isRenewed(unit))) return scenario;
    return { ...scenario, contracts: contracts.map((unit) => ({ ...unit, switches: [] })) };
  }
  if (contracts.some(({ switches }) => switches.length > 0)) return scenario;
  const renewed = (unit: UnitContracts): UnitContracts => ({
    ...unit,
    switches: [{ month, phaseMonths: 1, contract: unit.base }],
  });
  return { ...scenario, contracts: contracts.map(renewed) };
}

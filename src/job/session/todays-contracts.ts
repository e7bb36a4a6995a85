import { contractOf, type Contract } from '../../model/scenario';
import type { ScenarioFile, ScenarioFileContract } from '../scenario-file';
import type { Question } from '../scenarios';
import { without } from './record-fields';

type UnitOfFile = NonNullable<ScenarioFile['units']>[string];

/** The scenario file with today's contracts as the question has them: what somebody chose is no assumption any more. */
export function withTodaysContracts(file: ScenarioFile, { frame, scenarios }: Question): ScenarioFile {
  // A map, since a unit may be called anything.
  const units = new Map<string, UnitOfFile>(Object.entries(file.units ?? {}));
  const common = JSON.stringify(written(file.contract ? contractOfFile(file.contract) : contractOf('prestation')));
  frame.units.forEach(({ name }, index) => {
    const others = without(units.get(name) ?? {}, 'contract');
    const own = written(scenarios[0]!.contracts[index]!.base);
    const kept = JSON.stringify(own) === common ? others : { ...others, contract: own };
    if (Object.keys(kept).length > 0) units.set(name, kept);
    else units.delete(name);
  });
  const rest: ScenarioFile = without(file, 'units');
  return units.size > 0 ? { ...rest, units: Object.fromEntries(units) } : rest;
}

/** The contract that is taken for granted, as a scenario file says it outright. */
export const assumedContract: ScenarioFileContract = written(contractOf('prestation'));

function written({ model, parameters }: Contract): ScenarioFileContract {
  return { ...parameters, model } as ScenarioFileContract;
}

function contractOfFile({ model, ...parameters }: ScenarioFileContract): Contract {
  const given = Object.entries(parameters).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return contractOf(model, Object.fromEntries(given));
}

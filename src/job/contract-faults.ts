import type { z } from 'zod';
import { contractKeys, isLibraryParameter, type AnyPaymentModel } from '../model/known-models';
import { ownPaymentModel } from '../model/own-model';
import { libraryModel, paymentLibrary } from '../model/payment-library';
import { VaxlaError } from '../words/problem';
import { numberedModels } from './own-model-file';
import type { ScenarioFile, ScenarioFileContract } from './scenario-file';

type Step = string | number;

/** Every contract of a scenario file, with where it stands. */
function contractsOf({ contract, units = {}, scenarios = [] }: ScenarioFile) {
  const found: { readonly contract: ScenarioFileContract; readonly path: readonly Step[] }[] = [];
  if (contract) found.push({ contract, path: ['contract'] });
  for (const [unit, { contract: own }] of Object.entries(units)) {
    if (own) found.push({ contract: own, path: ['units', unit, 'contract'] });
  }
  scenarios.forEach(({ switches = [] }, scenario) => {
    switches.forEach(({ contract: own }, index) => {
      found.push({ contract: own, path: ['scenarios', scenario, 'switches', index, 'contract'] });
    });
  });
  return found;
}

/** What is wrong with a scenario file's contracts: a payment model that there is not, a number that it does not read. */
export function contractFaults(file: ScenarioFile): readonly z.core.$ZodRawIssue[] {
  const own = numberedModels(file.paymentModels);
  const known = new Map<string, AnyPaymentModel | undefined>(own.map((each) => [each.key, undefined]));
  // A model of one's own that does not hold is told by itself; here its parameters are not asked for.
  for (const each of own) {
    try {
      known.set(each.key, ownPaymentModel(each));
    } catch (error) {
      if (!(error instanceof VaxlaError)) throw error;
    }
  }
  return contractsOf(file).flatMap(({ contract, path }): readonly z.core.$ZodRawIssue[] => {
    const { model: key, ...numbers } = contract;
    const model = libraryModel(key) ?? known.get(key);
    if (!model) {
      if (known.has(key)) return [];
      const values = [...paymentLibrary.map((each) => each.key), ...known.keys()];
      return [{ code: 'invalid_value', values, path: [...path, 'model'], input: key }];
    }
    // The nine stand in every contract, and so do the library's others where a scenario is changed from model to model.
    const read = new Set(contractKeys([model]));
    const foreign = Object.keys(numbers).filter((name) => !read.has(name) && !isLibraryParameter(name));
    return foreign.length > 0 ? [{ code: 'unrecognized_keys', keys: foreign, path: [...path], input: contract }] : [];
  });
}

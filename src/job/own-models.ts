import type { AnyPaymentModel } from '../model/known-models';
import { ownPaymentModel, type OwnModel } from '../model/own-model';
import { contractOf, type Contract, type UnitContracts } from '../model/scenario';
import { failure } from '../words/problem';
import { questionWithModels } from './question-models';
import type { Question } from './scenarios';
import { without } from './session/record-fields';

/** The question's contracts of a model that was changed, with the numbers it now reads. */
export function withNumbers(question: Question, before: OwnModel, after: AnyPaymentModel): Question {
  const defaults = new Map(ownPaymentModel(before).parameters.map((each) => [each.key, each.default]));
  const renewed = (contract: Contract): Contract => {
    if (contract.model !== before.key) return contract;
    const entries = Object.entries(contract.parameters).filter(
      (entry): entry is [string, number] =>
        entry[1] !== undefined && defaults.has(entry[0]) && defaults.get(entry[0]) !== entry[1],
    );
    return contractOf(after.key, Object.fromEntries(entries), [after]);
  };
  const unit = (own: UnitContracts): UnitContracts => ({
    ...own,
    base: renewed(own.base),
    switches: own.switches.map((one) => ({ ...one, contract: renewed(one.contract) })),
  });
  return {
    ...question,
    scenarios: question.scenarios.map((scenario) => ({ ...scenario, contracts: scenario.contracts.map(unit) })),
  };
}

/** A question without one of its own models. Throws a VaxlaError that says which scenarios have contracts that name it. */
export function withoutOwnModel(question: Question, key: string): Question {
  const { own = [], scenarios } = question;
  const model = own.find((each) => each.key === key);
  if (!model) throw new RangeError(`no own model ${key}`);
  const naming = scenarios.filter(({ contracts }) =>
    contracts.some(({ base, switches }) =>
      [base, ...switches.map(({ contract }) => contract)].some((each) => each.model === key),
    ),
  );
  if (naming.length > 0) {
    throw failure('own-rules-used', { name: model.name, scenarios: naming.map(({ name }) => name) });
  }
  const others = own.filter((each) => each !== model);
  return questionWithModels(others.length > 0 ? { ...question, own: others } : without(question, 'own'));
}

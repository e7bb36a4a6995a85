import { isLibraryParameter, knownModels, parameterKind, type AnyPaymentModel } from '../model/known-models';
import { ownPaymentModel, type OwnModel } from '../model/own-model';
import { libraryModel, paymentLibrary } from '../model/payment-library';
import { paymentModel } from '../model/payment-models';
import { failure } from '../words/problem';
import type { Question } from './scenarios';

/**
 * A question whose frame knows every payment model that its contracts name, and the user's own whether they are named or
 * not. Throws a VaxlaError for a model of one's own that does not hold, or one whose numbers another means otherwise.
 */
export function questionWithModels(question: Question): Question {
  const { frame, scenarios, own = [] } = question;
  const models = modelsBeside(own, scenarios);
  const { models: before = [], ...rest } = frame;
  if (models.length === 0 && before.length === 0) return question;
  return { ...question, frame: { ...rest, ...(models.length > 0 && { models }) } };
}

/** The payment models beside the three of the mission: the user's own, and those of the library that contracts name. */
export function modelsBeside(own: readonly OwnModel[], scenarios: readonly NamingModels[]): readonly AnyPaymentModel[] {
  const mine = ownModels(own);
  const library = [...namedKeys(scenarios)].flatMap((key) => (paymentModel(key) ? [] : (libraryModel(key) ?? [])));
  return [...library.sort((one, other) => one.number - other.number), ...mine];
}

/** A scenario as far as its contracts say which payment models they are of. */
interface NamingModels {
  readonly contracts: readonly {
    readonly base: { readonly model: string };
    readonly switches: readonly { readonly contract: { readonly model: string } }[];
  }[];
}

/** The keys of the payment models that the contracts of some scenarios name. */
export function namedKeys(scenarios: readonly NamingModels[]): ReadonlySet<string> {
  return new Set(
    scenarios.flatMap(({ contracts }) =>
      contracts.flatMap(({ base, switches }) => [base.model, ...switches.map(({ contract }) => contract.model)]),
    ),
  );
}

/** A user's own payment models as the engine reads them. Throws a VaxlaError where they do not hold, alone or together. */
export function ownModels(own: readonly OwnModel[]): readonly AnyPaymentModel[] {
  const keys = new Set<string>();
  for (const { key } of own) {
    if (keys.has(key)) throw failure('own-model-key', { key });
    keys.add(key);
  }
  const models = own.map(ownPaymentModel);
  const units = new Map<string, { readonly unit: string; readonly model: string }>();
  for (const { parameters, name = '' } of models) {
    for (const parameter of parameters) {
      if (isLibraryParameter(parameter.key)) continue;
      const { unit } = parameterKind(parameter);
      const other = units.get(parameter.key);
      if (other && other.unit !== unit) {
        throw failure('own-model-differs', { name: parameter.key, one: other.model, other: name });
      }
      units.set(parameter.key, { unit, model: name });
    }
  }
  return models;
}

/**
 * The payment model of a key that a contract may name: the three of the mission, the library's, or those given.
 * @example namedModel('norge-isf')?.number // 23
 */
export function namedModel(key: string, beside: readonly AnyPaymentModel[] = []): AnyPaymentModel | undefined {
  return knownModels(beside).find((model) => model.key === key) ?? libraryModel(key);
}

/** The payment model of a number that a contract's cell may hold. */
export function numberedModel(number: number, beside: readonly AnyPaymentModel[] = []): AnyPaymentModel | undefined {
  return (
    knownModels(beside).find((model) => model.number === number) ??
    paymentLibrary.find((model) => model.number === number)
  );
}

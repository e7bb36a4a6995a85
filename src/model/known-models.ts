import { paymentModels } from './payment-models';
import { contractParameters, type PaymentModel, type PaymentParameter } from './payment-model';
import { libraryParameters, type LibraryParameterKey, type ParameterKind } from './payment-library/parameters';

/** A payment model whichever parameters it reads: of the mission, of the library, or a user's own. */
export type AnyPaymentModel = PaymentModel<string>;

/**
 * The payment models that contracts can name, by number: the three of the mission and those that are named beside them.
 * @example knownModels([{ ...paymentModels[0], key: 'egen-a', number: 1001 }]).map(({ number }) => number) // [1, 2, 3, 1001]
 */
export function knownModels(beside: readonly AnyPaymentModel[] = []): readonly AnyPaymentModel[] {
  const numbers = new Set(paymentModels.map(({ number }) => number));
  const others = beside.filter(({ number }) => !numbers.has(number) && numbers.add(number));
  return [...paymentModels, ...others].sort((one, other) => one.number - other.number);
}

/**
 * The numbers that contracts of some models hold, in the order of their columns: the nine, then what the others read.
 * @example contractKeys([]).length // 9
 */
export function contractKeys(models: readonly AnyPaymentModel[]): readonly string[] {
  return [...new Set([...contractParameters, ...models.flatMap(({ parameters }) => parameters.map(({ key }) => key))])];
}

/** Unit and way of writing of a parameter: the register's, or what the user's own model says of it. */
export function parameterKind({ key, unit = '1' }: Pick<PaymentParameter<string>, 'key' | 'unit'>): ParameterKind {
  if (isLibraryParameter(key)) return libraryParameters[key];
  return { unit, style: 'number', ...(unit === 'tkr' && { yearly: true }) };
}

/** Whether a key is one of the register's, which means the same in every payment model. */
export function isLibraryParameter(key: string): key is LibraryParameterKey {
  return Object.hasOwn(libraryParameters, key);
}

/** What is known of a contract's number by its key, over some models; undefined where none of them reads it. */
export function parameterKinds(models: readonly AnyPaymentModel[]): ReadonlyMap<string, ParameterKind> {
  const kinds = new Map<string, ParameterKind>(contractParameters.map((key) => [key, libraryParameters[key]]));
  for (const { parameters } of models) for (const each of parameters) kinds.set(each.key, parameterKind(each));
  return kinds;
}

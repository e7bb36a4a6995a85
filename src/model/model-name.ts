import { libraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import type { AnyPaymentModel } from './known-models';
import { libraryModel } from './payment-library';
import { uncapitalized } from '../words/letter-case';

/**
 * A payment model's name as it stands inside a sentence: what its user calls it, or its form's word or its place.
 * @example paymentModelName('sv', 'ram') // 'rambudget'
 * @example paymentModelName('sv', 'kapitation') // 'kapitation'
 * @example paymentModelName('en', 'norge-isf') // 'Norway, activity-based financing (ISF)'
 */
export function paymentModelName(language: Language, key: string, beside: readonly AnyPaymentModel[] = []): string {
  const own = beside.find((model) => model.key === key)?.name;
  if (own !== undefined) return own;
  const { paymentModels } = textsOf(language).report;
  if (Object.hasOwn(paymentModels, key)) return paymentModels[key as keyof typeof paymentModels];
  const model = libraryModel(key);
  if (!model) return key;
  const { name } = libraryTexts(language).paymentLibrary[key as keyof LibraryNames];
  return model.uses.length > 0 ? name : uncapitalized(name);
}

type LibraryNames = ReturnType<typeof libraryTexts>['paymentLibrary'];

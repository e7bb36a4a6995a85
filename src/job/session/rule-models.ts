import type { AnyPaymentModel } from '../../model/known-models';
import { paymentModelName } from '../../model/model-name';
import type { OwnModel } from '../../model/own-model';
import { libraryModel, paymentLibrary } from '../../model/payment-library';
import type { LibraryModel } from '../../model/payment-library/library-model';
import { libraryParameters } from '../../model/payment-library/parameters';
import { paymentModels } from '../../model/payment-models';
import { ruleTerm } from '../../model/rule-terms';
import { libraryTexts, type LibraryTexts } from '../../words/library-texts';
import type { Language } from '../../words/messages';
import { ruleTexts } from '../../words/rule-texts';
import type { AboutModelView, ModelGroupView } from './view';
import { capitalized } from '../../words/letter-case';

const isMissions = (key: string): boolean => paymentModels.some((model) => model.key === key);

/** What words say of a library model, by its key. */
const entryOf = (key: string, language: Language) =>
  libraryTexts(language).paymentLibrary[key as keyof LibraryTexts['paymentLibrary']];

/** A payment model's name as a heading; what the user calls one stands as it was written. */
export function modelName(key: string, own: readonly (OwnModel | AnyPaymentModel)[], language: Language): string {
  return own.find((model) => model.key === key)?.name ?? capitalized(paymentModelName(language, key));
}

/** Every payment model that a scenario can name: the mission's three, other forms, countries, and the user's own. */
export function modelGroups(own: readonly OwnModel[], language: Language): readonly ModelGroupView[] {
  const { groups } = ruleTexts(language);
  const choice = (key: string) => ({ value: key, label: modelName(key, own, language) });
  const others = paymentLibrary.filter(({ key }) => !isMissions(key));
  const countryOf = ({ uses }: LibraryModel) => uses[0]?.country;
  const group = (heading: keyof typeof groups, keys: readonly string[]) => ({
    heading: groups[heading],
    choices: keys.map(choice),
  });
  const keysOf = (country: ReturnType<typeof countryOf>) =>
    others.filter((model) => countryOf(model) === country).map(({ key }) => key);
  return [
    group(
      'mission',
      paymentModels.map(({ key }) => key),
    ),
    group('forms', keysOf(undefined)),
    ...(['SE', 'NO', 'DK', 'GB'] as const).map((country) => group(country, keysOf(country))),
    group(
      'own',
      own.map(({ key }) => key),
    ),
  ].filter(({ choices }) => choices.length > 0);
}

/** What is known of a payment model: what it is, where it was used, its source, and what is not known of it. */
export function aboutModel(key: string | null, own: readonly OwnModel[], language: Language): AboutModelView | null {
  const words = ruleTexts(language);
  if (key === null) return null;
  if (own.some((model) => model.key === key))
    return { what: words.ownModel, lines: [], unknownTitle: '', unknown: [], cautions: [], own: true };
  const model = libraryModel(key);
  if (!model) return null;
  const { what, where, source, unknown } = entryOf(key, language);
  const terms = model.parameters.filter((each) => each.unknown).map((each) => ruleTerm(each.key, language));
  const amounts = model.parameters.filter(isAmount).map((each) => ruleTerm(each.key, language));
  const money = words.money[model.uses[0]?.country ?? 'SE'];
  return {
    what,
    lines: [
      { label: words.used, text: where },
      { label: words.source, text: source },
    ],
    unknownTitle: words.unknown,
    unknown: [...unknown, ...(terms.length > 0 ? [words.assumedNumbers({ terms })] : [])],
    cautions: amounts.length > 0 ? [words.amounts({ terms: amounts, money })] : [],
    own: false,
  };
}

/** Whether a number is an amount, or a count of people: no other region's can stand for one's own. */
function isAmount({ key, default: value }: LibraryModel['parameters'][number]): boolean {
  return value > 0 && /tkr|persons/.test(libraryParameters[key].unit);
}

import { quantities, type Quantity } from '../../model/history';
import { columnMeanings, type ColumnMeaning } from '../../region/mapping';
import { columnMeaningText } from '../../report/column-meaning';
import type { Language } from '../../words/messages';
import { textsOf } from '../../words/texts';
import type { ChoiceView, SourceView } from './view';
import { capitalized } from '../../words/letter-case';

/** Quantities that are money. */
export const moneyQuantities: ReadonlySet<Quantity> = new Set<Quantity>([
  ...(['cost', 'cost-budget', 'cost-forecast', 'payment', 'payment-budget', 'income-internal'] as const),
  ...(['income-external', 'income-internal-budget', 'income-external-budget', 'tax-and-grants'] as const),
]);

/** What a column can mean, under headings, in the words of the reading report. */
export function columnChoices(language: Language): SourceView['meanings'] {
  const texts = textsOf(language);
  const words = texts.session.source.meanings;
  const isQuantity = (meaning: ColumnMeaning): meaning is Quantity => quantities.some((each) => each === meaning);
  const others: ReadonlySet<ColumnMeaning> = new Set(['drg', 'drg-weight', 'payment-per-case', 'not used']);
  const choice = (meaning: ColumnMeaning): ChoiceView => {
    const label = columnMeaningText(texts, meaning);
    return { value: meaning, label: capitalized(label) };
  };
  const group = (heading: string, wanted: (meaning: ColumnMeaning) => boolean) => ({
    heading,
    choices: columnMeanings.filter(wanted).map(choice),
  });
  return [
    group(words.activity, (meaning) => isQuantity(meaning) && !moneyQuantities.has(meaning)),
    group(words.money, (meaning) => isQuantity(meaning) && moneyQuantities.has(meaning)),
    group(words.who, (meaning) => !isQuantity(meaning) && !others.has(meaning)),
    group(words.other, (meaning) => others.has(meaning)),
  ];
}

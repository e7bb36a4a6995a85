import type { AnyPaymentModel } from '../model/known-models';
import type { FunctionArgument, FunctionName } from '../words/function-texts';
import type { Language } from '../words/messages';
import { problemText } from '../words/problem';
import { errorOf, isCellError, type CellAnswer, type CellError, type Cells } from './cell';
import { namesOthers } from './function-models';
import { models, parameters } from './model-lists';
import { onlyCell } from './over-cells';
import { indexation, marginal, payment, price } from './payment-functions';
import { queue, wait, within } from './waiting-functions';

/** The ranges a function is called with, by argument; one that is not given is left out. */
export type GivenRanges = Readonly<Partial<Record<FunctionArgument, Cells>>>;

type Answer = (given: GivenRanges, language: Language, own: readonly AnyPaymentModel[]) => Cells<CellAnswer>;

const answers: Readonly<Record<FunctionName, Answer>> = {
  PAYMENT: ({ parameters: given, ...levels }, _, own) => payment(levels, { own, parameters: given }),
  MARGINAL: ({ parameters: given, ...levels }, _, own) => marginal(levels, { own, parameters: given }),
  PRICE: ({ parameters: given, ...levels }, _, own) => price(levels, { own, parameters: given }),
  INDEXATION: ({ parameters: given, ...levels }, _, own) => indexation(levels, { own, parameters: given }),
  MODELS: (_, language, own) => models(language, own),
  PARAMETERS: ({ model, year }, language, own) => {
    const [key, calendarYear] = [onlyCell('model', model), onlyCell('year', year)];
    const error = [key, calendarYear].find(isCellError);
    return error ? [[error]] : parameters(language, own, key, calendarYear);
  },
  WAIT: (given) => wait(given),
  QUEUE: (given) => queue(given),
  WITHIN: (given) => within(given),
};

/**
 * What a custom function answers over ranges of cells, in a language: numbers, texts and errors, cell by cell; a call
 * that is refused as a whole answers with its one error. `own` are the payment models written in the workbook.
 * @example answerOf('PAYMENT', { model: [['england-marginal']], volume: [[100], [110]], assignment: [[100]], budget: [[100]] }, 'sv') // [[100], [103]]
 */
export function answerOf(
  name: FunctionName,
  given: GivenRanges,
  language: Language,
  own: readonly AnyPaymentModel[] = [],
): Cells<CellAnswer> {
  try {
    return answers[name](given, language, own);
  } catch (error) {
    return [[errorOf(error)]];
  }
}

/** Whether an answer may hang on the payment models written in the workbook: those that list them, or name one. */
export function asksForOwn(name: FunctionName, { model }: GivenRanges): boolean {
  return name === 'MODELS' || namesOthers(model);
}

/** Why a cell shows an error of ours, in a language; nothing for one that came in. */
export function sentenceOf({ problem }: CellError, language: Language): string | undefined {
  return problem && problemText(language, problem);
}

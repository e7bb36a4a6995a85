import { paymentLibrary } from '../model/payment-library';
import { isLibraryParameter, parameterKind, type AnyPaymentModel } from '../model/known-models';
import { parametersIn, type YearGiven } from '../model/payment-library/year-values';
import { functionTexts } from '../words/function-texts';
import { libraryTexts, type LibraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { numberIfAny, textOf } from './argument';
import type { CellAnswer, Cells, CellValue } from './cell';
import { modelOf } from './function-models';

/** Key, name and where it was used, a row for each payment model of the library, then the workbook's own. */
export function models(language: Language, own: readonly AnyPaymentModel[]): Cells<CellAnswer> {
  const texts = libraryTexts(language).paymentLibrary;
  const library = paymentLibrary.map(({ key }) => {
    const { name, where } = texts[key as keyof LibraryTexts['paymentLibrary']];
    return [key, name, where];
  });
  const { ownModel } = functionTexts(language).help;
  return [...library, ...own.map(({ key, name = key }) => [key, name, ownModel])];
}

/**
 * Name, value, low, high, measure and term, a row for each parameter of a model: its defaults, or what its source gives
 * for a year.
 */
export function parameters(
  language: Language,
  own: readonly AnyPaymentModel[],
  given: CellValue,
  year: CellValue,
): Cells<CellAnswer> {
  const model = modelOf(textOf('model', given), own);
  const calendarYear = numberIfAny('year', year);
  const dated: YearGiven = calendarYear === undefined ? {} : parametersIn(model, calendarYear);
  const { gallery, paymentTerms } = libraryTexts(language);
  const rows = model.parameters.map((parameter) => {
    const { key, default: value, low, high } = parameter;
    const { unit, style } = parameterKind(parameter);
    const measure = style === 'percent' ? gallery.share : gallery.measures[unit as keyof typeof gallery.measures];
    return [key, dated[key] ?? value, low, high, measure, isLibraryParameter(key) ? paymentTerms[key] : ''];
  });
  // A model without parameters answers with an empty row: a formula must give something.
  return rows.length > 0 ? rows : [['', '', '', '', '', '']];
}

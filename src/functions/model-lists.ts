import { paymentLibrary } from '../model/payment-library';
import { libraryParameters } from '../model/payment-library/parameters';
import { parametersIn } from '../model/payment-library/year-values';
import { libraryTexts, type LibraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { numberIfAny, textOf } from './argument';
import type { CellAnswer, Cells, CellValue } from './cell';
import { modelOf } from './given-parameters';

/** Key, name and where it was used, a row for each payment model of the library. */
export function models(language: Language): Cells<CellAnswer> {
  const texts = libraryTexts(language).paymentLibrary;
  return paymentLibrary.map(({ key }) => {
    const { name, where } = texts[key as keyof LibraryTexts['paymentLibrary']];
    return [key, name, where];
  });
}

/**
 * Name, value, low, high, measure and term, a row for each parameter of a model: its defaults, or what its source gives
 * for a year.
 */
export function parameters(language: Language, given: CellValue, year: CellValue): Cells<CellAnswer> {
  const model = modelOf(textOf('model', given));
  const calendarYear = numberIfAny('year', year);
  const dated = calendarYear === undefined ? {} : parametersIn(model, calendarYear);
  const { gallery, paymentTerms } = libraryTexts(language);
  const rows = model.parameters.map(({ key, default: own, low, high }) => {
    const { unit, style } = libraryParameters[key];
    const measure = style === 'percent' ? gallery.share : gallery.measures[unit as keyof typeof gallery.measures];
    return [key, dated[key] ?? own, low, high, measure, paymentTerms[key]];
  });
  // A model without parameters answers with an empty row: a formula must give something.
  return rows.length > 0 ? rows : [['', '', '', '', '', '']];
}

import { isLibraryParameter } from '../model/known-models';
import { libraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { modelPartOf } from '../model/payment-rule';
import { elementTerm } from './column-headings';
import { equationWords } from './equation-words';
import { stateTerm } from './grant-words';
import { capitalized, uncapitalized } from '../words/letter-case';

/**
 * The term of a name in an equation: an equation's, an assumption's or an input's, with the care stream or contract it is
 * for; the name itself where there is none.
 * @example termOf('sv', 'queue_p') // 'Kö, planerad'
 * @example termOf('sv', 'rho_2') // 'Rörlig andel 2'
 */
export function termOf(language: Language, name: string): string {
  const texts = textsOf(language);
  const { equations, assumptions, report } = texts;
  const known = (key: string): string | undefined => {
    const text =
      equations[key as keyof typeof equations]?.[0] ??
      assumptions[key as keyof typeof assumptions]?.[0] ??
      report.history[key as keyof typeof report.history] ??
      report.contracts[key as keyof typeof report.contracts] ??
      stateTerm(language, key) ??
      parameterTerm(language, key);
    return typeof text === 'string' ? text : undefined;
  };
  if (modelPartOf(name)) return equationWords(texts, name)[0];
  const whole = known(name);
  if (whole !== undefined) return whole;
  const [, base = '', element] = /^(.+)_([apo]|\d+)$/.exec(name) ?? [];
  const term = known(base);
  return term === undefined ? name : elementTerm(texts, term, element);
}

/** What a number of the library's payment models is called, where *Avtal* has no shorter word for it. */
function parameterTerm(language: Language, key: string): string | undefined {
  if (!isLibraryParameter(key)) return undefined;
  const term = libraryTexts(language).paymentTerms[key];
  return capitalized(term);
}

/**
 * A term inside a sentence or an equation in words.
 * @example termWithin('sv', 'queue') // 'kö'
 */
export function termWithin(language: Language, name: string): string {
  const term = termOf(language, name);
  return term === name ? name : uncapitalized(term);
}

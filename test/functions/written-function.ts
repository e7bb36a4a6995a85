import type { DeclaredFunction } from '../../src/functions/declared-functions';
import { functionNamespace, functionTexts } from '../../src/words/function-texts';
import type { Language } from '../../src/words/messages';

/** A function as it is written in a language: VAXLA.WAIT(kö; produktion), with what may be left out in brackets. */
export function writtenFunction({ name, takes }: DeclaredFunction, language: Language): string {
  const { names } = functionTexts(language);
  const written = takes.map(({ key, optional }) => (optional ? `[${names[key]}]` : names[key]));
  return `${functionNamespace}.${name}(${written.join(language === 'sv' ? '; ' : ', ')})`;
}

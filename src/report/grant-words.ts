import { isRegionReading } from '../model/grant-rule';
import { libraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { capitalized } from '../words/letter-case';

/**
 * What a grant is called: the name it was given, or the gallery's.
 * @example grantTitle('sv', 'komiljard', undefined) // 'Kömiljarden 2009–14'
 */
export function grantTitle(language: Language, key: string, name: string | undefined): string {
  const texts = libraryTexts(language).stateGrants;
  return name ?? texts[key as keyof typeof texts].name;
}

/**
 * The term of a number of a grant by its key: from, population, attained_read; undefined for what is none.
 * @example grantTerm('sv', 'population') // 'Regionens invånare'
 */
export function grantTerm(language: Language, key: string): string | undefined {
  const words = textsOf(language).grants;
  if (key === 'from' || key === 'to') return words[key];
  const { grantTerms } = libraryTexts(language);
  const term = (name: string): string | undefined => {
    if (!Object.hasOwn(grantTerms, name)) return undefined;
    const text = grantTerms[name as keyof typeof grantTerms];
    return capitalized(text);
  };
  const read = key.replace(/_read$/, '');
  return read !== key && isRegionReading(read) ? words.follows({ term: term(read)! }) : term(key);
}

/** The term of a grant's equation or of its number in equations, without the grant's own number at its end. */
export function stateTerm(language: Language, name: string): string | undefined {
  const own = textsOf(language).grants.equations[name]?.[0];
  const key = /^state_(.+)$/.exec(name)?.[1];
  return own ?? (key === undefined ? undefined : grantTerm(language, key));
}

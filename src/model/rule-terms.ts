import { libraryTexts } from '../words/library-texts';
import type { Language } from '../words/messages';
import { ruleTexts, type RuleTexts } from '../words/rule-texts';
import { textsOf } from '../words/texts';
import { ruleAssumptions } from './payment-library/check';
import { uncapitalized } from '../words/letter-case';

/**
 * The term of a name in a rule: level, parameter or assumption; a parameter of the user's own is its own term.
 * @example ruleTerm('assignment', 'sv') // 'uppdrag'
 */
export function ruleTerm(name: string, language: Language): string {
  const { paymentTerms } = libraryTexts(language);
  if (Object.hasOwn(paymentTerms, name)) return paymentTerms[name as keyof typeof paymentTerms];
  const { assumptions } = textsOf(language);
  if (!ruleAssumptions.some((key) => key === name)) return name;
  const [term = name] = assumptions[name as keyof typeof assumptions];
  // A term stands inside a sentence here; what begins with several capitals is a name.
  return /^\p{Lu}\p{Lu}/u.test(term) ? term : uncapitalized(term);
}

type Words = RuleTexts['units'];
type PerWords = RuleTexts['perUnits'];

/**
 * A unit of the notation as a reader says it.
 * @example unitText('tkr/points', 'sv') // 'tkr per poäng'
 * @example unitText('1', 'sv') // 'ett tal'
 */
export function unitText(unit: string, language: Language): string {
  const words = ruleTexts(language);
  const [above = '1', ...below] = unit.split('/');
  const written = above
    .split('*')
    .map((word) => powered(word, (one) => words.units[one as keyof Words] ?? one))
    .join(' × ');
  const singular = (word: string) => powered(word, (one) => words.perUnits[one as keyof PerWords] ?? one);
  const divisors = below.map(singular).join(' × ');
  if (above === '1') return divisors === '' ? words.plainUnit : words.onePer({ below: divisors });
  return divisors === '' ? written : words.per({ above: written, below: divisors });
}

/** A word that may carry a power: points^2. */
function powered(word: string, wordOf: (word: string) => string): string {
  const [name = '', power] = word.split('^');
  return power === undefined ? wordOf(name) : `${wordOf(name)}^${power}`;
}

import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import { elementTerm } from './column-headings';

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
      report.contracts[key as keyof typeof report.contracts];
    return typeof text === 'string' ? text : undefined;
  };
  const whole = known(name);
  if (whole !== undefined) return whole;
  const [, base = '', element] = /^(.+)_([apo]|\d+)$/.exec(name) ?? [];
  const term = known(base);
  return term === undefined ? name : elementTerm(texts, term, element);
}

/**
 * A term inside a sentence or an equation in words.
 * @example termWithin('sv', 'queue') // 'kö'
 */
export function termWithin(language: Language, name: string): string {
  const term = termOf(language, name);
  return term === name ? name : term.charAt(0).toLowerCase() + term.slice(1);
}

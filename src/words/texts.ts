import { assumptions as assumptionsEn } from './en/assumptions';
import { equations as equationsEn } from './en/equations';
import { report as reportEn } from './en/report';
import type { Language } from './messages';
import { assumptions } from './sv/assumptions';
import { equations } from './sv/equations';
import { report } from './sv/report';

/** Words of the report, the register and the equations in one language. */
export interface Texts {
  readonly report: typeof report;
  /** Term, measure and source by assumption key. */
  readonly assumptions: Readonly<Record<keyof typeof assumptions, readonly [string, string, string]>>;
  /** Term and sentence by equation name. */
  readonly equations: Readonly<Record<keyof typeof equations, readonly [string, string]>>;
}

const texts: Record<Language, Texts> = {
  sv: { report, assumptions, equations },
  en: { report: reportEn, assumptions: assumptionsEn, equations: equationsEn },
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}

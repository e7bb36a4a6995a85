import { assumptions as assumptionsEn } from './en/assumptions';
import { cli as cliEn } from './en/cli';
import { equations as equationsEn } from './en/equations';
import { report as reportEn } from './en/report';
import type { Language } from './messages';
import { assumptions } from './sv/assumptions';
import { cli } from './sv/cli';
import { equations } from './sv/equations';
import { report } from './sv/report';

/** Words of the report, the command line, the register and the equations in one language. */
export interface Texts {
  readonly report: typeof report;
  readonly cli: typeof cli;
  /** Term, measure and source by assumption key. */
  readonly assumptions: Readonly<Record<keyof typeof assumptions, readonly [string, string, string]>>;
  /** Term and sentence by equation name. */
  readonly equations: Readonly<Record<keyof typeof equations, readonly [string, string]>>;
}

const texts: Record<Language, Texts> = {
  sv: { report, cli, assumptions, equations },
  en: { report: reportEn, cli: cliEn, assumptions: assumptionsEn, equations: equationsEn },
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}

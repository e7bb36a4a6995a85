import { assumptions as assumptionsEn } from './en/assumptions';
import { cli as cliEn } from './en/cli';
import { equationSources as equationSourcesEn } from './en/equation-sources';
import { equations as equationsEn } from './en/equations';
import { report as reportEn } from './en/report';
import { method as methodEn } from './en/method';
import type { Language } from './messages';
import { assumptions } from './sv/assumptions';
import { cli } from './sv/cli';
import { equationSources } from './sv/equation-sources';
import { equations } from './sv/equations';
import { method } from './sv/method';
import { report } from './sv/report';

/** Words of the report, the command line, the register and the equations in one language. */
export interface Texts {
  readonly report: typeof report;
  readonly cli: typeof cli;
  /** Term, measure and source by assumption key. */
  readonly assumptions: Readonly<Record<keyof typeof assumptions, readonly [string, string, string]>>;
  /** Term and sentence by equation name. */
  readonly equations: Readonly<Record<keyof typeof equations, readonly [string, string]>>;
  /** Source and basis by equation number. */
  readonly equationSources: Readonly<Record<keyof typeof equationSources, readonly [string, string]>>;
  readonly method: typeof method;
}

const texts: Record<Language, Texts> = {
  sv: { report, cli, assumptions, equations, equationSources, method },
  en: {
    report: reportEn,
    cli: cliEn,
    assumptions: assumptionsEn,
    equations: equationsEn,
    equationSources: equationSourcesEn,
    method: methodEn,
  },
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}

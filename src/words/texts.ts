import { assumptionMeanings as assumptionMeaningsEn } from './en/assumption-meanings';
import { assumptions as assumptionsEn } from './en/assumptions';
import { board as boardEn } from './en/board';
import { cli as cliEn } from './en/cli';
import { embeddedTexts as embeddedEn } from './en/embedded';
import { equationSources as equationSourcesEn } from './en/equation-sources';
import { equations as equationsEn } from './en/equations';
import { grants as grantsEn } from './en/grants';
import { inspection as inspectionEn } from './en/inspection';
import { past as pastEn } from './en/past';
import { report as reportEn } from './en/report';
import { rulesSheet as rulesSheetEn } from './en/rules-sheet';
import { session as sessionEn } from './en/session';
import { spread as spreadEn } from './en/spread';
import { method as methodEn } from './en/method';
import { trace as traceEn } from './en/trace';
import { turning as turningEn } from './en/turning';
import { uncertainty as uncertaintyEn } from './en/uncertainty';
import { workbenchTexts as workbenchEn } from './en/workbench';
import type { Language } from './messages';
import { assumptionMeanings } from './sv/assumption-meanings';
import { assumptions } from './sv/assumptions';
import { board } from './sv/board';
import { cli } from './sv/cli';
import { embeddedTexts } from './sv/embedded';
import { equationSources } from './sv/equation-sources';
import { equations } from './sv/equations';
import { grants } from './sv/grants';
import { inspection } from './sv/inspection';
import { method } from './sv/method';
import { past } from './sv/past';
import { report } from './sv/report';
import { rulesSheet } from './sv/rules-sheet';
import { session } from './sv/session';
import { spread } from './sv/spread';
import { trace } from './sv/trace';
import { turning } from './sv/turning';
import { uncertainty } from './sv/uncertainty';
import { workbenchTexts as workbench } from './sv/workbench';

/** Words of the report, the command line, the register and the equations in one language. */
export interface Texts {
  readonly report: typeof report;
  readonly board: typeof board;
  readonly cli: typeof cli;
  readonly embedded: typeof embeddedTexts;
  readonly inspection: typeof inspection;
  /** Term, measure and source by assumption key. */
  readonly assumptions: Readonly<Record<keyof typeof assumptions, readonly [string, string, string]>>;
  /** What an assumption means, by its key. */
  readonly assumptionMeanings: typeof assumptionMeanings;
  /** Term and sentence by equation name. */
  readonly equations: Readonly<Record<keyof typeof equations, readonly [string, string]>>;
  /** Source and basis by equation number. */
  readonly equationSources: Readonly<Record<keyof typeof equationSources, readonly [string, string]>>;
  /** State grants as lines of the region. */
  readonly grants: typeof grants;
  readonly method: typeof method;
  readonly past: typeof past;
  readonly rulesSheet: typeof rulesSheet;
  readonly session: typeof session;
  /** Ranges and shapes of one's own. */
  readonly spread: typeof spread;
  readonly trace: typeof trace;
  readonly turning: typeof turning;
  readonly uncertainty: typeof uncertainty;
  readonly workbench: typeof workbench;
}

const texts: Record<Language, Texts> = {
  sv: {
    report,
    board,
    cli,
    embedded: embeddedTexts,
    inspection,
    assumptions,
    assumptionMeanings,
    equations,
    equationSources,
    grants,
    method,
    past,
    rulesSheet,
    session,
    spread,
    trace,
    turning,
    uncertainty,
    workbench,
  },
  en: {
    report: reportEn,
    board: boardEn,
    cli: cliEn,
    embedded: embeddedEn,
    inspection: inspectionEn,
    assumptions: assumptionsEn,
    assumptionMeanings: assumptionMeaningsEn,
    equations: equationsEn,
    equationSources: equationSourcesEn,
    grants: grantsEn,
    method: methodEn,
    past: pastEn,
    rulesSheet: rulesSheetEn,
    session: sessionEn,
    spread: spreadEn,
    trace: traceEn,
    turning: turningEn,
    uncertainty: uncertaintyEn,
    workbench: workbenchEn,
  },
};

/** The texts of a language. */
export function textsOf(language: Language): Texts {
  return texts[language];
}

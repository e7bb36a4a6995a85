import type { CheckAnswers } from '../model/control-check';
import { grantSlots } from '../model/scenario-grant';
import { roles } from '../report/layout';
import type { SheetPlan } from '../report/plan';
import { wantedTitles, type ReportInput } from '../report/report';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import type { Problem } from '../words/problem';
import { textsOf } from '../words/texts';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { Answer } from './answer';
import type { Asking } from './asking';
import type { ComingBack } from './coming-back';
import { checkAnswers, filedAnswers, namedPlaces } from './control-file';
import { drawSettings } from './draws/draw-settings';
import type { EmbeddedModel } from './embedded-model';
import { modelHash } from './model-hash';
import type { Opening } from './opening';
import { regionName, saysSynthetic } from './region-name';
import type { ScenarioFile } from './scenario-file';
import { toldOnce } from './told-once';
import { withDocument } from './with-document';

/** Everything a report is planned from. */
export interface PlannedRun {
  readonly opening: Opening;
  readonly back: ComingBack;
  readonly asking: Asking;
  readonly answer: Answer;
  readonly scenarioFile: ScenarioFile;
  /** Whether a scenario file was handed over and holds instead of the workbook's document. */
  readonly replaced: boolean;
  readonly language: Language;
  /** The day of the run, yyyy-mm-dd. */
  readonly date: string;
  readonly version: string;
  /** The workbook the plan is for. */
  readonly workbook: OpenWorkbook;
  /** What the draws say; without it the sheets show chosen values alone. */
  readonly uncertainty?: Uncertainty;
}

/** The report as a plan for its workbook. */
export interface PlannedReport {
  readonly plan: SheetPlan;
  readonly model: EmbeddedModel;
  readonly titles: Readonly<Record<string, string>>;
  readonly region: string;
  readonly synthetic: boolean;
  readonly modelHash: string;
  /** What was read back from the workbook, and how this run differs from its last one: told once, not kept in the report. */
  readonly told: readonly Problem[];
}

/** The region's name as the sheets or the workbook's document say it, and whether the figures are made up. */
export function regionFound({ facts, model, read }: Opening): {
  readonly name: string | null;
  readonly synthetic: boolean;
} {
  if (facts === 'remembered') return { name: model!.region, synthetic: model!.synthetic };
  return { name: regionName(read.grids), synthetic: saysSynthetic(read.grids) };
}

/** Plans the report of an answer, with the document that travels in the workbook. */
export function plannedReport(run: PlannedRun): PlannedReport {
  const { opening, back, asking, answer, language, workbook } = run;
  const answers = standingAnswers(run);
  const scenarioFile = {
    ...run.scenarioFile,
    ...(Object.keys(answers).length > 0 && { answers: filedAnswers(answers) }),
  };
  const { question, model, runs, calibration, problems } = answer;
  const { base, answered } = asking;
  const found = regionFound(opening);
  const region = scenarioFile.region ?? found.name ?? textsOf(language).report.comparison.region;
  const grants = grantSlots(question.scenarios);
  const hash = modelHash({
    frame: question.frame,
    scenarios: question.scenarios,
    ...(grants.length > 0 && { grants }),
  });
  const titles = workbook.titles(titlesWanted(run));
  const input: ReportInput = {
    language,
    region,
    synthetic: found.synthetic,
    foreignMoney: isForeign(problems),
    frame: question.frame,
    basePeriod: { from: base.from, to: base.to },
    reading: { ...opening.read.reading, problems },
    calibration,
    sources: base.units,
    runs,
    check: { answers, presets: namedPlaces(question) },
    ...(run.uncertainty && { uncertainty: run.uncertainty }),
    ...(question.own && { own: question.own }),
    year: question.year,
    titles,
    namePrefix: freePrefix(workbook),
    owners: back.owners,
    workbookFile: opening.readAs,
    stamp: { date: run.date, version: run.version, modelHash: hash },
  };
  const written = withDocument({
    opening,
    back,
    answered,
    question,
    scenarioFile,
    draws: {
      ...drawSettings(scenarioFile, run.replaced ? undefined : opening.model),
      made: run.uncertainty?.draws ?? 0,
    },
    model,
    input,
    regionFound: found.name,
    workbook,
  });
  return {
    plan: written.plan,
    model: written.model,
    titles,
    region,
    synthetic: found.synthetic,
    modelHash: hash,
    told: toldOnce(run.replaced, language, opening, back, answered, written.model, base),
  };
}

/** What is answered on the sheet, over it what a scenario file handed over now says. */
function standingAnswers({ back, scenarioFile, replaced }: PlannedRun): CheckAnswers {
  const filed = checkAnswers(scenarioFile.answers);
  return replaced || !back.answers ? { ...back.answers, ...filed } : back.answers;
}

/** Titles of the sheets there will be: without draws none for what they say. */
function titlesWanted({ language, answer: { question }, uncertainty }: PlannedRun): Readonly<Record<string, string>> {
  const wanted = Object.entries(wantedTitles(language, question.scenarios));
  return Object.fromEntries(wanted.filter(([role]) => uncertainty || role !== roles.uncertainty));
}

/** Whether amounts stand in another currency than kronor: they are not converted, and every sheet says so. */
export function isForeign(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'reading-foreign-currency');
}

/** What names of assumptions begin with: nothing of the user's does. */
function freePrefix(workbook: OpenWorkbook): string {
  const taken = workbook.takenNames().map((name) => name.toLowerCase());
  const clash = (prefix: string) => taken.some((name) => name.startsWith(prefix));
  if (!clash('antag_')) return 'antag_';
  for (let number = 2; ; number += 1) if (!clash(`antag${number}_`)) return `antag${number}_`;
}

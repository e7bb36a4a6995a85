import { equations } from '../model/equations';
import { libraryModel } from '../model/payment-library';
import type { AnyPaymentModel } from '../model/known-models';
import type { Model } from '../model/model';
import { stateGrant } from '../model/state-grants';
import type { StateGrant } from '../model/state-grants/state-grant';
import { finding } from '../region/finding';
import type { RegionReading } from '../region/region-reading';
import type { SheetPlan } from '../report/plan';
import type { ReportInput } from '../report/report';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import type { Problem } from '../words/problem';
import { textsOf } from '../words/texts';
import { contentHash } from './content-hash';
import { modelSchema, type EmbeddedModel, type LogLine, type Owner, type StoredDraws } from './embedded-model';
import { inputValues } from './input-values';
import type { Handed } from './read';
import { figuresOf, type ResultFigures } from './result-document';
import type { ScenarioFile } from './scenario-file';
import type { Question } from './scenarios';
import { sha256 } from './sha-256';
import { plannedSheets } from './sheet-forms';
import { storedFrame, storedOwn, storedPlaces, storedScenarios } from './stored-question';
import { storedReading } from './stored-reading';

/** What a run knows that its document is made of. */
export interface Embedding {
  readonly files: readonly Handed[];
  /** The files that remembered facts came from, where they were not read now. */
  readonly remembered: EmbeddedModel['files'] | undefined;
  /** What was read, with the problems of the reading alone. */
  readonly reading: RegionReading;
  readonly readAs: string | undefined;
  readonly scenarioFile: ScenarioFile;
  readonly draws: StoredDraws;
  readonly question: Question;
  readonly model: Model;
  readonly input: ReportInput;
  /** The region's name where one was found or given. */
  readonly regionFound: string | null;
  readonly owners: readonly Owner[];
  readonly plan: SheetPlan;
  readonly log: readonly LogLine[];
  /** Whether the facts come from sheets that travel with the report. */
  readonly travels: boolean;
  readonly earlier: EmbeddedModel | undefined;
}

/** The document of a run. */
export function embeddedModel(run: Embedding): EmbeddedModel {
  const { input, question, earlier } = run;
  const files = run.remembered ?? run.files.map((handed) => ({ name: handed.name, sha256: fileHash(handed) }));
  return {
    schema: modelSchema,
    version: input.stamp.version,
    workbook: earlier?.workbook ?? contentHash(files).slice(0, 16),
    language: input.language,
    region: run.regionFound,
    synthetic: input.synthetic,
    files,
    readAs: run.readAs ?? null,
    scenarioFile: run.scenarioFile,
    frame: storedFrame(question),
    scenarios: storedScenarios(question),
    ...storedOwn(question),
    ...storedPlaces(question),
    owners: [...run.owners],
    equations: storedEquations(),
    paymentRules: [...run.model.models, ...new Set(run.model.grants.map(({ grant }) => grant))].map(ruleTexts),
    namePrefix: input.namePrefix,
    sheets: plannedSheets(run.plan).map((sheet) => ({ ...sheet, columns: [...sheet.columns] })),
    inputs: inputValues(question, input.runs, run.model, input.namePrefix),
    figures: figures(input, question),
    print: reportPrint(input),
    question: questionPrint(question),
    draws: run.draws,
    ...(run.travels ? {} : { reading: storedReading(run.reading) }),
    log: [...run.log],
  };
}

/** SHA-256 of a file's bytes; of the cells that can be read where the workbook is open in Excel and has none. */
function fileHash(handed: Handed): string {
  if ('bytes' in handed) return sha256(handed.bytes);
  const cells = handed.workbook.grids().map(({ sheet, rows }) => [sheet, rows]);
  return sha256(new TextEncoder().encode(JSON.stringify(cells)));
}

function storedEquations(): EmbeddedModel['equations'] {
  return equations.map(({ name, level, value, before }) => ({
    name,
    level,
    value,
    ...(before !== undefined && { before }),
  }));
}

/** The texts of a payment model or a state grant. */
function ruleTexts(rules: AnyPaymentModel | StateGrant): Record<string, string> {
  const texts = Object.entries(rules).filter((entry): entry is [string, string] => typeof entry[1] === 'string');
  return Object.fromEntries(texts);
}

function figures(input: ReportInput, question: Question): EmbeddedModel['figures'] {
  return input.runs.map((run) => {
    const { region } = figuresOf({ question, region: input.region }, run);
    const values = Object.entries(region).filter((entry): entry is [string, number | null] => entry[0] !== 'name');
    return { scenario: run.scenario.id, values: Object.fromEntries(values) };
  });
}

/** Hash of the question alone: the base year and what is asked of it, without the model's text. */
function questionPrint({ frame, scenarios, year }: Question): string {
  return contentHash({ frame, scenarios, year });
}

/**
 * Hash of everything a report is made from but the day it was made and what was logged before: two runs with the same
 * print write the same report.
 */
export function reportPrint(input: ReportInput): string {
  const { stamp, runs, ...rest } = input;
  const scenarios = runs.map(({ scenario }) => scenario);
  return contentHash({ ...rest, scenarios, version: stamp.version, modelHash: stamp.modelHash });
}

/** What a reader should know of how this run's model and answer differ from those the workbook carries. */
export function modelDifferences(
  earlier: EmbeddedModel,
  now: Pick<EmbeddedModel, 'version' | 'question' | 'figures' | 'scenarios'>,
  language: Language,
): readonly Problem[] {
  return [...equationDifferences(earlier), ...figureDifferences(earlier, now, language)];
}

function equationDifferences({ equations: then, paymentRules, version }: EmbeddedModel): readonly Problem[] {
  const text = (equation: EmbeddedModel['equations'][number]) => JSON.stringify([equation.value, equation.before]);
  // What a user has written changes because its user changes it; the library's are the program's.
  const rules = paymentRules.filter((rule) => ofProgram(rule['key']) !== undefined);
  const before = new Map([
    ...then.map((equation) => [equation.name, text(equation)] as const),
    ...rules.map((rule) => [rule['key'] ?? '', ruleText(rule)] as const),
  ]);
  const after = new Map([
    ...storedEquations().map((equation) => [equation.name, text(equation)] as const),
    ...rules.map(({ key = '' }) => [key, ruleText(ruleTexts(ofProgram(key)!))] as const),
  ]);
  const differing = [...new Set([...before.keys(), ...after.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const [name] = differing;
  if (name === undefined) return [];
  return [finding('note', 'embedded-equations-differ', { count: differing.length, name, version })];
}

/** The library's payment model or the state grant of a key. */
const ofProgram = (key = ''): AnyPaymentModel | StateGrant | undefined => libraryModel(key) ?? stateGrant(key);

const ruleText = (rule: Readonly<Record<string, string>>) =>
  JSON.stringify(Object.entries(rule).sort(([one], [other]) => (one < other ? -1 : 1)));

/** Figures of the same question that came out otherwise, old and new. */
function figureDifferences(
  earlier: EmbeddedModel,
  now: Pick<EmbeddedModel, 'version' | 'question' | 'figures' | 'scenarios'>,
  language: Language,
): readonly Problem[] {
  if (earlier.question !== now.question) return [];
  const { rows } = textsOf(language).cli;
  return now.figures.flatMap(({ scenario, values }) => {
    const before = earlier.figures.find((each) => each.scenario === scenario)?.values ?? {};
    const name = now.scenarios.find(({ id }) => id === scenario)!.name;
    return Object.entries(values).flatMap(([figure, to]): Problem[] => {
      const from = before[figure];
      if (from === undefined || from === null || to === null || close(from, to)) return [];
      const key = figure as Exclude<keyof ResultFigures, 'name'>;
      const written = (value: number) =>
        key === 'within90'
          ? percentText(language, value, 1)
          : numberText(language, key === 'cost' || key === 'payment' || key === 'result' ? value / 1000 : value, 1);
      return [
        finding('note', 'embedded-figure-changed', {
          scenario: name,
          figure: rows[key],
          from: written(from),
          to: written(to),
          theirs: earlier.version,
          ours: now.version,
        }),
      ];
    });
  });
}

/** A thousandth of a thousandth: below what any figure is shown with. */
const close = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

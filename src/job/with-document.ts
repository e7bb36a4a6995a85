import type { Model } from '../model/model';
import type { SheetPlan } from '../report/plan';
import { inFifteenDigits } from '../report/fifteen-digits';
import { reportPlan, type ReportInput } from '../report/report';
import type { RunLine } from '../report/reading-sheet';
import type { Language } from '../words/messages';
import { numberText } from '../words/number-text';
import { textsOf } from '../words/texts';
import type { OpenWorkbook } from '../workbook/open-workbook';
import type { ComingBack } from './coming-back';
import {
  modelNamespace,
  type EmbeddedModel,
  type InputChange,
  type LogLine,
  type StoredDraws,
  type StoredSheet,
} from './embedded-model';
import { embeddedXml } from './embedded-part';
import { embeddedModel, reportPrint } from './embedding';
import { inputPlace } from './input-cells';
import type { Opening } from './opening';
import { ruleKey } from './rule-cells';
import type { ScenarioFile } from './scenario-file';
import { plannedSheets } from './sheet-forms';
import type { Question } from './scenarios';
import type { AnsweredCells } from './typed-cells';

/** A run as far as it is computed, before its report is made. */
export interface ComputedRun {
  readonly opening: Opening;
  readonly back: ComingBack;
  readonly answered: AnsweredCells;
  readonly question: Question;
  readonly scenarioFile: ScenarioFile;
  readonly draws: StoredDraws;
  readonly model: Model;
  readonly input: ReportInput;
  readonly regionFound: string | null;
  readonly workbook: OpenWorkbook;
}

/**
 * The report as a plan with its document in it. A run that changes nothing keeps the day of the last one that did, its log
 * and its document, letter by letter; any other adds a line to the log.
 */
export function withDocument(run: ComputedRun): { readonly plan: SheetPlan; readonly model: EmbeddedModel } {
  const { opening, input, workbook } = run;
  const { model: earlier } = opening;
  if (earlier && changesNothing(run, earlier)) {
    const last = earlier.log[earlier.log.length - 1]!;
    const plan = inFifteenDigits(
      reportPlan({
        ...input,
        stamp: { ...input.stamp, date: last.date, log: runLines(earlier.log, input.language) },
      }),
    );
    const xml = workbook.document(modelNamespace) ?? embeddedXml(earlier);
    if (printsAs(plan, earlier))
      return { plan: { ...plan, document: { namespace: modelNamespace, xml } }, model: earlier };
  }
  const log = [...(earlier?.log ?? []), logLine(run)];
  const plan = inFifteenDigits(reportPlan({ ...input, stamp: { ...input.stamp, log: runLines(log, input.language) } }));
  const model = embeddedModel({
    files: opening.files,
    remembered: opening.facts === 'remembered' ? earlier?.files : undefined,
    reading: { ...opening.read.reading, problems: opening.read.problems },
    readAs: opening.readAs,
    scenarioFile: run.scenarioFile,
    draws: run.draws,
    question: run.question,
    model: run.model,
    input,
    regionFound: run.regionFound,
    owners: run.back.owners,
    plan,
    log,
    travels: opening.travels,
    earlier,
  });
  return { plan: { ...plan, document: { namespace: modelNamespace, xml: embeddedXml(model) } }, model };
}

function changesNothing({ opening, back, answered, input, workbook }: ComputedRun, earlier: EmbeddedModel): boolean {
  const present = new Set(workbook.marks().map(({ role }) => role));
  return (
    opening.holder === opening.target &&
    !back.mended &&
    answered.used.length === 0 &&
    answered.rules.length === 0 &&
    Object.keys(input.titles).every((role) => present.has(role)) &&
    reportPrint(input) === earlier.print
  );
}

/** Whether sheets would hold what the document says they do; another program of the same version can word them otherwise. */
function printsAs(plan: SheetPlan, { sheets }: EmbeddedModel): boolean {
  const print = ({ role, area, columns }: StoredSheet) => JSON.stringify([role, area, columns]);
  return sheets.map(print).join() === plannedSheets(plan).map(print).join();
}

function logLine({ input, question, answered }: ComputedRun): LogLine {
  const { date, version, modelHash } = input.stamp;
  return {
    date,
    version,
    modelHash,
    scenarios: input.runs.length,
    facts: input.reading.history.facts.length,
    changes: [
      ...answered.used.map((typed): InputChange => {
        const scenario = question.scenarios.find(({ id }) => id === typed.scenario)?.name;
        const path = [typed.key, scenario, typed.unit].filter((part) => part !== undefined && part !== null);
        return { path: path.join(', '), place: inputPlace(typed), from: typed.from, to: typed.to };
      }),
      ...answered.rules.map((typed): InputChange => ({
        path: ruleKey(typed),
        place: inputPlace(typed),
        from: typed.from,
        to: typed.to,
      })),
    ],
  };
}

/** The log as the reading report shows it. */
function runLines(log: readonly LogLine[], language: Language): readonly RunLine[] {
  const { empty } = textsOf(language).embedded;
  return log.map((line) => ({
    ...line,
    changes: line.changes.map(({ path, place, from, to }) => {
      const written = (value: InputChange['from']) => {
        if (value === null) return empty;
        return typeof value === 'number' ? shownInput(path, value, language) : `”${shownRule(value, language)}”`;
      };
      return `${place} ${path}: ${written(from)} → ${written(to)}`;
    }),
  }));
}

/** What a yellow cell holds, as short as it can be written, in the reader's signs; a month as it is typed, ÅÅÅÅMM. */
export function shownInput(key: string, value: number, language: Language): string {
  if (key.startsWith('from_month') || key === 'from' || key === 'to') return String(value);
  const digits = (/\.(\d+)/.exec(String(Number(value.toPrecision(6))))?.[1] ?? '').length;
  return numberText(language, value, Math.min(digits, 6));
}

/** Characters of a rule that stand in a sentence; the sheet holds it whole. */
const longestShown = 80;

/** What a cell of a payment rule holds, in a sentence; nothing is an empty text. */
export function shownRule(value: string | number | null, language: Language): string {
  if (value === null) return '';
  if (typeof value === 'number') return shownInput('', value, language);
  return value.length > longestShown ? `${value.slice(0, longestShown)} …` : value;
}

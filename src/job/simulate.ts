import type { CalibrationLine } from '../simulate/calibration';
import type { ScenarioRun } from '../simulate/run';
import type { DrawSettings } from '../simulate/uncertainty/refined';
import type { Uncertainty } from '../simulate/uncertainty/uncertainty';
import type { Language } from '../words/messages';
import { VaxlaError, type Problem } from '../words/problem';
import { FileWorkbook } from '../workbook/file/file-door';
import { writtenWorkbook } from '../workbook/file/plan-writer';
import { emptyWorkbook } from '../workbook/file/workbook-file';
import { answer } from './answer';
import { asked } from './asking';
import type { ChangedChoice } from './changed-sheets';
import { comingBack } from './coming-back';
import { drawnHere } from './draws/drawn';
import { drawSettings } from './draws/draw-settings';
import type { Drawing } from './draws/draw-work';
import { namedFutures } from './future-names';
import { openFiles } from './opening';
import { plannedReport, type PlannedRun } from './planned-report';
import type { HandedFile } from './read';
import type { DrawsAsked, ScenarioFile } from './scenario-file';
import { checkedQuestion, type Question } from './scenarios';
import { asHanded } from './told-once';

/** What the one way through the house is asked. */
export interface SimulateRequest {
  readonly files: readonly HandedFile[];
  /** The workbook the report goes into, where it is another than the first one read. */
  readonly into?: HandedFile;
  /** Absent: the workbook's own document says what holds, and where it has none, the defaults. */
  readonly scenarioFile?: ScenarioFile;
  /** What to do with sheets of ours that were changed by hand; absent: the job stops and asks. */
  readonly changed?: ChangedChoice;
  /** Absent: the language of the workbook’s last report, and Swedish where it has none. */
  readonly language?: Language;
  /** Pass gaps in the base year above one per cent, knowingly. */
  readonly acceptCalibration: boolean;
  /** How intervals are found, where the call says it: asked once and kept, as in a scenario file. */
  readonly draws?: Partial<DrawsAsked>;
  /** The day of the run, yyyy-mm-dd, from the one clock. */
  readonly date: string;
  readonly version: string;
}

/** The finished workbook and what a surface shows of it. */
export interface SimulateResult {
  readonly bytes: Uint8Array;
  /** The language of the report. */
  readonly language: Language;
  readonly question: Question;
  readonly runs: readonly ScenarioRun[];
  /** What the draws say; undefined where there are none. */
  readonly uncertainty: Uncertainty | undefined;
  readonly calibration: readonly CalibrationLine[];
  readonly region: string;
  readonly synthetic: boolean;
  readonly modelHash: string;
  /** Doubts and notes about what was read; an error would have stopped the job. */
  readonly problems: readonly Problem[];
  /** What was read back from the workbook, and how this run differs from its last one: told once, not kept in the report. */
  readonly told: readonly Problem[];
  readonly titles: Readonly<Record<string, string>>;
}

/** A simulation that is computed with the chosen values and waits for its draws. */
export interface Computed {
  /** What is to be drawn; undefined where no draws are asked for. */
  readonly drawing: Drawing | undefined;
  /** Ending the file must have: a workbook with macros keeps its own. */
  readonly ending: '.xlsx' | '.xlsm';
  /** The finished workbook, with what the drawing came to. */
  finished(uncertainty: Uncertainty | undefined): SimulateResult;
}

/**
 * Read → region → simulate → report → write, on files. Throws CannotCarry with every reason where the files cannot carry
 * the answer, and VaxlaError for one reason; nothing is written by then.
 */
export function simulate(request: SimulateRequest): SimulateResult {
  const { drawing, finished } = computed(request);
  return finished(drawing && drawnHere(drawing));
}

/** The same up to the draws, which a surface may spread over workers. Throws as `simulate` does. */
export function computed(request: SimulateRequest): Computed {
  const run = answeredRun(request);
  return {
    drawing: run.settings.draws > 0 ? { ...run.answer.question, settings: run.settings } : undefined,
    ending: targetOf(run).macros ? '.xlsm' : '.xlsx',
    finished: (uncertainty) => finished(request, run, uncertainty),
  };
}

/** What a request asks, computed with the chosen values. */
export type AnsweredRun = Omit<PlannedRun, 'date' | 'version' | 'workbook' | 'uncertainty'> & {
  readonly settings: DrawSettings;
};

/** Reads the files, forms the question and answers it with the chosen values. Throws as `simulate` does. */
export function answeredRun(request: Omit<SimulateRequest, 'date'>): AnsweredRun {
  const opening = openFiles(request.files, request.scenarioFile, request.version, request.into);
  const language = request.language ?? opening.model?.language ?? 'sv';
  if (opening.refused) throw new VaxlaError(opening.refused);
  const back = comingBack(opening, request.changed);
  const scenarioFile = calledFile(request, opening.scenarioFile);
  const replaced = request.scenarioFile !== undefined;
  const asking = asked(opening, back, replaced, scenarioFile, language);
  const whole = checkedQuestion(asking.answered.question);
  const question = asking.again && !scenarioFile.scenarios ? namedFutures(whole, language) : whole;
  const answered = answer(question, asking.base, scenarioFile, opening.read.problems, language);
  const settings = drawSettings(scenarioFile, replaced ? undefined : opening.model);
  return { opening, back, asking, answer: answered, scenarioFile, replaced, language, settings };
}

/** The workbook a run writes into: the one that was read, or a new one. */
function targetOf({ back }: AnsweredRun): FileWorkbook {
  return back.target instanceof FileWorkbook ? back.target : new FileWorkbook(emptyWorkbook());
}

function finished(
  { date, version }: SimulateRequest,
  run: AnsweredRun,
  uncertainty: Uncertainty | undefined,
): SimulateResult {
  const { opening, answer: answered, language } = run;
  const workbook = targetOf(run);
  const report = plannedReport({ ...run, workbook, date, version, ...(uncertainty && { uncertainty }) });
  const { bytes, problems: staying } = writtenWorkbook(workbook.source, report.plan);
  return {
    bytes,
    language,
    question: answered.question,
    runs: answered.runs,
    uncertainty,
    calibration: answered.calibration,
    region: report.region,
    synthetic: report.synthetic,
    modelHash: report.modelHash,
    problems: [...answered.problems, ...staying].map(asHanded(opening)),
    told: report.told,
    titles: report.titles,
  };
}

/** The scenario file with what the call says: it is asked once and kept. */
function calledFile(
  { acceptCalibration, draws }: Pick<SimulateRequest, 'acceptCalibration' | 'draws'>,
  file: ScenarioFile,
): ScenarioFile {
  return { ...file, ...draws, ...(acceptCalibration && { accept: ['calibration' as const] }) };
}

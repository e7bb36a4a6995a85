import type { CalibrationLine } from '../simulate/calibration';
import type { ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import { VaxlaError, type Problem } from '../words/problem';
import { FileWorkbook } from '../workbook/file/file-door';
import { writtenWorkbook } from '../workbook/file/plan-writer';
import { emptyWorkbook } from '../workbook/file/workbook-file';
import { answer } from './answer';
import { asked } from './asking';
import type { ChangedChoice } from './changed-sheets';
import { comingBack } from './coming-back';
import { namedFutures } from './future-names';
import { openFiles } from './opening';
import { plannedReport } from './planned-report';
import type { HandedFile } from './read';
import type { ScenarioFile } from './scenario-file';
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
  /** The day of the run, yyyy-mm-dd, from the one clock. */
  readonly date: string;
  readonly version: string;
}

/** The finished workbook and what a surface shows of it. */
export interface SimulateResult {
  readonly bytes: Uint8Array;
  /** Ending the file must have: a workbook with macros keeps its own. */
  readonly ending: '.xlsx' | '.xlsm';
  /** The language of the report. */
  readonly language: Language;
  readonly question: Question;
  readonly runs: readonly ScenarioRun[];
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

/**
 * Read → region → simulate → report → write, on files. Throws CannotCarry with every reason where the files cannot carry
 * the answer, and VaxlaError for one reason; nothing is written by then.
 */
export function simulate(request: SimulateRequest): SimulateResult {
  const { version } = request;
  const opening = openFiles(request.files, request.scenarioFile, version, request.into);
  const language = request.language ?? opening.model?.language ?? 'sv';
  if (opening.refused) throw new VaxlaError(opening.refused);
  const back = comingBack(opening, request.changed);
  const scenarioFile = acceptedFile(request, opening.scenarioFile);
  const replaced = request.scenarioFile !== undefined;
  const asking = asked(opening, back, replaced, scenarioFile, language);
  const whole = checkedQuestion(asking.answered.question);
  const question = asking.again && !scenarioFile.scenarios ? namedFutures(whole, language) : whole;
  const answered = answer(question, asking.base, scenarioFile, opening.read.problems, language);
  const target = back.target instanceof FileWorkbook ? back.target.source : emptyWorkbook();
  const workbook = new FileWorkbook(target);
  const report = plannedReport({
    ...{ opening, back, asking, answer: answered, scenarioFile, replaced, language, workbook },
    date: request.date,
    version,
  });
  const { bytes, problems: staying } = writtenWorkbook(target, report.plan);
  return {
    bytes,
    ending: workbook.macros ? '.xlsm' : '.xlsx',
    language,
    question,
    runs: answered.runs,
    calibration: answered.calibration,
    region: report.region,
    synthetic: report.synthetic,
    modelHash: report.modelHash,
    problems: [...answered.problems, ...staying].map(asHanded(opening)),
    told: report.told,
    titles: report.titles,
  };
}

/** The scenario file with what was accepted in the call: it is asked once and kept. */
function acceptedFile({ acceptCalibration }: SimulateRequest, file: ScenarioFile): ScenarioFile {
  return acceptCalibration ? { ...file, accept: ['calibration'] } : file;
}

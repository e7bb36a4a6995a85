import { contractOf } from '../model/scenario';
import { monthOfCode } from '../quantities/month';
import { baseYear, type BaseYear } from '../region/base-year';
import { finding } from '../region/finding';
import { reportModel, wantedTitles, type ReportInput } from '../report/report';
import { scenariosShown } from '../report/board-layout';
import { calibration, calibrationGaps, type CalibrationLine } from '../simulate/calibration';
import { ranges } from '../simulate/ranges';
import { runScenario, type ScenarioRun } from '../simulate/run';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { failure, VaxlaError, type Problem } from '../words/problem';
import { textsOf } from '../words/texts';
import { takenNames } from '../workbook/file/cell-names';
import { writtenWorkbook } from '../workbook/file/plan-writer';
import { sheetTitles } from '../workbook/file/sheet-titles';
import { emptyWorkbook, type WorkbookFile } from '../workbook/file/workbook-file';
import type { ChangedChoice } from './changed-sheets';
import { comingBack } from './coming-back';
import { namedFutures } from './future-names';
import { modelHash } from './model-hash';
import { openFiles } from './opening';
import { withOwnAccounts } from './own-accounts';
import { inSeverity, type HandedFile } from './read';
import { regionName, saysSynthetic } from './region-name';
import type { ScenarioFile } from './scenario-file';
import { checkedNumbers } from './scenario-checks';
import { checkedQuestion, question, type Question } from './scenarios';
import { restoredQuestion } from './stored-question';
import { asHanded, toldOnce } from './told-once';
import { withTypedInputs } from './typed-inputs';
import { withDocument } from './with-document';

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

/** The files cannot carry the answer: what stands in the way, errors first. */
export class CannotCarry extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'CannotCarry';
  }
}

/**
 * Read → region → simulate → report → write, for every surface. Throws CannotCarry with every reason where the files
 * cannot carry the answer, and VaxlaError for one reason; nothing is written by then.
 */
export function simulate(request: SimulateRequest): SimulateResult {
  const { version } = request;
  const opening = openFiles(request.files, request.scenarioFile, version, request.into);
  const { read, model: earlier } = opening;
  const language = request.language ?? earlier?.language ?? 'sv';
  if (opening.refused) throw new VaxlaError(opening.refused);
  const back = comingBack(opening, request.changed);
  const hindrances = read.problems.filter(({ severity }) => severity === 'error');
  if (hindrances.length > 0) throw new CannotCarry(inSeverity(read.problems).map(asHanded(opening)));

  const scenarioFile = acceptedFile(request, opening.scenarioFile);
  const again = request.scenarioFile ? undefined : earlier;
  const base = baseYear(read.reading.history, monthOption(again?.frame.start ?? scenarioFile.start));
  const answered = withTypedInputs(
    again
      ? restoredQuestion(base, again, language)
      : question(base, withOwnAccounts(scenarioFile, read.reading.costSplit), language),
    back.typed,
  );
  const whole = checkedQuestion(answered.question);
  const asked = again && !scenarioFile.scenarios ? namedFutures(whole, language) : whole;
  const unusual = checkedNumbers(base, asked.frame, asked.scenarios, language);
  const model = reportModel(asked.scenarios);
  const runs = asked.scenarios.map((scenario) => runScenario(asked.frame, scenario, model));
  const observed = base.units.map(({ name, observed: year }) => ({ unit: name, ...year }));
  const calibrated = calibration(runs[0]!, observed);
  const accepted = acceptedGaps(scenarioFile, calibrated, language);

  const workbook = back.target ?? emptyWorkbook();
  const assumed = assumedContracts(base, scenarioFile, language);
  const problems = inSeverity([...read.problems, ...assumed, ...unusual, ...base.notes, ...accepted]);
  const regionFound = opening.facts === 'remembered' ? earlier!.region : regionName(read.grids);
  const region = scenarioFile.region ?? regionFound ?? textsOf(language).report.comparison.region;
  const synthetic = opening.facts === 'remembered' ? earlier!.synthetic : saysSynthetic(read.grids);
  const hash = modelHash({ frame: asked.frame, scenarios: asked.scenarios });
  const titles = sheetTitles(workbook, wantedTitles(language, asked.scenarios));
  const input: ReportInput = {
    language,
    region,
    synthetic,
    foreignMoney: isForeign(problems),
    frame: asked.frame,
    basePeriod: { from: base.from, to: base.to },
    reading: { ...read.reading, problems },
    calibration: calibrated,
    sources: base.units,
    runs,
    ranges: ranges(asked.frame, runs.slice(0, scenariosShown), model, asked.year),
    year: asked.year,
    titles,
    namePrefix: freePrefix(workbook),
    owners: back.owners,
    workbookFile: opening.readAs,
    stamp: { date: request.date, version, modelHash: hash },
  };
  const written = withDocument({
    opening,
    back,
    answered,
    question: asked,
    scenarioFile,
    model,
    input,
    regionFound,
    workbook,
  });
  const { bytes, problems: staying } = writtenWorkbook(workbook, written.plan);
  return {
    bytes,
    ending: workbook.macros ? '.xlsm' : '.xlsx',
    language,
    question: asked,
    runs,
    calibration: calibrated,
    region,
    synthetic,
    modelHash: hash,
    problems: [...problems, ...staying].map(asHanded(opening)),
    told: toldOnce({ ...request, language }, opening, back, answered, written.model, base),
    titles,
  };
}

function monthOption(start: number | undefined): Parameters<typeof baseYear>[1] {
  const month = start === undefined ? undefined : monthOfCode(start);
  return month === undefined ? {} : { start: month };
}

/** Whether amounts stand in another currency than kronor: they are not converted, and every sheet says so. */
export function isForeign(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'reading-foreign-currency');
}

/** Says so where today's contract is taken for granted. */
function assumedContracts(base: BaseYear, file: ScenarioFile, language: Language): readonly Problem[] {
  const without = base.units.filter(({ name }) => !file.contract && !file.units?.[name]?.contract);
  if (without.length === 0) return [];
  const { rho, tak, golv } = contractOf('prestation').parameters;
  const percent = (share: number) => percentText(language, share, 0);
  const values = { units: without.length, rho: percent(rho), tak: percent(tak), golv: percent(golv) };
  return [finding('doubt', 'scenario-contract-assumed', values)];
}

/** The scenario file with what was accepted in the call: it is asked once and kept. */
function acceptedFile({ acceptCalibration }: SimulateRequest, file: ScenarioFile): ScenarioFile {
  return acceptCalibration ? { ...file, accept: ['calibration'] } : file;
}

/** Gaps of calibration as notes where they are accepted; as errors, which stop the job, where they are not. */
function acceptedGaps(
  scenarioFile: ScenarioFile,
  lines: readonly CalibrationLine[],
  language: Language,
): readonly Problem[] {
  const gaps = calibrationGaps(lines);
  const names = textsOf(language).report.reading.calibrationQuantities;
  const values = ({ unit, quantity, observed, modelled, gap }: CalibrationLine) => ({
    unit,
    quantity: names[quantity],
    observed: numberText(language, observed, 0),
    modelled: numberText(language, modelled, 0),
    gap: percentText(language, gap, 1, true),
  });
  if (scenarioFile.accept?.includes('calibration')) {
    return gaps.map((gap) => finding('note', 'calibration-accepted', values(gap)));
  }
  const [worst] = [...gaps].sort((left, right) => Math.abs(right.gap) - Math.abs(left.gap));
  if (!worst) return [];
  throw failure('calibration-gap', { ...values(worst), count: gaps.length });
}

/** What names of assumptions begin with: nothing of the user's does. */
function freePrefix(workbook: WorkbookFile): string {
  const taken = takenNames(workbook).map((name) => name.toLowerCase());
  const clash = (prefix: string) => taken.some((name) => name.startsWith(prefix));
  if (!clash('antag_')) return 'antag_';
  for (let number = 2; ; number += 1) if (!clash(`antag${number}_`)) return `antag${number}_`;
}

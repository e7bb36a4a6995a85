import { contractOf } from '../model/scenario';
import { monthOfCode } from '../quantities/month';
import { baseYear, type BaseYear } from '../region/base-year';
import { finding } from '../region/finding';
import { reportModel, reportPlan, wantedTitles } from '../report/report';
import { calibration, calibrationGaps, type CalibrationLine } from '../simulate/calibration';
import { runScenario, type ScenarioRun } from '../simulate/run';
import { numberText, percentText } from '../words/number-text';
import type { Language } from '../words/messages';
import { failure, type Problem } from '../words/problem';
import { textsOf } from '../words/texts';
import { takenNames } from '../workbook/file/cell-names';
import { writePlan } from '../workbook/file/plan-writer';
import { sheetTitles } from '../workbook/file/sheet-titles';
import { emptyWorkbook, type WorkbookFile } from '../workbook/file/workbook-file';
import { modelHash } from './model-hash';
import { inSeverity, readFiles, type HandedFile } from './read';
import { regionName, saysSynthetic } from './region-name';
import type { ScenarioFile } from './scenario-file';
import { checkedNumbers } from './scenario-checks';
import { question, type Question } from './scenarios';

/** What the one way through the house is asked. */
export interface SimulateRequest {
  readonly files: readonly HandedFile[];
  readonly scenarioFile: ScenarioFile;
  readonly language: Language;
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
  readonly question: Question;
  readonly runs: readonly ScenarioRun[];
  readonly calibration: readonly CalibrationLine[];
  readonly region: string;
  readonly synthetic: boolean;
  readonly modelHash: string;
  /** Doubts and notes; an error would have stopped the job. */
  readonly problems: readonly Problem[];
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
  const { language, scenarioFile } = request;
  const read = readFiles(request.files, scenarioFile.reading);
  const hindrances = read.problems.filter(({ severity }) => severity === 'error');
  if (hindrances.length > 0) throw new CannotCarry(inSeverity(read.problems));

  const base = baseYear(read.reading.history, monthOption(scenarioFile));
  const asked = question(base, scenarioFile, language);
  const unusual = checkedNumbers(base, asked.frame, asked.scenarios, language);
  const model = reportModel(asked.scenarios);
  const runs = asked.scenarios.map((scenario) => runScenario(asked.frame, scenario, model));
  const observed = base.units.map(({ name, observed: year }) => ({ unit: name, ...year }));
  const calibrated = calibration(runs[0]!, observed);
  const accepted = acceptedGaps(request, calibrated);

  const workbook = read.workbook ?? emptyWorkbook();
  const assumed = assumedContracts(base, scenarioFile, language);
  const replaced = replacedReport(workbook);
  const problems = inSeverity([...read.problems, ...replaced, ...assumed, ...unusual, ...base.notes, ...accepted]);
  const region = scenarioFile.region ?? regionName(read.grids, language);
  const synthetic = saysSynthetic(read.grids);
  const hash = modelHash({ frame: asked.frame, scenarios: asked.scenarios });
  const titles = sheetTitles(workbook, wantedTitles(language, asked.scenarios));
  const plan = reportPlan({
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
    year: asked.year,
    titles,
    namePrefix: freePrefix(workbook),
    workbookFile: read.workbook?.file,
    stamp: { date: request.date, version: request.version, modelHash: hash },
  });
  const bytes = writePlan(workbook, plan);
  const ending = workbook.macros ? '.xlsm' : '.xlsx';
  return {
    bytes,
    ending,
    question: asked,
    runs,
    calibration: calibrated,
    region,
    synthetic,
    modelHash: hash,
    problems,
    titles,
  };
}

function monthOption({ start }: ScenarioFile): Parameters<typeof baseYear>[1] {
  const month = start === undefined ? undefined : monthOfCode(start);
  return month === undefined ? {} : { start: month };
}

/** Whether amounts stand in another currency than kronor: they are not converted, and every sheet says so. */
export function isForeign(problems: readonly Problem[]): boolean {
  return problems.some(({ code }) => code === 'reading-foreign-currency');
}

/** Says so where the workbook holds an earlier report: what was typed into it is not read back. */
function replacedReport(workbook: WorkbookFile): readonly Problem[] {
  const sheets = workbook.marks().length;
  return sheets === 0 ? [] : [finding('doubt', 'report-replaced', { sheets }, { file: workbook.file })];
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

/** Gaps of calibration as notes where they are accepted; as errors, which stop the job, where they are not. */
function acceptedGaps(request: SimulateRequest, lines: readonly CalibrationLine[]): readonly Problem[] {
  const { language, scenarioFile } = request;
  const gaps = calibrationGaps(lines);
  const names = textsOf(language).report.reading.calibrationQuantities;
  const values = ({ unit, quantity, observed, modelled, gap }: CalibrationLine) => ({
    unit,
    quantity: names[quantity],
    observed: numberText(language, observed, 0),
    modelled: numberText(language, modelled, 0),
    gap: percentText(language, gap, 1, true),
  });
  if (request.acceptCalibration || scenarioFile.accept?.includes('calibration')) {
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

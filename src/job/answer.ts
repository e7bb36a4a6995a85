import type { Model } from '../model/model';
import { contractOf, type Scenario } from '../model/scenario';
import type { BaseYear } from '../region/base-year';
import { finding } from '../region/finding';
import { calibration, calibrationGaps, type CalibrationLine } from '../simulate/calibration';
import { runScenario, sharedModel, type Frame, type ScenarioRun } from '../simulate/run';
import type { Language } from '../words/messages';
import { numberText, percentText } from '../words/number-text';
import { failure, type Problem } from '../words/problem';
import { textsOf } from '../words/texts';
import { inSeverity } from './read';
import type { ScenarioFile } from './scenario-file';
import { checkedNumbers } from './scenario-checks';
import type { Question } from './scenarios';

/** A question computed with the chosen values. */
export interface Answer {
  readonly question: Question;
  readonly model: Model;
  /** In the order of the scenarios. */
  readonly runs: readonly ScenarioRun[];
  readonly calibration: readonly CalibrationLine[];
  /** Doubts and notes on what was read and asked, in severity. */
  readonly problems: readonly Problem[];
}

/**
 * Computes every scenario with the chosen values. Throws VaxlaError for numbers that no contract or year can have, and for
 * a base year that is not reproduced within one per cent, where nobody has accepted it. `run` computes a scenario: a
 * surface that keeps its runs gives those that stay the same.
 */
export function answer(
  question: Question,
  base: BaseYear,
  scenarioFile: ScenarioFile,
  read: readonly Problem[],
  language: Language,
  run: (frame: Frame, scenario: Scenario, model: Model) => ScenarioRun = runScenario,
): Answer {
  const { frame, scenarios } = question;
  const unusual = checkedNumbers(base, frame, scenarios, language);
  const model = sharedModel(frame, scenarios);
  const runs = scenarios.map((scenario) => run(frame, scenario, model));
  const observed = base.units.map(({ name, observed: year }) => ({ unit: name, ...year }));
  const calibrated = calibration(runs[0]!, observed);
  const accepted = acceptedGaps(scenarioFile, calibrated, language);
  const assumed = assumedContracts(base, scenarioFile, language);
  const problems = inSeverity([...read, ...assumed, ...unusual, ...base.notes, ...accepted]);
  return { question, model, runs, calibration: calibrated, problems };
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

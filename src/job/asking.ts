import { monthOfCode, type Month } from '../quantities/month';
import { baseYear, type BaseYear } from '../region/base-year';
import type { Language } from '../words/messages';
import { VaxlaError, type Problem } from '../words/problem';
import type { ComingBack } from './coming-back';
import type { Opening } from './opening';
import { withOwnAccounts } from './own-accounts';
import { inSeverity } from './read';
import type { ScenarioFile } from './scenario-file';
import { question } from './scenarios';
import { restoredQuestion } from './stored-question';
import { asHanded } from './told-once';
import { withTypedCells, type AnsweredCells } from './typed-cells';

/** The files cannot carry the answer: what stands in the way, errors first. */
export class CannotCarry extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(problems.map(({ code }) => code).join(', '));
    this.name = 'CannotCarry';
  }
}

/** The base year that the facts carry. Throws CannotCarry with every reason, and VaxlaError for a document that is newer. */
export function carriedBase(opening: Opening, start: Month | undefined): BaseYear {
  if (opening.refused) throw new VaxlaError(opening.refused);
  const { problems, reading } = opening.read;
  if (problems.some(({ severity }) => severity === 'error')) {
    throw new CannotCarry(inSeverity(problems).map(asHanded(opening)));
  }
  return baseYear(reading.history, start === undefined ? {} : { start });
}

/** The question a workbook and a scenario file ask, with what was typed into the yellow cells in place. */
export interface Asking {
  readonly base: BaseYear;
  readonly answered: AnsweredCells;
  /** Whether the workbook's own document asks, for no scenario file was handed over. */
  readonly again: boolean;
}

/**
 * What is asked: by the scenario file handed over (`given`), else by the workbook's document, else the defaults.
 * `scenarioFile` is what holds of the two. Throws as `carriedBase`, and for what does not fit the units.
 */
export function asked(
  opening: Opening,
  back: ComingBack,
  given: boolean,
  scenarioFile: ScenarioFile,
  language: Language,
): Asking {
  const earlier = given ? undefined : opening.model;
  const start = earlier?.frame.start ?? scenarioFile.start;
  const base = carriedBase(opening, start === undefined ? undefined : monthOfCode(start));
  const { costSplit } = opening.read.reading;
  const whole = earlier
    ? restoredQuestion(base, earlier, language)
    : question(base, withOwnAccounts(scenarioFile, costSplit), language);
  return { base, answered: withTypedCells(whole, back), again: earlier !== undefined };
}

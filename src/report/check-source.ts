import type { CheckAnswers } from '../model/control-check';
import type { ScenarioRun } from '../simulate/run';
import type { ControlTexts } from '../words/control-texts';
import type { Language } from '../words/messages';
import type { Texts } from '../words/texts';
import type { Places } from './calculation-references';

/** What people say beside the figures: answers by the point's key, and the places the control is modelled on. */
export interface CheckGiven {
  readonly answers: CheckAnswers;
  /** Keys of presets: of today's control first, then of scenarios. */
  readonly presets: readonly string[];
}

/** What every part of the sheet that holds scenarios against what is known is made of. */
export interface CheckSource {
  readonly places: Places;
  readonly texts: Texts;
  readonly words: ControlTexts;
  readonly language: Language;
  /** The scenarios shown, the one to compare with first. */
  readonly runs: readonly ScenarioRun[];
  readonly year: number;
  readonly given: CheckGiven;
}

/** Scenarios the sheet shows: those of the board page. */
export { scenariosShown as checkedScenarios } from './board-layout';

/**
 * Row of the first figure, counting from 0: below heading, title, what the sheet is, the line that says whether something
 * was changed since the run, and the headings of the figures.
 */
export const figuresTop = 6;

/** Column of a scenario's figures. */
export function checkColumn(scenario: number): number {
  return 1 + scenario;
}

/** Column of the answers. */
export const answerColumn = 4;

/** Column of the points' keys, beside what is printed: by them answers are found again. What is made of an answer follows. */
export const keyColumn = 6;

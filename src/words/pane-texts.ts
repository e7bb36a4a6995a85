import { taskpane as frameEn } from './en/taskpane';
import { assumptions as assumptionsEn } from './en/taskpane-assumptions';
import { introduction as introductionEn } from './en/taskpane-introduction';
import { result as resultEn } from './en/taskpane-result';
import { scenarios as scenariosEn } from './en/taskpane-scenarios';
import { source as sourceEn } from './en/taskpane-source';
import { spread as spreadEn } from './en/taskpane-spread';
import { turning as turningEn } from './en/taskpane-turning';
import { writing as writingEn } from './en/taskpane-writing';
import type { Language } from './messages';
import { taskpane as frame } from './sv/taskpane';
import { assumptions } from './sv/taskpane-assumptions';
import { introduction } from './sv/taskpane-introduction';
import { result } from './sv/taskpane-result';
import { scenarios } from './sv/taskpane-scenarios';
import { source } from './sv/taskpane-source';
import { spread } from './sv/taskpane-spread';
import { turning } from './sv/taskpane-turning';
import { writing } from './sv/taskpane-writing';

const swedish = { frame, assumptions, introduction, result, scenarios, source, spread, turning, writing };

/** Words of the task pane in one language, by step; apart from the report's, so that the pane's script stays small. */
export type PaneTexts = typeof swedish;

const english: PaneTexts = {
  frame: frameEn,
  assumptions: assumptionsEn,
  introduction: introductionEn,
  result: resultEn,
  scenarios: scenariosEn,
  source: sourceEn,
  spread: spreadEn,
  turning: turningEn,
  writing: writingEn,
};

/** The pane's texts of a language. */
export function paneTexts(language: Language): PaneTexts {
  return language === 'sv' ? swedish : english;
}

import type { Language } from '../words/messages';
import { problemText, type Problem } from '../words/problem';
import { textsOf } from '../words/texts';

/** Doubts and notes shown in a terminal before the rest is counted. */
const mostShown = 20;

/** What is told once, line by line: all of it, for none of it stands in the report. */
export function toldLines(told: readonly Problem[], language: Language): readonly string[] {
  const words = textsOf(language).cli;
  return told.map((problem) => `${words.severity[problem.severity]}: ${problemText(language, problem)}`);
}

/** Problems as lines, every error and the first of the rest. */
export function problemLines(problems: readonly Problem[], language: Language): readonly string[] {
  const words = textsOf(language).cli;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const shown = problems.slice(0, Math.max(errors, mostShown));
  const lines = shown.map((problem) => `${words.severity[problem.severity]}: ${problemText(language, problem)}`);
  const rest = problems.length - shown.length;
  return rest > 0 ? [...lines, words.more({ count: rest })] : lines;
}

import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Answer } from '../../src/job/answer';
import type { HandedFile } from '../../src/job/read';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { CannotCarry } from '../../src/job/asking';
import { answeredRun, simulate, type SimulateRequest, type SimulateResult } from '../../src/job/simulate';
import type { Language } from '../../src/words/messages';
import { problemText, VaxlaError, type Problem } from '../../src/words/problem';
import { sharedFile } from '../workbook/shared-workbooks';

/** The sample region as it is handed to the job. */
export function sampleFile(): HandedFile {
  const path = join(__dirname, '..', '..', 'assets', 'exempelregionen.xlsx');
  return { name: basename(path), bytes: new Uint8Array(readFileSync(path)) };
}

/** A text file as it is handed to the job. */
export const textFile = (name: string, text: string): HandedFile => ({ name, bytes: new TextEncoder().encode(text) });

/** A real file, by its path in shared/data. */
export const realFile = (path: string): HandedFile => ({ name: basename(path), bytes: sharedFile(path) });

const request = (files: readonly HandedFile[], scenarios: string, language: Language): SimulateRequest => ({
  files,
  scenarioFile: { draws: 0, ...parseScenarioFile(scenarios, 'byte.yaml') },
  language,
  acceptCalibration: false,
  date: '2026-11-21',
  version: '0.1.0',
});

/** The job on files, with a scenario file as its text; without draws where the text asks for none. */
export const run = (files: readonly HandedFile[], scenarios = 'schema: 1', language: Language = 'sv'): SimulateResult =>
  simulate(request(files, scenarios, language));

/** The same up to its answer: what stops the job does so before a report is planned. */
export const answerTo = (files: readonly HandedFile[], scenarios = 'schema: 1', language: Language = 'sv'): Answer =>
  answeredRun(request(files, scenarios, language)).answer;

/** Why the job stopped: the errors, none where it did not stop. */
export function hindrances(act: () => unknown): readonly Problem[] {
  try {
    act();
  } catch (error) {
    if (error instanceof CannotCarry) return error.problems.filter(({ severity }) => severity === 'error');
    if (error instanceof VaxlaError) return [error.problem];
    throw error;
  }
  return [];
}

/** The same as a Swedish reader meets it. */
export const hindranceTexts = (act: () => unknown): readonly string[] =>
  hindrances(act).map((problem) => problemText('sv', problem));

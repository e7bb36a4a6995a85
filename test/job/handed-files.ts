import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { HandedFile } from '../../src/job/read';
import type { ScenarioFile } from '../../src/job/scenario-file';
import { parseScenarioFile } from '../../src/job/scenario-file-text';
import { CannotCarry } from '../../src/job/asking';
import { simulate, type SimulateResult } from '../../src/job/simulate';
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

/** The job on files, with a scenario file as its text; without draws where the text asks for none. */
export function run(
  files: readonly HandedFile[],
  scenarios = 'schema: 1',
  language: 'sv' | 'en' = 'sv',
): SimulateResult {
  const scenarioFile: ScenarioFile = parseScenarioFile(scenarios, 'byte.yaml');
  return simulate({
    files,
    scenarioFile: { draws: 0, ...scenarioFile },
    language,
    acceptCalibration: false,
    date: '2026-11-21',
    version: '0.1.0',
  });
}

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

import { basename } from 'node:path';
import { CommanderError } from 'commander';
import packageFile from '../../package.json';
import { breakEvenAnswer } from '../job/break-even';
import { breakEvenDocument } from '../job/break-even-document';
import { inspectionDocument } from '../job/inspect';
import { openedForInspection } from '../job/opening';
import { resultDocument } from '../job/result-document';
import type { DrawsAsked, ScenarioFile } from '../job/scenario-file';
import { parseScenarioFile } from '../job/scenario-file-text';
import { CannotCarry } from '../job/asking';
import { computed } from '../job/simulate';
import { openReport, trace } from '../job/trace/trace';
import type { Language } from '../words/messages';
import { failure, problemText, VaxlaError } from '../words/problem';
import { textsOf } from '../words/texts';
import { breakEvenText } from './break-even-text';
import { comparisonText } from './comparison-text';
import { controlDocument, controlText } from './control-text';
import { drawnOnCores, nextTurn } from './draw-threads';
import { inspectionText } from './inspection-text';
import { drawProgress } from './draw-progress';
import { checkEnding, handed, outputPath, writeResult } from './output-file';
import { problemLines, toldLines } from './problem-text';
import {
  chosenLanguage,
  program,
  type BreakEvenOptions,
  type ControlOptions,
  type DrawOptions,
  type InspectOptions,
  type SimulateOptions,
  type TraceOptions,
} from './program';
import { traceText } from './trace-text';

/** Exit codes: done, our fault, a wrong call, files that cannot carry the answer, interrupted as shells have it. */
const exit = { done: 0, ourFault: 1, wrongCall: 2, cannotCarry: 3, interrupted: 130 } as const;

const { version } = packageFile;

// A reader that stops early, such as `head`, is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const print = (text: string) => process.stdout.write(`${text}\n`);
const tell = (text: string) => process.stderr.write(`${text}\n`);

function scenarioFile(path: string): ScenarioFile {
  return parseScenarioFile(Buffer.from(handed(path).bytes).toString('utf8'), basename(path));
}

/** Seconds before the year 10000: later days have no date of four digits. */
const lastSecond = 253_402_300_799;

/**
 * The day of the run: SOURCE_DATE_EPOCH where it is set, so that a run can be repeated to the byte. Throws VaxlaError where
 * that is no time.
 */
function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch === undefined || epoch === '') return new Date().toISOString().slice(0, 10);
  if (!/^\d+$/.test(epoch) || Number(epoch) > lastSecond) throw failure('command-no-time', { found: epoch });
  return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
}

function inspect(paths: readonly string[], options: InspectOptions, language: Language): number {
  const given = options.scenarios === undefined ? undefined : scenarioFile(options.scenarios);
  const read = openedForInspection(paths.map(handed), given, version);
  const document = inspectionDocument(read, language);
  if (options.json) {
    print(JSON.stringify(document, null, 2));
    return exit.done;
  }
  print(inspectionText(document, language, { files: paths, scenarios: options.scenarios }));
  return exit.done;
}

/** What the call says of the draws; the rest holds as it was. */
function drawsAsked({ draws, seed, until }: DrawOptions): Partial<DrawsAsked> {
  return {
    ...(draws !== undefined && { draws }),
    ...(seed !== undefined && { seed }),
    ...(until !== undefined && { until }),
  };
}

async function simulateFiles(paths: readonly string[], options: SimulateOptions, language: Language): Promise<number> {
  const path = outputPath(paths, options);
  if (options.overwriteChanged && options.keepChanged) throw failure('command-both-changed', {});
  const changed = options.overwriteChanged ? 'overwrite' : options.keepChanged ? 'keep' : undefined;
  const { drawing, ending, finished } = computed({
    files: paths.map(handed),
    ...(options.into !== undefined && { into: handed(options.into) }),
    ...(options.scenarios !== undefined && { scenarioFile: scenarioFile(options.scenarios) }),
    ...(changed && { changed }),
    ...(options.lang && { language: options.lang }),
    acceptCalibration: options.acceptCalibration ?? false,
    draws: drawsAsked(options),
    date: today(),
    version,
  });
  checkEnding(path, ending);
  const progress = drawProgress(language, options.json ?? false);
  const interrupted = () => {
    progress.end();
    tell(textsOf(language).cli.interrupted);
    // The workers end with the process; the result is not begun.
    process.exit(exit.interrupted);
  };
  process.once('SIGINT', interrupted);
  const uncertainty = drawing && (await drawnOnCores(drawing, options.workers, { progress: progress.shown }));
  progress.end();
  const result = finished(uncertainty);
  // An interruption that came while the report was made is seen to here, the last moment before anything is written.
  await nextTurn();
  process.off('SIGINT', interrupted);
  writeResult(path, result.bytes);
  const say = options.json ? tell : print;
  for (const line of toldLines(result.told, result.language)) tell(line);
  for (const line of problemLines(result.problems, result.language)) tell(line);
  say(comparisonText(result, result.language));
  say('');
  say(textsOf(result.language).cli.written({ file: path }));
  if (options.json) print(JSON.stringify(resultDocument(result, path, result.language), null, 2));
  return exit.done;
}

function traceCell(path: string, cell: string, options: TraceOptions, language: Language): number {
  const document = trace(openReport(handed(path), version), cell, language);
  print(options.json ? JSON.stringify(document, null, 2) : traceText(document, language, options.all ?? false));
  return exit.done;
}

function listControl({ json }: ControlOptions, language: Language): number {
  print(json ? JSON.stringify(controlDocument(language), null, 2) : controlText(language));
  return exit.done;
}

function findBreakEven(paths: readonly string[], options: BreakEvenOptions, language: Language): number {
  const { find, when, unit, scenario, from, to } = options;
  const answer = breakEvenAnswer({
    files: paths.map(handed),
    ...(options.scenarios !== undefined && { scenarioFile: scenarioFile(options.scenarios) }),
    changed: 'overwrite',
    language,
    acceptCalibration: options.acceptCalibration ?? false,
    draws: drawsAsked(options),
    version,
    ...{ find, when },
    ...(unit !== undefined && { unit }),
    ...(scenario !== undefined && { scenario }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  });
  const document = breakEvenDocument(answer, language);
  print(options.json ? JSON.stringify(document, null, 2) : breakEvenText(document, language));
  return exit.done;
}

/** What does not fit in the call, in the reader's language; what it is about stands in quotes in the parser's own words. */
function callFault({ code, message }: CommanderError, language: Language): string {
  const sentences = textsOf(language).cli.callFaults;
  const kind = code.replace(/^commander\./, '');
  if (!(kind in sentences)) return message.replace(/^error: /, '').replace(/\.$/, '');
  const what = /'([^']+)'/.exec(message)?.[1] ?? '';
  return sentences[kind as keyof typeof sentences]({ what });
}

/** What went wrong, as an exit code; the sentence goes to standard error. */
function explained(error: unknown, language: Language): number {
  const words = textsOf(language).cli;
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return exit.done;
    tell(words.wrongCall({ detail: callFault(error, language) }));
    return exit.wrongCall;
  }
  if (error instanceof CannotCarry) {
    for (const line of problemLines(error.problems, language)) tell(line);
    tell(words.cannotCarry);
    return exit.cannotCarry;
  }
  if (error instanceof VaxlaError) {
    tell(problemText(language, error.problem));
    return error.problem.code.startsWith('command-') ? exit.wrongCall : exit.cannotCarry;
  }
  tell(words.ourFault({ detail: error instanceof Error ? error.message : String(error) }));
  return exit.ourFault;
}

async function main(parameters: readonly string[]): Promise<number> {
  const language = chosenLanguage(parameters);
  let code: number | Promise<number> = exit.done;
  try {
    const command = program(language, version, {
      inspect: (files, given) => (code = inspect(files, given, language)),
      simulate: (files, given) => (code = simulateFiles(files, given, language)),
      breakEven: (files, given) => (code = findBreakEven(files, given, language)),
      trace: (file, cell, given) => (code = traceCell(file, cell, given, language)),
      control: (given) => (code = listControl(given, language)),
    });
    if (parameters.length === 0) {
      print(command.helpInformation());
      return exit.wrongCall;
    }
    command.parse([...parameters], { from: 'user' });
    return await code;
  } catch (error) {
    return explained(error, language);
  }
}

void main(process.argv.slice(2)).then((code) => (process.exitCode = code));

import { basename } from 'node:path';
import { Command, CommanderError, Option } from 'commander';
import packageFile from '../../package.json';
import { inspectionDocument } from '../job/inspect';
import { openedForInspection } from '../job/opening';
import { resultDocument } from '../job/result-document';
import type { ScenarioFile } from '../job/scenario-file';
import { parseScenarioFile } from '../job/scenario-file-text';
import { CannotCarry } from '../job/asking';
import { simulate } from '../job/simulate';
import { openReport, trace } from '../job/trace/trace';
import type { Language } from '../words/messages';
import { failure, problemText, VaxlaError } from '../words/problem';
import { textsOf } from '../words/texts';
import { comparisonText } from './comparison-text';
import { inspectionText } from './inspection-text';
import { handed, outputPath, writeResult, type OutputOptions } from './output-file';
import { problemLines, toldLines } from './problem-text';
import { traceText } from './trace-text';

/** Exit codes: done, our fault, a wrong call, files that cannot carry the answer. */
const exit = { done: 0, ourFault: 1, wrongCall: 2, cannotCarry: 3 } as const;

interface InspectOptions {
  readonly json?: boolean;
  readonly scenarios?: string;
}

interface SimulateOptions extends InspectOptions, OutputOptions {
  readonly lang?: Language;
  readonly overwriteChanged?: boolean;
  readonly keepChanged?: boolean;
  readonly acceptCalibration?: boolean;
}

interface TraceOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

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

function simulateFiles(paths: readonly string[], options: SimulateOptions): number {
  const path = outputPath(paths, options);
  if (options.overwriteChanged && options.keepChanged) throw failure('command-both-changed', {});
  const changed = options.overwriteChanged ? 'overwrite' : options.keepChanged ? 'keep' : undefined;
  const result = simulate({
    files: paths.map(handed),
    ...(options.into !== undefined && { into: handed(options.into) }),
    ...(options.scenarios !== undefined && { scenarioFile: scenarioFile(options.scenarios) }),
    ...(changed && { changed }),
    ...(options.lang && { language: options.lang }),
    acceptCalibration: options.acceptCalibration ?? false,
    date: today(),
    version,
  });
  writeResult(path, result.bytes, result.ending);
  const { language } = result;
  const say = options.json ? tell : print;
  for (const line of toldLines(result.told, language)) tell(line);
  for (const line of problemLines(result.problems, language)) tell(line);
  say(comparisonText(result, language));
  say('');
  say(textsOf(language).cli.written({ file: path }));
  if (options.json) print(JSON.stringify(resultDocument(result, path, language), null, 2));
  return exit.done;
}

function traceCell(path: string, cell: string, options: TraceOptions, language: Language): number {
  const document = trace(openReport(handed(path)), cell, language);
  print(options.json ? JSON.stringify(document, null, 2) : traceText(document, language, options.all ?? false));
  return exit.done;
}

/** The language asked for, read before anything else so that help and errors are in it. */
function chosenLanguage(parameters: readonly string[]): Language {
  const position = parameters.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = parameters[position] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : parameters[position + 1];
  return position >= 0 && value === 'en' ? 'en' : 'sv';
}

function program(language: Language, done: (code: number) => void): Command {
  const words = textsOf(language).cli;
  const { options } = words;
  const languageOption = () => new Option('--lang <lang>', options.lang).choices(['sv', 'en']);
  const dressed = (command: Command) =>
    command
      .exitOverride()
      .helpOption('-h, --help', options.help)
      .configureHelp({
        styleTitle: (title) => words.headings[title] ?? title,
        subcommandTerm: (own) => `${own.name()} ${own.usage()}`,
        optionDescription: (option) => option.description,
      })
      .configureOutput({ writeErr: () => undefined });
  const root = dressed(new Command('vaxla'))
    .description(words.description)
    .usage(words.usage.program)
    .version(version, '-v, --version', options.version)
    .helpCommand(false)
    .addHelpText('after', words.examples);
  dressed(root.command('inspect'))
    .description(words.inspect)
    .usage(words.usage.command)
    .argument('<files...>', words.files)
    .option('--scenarios <file>', options.scenarios)
    .option('--json', options.json)
    .addOption(languageOption())
    .action((files: string[], given: InspectOptions) => done(inspect(files, given, language)));
  dressed(root.command('simulate'))
    .description(words.simulate)
    .usage(words.usage.command)
    .argument('<files...>', words.files)
    .option('--out <file>', options.out)
    .option('--in-place', options.inPlace)
    .option('--into <file>', options.into)
    .option('--scenarios <file>', options.scenarios)
    .option('--overwrite-changed', options.overwriteChanged)
    .option('--keep-changed', options.keepChanged)
    .option('--json', options.json)
    .option('--force', options.force)
    .option('--accept-calibration', options.acceptCalibration)
    .addOption(languageOption())
    .action((files: string[], given: SimulateOptions) => done(simulateFiles(files, given)));
  dressed(root.command('trace'))
    .description(words.trace)
    .usage(words.usage.trace)
    .argument('<file>', words.file)
    .argument('<cell>', words.cell)
    .option('--all', options.all)
    .option('--json', options.json)
    .addOption(languageOption())
    .action((file: string, cell: string, given: TraceOptions) => done(traceCell(file, cell, given, language)));
  return root;
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

function main(parameters: readonly string[]): number {
  const language = chosenLanguage(parameters);
  let code: number = exit.done;
  try {
    const command = program(language, (own) => (code = own));
    if (parameters.length === 0) {
      print(command.helpInformation());
      return exit.wrongCall;
    }
    command.parse([...parameters], { from: 'user' });
    return code;
  } catch (error) {
    return explained(error, language);
  }
}

process.exitCode = main(process.argv.slice(2));

import { Command, InvalidArgumentError, Option } from 'commander';
import { z } from 'zod';
import { goalNames, type BreakEvenAsk } from '../job/break-even-question';
import { drawsSchema } from '../job/scenario-file';
import { controlTexts } from '../words/control-texts';
import type { Language } from '../words/messages';
import { textsOf } from '../words/texts';
import type { OutputOptions } from './output-file';

export interface InspectOptions {
  readonly json?: boolean;
  readonly scenarios?: string;
}

export interface DrawOptions {
  readonly draws?: number;
  readonly seed?: number;
  readonly until?: number;
  readonly workers?: number;
}

export interface SimulateOptions extends InspectOptions, OutputOptions, DrawOptions {
  readonly lang?: Language;
  readonly overwriteChanged?: boolean;
  readonly keepChanged?: boolean;
  readonly acceptCalibration?: boolean;
}

export interface BreakEvenOptions extends BreakEvenAsk, InspectOptions, DrawOptions {
  readonly acceptCalibration?: boolean;
}

export interface ControlOptions {
  readonly json?: boolean;
}

export interface TraceOptions {
  readonly json?: boolean;
  readonly all?: boolean;
}

/** The language asked for, read before anything else so that help and errors are in it. */
export function chosenLanguage(parameters: readonly string[]): Language {
  const position = parameters.findIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const word = parameters[position] ?? '';
  const value = word.includes('=') ? word.slice(word.indexOf('=') + 1) : parameters[position + 1];
  return position >= 0 && value === 'en' ? 'en' : 'sv';
}

/** Reads a number of a call as a scenario file would have it. */
function numberWithin(schema: z.ZodType<number>): (text: string) => number {
  return (text) => {
    const read = schema.safeParse(text.trim() === '' ? undefined : Number(text));
    if (!read.success) throw new InvalidArgumentError('');
    return read.data;
  };
}

const cores = z.int().min(1).max(256);

/** What each command does with what the call gives; each ends with an exit code. */
export interface Commands {
  inspect(files: readonly string[], given: InspectOptions): void;
  simulate(files: readonly string[], given: SimulateOptions): void;
  breakEven(files: readonly string[], given: BreakEvenOptions): void;
  trace(file: string, cell: string, given: TraceOptions): void;
  control(given: ControlOptions): void;
}

/** The call's grammar, with help in the reader's language. */
export function program(language: Language, version: string, commands: Commands): Command {
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
    .action((files: string[], given: InspectOptions) => {
      // What an action gives back the parser would wait for, and its fault would be nobody's.
      commands.inspect(files, given);
    });
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
    .option('--draws <number>', options.draws, numberWithin(drawsSchema.shape.draws))
    .option('--seed <number>', options.seed, numberWithin(drawsSchema.shape.seed))
    .option('--until <share>', options.until, numberWithin(drawsSchema.shape.until.unwrap()))
    .option('--workers <number>', options.workers, numberWithin(cores))
    .addOption(languageOption())
    .action((files: string[], given: SimulateOptions) => {
      commands.simulate(files, given);
    });
  const { breakEven } = words;
  dressed(root.command('break-even'))
    .description(breakEven.command)
    .usage(words.usage.command)
    .argument('<files...>', words.files)
    .requiredOption('--find <number>', breakEven.find)
    .addOption(new Option('--when <goal>', breakEven.when).choices(goalNames).makeOptionMandatory())
    .option('--unit <name>', breakEven.unit)
    .option('--scenario <id>', breakEven.scenario)
    .option('--from <value>', breakEven.from, numberWithin(z.number()))
    .option('--to <value>', breakEven.to, numberWithin(z.number()))
    .option('--scenarios <file>', options.scenarios)
    .option('--draws <number>', breakEven.draws, numberWithin(drawsSchema.shape.draws))
    .option('--seed <number>', options.seed, numberWithin(drawsSchema.shape.seed))
    .option('--accept-calibration', options.acceptCalibration)
    .option('--json', options.json)
    .addOption(languageOption())
    .action((files: string[], given: BreakEvenOptions) => {
      commands.breakEven(files, given);
    });
  dressed(root.command('trace'))
    .description(words.trace)
    .usage(words.usage.trace)
    .argument('<file>', words.file)
    .argument('<cell>', words.cell)
    .option('--all', options.all)
    .option('--json', options.json)
    .addOption(languageOption())
    .action((file: string, cell: string, given: TraceOptions) => {
      commands.trace(file, cell, given);
    });
  dressed(root.command('control'))
    .description(controlTexts(language).list.command)
    .usage(words.usage.control)
    .option('--json', options.json)
    .addOption(languageOption())
    .action((given: ControlOptions) => {
      commands.control(given);
    });
  return root;
}

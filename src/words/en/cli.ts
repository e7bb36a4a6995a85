import type { cli as swedish } from '../sv/cli';

/** English texts of the command line; the compiler holds the keys to the Swedish ones. */
export const cli: typeof swedish = {
  headings: {},
  usage: { program: '[options] <command>', command: '[options] <files...>', trace: '[options] <file> <cell>' },
  description:
    'Växla: what happens to production, queues, cost and risk when a region changes how it pays its hospitals?',
  inspect: 'Show what the files hold: units, months, quantities, doubts and what is missing. Writes nothing.',
  simulate: 'Compute the futures and write scenario sheets with live formulas. The input files are never changed.',
  trace: 'Follow a figure of the report to its formula, its assumptions and the cells that were read. Writes nothing.',
  file: 'the workbook with Växla’s sheets',
  cell: 'the cell, for example Comparison!C14 (without a sheet: Comparison)',
  files: 'workbooks (.xlsx, .xlsm) or text files (.csv) with activity and budget',
  options: {
    json: 'print the result as JSON on standard output, the rest on standard error',
    out: 'the file the report is written to: the first workbook with the sheets of Växla in it',
    inPlace: 'write into the workbook that is read (or the one after --into) instead of to a new file',
    into: 'write the report into another workbook than the first one read',
    overwriteChanged: 'write Växla’s cells anew on sheets that were changed by hand',
    keepChanged: 'keep sheets that were changed by hand as your own, and write new ones beside them',
    scenarios: 'scenario file (YAML): reading, contracts, switches and assumptions; see docs/scenario-file.md',
    lang: 'language of report and messages: sv or en; without it the workbook’s last one, else sv',
    force: 'replace the file after --out if it exists',
    acceptCalibration: 'accept that the base year of the model differs by more than 1% from the data',
    all: 'show every equation behind the figure',
    help: 'show this help',
    version: 'show the version',
  },
  examples: `
Examples:
  npm run --silent vaxla -- inspect activity.xlsx budget.csv
  npm run --silent vaxla -- simulate region.xlsx --out region-vaxla.xlsx
  npm run --silent vaxla -- simulate region.xlsx --scenarios switch.yaml --out region-vaxla.xlsx --lang en
  npm run --silent vaxla -- trace region-vaxla.xlsx Comparison!C14 --lang en

Exit codes: 0 done, 1 a fault of Växla, 2 the call cannot be understood, 3 the files cannot carry the answer.`,
  wrongCall: (values) => `The call cannot be understood: ${values.detail}. Run with --help for help.`,
  callFaults: {
    unknownCommand: (values) => `there is no command “${values.what}”`,
    unknownOption: (values) => `there is no option “${values.what}”`,
    missingArgument: () => 'give at least one file',
    optionMissingArgument: (values) => `the option “${values.what}” lacks its value`,
    invalidArgument: (values) => `the value of the option “${values.what}” does not fit`,
  },
  ourFault: (values) =>
    `Växla could not do this, and the files are not to blame: ${values.detail}. Nothing was written. Please report the fault with the file, if it may be shared.`,
  cannotCarry: 'The files cannot carry the answer. Nothing was written.',
  severity: { error: 'Obstacle', doubt: 'Doubtful', note: 'Note' },
  more: (values) => `… and ${values.count} more; all of them are in the reading report and in --json.`,
  written: (values) => `Written: ${values.file}`,
  yearShown: (values) => `${values.region}, year ${values.year} (${values.months} months from ${values.start})`,
  differences: (values) => `Difference from ${values.base}; level in the first column`,
  rows: {
    real: 'Real production, points',
    registered: 'Registered production, points',
    queue: 'Waiting in December, points',
    within90: 'Within 90 days, %',
    cost: 'Cost of the region, SEK million',
    payment: 'Payment to the units, SEK million',
    result: 'Result of the units, SEK million',
  },
  units: 'Result per unit, SEK million',
  centre: 'The region centrally',
  regionTotal: 'The region in total',
  caution:
    'One computed case per scenario with the chosen values; the ranges stand on the Board page. A scenario, not a forecast. The payment is internal: only the cost of the units changes that of the region.',
};

import type { cli as swedish } from '../sv/cli';

/** English texts of the command line; the compiler holds the keys to the Swedish ones. */
export const cli: typeof swedish = {
  headings: {},
  usage: {
    program: '[options] <command>',
    command: '[options] <files...>',
    trace: '[options] <file> <cell>',
    control: '[options]',
  },
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
    draws: 'number of draws, 0 to 100000; 0 gives no intervals. Without it: the workbook’s, else 10000',
    seed: 'seed of the draws, a whole number; the same seed gives the same answer. Without it: the workbook’s, else 1',
    until: 'stop drawing when the error of the intervals is at most this share of their width, such as 0.02',
    workers: 'cores that compute the draws; all of them if nothing is said. The answer is the same',
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

Exit codes: 0 done, 1 a fault of Växla, 2 the call cannot be understood, 3 the files cannot carry the answer, 130 interrupted.`,
  wrongCall: (values) => `The call cannot be understood: ${values.detail}. Run with --help for help.`,
  callFaults: {
    unknownCommand: (values) => `there is no command “${values.what}”`,
    unknownOption: (values) => `there is no option “${values.what}”`,
    missingMandatoryOptionValue: (values) => `the option “${values.what}” must be given`,
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
  between: '  P5 to P95',
  range: (values) => `${values.low}–${values.high}`,
  signedRange: (values) => `${values.low} to ${values.high}`,
  chances: 'In so many draws',
  caution:
    'The figures are computed with the chosen values. A scenario, not a forecast. The payment is internal: only the cost of the units changes that of the region.',
  drawn: (values) =>
    `P5 to P95: nine in ten of ${values.draws} draws lie between them (seed ${values.seed}). The chosen figure need not lie in the middle.`,
  notDrawn: 'No draws were made (draws 0), so there are no intervals.',
  drawing: {
    draws: (values) => `${values.draws} of ${values.of} draws`,
    drivers: 'Looking for what drives the answer',
  },
  breakEven: {
    command: 'Find at which value of a number something begins or ends to hold, and in how many draws. Writes nothing.',
    find: 'the number that is turned: budget, one of the contract’s (rho, tak …) or an assumption’s key (gamma …)',
    when: 'what is to hold: unit-loses (the unit loses), queue-stable (the queue does not grow), costs-no-more (the region pays no more)',
    unit: 'the unit that is asked about; the one whose result, contract or budget it is',
    scenario: 'number or id of the scenario; without it the first switch in practice',
    from: 'the lowest value; without it that of the register or the contract',
    to: 'the highest value; without it that of the register or the contract',
    draws: 'number of draws for each value; 2000 if nothing is said',
    title: (values) => `${values.region}, year ${values.year}: ${values.scenario} against ${values.base}`,
    turned: (values) => `Turned: ${values.term} (${values.key}), from ${values.from} to ${values.to}`,
    goals: {
      'unit-loses': (values) => `Question: does ${values.unit} have a worse result than in 1?`,
      'queue-stable': () => 'Question: is the queue of the region in December no longer than a year before?',
      'costs-no-more': () => 'Question: is the cost of the region no higher than in 1?',
    },
    units: {
      allUnits: 'all units',
      ofBudget: 'budget, share of what it would be',
      tkr: 'budget of the first year, SEK thousand',
    },
    yes: (values) => `Yes, with the chosen values: ${values.spans}`,
    always: 'Yes, with the chosen values in the whole range.',
    never: 'No, with the chosen values nowhere in the range.',
    equal: (values) => `Equal in both, so that the number does not matter: ${values.spans}`,
    root: {
      crossing: (values) => `Turns at ${values.at}; there ${values.share} draws say yes`,
      touch: (values) => `Just comes even at ${values.at} and turns back; there ${values.share} draws say yes`,
      jump: (values) => `Jumps at ${values.at}; there ${values.share} draws say yes`,
    },
    span: (values) => `${values.low} to ${values.high}`,
    heads: { at: 'Value', money: 'Difference, SEK million', points: 'Change of the queue, points', share: 'Yes in' },
    foot: (values) =>
      `${values.draws} draws, seed ${values.seed}. Turning points nearer one another than ${values.resolution} can be missed. A scenario, not a forecast. Nothing was written.`,
  },
  interrupted: 'Interrupted. Nothing was written.',
};

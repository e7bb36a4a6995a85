import type { command as swedish } from '../sv/command';
import { expectedText, keyPath } from './scenario-values';

/** English texts of the scenario file and the command line's problems. */
export const command: typeof swedish = {
  'scenario-file-no-yaml': () => 'The line cannot be read as YAML. Check indentation, colons and quotes on the line.',
  'scenario-file-alias': (values) =>
    `“*${values.alias}” refers to another place in the file. That is not possible here; write the value out instead.`,
  'scenario-file-unknown-key': (values) =>
    `The key “${values.key}” under “${keyPath(values.within)}” is not known. See docs/scenario-file.md for the keys there are.`,
  'scenario-file-value': (values) =>
    `The value of “${keyPath(values.key)}” does not fit. Expected: ${expectedText(values.expected)}.`,
  'scenario-unknown-unit': (values) =>
    `The unit “${values.unit}” is not in the data. The units that were read: ${values.known}.`,
  'scenario-doubled-id': (values) => `Two scenarios have the same id, “${values.id}”. Give each its own.`,
  'scenario-switch-too-early': (values) =>
    `The scenario “${values.scenario}” switches in ${values.month}, before the first simulated month ${values.start}. Choose a later switch month or an earlier start.`,
  'scenario-switch-too-late': (values) =>
    `The scenario “${values.scenario}” switches in ${values.month}, after the last simulated month ${values.last}. Choose an earlier switch month or more months.`,
  'scenario-switches-overlap': (values) =>
    `In the scenario “${values.scenario}” a switch for ${values.unit} begins in ${values.month} before the former one is phased in. Move the switch or shorten the phase-in.`,
  'scenario-no-slope': (values) =>
    `The contract of ${values.unit} has a variable share but pays nothing up to the assignment (r1 = 0). Set r1 above 0 or rho to 0.`,
  'scenario-assumption-outside': (values) =>
    `The assumption ${values.key} is ${values.value}, outside the register's ${values.low} to ${values.high}. It is used; check that it is meant.`,
  'scenario-share-as-percent': (values) =>
    `${values.key} is ${values.value}, more than 100%. Shares are written 0.028, not 2.8. Correct the value.`,
  'scenario-cost-shares': (values) =>
    `Semi-fixed cost (h ${values.h}) and variable cost (v ${values.v}) together exceed the whole cost. Lower one of them.`,
  'scenario-contract-shares': (values) =>
    `The contract of ${values.unit} pays more than the whole budget as variable: variable share ${values.rho} and goal share ${values.goal}. Together they may be 100% at most.`,
  'scenario-starts-in-data': (values) =>
    `The simulation starts in ${values.start} but the data reach ${values.to}. The base year is the last twelve months of the data, not the months before the start.`,
  'scenario-year-outside': (values) =>
    `The year ${values.year} is not wholly within the simulated months. Choose a year from ${values.first} to ${values.last}.`,
  'scenario-no-full-year': (values) =>
    `${values.months} months hold no whole calendar year to compare. Give more months in the scenario file.`,
  'scenario-base-switches': (values) =>
    `The first scenario, “${values.scenario}”, is the one the others are held against and cannot switch contract or control. Put a scenario without switches first; today’s control is written at the top of the file.`,
  'scenario-contract-assumed': (values) =>
    `No contract is given for ${values.units} units. They are taken to have performance-based payment today, with a variable share of ${values.rho}, a ceiling ${values.tak} above and a floor ${values.golv} below the assignment. If the contract is another, give it in Växla’s pane in Excel or in the scenario file (contract).`,
  'calibration-gap': (values) =>
    `The base year of the model does not meet the data within 1%: ${values.unit}, ${values.quantity}, ${values.modelled} against ${values.observed} (${values.gap}). There are ${values.count} gaps. Correct the data or the contract in the scenario file, or accept the difference with --accept-calibration.`,
  'calibration-accepted': (values) =>
    `Accepted difference in the base year: ${values.unit}, ${values.quantity}, ${values.modelled} against ${values.observed} (${values.gap}).`,
  'command-no-such-file': (values) => `The file ${values.file} does not exist or cannot be read.`,
  'command-out-exists': (values) =>
    `The file ${values.file} exists already. Give --force to replace it, or another name after --out. Nothing was written.`,
  'command-out-is-input': (values) =>
    `${values.file} is one of the input files, and Växla does not write to them unless asked. Give another name after --out, or --in-place instead of --out.`,
  'command-no-out': () =>
    'Give --out and a file name for the result, or --in-place to write into the workbook that is read.',
  'command-out-and-in-place': () => 'Give either --out or --in-place, not both.',
  'command-in-place-without-workbook': () =>
    '--in-place writes into a workbook that is read, but none of the files is a workbook. Give --out and a file name.',
  'command-into-is-input': (values) =>
    `${values.file} is both input and the workbook after --into. Leave out --into: the report goes into the first workbook read.`,
  'command-into-no-workbook': (values) =>
    `${values.file} is no workbook, and a report can only be written into one. Give an .xlsx or .xlsm file after --into, or leave out --into.`,
  'command-both-changed': () => 'Give either --overwrite-changed or --keep-changed, not both.',
  'command-out-ending': (values) =>
    `The result will be a ${values.wanted} file but --out ends in ${values.ending || 'nothing'}. Give a name that ends in ${values.wanted}.`,
  'command-cannot-write': (values) =>
    `${values.file} cannot be written. Check that the folder exists and that the file is not open in another program.`,
  'command-no-time': (values) =>
    `SOURCE_DATE_EPOCH is “${values.found}”. Expected: seconds since 1970 as a whole number, before the year 10000. Correct the variable or remove it.`,
  'command-break-even-unknown': (values) =>
    `“${values.find}” cannot be turned. Give budget, one of the contract’s numbers (rho, tak, golv …) or the key of an assumption that has a range, such as gamma; the keys stand on the sheet Assumptions.`,
  'command-break-even-idle': (values) =>
    `The contracts of the scenario “${values.scenario}” end in a payment model that does not read ${values.find}, so that the number changes nothing. ${values.known === '' ? 'The model has no numbers of its own: turn budget or an assumption' : `Numbers it reads: ${values.known}`}, or choose another scenario with --scenario.`,
  'command-break-even-no-unit': () => 'Give after --unit the unit whose result you ask about.',
  'command-break-even-range': (values) =>
    `The range goes from ${values.low} to ${values.high}. Give a lower number after --from than after --to.`,
  'command-break-even-scenario': (values) =>
    values.known === ''
      ? 'There is no scenario to hold against the first one. Give at least two scenarios.'
      : `The scenario “${values.asked}” is not among those held against the first one. Give a number or an id after --scenario: ${values.known}.`,
  'report-replaced': (values) =>
    `The workbook already holds ${values.sheets === 1 ? '1 sheet' : `${values.sheets} sheets`} of Växla, but no document to run again from. Växla’s sheets are written anew in the result; values changed by hand in Assumptions and Contracts are not carried over. Give them in the scenario file.`,
  'uncomputed-formula': (values) =>
    `${values.count} cells hold formulas without a computed value and were read as empty. Open the file in Excel, save it and run again.`,
};

import type { trace as swedish } from '../sv/trace';

/** English texts of `vaxla trace`: how a figure came about. */
export const trace: typeof swedish = {
  value: 'Value',
  formula: 'Formula',
  noFormula: {
    typed: 'The cell is an input: what you type there holds.',
    range: (values) =>
      `A value from the draws at the run, in which all assumptions vary together. How the figure is computed is shown for ${values.cell}, with the chosen values.`,
    written: 'The cell is a value written at the run; it does not follow when another cell is changed.',
  },
  draws: (values) => `Draws: ${values.draws} (seed ${values.seed})`,
  through: 'By way of',
  months: (values) => (values.from === values.to ? values.from : `${values.from} to ${values.to}`),
  equations: 'Equations, from the answer towards what was read',
  more: (values) =>
    values.count === 1 ? '… and 1 more (--all shows it)' : `… and ${values.count} more (--all shows them)`,
  support: 'support',
  source: (values) => `Source: ${values.source} (${values.basis})`,
  assumptions: 'Assumptions',
  interval: (values) => `${values.low} to ${values.high}`,
  owner: (values) => `owner ${values.owner}`,
  noOwner: 'no owner',
  scenario: (values) => `scenario ${values.number}`,
  contracts: 'Contracts',
  read: 'Values that were read',
  cells: (values) =>
    values.count === 1
      ? `1 cell: ${values.first} in ${values.file}`
      : `${values.count} cells: ${values.first} to ${values.last} in ${values.file}`,
  noCells: 'no cell: the value is assumed or missing in the data',
  nothingRead: 'The cell does not build on any values that were read.',
};

/** English messages of `vaxla trace`. */
export const traceMessages = {
  'trace-no-report': () =>
    'The file has no sheets from Växla. Run “vaxla simulate” first, and then trace in the file it wrote.',
  'trace-cell-unread': (values: { cell: string }) =>
    `“${values.cell}” cannot be read as a cell. Write the sheet’s name, an exclamation mark and the cell, for example “Comparison!C14”.`,
  'trace-sheet-unknown': (values: { sheet: string; sheets: string }) =>
    `None of Växla’s sheets is called “${values.sheet}”. Those there are: ${values.sheets}.`,
  'trace-cell-empty': (values: { cell: string }) => `The cell ${values.cell} is empty. Choose a cell with a figure.`,
};

import type { ruleCellMessages as swedishMessages, rulesSheet as swedish } from '../sv/rules-sheet';

/** English texts of the sheet of payment rules. */
export const rulesSheet: typeof swedish = {
  sheetTitle: 'Växla Payment rules',
  title: 'Payment rules',
  subtitle: 'The models that the contracts’ sheet can name, each with its rules as they are computed.',
  howTo:
    'The rules of the mission and the library are not changed here: copy a formula into an empty block at the end, or write the model’s key in Like and only what is to differ. Yellow cells are read when Växla is run again.',
  unchanged: 'The formulas on the calculation sheets follow the rules below.',
  changed: '▲ A rule was changed after the run. It holds when Växla has been run again.',
  headers: ['Key', 'Model, rule', 'Formula, form or place', 'No., unit', 'Value', 'In words', 'State'],
  atRun: 'At the run',
  known: 'Named on the contracts’ sheet by number',
  others: 'Can be named there as well; computed from the next run on',
  own: 'A model of your own, written in this workbook.',
  emptyTitle: 'Model of your own, empty',
  ownTitle: (values) => `Model of your own: ${values.name}`,
  name: 'Name',
  nameHelp: 'What the model is called in tables and text. A name and one rule are enough.',
  like: 'Like',
  likeHelp: 'The key of a model in the list at the top. Rules and numbers that are left empty hold as there.',
  likeIs: (values) => `As ${values.name} where nothing else is written.`,
  emptyRule: (values) => `Empty: ${values.text}`,
  parameter: (values) => `Number ${values.number}`,
  parameterHelp: (values) =>
    `A number that the rules read: name, unit (${values.units}; empty for a plain number) and value in a new contract.`,
  state: '▲ changed',
};

/** English sentences about what was typed on the sheet of payment rules. */
export const ruleCellMessages: typeof swedishMessages = {
  'rule-cell-formula': (values) =>
    `The cell of ${values.key} holds an Excel formula. A rule is written as text, without an equals sign; if it begins with a minus sign, write an apostrophe first. Nothing was written.`,
  'rule-cell-value': (values) =>
    `The cell of ${values.key} holds ${values.found}, but a text is expected. Write the rule as text, or empty the cell. Nothing was written.`,
  'rule-name-missing': (values) =>
    `The model ${values.key} has rules but no name. Write a name in the cell, or empty the whole block. Nothing was written.`,
  'rule-name-long': (values) =>
    `The name has ${values.length} characters, and there is room for ${values.limit}. Shorten it. Nothing was written.`,
  'rule-name-taken': (values) => `Another model is called “${values.name}”. Choose another name. Nothing was written.`,
  'rule-parameter-key': () =>
    'The number has a unit or a value but no name. Write the name that the rules read, or empty the row. Nothing was written.',
  'rule-parameter-value': (values) =>
    `The number “${values.name}” has no value. Write the value that a new contract gets, such as 0.4. Nothing was written.`,
  'rule-cell-changed': (values) => `${values.key} “${values.from}” → “${values.to}”, changed by hand.`,
  'rule-cell-written': (values) => `${values.key} “${values.to}”, written by hand.`,
  'rule-cell-emptied': (values) => `${values.key} “${values.from}” was emptied.`,
};

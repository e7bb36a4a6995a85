import { numberText } from '../number-text';
import type { functionArguments as swedishArguments, functions as swedish } from '../sv/functions';

/** English names of the arguments; the compiler holds the keys to the Swedish ones. */
export const functionArguments: Readonly<Record<keyof typeof swedishArguments, string>> = {
  model: 'model',
  volume: 'volume',
  assignment: 'assignment',
  budget: 'budget',
  parameters: 'parameters',
  side: 'side',
  year: 'year',
  queue: 'queue',
  production: 'production',
  wait: 'wait',
  base_wait: 'wait_then',
  base_within: 'within_then',
  days: 'days',
};

const name = (argument: keyof typeof swedishArguments): string => `“${functionArguments[argument]}”`;
const figure = (value: number): string => numberText('en', value, 4).replace(/\.?0+$/, '') || '0';

/** English sentences of the custom functions. */
export const functions: typeof swedish = {
  'function-model-unknown': (values) =>
    `There is no payment model “${values.model}” in the library or among the workbook’s own${
      values.own.length === 0 ? '' : ` (${values.own.join(', ')})`
    }. ${values.nearest === undefined ? '' : `The nearest is “${values.nearest}”. `}=VAXLA.MODELS() gives every key.`,
  'function-empty': (values) =>
    `The value for ${name(values.argument)} is missing. Give it; an empty cell does not count as zero.`,
  'function-not-number': (values) =>
    `The value for ${name(values.argument)} should be a number but is the text “${values.found}”. Write it as a number.`,
  'function-truth': (values) =>
    `The value for ${name(values.argument)} should be a number but is true or false. Write it as a number.`,
  'function-not-text': (values) =>
    `The value for ${name(values.argument)} should be a text but is the number ${figure(values.found)}. Write the key of a model, for instance “prestation”.`,
  'function-low': (values) =>
    `The value for ${name(values.argument)} is ${figure(values.found)} but should be ${
      values.inclusive ? 'at least' : 'more than'
    } ${figure(values.least)}. Correct the value.`,
  'function-high': (values) =>
    `The value for ${name(values.argument)} is ${figure(values.found)} but should be at most ${figure(values.most)}. Correct the value.`,
  'function-side': (values) =>
    `The value for ${name('side')} is ${figure(values.found)}. Give 1 for one point more or −1 for one point less.`,
  'function-shape': (values) =>
    `The range for ${name(values.argument)} does not reach this far. Give all ranges the same rows and columns, or one cell.`,
  'function-one-cell': (values) =>
    `The value for ${name(values.argument)} should be one cell, not a range. Point at one cell.`,
  'function-too-many': (values) =>
    `The answer would be ${figure(values.cells)} cells and can be at most ${figure(values.most)}. Choose smaller ranges.`,
  'function-parameter-columns': () =>
    'Parameters should stand in two columns at least: names in the first and values in the second. Choose a range with both.',
  'function-parameter-nameless': (values) =>
    `Row ${values.row} of the parameters has a value but no name. Write the name in the first column.`,
  'function-parameter-unknown': (values) =>
    `The payment model “${values.model}” does not read “${values.name}”. It reads ${values.known.join(', ')}.`,
  'function-parameter-twice': (values) => `The parameter “${values.name}” stands there twice. Keep one of the rows.`,
  'function-parameter-not-number': (values) =>
    `The parameter “${values.name}” should be a number but is “${values.found}”. Write it as a number.`,
  'function-parameter-range': (values) =>
    `The parameter “${values.name}” is ${figure(values.found)} but should lie from ${figure(values.low)} to ${figure(values.high)}. Shares are written 0.4 or 40%.`,
  'function-no-queue': (values) =>
    `No queue gives a wait of ${figure(values.wait)} days with a production of ${figure(values.production)} a month. Check both values.`,
};

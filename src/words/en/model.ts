import type { model as swedish } from '../sv/model';

/** English texts of the model; the compiler holds the keys to the Swedish ones. */
export const model: typeof swedish = {
  'model-unknown-name': (values) =>
    `The name “${values.name}” is used in an equation but is neither an assumption, nor read, nor an equation.`,
  'model-wrong-unit': (values) =>
    `The equation for “${values.name}” should give ${values.declared} but gives ${values.found}. Correct the equation or its unit.`,
  'model-rule-past': (values) =>
    `The rule “${values.equation}” asks for “${values.name}” in an earlier month. A payment rule sees only the period that is paid; write it without prev and past.`,
  'model-rule-sum': (values) =>
    `The rule “${values.equation}” adds up with sum. A payment rule is for one unit; write it without sum.`,
  'model-apportion-whole': (values) =>
    `An amount is shared out by whole numbers that are not negative, but ${values.found} is not one. Give the amount and the weights in whole units, such as kronor and inhabitants.`,
  'model-apportion-nothing': () =>
    'An amount is to be shared out but every weight is zero. Give at least one weight above zero.',
  'model-year-unknown': (values) =>
    `The value of “${values.name}” in “${values.model}” is not known for ${values.year}. It is known for ${values.years}. Give it yourself or choose one of those years.`,
};

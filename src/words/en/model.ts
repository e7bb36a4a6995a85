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
  'own-model-like': (values) =>
    `The payment model “${values.model}” should be like “${values.like}”, which is not in the library. Write a key of the library or write every rule yourself.`,
  'own-model-doubled': (values) =>
    `The payment model “${values.model}” has the parameter “${values.name}” twice. Keep one.`,
  'own-model-name': (values) =>
    `The parameter “${values.name}” in “${values.model}” cannot have that name. Write small letters a–z, digits and underscores, a letter first, at most 24 characters and no underscore and digit at the end.`,
  'own-model-taken': (values) =>
    `The parameter “${values.name}” in “${values.model}” has the name of something that is already in the model or in the notation. Choose another name.`,
  'own-model-unit': (values) =>
    `The parameter “${values.name}” in “${values.model}” is measured in “${values.unit}”, which is not one of the units here. Choose one of ${values.known}.`,
  'own-model-unit-known': (values) =>
    `The parameter “${values.name}” in “${values.model}” is in the library and has its unit from there. Leave the unit out or give the parameter another name.`,
  'own-model-range': (values) =>
    `The parameter “${values.name}” in “${values.model}” should have a value that is not negative and lies between low and high. Correct the value or the bounds.`,
  'own-model-first-point': (values) =>
    `The variable payment of “${values.model}” has too many parts for the first point’s margin to be derived. Shorten the rule or write the rule for the first point yourself.`,
  'own-model-long': (values) =>
    `The rules of “${values.model}” become too long when they are written out in a workbook. Shorten the variable payment or the floor.`,
  'own-model-key': (values) => `Two payment models have the key “${values.key}”. Give one of them another key.`,
  'own-model-differs': (values) =>
    `The parameter “${values.name}” has different units in “${values.one}” and “${values.other}”. Give it another name in one of them.`,
  'model-apportion-whole': (values) =>
    `An amount is shared out by whole numbers that are not negative, but ${values.found} is not one. Give the amount and the weights in whole units, such as kronor and inhabitants.`,
  'model-apportion-nothing': () =>
    'An amount is to be shared out but every weight is zero. Give at least one weight above zero.',
  'model-year-unknown': (values) =>
    `The value of “${values.name}” in “${values.model}” is not known for ${values.year}. It is known for ${values.years}. Give it yourself or choose one of those years.`,
};

import type { model as swedish } from '../sv/model';

/** English texts of the model; the compiler holds the keys to the Swedish ones. */
export const model: typeof swedish = {
  'model-unknown-name': (values) =>
    `The name “${values.name}” is used in an equation but is neither an assumption, nor read, nor an equation.`,
  'model-wrong-unit': (values) =>
    `The equation for “${values.name}” should give ${values.declared} but gives ${values.found}. Correct the equation or its unit.`,
};

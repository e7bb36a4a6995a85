import type { draws as swedish } from '../sv/draws';

/** English texts of the draws: what cannot be drawn. */
export const draws: typeof swedish = {
  'draws-impossible-correlation': (values) =>
    `The assumptions ${values.keys.join(', ')} cannot vary together as their group says: the correlations contradict one another. Set them closer to 0.`,
  'draws-two-groups': (values) =>
    `The assumption ${values.key} stands in two groups that vary together. Let it stand in one, or make one group of both.`,
  'draws-lognormal-above-zero': (values) =>
    `The assumption ${values.key} has the lowest value ${values.low}, but a lognormal distribution only has values above 0. Raise the lowest value or choose another distribution.`,
  'draws-discrete-weights': (values) =>
    `The assumption ${values.key} has a discrete distribution without usable weights. Give at least one value, weights of 0 or more and at least one weight above 0.`,
  'draws-without-answer': (values) =>
    `The model has no answer for any of ${values.draws} draws. Look over the chosen values and their lowest and highest values under Assumptions.`,
};

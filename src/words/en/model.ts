import type { model as swedish } from '../sv/model';

/** English texts of the model topic; the compiler holds the keys to the Swedish ones. */
export const model: typeof swedish = {};

import type { reading as swedish } from '../sv/reading';

/** English texts of the reading topic; the compiler holds the keys to the Swedish ones. */
export const reading: typeof swedish = {};

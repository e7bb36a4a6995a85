import type { language as swedish } from '../sv/language';

/** English texts of the language topic; the compiler holds the keys to the Swedish ones. */
export const language: typeof swedish = {};

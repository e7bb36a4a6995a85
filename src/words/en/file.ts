import type { file as swedish } from '../sv/file';

/** English texts of the file topic; the compiler holds the keys to the Swedish ones. */
export const file: typeof swedish = {};

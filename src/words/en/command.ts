import type { command as swedish } from '../sv/command';

/** English texts of the command topic; the compiler holds the keys to the Swedish ones. */
export const command: typeof swedish = {};

import type { report as swedish } from '../sv/report';

/** English texts of the report topic; the compiler holds the keys to the Swedish ones. */
export const report: typeof swedish = {};

/** Swedish texts of the reading topic. */
export const reading = {};

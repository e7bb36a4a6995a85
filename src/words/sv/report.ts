/** Swedish texts of the report topic. */
export const report = {};

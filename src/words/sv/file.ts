/** Swedish texts of the file topic. */
export const file = {};

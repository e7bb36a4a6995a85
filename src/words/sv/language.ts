/** Swedish texts of the language topic. */
export const language = {};

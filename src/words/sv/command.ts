/** Swedish texts of the command topic. */
export const command = {};

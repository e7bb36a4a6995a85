/** Swedish texts of the model topic. */
export const model = {};

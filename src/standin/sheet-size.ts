/** Rows and columns a sheet has. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

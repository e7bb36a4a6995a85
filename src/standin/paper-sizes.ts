/** Paper sizes the stand-in knows, by Excel's names, with the numbers files have. */
export const paperSizes: Readonly<Record<string, number>> = {
  Letter: 1,
  Legal: 5,
  A3: 8,
  A4: 9,
  A5: 11,
};

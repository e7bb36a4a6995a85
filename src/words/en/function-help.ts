import type { functionHelp as swedish } from '../sv/function-help';

/** English help of the custom functions; the compiler holds the keys to the Swedish ones. */
export const functionHelp: typeof swedish = {
  functions: {
    PAYMENT: 'The year’s payment by a payment model, SEK thousand.',
    MARGINAL: 'What one point more (or less) brings in payment, SEK thousand per point.',
    PRICE: 'The model’s price per point, SEK thousand.',
    INDEXATION: 'What the budget is multiplied by in January under the model.',
    MODELS: 'Every payment model of the library: key, name and where it was used.',
    PARAMETERS: 'A model’s parameters: name, value, low, high, measure and what it is.',
    WAIT: 'The wait in days that a queue means at a month’s production.',
    QUEUE: 'The queue that gives a certain wait at a month’s production.',
    WITHIN: 'Share of those waiting who have waited at most 90 days, at a certain wait.',
  },
  arguments: {
    model: 'The model’s key, for instance “prestation” or “norge-isf”.',
    volume: 'Registered points in the year; one cell or a range.',
    assignment: 'The assignment in points for the year.',
    budget: 'The budget for the year, SEK thousand.',
    parameters: 'Range with the names of parameters in the first column and values in the second.',
    side: '1 for one point more (where nothing is given), −1 for one point less.',
    year: 'Calendar year whose known values are to hold; without it the model’s defaults hold.',
    queue: 'Those waiting, in points or persons.',
    production: 'Production per month, in the same measure as the queue.',
    wait: 'The wait in days.',
    base_wait: 'The wait in days when the share was known.',
    base_within: 'The share that had then waited at most 90 days, 0–1.',
    days: 'The limit in days, 90 where nothing is given.',
  },
  ownModel: 'this workbook',
};

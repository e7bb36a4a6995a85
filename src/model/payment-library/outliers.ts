import type { LibraryModel } from './library-model';

/**
 * A price per point, and for outliers (ytterfall) a share of what they cost above their limit. Cost and limit are the
 * outliers' together: each of them is past its own limit, so the sum over them is the difference of the two sums.
 */
export const outliers: LibraryModel = {
  key: 'ytterfall',
  number: 15,
  parameters: [
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
    { key: 'ytter_andel', default: 0.7, low: 0, high: 1, basis: 'A', unknown: true },
    { key: 'ytter_kostnad', default: 0, low: 0, high: 1e8, basis: 'A' },
    { key: 'ytter_grans', default: 0, low: 0, high: 1e8, basis: 'A', unknown: true },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / assignment)',
  fixed: 'ytter_andel * max(0, ytter_kostnad - ytter_grans)',
  goal: '0',
  earned: 'price * volume',
  guaranteed: '0',
  firstPoint: 'price * assignment / budget',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '1',
  uses: [{ country: 'SE' }],
  // One heavy case of four points, so that the kink is seen.
  example: { over: 'ytter_kostnad', from: 0, to: 1000, given: { assignment: 4, budget: 260, ytter_grans: 400 } },
};

import type { LibraryModel } from './library-model';

/** England, emergency care: full tariff to the baseline of 2008/09, a marginal rate of it above. */
export const englandMarginalRate: LibraryModel = {
  key: 'england-marginal',
  number: 26,
  parameters: [
    { key: 'r2', default: 0.3, low: 0, high: 1, basis: 'E' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / assignment)',
  fixed: '0',
  goal: '0',
  earned: 'price * (min(volume, assignment) + r2 * max(0, volume - assignment))',
  guaranteed: '0',
  firstPoint: 'price * assignment / budget',
  index: '(1 + LPIK) * (1 - prodkrav)',
  carry: '1',
  pays: '1',
  uses: [{ country: 'GB', from: 2010, to: 2018 }],
  dated: [{ key: 'r2', from: 2010, to: 2010, value: 0.3 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

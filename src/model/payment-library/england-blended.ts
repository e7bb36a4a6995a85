import type { LibraryModel } from './library-model';

/** England 2019, blended payment: a fixed sum on the activity expected, and an element by volume above or below it. */
export const englandBlended: LibraryModel = {
  key: 'england-blandad',
  number: 27,
  parameters: [
    { key: 'rho', default: 0.2, low: 0, high: 0.5, basis: 'A', unknown: true },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / assignment)',
  fixed: 'budget - rho * price * assignment',
  goal: '0',
  earned: 'rho * price * volume',
  guaranteed: '0',
  firstPoint: 'rho * price * assignment / budget',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: 'if(rho > 0, 1, 0)',
  uses: [{ country: 'GB', from: 2019 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

import type { LibraryModel } from './library-model';

/**
 * Norway's innsatsstyrt finansiering: Σ corrected DRG points × unit price × rate, the rest as a basic grant. The unit price
 * is the whole cost of a point: the rate is not in it (docs/decisions/0162).
 */
export const norwayIsf: LibraryModel = {
  key: 'norge-isf',
  number: 23,
  parameters: [
    { key: 'rho', default: 0.4, low: 0, high: 1, basis: 'E' },
    { key: 'price_given', default: 52.248, low: 0, high: 1000, basis: 'E' },
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
  uses: [{ country: 'NO', from: 1997 }],
  dated: [
    { key: 'rho', from: 1997, to: 1997, value: 0.35 },
    { key: 'rho', from: 2003, to: 2003, value: 0.6 },
    { key: 'rho', from: 2006, to: 2013, value: 0.4 },
    { key: 'rho', from: 2014, to: 2022, value: 0.5 },
    { key: 'rho', from: 2023, to: 2024, value: 0.4 },
    { key: 'price_given', from: 2018, to: 2018, value: 43.428 },
    { key: 'price_given', from: 2020, to: 2020, value: 45.808 },
    { key: 'price_given', from: 2024, to: 2024, value: 52.248 },
  ],
  example: { over: 'volume', from: 0.85, to: 1.15, given: { budget: 52_248 } },
};

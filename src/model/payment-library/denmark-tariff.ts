import type { LibraryModel } from './library-model';

/**
 * Denmark 2004–18: a share of the payment by tariff, one share below a baseline and another above it up to a ceiling. The
 * baseline is the assignment raised by the productivity demand. Above it the tariff fell by 50–100 % (Kristensen et al. 2013).
 */
export const denmarkTariff: LibraryModel = {
  key: 'danmark-takst',
  number: 24,
  parameters: [
    { key: 'rho', default: 0.5, low: 0.2, high: 1, basis: 'E' },
    { key: 'r2', default: 0.5, low: 0, high: 0.5, basis: 'E' },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'baskrav', default: 0.02, low: 0, high: 0.02, basis: 'E' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / ((1 + baskrav) * assignment))',
  fixed: 'budget - rho * price * (1 + baskrav) * assignment',
  goal: '0',
  earned:
    'rho * price * (min(volume, (1 + baskrav) * assignment) + r2 * clamp(volume - (1 + baskrav) * assignment, 0, tak * assignment))',
  guaranteed: '0',
  firstPoint: 'rho * price * assignment / budget',
  index: '(1 + LPIK) * (1 + assigned_g)',
  carry: '1',
  pays: 'if(rho > 0, 1, 0)',
  uses: [{ country: 'DK', from: 2004, to: 2018 }],
  dated: [{ key: 'rho', from: 2004, to: 2004, value: 0.2 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

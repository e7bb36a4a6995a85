import type { LibraryModel } from './library-model';

/** Purchaser and provider (beställar–utförar): an order at a full price per point, and nothing above the agreed ceiling. */
export const purchaserProvider: LibraryModel = {
  key: 'bestallar-utforar',
  number: 17,
  parameters: [
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
    { key: 'r2', default: 0.5, low: 0, high: 1, basis: 'A', unknown: true },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / assignment)',
  fixed: '0',
  goal: '0',
  earned: 'price * (min(volume, assignment) + r2 * clamp(volume - assignment, 0, tak * assignment))',
  guaranteed: '0',
  firstPoint: 'price * assignment / budget',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '1',
  uses: [{ country: 'SE' }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

import type { LibraryModel } from './library-model';

/**
 * A frame shared out by need: the unit's part of the standard cost of all inhabitants, Σ N·c over age, sex and need
 * (DOMAIN §3.3). Where the standard costs are not given the budget stands.
 */
export const needBasedBudget: LibraryModel = {
  key: 'behov',
  number: 12,
  parameters: [
    { key: 'ram_total', default: 0, low: 0, high: 1e9, basis: 'A' },
    { key: 'behov', default: 0, low: 0, high: 1e9, basis: 'A' },
    { key: 'behov_alla', default: 0, low: 0, high: 1e9, basis: 'A' },
  ],
  price: '0',
  fixed: 'if(behov_alla > 0, ram_total * behov / behov_alla, budget)',
  goal: '0',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: 'chi',
  pays: '0',
  uses: [],
  example: {
    over: 'behov',
    from: 0,
    to: 400_000,
    given: { ram_total: 1_000_000, behov_alla: 1_000_000, budget: 250_000 },
  },
};

import type { LibraryModel } from './library-model';

/** A price per point invoiced, and one third of the three-year difference between cost and invoice settled. */
export const costSettlement: LibraryModel = {
  key: 'nus-avrakning',
  number: 16,
  parameters: [
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A', unknown: true },
    { key: 'kpp_avvikelse', default: 0, low: -1e7, high: 1e7, basis: 'A' },
    { key: 'reglerad', default: 1 / 3, low: 0, high: 1, basis: 'E' },
    { key: 'index_tillagg', default: 0.001, low: 0, high: 0.01, basis: 'E' },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / assignment)',
  fixed: 'reglerad * kpp_avvikelse',
  goal: '0',
  earned: 'price * volume',
  guaranteed: '0',
  firstPoint: 'price * assignment / budget',
  index: '(1 + LPIK + index_tillagg) * (1 + assigned_g)',
  carry: '1',
  pays: '1',
  uses: [{ country: 'SE' }],
  example: { over: 'kpp_avvikelse', from: -20_000, to: 20_000 },
};

import type { LibraryModel } from './library-model';

/** Capitation (kapitation): so much per listed person, weighted by age and burden of care; primary care, not hospitals. */
export const capitation: LibraryModel = {
  key: 'kapitation',
  number: 13,
  parameters: [
    { key: 'listade', default: 10_000, low: 0, high: 1e7, basis: 'A' },
    { key: 'grundpris', default: 5, low: 0, high: 100, basis: 'A', unknown: true },
    { key: 'vardtyngd', default: 1, low: 0.5, high: 2, basis: 'A' },
  ],
  price: '0',
  fixed: 'listade * grundpris * vardtyngd',
  goal: '0',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav)',
  carry: '1',
  pays: '0',
  uses: [],
  example: { over: 'listade', from: 0, to: 20_000, given: { budget: 50_000 } },
};

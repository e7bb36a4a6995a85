import type { LibraryModel } from './library-model';

/** A budget of which a share is paid as goals are met; 1–5 % is usual in Sweden. */
export const goalRelated: LibraryModel = {
  key: 'malrelaterad',
  number: 14,
  parameters: [{ key: 'm_mal', default: 0.02, low: 0.01, high: 0.05, basis: 'E' }],
  price: '0',
  fixed: '(1 - m_mal) * budget',
  goal: 'm_mal * budget * goals',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '0',
  uses: [],
  example: { over: 'goals', from: 0, to: 1 },
};

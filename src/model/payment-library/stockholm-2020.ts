import { performanceBased } from '../payment-models/performance-based';
import type { LibraryModel } from './library-model';

/** Stockholm 2020–23: fixed 54 %, production 40 %, goal-related 5 %, development 1 % of the payment at the assignment. */
export const stockholm2020: LibraryModel = {
  ...performanceBased,
  key: 'stockholm-2020',
  number: 20,
  parameters: [
    { key: 'rho', default: 0.4, low: 0, high: 1, basis: 'E' },
    { key: 'r1', default: 1, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r2', default: 0.5, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r3', default: 0, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'golv', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'm_mal', default: 0.05, low: 0, high: 0.05, basis: 'E' },
    { key: 'm_utv', default: 0.01, low: 0, high: 0.05, basis: 'E' },
    { key: 'pot', default: 0, low: 0, high: 1e7, basis: 'A' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  fixed: 'budget - rho * price * r1 * assignment - (m_mal + m_utv) * budget',
  goal: '(m_mal * goals + m_utv) * budget',
  uses: [{ country: 'SE', from: 2020, to: 2023 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

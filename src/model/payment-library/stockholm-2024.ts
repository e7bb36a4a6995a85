import { performanceBased } from '../payment-models/performance-based';
import type { LibraryModel } from './library-model';

/**
 * Stockholm 2024–27: 70 % fixed, 28 % for production, 2 % goal-related. The efficiency requirement is decided yearly and
 * no longer built into the index.
 */
export const stockholm2024: LibraryModel = {
  ...performanceBased,
  key: 'stockholm-2024',
  number: 21,
  parameters: [
    { key: 'rho', default: 0.28, low: 0, high: 1, basis: 'E' },
    { key: 'r1', default: 1, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r2', default: 0.5, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r3', default: 0, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'golv', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'm_mal', default: 0.02, low: 0, high: 0.05, basis: 'E' },
    { key: 'pot', default: 0, low: 0, high: 1e7, basis: 'A' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  index: '(1 + LPIK) * (1 + assigned_g)',
  uses: [{ country: 'SE', from: 2024, to: 2027 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

import { performanceBased as rules } from '../payment-models/performance-based';
import type { LibraryModel } from './library-model';

/** Performance-based payment (prestationsersättning), one of the three a contract can name today. */
export const performanceBased: LibraryModel = {
  ...rules,
  parameters: [
    { key: 'rho', default: 0.4, low: 0, high: 1, basis: 'E' },
    { key: 'r1', default: 1, low: 0, high: 1.5, basis: 'E' },
    { key: 'r2', default: 0.5, low: 0, high: 1.5, basis: 'E' },
    { key: 'r3', default: 0, low: 0, high: 1.5, basis: 'E' },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A' },
    { key: 'golv', default: 0.03, low: 0, high: 0.1, basis: 'A' },
    { key: 'm_mal', default: 0.02, low: 0, high: 0.05, basis: 'E' },
    { key: 'pot', default: 0, low: 0, high: 1e7, basis: 'A' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  uses: [],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

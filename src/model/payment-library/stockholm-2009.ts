import { performanceBased } from '../payment-models/performance-based';
import type { LibraryModel } from './library-model';

/** Stockholm 2009–15: mainly variable; the form is that of performance-based payment, the shares are not known. */
export const stockholm2009: LibraryModel = {
  ...performanceBased,
  key: 'stockholm-2009',
  number: 19,
  parameters: [
    { key: 'rho', default: 0.7, low: 0.5, high: 1, basis: 'A', unknown: true },
    { key: 'r1', default: 1, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r2', default: 0.5, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r3', default: 0, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'golv', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'm_mal', default: 0.02, low: 0, high: 0.05, basis: 'A', unknown: true },
    { key: 'pot', default: 0, low: 0, high: 1e7, basis: 'A' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A' },
  ],
  uses: [{ country: 'SE', from: 2009, to: 2015 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

import { performanceBased } from '../payment-models/performance-based';
import type { LibraryModel } from './library-model';

/**
 * Region Skåne 2006–11: a fixed part, a variable part by DRG for completed care, and a volume assignment. The form is
 * known; price, shares, ceiling and floor are not (DOMAIN §1.4).
 */
export const skane2006: LibraryModel = {
  ...performanceBased,
  key: 'skane-2006',
  number: 22,
  parameters: [
    { key: 'rho', default: 0.4, low: 0, high: 1, basis: 'A', unknown: true },
    { key: 'r1', default: 1, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r2', default: 0.5, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'r3', default: 0, low: 0, high: 1.5, basis: 'A', unknown: true },
    { key: 'tak', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'golv', default: 0.03, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'm_mal', default: 0, low: 0, high: 0.05, basis: 'A', unknown: true },
    { key: 'pot', default: 0, low: 0, high: 1e7, basis: 'A' },
    { key: 'price_given', default: 0, low: 0, high: 1000, basis: 'A', unknown: true },
  ],
  uses: [{ country: 'SE', from: 2006, to: 2011 }],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

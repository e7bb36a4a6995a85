import { appropriation } from '../payment-models/appropriation';
import type { LibraryModel } from './library-model';

/** Appropriation with no volume assignment: the index knows prices and the efficiency requirement, not volumes. */
export const appropriationWithoutAssignment: LibraryModel = {
  ...appropriation,
  key: 'anslag-utan-uppdrag',
  number: 11,
  index: '1 + LPIK - prodkrav',
  parameters: [],
  uses: [],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

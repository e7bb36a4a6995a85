import { appropriation as rules } from '../payment-models/appropriation';
import type { LibraryModel } from './library-model';

/** Appropriation (anslag) with a volume assignment kept: the assignment's growth is paid for in the yearly index. */
export const appropriation: LibraryModel = {
  ...rules,
  parameters: [],
  uses: [
    { country: 'SE', to: 2005 },
    { country: 'SE', from: 2012 },
  ],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

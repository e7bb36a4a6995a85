import { frameworkBudget as rules } from '../payment-models/framework-budget';
import type { LibraryModel } from './library-model';

/** Framework budget (rambudget): a frame indexed for prices, productivity and need, a share of the result carried over. */
export const frameworkBudget: LibraryModel = {
  ...rules,
  parameters: [],
  uses: [],
  example: { over: 'volume', from: 0.85, to: 1.15 },
};

import type { PaymentModel } from '../payment-model';

/** Framework budget (rambudget): a yearly frame by index, productivity and need; a share of the result is carried over. */
export const frameworkBudget: PaymentModel = {
  key: 'ram',
  number: 3,
  parameters: [],
  price: '0',
  fixed: 'budget',
  goal: '0',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: 'chi',
  pays: '0',
};

import type { PaymentModel } from '../payment-model';

/** Appropriation (anslag): a yearly sum, indexed and cut by the efficiency requirement; the result stays in its year. */
export const appropriation: PaymentModel = {
  key: 'anslag',
  number: 2,
  parameters: [],
  price: '0',
  fixed: 'budget',
  goal: '0',
  earned: '0',
  guaranteed: '0',
  firstPoint: '0',
  index: '1 + LPIK - prodkrav + assigned_g',
  carry: '0',
  pays: '0',
};

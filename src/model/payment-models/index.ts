import type { PaymentModel } from '../payment-model';
import { appropriation } from './appropriation';
import { frameworkBudget } from './framework-budget';
import { performanceBased } from './performance-based';

/** The payment models a contract can name, by number. */
export const paymentModels: readonly PaymentModel[] = [performanceBased, appropriation, frameworkBudget];

/**
 * The payment model of a key, or undefined.
 * @example paymentModel('ram')?.number // 3
 */
export function paymentModel(key: string): PaymentModel | undefined {
  return paymentModels.find((model) => model.key === key);
}

import { assumptions } from '../model/assumptions';
import { equations } from '../model/equations';
import { paymentModels } from '../model/payment-models';
import { contentHash } from './content-hash';

/**
 * Eight hexadecimal digits that differ when the model's text or what it was asked does: equations, payment models, the
 * register with its ranges and distributions, and the question's own data.
 */
export function modelHash(question: unknown): string {
  return contentHash({ equations, paymentModels, assumptions, question }).slice(0, 8);
}

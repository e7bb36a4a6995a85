import { strToU8 } from 'fflate';
import { equations } from '../model/equations';
import { paymentModels } from '../model/payment-models';
import { crc32 } from '../workbook/file/crc32';

/**
 * Eight hexadecimal digits that differ when the model's text or what it was asked does: equations, payment models, and
 * the question's own data.
 */
export function modelHash(question: unknown): string {
  const text = JSON.stringify({ equations, paymentModels, question });
  return crc32(strToU8(text)).toString(16).padStart(8, '0');
}

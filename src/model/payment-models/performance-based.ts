import type { PaymentModel } from '../payment-model';

/**
 * Performance-based payment (prestationsersättning): a fixed part, and a variable share ρ paid per registered point,
 * in full up to the assignment, in part up to the ceiling, and above it at r3 as long as the pot lasts; a floor holds.
 * Shares of the kind Stockholm used 2020–23; ceiling and floor are assumptions.
 */
export const performanceBased: PaymentModel = {
  key: 'prestation',
  number: 1,
  parameters: [
    { key: 'rho', default: 0.4, low: 0, high: 1 },
    { key: 'r1', default: 1, low: 0, high: 1.5 },
    { key: 'r2', default: 0.5, low: 0, high: 1.5 },
    { key: 'r3', default: 0, low: 0, high: 1.5 },
    { key: 'tak', default: 0.03, low: 0, high: 0.1 },
    { key: 'golv', default: 0.03, low: 0, high: 0.1 },
    { key: 'm_mal', default: 0.02, low: 0, high: 0.05 },
    { key: 'pot', default: 0, low: 0, high: 1e7 },
    { key: 'price_given', default: 0, low: 0, high: 1000 },
  ],
  price: 'if(price_given > 0, price_given * price_level, budget / (r1 * assignment))',
  fixed: 'budget - rho * price * r1 * assignment - m_mal * budget',
  goal: 'm_mal * budget * goals',
  earned:
    'rho * (price * (r1 * min(volume, assignment) + r2 * clamp(volume - assignment, 0, tak * assignment)) + min(r3 * price * max(0, volume - (1 + tak) * assignment), if(pot > 0, pot, r3 * price * volume)))',
  guaranteed: 'rho * price * r1 * (1 - golv) * assignment',
  firstPoint: 'rho * r1 * price * assignment / budget',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: 'if(rho > 0, 1, 0)',
};

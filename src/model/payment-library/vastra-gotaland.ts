import type { LibraryModel } from './library-model';

/**
 * Västra Götaland: an order paid per point, a small goal-related share, and above the ceiling a pot that several share:
 * min(P·r3·(Y − C), pot·share) (DOMAIN §3.1).
 */
export const vastraGotaland: LibraryModel = {
  key: 'vgr-pott',
  number: 18,
  parameters: [
    { key: 'tak', default: 0, low: 0, high: 0.1, basis: 'A', unknown: true },
    { key: 'r3', default: 1, low: 0, high: 1, basis: 'A', unknown: true },
    { key: 'm_mal', default: 0.01, low: 0, high: 0.05, basis: 'A', unknown: true },
    { key: 'pot', default: 250_000, low: 0, high: 1e7, basis: 'E' },
    { key: 'pot_andel', default: 1, low: 0, high: 1, basis: 'A' },
  ],
  price: '(1 - m_mal) * budget / assignment',
  fixed: '0',
  goal: 'm_mal * budget * goals',
  earned:
    'price * min(volume, (1 + tak) * assignment) + min(r3 * price * max(0, volume - (1 + tak) * assignment), pot * pot_andel)',
  guaranteed: '0',
  firstPoint: '1 - m_mal',
  index: '(1 + LPIK) * (1 - prodkrav) * (1 + assigned_g)',
  carry: '1',
  pays: '1',
  uses: [{ country: 'SE' }],
  dated: [{ key: 'pot', from: 2019, to: 2019, value: 250_000 }],
  // The pot is a whole region's: so is the order.
  example: { over: 'volume', from: 0.94, to: 1.06, given: { assignment: 400_000, budget: 26_000_000 } },
};

import { targetedAdministration, type StateGrant } from './state-grant';

/** A price for every operation, from the first one and without a cap: so the state paid for some operations in 2025. */
export const pricePerOperation: StateGrant = {
  key: 'pris-per-operation',
  kind: 'targeted',
  parameters: [
    { key: 'price_per_operation', default: 30, low: 0, high: 1000, basis: 'A', unknown: true },
    { key: 'operations', default: 500, low: 0, high: 1e6, basis: 'A' },
    ...targetedAdministration.parameters,
  ],
  received: 'price_per_operation * operations',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE', from: 2025, to: 2025 }],
  example: { over: 'operations', from: 0, to: 1000 },
};

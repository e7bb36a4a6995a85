import { targetedAdministration, type StateGrant } from './state-grant';

/**
 * Money for operations 2026: a price for every operation beyond the years before, up to the region's cap. The caps are
 * published, 750 mnkr in all; the prices are not in the text they stand in.
 */
export const performanceToCap: StateGrant = {
  key: 'operationer-2026',
  kind: 'targeted',
  parameters: [
    { key: 'price_per_operation', default: 30, low: 0, high: 1000, basis: 'A', unknown: true },
    { key: 'operations', default: 5500, low: 0, high: 1e6, basis: 'A' },
    { key: 'operations_before', default: 5000, low: 0, high: 1e6, basis: 'A' },
    { key: 'cap', default: 22_000, low: 0, high: 1e6, basis: 'E' },
    ...targetedAdministration.parameters,
  ],
  received: 'min(cap, price_per_operation * max(0, operations - operations_before))',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE', from: 2026, to: 2026 }],
  example: { over: 'operations', from: 4500, to: 6500 },
};

import { targetedAdministration, type StateGrant } from './state-grant';

/** A targeted grant: the same amount to every region, and so much per inhabitant on top. */
export const fixedAndPerHead: StateGrant = {
  key: 'fast-och-per-invanare',
  kind: 'targeted',
  parameters: [
    { key: 'fixed_amount', default: 2000, low: 0, high: 1e6, basis: 'A', unknown: true },
    { key: 'per_head', default: 0.02, low: 0, high: 100, basis: 'A', unknown: true },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
    ...targetedAdministration.parameters,
  ],
  received: 'fixed_amount + per_head * population',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE' }],
  example: { over: 'population', from: 0, to: 600_000 },
};

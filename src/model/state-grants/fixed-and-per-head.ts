import { targetedAdministration, type StateGrant } from './state-grant';

/**
 * A targeted grant: the same amount to every region, and so much per inhabitant on top. So 5,886.5 mnkr were shared in
 * 2025: 100 mnkr to each of 21 regions, and the rest, about 358 kronor per inhabitant, by population (SFS 2024:1252).
 */
export const fixedAndPerHead: StateGrant = {
  key: 'fast-och-per-invanare',
  kind: 'targeted',
  parameters: [
    { key: 'fixed_amount', default: 100_000, low: 0, high: 1e6, basis: 'E' },
    { key: 'per_head', default: 0.358, low: 0, high: 100, basis: 'E-A' },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
    ...targetedAdministration.parameters,
  ],
  received: 'fixed_amount + per_head * population',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE', from: 2025, to: 2025 }],
  example: { over: 'population', from: 0, to: 600_000 },
};

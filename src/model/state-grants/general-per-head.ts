import type { StateGrant } from './state-grant';

/** A general grant: so much per inhabitant, with no condition and nothing to report. */
export const generalPerHead: StateGrant = {
  key: 'generellt-per-invanare',
  kind: 'general',
  parameters: [
    { key: 'per_head', default: 1, low: 0, high: 100, basis: 'A', unknown: true },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
  ],
  received: 'per_head * population',
  administration: '0',
  uses: [{ country: 'SE' }],
  example: { over: 'population', from: 0, to: 600_000 },
};

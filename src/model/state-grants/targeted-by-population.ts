import { targetedAdministration, type StateGrant } from './state-grant';

/** A targeted grant: an amount for the country, shared by population. */
export const targetedByPopulation: StateGrant = {
  key: 'riktat-efter-befolkning',
  kind: 'targeted',
  parameters: [
    { key: 'grant_total', default: 1_000_000, low: 0, high: 1e8, basis: 'A' },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
    { key: 'population_all', default: 10_600_000, low: 1, high: 2e7, basis: 'A' },
    ...targetedAdministration.parameters,
  ],
  received: 'grant_total * population / population_all',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE' }],
  example: { over: 'population', from: 0, to: 600_000 },
};

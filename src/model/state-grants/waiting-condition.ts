import { targetedAdministration, type StateGrant } from './state-grant';

/**
 * A targeted grant that is paid whole or not at all: a share of those waiting must have waited at most so long. So the state
 * has paid for shorter waits under several names; this one is nobody's in particular.
 */
export const waitingCondition: StateGrant = {
  key: 'riktat-med-villkor',
  kind: 'targeted',
  parameters: [
    { key: 'grant_total', default: 1_000_000, low: 0, high: 1e8, basis: 'A' },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
    { key: 'population_all', default: 10_600_000, low: 1, high: 2e7, basis: 'A' },
    { key: 'attained', default: 0.7, low: 0, high: 1, basis: 'A' },
    { key: 'threshold', default: 0.7, low: 0, high: 1, basis: 'A', unknown: true },
    ...targetedAdministration.parameters,
  ],
  received: 'if(attained >= threshold, grant_total * population / population_all, 0)',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE' }],
  example: { over: 'attained', from: 0.4, to: 1 },
};

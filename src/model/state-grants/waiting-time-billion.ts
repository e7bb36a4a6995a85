import { targetedAdministration, type StateGrant } from './state-grant';

/** Kömiljarden 2009–14: a month in which the threshold for waiting times is met gives its part of the year's money. */
export const waitingTimeBillion: StateGrant = {
  key: 'komiljard',
  kind: 'targeted',
  parameters: [
    { key: 'grant_total', default: 1_000_000, low: 0, high: 1e7, basis: 'E-A' },
    { key: 'population', default: 300_000, low: 0, high: 1e7, basis: 'A' },
    { key: 'population_all', default: 9_600_000, low: 1, high: 2e7, basis: 'A' },
    { key: 'months_met', default: 9, low: 0, high: 12, basis: 'E-A' },
    { key: 'months_counted', default: 11, low: 1, high: 12, basis: 'E-A' },
    ...targetedAdministration.parameters,
  ],
  received: 'grant_total * population / population_all * clamp(months_met / months_counted, 0, 1)',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE', from: 2009, to: 2014 }],
  example: { over: 'months_met', from: 0, to: 12 },
};

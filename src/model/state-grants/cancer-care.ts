import { targetedAdministration, type StateGrant } from './state-grant';

/**
 * Shorter waits in cancer care 2025: 182.5 mnkr to the 18 regions that met the condition, by population among those that
 * did. Whole kronor: `apportion` shares the same amount to the last krona.
 */
export const cancerCare: StateGrant = {
  key: 'svf-2025',
  kind: 'targeted',
  parameters: [
    { key: 'grant_total', default: 182_500, low: 0, high: 1e7, basis: 'E' },
    { key: 'population', default: 300_990, low: 0, high: 1e7, basis: 'E' },
    { key: 'population_all', default: 9_699_964, low: 1, high: 2e7, basis: 'E' },
    { key: 'attained', default: 0.8, low: 0, high: 1, basis: 'A' },
    { key: 'threshold', default: 0.8, low: 0, high: 1, basis: 'A', unknown: true },
    ...targetedAdministration.parameters,
  ],
  received: 'if(attained >= threshold, grant_total * population / population_all, 0)',
  administration: targetedAdministration.administration,
  uses: [{ country: 'SE', from: 2025, to: 2025 }],
  example: { over: 'attained', from: 0.5, to: 1 },
};

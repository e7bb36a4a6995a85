import type { ControlPreset } from './control-preset';

/** Västra Götaland: purchaser and provider with blurred responsibility, large deviations accepted, and a suspected election year. */
export const vastraGotaland: ControlPreset = {
  key: 'vastra-gotaland',
  country: 'SE',
  service: 'region',
  today: [
    { lever: 'softBudget', value: 0.5, basis: 'A', unknown: true },
    { lever: 'electionYear', value: 0.01, basis: 'A', unknown: true },
  ],
  after: [],
  quotes: [
    { value: 105, report: 'solli', words: 'baseras på 105 intervjuer' },
    { value: 2019, report: 'solli', words: 'I januari 2019 tillsatte regionfullmäktige en så kallad beredning' },
  ],
};

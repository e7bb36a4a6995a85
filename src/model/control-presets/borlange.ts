import type { ControlPreset } from './control-preset';

/** Borlänge: shorter and less detailed plans and closer dialogue, begun long before the word trust was used for it. */
export const borlange: ControlPreset = {
  key: 'borlange',
  country: 'SE',
  service: 'municipality',
  today: [],
  after: [{ lever: 'followUp', value: 0.8, basis: 'A', unknown: true }],
  quotes: [
    { value: 2008, report: 'solli', words: 'Översynen startade år 2008' },
    { value: 2011, report: 'solli', words: 'träda ikraft förrän 2011' },
  ],
};

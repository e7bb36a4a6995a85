import type { ControlPreset } from './control-preset';

/** Borås: much detailed control and conflicting goals found, thirteen assignments carried out, few effects so far. */
export const boras: ControlPreset = {
  key: 'boras',
  country: 'SE',
  service: 'municipality',
  today: [],
  after: [],
  quotes: [
    { value: 13, report: 'solli', words: 'fram till 13 olika uppdrag' },
    { value: 2018, report: 'solli', words: 'det mesta var avklarat under 2018' },
    { value: 2019, report: 'solli', words: 'I maj 2019 beslutar kommunstyrelsen' },
  ],
};

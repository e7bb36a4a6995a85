import type { ControlPreset } from './control-preset';

/** Region Kalmar: steady improvement close to patients instead of large reorganisations, with money set aside for it. */
export const kalmar: ControlPreset = {
  key: 'kalmar',
  country: 'SE',
  service: 'region',
  today: [],
  after: [],
  quotes: [
    { value: 2007, report: 'solli', words: 'satsade man år 2007 på att få igång kontinuerlig verksamhetsutveckling' },
    { value: 30, report: 'solli', words: 'Det avsattes 30 miljoner kronor' },
  ],
};

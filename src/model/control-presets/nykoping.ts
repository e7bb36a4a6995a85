import type { ControlPreset } from './control-preset';

/** Nyköping, social services: goals with quantitative indicators gave way to dialogue and qualitative follow-up. */
export const nykoping: ControlPreset = {
  key: 'nykoping',
  country: 'SE',
  service: 'social services',
  today: [],
  after: [{ lever: 'followUp', value: 0.4, basis: 'A', unknown: true }],
  quotes: [{ report: 'siverbo', words: 'med kvantitativa indikatorer till dialog och kvalitativ uppföljning' }],
};

import type { ControlPreset } from './control-preset';

/**
 * Region Skåne: the money changed and the follow-up stayed. Forecasts are the region's own for 2015–18, on average a
 * hundredth of its cost too low at mid-year (DOMAIN §4.6).
 */
export const regionSkane: ControlPreset = {
  key: 'region-skane',
  country: 'SE',
  service: 'hospitals',
  today: [{ lever: 'forecastCaution', value: 0.01, basis: 'E' }],
  after: [
    { lever: 'followUp', value: 1, basis: 'E-A' },
    { lever: 'passThrough', value: 0.5, basis: 'A', unknown: true },
  ],
  quotes: [
    { value: 1, report: 'siverbo', words: 'bemanningen följdes upp på samma sätt som tidigare' },
    { value: 0.01, report: 'forecasts', words: '1.0 % of cost' },
    { value: 456, report: 'forecasts', words: '+456 mkr' },
    { value: 2015, report: 'forecasts', words: 'Mean of 2015–18' },
    { value: 18, report: 'forecasts', words: 'Mean of 2015–18' },
  ],
};

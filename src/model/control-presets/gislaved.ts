import type { ControlPreset } from './control-preset';

/** Gislaved: nearly 150 goals before a new model of control, and forecasts of deficits that did not come. */
export const gislaved: ControlPreset = {
  key: 'gislaved',
  country: 'SE',
  service: 'municipality',
  today: [
    { lever: 'goals', value: 150, basis: 'E-A' },
    { lever: 'forecastCaution', value: 0.01, basis: 'A', unknown: true },
  ],
  after: [],
  quotes: [
    { value: 150, report: 'solli', words: 'nästan 150 mål' },
    { value: 50, report: 'solli', words: 'gå med 50 miljoner back' },
    { value: 69, report: 'solli', words: 'är det 69' },
    { value: 3, report: 'solli', words: 'ett litet underskott på tre miljoner' },
    { value: 2016, report: 'solli', words: 'Den 15 december 2016 beslöt kommunfullmäktige om ny styrmodell' },
  ],
};

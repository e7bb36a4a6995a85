import type { ControlPreset } from './control-preset';

/** Oslo: detailed control fell as a whole and rose where politics looked; visions and goals became more. */
export const oslo: ControlPreset = {
  key: 'oslo',
  country: 'NO',
  service: 'city',
  today: [],
  after: [{ lever: 'followUp', value: 0.8, basis: 'A', unknown: true }],
  quotes: [
    { value: 2015, report: 'siverbo', words: 'mellan åren 2015 och 2019' },
    { value: 2019, report: 'siverbo', words: 'mellan åren 2015 och 2019' },
  ],
};

import type { equationSources as swedish } from '../sv/equation-sources';

/** English words for what each of the model's equations rests on, by its number: source and basis. */
export const equationSources: Record<keyof typeof swedish, readonly [source: string, basis: string]> = {
  1: ['Siciliani et al. 2017 for the elasticity; the form is assumed', 'E–A'],
  2: ['time studies by Komrev as a frame', 'A'],
  3: ['assumption', 'A'],
  4: ['Januleviciute et al. 2016, Done et al. 2019; pass-through after the Skåne case', 'E–A'],
  5: ['Riksrevisionen RiR 2023:12 for the sign', 'A'],
  6: ['Tjerbo & Hagen 2009 for the sign', 'A'],
  7: ['definition', '–'],
  8: ['definition', '–'],
  9: ['stock equation', '–'],
  10: ['Little’s law', '–'],
  11: ['exponential waits, an assumed form', 'A'],
  12: ['Siverbo 2022 and Serdén et al. 2003 for the signs', 'A'],
  13: ['Cook & Averett for the ceiling, Anthun 2021 for saturation', 'E–A'],
  14: ['definition', '–'],
  15: ['the contract', '–'],
  16: ['Roberts et al. 1999, Yin et al. 2013, Himmelstein et al. 2014', 'E–A'],
  17: ['Region Skåne 2015–18 for the caution of the forecast', 'E'],
  18: ['consolidation: internal payments cancel', '–'],
};

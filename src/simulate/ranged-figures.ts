/**
 * The figures an interval is given for: the region's column they are read from, whether a year's months are added or
 * December's value stands for it, and how a scenario is held against the first: by subtracting, or in shares of it.
 */
export const rangedFigures = {
  cost: { column: 'region_cost', over: 'year', against: 'difference' },
  unitsResult: { column: 'units_result', over: 'year', against: 'difference' },
  real: { column: 'region_real', over: 'year', against: 'share' },
  registered: { column: 'region_registered', over: 'year', against: 'share' },
  queue: { column: 'region_queue', over: 'december', against: 'share' },
  within90: { column: 'region_within90', over: 'december', against: 'difference' },
  centre: { column: 'centre', over: 'year', against: 'difference' },
  regionResult: { column: 'region_result', over: 'year', against: 'difference' },
} as const;

export type RangedFigure = keyof typeof rangedFigures;

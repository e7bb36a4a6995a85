import type { Equation } from '../equation';

/** Cost: a fixed part that follows capacity, a semi-fixed part that follows staffing with a lag, and a variable part. */
export const cost: readonly Equation[] = [
  {
    name: 'staffing_target',
    level: 'unit',
    when: 'month',
    value: 'if(season_unit > 0, real / (base_total * season_unit), prev(staffing))',
    before: '1',
    unit: '1',
    number: 16,
  },
  {
    name: 'staffing',
    level: 'unit',
    when: 'month',
    value: 'prev(staffing) + (staffing_target - prev(staffing)) / if(staffing_target > prev(staffing), lag_up, lag_dn)',
    before: '1',
    unit: '1',
    number: 16,
  },
  {
    name: 'stay_length',
    level: 'unit',
    when: 'month',
    value: '1 + e_los * dygnsandel * adaptation',
    unit: '1',
    number: 16,
  },
  {
    name: 'cost',
    level: 'unit',
    when: 'month',
    value:
      'prices * base_cost * ((1 - h - v) * capacity_trend + stay_length * (h * staffing + v * real / base_total) - adm * (1 - phi) * released) * (1 + v_val * election)',
    unit: 'tkr',
    number: 16,
  },
];

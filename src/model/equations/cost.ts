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
    name: 'staffing_freed',
    level: 'unit',
    when: 'month',
    value:
      'prev(staffing_freed) + (if(season_unit > 0, sum(freed_production) / (base_total * season_unit), prev(staffing_freed)) - prev(staffing_freed)) / if(staffing_target > prev(staffing), lag_up, lag_dn)',
    before: '0',
    unit: '1',
    number: 16,
  },
  {
    name: 'cost_level',
    level: 'unit',
    when: 'month',
    value: 'prices * base_cost * (1 + v_val * election)',
    unit: 'tkr',
    number: 16,
  },
  { name: 'cost_fixed', level: 'unit', when: 'month', value: '(1 - h - v) * capacity_trend', unit: '1', number: 16 },
  {
    name: 'cost_freed',
    level: 'unit',
    when: 'month',
    value: 'h * staffing_freed + v * sum(freed_production) / base_total',
    unit: '1',
    number: 16,
  },
  {
    name: 'cost_care',
    level: 'unit',
    when: 'month',
    value: 'h * staffing + v * real / base_total - cost_freed',
    unit: '1',
    number: 16,
  },
  { name: 'cost_control', level: 'unit', when: 'month', value: 'adm * (1 - phi) * released', unit: '1', number: 16 },
  {
    // In factors, each with one cause behind it: the bridge between two futures changes them one at a time.
    name: 'cost',
    level: 'unit',
    when: 'month',
    value: 'cost_level * (cost_fixed + stay_length * (cost_care + cost_freed) - cost_control)',
    unit: 'tkr',
    number: 16,
  },
];
